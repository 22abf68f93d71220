"""Programmes, goal areas, and what succeeds what."""

import pytest
from django.core.exceptions import ValidationError
from pytest_django import DjangoAssertNumQueries

from scan.models import GoalArea
from tests.factories import scan as make
from tests.factories.translations import english

pytestmark = pytest.mark.django_db


def test_goal_areas_keep_the_order_of_their_programme() -> None:
    programme = make.programme("Skola", "Fritid", "Bostäder")
    assert [area.name for area in programme.goal_areas.all()] == ["Skola", "Fritid", "Bostäder"]


def test_a_goal_area_says_which_programme_it_belongs_to() -> None:
    area = make.programme("Skola", name="Kumla 2030").goal_areas.get()
    assert str(area) == "Skola (Kumla 2030)"


def test_listing_goal_areas_with_their_programme_takes_one_query(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    make.programme("Skola", "Fritid", "Bostäder")
    with django_assert_num_queries(1):
        assert len([str(area) for area in GoalArea.objects.all()]) == 3


def test_a_goal_area_takes_over_from_one_of_an_earlier_programme() -> None:
    old = make.programme("Skola", name="Kumla 2025").goal_areas.get()
    new = make.programme("Lärande").goal_areas.get()
    new.succeeds = old
    new.full_clean()
    new.save()
    assert list(old.successors.all()) == [new]


def test_a_goal_area_cannot_succeed_one_of_its_own_programme_in_any_language() -> None:
    programme = make.programme("Skola", "Lärande")
    school, learning = programme.goal_areas.all()
    translated = english(programme).goal_areas.first()
    for other in (school, translated):
        learning.succeeds = other
        with pytest.raises(ValidationError) as refused:
            learning.full_clean()
        assert set(refused.value.message_dict) == {"succeeds"}


def test_a_goal_area_outlives_the_one_it_succeeds() -> None:
    before, after = make.programme("Skola", name="Kumla 2025"), make.programme("Lärande")
    area = after.goal_areas.get()
    area.succeeds = before.goal_areas.get()
    area.save()
    before.delete()
    area.refresh_from_db()
    assert area.succeeds is None
