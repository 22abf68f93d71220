"""Captions are taken when every browser can show them, and else sent back with a line number."""

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.utils.translation import override
from hypothesis import given
from hypothesis import strategies as st

from films import webvtt
from films.validators import MAX_CAPTION_BYTES, validate_captions
from tests.factories.films import MEDIA

GOOD = """WEBVTT

1
00:00.800 --> 00:03.900 line:80%
Tre frågor
om framtiden.

NOTE Någon har sett över de här.

01:00:04.600 --> 01:00:09.000
Vad förändras?
"""


def complaint(text: str) -> str:
    with pytest.raises(ValidationError) as error:
        webvtt.parse(text)
    return " ".join(error.value.messages)


def test_captions_are_read_with_their_times_in_milliseconds() -> None:
    first, second = webvtt.parse(GOOD)
    assert (first.start, first.end, first.text) == (800, 3900, "Tre frågor\nom framtiden.")
    assert (second.start, second.line) == (3_604_600, 10)


@pytest.mark.parametrize("newline", ["\r\n", "\r", "\n"])
def test_every_kind_of_line_end_and_a_byte_order_mark_are_accepted(newline: str) -> None:
    data = "\ufeff".encode() + GOOD.replace("\n", newline).encode()
    assert len(webvtt.parse(webvtt.decode(data))) == 2
    validate_captions(ContentFile(data, name="ok.vtt"))


@pytest.mark.parametrize("language", ["sv", "en"])
def test_the_demo_films_captions_are_good(language: str) -> None:
    data = (MEDIA / f"tre-fragor-om-framtiden.{language}.vtt").read_bytes()
    assert len(webvtt.parse(webvtt.decode(data))) == 5


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("", 1, "WEBVTT"),
        ("1\n00:00:01,000 --> 00:00:02,000\nText\n", 1, "SRT"),
        ("WEBVTTT\n\n00:01.000 --> 00:02.000\nText", 1, "WEBVTT"),
        ("WEBVTT\n00:01.000 --> 00:02.000\nText", 2, "empty line"),
        ("WEBVTT\n\n00:01,000 --> 00:02,000\nText", 3, "full stop"),
        ("WEBVTT\n\n00:01.000-->00:02.000\nText", 3, "space"),
        ("WEBVTT\n\n00:61.000 --> 01:02.000\nText", 3, "not a time"),
        ("WEBVTT\n\n00:01.000 --> \nText", 3, "not a time"),
        ("WEBVTT\n\n00:03.000 --> 00:02.000\nText", 3, "before it begins"),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\n\n", 3, "no text"),
        ("WEBVTT\n\nText without times\n", 3, "times are missing"),
        ("WEBVTT\n\n1\n2\n00:01.000 --> 00:02.000\nText", 5, "empty line"),
        (
            "WEBVTT\n\n00:05.000 --> 00:06.000\nLater\n\n00:01.000 --> 00:02.000\nSooner",
            6,
            "before the one above",
        ),
        (
            "WEBVTT\n\n00:01.000 --> 00:02.000\nText\n00:03.000 --> 00:04.000\nText",
            3,
            "empty line",
        ),
    ],
)
def test_what_is_wrong_is_said_with_the_line_it_stands_on(text: str, line: int, words: str) -> None:
    with override("en"):
        said = complaint(text)
    assert f"Line {line}:" in said
    assert words in said


def test_a_file_without_captions_is_refused() -> None:
    assert complaint("WEBVTT\n\nNOTE nothing yet\n")


@pytest.mark.parametrize("data", ["Frågor".encode("latin-1"), b"WEBVTT\n\n\x00"])
def test_what_is_not_utf_8_text_is_refused_with_a_message(data: bytes) -> None:
    with pytest.raises(ValidationError):
        webvtt.decode(data)


def test_a_huge_file_is_refused_unread() -> None:
    with pytest.raises(ValidationError) as error:
        validate_captions(ContentFile(b" " * (MAX_CAPTION_BYTES + 1), name="huge.vtt"))
    assert error.value.code == "too_large"


@given(st.text(alphabet=st.sampled_from("WEBVT\n\r -->:.,0123é\x00\ufeff")) | st.text())
def test_no_text_whatever_makes_it_stumble(text: str) -> None:
    try:
        cues = webvtt.parse("WEBVTT\n\n" + text)
    except ValidationError:
        return
    assert all(cue.end > cue.start for cue in cues)
