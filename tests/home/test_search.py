from html import unescape
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import Locale, PageViewRestriction

from tests.factories.home import front_page, information_page


def found(client: Client, query: str, address: str = "/sok/") -> list[str]:
    """The titles of the pages found, in order."""
    result = client.get(address, {"q": query}).context["result"]
    return [hit.page.title for hit in result.hits] if result else []


def shown(client: Client, address: str, **query: Any) -> str:
    return unescape(client.get(address, query).content.decode())


@pytest.mark.parametrize("word", ["trender", "Trenderna", "TREND", "kommunen", "äldreomsorg"])
def test_a_word_is_found_in_any_of_its_forms_on_both_databases(reader: Client, word: str) -> None:
    information_page("Om framtiden", text="Trenderna påverkar kommunernas äldreomsorg.")
    information_page("Annat", text="Något helt annat.")
    assert found(reader, word) == ["Om framtiden"]


def test_a_compound_is_found_by_its_beginning_on_both_databases(reader: Client) -> None:
    information_page("Kompetensförsörjning")
    assert found(reader, "kompetens") == ["Kompetensförsörjning"]


def test_all_words_must_stand_on_the_page(reader: Client) -> None:
    information_page("Båda", text="Skolan och vattnet.")
    information_page("En", text="Skolan ensam.")
    assert found(reader, "vatten skolan") == ["Båda"]


def test_all_kinds_of_blocks_are_searched(reader: Client) -> None:
    body = [
        ("heading", "Rubriken nämner fjärrvärme"),
        ("text", "<p>Texten nämner <b>solkraft</b>.</p>"),
        ("link", {"text": "Läs om vindkraft", "url": "https://example.org/"}),
    ]
    information_page("Energi", body=body)
    for word in ("fjärrvärme", "solkraft", "vindkraft"):
        assert found(reader, word) == ["Energi"]


def test_only_pages_in_the_readers_language_are_found(reader: Client) -> None:
    page = information_page("Digitalisering av skolan")
    english = page.copy_for_translation(Locale.objects.get(language_code="en"))
    english.title = "Digitalisering in English"
    english.save_revision().publish()
    assert found(reader, "digitalisering") == ["Digitalisering av skolan"]
    assert found(reader, "digitalisering", "/en/sok/") == ["Digitalisering in English"]


def test_drafts_and_restricted_pages_are_not_found(reader: Client) -> None:
    information_page("Lärande utkast").unpublish()
    restricted = information_page("Lärande för några")
    below = information_page("Lärande längre ner", parent=restricted)
    PageViewRestriction.objects.create(page=restricted, restriction_type="password", password="x")
    assert below.live
    assert found(reader, "lärande") == []


def test_a_hit_shows_its_kind_its_title_and_where_the_word_stands(reader: Client) -> None:
    information_page("Vår skola", text="<b>Före</b> & kring skolan händer mycket.")
    text = reader.get("/en/sok/", {"q": "skolan"}).content.decode()
    assert "No page matches" in text
    text = reader.get("/sok/", {"q": "skolan"}).content.decode()
    assert "Vår <mark>skola</mark>" in text
    assert "Före &amp; kring <mark>skolan</mark> händer mycket." in text
    assert 'href="/var-skola/"' in text


def test_the_count_is_said_and_the_pages_keep_the_query(reader: Client) -> None:
    front = front_page("en")
    for number in range(12):
        information_page(f"Meeting {number}", parent=front, locale=front.locale)
    text = shown(reader, "/en/sok/", q="meeting")
    assert "12 pages match “meeting”" in text
    assert "Page 1 of 2" in text
    assert "?q=meeting&page=2" in text
    assert "Page 2 of 2" in shown(reader, "/en/sok/", q="meeting", page=2)


@pytest.mark.parametrize("number", ["0", "-1", "99", "x", ""])
def test_a_page_number_that_does_not_exist_gives_the_nearest(reader: Client, number: str) -> None:
    information_page("Möte")
    assert reader.get("/sok/", {"q": "möte", "page": number}).status_code == 200
    assert found(reader, "möte") == ["Möte"]


def test_nothing_found_says_what_to_try(reader: Client) -> None:
    text = shown(reader, "/en/sok/", q="xyzzy")
    assert "No page matches “xyzzy”" in text
    assert "Check the spelling" in text


def test_an_empty_search_asks_for_words(reader: Client) -> None:
    assert "Write one or a few words" in shown(reader, "/en/sok/")


@pytest.mark.parametrize(
    "typed",
    ["x" * 100_000, "och att det", "\x00", "\x0b\x1f", "'; --", '"', "(((", "a & ! b | c:*", "%",
     "\\", "🙂", "<script>alert(1)</script>", "NEAR AND OR NOT", "*", "\ud7ff\ufffe"],
)  # fmt: skip
def test_odd_input_is_answered_as_any_other(reader: Client, typed: str) -> None:
    information_page("Om samtalen", text="Det är vi och ni.")
    answer = reader.get("/sok/", {"q": typed})
    assert answer.status_code == 200
    assert "<script>alert" not in answer.content.decode()


def queries_of_a_search(client: Client) -> int:
    client.get("/sok/", {"q": "samtal"})  # fills the caches that publishing has emptied
    with CaptureQueriesContext(connection) as queries:
        client.get("/sok/", {"q": "samtal"})
    return len(queries)


def test_the_number_of_queries_does_not_grow_with_the_hits(reader: Client) -> None:
    information_page("Samtal 0", text="Samtal " * 300)
    with_one = queries_of_a_search(reader)
    for number in range(1, 10):
        information_page(f"Samtal {number}", text="Samtal " * 300)
    assert len(found(reader, "samtal")) == 10
    assert queries_of_a_search(reader) == with_one == 15
