"""Writes of films."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from django.core.files import File
from django.core.files.base import ContentFile
from django.db import transaction
from wagtail.models import Locale

from .models import Film, FilmCaption, FilmFile


@transaction.atomic
def add_film(
    *,
    title: str,
    path: Path,
    captions: Mapping[str, Path],
    locale: Locale,
    still: Path | None = None,
    **fields: Any,
) -> Film:
    """An uploaded film made from files, judged as one that an editor adds.

    `captions` are WebVTT files by language code; `fields` are the other fields of Film. Raises
    ValidationError where a file is not what it should be, or the film in none of the three
    states. What lies at the paths is copied.
    """
    film_file = FilmFile(title=title, type="video")
    with path.open("rb") as opened:
        film_file.file = File(opened, name=path.name)
        if still is not None:
            film_file.thumbnail = _content(still)
        film_file.full_clean()
        film_file.save()
    film = Film(title=title, file=film_file, locale=locale, **fields)
    film.captions = [_captions(language, source) for language, source in captions.items()]
    for caption in film.captions.all():
        caption.full_clean(exclude=["film"])
    film.full_clean()
    film.save()
    return film


def _captions(language: str, source: Path) -> FilmCaption:
    return FilmCaption(language=language, file=_content(source))


def _content(source: Path) -> ContentFile:
    return ContentFile(source.read_bytes(), name=source.name)
