"""What the body of an edition is made of, besides the blocks every page may hold.

The body is one flat stream. A block that opens a part (a list of forces, a programme, a
section) stands beside what belongs to it, and holds until the next one.
"""

import uuid
from collections.abc import Iterator
from typing import Any

from django.db.models import Model
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock

from discussion.blocks import AnswerableBlock, QuestionBlock, question_layout
from discussion.specs import STATEMENT, QuestionSpec, TopicRef
from films.blocks import FilmBlock
from home.blocks import TEXT_FEATURES, shared_blocks

SHORT_FEATURES = ["bold", "italic", "link"]
# The kinds of things a question may be tied to, and the blocks' fields that choose them.
TIES = ("megatrend", "goal_area", "trend")
CHANGES = [
    ("new", _("New")),
    ("stronger", _("Stronger")),
    ("unchanged", _("Unchanged")),
    ("weaker", _("Weaker")),
    ("dropped", _("Dropped")),
]


class NamedChooserBlock(SnippetChooserBlock):
    """Chooses a thing with a name, by which the page is found in the search."""

    def get_searchable_content(self, value):
        return [value.name] if value else []


class ScanBlock(blocks.StructBlock):
    """A block that chooses megatrends and the like."""

    def snippets(self, value: Any) -> Iterator[Model]:
        """All it has chosen and still exists."""
        for name in TIES:
            if value.get(name):
                yield value[name]


class OpeningBlock(ScanBlock):
    """Opens a part of the edition: the blocks after it belong to the part."""

    heading = blocks.CharBlock(label=_("Heading"))
    introduction = blocks.RichTextBlock(
        label=_("Introduction"), required=False, features=TEXT_FEATURES
    )


class ListingBlock(OpeningBlock):
    """A part that lists things an edition has something to say about."""

    list_name: str
    chooser_name: str

    def entries(self, value: Any, page: Any) -> list[dict[str, Any]]:
        """What the list shows, in order, with names in the page's language."""
        return [
            dict(entry) | {"thing": page.in_own_language(entry[self.chooser_name])}
            for entry in value[self.list_name]
            if entry[self.chooser_name]
        ]

    def snippets(self, value: Any) -> Iterator[Model]:
        for entry in value[self.list_name]:
            if entry[self.chooser_name]:
                yield entry[self.chooser_name]

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context)
        context["entries"] = self.entries(value, context["page"])
        return context


class ForcesBlock(ListingBlock):
    """A list of forces: which of them, what changed since the last edition, and why."""

    def entries(self, value: Any, page: Any) -> list[dict[str, Any]]:
        labels = dict(CHANGES)
        return [
            entry | {"change_label": labels.get(entry["change"], "")}
            for entry in super().entries(value, page)
        ]


def _force_entry(kind: str, label: Any) -> blocks.StructBlock:
    return blocks.StructBlock(
        [
            (kind, NamedChooserBlock(f"scan.{kind.capitalize()}", label=label)),
            (
                "change",
                blocks.ChoiceBlock(
                    choices=CHANGES,
                    required=False,
                    label=pgettext_lazy("of a force since last year", "Change"),
                    help_text=_("Since the last edition. Leave it out where there is none."),
                ),
            ),
            ("why", blocks.TextBlock(label=_("Why"), required=False, default="", rows=2)),
            (
                "text",
                blocks.RichTextBlock(label=_("Text"), required=False, features=TEXT_FEATURES),
            ),
        ],
        label=label,
    )


class MegatrendsBlock(ForcesBlock):
    list_name, chooser_name = "megatrends", "megatrend"
    megatrends = blocks.ListBlock(
        _force_entry("megatrend", _("Megatrend")), label=_("Megatrends"), default=[]
    )

    class Meta:
        icon = "globe"
        label = _("Megatrends")
        label_format = "{heading}"
        template = "streamfield/megatrends.html"


class TrendsBlock(ForcesBlock):
    """The list may be empty while its heading and introduction stand."""

    list_name, chooser_name = "trends", "trend"
    trends = blocks.ListBlock(
        _force_entry("trend", _("Trend")),
        label=_("Trends"),
        default=[],
        help_text=_("May be empty: the heading and the introduction stand by themselves."),
    )

    class Meta:
        icon = "arrow-up"
        label = _("Trends")
        label_format = "{heading}"
        template = "streamfield/trends.html"


