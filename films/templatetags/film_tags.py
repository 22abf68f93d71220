"""What other rooms' templates ask of films."""

from typing import Any

from django import template
from django.conf import settings
from django.utils.translation import get_language

from ..models import Film
from ..providers import LinkedFilm, find_film
from ..querysets import once_each

register = template.Library()


@register.inclusion_tag("components/film_deficiencies.html")
def film_deficiencies() -> dict[str, Any]:
    """The films that lack something, with who mends it and by when: for the accessibility
    statement. Each film once, in the reader's language where it has been translated."""
    language = get_language() or settings.LANGUAGE_CODE
    films = Film.objects.with_deficiency().for_display().select_related("locale")
    return {"films": once_each(films, language, settings.LANGUAGE_CODE)}


@register.simple_tag
def linked_film(url: str) -> LinkedFilm | None:
    """The film at a provider that an address leads to, for Wagtail's own embeds."""
    return find_film(url)


@register.filter
def captions_shown(film: Film, language: str) -> int | None:
    """The id of the captions to show at once: the first in the page's language, if any."""
    own = (caption.pk for caption in film.captions.all() if caption.language == language)
    return next(own, None)
