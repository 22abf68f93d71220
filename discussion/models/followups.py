"""What came of the answers."""

from datetime import datetime
from html import unescape

from django.db import models
from django.utils import timezone
from django.utils.html import strip_tags
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _
from wagtail.fields import RichTextField

from .questions import Question
from .rounds import Round


class FollowUpQuerySet(models.QuerySet["FollowUp"]):
    def published(self, now: datetime | None = None) -> "FollowUpQuerySet":
        return self.filter(published_at__lte=now or timezone.now())


class FollowUp(models.Model):
    """A reply to all who answered one question, or the whole round, in one language.

    Shown on the page and on every receipt from the moment it is published.
    """

    round = models.ForeignKey(Round, on_delete=models.PROTECT, related_name="followups")
    question = models.ForeignKey(
        Question, on_delete=models.PROTECT, null=True, blank=True, related_name="followups"
    )
    language_code = models.CharField(_("language"), max_length=20)
    text = RichTextField(
        _("reply"),
        features=["bold", "italic", "link", "ul", "ol"],
        help_text=_("What we heard, what happens because of it, and when."),
    )
    published_at = models.DateTimeField(_("published"), null=True, blank=True)

    objects = FollowUpQuerySet.as_manager()

    class Meta:
        verbose_name = _("reply")
        verbose_name_plural = _("replies")
        ordering = ["-published_at", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["round", "question", "language_code"],
                condition=models.Q(question__isnull=False),
                name="one_reply_per_question_and_language",
            ),
            models.UniqueConstraint(
                fields=["round", "language_code"],
                condition=models.Q(question__isnull=True),
                name="one_reply_per_round_and_language",
            ),
        ]

    def __str__(self) -> str:
        return str(self.question or self.round)

    @property
    def beginning(self) -> str:
        """Its first words as plain text, for a list."""
        words = strip_tags(self.text.replace("</p>", " ").replace("</li>", " "))
        return Truncator(unescape(words).strip()).words(36)
