"""What the demo rounds, their writers and the log-ins are made of. Keys: see `shapes`."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from kumlasite.demo.content.text import T


@dataclass(frozen=True, slots=True)
class Notice:
    """The words before the first field that a round's own settings do not say."""

    key: str
    name: T
    legal_ground: T
    readers: T
    rights: T
    public_record: T
    approved_by: T
    approved_on: date


@dataclass(frozen=True, slots=True)
class Round:
    """`owner` is the key of an edition or an exercise, `notice` that of a notice.

    A timedelta counts from the day the demo is built, so that what is open stays open; a date is
    what it says. Opens when its first day begins and closes at 23:59 on its last, in
    Europe/Stockholm. Answers are kept, unless `dispose_after` and `decision` are given.
    """

    key: str
    owner: str
    title: T
    names: Literal["named", "by_group", "anonymous"]
    respondents: Literal["both", "persons", "groups"]
    opens: date | timedelta
    closes: date | timedelta
    purpose: T
    responsible_board: T
    contact: T
    notice: str
    dispose_after: date | timedelta | None = None
    decision: T | None = None


@dataclass(frozen=True, slots=True)
class Writing:
    """All that one writer sent in a round, in the writer's own language and no other.

    A writer is a `user`, a `group` by name, or neither in a round without names. `size` is given
    for every group, and says about how many it was. `unit` is a code in units.csv or empty.
    `answers` pairs a question's or an opened statement's key with the text. `day` counts from
    the round's first day, which is 0.
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
