"""The pair every demo text is made of."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class T:
    """One text in Swedish, which is the source, and in English, its translation.

    Plain text without markup; a text of several paragraphs is a tuple of pairs.
    """

    sv: str
    en: str

    def __post_init__(self) -> None:
        if not self.sv.strip() or not self.en.strip():
            message = f"A demo text needs both languages: {self!r}"
            raise ValueError(message)
