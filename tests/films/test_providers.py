"""A film's provider is told by its address alone; all else is refused."""

import socket
from typing import Any
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wagtail.embeds.embeds import get_embed
from wagtail.embeds.exceptions import EmbedUnsupportedProviderException

from films.providers import FRAME_SOURCES, PROVIDER_NAMES, find_film

YOUTUBE = "https://www.youtube-nocookie.com/embed/abcdefghijk?rel=0"
KALTURA = (
    "https://cdnapisec.kaltura.com/p/123/{}/uiconf_id/456?iframeembed=true&entry_id=0_ab12cd34"
)

KNOWN = [
    ("https://www.youtube.com/watch?v=abcdefghijk", YOUTUBE),
    ("http://youtube.com/watch?feature=share&v=abcdefghijk&t=1m30s", f"{YOUTUBE}&start=90"),
    ("https://m.youtube.com/shorts/abcdefghijk", YOUTUBE),
    ("https://www.youtube.com/live/abcdefghijk?si=x", YOUTUBE),
    ("https://youtu.be/abcdefghijk?t=75", f"{YOUTUBE}&start=75"),
    ("https://www.youtube.com/embed/abcdefghijk", YOUTUBE),
    ("https://www.youtube-nocookie.com/embed/abcdefghijk?rel=0", YOUTUBE),
    ("https://vimeo.com/76979871", "https://player.vimeo.com/video/76979871?dnt=1"),
    (
        "https://vimeo.com/76979871/8272103f6e",
        "https://player.vimeo.com/video/76979871?dnt=1&h=8272103f6e",
    ),
    (
        "https://player.vimeo.com/video/76979871?h=8272103f6e&autoplay=1",
        "https://player.vimeo.com/video/76979871?dnt=1&h=8272103f6e",
    ),
    ("https://vimeo.com/channels/staff/76979871", "https://player.vimeo.com/video/76979871?dnt=1"),
    (
        "https://kommunen.screen9.tv/media/u6txqFxdedOXiyg2lOUmTQ/en-film",
        "https://api.screen9.com/embed/u6txqFxdedOXiyg2lOUmTQ",
    ),
    (
        "https://api.screen9.com/embed/u6txqFxdedOXiyg2lOUmTQ?starttime=0",
        "https://api.screen9.com/embed/u6txqFxdedOXiyg2lOUmTQ",
    ),
    (
        "https://play.mediaflow.com/ovp/11/82AB3CDEFG",
        "https://play.mediaflow.com/ovp/11/82AB3CDEFG",
    ),
    (
        "https://play.mediaflowpro.com/ovp/11/82AB3CDEFG?autoplay=1",
        "https://play.mediaflowpro.com/ovp/11/82AB3CDEFG",
    ),
    (
        "https://video.qbrick.com/play2/embed/qbrick-player?accountId=763&mediaId=fb05-2ed9&autoplay=true",
        "https://video.qbrick.com/play2/embed/qbrick-player?accountId=763&mediaId=fb05-2ed9",
    ),
    (
        (
            "https://cdnapisec.kaltura.com/p/123/sp/12300/embedIframeJs/uiconf_id/456/partner_id/123"
            "?iframeembed=true&playerId=x&entry_id=0_ab12cd34"
        ),
        KALTURA.format("embedIframeJs"),
    ),
    (
        "https://cdnapisec.kaltura.com/p/123/embedPlaykitJs/uiconf_id/456?entry_id=0_ab12cd34",
        KALTURA.format("embedPlaykitJs"),
    ),
    (
        (
            "https://www.kaltura.com/index.php/extwidget/preview/partner_id/123/uiconf_id/456"
            "/entry_id/0_ab12cd34/embed/dynamic"
        ),
        (
            "https://cdnapisec.kaltura.com/index.php/extwidget/preview/partner_id/123/uiconf_id/456"
            "/entry_id/0_ab12cd34/embed/iframe"
        ),
    ),
]

UNKNOWN = [
    "",
    "film",
    "https://example.org/film.mp4",
    "https://www.youtube.com/",
    "https://www.youtube.com/watch?v=short",
    "https://www.youtube.com/watch?v=abcdefghijk%22%3E",
    "https://www.youtube.com/playlist?list=PL123",
    "https://youtube.com.example.org/watch?v=abcdefghijk",
    "https://evilyoutube.com/watch?v=abcdefghijk",
    "https://www.youtube.com:8443/watch?v=abcdefghijk",
    "https://someone@www.youtube.com/watch?v=abcdefghijk",
    "ftp://www.youtube.com/watch?v=abcdefghijk",
    "javascript://www.youtube.com/watch?v=abcdefghijk",
    "https://vimeo.com/about",
    "https://a.b.screen9.tv/media/u6txqFxdedOXiyg2lOUmTQ",
    "https://video.qbrick.com/play2/embed/player?mediaId=fb05",
    "https://video.qbrick.com/play2/embed/player?accountId=1&mediaId=a%2F..%2Fb",
    "https://[not-an-address/",
]


@pytest.mark.parametrize(("address", "player"), KNOWN)
def test_a_known_address_gives_the_player_that_tracks_least(address: str, player: str) -> None:
    film = find_film(address)
    assert film is not None
    assert film.embed_url == player
    assert film.provider in PROVIDER_NAMES
    assert film.watch_url.startswith("https://")


@pytest.mark.parametrize("address", UNKNOWN)
def test_an_address_that_only_resembles_a_providers_is_refused(address: str) -> None:
    assert find_film(address) is None


@pytest.mark.parametrize(("address", "player"), KNOWN)
def test_every_player_may_be_framed_and_leads_back_to_itself(address: str, player: str) -> None:
    parts = urlsplit(player)
    assert f"{parts.scheme}://{parts.netloc}" in FRAME_SOURCES
    again = find_film(player)
    assert again is not None
    assert again.embed_url.partition("&start")[0] == player.partition("&start")[0]


def test_a_youtube_player_is_watched_on_the_films_own_page() -> None:
    film = find_film("https://www.youtube-nocookie.com/embed/abcdefghijk")
    assert film is not None
    assert film.watch_url == "https://www.youtube.com/watch?v=abcdefghijk"


@given(st.text() | st.builds("https://{}/{}".format, st.sampled_from(["vimeo.com"]), st.text()))
def test_no_address_whatever_makes_it_stumble(address: str) -> None:
    film = find_film(address)
    assert film is None or film.embed_url.startswith(FRAME_SOURCES)


@pytest.fixture
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: Any, **kwargs: Any) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.mark.django_db
@pytest.mark.usefixtures("no_network")
def test_wagtails_embeds_are_found_without_network() -> None:
    embed = get_embed("https://vimeo.com/76979871")
    assert embed.provider_name == "Vimeo"
    assert "<iframe" not in embed.html


@pytest.mark.django_db
@pytest.mark.usefixtures("no_network")
def test_wagtails_embeds_of_others_are_refused_without_network() -> None:
    with pytest.raises(EmbedUnsupportedProviderException):
        get_embed("https://example.org/film")
