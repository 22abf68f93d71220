"""Writes a round's answers to a temporary file, whole before a byte of it is sent: whoever gets a
file has all of it, and a failure can still be said."""

import codecs
import csv
import io
import tempfile
from collections.abc import Callable
from typing import IO

import xlsxwriter
from django.utils.translation import gettext as _

from .cells import row_of, safe
from .rows import AnswerRows

SPOOLED = 1_000_000
# Excel refuses these in the name of a sheet, and more than 31 characters.
FORBIDDEN_IN_SHEET_NAME = str.maketrans("", "", "[]:*?/\\'")
XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
CSV_TYPE = "text/csv; charset=utf-8"


def write_xlsx(rows: AnswerRows, file: IO[bytes]) -> None:
    """Two sheets: the answers, and what they amount to."""
    # A row at a time goes to disk; no text is read as a formula, a number or a link.
    workbook = xlsxwriter.Workbook(file, {"constant_memory": True, "strings_to_urls": False})
    bold = workbook.add_format({"bold": True, "text_wrap": True, "valign": "top"})
    wrapped = workbook.add_format({"text_wrap": True, "valign": "top"})
    sheet = workbook.add_worksheet(sheet_name(_("Answers")))
    summary = workbook.add_worksheet(sheet_name(_("Summary")))
    headings = [safe(heading) for heading in rows.headings]
    sheet.freeze_panes(1, 0)
    for column, heading in enumerate(headings):
        sheet.set_column(column, column, 60 if heading in _wide() else 18)
        sheet.write_string(0, column, heading, bold)
    last = 0
    for last, values in enumerate(rows, start=1):
        _write_row(sheet, last, row_of(values), wrapped)
    sheet.autofilter(0, 0, last, len(headings) - 1)
    summary.set_column(0, 0, 45)
    for number, values in enumerate(rows.summary()):
        _write_row(summary, number, row_of(values), wrapped)
    workbook.close()


def _wide() -> set[str]:
    return {_("Question"), _("Question as it was shown"), _("Answer")}


def _write_row(
    sheet: xlsxwriter.worksheet.Worksheet, number: int, values: list, form: object
) -> None:
    for column, value in enumerate(values):
        write = sheet.write_number if isinstance(value, int) else sheet.write_string
        write(number, column, value, form)


def sheet_name(name: str) -> str:
    """The name without what Excel refuses."""
    return name.translate(FORBIDDEN_IN_SHEET_NAME)[:31].strip() or "1"


def write_csv(rows: AnswerRows, file: IO[bytes]) -> None:
    """With semicolons and a byte-order mark: what a Swedish Excel opens by a double click."""
    file.write(codecs.BOM_UTF8)
    text = io.TextIOWrapper(file, encoding="utf-8", newline="", write_through=True)
    writer = csv.writer(text, delimiter=";")
    writer.writerow([safe(heading) for heading in rows.headings])
    writer.writerows(row_of(values) for values in rows)
    text.detach()


KINDS: dict[str, tuple[Callable[[AnswerRows, IO[bytes]], None], str]] = {
    "xlsx": (write_xlsx, XLSX_TYPE),
    "csv": (write_csv, CSV_TYPE),
}


def make_file(rows: AnswerRows, kind: str) -> IO[bytes]:
    """A complete file, read from its beginning; it is gone when closed."""
    file: IO[bytes] = tempfile.SpooledTemporaryFile(SPOOLED)  # noqa: SIM115  # the response closes it
    write, _type = KINDS[kind]
    try:
        write(rows, file)
    except BaseException:
        file.close()
        raise
    file.seek(0)
    return file
