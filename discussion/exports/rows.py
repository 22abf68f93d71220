"""A round's answers as rows: one answer, one row, in page order.

In a round without names a row tells the question and the answer, and nothing of who wrote it or
when; within a question the rows lie in random order. The words that a writer saw, and so the
language, are told only where that singles out nobody.
"""

import uuid
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby, islice
from secrets import SystemRandom

from django.conf import settings
from django.db.models import F, Max, QuerySet
from django.db.models.functions import Length
from django.utils import timezone
from django.utils.translation import gettext as _

from .. import topics
from ..models import Answer, Question, Round
from ..reports.offered import told_wordings
from .cells import LIMIT, ROOM

CHUNK = 1_000
Row = list[str | int]


@dataclass
class Tally:
    """What the rows written so far amount to."""

    answers: int = 0
    participants: int = 0
    _submissions: set[uuid.UUID] = field(default_factory=set)

    @property
    def submissions(self) -> int:
        return len(self._submissions)

    def add(self, answer: Answer) -> None:
        self.answers += 1
        if answer.submission_id not in self._submissions:
            self._submissions.add(answer.submission_id)
            self.participants += answer.submission.people


class AnswerRows:
    """Headings and rows of one round. `tally` is right when the rows have been read."""

    def __init__(self, round: Round) -> None:
        self.round = round
        self.tally = Tally()
        self.told_wordings = told_wordings(round) if round.is_anonymous else None
        self.languages = {code: str(name) for code, name in settings.LANGUAGES}
        self.kinds = topics.kinds()
        self.topics: dict[tuple[int, str], list[str]] = defaultdict(list)
        tied = Question.topics.through.objects.filter(question__owner_key=round.owner_key)
        for question, kind, name in tied.values_list("question", "topic__kind", "topic__name"):
            self.topics[question, kind].append(name)

    @property
    def headings(self) -> list[str]:
        about_question = [_("Round"), _("No."), _("Question")]
        shown = [_("Question as it was shown"), _("Language")]
        shown_to_many = [_("Question as it was shown, or as it is now")]
        about_writer = [
            _("Person or group"),
            _("Writer"),
            _("Unit"),
            _("About how many people"),
            _("Sent"),
        ]
        return [
            *about_question,
            *(shown_to_many if self.round.is_anonymous else shown),
            _("Answer"),
            *([] if self.round.is_anonymous else about_writer),
            *map(str, self.kinds.values()),
            _("No longer on the page"),
            *[_("Continued")] * self._continuations(),
        ]

    def __iter__(self) -> Iterator[Row]:
        """Reads in chunks: the memory it takes does not grow with the texts."""
        for answer in self._in_order():
            self.tally.add(answer)
            yield self._row(answer)

    def answers(self) -> "QuerySet[Answer]":
        found = Answer.objects.filter(submission__round=self.round)
        found = found.select_related("question", "wording", "submission__user", "submission__group")
        page_order = (
            F("question__archived_at").asc(nulls_first=True),
            "question__position",
            "question",
        )
        if self.round.is_anonymous:
            return found.order_by(*page_order, "pk")
        return found.order_by(*page_order, "submission__first_sent_on", "submission")

    def _in_order(self) -> Iterator[Answer]:
        answers = self.answers().iterator(chunk_size=CHUNK)
        if not self.round.is_anonymous:
            yield from answers
            return
        # The ids are random already; shuffling makes the order differ from download to download.
        for _question, of_question in groupby(answers, key=lambda answer: answer.question_id):
            while chunk := list(islice(of_question, CHUNK)):
                SystemRandom().shuffle(chunk)
                yield from chunk

    def _row(self, answer: Answer) -> Row:
        question = answer.question
        archived = question.archived_at is not None
        return [
            self.round.title,
            "" if archived else question.position,
            question.text,
            *self._shown(answer),
            answer.text,
            *([] if self.round.is_anonymous else self._writer(answer)),
            *[", ".join(sorted(self.topics[question.pk, kind])) for kind in self.kinds],
            _("Yes") if archived else "",
        ]

    def _shown(self, answer: Answer) -> Row:
        words, code = answer.wording.text, answer.wording.language_code
        if self.told_wordings is None:
            return [words, self.languages.get(code, code)]
        return [words if answer.wording_id in self.told_wordings else answer.question.text]

    @staticmethod
    def _writer(answer: Answer) -> Row:
        submission = answer.submission
        sent_at = timezone.localtime(answer.sent_at, timezone.get_default_timezone())
        return [
            _("Group") if submission.as_group else _("Person"),
            submission.writer,
            submission.unit_name,
            submission.people,
            sent_at.strftime("%Y-%m-%d %H:%M"),
        ]

    def _continuations(self) -> int:
        """How many columns the longest texts may need beyond their own."""
        longest = self.answers().aggregate(
            answer=Max(Length("text")),
            question=Max(Length("question__text")),
            wording=Max(Length("wording__text")),
        )
        # A character takes at most two of a cell's units, so half the room is always filled.
        return sum(
            length // (ROOM // 2 - 1)
            for length in longest.values()
            if length and 2 * length > LIMIT
        )

    def summary(self) -> list[Row]:
        """What the rows amount to, counted while they were read."""
        return [
            [_("Round"), self.round.title],
            [_("Answers"), self.tally.answers],
            [_("Submissions"), self.tally.submissions],
            [_("Participants, as said by those who answered"), self.tally.participants],
        ]
