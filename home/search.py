"""Finding pages in the reader's language. Reads only."""

from dataclasses import dataclass
from functools import reduce
from operator import and_
from typing import Any

from django.core.paginator import Page as ResultPage
from django.core.paginator import Paginator
from django.db import connection
from django.utils.translation import get_language
from wagtail.models import Locale, Page
from wagtail.search.query import PlainText

from .texts import shown_text
from .words import excerpt, marked, query_words, root

PER_PAGE = 10
Parts = list[tuple[str, bool]]


@dataclass(frozen=True)
class Hit:
    """A page that was found; title and excerpt in parts, as (part, is a hit)."""

    page: Page
    kind: str
    title: Parts
    excerpt: Parts


@dataclass(frozen=True)
class Result:
    """One page of a search. `hits` belong to `numbers`, whose paginator knows the count."""

    hits: list[Hit]
    numbers: ResultPage


def search_pages(query: str, number: str | int = 1) -> Result | None:
    """Live, public pages in the active language; None where there is no word to search for.

    A page number that does not exist gives the nearest one that does.
    """
    words = query_words(query)
    if not words:
        return None
    numbers = Paginator(_find(words), PER_PAGE).get_page(number)
    language = get_language() or ""
    return Result([_hit(page, words, language) for page in numbers], numbers)


def _find(words: list[str]) -> Any:
    """Search results: every word must stand on the page, in any of its forms.

    PostgreSQL has a Swedish stemmer; when that finds nothing, a compound may still begin
    with the word. SQLite has no stemmer and always looks for beginnings.
    """
    pages = (
        Page.objects.live()
        .public()
        .filter(locale=Locale.get_active())
        .select_related("locale")
        .specific()
    )
    if connection.vendor == "postgresql":
        found = pages.search(_all_of(words))
        if found.count():
            return found
    return pages.autocomplete(_all_of([root(word, get_language() or "") for word in words]))


def _all_of(words: list[str]) -> Any:
    return reduce(and_, [PlainText(word) for word in words])


def _hit(page: Page, words: list[str], language: str) -> Hit:
    return Hit(
        page=page,
        kind=page.page_type_display_name,
        title=marked(page.title, words, language),
        excerpt=excerpt(shown_text(page), words, language),
    )
