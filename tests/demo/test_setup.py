"""A site without demo content, and how demo and set-up get along."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.test import Client
from pytest_django import Settings
from wagtail.models import Page, Site

from home.models import InformationPage, SiteSettings
from home.services import ensure_site
from kumlasite.site_tree import english
from kumlasite.translating import WordsMissing, publish_translation
from kumlasite.users.models import User
from scan.models import Megatrend
from tests.demo.test_build import state

pytestmark = pytest.mark.django_db


def set_up() -> str:
    said = StringIO()
    call_command("setup", stdout=said)
    return said.getvalue()


def addresses() -> set[str]:
    return {page.url for page in Page.objects.live().filter(depth__gt=1)}


def test_set_up_gives_a_communicator_somewhere_to_start_in_both_languages() -> None:
    set_up()
    assert addresses() == {
        "/",
        "/omvarldsspaningar/",
        "/ovningar/",
        "/tillganglighetsredogorelse/",
        "/en/",
        "/en/trend-scans/",
        "/en/exercises/",
        "/en/accessibility-statement/",
    }


def test_the_empty_statement_is_linked_and_readable_without_logging_in() -> None:
    set_up()
    options = SiteSettings.for_site(Site.objects.get())
    assert options.accessibility_statement is not None
    for page in InformationPage.objects.all():
        assert Client().get(page.url).status_code == 200


def test_the_site_has_the_address_of_the_installation(settings: Settings) -> None:
    settings.WAGTAILADMIN_BASE_URL = "https://intranat.example"
    set_up()
    site = Site.objects.get()
    assert (site.hostname, site.port) == ("intranat.example", 443)


def test_set_up_twice_is_set_up_once() -> None:
    set_up()
    before = state()
    set_up()
    assert state() == before


def test_set_up_makes_no_log_ins() -> None:
    set_up()
    assert not User.objects.exists()


def test_a_page_that_has_been_renamed_stays_as_it_is() -> None:
    set_up()
    page = Page.objects.get(slug="ovningar").specific
    page.title, page.slug = "Samtal", "samtal"
    page.save_revision().publish()
    before = state()
    set_up()
    assert state() == before


def test_the_demo_fills_the_pages_of_a_site_that_is_set_up() -> None:
    set_up()
    call_command("demo", stdout=StringIO())
    assert "/omvarldsspaningar/omvarldsspaning-2026/" in addresses()
    assert InformationPage.objects.filter(readable_without_login=True).count() == 2
    assert "/tillganglighet/" in addresses()


def test_the_demo_is_built_whole_or_not_at_all() -> None:
    home = ensure_site()
    home.add_child(instance=InformationPage(title="Upptagen", slug="omvarldsspaningar"))
    with pytest.raises(Exception, match="omvarldsspaningar"):
        call_command("demo", stdout=StringIO())
    assert not Megatrend.objects.exists()
    assert not User.objects.exists()


def test_the_demo_is_refused_outside_demo_settings(settings: Settings) -> None:
    settings.DEMO = False
    with pytest.raises(CommandError, match="demo settings only"):
        call_command("demo", stdout=StringIO())
    assert not User.objects.exists()


def test_a_text_without_a_translation_is_an_error_that_names_it() -> None:
    trend = Megatrend.objects.create(
        name="Kortare vintrar",
        description="<p>Snön kommer senare.</p>",
        locale=ensure_site().locale,
    )
    with pytest.raises(WordsMissing, match="Snön kommer senare"):
        publish_translation(trend, {"Kortare vintrar": "Shorter winters"}, english())
