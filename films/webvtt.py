"""Reads captions in WebVTT, strictly enough that what is accepted is shown by every browser.

The rules are those of the W3C's "WebVTT: The Web Video Text Tracks Format", section 4
(syntax). Style sheets, regions and cue settings are let through unread.
"""

import re
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

ARROW = "-->"
_TIMESTAMP = re.compile(r"(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})")
_COMMA_TIMESTAMP = re.compile(r"\d\d:\d\d,\d{3}")
_NEWLINE = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True)
class Cue:
    """One caption: from `start` to `end`, in milliseconds; `line` is where its times stand."""

    start: int
    end: int
    text: str
    line: int


def decode(data: bytes) -> str:
    """The text of a caption file, its byte-order mark taken off; ValidationError unless UTF-8."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise _wrong(
            line,
            _("a letter there is not written in UTF-8. Save the file again, as UTF-8."),
        ) from error
    if "\x00" in text:
        raise _wrong(1, _("the file holds something other than text."))
    return text


def parse(text: str) -> list[Cue]:
    """The captions of a WebVTT text, at least one, in the order of their start.

    Raises ValidationError, in words for who made the file, at the first line that is wrong.
    """
    lines = _NEWLINE.split(text)
    _check_header(lines[0])
    cues: list[Cue] = []
    for number, block in _blocks(lines):
        if (cue := _read_block(number, block)) is None:
            continue
        if cues and cue.start < cues[-1].start:
            raise _wrong(cue.line, _("the caption begins before the one above it."))
        cues.append(cue)
    if not cues:
        raise ValidationError(_("The file has no captions in it."), code="webvtt")
    return cues


def _wrong(line: int, what: str) -> ValidationError:
    message = _("The captions cannot be read. Line %(line)d: %(what)s")
    return ValidationError(message, code="webvtt", params={"line": line, "what": what})


def _check_header(line: str) -> None:
    if line == "WEBVTT" or line.startswith(("WEBVTT ", "WEBVTT\t")):
        return
    raise _wrong(
        1,
        _(
            "it should say WEBVTT, as the first line of captions in WebVTT does. A file in SRT "
            "can be saved as WebVTT in the programme it was made with."
        ),
    )


def _blocks(lines: list[str]) -> list[tuple[int, list[str]]]:
    """What stands between empty lines, each with the number of its first line.

    The first block, the header with its notes, is left out.
    """
    blocks: list[tuple[int, list[str]]] = []
    current: list[str] = []
    for number, line in enumerate([*lines, ""], start=1):
        if line:
            current.append(line)
        elif current:
            blocks.append((number - len(current), current))
            current = []
    header, rest = blocks[0], blocks[1:]
    for offset, line in enumerate(header[1]):
        if ARROW in line:
            raise _wrong(header[0] + offset, _("an empty line is missing after WEBVTT."))
    return rest


def _read_block(number: int, block: list[str]) -> Cue | None:
    """The caption of a block; None where the block is a note, a style sheet or a region."""
    times = next((index for index, line in enumerate(block) if ARROW in line), None)
    if times is None:
        if re.match(r"(NOTE|STYLE|REGION)(\s|$)", block[0]):
            return None
        raise _wrong(number, _("times are missing, such as 00:01.000 --> 00:04.000."))
    if times > 1:
        raise _wrong(number + times, _("an empty line is missing above the times."))
    line = number + times
    start, end = _read_times(line, block[times])
    payload = block[times + 1 :]
    if not payload:
        raise _wrong(line, _("there is no text below the times."))
    if any(ARROW in later for later in payload):
        raise _wrong(line, _("an empty line is missing before the next times."))
    return Cue(start, end, "\n".join(payload), line)


def _read_times(number: int, line: str) -> tuple[int, int]:
    if _COMMA_TIMESTAMP.search(line):
        raise _wrong(number, _("write a full stop, not a comma, before the thousandths."))
    before, _arrow, after = line.partition(ARROW)
    if not before.endswith((" ", "\t")) or not after.startswith((" ", "\t")):
        raise _wrong(number, _("there should be a space on each side of the arrow."))
    start = _milliseconds(number, before.strip())
    end = _milliseconds(number, after.split()[0] if after.split() else "")
    if end <= start:
        raise _wrong(number, _("the caption ends before it begins."))
    return start, end


def _milliseconds(number: int, stamp: str) -> int:
    match = _TIMESTAMP.fullmatch(stamp)
    if match is None:
        what = _("“%(time)s” is not a time. Write it as 00:01.000 or 01:02:03.000.")
        raise _wrong(number, what % {"time": stamp[:40]})
    hours, minutes, seconds, thousandths = (int(part or 0) for part in match.groups())
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + thousandths
