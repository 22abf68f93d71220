"""What the demo rounds, their writers and the log-ins are made of. Keys: see `shapes`."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from kumlasite.demo.content.text import T


@dataclass(frozen=True, slots=True)
class Notice:
    """The words before the first field that a round's settings cannot say by themselves."""

    key: str
    name: T
    ground: T
    readers: T
    rights: T
    contact: T
    public_record: T
    beside_field: T


@dataclass(frozen=True, slots=True)
class Round:
    """`owner` is the key of an edition or an exercise.

    A timedelta counts from the day the demo is built, so that what is open stays open; a date is
    what it says. Opens at 00:00 and closes at 23:59 in Europe/Stockholm.
    """

    key: str
    owner: str
    names: Literal["named", "by_group", "anonymous"]
    opens: date | timedelta
    closes: date | timedelta
    purpose: T
    board: T
    notice: str
    keeping: T


@dataclass(frozen=True, slots=True)
class Writing:
    """All that one writer sent in a round, in the writer's own language and no other.

    `user` is empty in a round without names. A group has a `group` name and about how many it is.
    `answers` pairs a question's or an opened statement's key with the text. `day` counts from the
    day the round opened.
    """

    key: str
    unit: str
    day: int
    answers: tuple[tuple[str, str], ...]
    language: Literal["sv", "en"] = "sv"
    user: str = ""
    group: str = ""
    size: int | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """A demo log-in. `group` is the code of a role in the design's table of persons."""

    username: str
    name: T
    group: str
    unit: str
