"""Reads that several screens share."""

import uuid
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.conf import settings
from django.db.models import Prefetch, QuerySet
from django.utils.translation import get_language

from .models import Answer, FollowUp, Submission
from .receipts import hashed, readable


def in_readers_language(followups: Iterable[FollowUp]) -> list[FollowUp]:
    """One reply per round and question: in the active language, else in Swedish, else any."""
    preference = [get_language(), settings.LANGUAGE_CODE]
    best: dict[tuple[int, int | None], FollowUp] = {}
    for followup in followups:
        key = (followup.round_id, followup.question_id)
        if key not in best or _rank(followup, preference) < _rank(best[key], preference):
            best[key] = followup
    return list(best.values())


def _rank(followup: FollowUp, preference: Sequence[str | None]) -> int:
    code = followup.language_code
    return preference.index(code) if code in preference else len(preference)


def followups_for(owner_key: uuid.UUID) -> dict[int | None, list[FollowUp]]:
    """The owner's published replies by question, the latest round first; None is the round's."""
    published = (
        FollowUp.objects.published()
        .filter(round__owner_key=owner_key)
        .select_related("round")
        .prefetch_related("round__texts")
        .order_by("-round__opens_at", "pk")
    )
    found: dict[int | None, list[FollowUp]] = defaultdict(list)
    for followup in in_readers_language(published):
        found[followup.question_id].append(followup)
    return found


@dataclass(frozen=True)
class Receipt:
    """A submission with what came of it. `code` is empty where only a log-in leads to it."""

    submission: Submission
    code: str
    round_followups: list[FollowUp]
    answers: list[tuple[Answer, list[FollowUp]]]


def receipts_for(submissions: "QuerySet[Submission]", codes: Iterable[str] = ()) -> list[Receipt]:
    """The submissions as receipts, the latest first, each in page order."""
    readable_codes = {hashed(code): readable(code) for code in codes if code}
    answers = Answer.objects.select_related("wording", "question").order_by("question__position")
    found = list(
        submissions.select_related("round", "group")
        .prefetch_related(Prefetch("answers", answers), "round__texts")
        .order_by("-last_sent_at")
    )
    followups = _followups_by_round({submission.round_id for submission in found})
    return [
        Receipt(
            submission=submission,
            code=readable_codes.get(submission.receipt_hash, ""),
            round_followups=followups[submission.round_id, None],
            answers=[
                (answer, followups[submission.round_id, answer.question_id])
                for answer in submission.answers.all()
            ],
        )
        for submission in found
    ]


def _followups_by_round(round_ids: set[int]) -> dict[tuple[int, int | None], list[FollowUp]]:
    found: dict[tuple[int, int | None], list[FollowUp]] = defaultdict(list)
    published = FollowUp.objects.published().filter(round__in=round_ids)
    for followup in in_readers_language(published):
        found[followup.round_id, followup.question_id].append(followup)
    return found
