"""The window in which a page's questions are answered."""

import uuid
from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.db.models.functions import Coalesce
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from modelcluster.models import ClusterableModel
from wagtail.models import Page

from .choices import Names, Respondents, Retention
from .notices import NoticeTemplate
from .round_words import RoundWords

Errors = dict[str, str | Promise]


class RoundQuerySet(models.QuerySet["Round"]):
    def of(self, owner_key: uuid.UUID) -> "RoundQuerySet":
        """The rounds of one owner, the latest first."""
        return self.filter(owner_key=owner_key).order_by("-opens_at")

    def open(self, now: datetime | None = None) -> "RoundQuerySet":
        """Those whose window holds `now`: the opening instant is in it, the closing is not."""
        now = now or timezone.now()
        return self.filter(opens_at__lte=now, closes_at__gt=now)

    def with_counts(self) -> "RoundQuerySet":
        """Each with `submission_count`, `answer_count` and `people_count`, the latter as said by
        the writers. Counted apart: a join over answers would count a group once per answer."""
        return self.annotate(
            submission_count=_per_round("submissions", models.Count("submissions")),
            people_count=_per_round("submissions", models.Sum("submissions__people")),
            answer_count=_per_round("answers", models.Count("submissions__answers")),
        )


def _per_round(name: str, aggregate: models.Aggregate) -> Coalesce:
    """The aggregate over one round, computed by itself; 0 where there is nothing to count."""
    rounds = Round.objects.filter(pk=models.OuterRef("pk")).order_by()
    counted = rounds.values("pk").annotate(**{f"{name}_found": aggregate})
    return Coalesce(models.Subquery(counted.values(f"{name}_found")), 0)


