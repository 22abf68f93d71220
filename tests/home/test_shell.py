import re
from typing import Any

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Locale, Page

from home.models import SiteImage
from tests.factories.home import front_page, information_page, site_settings
from tests.factories.users import user


def in_english(page: Page, title: str) -> Page:
    english = page.copy_for_translation(Locale.objects.get(language_code="en"))
    english.title = title
    english.save_revision().publish()
    return english


def test_the_menu_shows_live_pages_of_the_readers_language_and_where_one_is(reader: Client) -> None:
    page = information_page("Om samtalen", show_in_menus=True)
    information_page("Utanför menyn")
    information_page("Utkast", show_in_menus=True).unpublish()
    in_english(page, "About the talks")
    menu = re.findall(
        r'<nav class="site-nav".*?</nav>', reader.get(page.url).content.decode(), re.DOTALL
    )
    assert re.findall(r"<a [^>]*>(.*?)</a>", menu[0]) == ["Om samtalen"]
    assert 'aria-current="page"' in menu[0]
    assert "About the talks" in reader.get("/en/").content.decode()


def test_the_language_switch_leads_to_the_same_page_where_it_is_translated(reader: Client) -> None:
    page = information_page("Om samtalen")
    switch = r'<a href="([^"]*)" lang="en" hreflang="en">English'
    untranslated = reader.get(page.url).content.decode()
    assert re.findall(switch, untranslated) == ["/en/"]
    assert "(front page)" in untranslated
    english = in_english(page, "About the talks")
    translated = reader.get(page.url).content.decode()
    assert re.findall(switch, translated) == [english.url]
    assert "(front page)" not in translated


def test_the_language_switch_keeps_a_search(reader: Client) -> None:
    text = reader.get("/sok/", {"q": "samtal"}).content.decode()
    assert 'href="/en/sok/?q=samtal" lang="en"' in text


def test_breadcrumbs_lead_back_by_every_page_above(reader: Client) -> None:
    above = information_page("Ovanför")
    below = information_page("Nedanför", parent=above)
    text = reader.get(below.url).content.decode()
    crumbs = re.findall(r'<nav class="breadcrumbs".*?</nav>', text, re.DOTALL)[0]
    assert re.findall(r'href="([^"]*)"', crumbs) == ["/", above.url]
    assert re.findall(r'aria-current="page">(.*?)<', crumbs) == ["Nedanför"]
    assert 'class="breadcrumbs"' not in reader.get("/").content.decode()


def test_the_foot_links_to_the_statement_in_the_readers_language(reader: Client) -> None:
    statement = information_page("Tillgänglighet", readable_without_login=True)
    site_settings(accessibility_statement=statement, contact_email="fraga@example.org")
    swedish, english = (reader.get(url).content.decode() for url in ("/", "/en/"))
    assert f'href="{statement.url}"' in swedish
    assert "mailto:fraga@example.org" in swedish
    assert f'href="{statement.url}"' in english
    translated = in_english(statement, "Accessibility")
    assert f'href="{translated.url}"' in reader.get("/en/").content.decode()
    assert f'href="{translated.url}"' in Client().get("/en/logga-in/").content.decode()


def test_a_page_says_its_language_and_starts_with_the_skip_link(reader: Client) -> None:
    swedish = reader.get("/").content.decode()
    assert '<html lang="sv">' in swedish
    assert re.search(r'<body>\s*<a class="skip-link" href="#content">', swedish)
    assert 'id="content"' in swedish
    assert '<html lang="en">' in reader.get("/en/").content.decode()


def test_who_is_logged_in_stands_on_the_page_with_a_form_to_log_out(reader: Client) -> None:
    text = reader.get("/").content.decode()
    assert "employee-1" in text
    assert re.search(
        r'<form method="post" action="/logga-ut/">.*?csrfmiddlewaretoken', text, re.DOTALL
    )
    assert "/admin/" not in text


def test_a_picture_carries_its_alternative_text(
    reader: Client, settings: Any, tmp_path: Any
) -> None:
    settings.MEDIA_ROOT = tmp_path
    image = SiteImage.objects.create(title="Bild", file=get_test_image_file())
    raw = {"image": image.pk, "alt_text": "Fem personer runt ett bord", "decorative": False}
    page = information_page("Med bild")
    page.body = [{"type": "image", "value": raw}]
    page.save_revision().publish()
    text = reader.get(page.url).content.decode()
    assert 'alt="Fem personer runt ett bord"' in text


def queries_of_a_page(client: Client, page: Page) -> int:
    client.get(page.url)  # fills the caches that publishing has emptied
    with CaptureQueriesContext(connection) as queries:
        client.get(page.url)
    return len(queries)


def test_the_frame_costs_the_same_however_full_the_site_is(reader: Client) -> None:
    page = information_page("Om samtalen", text="Text.")
    statement = information_page("Tillgänglighet", show_in_menus=True)
    site_settings(accessibility_statement=statement, how_we_handle_answers=page)
    in_an_empty_site = queries_of_a_page(reader, page)
    for number in range(20):
        information_page(f"Sida {number}", show_in_menus=True)
    assert front_page().get_children().count() == 22
    assert queries_of_a_page(reader, page) == in_an_empty_site == 20


def test_those_who_may_edit_get_wagtails_bar_and_readers_nothing_of_it(reader: Client) -> None:
    page = information_page("Om samtalen")
    read = reader.get(page.url).content.decode()
    assert "userbar" not in read
    assert "wagtailadmin" not in read
    reader.force_login(user("communicator"))
    assert f"/admin/pages/{page.pk}/edit/" in reader.get(page.url).content.decode()
