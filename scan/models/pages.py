"""Editions of the trend scan: their index, the editions themselves, and a goal area's page."""

import dataclasses
import uuid
from collections.abc import Iterator
from typing import Any

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Locale, PageManager, PageQuerySet
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from discussion.answerable import AnswerableMixin
from discussion.specs import QuestionSpec, TopicRef
from home.access import open_as_their_parent
from home.models import BasePage

from ..blocks import SHORT_FEATURES, ScanBlock, body_blocks, scan_blocks
from ..parts import Part, parts, section_topics
from ..translations import in_locale
from .programmes import GoalArea

YEAR_LAST_FIRST = (
    models.F("year").desc(nulls_last=True),
    models.F("first_published_at").desc(nulls_last=True),
)


class ScanPageQuerySet(PageQuerySet):
    def latest_first(self) -> "ScanPageQuerySet":
        """By year; editions without a year come last."""
        return self.order_by(*YEAR_LAST_FIRST)

    def for_reader(self) -> "ScanPageQuerySet":
        """What everybody may read, in the language the reader reads in."""
        return self.live().public().filter(locale=Locale.get_active())


class ScanIndexPage(BasePage):
    introduction = RichTextField(_("introduction"), blank=True, features=SHORT_FEATURES)

    content_panels = [*BasePage.content_panels, FieldPanel("introduction")]
    search_fields = [*BasePage.search_fields, index.SearchField("introduction")]
    parent_page_types = ["home.HomePage"]
    subpage_types = ["scan.ScanPage"]
    template = "pages/scan/scan_index_page.html"

    class Meta:
        verbose_name = _("index of trend scans")
        verbose_name_plural = _("indexes of trend scans")

    @property
    def editions(self) -> ScanPageQuerySet:
        """Published editions, the latest first, none that fewer may read than this page."""
        return open_as_their_parent(ScanPage.objects.child_of(self).live().latest_first())


