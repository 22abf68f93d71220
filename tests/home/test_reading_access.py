import re
from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client
from django.urls import URLPattern, get_resolver, reverse
from django.urls.converters import IntConverter, PathConverter, UUIDConverter

from tests.factories.home import front_page, information_page, site_settings

# The only addresses that answer somebody who has not logged in.
OPEN = {
    "/healthz",
    "/readyz",
    "/logga-in/",
    "/en/logga-in/",
    "/admin/password_reset/",
    "/admin/password_reset/done/",
    "/admin/password_reset/complete/",
    "/admin/password_reset/confirm/a/a/",
    # Texts of the admin's interface, the same for everybody.
    "/admin/jsi18n/",
    "/admin/sprite/",
}
EXAMPLES: dict[type[Any], str] = {
    IntConverter: "1",
    UUIDConverter: "00000000-0000-0000-0000-000000000000",
    PathConverter: "a/b",
}


def _addresses(patterns: list[Any], prefix: str = "") -> Iterator[str]:
    """An example address of every URL pattern; regular expressions are tried bare."""
    for entry in patterns:
        route = getattr(entry.pattern, "_route", "")
        for name, converter in entry.pattern.converters.items():
            value = EXAMPLES.get(type(converter), "a")
            route = re.sub(rf"<(?:\w+:)?{name}>", value, route)
        if isinstance(entry, URLPattern):
            yield "/" + prefix + route
        else:
            yield from _addresses(entry.url_patterns, prefix + route)


def test_nothing_but_the_named_addresses_answers_who_has_not_logged_in(visitor: Client) -> None:
    addresses = set(_addresses(get_resolver().url_patterns))
    assert len(addresses) > 200
    addresses |= {f"/en{address}" for address in addresses if not address.startswith("/admin")}
    visitor.raise_request_exception = False
    answered = {address for address in addresses if visitor.get(address).status_code == 200}
    assert answered <= OPEN
    assert {"/healthz", "/logga-in/", "/en/logga-in/"} <= answered


def test_a_page_sends_a_visitor_to_the_log_in_page_and_back(visitor: Client) -> None:
    information_page("Om samtalen")
    answer = visitor.get("/om-samtalen/?a=b")
    assert answer["Location"] == "/logga-in/?next=/om-samtalen/%3Fa%3Db"


def test_an_english_page_leads_to_the_english_log_in_page(visitor: Client) -> None:
    assert visitor.get("/en/")["Location"] == "/en/logga-in/?next=/en/"


def test_a_missing_page_looks_like_one_that_needs_a_log_in(visitor: Client) -> None:
    assert visitor.get("/finns-inte/")["Location"] == "/logga-in/?next=/finns-inte/"


def test_the_accessibility_statement_is_read_without_logging_in(visitor: Client) -> None:
    information_page("Tillgänglighet", text="Så här bra går det.", readable_without_login=True)
    answer = visitor.get("/tillganglighet/")
    assert answer.status_code == 200
    assert "Så här bra går det." in answer.content.decode()


def test_a_page_open_to_all_tells_a_visitor_nothing_of_the_closed_pages(visitor: Client) -> None:
    information_page("Hemlig plan", show_in_menus=True)
    information_page("Tillgänglighet", readable_without_login=True)
    assert "Hemlig plan" not in visitor.get("/tillganglighet/").content.decode()
    assert "Hemlig plan" not in visitor.get("/logga-in/").content.decode()


def test_one_setting_opens_the_site_for_reading(visitor: Client) -> None:
    information_page("Om samtalen")
    site_settings(open_for_reading=True)
    assert visitor.get("/").status_code == 200
    assert visitor.get("/om-samtalen/").status_code == 200
    assert visitor.get(reverse("home:search")).status_code == 200
    assert visitor.get("/finns-inte/").status_code == 404
    assert visitor.get("/admin/").status_code == 302


@pytest.mark.parametrize(
    "path", ["films/film.mp4", "/films/film.mp4", "a/../films/film.mp4", "documents/plan.pdf"]
)
def test_films_and_documents_are_not_served_beside_their_own_doors(
    reader: Client, path: str, settings: Any, tmp_path: Any
) -> None:
    settings.MEDIA_ROOT = tmp_path
    for folder, name in (("films", "film.mp4"), ("documents", "plan.pdf")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / name).write_bytes(b"closed")
    (tmp_path / "a").mkdir()
    assert reader.get(f"/media/{path}").status_code == 404


def test_a_picture_is_served_to_a_reader_alone(
    reader: Client, settings: Any, tmp_path: Any
) -> None:
    settings.MEDIA_ROOT = tmp_path
    (tmp_path / "bild.txt").write_bytes(b"en bild")
    answer = reader.get("/media/bild.txt")
    assert answer.getvalue() == b"en bild"
    assert "private" in answer["Cache-Control"]
    assert Client().get("/media/bild.txt").status_code == 302


def test_the_front_page_exists_in_both_languages(reader: Client) -> None:
    assert front_page("sv").translation_key == front_page("en").translation_key
    assert reader.get("/").status_code == reader.get("/en/").status_code == 200


def test_whether_the_process_is_alive_is_answered_without_a_database(client: Client) -> None:
    """Runs without the database fixture: a query would fail."""
    assert client.get("/healthz").content == b"ok"


def test_a_site_with_all_its_migrations_and_a_cache_is_ready(visitor: Client) -> None:
    assert visitor.get("/readyz").status_code == 200
