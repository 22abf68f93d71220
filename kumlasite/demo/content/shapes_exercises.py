"""What the demo films, exercises and information pages are made of. Keys: see `shapes`."""

from dataclasses import dataclass
from datetime import date

from kumlasite.demo.content.shapes import Question, Text
from kumlasite.demo.content.text import T


@dataclass(frozen=True, slots=True)
class LanguageVersion:
    """A link from a film to its version in another language."""

    language: str
    label: T
    url: str


@dataclass(frozen=True, slots=True)
class Deficiency:
    """What a film lacks, the role that mends it, and by which day."""

    missing: T
    owner: T
    mended_by: date


@dataclass(frozen=True, slots=True)
class Film:
    """A film of one of the three kinds that may be published.

    Either `file` or `url` is given; `file` and `poster` are names in kumlasite/demo/media.
    `captions` pairs a language code with a file name in the same folder; `provider_captions` says
    in which languages a linked film has them at its provider. A transcript that is left empty for an uploaded film is
    read from its captions. `length` is in seconds, and None where the file itself tells.
    """

    key: str
    title: T
    description: T
    file: str = ""
    poster: str = ""
    url: str = ""
    length: int | None = None
    captions: tuple[tuple[str, str], ...] = ()
    provider_captions: T | None = None
    verbalised: bool = False
    media_alternative: bool = False
    deficiency: Deficiency | None = None
    transcript: Text = ()
    versions: tuple[LanguageVersion, ...] = ()


@dataclass(frozen=True, slots=True)
class FilmShown:
    """A film inside an exercise, under a heading and with a text of the exercise's own."""

    film: str
    heading: T
    text: Text = ()


@dataclass(frozen=True, slots=True)
class Step:
    """Instruction first, then films in order, then numbered questions.

    `group_size` is advice, about so many to so many, and `choose` what to do among the questions.
    """

    heading: T
    instruction: Text
    films: tuple[FilmShown, ...] = ()
    group_size: tuple[int, int] | None = None
    choose: T | None = None
    questions: tuple[Question, ...] = ()


@dataclass(frozen=True, slots=True)
class Support:
    """For the facilitator; `time` is what people read, `minutes` what a clock can use."""

    time: T
    minutes: int | None
    comment_heading: T
    comment: Text


@dataclass(frozen=True, slots=True)
class Exercise:
    """`number` is shown as written, before the title."""

    key: str
    number: str
    title: T
    slug: T
    introduction: Text
    steps_heading: T
    steps: tuple[Step, ...]
    support: Support


@dataclass(frozen=True, slots=True)
class Series:
    title: T
    slug: T
    introduction: Text
    exercises: tuple[Exercise, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """The front page, or an index, whose lists fill themselves."""

    title: T
    slug: T
    introduction: T | None = None


@dataclass(frozen=True, slots=True)
class Link:
    text: T
    url: str


@dataclass(frozen=True, slots=True)
class Block:
    """A part of an information page: paragraphs and then a list, under a heading if there is one."""

    heading: T | None
    paragraphs: Text = ()
    items: Text = ()
    link: Link | None = None


@dataclass(frozen=True, slots=True)
class InformationPage:
    key: str
    title: T
    slug: T
    body: tuple[Block, ...]
    readable_without_login: bool = False
