"""The exercises on the front page."""

import pytest
from django.template import Context, Template
from django.test import RequestFactory
from django.utils import translation

from tests.factories import exercises as make
from tests.factories.translations import english

pytestmark = pytest.mark.django_db
TEMPLATE = Template("{% load exercise_tags %}{% exercises_to_do %}")


def shown() -> str:
    return TEMPLATE.render(Context({"request": RequestFactory().get("/")}))


def test_the_series_published_last_is_the_one_to_do() -> None:
    make.exercise_page(title="Gammal", series=make.series_page(title="Förr"))
    make.exercise_page(title="Ny", series=make.series_page(title="Nu"), number=3)
    assert "03. Ny" in shown()
    assert "Gammal" not in shown()


def test_a_reader_in_english_is_offered_english_exercises_only() -> None:
    page = make.exercise_page(title="Prata")
    with translation.override("en"):
        assert "Prata" not in shown()
        english(page.get_parent().get_parent().specific)
        english(page.get_parent().specific)
        english(page)
        assert "01. EN Prata" in shown()


def test_without_exercises_nothing_is_shown() -> None:
    make.series_page()
    assert shown().strip() == ""
