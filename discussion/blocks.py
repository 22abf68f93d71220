"""Blocks that can be answered. A room may extend them with what its questions are tied to."""

import uuid
from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from .specs import QUESTION, QuestionSpec, TopicRef


class AnswerableBlock(blocks.StructBlock):
    """A block of a flat stream that readers may answer. `discussion` asks it for its words."""

    def topics(self, value: Any) -> Iterable[TopicRef]:
        """What the block is tied to; nothing by default."""
        return ()

    def spec(self, block_id: uuid.UUID, value: Any) -> QuestionSpec | None:
        """The block's words, or None where its author has not opened it for answers."""
        raise NotImplementedError


def question_layout() -> list[Any]:
    """How the editor's form of a question is laid out. The first field gets the cursor, so
    that a pasted question lands in the question."""
    support = blocks.BlockGroup(
        ["support_lead_in", "support_questions", "support_folded"],
        heading=_("Help on the way"),
        icon="list-ul",
        classname="collapsed",
        label_format="{support_lead_in}",
    )
    return ["text", "background", "simpler", support]


class QuestionBlock(AnswerableBlock):
    """A question with what helps to answer it. Only the question itself is required."""

    background = blocks.RichTextBlock(
        label=_("Background"),
        required=False,
        features=["bold", "italic", "link"],
        help_text=_("What one needs to know before the question. Shown above it."),
    )
    text = blocks.TextBlock(
        label=_("Question"),
        rows=2,
        help_text=_("The question as it is asked. Screen readers read it as the field's name."),
    )
    simpler = blocks.TextBlock(
        label=_("In simpler words"),
        required=False,
        default="",
        rows=2,
        help_text=_("The same question in short, everyday words."),
    )
    support_lead_in = blocks.CharBlock(
        label=_("Lead-in to the support questions"),
        required=False,
        default="",
        help_text=_("For example: “These questions may help you”."),
    )
    support_questions = blocks.ListBlock(
        blocks.CharBlock(label=_("Support question")),
        label=_("Support questions"),
        default=[],
        help_text=_(
            "Smaller questions that help the talk along. They are not answered one by one."
        ),
    )
    support_folded = blocks.BooleanBlock(
        label=_("Fold the support questions away"),
        required=False,
        help_text=_("Readers can then unfold them. They are shown by default."),
    )

    class Meta:
        icon = "help"
        label = _("Question")
        # What is rarely filled in is folded away: a scan has many questions.
        form_layout = blocks.BlockGroup(question_layout())
        label_format = "{text}"

    def spec(self, block_id: uuid.UUID, value: Any) -> QuestionSpec:
        background = value["background"]
        return QuestionSpec(
            block_id=block_id,
            kind=QUESTION,
            text=value["text"].strip(),
            background=background.source if background else "",
            simpler=(value["simpler"] or "").strip(),
            support_lead_in=(value["support_lead_in"] or "").strip(),
            support_questions=tuple(text.strip() for text in value["support_questions"] if text),
            support_folded=bool(value["support_folded"]),
            topics=tuple(self.topics(value)),
        )
