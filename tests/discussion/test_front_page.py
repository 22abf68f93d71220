"""What the front page says of rounds and replies."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Group
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import PageViewRestriction

from discussion.models import FollowUp, Question, Round
from tests.factories.discussion import RoundFactory, UserFactory, answerable_page, questions_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def reader() -> Client:
    client = Client()
    client.force_login(UserFactory())
    return client


def front_page(reader: Client) -> str:
    return str(reader.get("/").content.decode())


def reply(
    round: Round, text: str, question: Question | None = None, *, draft: bool = False
) -> None:
    FollowUp.objects.create(
        round=round,
        question=question,
        language_code="sv",
        text=f"<p>{text}</p><p>Mer</p>",
        published_at=None if draft else timezone.now(),
    )


def test_what_closes_first_stands_first_and_what_is_closed_not_at_all(reader: Client) -> None:
    soon = timezone.now() + timedelta(days=2)
    RoundFactory(owner=answerable_page(), title="Den sena")
    RoundFactory(owner=answerable_page(), title="Den tidiga", closes_at=soon)
    RoundFactory(owner=answerable_page(), title="Den stängda", closed=True)
    html = front_page(reader)
    assert html.index("Den tidiga") < html.index("Den sena")
    assert "Den stängda" not in html


def test_a_reply_to_one_question_is_news_too(reader: Client) -> None:
    page = answerable_page()
    round = RoundFactory(owner=page, closed=True)
    reply(round, "Vi gör så här.", questions_of(page)[0])
    assert "Vi gör så här. Mer" in front_page(reader)


def test_the_reply_to_the_whole_round_speaks_for_those_to_its_questions(reader: Client) -> None:
    page = answerable_page()
    round = RoundFactory(owner=page, closed=True)
    reply(round, "Till alla.")
    reply(round, "Till en fråga.", questions_of(page)[0])
    html = front_page(reader)
    assert "Till alla." in html
    assert "Till en fråga." not in html


def test_a_draft_is_no_news(reader: Client) -> None:
    reply(RoundFactory(owner=answerable_page(), closed=True), "Ett utkast.", draft=True)
    assert "Ett utkast." not in front_page(reader)


def test_a_page_for_some_is_not_named_to_others(reader: Client) -> None:
    page = answerable_page()
    reply(RoundFactory(owner=page, title="För några få"), "Hemligt.")
    rule = PageViewRestriction.objects.create(page=page, restriction_type="groups")
    rule.groups.add(Group.objects.create(name="Några få"))
    html = front_page(reader)
    assert "För några få" not in html
    assert "Hemligt." not in html


def test_the_front_page_costs_the_same_for_one_round_and_for_many(reader: Client) -> None:
    def queries() -> int:
        front_page(reader)
        with CaptureQueriesContext(connection) as captured:
            front_page(reader)
        return len(captured)

    reply(RoundFactory(owner=answerable_page()), "En.")
    one = queries()
    for number in range(4):
        reply(RoundFactory(owner=answerable_page()), f"Nummer {number}.")
    assert queries() == one
