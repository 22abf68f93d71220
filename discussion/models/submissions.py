"""What people have sent. Nothing here is deleted but by a disposal, decided and logged."""

import uuid
from collections.abc import Iterable
from typing import Self

from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.utils.translation import gettext_lazy as _

from kumlasite.users.models import User

from .questions import Question, Wording
from .rounds import Round


class Group(models.Model):
    """People who share one submission. The size is what they say, and advice."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    round = models.ForeignKey(Round, on_delete=models.PROTECT, related_name="groups")
    name = models.CharField(_("name of the group"), max_length=120, blank=True)

    class Meta:
        verbose_name = _("group")
        verbose_name_plural = _("groups")

    def __str__(self) -> str:
        return self.name


class SubmissionQuerySet(models.QuerySet["Submission"]):
    def of_reader(self, user: User | AnonymousUser, receipt_hashes: Iterable[str]) -> Self:
        """What leads back to this reader: by log-in where the round has names, else by code."""
        mine = models.Q(receipt_hash__in=list(receipt_hashes))
        if user.is_authenticated:
            mine |= models.Q(user=user)
        return self.filter(mine)


class Submission(models.Model):
    """All that one writer has sent in one round. A writer is a user, a group or a secret.

    In a round without names the receipt's secret is the only writer there is: no user, no
    group, no time of day, and an id that says nothing about the order.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    round = models.ForeignKey(Round, on_delete=models.PROTECT, related_name="submissions")
    user = models.ForeignKey(User, on_delete=models.PROTECT, null=True, related_name="submissions")
    group = models.OneToOneField(
        Group, on_delete=models.PROTECT, null=True, related_name="submission"
    )
    receipt_hash = models.CharField(max_length=64, unique=True)
    as_group = models.BooleanField(_("sent by a group"), default=False)
    people = models.PositiveSmallIntegerField(
        _("about how many people"), default=1, help_text=_("As said by the writer; advice.")
    )
    unit_name = models.CharField(_("unit"), max_length=120, blank=True)
    first_sent_on = models.DateField(_("first sent"))
    last_sent_at = models.DateTimeField(_("last sent"))

    objects = SubmissionQuerySet.as_manager()

    class Meta:
        verbose_name = _("submission")
        verbose_name_plural = _("submissions")
        constraints = [
            models.UniqueConstraint(fields=["round", "user"], name="one_submission_per_user"),
            models.CheckConstraint(
                condition=models.Q(user__isnull=True) | models.Q(group__isnull=True),
                name="a_writer_is_a_user_or_a_group_or_a_secret",
            ),
            models.CheckConstraint(
                condition=models.Q(people__gte=1), name="somebody_wrote_the_submission"
            ),
        ]

    def __str__(self) -> str:
        return str(self.writer)

    @property
    def writer(self) -> str:
        """The name an analyst may see: a person's, a group's, or none."""
        if self.user is not None:
            return str(self.user)
        return self.group.name if self.group is not None else ""


class Answer(models.Model):
    """One text to one question, with the words its writer saw."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    submission = models.ForeignKey(Submission, on_delete=models.PROTECT, related_name="answers")
    question = models.ForeignKey(Question, on_delete=models.PROTECT, related_name="answers")
    wording = models.ForeignKey(Wording, on_delete=models.PROTECT, related_name="answers")
    text = models.TextField(_("answer"))
    sent_at = models.DateTimeField(_("sent"))

    class Meta:
        verbose_name = _("answer")
        verbose_name_plural = _("answers")
        constraints = [
            models.UniqueConstraint(
                fields=["submission", "question"], name="one_answer_per_question_and_submission"
            )
        ]

    def __str__(self) -> str:
        return self.text
