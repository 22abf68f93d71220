"""Answers read in the admin: who may, what is shown, and how much it costs."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from discussion.models import Names, Question, Round
from tests.factories.discussion import (
    RoundFactory,
    UserFactory,
    answer,
    answerable_page,
    many_answers,
    page_of,
    question_block,
    questions_in,
    questions_of,
)

from .office import desk

pytestmark = pytest.mark.django_db
LIST = reverse("discussion_answers:index")


def round_url(round: Round) -> str:
    return reverse("discussion_answers:round", args=[round.pk])


def question_url(round: Round, question: Question) -> str:
    return reverse("discussion_answers:question", args=[round.pk, question.pk])


def read(client: Client, url: str) -> str:
    response = client.get(url)
    assert response.status_code == 200
    return str(response.content.decode())


@pytest.mark.parametrize("role", ["communicator", "analyst", "registrar"])
def test_those_who_work_with_answers_read_them(role: str, named: Round) -> None:
    sent = answer(named, questions_in(named)[0], "Mer tid att prata.")
    client = desk(role)
    assert LIST in read(client, reverse("wagtailadmin_home"))
    assert named.title in read(client, LIST)
    assert sent.question.text in read(client, round_url(named))
    assert "Mer tid att prata." in read(client, question_url(named, sent.question))


@pytest.mark.parametrize("role", ["employee", "facilitator", "administrator"])
def test_nobody_else_does(role: str, named: Round) -> None:
    sent = answer(named, questions_in(named)[0], "Mer tid att prata.")
    client = desk(role)
    for url in (LIST, round_url(named), question_url(named, sent.question)):
        response = client.get(url, follow=True)
        assert response.redirect_chain
        assert "Mer tid att prata." not in response.content.decode()


def test_the_list_counts_submissions_people_and_answers_apart(named: Round) -> None:
    questions = questions_in(named)
    somebody = UserFactory()
    for question in questions:
        answer(named, question, user=somebody)
    answer(named, questions[0], group="Gröna", people=4)
    counted = Round.objects.with_counts().get(pk=named.pk)
    counts = (counted.submission_count, counted.people_count, counted.answer_count)
    assert counts == (2, 5, 4)
    empty = RoundFactory()
    counted = Round.objects.with_counts().get(pk=empty.pk)
    assert (counted.submission_count, counted.people_count, counted.answer_count) == (0, 0, 0)
    page = read(desk("analyst"), LIST)
    assert named.title in page
    assert empty.title in page


def test_questions_stand_in_page_order_and_those_that_left_the_page_last_and_marked(
    named: Round,
) -> None:
    page = page_of(named)
    first, second, third = questions_of(page)
    answer(named, first, "Innan frågan togs bort.")
    page.body = [child for child in page.body.raw_data if child["id"] != str(first.block_id)]
    page.save_revision().publish()
    html = read(desk("analyst"), round_url(named))
    places = [html.index(question.text) for question in (second, third, first)]
    assert places == sorted(places)
    assert html.count("No longer on the page") + html.count("Inte längre på sidan") == 1
    assert "Innan frågan togs bort." in read(desk_again(), question_url(named, first))


def desk_again() -> Client:
    client = Client()
    client.force_login(UserFactory(is_superuser=True))
    return client


def test_a_question_nobody_answered_before_it_left_the_page_is_not_listed(named: Round) -> None:
    page = page_of(named)
    first, *_others = questions_of(page)
    page.body = [child for child in page.body.raw_data if child["id"] != str(first.block_id)]
    page.save_revision().publish()
    assert first.text not in read(desk("analyst"), round_url(named))


def test_the_words_its_writer_saw_stand_by_an_answer_when_they_have_changed(named: Round) -> None:
    page = page_of(named)
    question = questions_of(page)[0]
    answer(named, question, "Till de gamla orden.")
    client = desk("analyst")
    assert "<q" not in read(client, question_url(named, question))
    changed = question_block("Vad är allra viktigast?") | {"id": str(question.block_id)}
    page.body = [changed, *page.body.raw_data[1:]]
    page.save_revision().publish()
    answer(named, question, "Till de nya orden.")
    html = read(client, question_url(named, question))
    assert html.count("<q") == 1
    assert "Vad är viktigast?</q>" in html
    assert html.index("Vad är viktigast?</q>") < html.index("Till de gamla orden.")


def test_a_named_answer_tells_who_from_where_how_many_and_when(named: Round) -> None:
    question = questions_in(named)[0]
    answer(named, question, group="Gröna gruppen", unit="Hemtjänsten", people=5)
    html = read(desk("analyst"), question_url(named, question))
    for told in ("Gröna gruppen", "Hemtjänsten", "5 pe", str(timezone.localdate())):
        assert told in html.replace("5 personer", "5 pe").replace("5 people", "5 pe")


def test_an_answer_without_a_name_tells_nothing_but_its_text(anonymous: Round) -> None:
    question = questions_in(anonymous)[0]
    writer = UserFactory(username="hemlig-person", first_name="Hemlig", last_name="Person")
    answer(anonymous, question, "En tanke.", user=writer, unit="Hemtjänsten")
    html = read(desk("analyst"), question_url(anonymous, question))
    assert "En tanke." in html
    for secret in ("hemlig-person", "Hemlig", "Hemtjänsten", "<time"):
        assert secret not in html


def test_answers_without_names_lie_in_an_order_that_is_random_and_stable(
    anonymous: Round,
) -> None:
    question = questions_in(anonymous)[0]
    texts = [f"Svar-{number:02}." for number in range(30)]
    for text in texts:
        answer(anonymous, question, text)
    client = desk("analyst")
    url = question_url(anonymous, question)
    html = read(client, url)
    shown = sorted(texts, key=html.index)
    assert shown != texts
    again = read(client, url)
    assert sorted(texts, key=again.index) == shown


def test_answers_come_fifty_at_a_time(named: Round) -> None:
    question = questions_in(named)[0]
    many_answers(named, [question], 60)
    client = desk("analyst")
    first, last = (read(client, f"{question_url(named, question)}?p={page}") for page in (1, 2))
    assert (first.count('class="answer"'), last.count('class="answer"')) == (50, 10)


def test_html_in_an_answer_is_shown_as_it_was_typed(named: Round) -> None:
    question = questions_in(named)[0]
    answer(named, question, "<script>alert(1)</script>")
    assert "<script>alert(1)" not in read(desk("analyst"), question_url(named, question))


@pytest.mark.parametrize("names", [Names.NAMED, Names.ANONYMOUS])
def test_pages_ask_the_database_the_same_however_much_there_is(names: Names) -> None:
    client = desk("analyst")
    small = RoundFactory(owner=answerable_page("En enda fråga?"), names=names, closed=True)
    read(client, LIST)
    empty = [cost(client, url) for url in urls(small)]
    many_answers(small, questions_in(small), 1)
    one = [cost(client, url) for url in urls(small)]
    many = [f"Fråga nummer {number}?" for number in range(200)]
    large = RoundFactory(owner=answerable_page(*many), names=names, closed=True)
    questions = questions_in(large)
    many_answers(large, questions[:1], 5_000)
    many_answers(large, questions, 3)
    assert [cost(client, url) for url in urls(large)] == one
    # An empty list of answers is not even fetched; nothing else differs.
    assert empty == [one[0], one[1], one[2] - 1]
    assert one == [11, 15, 20]


def urls(round: Round) -> list[str]:
    first = questions_in(round)[0]
    return [LIST, round_url(round), question_url(round, first)]


def cost(client: Client, url: str) -> int:
    with CaptureQueriesContext(connection) as queries:
        read(client, url)
    return len(queries)


def test_a_round_that_is_not_there_is_not_found() -> None:
    client = desk("analyst")
    assert client.get(reverse("discussion_answers:round", args=[4711])).status_code == 404


def test_a_question_of_another_page_is_not_found(named: Round) -> None:
    other = questions_of(answerable_page("En fråga på en annan sida?"))[0]
    assert desk("analyst").get(question_url(named, other)).status_code == 404


def test_the_state_is_told_in_words() -> None:
    moment = timezone.now()
    open_round = RoundFactory(title="Pågår")
    closed = RoundFactory(title="Slut", closed=True)
    upcoming = RoundFactory(title="Sen", opens_at=moment + timedelta(days=1))
    assert len({open_round.state, closed.state, upcoming.state}) == 3
    html = read(desk("analyst"), LIST)
    for round in (open_round, closed, upcoming):
        assert round.state in html
