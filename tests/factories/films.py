"""Films for tests, made of the demo's own short film."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.files.base import ContentFile
from wagtail.models import Locale

from films.models import Film, FilmCaption, FilmFile

MEDIA = Path(settings.BASE_DIR) / "kumlasite" / "demo" / "media"
FILM = MEDIA / "tre-fragor-om-framtiden.mp4"
CAPTIONS = MEDIA / "tre-fragor-om-framtiden.sv.vtt"
STILL = MEDIA / "tre-fragor-om-framtiden.jpg"


def a_film_file(**fields: Any) -> FilmFile:
    """A real film of 25.5 seconds."""
    given = {
        "title": "Tre frågor",
        "type": "video",
        "duration": 25.5,
        "file": ContentFile(FILM.read_bytes(), name="tre-fragor.mp4"),
    }
    film_file = FilmFile(**(given | fields))
    film_file.save()
    return film_file


def a_film(captions: Iterable[str] = ("sv", "en"), **fields: Any) -> Film:
    """An uploaded film, verbalised, with captions in the languages given by code."""
    fields = {"title": "Tre frågor om framtiden", "verbalised": True} | fields
    if "file" not in fields:
        fields["file"] = a_film_file()
    film = Film(**({"locale": Locale.get_default()} | fields))
    for order, code in enumerate(captions):
        content = ContentFile(CAPTIONS.read_bytes(), name=f"tre-fragor.{code}.vtt")
        film.captions.add(FilmCaption(language=code, file=content, sort_order=order))
    film.save()
    return film


def a_linked_film(captions: Iterable[str] = (), **fields: Any) -> Film:
    """A film at a provider, captioned there and verbalised."""
    given = {
        "file": None,
        "link": "https://www.youtube.com/watch?v=abcdefghijk",
        "length": 330,
        "captioned_at_provider": True,
    }
    return a_film(captions, **(given | fields))


def file_of(film: Film) -> FilmFile:
    """The file of an uploaded film."""
    assert film.file is not None
    return film.file
