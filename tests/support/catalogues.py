"""The translations: gathered from the code, and checked to be whole.

    python -m tests.support.catalogues gather     what `make translations` does
    python -m tests.support.catalogues check      what `make lint` asks

Texts are written in English; the Swedish ones are translated by hand, the English ones are
themselves. Swedish that Wagtail and its parts lack lies in locale/overrides, out of the way of
the gathering, which would take it for texts that the code no longer has.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import polib

ROOT = Path(__file__).parents[2]
LANGUAGES = ("sv", "en")
NOT_OURS = (".venv", "var", "tests", "node_modules")
NO_GETTEXT = "The texts of the code cannot be gathered: install your system's gettext package."


def catalogue(language: str, root: Path = ROOT) -> Path:
    return root / "locale" / language / "LC_MESSAGES" / "django.po"


def can_gather() -> bool:
    return all(shutil.which(program) for program in ("xgettext", "msgmerge", "msguniq"))


def make_messages(root: Path) -> None:
    """Bring the catalogues below `root` in line with the code there, or make them."""
    (root / "locale").mkdir(exist_ok=True)
    command = [sys.executable, "-m", "django", "makemessages", "--no-wrap", "--add-location=file"]
    command += [f"--locale={language}" for language in LANGUAGES]
    command += [f"--ignore={name}" for name in NOT_OURS]
    # Without settings Django takes the locale folder of the place it is called in.
    environment = {key: value for key, value in os.environ.items() if not key.startswith("DJANGO_")}
    subprocess.run(command, cwd=root, env=environment, check=True, stdout=subprocess.DEVNULL)


def tidy_header(path: Path) -> None:
    """A new catalogue is marked as guessed as a whole, and would then not be compiled."""
    entries = polib.pofile(str(path), wrapwidth=0)
    entries.header = "Texts of the site; see docs/testing.md for how they are gathered."
    entries.metadata_is_fuzzy = []
    entries.metadata = {
        "Project-Id-Version": "kumlasite",
        "Language": path.parents[1].name,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": "nplurals=2; plural=(n != 1);",
    }
    entries.save()


def fill_english(path: Path) -> None:
    """Every English text is its own translation."""
    entries = polib.pofile(str(path), wrapwidth=0)
    for entry in entries:
        if entry.msgid_plural:
            entry.msgstr_plural = {0: entry.msgid, 1: entry.msgid_plural}
        else:
            entry.msgstr = entry.msgid
        if "fuzzy" in entry.flags:
            entry.flags.remove("fuzzy")
    entries.save()


def gather() -> list[str]:
    """Update locale/ from the code; returns what is in the way."""
    if not can_gather():
        return [NO_GETTEXT]
    make_messages(ROOT)
    for language in LANGUAGES:
        tidy_header(catalogue(language))
    fill_english(catalogue("en"))
    lacking = [problem for path in catalogues() for problem in incomplete(path)]
    print(
        f"{len(lacking)} texts wait for a translation." if lacking else "Every text is translated."
    )
    return []


def catalogues() -> list[Path]:
    return sorted((ROOT / "locale").glob("**/LC_MESSAGES/*.po"))


def incomplete(path: Path) -> list[str]:
    """The entries of a catalogue that are without translation or only guessed."""
    entries = polib.pofile(str(path))
    name = path.relative_to(ROOT)
    return [
        f"{name}: not translated: {entry.msgid!r}" for entry in entries.untranslated_entries()
    ] + [f"{name}: only guessed (fuzzy): {entry.msgid!r}" for entry in entries.fuzzy_entries()]


def not_gathered() -> list[str]:
    """Texts that the code has and the Swedish catalogue lacks, seen by gathering elsewhere."""
    with tempfile.TemporaryDirectory(prefix="texts-") as folder:
        copy = Path(folder) / "site"
        keep_out = shutil.ignore_patterns(*NOT_OURS, ".*", "__pycache__", "media", "*.mo")
        shutil.copytree(ROOT, copy, ignore=keep_out)
        make_messages(copy)
        wanted = known(catalogue("sv", copy))
    return [f"not gathered: {text!r}" for _, text in sorted(wanted - known(catalogue("sv")))]


def known(path: Path) -> set[tuple[str, str]]:
    """Context and text of every entry that is in use."""
    return {
        (entry.msgctxt or "", entry.msgid)
        for entry in polib.pofile(str(path))
        if not entry.obsolete
    }


def check() -> list[str]:
    """What is wrong with the catalogues, a line each."""
    missing = [name for name in LANGUAGES if not catalogue(name).exists()]
    if missing:
        return [
            f"locale/{language} has no catalogue: run make translations." for language in missing
        ]
    problems = [problem for path in catalogues() for problem in incomplete(path)]
    if can_gather():
        problems += not_gathered()
    else:
        print("Without gettext, only what is in the catalogues was checked, not what the code has.")
    if not problems:
        print("Every text of the code has its translation.")
    return problems


if __name__ == "__main__":
    found = {"gather": gather, "check": check}[sys.argv[1]]()
    if found:
        print("\n".join(found), file=sys.stderr)
    sys.exit(bool(found))
