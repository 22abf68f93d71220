"""A writer sends: one transaction, one submission, one receipt."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.utils import timezone

from kumlasite.users.models import User

from ..models import Answer, Group, Round, Submission, Wording
from ..receipts import hashed


class RoundNotOpen(Exception):
    """The window does not hold the moment of sending. The server's clock decides."""


class WouldReplace(Exception):
    """The writer has sent other texts to `wordings` before, and has not said that they may go.

    On a shared device the writer may be somebody else: a text is never replaced in silence.
    """

    def __init__(self, wordings: list[Wording]) -> None:
        super().__init__()
        self.wordings = wordings


@dataclass(frozen=True)
class Writer:
    """Who sends. `code` is the secret the browser holds; `user` is left out of the submission
    by everything but a named person's own answers."""

    code: str
    user: User
    as_group: bool = False
    group_name: str = ""
    people: int = 1
    unit_name: str = ""


@dataclass(frozen=True)
class Sent:
    """`code` leads to the submission, and is None where an earlier receipt holds."""

    submission: Submission
    code: str | None


def send(
    round: Round,
    writer: Writer,
    texts: Mapping[Wording, str],
    now: datetime | None = None,
    *,
    replacing: Collection[Wording] = (),
) -> Sent:
    """Store the texts as the writer's answers, all or none.

    The writer's earlier submission in the round is extended. The texts to the wordings in
    `replacing` may take the place of what was sent to the same question before. Texts are not
    empty and belong to the round's owner.

    Raises RoundNotOpen outside the window, and WouldReplace.
    """
    now = now or timezone.now()
    if not round.is_open(now):
        raise RoundNotOpen
    moment = _to_the_day(now) if round.is_anonymous else now
    with transaction.atomic():
        submission, code = _ensure_submission(round, writer, moment)
        _refuse_to_replace(submission, texts, replacing)
        _store(submission, texts, moment)
    return Sent(submission, code)


def _store(submission: Submission, texts: Mapping[Wording, str], moment: datetime) -> None:
    Answer.objects.bulk_create(
        [
            Answer(
                submission=submission,
                question_id=wording.question_id,
                wording=wording,
                text=text,
                sent_at=moment,
            )
            for wording, text in texts.items()
        ],
        update_conflicts=True,
        unique_fields=["submission", "question"],
        update_fields=["wording", "text", "sent_at"],
    )


def find_submission(round: Round, writer: Writer) -> Submission | None:
    """The writer's submission in the round, locked, or None."""
    submissions = Submission.objects.filter(round=round).select_for_update()
    if _is_known_by_name(round, writer):
        return submissions.filter(user=writer.user).first()
    by_code = submissions.filter(receipt_hash=hashed(writer.code))
    return by_code.filter(user=None, as_group=writer.as_group).first()


def _refuse_to_replace(
    submission: Submission, texts: Mapping[Wording, str], replacing: Collection[Wording]
) -> None:
    before = dict(submission.answers.values_list("question_id", "text"))
    lost = [
        wording
        for wording, text in texts.items()
        if before.get(wording.question_id, text) != text and wording not in replacing
    ]
    if lost:
        raise WouldReplace(lost)


def _is_known_by_name(round: Round, writer: Writer) -> bool:
    return not (round.is_anonymous or writer.as_group)


def _to_the_day(now: datetime) -> datetime:
    return timezone.localtime(now).replace(hour=0, minute=0, second=0, microsecond=0)


def _ensure_submission(
    round: Round, writer: Writer, moment: datetime
) -> tuple[Submission, str | None]:
    submission = find_submission(round, writer)
    if submission is None:
        submission, created = _create(round, writer, moment)
        if created:
            return submission, writer.code
    submission.last_sent_at = moment
    submission.people = writer.people
    submission.unit_name = writer.unit_name
    submission.save(update_fields=["last_sent_at", "people", "unit_name"])
    held = submission.receipt_hash == hashed(writer.code)
    return submission, writer.code if held else None


def _create(round: Round, writer: Writer, moment: datetime) -> tuple[Submission, bool]:
    """The submission, and whether it is new: of two requests at once, one finds the other's."""
    values = {
        "as_group": writer.as_group,
        "people": writer.people,
        "unit_name": writer.unit_name,
        "first_sent_on": timezone.localtime(moment).date(),
        "last_sent_at": moment,
    }
    if _is_known_by_name(round, writer):
        return Submission.objects.get_or_create(
            round=round, user=writer.user, defaults=values | {"receipt_hash": hashed(writer.code)}
        )
    submission, created = Submission.objects.get_or_create(
        round=round, receipt_hash=hashed(writer.code), user=None, defaults=values
    )
    if created and writer.as_group and not round.is_anonymous:
        submission.group = Group.objects.create(round=round, name=writer.group_name)
        submission.save(update_fields=["group"])
    return submission, created
