"""Filters on a round's page and a question's."""

import uuid
from datetime import timedelta
from urllib.parse import urlencode

import pytest
from django.urls import reverse
from django.utils import timezone

from discussion import topics
from discussion.models import Question, Round, Topic
from discussion.reports.filters import answers_of, filter_form
from discussion.reports.offered import offered
from tests.factories.discussion import (
    RoundFactory,
    UserFactory,
    answer,
    questions_in,
)

from .office import desk

pytestmark = pytest.mark.django_db


@pytest.fixture
def question(named: Round) -> Question:
    return questions_in(named)[0]


def found(round: Round, question: Question, **chosen: str) -> list[str]:
    form = filter_form(round, question, chosen)
    answers = form.narrow(answers_of(round, question))
    assert not form.errors
    return sorted(answers.values_list("text", flat=True))


def test_named_answers_are_filtered_by_who_where_language_and_words(
    named: Round, question: Question
) -> None:
    person = UserFactory()
    answer(named, question, "från skolan", user=person, unit="Skolan")
    group = answer(named, question, "från gruppen", group="Gröna", unit="Vården").submission.group
    assert group is not None
    assert found(named, question, unit="Skolan") == ["från skolan"]
    assert found(named, question, writer=f"u{person.pk}") == ["från skolan"]
    assert found(named, question, writer=f"g{group.pk}") == ["från gruppen"]
    assert found(named, question, writer="group") == ["från gruppen"]
    assert found(named, question, writer="person") == ["från skolan"]
    assert found(named, question, language="sv", q="GRUPPEN") == ["från gruppen"]
    assert found(named, question, unit="Skolan", writer="group") == []
    assert len(found(named, question)) == 2


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
@pytest.mark.parametrize("name", ["since", "until"])
def test_a_day_at_either_end_of_the_calendar_is_refused_beside_its_field(
    name: str, day: str, named: Round, question: Question
) -> None:
    form = filter_form(named, question, {name: day})
    form.narrow(answers_of(named, question)).count()
    assert set(form.errors) == {name}


def test_a_day_begins_and_ends_at_midnight_in_stockholm(named: Round, question: Question) -> None:
    noon = timezone.localtime().replace(hour=12, minute=0, second=0, microsecond=0)
    noon += timedelta(days=2)
    evening = noon.replace(hour=23, minute=59)
    answer(named, question, "dagen", now=evening)
    answer(named, question, "natten", now=evening + timedelta(minutes=1))
    day, next_day = str(noon.date()), str(noon.date() + timedelta(days=1))
    assert found(named, question, since=day, until=day) == ["dagen"]
    assert found(named, question, since=next_day) == ["natten"]


def test_a_wrong_filter_says_so_beside_its_field_and_keeps_what_was_chosen(
    named: Round, question: Question
) -> None:
    answer(named, question, "ett svar")
    url = reverse("discussion_answers:question", args=[named.pk, question.pk])
    chosen = {"since": "2026-99-99", "unit": "Ingenstans", "writer": "u1'--", "q": "x" * 300}
    response = desk("analyst").get(f"{url}?{urlencode(chosen)}")
    assert response.status_code == 200
    assert set(response.context["filter_form"].errors) == set(chosen)
    assert "ett svar" in response.content.decode()


def test_a_last_day_before_the_first_is_refused(named: Round, question: Question) -> None:
    form = filter_form(named, question, {"since": "2026-02-02", "until": "2026-01-01"})
    assert set(form.errors) == {"until"}


@pytest.fixture
def nameless() -> tuple[Round, Question]:
    """A closed round without names: two units of ten writers, and one writer alone in a third."""
    round = RoundFactory(names="anonymous", closed=True)
    question = questions_in(round)[0]
    for number in range(20):
        moment = round.opens_at + timedelta(days=number % 2)
        unit = f"Enhet {number % 2}"
        answer(round, question, f"svar {number}", unit=unit, now=moment)
    answer(round, question, "ensam", unit="Udda enheten", now=round.opens_at)
    return round, question


def test_a_lone_writers_unit_is_not_offered_and_cannot_be_subtracted(
    nameless: tuple[Round, Question],
) -> None:
    assert offered(*nameless)["unit"] == {"Enhet 1"}


def test_a_forged_choice_in_a_round_without_names_is_refused(
    nameless: tuple[Round, Question],
) -> None:
    form = filter_form(*nameless, {"only": "unit:Udda enheten"})
    assert set(form.errors) == {"only"}
    assert form.narrow(answers_of(*nameless)).count() == 21


def test_what_is_offered_without_names_can_be_chosen(nameless: tuple[Round, Question]) -> None:
    (unit,) = offered(*nameless)["unit"]
    assert len(found(*nameless, only=f"unit:{unit}")) == 10


def test_filters_of_a_round_with_names_do_nothing_in_one_without(
    nameless: tuple[Round, Question],
) -> None:
    round, question = nameless
    chosen = {"unit": "Udda enheten", "writer": "person", "since": "2020-01-01"}
    assert len(found(round, question, **chosen)) == 21


def test_nothing_personal_is_offered_while_a_round_without_names_is_open(
    nameless: tuple[Round, Question],
) -> None:
    round, question = nameless
    round.closes_at = timezone.now() + timedelta(days=1)
    round.save()
    assert "only" not in filter_form(round, question, {}).fields
    assert "only" in filter_form(round, question, {"only": "unit:Enhet 0"}).errors


@pytest.mark.parametrize("kind", ["megatrend", "goal_area", "trend"])
def test_a_rounds_questions_are_filtered_by_what_they_are_tied_to(kind: str, named: Round) -> None:
    assert kind in topics.kinds()
    tied, loose, _third = questions_in(named)
    topic = Topic.objects.create(kind=kind, key=uuid.uuid4(), name="Det vi ser")
    tied.topics.add(topic)
    url = reverse("discussion_answers:round", args=[named.pk])
    client = desk("analyst")
    assert loose.text in client.get(url).content.decode()
    narrowed = client.get(f"{url}?{kind}={topic.pk}").content.decode()
    assert tied.text in narrowed
    assert loose.text not in narrowed
    assert loose.text in client.get(f"{url}?{kind}=hejsan").content.decode()