class ScanPage(AnswerableMixin, BasePage):
    """One edition: what we saw, what it may mean here, and what to talk about."""

    theme = models.CharField(
        _("theme"),
        max_length=120,
        blank=True,
        help_text=_("For example “Theme: digitalisation”. Shown under the title as you write it."),
    )
    year = models.PositiveSmallIntegerField(
        _("year"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1900), MaxValueValidator(2200)],
        help_text=_("The year of the edition. Leave it out if the scan belongs to no year."),
    )
    introduction = RichTextField(
        _("introduction"),
        blank=True,
        features=SHORT_FEATURES,
        help_text=_("A few sentences that say what the edition is about."),
    )
    foreword = RichTextField(_("foreword"), blank=True, features=["h3", *SHORT_FEATURES])
    signature_name = models.CharField(_("name"), max_length=120, blank=True)
    signature_title = models.CharField(_("job title"), max_length=120, blank=True)
    signature_picture = models.ForeignKey(
        "home.SiteImage",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("picture"),
        help_text=_("A portrait. The name stands beside it, so it needs no description."),
    )
    body = StreamField(
        scan_blocks(),
        blank=True,
        verbose_name=_("content"),
        help_text=_(
            "In the order readers meet it. A list, a section or a heading opens a part; "
            "statements, questions and everything else belong to the part above them."
        ),
    )

    objects = PageManager.from_queryset(ScanPageQuerySet)()

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("theme"),
        FieldPanel("year"),
        FieldPanel("introduction"),
        MultiFieldPanel(
            [
                FieldPanel("foreword"),
                FieldPanel("signature_name"),
                FieldPanel("signature_title"),
                FieldPanel("signature_picture"),
            ],
            heading=_("Foreword with signature"),
        ),
        FieldPanel("body"),
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("theme"),
        index.SearchField("introduction"),
        index.SearchField("foreword"),
        index.SearchField("body"),
        index.FilterField("year"),
    ]
    # A person has the same name in every language.
    override_translatable_fields = [SynchronizedField("signature_name", overridable=False)]
    parent_page_types = ["scan.ScanIndexPage"]
    subpage_types = ["scan.GoalAreaPage"]
    template = "pages/scan/scan_page.html"

    class Meta:
        verbose_name = _("trend scan")
        verbose_name_plural = _("trend scans")

    @cached_property
    def parts(self) -> list[Part]:
        """The body divided into parts, each under the heading that opens it."""
        return parts(self.body)

    @property
    def year_beside_title(self) -> str:
        """The year, where the title does not already say it."""
        year = str(self.year or "")
        return "" if year in self.title else year

    @property
    def headed_parts(self) -> list[Part]:
        """What the table of contents lists."""
        return [part for part in self.parts if part.opening]

    @cached_property
    def goal_area_pages(self) -> dict[uuid.UUID, "GoalAreaPage"]:
        """Published sub-pages by the translation key of their goal area, none that fewer may
        read than this page."""
        pages = GoalAreaPage.objects.child_of(self).live().select_related("goal_area")
        found = open_as_their_parent(pages)
        return {page.goal_area.translation_key: page for page in found if page.goal_area}

    @cached_property
    def later_edition(self) -> "ScanPage | None":
        """The latest edition of the same index, if this is not it."""
        if self.year is None:
            return None
        editions = ScanPage.objects.sibling_of(self).live().filter(year__gt=self.year)
        return open_as_their_parent(editions).latest_first().first()

    def in_own_language(self, snippet: Any) -> Any:
        """The snippet in the page's language, or as it is where it has no translation.

        A snippet that was translated after the page was stays in the stream untranslated.
        """
        return self._own_snippets.get(snippet.translation_key, snippet)

    @cached_property
    def _own_snippets(self) -> dict[uuid.UUID, Any]:
        children = [child for child in self.body if isinstance(child.block, ScanBlock)]
        chosen = [thing for child in children for thing in child.block.snippets(child.value)]
        return in_locale(chosen, self.locale_id)

    def own_question_specs(self) -> Iterator[QuestionSpec]:
        inherited = section_topics(self.body)
        for spec in super().own_question_specs():
            topics = spec.topics or inherited.get(str(spec.block_id), ())
            yield dataclasses.replace(spec, topics=tuple(map(self._own_topic, topics)))

    def _own_topic(self, topic: TopicRef) -> TopicRef:
        thing = self._own_snippets.get(topic.key)
        return dataclasses.replace(topic, name=thing.name) if thing else topic


class GoalAreaPage(AnswerableMixin, BasePage):
    """A goal area of an edition in depth, with the edition's questions that are tied to it.

    Without its goal area, which may have been deleted, it is a page without questions.
    """

    owns_questions = False

    goal_area = models.ForeignKey(
        GoalArea,
        on_delete=models.SET_NULL,
        null=True,
        related_name="pages",
        verbose_name=_("goal area"),
        help_text=_("The questions of the scan that are tied to it are shown on this page."),
    )
    introduction = RichTextField(_("introduction"), blank=True, features=SHORT_FEATURES)
    body = StreamField(body_blocks(), blank=True, verbose_name=_("content"))

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("goal_area"),
        FieldPanel("introduction"),
        FieldPanel("body"),
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("introduction"),
        index.SearchField("body"),
    ]
    parent_page_types = ["scan.ScanPage"]
    subpage_types: list[str] = []
    template = "pages/scan/goal_area_page.html"

    class Meta:
        verbose_name = _("goal area's page")
        verbose_name_plural = _("goal areas' pages")

    @cached_property
    def scan(self) -> ScanPage:
        """The edition the page is a part of."""
        return self.get_parent().specific

    @cached_property
    def question_owner(self) -> AnswerableMixin:
        return self.scan.question_owner

    def shows_question(self, spec: QuestionSpec) -> bool:
        if self.goal_area is None:
            return False
        key = self.goal_area.translation_key
        return any(topic.kind == "goal_area" and topic.key == key for topic in spec.topics)

    @cached_property
    def questions(self) -> list[Any]:
        """The children of the edition's stream that this page shows, in the edition's order."""
        owner: Any = self.question_owner
        shown = {str(spec.block_id) for spec in self.question_specs()}
        return [child for child in owner.body if child.id in shown]
