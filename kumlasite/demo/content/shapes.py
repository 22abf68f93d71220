"""What a demo scan is made of, in the order a page shows it.

`key` is stable and unique among its kind within its owner; builders derive block ids from it, so
that building twice gives the same ids. `Text` is a tuple of paragraphs, and may be empty.
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from kumlasite.demo.content.text import T

Change = Literal["new", "stronger", "unchanged", "weaker"]
Text = tuple[T, ...]


@dataclass(frozen=True, slots=True)
class Force:
    """A megatrend or a trend: the same from edition to edition."""

    key: str
    name: T
    description: T


@dataclass(frozen=True, slots=True)
class ForceInEdition:
    """How one edition lists a force: what changed since the last one, and a sentence why."""

    force: str
    change: Change
    why: T


@dataclass(frozen=True, slots=True)
class GoalArea:
    key: str
    name: T


@dataclass(frozen=True, slots=True)
class Programme:
    """One version of a programme. Its areas succeed those with equal keys in `predecessor`."""

    key: str
    name: T
    description: T
    areas: tuple[GoalArea, ...]
    predecessor: str = ""


@dataclass(frozen=True, slots=True)
class AreaInEdition:
    """A goal area in an edition: only a name, a text on the page, or a sub-page too.

    `subpage` is the body of the sub-page; where it is empty there is none.
    """

    area: str
    text: Text = ()
    slug: T | None = None
    subpage: Text = ()


@dataclass(frozen=True, slots=True)
class Tie:
    """What a question is about: the key of a megatrend, a trend or a goal area."""

    kind: Literal["megatrend", "trend", "goal_area"]
    key: str


@dataclass(frozen=True, slots=True)
class Question:
    """`support` has a `lead_in` of its own; `predecessor` is a key in the edition before."""

    key: str
    text: T
    background: Text = ()
    simpler: T | None = None
    lead_in: T | None = None
    support: Text = ()
    tie: Tie | None = None
    predecessor: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """`opened` statements take answers in the edition's round, as questions do."""

    key: str
    text: T
    opened: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """Statements under their own heading and introduction, tied to one megatrend."""

    key: str
    megatrend: str
    heading: T
    introduction: T
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signs a foreword. A role alone, as a demo has no persons."""

    role: T


@dataclass(frozen=True, slots=True)
class Edition:
    """A yearly scan. Headings stand before the part they are named after."""

    key: str
    year: int
    title: T
    slug: T
    theme: T
    introduction: T
    foreword: Text
    signature: Signature
    megatrends_heading: T
    megatrends_introduction: T
    megatrends: tuple[ForceInEdition, ...]
    trends_heading: T
    trends_introduction: T
    trends: tuple[ForceInEdition, ...]
    programme: str
    areas_heading: T
    areas_introduction: T
    areas: tuple[AreaInEdition, ...]
    deeper_heading: T
    deeper_introduction: T
    sections: tuple[Section, ...]
    questions_heading: T
    questions_introduction: T
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Reply:
    """What was done because of the answers; `question` is empty for the whole round's reply."""

    question: str
    paragraphs: Text
    signed: T
    published: date
