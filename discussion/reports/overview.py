"""What a round's page shows: its questions with their counts, and the replies."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from django.conf import settings
from django.db.models import Count, Sum

from .. import topics
from ..models import Answer, FollowUp, Question, Round, Topic


@dataclass
class QuestionLine:
    """One question of a round. `people` is as said by those who answered it."""

    question: Question
    answers: int = 0
    people: int = 0
    replies: list["ReplyState"] = field(default_factory=list)

    @property
    def is_archived(self) -> bool:
        return self.question.archived_at is not None

    @property
    def number(self) -> int | None:
        """As readers see it; a question that has left the page has none."""
        return None if self.is_archived else self.question.position


@dataclass(frozen=True)
class ReplyState:
    """The reply in one language of the site, or None while nobody has begun it."""

    language_code: str
    language: str
    reply: FollowUp | None

    @property
    def is_published(self) -> bool:
        return self.reply is not None and self.reply.published_at is not None


def question_lines(round: Round) -> list[QuestionLine]:
    """The owner's questions in page order; last those that have left the page with answers."""
    counted = (
        Answer.objects.filter(submission__round=round)
        .values("question")
        .annotate(answers=Count("pk"), people=Sum("submission__people"))
    )
    counts = {row["question"]: row for row in counted}
    replies = list(round.followups.all())
    lines = []
    for question in Question.objects.of(round.owner_key).prefetch_related("topics"):
        count = counts.get(question.pk, {"answers": 0, "people": 0})
        if count["answers"] or question.archived_at is None:
            states = reply_states(replies, question.pk)
            lines.append(QuestionLine(question, count["answers"], count["people"], states))
    return lines


def reply_states(replies: Iterable[FollowUp], key: int | None = None) -> list[ReplyState]:
    """A state per language of the site, of the replies to one question; None is the round's."""
    found = {reply.language_code: reply for reply in replies if reply.question_id == key}
    return [ReplyState(code, str(name), found.get(code)) for code, name in settings.LANGUAGES]


def topics_by_kind(lines: list[QuestionLine]) -> dict[str, list[Topic]]:
    """By registered kind, what the questions are tied to, by name; kinds without any left out."""
    found: dict[str, set[Topic]] = defaultdict(set)
    for line in lines:
        for topic in line.question.topics.all():
            found[topic.kind].add(topic)
    return {
        kind: sorted(found[kind], key=lambda topic: topic.name)
        for kind in topics.kinds()
        if found[kind]
    }


def tied_to(lines: list[QuestionLine], chosen: dict[str, Topic]) -> list[QuestionLine]:
    """Those tied to everything chosen."""
    return [line for line in lines if set(chosen.values()) <= set(line.question.topics.all())]
