"""Makes values safe for a spreadsheet: no formulas, no control characters, no cell too long.

A cell that starts like a formula is run by the spreadsheet that opens it; an apostrophe before
it makes it text. Excel holds 32,767 UTF-16 units in a cell: what is left over goes on in
columns at the end of the row, so that nothing is lost.
"""

import re
from collections.abc import Iterator, Sequence
from unicodedata import category

LIMIT = 32_767
GOES_ON = " […]"
FORMULA_SIGNS = frozenset("=+-@＝＋－＠")
# Unicode's categories of spaces, line ends and signs that only format: what comes after them looks
# like the beginning, and some spreadsheets take it for one.
UNSEEN = frozenset(["Cc", "Cf", "Zl", "Zp", "Zs"])
# All that XML cannot hold, and the control characters that a spreadsheet cannot show.
UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f\x80-\x9f\ud800-\udfff\ufffe\uffff]")
ROOM = LIMIT - len(GOES_ON)


def safe(value: str) -> str:
    """The text as a spreadsheet may hold it. Line feeds and tabs inside it stay."""
    lines = value.replace("\r\n", "\n").replace("\r", "\n")
    text = UNPRINTABLE.sub("", lines)
    return f"'{text}" if begins_like_formula(text) else text


def begins_like_formula(text: str) -> bool:
    first_seen = next((sign for sign in text if category(sign) not in UNSEEN), "")
    return first_seen in FORMULA_SIGNS or text.startswith(("\t", "\n"))


def units(text: str) -> int:
    """Its length as Excel counts it."""
    return len(text.encode("utf-16-le")) // 2


def split(text: str) -> list[str]:
    """The text in pieces that each fit in a cell; all but the last say that it goes on."""
    return list(_pieces(text))


def _pieces(text: str) -> Iterator[str]:
    while units(text) > LIMIT:
        # A character may take two units, so half the room holds any text.
        end = ROOM if units(text[:ROOM]) <= ROOM else ROOM // 2
        yield text[:end] + GOES_ON
        text = safe(text[end:])
    yield text


def row_of(values: Sequence[str | int]) -> list[str | int]:
    """A row with every text safe; what long ones have left over follows after the last column."""
    row: list[str | int] = []
    rest: list[str | int] = []
    for value in values:
        first, *more = [value] if isinstance(value, int) else split(safe(value))
        row.append(first)
        rest += more
    return row + rest
