"""What may be told of the answers in a round without names: which filters are offered, and by
which answers the words that their writers saw may stand."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import Any

from django.db.models import QuerySet
from django.db.models.functions import TruncDate

from ..models import Answer, Question, Round
from .privacy import Cell, safe_values

PERSON, GROUP = "person", "group"
FIELDS = {
    "unit": "submission__unit_name",
    "kind": "submission__as_group",
    "language": "wording__language_code",
    "day": "day",
    "wording": "wording",
    "question": "question",
}
# The dimension that comes first is offered the most values.
FILTERS = ("unit", "kind", "language", "day")
# Words are read beside the answers that a filter shows, so all of it is weighed together.
TOLD = (*FILTERS, "wording")
Offer = dict[str, frozenset[str]]


def offered(round: Round, question: Question) -> Offer:
    """By dimension, the values that are safe among the question's answers and the round's.

    Nothing while the round is open: whoever looked before and after an answer came would see
    what it fell under.
    """
    if not round.is_closed:
        return dict.fromkeys(TOLD, frozenset())
    answers = Answer.objects.filter(submission__round=round)
    return _of_question(_cells(answers.filter(question=question), TOLD), _of_round(answers))


def told_wordings(round: Round) -> frozenset[int]:
    """The ids of the wordings that may stand by the answers to them, of all the questions."""
    if not round.is_closed:
        return frozenset()
    answers = Answer.objects.filter(submission__round=round)
    whole = _of_round(answers)
    by_question: dict[str, list[Cell]] = defaultdict(list)
    for cell in _cells(answers, (*TOLD, "question")):
        by_question[cell.values["question"]].append(cell)
    return wordings_in(_of_question(cells, whole) for cells in by_question.values())


def wordings_in(offers: Iterable[Offer]) -> frozenset[int]:
    """Ids of the wordings that are offered."""
    return frozenset(int(value) for offer in offers for value in offer["wording"])


def _of_round(answers: "QuerySet[Answer]") -> Offer:
    return safe_values(_cells(answers, FILTERS), FILTERS)


def _of_question(cells: list[Cell], whole: Offer) -> Offer:
    # A wording belongs to one question: of it the round as a whole has nothing to say.
    wordings = frozenset(cell.values["wording"] for cell in cells)
    return safe_values(cells, TOLD, candidates={**whole, "wording": wordings})


def _cells(answers: "QuerySet[Answer]", dimensions: tuple[str, ...]) -> list[Cell]:
    """The answers' submissions, those that are alike in one cell. One that has answered on two
    days is in two cells."""
    alike = (FIELDS[name] for name in dimensions)
    found = answers.annotate(day=TruncDate("sent_at")).order_by()
    rows = found.values_list(*alike, "submission", "submission__people").distinct()
    people: Counter[tuple[str, ...]] = Counter()
    submissions: Counter[tuple[str, ...]] = Counter()
    for *values, _submission, size in rows.iterator():
        key = tuple(map(_text, values))
        people[key] += size
        submissions[key] += 1
    return [
        Cell(dict(zip(dimensions, key, strict=True)), people[key], submissions[key])
        for key in people
    ]


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return GROUP if value else PERSON
    return str(value)
