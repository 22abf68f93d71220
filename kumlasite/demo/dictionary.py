"""Every Swedish text of the demo with its English, for the translations of pages and snippets."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from kumlasite.demo.content import (
    exercises,
    films,
    forces,
    information,
    programmes,
    rounds,
    scan_2025,
    scan_2026,
)
from kumlasite.demo.content.text import T

SOURCES = (
    exercises.SERIES,
    films.FILMS,
    forces.MEGATRENDS,
    forces.TRENDS,
    information.FRONT_PAGE,
    information.SCAN_INDEX,
    information.EXERCISE_INDEX,
    information.PAGES,
    programmes.PROGRAMMES,
    rounds.NOTICES,
    scan_2025.EDITION,
    scan_2026.EDITION,
)


def texts_in(value: Any) -> Iterator[T]:
    """Every pair inside a value of the content, however deep."""
    if isinstance(value, T):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from texts_in(item)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from texts_in(getattr(value, field.name))


def words() -> dict[str, str]:
    """English by Swedish. A Swedish text means the same wherever it stands (tests/demo)."""
    return {text.sv: text.en for text in texts_in(SOURCES)}
