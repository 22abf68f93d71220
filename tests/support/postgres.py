"""A real PostgreSQL for one run: started in a folder of its own, gone afterwards.

`running()` is the door. The server is looked after by a keeper, a process of its own that
lives as long as its standard input stays open: leaving the context closes it, and so does the
death of whoever started it, however sudden. The keeper then stops the server and removes its
folder, so that nothing is left behind.
"""

import json
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from .binaries import RunAs, find, reachable
from .missing import Missing

ROOT = Path(__file__).parents[2]
# A socket's whole path has room for 107 bytes; the name of its file takes 15 of them.
LONGEST_FOLDER = 80
START_SECONDS = 60
# A server that is thrown away needs no care for power cuts.
CONFIGURATION = {
    "listen_addresses": "",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "autovacuum": "off",
    "max_connections": "100",
    "shared_buffers": "256MB",
    "wal_level": "minimal",
    "max_wal_senders": "0",
}


@dataclass(frozen=True)
class Server:
    url: str
    version: str


@contextmanager
def running(programs: Path | None = None) -> Iterator[Server]:
    """A server for the time of the `with`; raises Missing, in one sentence, if there is none.

    `programs` is a folder holding initdb and postgres; without it the best one is looked up.
    """
    keeper = subprocess.Popen(
        [sys.executable, "-m", __spec__.name, str(programs or find())],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        # Ctrl-C reaches every process of the terminal; the keeper waits for its parent instead.
        start_new_session=True,
    )
    assert keeper.stdin
    assert keeper.stdout
    try:
        answer = json.loads(keeper.stdout.readline() or '{"error": "its keeper died"}')
        if "error" in answer:
            raise Missing(f"PostgreSQL did not start: {answer['error']}.")
        yield Server(**answer)
    finally:
        keeper.stdin.close()
        keeper.wait()


def short_folder() -> Path:
    """A new temporary folder whose path leaves room for a socket."""
    default = tempfile.gettempdir()
    place = default if len(default.encode()) < LONGEST_FOLDER - 20 else "/tmp"
    return Path(tempfile.mkdtemp(prefix="pg-", dir=place))


def keep(programs: Path) -> None:
    """Start a server, say where it is, wait for the end of standard input, and clean up."""
    folder = short_folder()
    server = None
    try:
        runner = RunAs.someone_who_may()
        runner.give(folder)
        server = start(reachable(programs, runner, folder), folder, runner)
        say(
            url=f"postgres://postgres@{quote(str(folder), safe='')}/postgres",
            version=version_of(programs),
        )
        sys.stdin.read()
    except (Missing, OSError) as problem:
        say(error=str(problem).strip().rstrip("."))
    finally:
        if server:
            stop(server)
        shutil.rmtree(folder, ignore_errors=True)


def say(**answer: str) -> None:
    print(json.dumps(answer), flush=True)


def version_of(programs: Path) -> str:
    answer = subprocess.run(
        [programs / "postgres", "--version"], capture_output=True, text=True, check=True
    )
    return answer.stdout.split(")", 1)[1].split()[0]


def start(programs: Path, folder: Path, runner: RunAs) -> "subprocess.Popen[bytes]":
    """Make a cluster below `folder` and start its server, which answers when this returns."""
    data = folder / "data"
    made = runner.call(
        programs / "initdb",
        *("--pgdata", data, "--username=postgres", "--auth=trust", "--encoding=UTF8"),
        # Not plain C, in which Å has no small letter.
        *("--locale=C.UTF-8", "--no-sync"),
        cwd=folder,
    )
    if made.returncode:
        raise Missing("initdb said: " + " ".join(made.stdout.split())[-300:])
    options = [f"--{name}={value}" for name, value in CONFIGURATION.items()]
    server = subprocess.Popen(
        [programs / "postgres", "-D", data, "-k", folder, *options],
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=(folder / "log").open("wb"),
        stderr=subprocess.STDOUT,
        **runner.options(),
    )
    until = time.monotonic() + START_SECONDS
    while "ready" not in status(data):
        if server.poll() is not None or time.monotonic() > until:
            stop(server)
            raise Missing("it said: " + (folder / "log").read_text(errors="replace")[-300:])
        time.sleep(0.05)
    return server


def status(data: Path) -> str:
    """What the server last wrote about itself: the eighth line of its own pid file."""
    try:
        return (data / "postmaster.pid").read_text().splitlines()[7]
    except (OSError, IndexError):
        return ""


def stop(server: "subprocess.Popen[bytes]") -> None:
    if server.poll() is None:
        server.send_signal(signal.SIGINT)  # PostgreSQL's "fast" shutdown: nobody is waited for
    try:
        server.wait(20)
    except subprocess.TimeoutExpired:
        server.send_signal(signal.SIGQUIT)
        server.wait(20)


if __name__ == "__main__":
    for ignored in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(ignored, signal.SIG_IGN)
    keep(Path(sys.argv[1]))
