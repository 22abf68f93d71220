"""The text of a page for searching and for excerpts, whatever its fields are."""

from typing import Any

from django.utils.html import strip_tags
from wagtail import blocks
from wagtail.models import Page
from wagtail.rich_text import get_text_for_indexing
from wagtail.search.index import SearchField


def indexed_text(page: Page) -> str:
    """All a page's searched fields as one text, as their own field types index them."""
    values = (field.get_value(page) for field in _fields(page))
    return " ".join(_flat(value) for value in values if value)


def shown_text(page: Page) -> str:
    """What a reader can read on the page besides its title, without a query.

    Chooser blocks are left out: their things would have to be fetched from the database.
    """
    parts = []
    for field in _fields(page):
        if field.field_name == "title":
            continue
        value = getattr(page, field.field_name, "")
        if isinstance(value, blocks.StreamValue):
            parts.extend(raw_texts(value.stream_block, list(value.raw_data)))
        elif isinstance(value, str):
            parts.append(get_text_for_indexing(value))
    return " ".join(part for part in parts if part)


def _fields(page: Page) -> list[SearchField]:
    return [
        field
        for field in type(page).get_searchable_search_fields()
        if isinstance(field, SearchField)
    ]


def _flat(value: Any) -> str:
    if isinstance(value, (list, tuple)):
        return " ".join(_flat(part) for part in value)
    return get_text_for_indexing(str(value))


def raw_texts(block: blocks.Block, raw: Any) -> list[str]:
    """The plain texts in a block's stored form, in order."""
    if not raw:
        return []
    if isinstance(block, blocks.BaseStreamBlock):
        pairs = [(block.child_blocks.get(child["type"]), child["value"]) for child in raw]
    elif isinstance(block, blocks.ListBlock):
        pairs = [(block.child_block, _item(child)) for child in raw]
    elif isinstance(block, blocks.BaseStructBlock):
        pairs = [(child, raw.get(name)) for name, child in block.child_blocks.items()]
    elif isinstance(block, (blocks.RichTextBlock, blocks.CharBlock, blocks.TextBlock)):
        return [strip_tags(get_text_for_indexing(str(raw)))]
    else:
        return []
    return [text for child, value in pairs if child for text in raw_texts(child, value)]


def _item(child: Any) -> Any:
    """A list's item: stored bare by old revisions, in an envelope with an id since."""
    if isinstance(child, dict) and child.get("type") == "item":
        return child["value"]
    return child
