"""Reads of films."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Exists, OuterRef, Q
from wagtail.search.queryset import SearchableQuerySetMixin

from .languages import NO_SPEECH

if TYPE_CHECKING:
    from .models import Film


class FilmQuerySet(SearchableQuerySetMixin, models.QuerySet["Film"]):
    def for_display(self) -> "FilmQuerySet":
        """Films with all that their player shows, in three queries however many they are."""
        return self.select_related("file", "described_file").prefetch_related(
            "captions", "versions"
        )

    def with_deficiency(self) -> "FilmQuerySet":
        """Films that lack captions or description and are no alternative to a text.

        The same judgement as `Film.state`, made in the database.
        """
        caption_model = self.model._meta.get_field("captions").related_model
        captions = caption_model.objects.filter(film=OuterRef("pk"))
        captioned = (
            Q(spoken_language=NO_SPEECH)
            | Q(file__isnull=False) & Exists(captions)
            | Q(file__isnull=True, captioned_at_provider=True)
        )
        described = Q(verbalised=True) | Q(described_file__isnull=False) | ~Q(described_link="")
        return self.filter(~(captioned & described), is_text_alternative=False)


def once_each(films: "Iterable[Film]", language: str, fallback: str) -> "list[Film]":
    """One row of each film, by title: the one in `language`, else in `fallback`, else any."""
    chosen: dict[object, Film] = {}
    rank = {language: 0, fallback: 1}
    for film in sorted(films, key=lambda film: rank.get(film.locale.language_code, 2)):
        chosen.setdefault(film.translation_key, film)
    return sorted(chosen.values(), key=lambda film: film.title.casefold())
