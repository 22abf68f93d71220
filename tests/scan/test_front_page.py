"""The trend scan on the front page."""

import pytest
from django.template import Context, Template
from django.test import RequestFactory
from django.utils import translation
from wagtail.models import PageViewRestriction

from tests.factories import scan as make
from tests.factories.translations import english

pytestmark = pytest.mark.django_db
LATEST = Template("{% load scan_tags %}{% latest_scan %}")
EARLIER = Template("{% load scan_tags %}{% earlier_scans %}")


def shown(template: Template) -> str:
    return template.render(Context({"request": RequestFactory().get("/")})).strip()


def test_the_latest_edition_is_shown_and_the_others_are_earlier_ones() -> None:
    for title, year in (("Förr", 2030), ("Nu", 2032), ("Nyss", 2031)):
        make.scan_page(title=title, year=year)
    assert "Nu" in shown(LATEST)
    assert "Nyss" not in shown(LATEST)
    earlier = shown(EARLIER)
    assert 0 < earlier.index("Nyss") < earlier.index("Förr")
    assert ">Nu<" not in earlier


def test_a_reader_in_english_is_shown_english_editions_only() -> None:
    page = make.scan_page(title="Blicken", year=2031)
    with translation.override("en"):
        assert shown(LATEST) == ""
        english(page.get_parent().specific)
        english(page)
        assert "EN Blicken" in shown(LATEST)


def test_drafts_and_restricted_editions_are_not_shown() -> None:
    make.scan_page(title="Utkast").unpublish()
    hidden = make.scan_page(title="Hemlig")
    PageViewRestriction.objects.create(page=hidden, restriction_type="login")
    assert shown(LATEST) == shown(EARLIER) == ""


def test_the_front_page_lists_at_most_so_many_earlier_editions() -> None:
    for year in range(2020, 2030):
        make.scan_page(title=f"Spaning {year}", year=year)
    assert shown(EARLIER).count("<li") == 6
