"""The registry of questions: what has been asked, in which words, for as long as an answer lives.

Editors never touch these rows. They are made from a page's stream when the page is published,
and when one of its questions is first shown (discussion.services.registry).
"""

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _

from ..specs import QUESTION, STATEMENT


class Topic(models.Model):
    """What a question is tied to, kept by key and name: the thing itself may be deleted."""

    kind = models.CharField(max_length=40)
    key = models.UUIDField()
    name = models.CharField(max_length=255)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["kind", "key"], name="one_topic_per_kind_and_key")
        ]
        ordering = ["kind", "name"]

    def __str__(self) -> str:
        return self.name


class QuestionQuerySet(models.QuerySet["Question"]):
    def of(self, owner_key: uuid.UUID) -> "QuestionQuerySet":
        """The questions of one owner, in page order, those that left the page last."""
        return self.filter(owner_key=owner_key).order_by(
            models.F("archived_at").asc(nulls_first=True), "position", "pk"
        )


class Question(models.Model):
    """One question of one owner, whatever its wording and language.

    Its identity is the owner's translation key and the stream block's id: the two that
    survive editing, reordering, publishing, reverting and translating.
    """

    KINDS = [(QUESTION, _("Question")), (STATEMENT, _("Statement"))]

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    owner_key = models.UUIDField()
    block_id = models.UUIDField()
    owner_page = models.ForeignKey(
        "wagtailcore.Page", on_delete=models.SET_NULL, null=True, related_name="+"
    )
    kind = models.CharField(max_length=20, choices=KINDS)
    text = models.TextField(_("question"))
    position = models.PositiveIntegerField(default=0)
    topics = models.ManyToManyField(Topic, related_name="questions", verbose_name=_("topics"))
    predecessor = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="successors"
    )
    archived_at = models.DateTimeField(_("left the page"), null=True, blank=True)

    objects = QuestionQuerySet.as_manager()

    class Meta:
        verbose_name = _("question")
        verbose_name_plural = _("questions")
        constraints = [
            models.UniqueConstraint(
                fields=["owner_key", "block_id"], name="one_question_per_owner_and_block"
            )
        ]

    def __str__(self) -> str:
        return self.text


class Wording(models.Model):
    """The exact words of a question that a page has shown, never changed afterwards.

    It knows its language by code and its revision by number: neither a deleted language nor
    a purged revision may take an answer's words away.
    """

    question = models.ForeignKey(Question, on_delete=models.PROTECT, related_name="wordings")
    language_code = models.CharField(max_length=20)
    text = models.TextField()
    background = models.TextField(blank=True)
    simpler = models.TextField(blank=True)
    support_lead_in = models.TextField(blank=True)
    support_questions = models.JSONField(default=list)
    content_hash = models.CharField(max_length=64)
    revision_number = models.PositiveBigIntegerField(null=True)
    first_shown_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["question", "language_code", "content_hash"],
                name="one_wording_per_language_and_content",
            )
        ]
        ordering = ["pk"]

    def __str__(self) -> str:
        return self.text
