"""What a reader meets: a player with captions, or a link that fetches nothing by itself."""

import re
from datetime import date
from typing import Any

import pytest
from django.conf import settings
from django.core.files.base import ContentFile
from django.template.loader import render_to_string
from django.test import Client
from django.utils.translation import override
from wagtail import blocks
from wagtail.rich_text import RichText

from films.blocks import FilmBlock
from films.models import Film, FilmVersion
from films.providers import FRAME_SOURCES
from tests.factories.films import STILL, a_film, a_film_file, a_linked_film, file_of

pytestmark = pytest.mark.django_db


def render(film: Film, language: str = "en", **context: Any) -> str:
    with override(language):
        return render_to_string("components/film.html", {"film": film, **context})


def tracks(html: str) -> list[str]:
    return re.findall(r"<track [^>]*>", html)


def test_an_uploaded_film_plays_with_captions_in_each_language() -> None:
    film = a_film()
    html = render(film)
    assert '<video class="film__player" controls preload="metadata"' in html
    swedish, _english = tracks(html)
    assert 'kind="captions"' in swedish
    assert 'srclang="sv" label="svenska"' in swedish
    assert f'<source src="{file_of(film).url}" type="video/mp4">' in html
    assert "25 seconds" in html


@pytest.mark.parametrize(("language", "shown"), [("sv", 0), ("en", 1)])
def test_captions_in_the_pages_language_are_shown_from_the_start(language: str, shown: int) -> None:
    found = tracks(render(a_film(captions=["sv", "en", "en"]), language))
    assert [" default" in track for track in found] == [n == shown for n in range(3)]


def test_no_captions_are_forced_on_readers_of_another_language() -> None:
    assert "default" not in "".join(tracks(render(a_film(captions=["fi"]))))


def test_a_still_picture_is_shown_if_there_is_one() -> None:
    assert "poster" not in render(a_film())
    file = a_film_file(thumbnail=ContentFile(STILL.read_bytes(), name="bild.jpg"))
    assert f'poster="{file.still_url}"' in render(a_film(file=file))


def test_texts_are_folded_beside_the_film() -> None:
    html = render(a_film(description="<p>Cirklar</p>", transcript="<p>Fundera</p>"))
    assert html.count("<details") == html.count("<summary>") == 2
    assert "<details" not in render(a_film())


def test_versions_in_other_languages_say_their_language() -> None:
    film = a_film()
    film.versions.add(FilmVersion(language="fi", label="Katso", link="https://example.org/fi"))
    assert '<a href="https://example.org/fi" lang="fi" hreflang="fi">Katso</a>' in render(film)


def test_the_audio_described_version_is_linked() -> None:
    film = a_film(described_link="https://example.org/syntolkad")
    assert '<a href="https://example.org/syntolkad">' in render(film)
    file = a_film_file()
    described = a_film(described_file=file)
    assert file.url in render(described)


def test_a_deficiency_is_told_to_readers() -> None:
    html = render(a_film(captions=[], deficiency_due=date(2099, 3, 1)))
    assert "Captions are coming." in html


@pytest.mark.parametrize("maker", [a_film, a_linked_film])
def test_nothing_is_fetched_from_another_host_before_the_reader_asks(maker: Any) -> None:
    html = render(maker(description="<p>x</p>"))
    fetched = re.findall(r'\b(?:src|srcset|poster|data|action)="([^"]*)"', html)
    assert all(address.startswith("/") for address in fetched)
    assert "<iframe" not in html
    assert "<link" not in html


def test_a_linked_film_is_a_link_that_names_the_provider_and_what_it_learns() -> None:
    html = render(a_linked_film())
    assert '<a href="https://www.youtube.com/watch?v=abcdefghijk" rel="noopener">' in html
    assert 'data-film-embed="https://www.youtube-nocookie.com/embed/abcdefghijk?rel=0"' in html
    assert "YouTube gets to know your computer" in html
    assert "data-film-show hidden" in html


def test_a_title_with_markup_is_shown_as_text() -> None:
    for maker in (a_film, a_linked_film):
        assert "<b>" not in render(maker(title='"><b>x</b>'))


def test_the_heading_may_replace_the_title_and_change_its_level() -> None:
    film = a_film()
    assert '<h2 class="film__title">Tre frågor om framtiden</h2>' in render(film)
    assert '<h3 class="film__title">Steg 1</h3>' in render(film, heading="Steg 1", level=3)


def value_of(**fields: Any) -> Any:
    return FilmBlock().normalize({"heading": "", "text": RichText(""), **fields})


def test_a_film_in_a_stream_is_shown_under_its_name_and_text() -> None:
    block = FilmBlock()
    html = block.render(value_of(film=a_film(), text=RichText("<p>Se den här</p>")))
    assert html.index("</h2>") < html.index("Se den här") < html.index("<video")


def test_a_film_that_is_gone_shows_nothing() -> None:
    assert FilmBlock().render(value_of(film=None)).strip() == ""


def test_a_page_is_found_by_what_its_film_says() -> None:
    film = a_film(description="<p>Tre cirklar</p>", transcript="<p>Fundera <b>själv</b></p>")
    found = FilmBlock().get_searchable_content(value_of(film=film, heading="Steg 1"))
    assert [text for text in found if text] == [
        "Steg 1",
        "Tre frågor om framtiden",
        "Tre cirklar",
        "Fundera själv",
    ]
    assert not any(FilmBlock().get_searchable_content(value_of(film=None)))


@pytest.mark.parametrize("count", [1, 12])
def test_a_stream_of_films_takes_three_queries_however_long(
    count: int, django_assert_num_queries: Any
) -> None:
    block = blocks.StreamBlock([("film", FilmBlock())])
    films = [a_film(title=f"Film {number}").pk for number in range(count)]
    raw = [{"type": "film", "value": {"film": pk}} for pk in [*films, films[0], 999_999]]
    with django_assert_num_queries(3):
        html = block.render(block.to_python(raw))
    assert html.count("<video") == count + 1


def test_the_policy_lets_the_players_in_and_nothing_else(client: Client) -> None:
    policy = client.get(settings.LOGIN_REDIRECT_URL)["Content-Security-Policy"]
    directives = dict(part.strip().split(" ", 1) for part in policy.split(";"))
    assert set(directives["frame-src"].split()) == {"'self'", *FRAME_SOURCES}
    assert directives["media-src"] == "'self'"


def test_wagtails_embeds_are_shown_click_to_load() -> None:
    embed = {"url": "https://vimeo.com/76979871", "title": "Vimeo"}
    html = render_to_string("wagtailembeds/embed_frontend.html", {"embed": embed})
    assert "https://player.vimeo.com/video/76979871?dnt=1" in html
    assert "<iframe" not in html