class ProgrammeBlock(ListingBlock):
    """The goal areas of a programme: those listed, or else all of them by name."""

    list_name, chooser_name = "goal_areas", "goal_area"
    programme = NamedChooserBlock("scan.Programme", label=_("Programme"))
    goal_areas = blocks.ListBlock(
        blocks.StructBlock(
            [
                ("goal_area", NamedChooserBlock("scan.GoalArea", label=_("Goal area"))),
                (
                    "text",
                    blocks.RichTextBlock(label=_("Text"), required=False, features=TEXT_FEATURES),
                ),
            ],
            label=_("Goal area"),
        ),
        label=_("Goal areas"),
        default=[],
        help_text=_("Leave the list empty to show all goal areas of the programme, in its order."),
    )

    class Meta:
        icon = "list-ol"
        label = _("Goal areas of a programme")
        label_format = "{heading}"
        template = "streamfield/programme.html"

    def entries(self, value: Any, page: Any) -> list[dict[str, Any]]:
        entries = super().entries(value, page)
        if not entries and value["programme"]:
            programme = page.in_own_language(value["programme"])
            entries = [{"thing": area, "text": ""} for area in programme.goal_areas.all()]
        pages = page.goal_area_pages
        return [entry | {"page": pages.get(entry["thing"].translation_key)} for entry in entries]

    def snippets(self, value: Any) -> Iterator[Model]:
        yield from super().snippets(value)
        if value["programme"]:
            yield value["programme"]


class SectionBlock(OpeningBlock):
    """Opens a section, of statements for example."""

    megatrend = NamedChooserBlock(
        "scan.Megatrend",
        label=_("Megatrend"),
        required=False,
        help_text=_("The statements of the section are then tied to it."),
    )

    class Meta:
        icon = "folder-open-inverse"
        label = _("Section")
        label_format = "{heading}"
        template = "streamfield/section.html"


class TiedBlock(ScanBlock, AnswerableBlock):
    """May be answered, and is tied to what it has chosen."""

    def topics(self, value: Any) -> Iterator[TopicRef]:
        for kind in TIES:
            if thing := value.get(kind):
                yield TopicRef(kind, thing.translation_key, thing.name)


class StatementBlock(TiedBlock):
    """What a force may mean here. A reader answers it where its author has opened it."""

    text = blocks.TextBlock(label=_("Statement"), rows=4)
    megatrend = NamedChooserBlock(
        "scan.Megatrend",
        label=_("Megatrend"),
        required=False,
        help_text=_("Leave it out to follow the section."),
    )
    open_for_answers = blocks.BooleanBlock(
        label=_("Let readers answer"),
        required=False,
        help_text=_("Readers can then comment on the statement as they answer a question."),
    )

    class Meta:
        icon = "openquote"
        label = _("Statement")
        label_format = "{text}"

    def spec(self, block_id: uuid.UUID, value: Any) -> QuestionSpec | None:
        if not value["open_for_answers"]:
            return None
        return QuestionSpec(
            block_id=block_id,
            kind=STATEMENT,
            text=value["text"].strip(),
            topics=tuple(self.topics(value)),
        )


class ScanQuestionBlock(TiedBlock, QuestionBlock):
    """A question tied to a megatrend, a goal area, a trend or nothing."""

    megatrend = NamedChooserBlock("scan.Megatrend", label=_("Megatrend"), required=False)
    goal_area = NamedChooserBlock(
        "scan.GoalArea",
        label=_("Goal area"),
        required=False,
        help_text=_("The question is then shown on the goal area's own page as well."),
    )
    trend = NamedChooserBlock("scan.Trend", label=_("Trend"), required=False)

    class Meta:
        icon = "help"
        label = _("Question")
        form_layout = blocks.BlockGroup(
            [
                *question_layout(),
                blocks.BlockGroup(
                    [*TIES],
                    heading=_("What the question is tied to"),
                    icon="link",
                    classname="collapsed",
                    label_format="",
                ),
            ]
        )


def body_blocks() -> list[tuple[str, blocks.Block]]:
    """What a page of this room may hold that has no questions of its own."""
    return [*shared_blocks(), ("film", FilmBlock())]


def scan_blocks() -> list[tuple[str, blocks.Block]]:
    """The blocks of an edition, in the order the editor's menu shows them."""
    return [
        *body_blocks(),
        ("megatrends", MegatrendsBlock()),
        ("trends", TrendsBlock()),
        ("programme", ProgrammeBlock()),
        ("section", SectionBlock()),
        ("statement", StatementBlock()),
        ("question", ScanQuestionBlock()),
    ]
