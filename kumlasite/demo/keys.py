"""The same content gets the same identities each time the demo is built."""

import uuid
from collections.abc import Iterable
from typing import Any

from django.utils.html import escape

from kumlasite.demo.content.text import T

NAMESPACE = uuid.UUID("5b0c3f0e-5a52-4c39-9d0a-0f6f4a5d8c11")
Block = dict[str, Any]


def identity(*names: str) -> uuid.UUID:
    """The id of what these names lead to, such as an edition and a question of it."""
    return uuid.uuid5(NAMESPACE, "/".join(names))


def block(owner: str, kind: str, key: str, value: Any) -> Block:
    """A block of a stream as it is stored."""
    return {"type": kind, "value": value, "id": str(identity(owner, kind, key))}


def items(owner: str, key: str, values: Iterable[Any]) -> list[Block]:
    """The items of a list inside a block, as they are stored."""
    return [
        {"type": "item", "value": value, "id": str(identity(owner, key, "item", str(number)))}
        for number, value in enumerate(values)
    ]


def rich(paragraphs: Iterable[T], language: str = "sv") -> str:
    """Paragraphs as rich text."""
    return "".join(f"<p>{escape(getattr(text, language))}</p>" for text in paragraphs)


def rich_list(entries: Iterable[T]) -> str:
    """A bulleted list as rich text; empty where there is nothing to list."""
    listed = "".join(f"<li>{escape(text.sv)}</li>" for text in entries)
    return f"<ul>{listed}</ul>" if listed else ""


def swedish(text: T | None) -> str:
    return text.sv if text else ""
