"""The suites of `make test`, and one run of pytest for each."""

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).parents[2]
BROWSER = "tests/browser"


@dataclass(frozen=True)
class Suite:
    name: str
    arguments: tuple[str, ...]
    postgres: bool = False
    chromium: bool = False


EVERYTHING_ELSE = ("tests", f"--ignore={BROWSER}", "--numprocesses=2")
SUITES = (
    Suite("sqlite", EVERYTHING_ELSE),
    Suite("postgres", EVERYTHING_ELSE, postgres=True),
    Suite("browser", (BROWSER, "--numprocesses=2"), postgres=True, chromium=True),
)


@dataclass
class Result:
    """What became of each test of a suite, and what ran beneath it."""

    suite: Suite
    ground: str
    seconds: float = 0.0
    code: int = 0
    tests: dict[str, str] = field(default_factory=dict)
    reasons: dict[str, str] = field(default_factory=dict)

    @property
    def counts(self) -> Counter[str]:
        return Counter(self.tests.values())

    @property
    def ran(self) -> int:
        return self.counts["passed"] + self.counts["failed"]

    @property
    def good(self) -> bool:
        return self.code == 0 and self.ran > 0 and not self.counts["failed"]


def run(suite: Suite, ground: str, environment: Mapping[str, str]) -> Result:
    """Run a suite's tests to the end, their output passed through, and read what happened."""
    result = Result(suite, ground)
    start = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="report-") as folder:
        report = Path(folder) / "report.xml"
        command = [sys.executable, "-m", "pytest", "--quiet", f"--junitxml={report}"]
        result.code = call([*command, *suite.arguments], environment)
        if report.exists():
            read(report, result)
    result.seconds = time.monotonic() - start
    return result


def call(command: list[str], environment: Mapping[str, str]) -> int:
    """Run a command from the project's folder; if we are stopped, it is stopped first."""
    with subprocess.Popen(command, cwd=ROOT, env={**os.environ, **environment}) as process:
        try:
            return process.wait()
        except BaseException:
            process.send_signal(signal.SIGINT)
            try:
                process.wait(15)
            except subprocess.TimeoutExpired:
                process.kill()
            raise


def read(report: Path, result: Result) -> None:
    """Take the outcome of each test from pytest's own report; an error in set-up is a failure."""
    for case in ET.parse(report).iter("testcase"):
        name = f"{case.get('classname')}::{case.get('name')}"
        skipped = case.find("skipped")
        if case.find("failure") is not None or case.find("error") is not None:
            result.tests[name] = "failed"
        elif skipped is not None:
            result.tests[name] = "skipped"
            result.reasons[name] = skipped.get("message") or "no reason given"
        else:
            result.tests.setdefault(name, "passed")
