"""The flat stream of an edition as readers meet it: in parts, with a table of contents."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.utils.text import slugify

from discussion.specs import QUESTION, STATEMENT, TopicRef

from .blocks import OpeningBlock


@dataclass
class Item:
    """What stands together in a part: one block, or all statements in a row.

    `kind` is the block's name in the stream; a statement opened for answers stands alone, as
    a question does, for a field is no item of a list.
    """

    kind: str
    children: list[Any]

    @property
    def child(self) -> Any:
        return self.children[0]


@dataclass
class Part:
    """A heading and what stands under it; only the first part may lack a heading.

    `opening` is the stream child that opens the part.
    """

    opening: Any = None
    items: list[Item] = field(default_factory=list)

    @property
    def heading(self) -> str:
        if self.opening is None:
            return ""
        value = self.opening.value
        return value if isinstance(value, str) else value["heading"]

    @property
    def anchor(self) -> str:
        """The part's address on the page; the same in every language but for its words."""
        return f"{slugify(self.heading) or 'part'}-{str(self.opening.id)[:8]}"


def parts(body: Iterable[Any]) -> list[Part]:
    """The children of the stream by the part they belong to, in order, none left out."""
    found = [Part()]
    for child in body:
        if opens_part(child):
            found.append(Part(opening=child))
            continue
        kind = QUESTION if _is_opened(child) else child.block_type
        items = found[-1].items
        if items and items[-1].kind == kind == STATEMENT:
            items[-1].children.append(child)
        else:
            items.append(Item(kind, [child]))
    return [part for part in found if part.opening or part.items]


def _is_opened(child: Any) -> bool:
    return child.block_type == STATEMENT and child.value["open_for_answers"]


def opens_part(child: Any) -> bool:
    return child.block_type == "heading" or isinstance(child.block, OpeningBlock)


def section_topics(body: Iterable[Any]) -> dict[str, tuple[TopicRef, ...]]:
    """What each statement is tied to through its section, by the statement's block id."""
    topics: dict[str, tuple[TopicRef, ...]] = {}
    current: tuple[TopicRef, ...] = ()
    for child in body:
        if opens_part(child):
            megatrend = child.value["megatrend"] if child.block_type == "section" else None
            current = (
                (TopicRef("megatrend", megatrend.translation_key, megatrend.name),)
                if megatrend
                else ()
            )
        elif child.block_type == STATEMENT:
            topics[str(child.id)] = current
    return topics
