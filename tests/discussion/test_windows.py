"""The windows of one owner: they never overlap, and what was promised in them stands."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from wagtail.models import Locale

from discussion.models import Names, Round
from exercises.models import ExercisePage
from tests.factories.discussion import RoundFactory, answer, questions_of

pytestmark = pytest.mark.django_db


def test_rounds_of_one_owner_never_overlap(page: ExercisePage) -> None:
    first = RoundFactory(owner=page)
    second = RoundFactory.build(owner_page=page, owner=page, notice=first.notice)
    second.opens_at = first.closes_at - timedelta(seconds=1)
    second.closes_at = first.closes_at + timedelta(days=1)
    with pytest.raises(ValidationError) as refused:
        second.full_clean()
    assert "opens_at" in refused.value.message_dict
    second.opens_at = first.closes_at
    second.full_clean()


def test_the_promise_about_names_cannot_change_once_somebody_has_answered(
    page: ExercisePage,
) -> None:
    round = RoundFactory(owner=page)
    answer(round, questions_of(page)[0])
    round.names = Names.ANONYMOUS
    with pytest.raises(ValidationError) as refused:
        round.full_clean()
    assert "names" in refused.value.message_dict


def test_a_round_can_be_extended_while_it_is_open(page: ExercisePage) -> None:
    round = RoundFactory(owner=page)
    answer(round, questions_of(page)[0])
    round.closes_at += timedelta(days=10)
    round.full_clean()


def test_rounds_do_not_overlap_when_their_page_is_gone_in_one_language(page: ExercisePage) -> None:
    locale = Locale.objects.get(language_code="en")
    english = page.copy_for_translation(locale, copy_parents=True)
    first = RoundFactory(owner=page)
    page.delete()
    later = first.closes_at + timedelta(days=1)
    RoundFactory(owner=english, opens_at=later, closes_at=later + timedelta(days=9))
    first.refresh_from_db()
    first.closes_at = later + timedelta(days=1)
    with pytest.raises(ValidationError):
        first.full_clean()


def test_a_window_that_meets_another_is_not_even_saved(page: ExercisePage) -> None:
    first = RoundFactory(owner=page)
    with pytest.raises(ValidationError):
        RoundFactory(owner=page, opens_at=first.opens_at, closes_at=first.closes_at)
    assert Round.objects.of(page.translation_key).count() == 1
