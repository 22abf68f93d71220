"""The habits of this house that a machine can hold, each cheap enough to ask at every run."""

import ast
import os
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[1]
LONGEST_FILE = 300
LONGEST_FUNCTION = 40
MADE = {".git", ".venv", "var", "__pycache__"}
LATER = re.compile(
    r"\b(?:TODO|FIXME)\b|mark\.(?:skip|xfail)\b|pytest\.(?:skip|xfail)\("
    r"|# noqa\s*$|# type: ignore\s*$"
)
MACHINE_PATH = re.compile(r"(?<![\w.])/(?:work|root|home/\w+|Users)/")
ADDRESS = re.compile(r"https?://|file://|--(?:find-links|index-url|extra-index-url|trusted-host)")


@cache
def files() -> tuple[Path, ...]:
    """Every file of the project; not what set-up, a tool or the running site has made."""
    found = []
    for folder, below, names in os.walk(ROOT):
        below[:] = [name for name in below if name not in MADE and not name.endswith("_cache")]
        found += [Path(folder, name) for name in names]
    return tuple(found)


def texts(*endings: str) -> Iterator[tuple[str, str]]:
    """Name and content of the files whose names end so, Django's migrations left out."""
    for path in files():
        name = str(path.relative_to(ROOT))
        if name.endswith(endings) and "/migrations/" not in name and path != Path(__file__):
            yield name, path.read_text(encoding="utf-8")


def lines_with(pattern: re.Pattern[str], *endings: str) -> list[str]:
    return [
        f"{name}:{number}: {line.strip()}"
        for name, text in texts(*endings)
        for number, line in enumerate(text.splitlines(), 1)
        if pattern.search(line)
    ]


def test_a_file_can_be_read_in_one_sitting() -> None:
    sizes = {name: len(text.splitlines()) for name, text in texts(".py", ".js")}
    assert {name: size for name, size in sizes.items() if size > LONGEST_FILE} == {}


def test_a_function_fits_on_a_screen() -> None:
    long = [
        f"{name}:{node.lineno} {node.name}"
        for name, text in texts(".py")
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or 0) - node.lineno >= LONGEST_FUNCTION
    ]
    assert long == []


def test_nothing_is_left_for_later_skipped_or_silenced_without_a_code() -> None:
    assert lines_with(LATER, ".py", ".html", ".js", ".css") == []


def test_no_file_knows_the_machine_it_was_written_on() -> None:
    endings = (".py", ".html", ".js", ".css", ".md", ".toml", ".txt", ".po", "Makefile", "run")
    assert lines_with(MACHINE_PATH, *endings) == []


def test_requirements_hold_names_versions_and_hashes_but_no_address() -> None:
    assert lines_with(ADDRESS, "requirements/base.txt", "requirements/dev.txt") == []


def test_every_pinned_requirement_has_a_hash() -> None:
    for name, text in texts("requirements/base.txt", "requirements/dev.txt"):
        pins = re.findall(r"^[A-Za-z0-9][^\s;]*==[^\n]*", text, re.MULTILINE)
        assert pins, name
        assert [pin for pin in pins if not pin.endswith("\\")] == [], name


def test_what_runs_is_also_what_is_tested_version_for_version() -> None:
    versions = [
        set(re.findall(r"^(\S+==\S+)", text, re.MULTILINE))
        for _, text in sorted(texts("requirements/base.txt", "requirements/dev.txt"))
    ]
    assert versions[0] <= versions[1]
