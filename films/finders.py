"""Wagtail's embeds, answered from the table of providers, without network."""

from typing import Any

from django.utils.html import format_html
from wagtail.embeds.exceptions import EmbedNotFoundException
from wagtail.embeds.finders.base import EmbedFinder

from .providers import find_film


class OfflineFinder(EmbedFinder):
    """The site's only finder: the stock one asks the provider and waits for as long as it likes.

    What it finds is kept in the database whatever language the reader has, so its html is a
    link without words; the template `wagtailembeds/embed_frontend.html` adds those.
    """

    def accept(self, url: str) -> bool:
        return find_film(url) is not None

    def find_embed(
        self, url: str, max_width: int | None = None, max_height: int | None = None
    ) -> dict[str, Any]:
        film = find_film(url)
        if film is None:
            raise EmbedNotFoundException
        return {
            "title": film.provider,
            "author_name": "",
            "provider_name": film.provider,
            "type": "video",
            "thumbnail_url": None,
            "width": None,
            "height": None,
            "html": format_html('<a href="{}">{}</a>', film.watch_url, film.watch_url),
        }
