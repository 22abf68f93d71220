"""An uploaded file is a film because of what is in it, not because of its name."""

import struct
from io import BytesIO
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from films.containers import MP4, OGG, WEBM, content_type, mp4_seconds
from films.models import FilmFile
from films.validators import MAX_FILM_BYTES, validate_film
from tests.factories.films import FILM, a_film, a_film_file, file_of

WEBM_HEAD = b"\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x84webm"
OGG_HEAD = b"OggS\x00\x02" + bytes(20) + b"\x01\x1e\x80theora"


def upload(content: bytes, name: str) -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content, content_type="video/mp4")


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (FILM.read_bytes(), MP4),
        (WEBM_HEAD, WEBM),
        (OGG_HEAD, OGG),
        (b"", None),
        (b"This is a letter, not a film.", None),
        (b"\x00\x00\x00\x1cftypavif\x00\x00\x00\x00", None),
        (b"\x00\x00\x00\x1cftypqt  \x00\x00\x00\x00", None),
        (b"\x1a\x45\xdf\xa3\x9f\x42\x82\x88matroska", None),
        (b"<html><script>alert(1)</script></html>", None),
    ],
)
def test_a_film_is_known_by_its_first_bytes(content: bytes, found: str | None) -> None:
    assert content_type(BytesIO(content)) == found


def test_the_length_of_an_mp4_is_read_from_it() -> None:
    with FILM.open("rb") as film:
        assert mp4_seconds(film) == pytest.approx(25.5, abs=0.2)
        assert film.tell() == 0


def test_the_length_of_a_long_mp4_with_64_bit_times_is_read() -> None:
    header = b"\x01\x00\x00\x00" + struct.pack(">QQIQ", 0, 0, 1000, 7_200_000)
    mvhd = struct.pack(">I4s", 8 + len(header), b"mvhd") + header
    moov = struct.pack(">I4sQ", 1, b"moov", 16 + len(mvhd)) + mvhd
    assert mp4_seconds(BytesIO(moov)) == 7200


@given(st.binary(max_size=200))
def test_a_broken_file_has_no_length_and_breaks_nothing(tail: bytes) -> None:
    for start in (b"", b"\x00\x00\x00\x40moov", b"\x00\x00\x00\x01moov", b"\x00\x00\x00\x00moov"):
        seconds = mp4_seconds(BytesIO(start + tail))
        assert seconds is None or seconds >= 0
        content_type(BytesIO(start + tail))


@pytest.mark.parametrize(
    ("content", "name", "code"),
    [
        (b"This is a letter, not a film.", "film.mp4", "not_a_film"),
        (b"", "film.mp4", "not_a_film"),
        (FILM.read_bytes(), "film.exe", "not_a_film"),
        (FILM.read_bytes(), "film", "not_a_film"),
        (FILM.read_bytes(), "film.webm", "wrong_name"),
        (FILM.read_bytes()[:40], "film.mp4", "incomplete"),
        (WEBM_HEAD, "film.webm", "incomplete"),
    ],
)
def test_what_is_not_the_film_it_says_is_refused(content: bytes, name: str, code: str) -> None:
    with pytest.raises(ValidationError) as error:
        validate_film(upload(content, name))
    assert error.value.code == code


def test_a_webm_with_its_segment_is_taken() -> None:
    validate_film(upload(WEBM_HEAD + b"\x18\x53\x80\x67\x01", "film.webm"))


def test_a_film_beyond_the_limit_is_refused() -> None:
    film = upload(FILM.read_bytes(), "film.mp4")
    with pytest.raises(ValidationError) as error:
        validate_film(film, limit=1000)
    assert error.value.code == "too_large"
    assert MAX_FILM_BYTES == 500 * 1024 * 1024


def add(editor: Client, **fields: Any) -> Any:
    return editor.post(reverse("wagtailmedia:add", args=["video"]), {"title": "Film", **fields})


def test_a_letter_called_mp4_is_sent_back_with_the_reason_beside_the_field(editor: Client) -> None:
    response = add(editor, file=upload(b"Dear all, here is no film.", "film.mp4"), duration=0)
    assert response.status_code == 200
    assert response.context["form"].errors["file"]
    assert not FilmFile.objects.exists()


def test_an_uploaded_film_knows_its_length_and_lies_among_the_films(editor: Client) -> None:
    response = add(editor, file=upload(FILM.read_bytes(), "En film.mp4"), duration=0)
    assert response.status_code == 302, response.context["form"].errors
    film_file = FilmFile.objects.get()
    assert film_file.duration == pytest.approx(25.5, abs=0.2)
    assert film_file.file.name.startswith("films/")
    assert film_file.url == f"/film/file/{film_file.pk}/{film_file.filename}"


def test_a_new_title_needs_no_new_file(editor: Client) -> None:
    film_file = a_film_file()
    response = editor.post(
        reverse("wagtailmedia:edit", args=[film_file.pk]), {"title": "Annat", "duration": 25}
    )
    assert response.status_code == 302
    film_file.refresh_from_db()
    assert film_file.title == "Annat"


def test_a_file_that_a_film_shows_is_not_deleted(editor: Client) -> None:
    film = a_film()
    address = reverse("wagtailmedia:delete", args=[file_of(film).pk])
    response = editor.post(address, follow=True)
    assert response.status_code == 200
    assert film.title in response.content.decode()
    assert FilmFile.objects.filter(pk=file_of(film).pk).exists()


def test_a_file_that_no_film_shows_is_deleted_with_what_is_stored(
    editor: Client, django_capture_on_commit_callbacks: Any
) -> None:
    film_file = a_film_file()
    stored = film_file.file
    with django_capture_on_commit_callbacks(execute=True):
        editor.post(reverse("wagtailmedia:delete", args=[film_file.pk]))
    assert not FilmFile.objects.exists()
    assert stored.name
    assert not stored.storage.exists(stored.name)
