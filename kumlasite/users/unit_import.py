"""Units from a CSV file: the whole file or nothing, and the same file twice changes nothing."""

import csv
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from .models import Unit

COLUMNS = ("code", "name", "parent_code")
LARGEST_FILE = 1024 * 1024


@dataclass(frozen=True)
class UnitRow:
    """A line of the file. `line` counts from 1, the line of column names included."""

    line: int
    code: str
    name: str
    parent_code: str


@dataclass(frozen=True)
class ImportCount:
    """How many units an import made, changed and found as they should be."""

    created: int
    updated: int
    unchanged: int


@transaction.atomic
def import_units(raw: bytes) -> ImportCount:
    """Make or update units by code; units that the file does not name stay as they are.

    `raw` is CSV with the columns code, name and parent_code, in UTF-8 with or without a
    byte-order mark, separated by comma or semicolon. Raises ValidationError with one message
    for each fault, each with its line number; then nothing has been written.
    """
    rows = list(_rows(_decoded(raw)))
    known = {
        unit.code: unit
        for unit in Unit.objects.select_for_update(of=("self",)).select_related("parent")
    }
    faults = [*_faults_of_rows(rows), *_faults_of_tree(rows, known)]
    if faults or not rows:
        raise ValidationError(faults or [_("The file has no units.")])
    before = {
        code: (unit.name, unit.parent.code if unit.parent else "") for code, unit in known.items()
    }
    for row in rows:
        known[row.code] = Unit.objects.update_or_create(code=row.code, defaults={"name": row.name})[
            0
        ]
    for row in rows:
        parent = known[row.parent_code] if row.parent_code else None
        Unit.objects.filter(pk=known[row.code].pk).update(parent=parent)
    created = sum(row.code not in before for row in rows)
    same = sum(before.get(row.code) == (row.name, row.parent_code) for row in rows)
    return ImportCount(created, len(rows) - created - same, same)


def _decoded(raw: bytes) -> str:
    if len(raw) > LARGEST_FILE:
        raise ValidationError(_("The file is larger than 1 MB. It should hold units alone."))
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        line = raw[: fault.start].count(b"\n") + 1
        message = _("Line %(line)s: the file is not in UTF-8. Save it as “CSV UTF-8”.")
        raise ValidationError(message % {"line": line}) from fault


def _rows(text: str) -> Iterator[UnitRow]:
    first = text.split("\n", 1)[0]
    reader = csv.DictReader(
        text.splitlines(), delimiter=";" if ";" in first else ",", skipinitialspace=True
    )
    try:
        reader.fieldnames = _columns(reader.fieldnames or ())
        for record in reader:
            values = [(record[name] or "").strip() for name in COLUMNS]
            if any(values):
                yield UnitRow(reader.line_num, *values)
    except csv.Error as fault:
        message = _("Line %(line)s cannot be read as CSV.")
        raise ValidationError(message % {"line": reader.line_num or 1}) from fault


def _columns(named: Sequence[str]) -> list[str]:
    names = [(name or "").strip().lower() for name in named]
    missing = [name for name in COLUMNS if name not in names]
    if missing:
        message = _("Line 1: the column %(names)s is missing. The columns are %(columns)s.")
        columns = {"names": ", ".join(missing), "columns": ", ".join(COLUMNS)}
        raise ValidationError(message % columns)
    return names


def _faults_of_rows(rows: list[UnitRow]) -> Iterator[str]:
    seen: dict[str, int] = {}
    for row in rows:
        if not row.code or not row.name:
            yield _("Line %(line)s: both code and name are needed.") % {"line": row.line}
        if len(row.code) > 40 or len(row.name) > 120:
            message = _("Line %(line)s: a code has at most 40 characters and a name 120.")
            yield message % {"line": row.line}
        if any(unicodedata.category(sign) == "Cc" for sign in row.code + row.name):
            message = _("Line %(line)s: code or name holds a sign that cannot be shown.")
            yield message % {"line": row.line}
        if row.code in seen:
            message = _("Line %(line)s: the code %(code)s stands on line %(first)s already.")
            yield message % {"line": row.line, "code": row.code, "first": seen[row.code]}
        seen.setdefault(row.code, row.line)


def _faults_of_tree(rows: list[UnitRow], known: dict[str, Unit]) -> Iterator[str]:
    parents = {code: unit.parent.code if unit.parent else "" for code, unit in known.items()}
    parents |= {row.code: row.parent_code for row in rows}
    for row in rows:
        if row.parent_code and row.parent_code not in parents:
            message = _("Line %(line)s: there is no unit with the code %(code)s to belong to.")
            yield message % {"line": row.line, "code": row.parent_code}
        elif _belongs_to_itself(row.code, parents):
            message = _("Line %(line)s: the unit %(code)s would belong to itself.")
            yield message % {"line": row.line, "code": row.code}


def _belongs_to_itself(code: str, parents: dict[str, str]) -> bool:
    above, seen = parents.get(code, ""), set[str]()
    while above and above not in seen:
        if above == code:
            return True
        seen.add(above)
        above = parents.get(above, "")
    return False
