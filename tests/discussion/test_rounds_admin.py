"""A communicator sets up rounds."""

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse
from django.utils.translation import override

from discussion.models import NoticeTemplate, Round
from home.models import InformationPage
from home.services import ensure_site
from tests.factories.discussion import RoundFactory, answer, answerable_page, questions_in

from .office import desk, said
from .round_form import edit, errors, new

pytestmark = pytest.mark.django_db


@pytest.fixture
def communicator() -> Client:
    return desk("communicator")


def test_a_round_is_made_with_its_words_in_english(communicator: Client) -> None:
    page = answerable_page("En fråga?")
    english = {
        "texts-TOTAL_FORMS": "1",
        "texts-0-language_code": "en",
        "texts-0-title": "Answers to this year's scan",
        "texts-0-purpose": "We want to know.",
    }
    assert new(communicator, owner_page=page.pk, **english).status_code == 302
    made = Round.objects.get()
    assert made.owner_key == page.translation_key
    with override("en"):
        assert made.title_text == "Answers to this year's scan"


def test_a_language_that_comes_twice_is_refused_beside_its_field(communicator: Client) -> None:
    page = answerable_page("En fråga?")
    words = {"language_code": "en", "title": "Answers", "purpose": "We want to know."}
    twice = {f"texts-{row}-{name}": word for row in (0, 1) for name, word in words.items()}
    response = new(communicator, owner_page=page.pk, **twice, **{"texts-TOTAL_FORMS": "2"})
    assert response.status_code == 200
    texts = response.context["form"].formsets["texts"]
    assert [set(form.errors) for form in texts.forms] == [set(), {"language_code"}]
    assert texts.non_form_errors() == []
    gone = new(
        communicator,
        owner_page=page.pk,
        **twice | {"texts-TOTAL_FORMS": "2"} | {"texts-1-DELETE": "on"},
    )
    assert gone.status_code == 302


def test_the_form_and_the_list_are_shown(communicator: Client) -> None:
    round = RoundFactory()
    for url in (
        reverse("rounds:index"),
        reverse("rounds:add"),
        reverse("rounds:edit", args=[round.pk]),
        reverse("rounds:inspect", args=[round.pk]),
        reverse("rounds:delete", args=[round.pk]),
        reverse("rounds:history", args=[round.pk]),
    ):
        assert communicator.get(url).status_code == 200, url
    html = communicator.get(reverse("rounds:index")).content.decode()
    assert round.title in html
    assert round.owner_page.title in html
    assert round.state in html


def test_a_round_that_is_looked_at_tells_swedish_time_and_nothing_that_is_blank(
    communicator: Client,
) -> None:
    opens = datetime(2025, 11, 8, tzinfo=ZoneInfo("Europe/Stockholm"))
    round = RoundFactory(opens_at=opens, closes_at=opens + timedelta(hours=17, minutes=5))
    html = communicator.get(reverse("rounds:inspect", args=[round.pk])).content.decode()
    facts = BeautifulSoup(html, "html.parser").select_one("main dl")
    assert facts is not None
    shown = set(facts.stripped_strings)
    assert {"2025-11-08 00:00", "2025-11-08 17:05"} <= shown
    assert not {"None", "Gallras efter"} & shown


def test_a_page_without_questions_is_refused_beside_the_field(communicator: Client) -> None:
    page = ensure_site().add_child(instance=InformationPage(title="Om oss", slug="om-oss"))
    response = new(communicator, owner_page=page.pk)
    assert errors(response) == {"owner_page"}
    assert "Om oss" in str(response.context["form"].errors["owner_page"])


def test_an_alias_is_refused_and_its_source_named(communicator: Client) -> None:
    page = answerable_page("En fråga?", title="Källan")
    alias = page.create_alias(update_slug="ett-alias", parent=page.get_parent())
    response = new(communicator, owner_page=alias.pk)
    assert errors(response) == {"owner_page"}
    assert "Källan" in str(response.context["form"].errors["owner_page"])


@pytest.mark.parametrize("page", ["", "4711", "abc"])
def test_a_page_that_is_not_there_is_refused(page: str, communicator: Client) -> None:
    assert errors(new(communicator, owner_page=page)) == {"owner_page"}


def test_two_rounds_of_a_page_do_not_overlap(communicator: Client) -> None:
    round = RoundFactory()
    assert errors(new(communicator, owner_page=round.owner_page_id)) == {"opens_at"}


def test_a_round_closes_after_it_opens(communicator: Client) -> None:
    page = answerable_page("En fråga?")
    response = new(communicator, owner_page=page.pk, closes_at="2020-01-01 08:00")
    assert errors(response) == {"closes_at"}


@pytest.mark.parametrize("moment", ["0001-01-01 00:00", "9999-12-31 23:59"])
@pytest.mark.parametrize("name", ["opens_at", "closes_at"])
def test_a_moment_at_either_end_of_the_calendar_is_refused_beside_its_field(
    name: str, moment: str, communicator: Client
) -> None:
    page = answerable_page("En fråga?")
    assert errors(new(communicator, owner_page=page.pk, **{name: moment})) == {name}


def test_a_notice_that_is_not_there_is_refused_beside_its_field(communicator: Client) -> None:
    page = answerable_page("En fråga?")
    assert errors(new(communicator, owner_page=page.pk, notice="x")) == {"notice"}


def test_deleting_answers_takes_a_decision(communicator: Client) -> None:
    page = answerable_page("En fråga?")
    response = new(communicator, owner_page=page.pk, retention="dispose")
    assert errors(response) == {"disposal_decision"}


def test_a_round_that_is_used_is_not_deleted_and_says_why(communicator: Client) -> None:
    round = RoundFactory()
    answer(round, questions_in(round)[0])
    for ask in (communicator.get, communicator.post):
        response = ask(reverse("rounds:delete", args=[round.pk]))
        assert response.status_code == 302
        assert round.title in said(response)
    assert Round.objects.filter(pk=round.pk).exists()


def test_an_unused_round_is_deleted(communicator: Client) -> None:
    round = RoundFactory()
    communicator.post(reverse("rounds:delete", args=[round.pk]))
    assert not Round.objects.exists()


@pytest.mark.parametrize("role", ["analyst", "registrar"])
def test_those_who_only_look_can_look(role: str) -> None:
    round = RoundFactory()
    client = desk(role)
    assert client.get(reverse("rounds:index")).status_code == 200
    assert client.get(reverse("rounds:inspect", args=[round.pk])).status_code == 200
    for url in (reverse("rounds:add"), reverse("rounds:edit", args=[round.pk])):
        assert client.get(url).status_code == 302
    assert edit(client, round, title="Ändrad").status_code == 302
    assert not Round.objects.filter(title="Ändrad").exists()


def test_the_list_costs_the_same_however_many_rounds(
    communicator: Client, django_assert_num_queries: Any
) -> None:
    RoundFactory()
    communicator.get(reverse("rounds:index"))
    for many in (0, 3):
        for _number in range(many):
            round = RoundFactory()
            answer(round, questions_in(round)[0])
        with django_assert_num_queries(12):
            communicator.get(reverse("rounds:index"))


def test_a_notice_is_written_in_the_admin(communicator: Client) -> None:
    url_name = NoticeTemplate.snippet_viewset.get_url_name
    assert communicator.get(reverse(url_name("list"))).status_code == 200
    assert communicator.get(reverse(url_name("add"))).status_code == 200
