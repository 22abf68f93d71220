"""In a round without names the words beside an answer, and their language, single out nobody."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone, translation

from discussion.exports.rows import AnswerRows
from discussion.models import Answer, Names, Question, Round, Wording
from discussion.reports.offered import told_wordings
from tests.factories.discussion import RoundFactory, answer, many_answers, page_of, questions_in
from tests.factories.discussion import question_block as block

from .office import desk

pytestmark = pytest.mark.django_db


@pytest.fixture
def round() -> Round:
    return RoundFactory(names=Names.ANONYMOUS, closed=True)


@pytest.fixture
def question(round: Round) -> Question:
    return questions_in(round)[0]


@pytest.fixture
def of_today(question: Question) -> Wording:
    return question.wordings.get()


@pytest.fixture
def analyst() -> Client:
    return desk("analyst")


@pytest.fixture
def earlier(of_today: Wording, question: Question) -> Wording:
    return another(question, "Hur tänkte ni?", "sv")


@pytest.fixture
def in_english(of_today: Wording, question: Question) -> Wording:
    return another(question, "What do you think?", "en")


def another(question: Question, text: str, code: str) -> Wording:
    """Other words in which the question has been asked."""
    return Wording.objects.create(
        question=question, language_code=code, text=text, content_hash=f"{code}-{text}"
    )


def answers(round: Round, question: Question, units: Iterable[str], wording: Wording) -> None:
    for unit in units:
        answer(round, question, "ett svar", unit=unit, wording=wording, now=round.opens_at)


def in_the_file(round: Round) -> list[dict[str, str | int]]:
    with translation.override("en"):
        rows = AnswerRows(round)
        headings = rows.headings
        return [dict(zip(headings, row, strict=True)) for row in rows]


def in_the_list(round: Round, question: Question, analyst: Client) -> str:
    url = reverse("discussion_answers:question", args=[round.pk, question.pk])
    html = str(analyst.get(url).content.decode())
    start = html.index('<ol class="answers"')
    return html[start : html.index("</ol>", start)]


def shown_words(round: Round) -> list[str | int]:
    return sorted({row["Question as it was shown, or as it is now"] for row in in_the_file(round)})


def test_a_file_without_names_has_no_column_of_languages(
    round: Round, question: Question, of_today: Wording, in_english: Wording
) -> None:
    answers(round, question, [""] * 9, of_today)
    answers(round, question, [""], in_english)
    assert "Language" not in in_the_file(round)[0]
    Round.objects.update(names=Names.NAMED)
    assert {row["Language"] for row in in_the_file(Round.objects.get())} == {"Swedish", "English"}


def test_the_one_who_answered_in_another_language_is_not_told_apart(
    round: Round, question: Question, of_today: Wording, in_english: Wording, analyst: Client
) -> None:
    answers(round, question, [""] * 9, of_today)
    answers(round, question, [""], in_english)
    assert shown_words(round) == [question.text]
    shown = in_the_list(round, question, analyst)
    assert shown.count('class="answer"') == 10
    assert "lang=" not in shown
    assert in_english.text not in shown


def test_the_few_who_are_left_are_not_told_apart_either(
    round: Round, question: Question, of_today: Wording, earlier: Wording, analyst: Client
) -> None:
    answers(round, question, [""] * 9, earlier)
    answers(round, question, [""] * 2, of_today)
    assert shown_words(round) == [question.text]
    assert "<q" not in in_the_list(round, question, analyst)


@pytest.fixture
def widely_read(of_today: Wording, earlier: Wording, in_english: Wording, round: Round) -> Question:
    """A question with six answers to each of its wordings."""
    for wording in (earlier, in_english, of_today):
        answers(round, wording.question, [""] * 6, wording)
    return of_today.question


def test_words_that_many_saw_stand_by_their_answers_in_the_file(
    round: Round, widely_read: Question, earlier: Wording, in_english: Wording
) -> None:
    assert shown_words(round) == sorted([earlier.text, in_english.text, widely_read.text])


def test_words_that_many_saw_stand_by_their_answers_in_the_list(
    round: Round, widely_read: Question, earlier: Wording, in_english: Wording, analyst: Client
) -> None:
    shown = in_the_list(round, widely_read, analyst)
    assert shown.count(f"{earlier.text}</q>") == shown.count(f"{in_english.text}</q>") == 6
    assert shown.count('answer__text" lang="en"') == 6
    assert shown.count('answer__text" lang="sv"') == 12


def test_rare_words_take_cover_among_those_of_others(
    round: Round, question: Question, of_today: Wording, earlier: Wording, in_english: Wording
) -> None:
    answers(round, question, [""] * 9, earlier)
    answers(round, question, [""] * 3, in_english)
    answers(round, question, [""] * 3, of_today)
    assert told_wordings(round) == {earlier.pk}
    assert shown_words(round) == sorted([earlier.text, question.text])


def test_words_and_filters_together_tell_nobody_apart(
    round: Round, question: Question, of_today: Wording, earlier: Wording
) -> None:
    answers(round, question, ["Skolan"] * 5 + ["Vården"], earlier)
    answers(round, question, ["Skolan"] + ["Vården"] * 5, of_today)
    assert told_wordings(round) == frozenset()
    assert shown_words(round) == [question.text]


def test_nothing_is_told_while_the_round_is_open(
    round: Round, question: Question, of_today: Wording, earlier: Wording, analyst: Client
) -> None:
    answers(round, question, [""] * 6, earlier)
    answers(round, question, [""] * 6, of_today)
    assert "<q" in in_the_list(round, question, analyst)
    round.closes_at = timezone.now() + timedelta(days=1)
    round.save()
    assert shown_words(round) == [question.text]
    assert "<q" not in in_the_list(round, question, analyst)


def test_the_answer_itself_keeps_the_words_its_writer_saw(
    round: Round, question: Question, in_english: Wording
) -> None:
    answers(round, question, [""], in_english)
    in_the_file(round)
    assert Answer.objects.get().wording == in_english


def test_a_file_without_names_costs_the_same_however_many_questions_and_answers(
    round: Round, question: Question, django_assert_num_queries: Any
) -> None:
    page = page_of(round)
    page.body = [*page.body.raw_data, *(block(f"Fråga {number}?") for number in range(9))]
    page.save_revision().publish()
    many_answers(round, questions_in(round), 40)
    with django_assert_num_queries(5):
        in_the_file(round)
