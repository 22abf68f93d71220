"""The PostgreSQL that `make test` starts for itself."""

import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import dj_database_url
import psycopg
import pytest

from tests.support import binaries, postgres
from tests.support.missing import Missing

OWNER = """
import sys
from tests.support import postgres
with postgres.running() as server:
    print(server.url, flush=True)
    sys.stdin.read()
"""


def socket_folder(url: str) -> Path:
    return Path(dj_database_url.parse(url)["HOST"])


def ask(url: str, question: str) -> object:
    with psycopg.connect(host=str(socket_folder(url)), user="postgres", dbname="postgres") as link:
        row = link.execute(question.encode()).fetchone()
    return row[0] if row else None


@pytest.fixture
def owner() -> Iterator["subprocess.Popen[str]"]:
    """A process that holds a server and does nothing else."""
    process = subprocess.Popen(
        [sys.executable, "-c", OWNER],
        cwd=postgres.ROOT,
        text=True,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    with process:
        yield process
        process.kill()


@pytest.mark.parametrize("programs", [binaries.find(), next(binaries.wheel_folders())])
def test_a_server_of_the_system_or_of_the_wheel_answers_and_is_gone_afterwards(
    programs: Path,
) -> None:
    with postgres.running(programs) as server:
        folder = socket_folder(server.url)
        assert str(ask(server.url, "SHOW server_version")).startswith(server.version)
        assert ask(server.url, "SELECT upper('åäö')") == "ÅÄÖ"
    assert not folder.exists()


def test_a_server_does_not_outlive_an_owner_that_is_killed(
    owner: "subprocess.Popen[str]",
) -> None:
    assert owner.stdout
    folder = socket_folder(owner.stdout.readline().strip())
    assert folder.exists()
    owner.send_signal(signal.SIGKILL)
    until = time.monotonic() + 10
    while folder.exists() and time.monotonic() < until:
        time.sleep(0.05)
    assert not folder.exists()


class ShutOut(binaries.RunAs):
    """Somebody who may not enter the folder that the programs lie in."""

    def call(
        self, *command: str | Path, cwd: str | Path = "/"
    ) -> "subprocess.CompletedProcess[str]":
        return subprocess.CompletedProcess(command, 126, "permission denied")


def test_programs_that_lie_behind_a_closed_door_run_from_a_copy(tmp_path: Path) -> None:
    original = next(binaries.wheel_folders())
    copy = binaries.reachable(original, ShutOut(), tmp_path)
    assert copy.is_relative_to(tmp_path)
    assert binaries.major(copy) == binaries.major(original)
    assert binaries.RunAs().call(copy / "initdb", "--version").returncode == 0


def test_programs_that_do_not_start_are_one_clear_sentence(tmp_path: Path) -> None:
    with (
        pytest.raises(Missing, match=r"^PostgreSQL did not start: .*\.$"),
        postgres.running(tmp_path),
    ):
        pass


def test_a_socket_has_room_also_where_temporary_files_lie_deep(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    deep = tmp_path / ("deep" * 30)
    deep.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(deep))
    folder = postgres.short_folder()
    folder.rmdir()
    assert len(str(folder / ".s.PGSQL.5432")) < 108
