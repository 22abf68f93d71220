"""Rounds without names: nothing stored, logged or shown leads from an answer to a person."""

import logging
from typing import Any

import pytest
from django.apps import apps
from django.utils import timezone

from discussion.models import Answer, Group, Names, Round, Submission
from exercises.models import ExercisePage
from kumlasite.users.models import Unit
from tests.factories.discussion import RoundFactory

from .reader import Reader

pytestmark = pytest.mark.django_db


def everything_stored() -> str:
    """Every row of the room's tables, as text."""
    return str(
        [
            list(model._default_manager.values())
            for model in apps.get_app_config("discussion").get_models()
        ]
    )


def send_as(reader: Reader, **more: Any) -> None:
    reader.user.username, reader.user.first_name = "unikt-namn", "Säregen"
    reader.user.email = "unik@example.org"
    reader.user.save()
    reader.open()
    reader.post("Tiden", "Pengar", **more)


@pytest.mark.parametrize("more", [{}, {"respondent": "group", "people": "4"}])
def test_no_trace_of_the_writer_is_stored_beside_the_answer(
    page: ExercisePage, anonymous: Round, more: dict[str, str], caplog: pytest.LogCaptureFixture
) -> None:
    reader = Reader(page, anonymous)
    with caplog.at_level(logging.DEBUG):
        send_as(reader, **more)
    assert Answer.objects.count() == 2
    submission = Submission.objects.get()
    assert (submission.user_id, submission.group_id) == (None, None)
    session = str(reader.client.session.session_key)
    traces = ["unikt-namn", "Säregen", "unik@example.org", session, "127.0.0.1", reader.cookie()]
    traces += reader.codes()
    kept = everything_stored() + str(dict(reader.client.session.items()))
    assert [trace for trace in traces if trace in kept] == []
    # Django logs its own SQL while debugging; what else is logged knows neither text nor code.
    logged = [each.getMessage() for each in caplog.records if each.name != "django.db.backends"]
    secrets = ["Tiden", *reader.codes()]
    assert [line for line in logged if any(secret in line for secret in secrets)] == []


def test_times_are_kept_to_the_day(page: ExercisePage, anonymous: Round) -> None:
    send_as(Reader(page, anonymous))
    moments = [
        Submission.objects.get().last_sent_at,
        *Answer.objects.values_list("sent_at", flat=True),
    ]
    for moment in moments:
        local = timezone.localtime(moment)
        assert (local.hour, local.minute, local.second, local.microsecond) == (0, 0, 0, 0)
        assert local.date() == timezone.localdate()


def test_ids_say_nothing_about_the_order(page: ExercisePage, anonymous: Round) -> None:
    send_as(Reader(page, anonymous))
    ids = [Submission.objects.get().pk, *Answer.objects.values_list("pk", flat=True)]
    assert {each.version for each in ids} == {4}


def test_no_unit_is_suggested_from_the_log_in(page: ExercisePage, anonymous: Round) -> None:
    reader = Reader(page, anonymous)
    reader.user.unit = Unit.objects.create(name="Ensamma enheten", code="e")
    reader.user.save()
    html = reader.open()
    assert "selected>Ensamma enheten" not in html
    assert f'value="{reader.user.unit.pk}" selected' not in html


def test_a_group_is_not_asked_for_a_name(page: ExercisePage, anonymous: Round) -> None:
    assert 'name="group_name"' not in Reader(page, anonymous).open()
    send_as(Reader(page, anonymous), respondent="group", people="3", group_name="Köket")
    assert Group.objects.count() == 0


def test_the_page_promises_what_is_stored(page: ExercisePage, anonymous: Round) -> None:
    html = Reader(page, anonymous).open()
    assert str(anonymous.names_promise) in html


def test_a_round_by_group_stores_the_group_and_no_person(page: ExercisePage) -> None:
    reader = Reader(page, RoundFactory(owner=page, names=Names.BY_GROUP))
    send_as(reader, group_name="Köket", people="3")
    assert "unikt-namn" not in everything_stored()
    assert Submission.objects.get().user_id is None