class Round(RoundWords, ClusterableModel):
    """One window for one owner. It belongs to the owner's translation key, so that all
    languages of a page share it and no page can take it along when it is deleted."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    owner_key = models.UUIDField(editable=False, db_index=True)
    owner_page = models.ForeignKey(
        "wagtailcore.Page",
        on_delete=models.SET_NULL,
        null=True,
        related_name="+",
        verbose_name=_("page"),
        help_text=_("The scan or exercise whose questions are answered."),
    )
    title = models.CharField(
        _("title"), max_length=200, help_text=_("For example: Answers to the scan of 2026.")
    )
    opens_at = models.DateTimeField(_("opens"))
    closes_at = models.DateTimeField(
        _("closes"), help_text=_("May be moved forward while the round is open.")
    )
    respondents = models.CharField(
        _("who may answer"), max_length=20, choices=Respondents, default=Respondents.BOTH
    )
    names = models.CharField(
        _("names"),
        max_length=20,
        choices=Names,
        default=Names.NAMED,
        help_text=_("Cannot be changed once somebody has answered."),
    )
    purpose = models.TextField(
        _("why we ask"), help_text=_("In plain words; shown before the first field.")
    )
    responsible_board = models.CharField(
        _("responsible board"),
        max_length=120,
        help_text=_("Which board is responsible for the personal data."),
    )
    contact = models.CharField(
        _("contact"),
        max_length=200,
        help_text=_("Whom to ask about the questions, with an e-mail address."),
    )
    notice = models.ForeignKey(
        NoticeTemplate, on_delete=models.PROTECT, related_name="+", verbose_name=_("notice")
    )
    retention = models.CharField(
        _("kept or deleted"), max_length=20, choices=Retention, default=Retention.KEEP
    )
    dispose_after = models.DateField(_("deleted after"), null=True, blank=True)
    disposal_decision = models.CharField(
        _("decision"),
        max_length=200,
        blank=True,
        help_text=_("The decision to delete: number, board and date."),
    )

    objects = RoundQuerySet.as_manager()

    class Meta:
        verbose_name = _("round")
        verbose_name_plural = _("rounds")
        ordering = ["-opens_at"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(closes_at__gt=models.F("opens_at")),
                name="round_closes_after_opening",
            )
        ]
        permissions = [
            ("read_answers", _("Can read answers")),
            ("reply", _("Can reply to answers")),
            ("export_answers", _("Can export answers")),
        ]

    def __str__(self) -> str:
        return self.title

    def save(self, *args, **kwargs) -> None:
        """Raises ValidationError for a window that meets another of the same owner: rounds
        saved at the same moment wait for each other here."""
        with transaction.atomic():
            if self.owner_page is not None:
                self.owner_key = self.owner_page.translation_key
            # Every language of the owner: its page may have been deleted in one of them.
            list(Page.objects.select_for_update().filter(translation_key=self.owner_key))
            if errors := self._window_errors():
                raise ValidationError(errors)
            super().save(*args, **kwargs)

    def clean(self) -> None:
        super().clean()
        errors = {
            **self._window_errors(),
            **self._retention_errors(),
            **self._promise_errors(),
        }
        if errors:
            raise ValidationError(errors)

    def is_open(self, now: datetime | None = None) -> bool:
        """By the server's clock; see `RoundQuerySet.open`."""
        return self.opens_at <= (now or timezone.now()) < self.closes_at

    @property
    def is_closed(self) -> bool:
        return timezone.now() >= self.closes_at

    @property
    def state(self) -> str:
        """Where the round stands by the server's clock, in words."""
        if self.is_open():
            return gettext("Open")
        return gettext("Closed") if self.is_closed else gettext("Upcoming")

    def is_used(self) -> bool:
        """Whether anything hangs on the round that would be lost with it."""
        related = (self.submissions, self.groups, self.followups)
        return any(manager.exists() for manager in related)

    @property
    def is_anonymous(self) -> bool:
        return self.names == Names.ANONYMOUS

    @property
    def takes_persons(self) -> bool:
        """A round by group hears groups only, whatever `respondents` says."""
        return self.respondents != Respondents.GROUPS and self.names != Names.BY_GROUP

    @property
    def takes_groups(self) -> bool:
        return self.respondents != Respondents.PERSONS or self.names == Names.BY_GROUP

    def _window_errors(self) -> Errors:
        if not (self.opens_at and self.closes_at):
            return {}
        if self.closes_at <= self.opens_at:
            return {"closes_at": _("The round must close after it opens.")}
        owner_key = self.owner_page.translation_key if self.owner_page else self.owner_key
        if owner_key is None:
            return {}
        others = Round.objects.of(owner_key).exclude(pk=self.pk)
        overlapping = others.filter(opens_at__lt=self.closes_at, closes_at__gt=self.opens_at)
        if other := overlapping.first():
            message = _("The page has another round in that time: %(title)s.")
            return {"opens_at": message % {"title": other.title}}
        return {}

    def _retention_errors(self) -> Errors:
        if self.retention == Retention.DISPOSE and not self.disposal_decision.strip():
            return {"disposal_decision": _("Answers are deleted only by a decision. Which one?")}
        return {}

    def _promise_errors(self) -> Errors:
        """What those who have answered were told, and would no longer be true."""
        before = Round.objects.filter(pk=self.pk).first() if self.pk else None
        if before is None or not before.submissions.exists():
            return {}
        errors: Errors = {}
        if before.names != self.names:
            errors["names"] = _("Somebody has answered: what was promised about names stands.")
        if self.owner_page and before.owner_key != self.owner_page.translation_key:
            errors["owner_page"] = _("Somebody has answered: the round stays with its page.")
        if self.opens_at and _minute(before.opens_at) != _minute(self.opens_at):
            errors["opens_at"] = _("Somebody has answered: the round has opened already.")
        if before.retention == Retention.KEEP and self.retention != Retention.KEEP:
            errors["retention"] = _("Somebody has answered: the promise to keep it stands.")
        return errors


def _minute(moment: datetime) -> datetime:
    """The moment as forms show it."""
    return moment.replace(second=0, microsecond=0)
