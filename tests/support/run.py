"""`make test`: every test, on what it must hold on, and a table of what ran where.

    python -m tests.support.run [sqlite] [postgres] [browser]

Without arguments every suite is run. Exit status 0 only if each of them ran and nothing failed.
"""

import signal
import sqlite3
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from types import FrameType

from . import chromium, postgres
from .missing import Missing
from .suites import SUITES, Result, Suite, run


def main(names: Sequence[str]) -> int:
    # Also where a shell has started us in the background, which leaves Ctrl-C switched off.
    signal.signal(signal.SIGINT, stop)
    signal.signal(signal.SIGTERM, stop)
    known = {suite.name: suite for suite in SUITES}
    if unknown := set(names) - set(known):
        print(f"No suite is called {', '.join(sorted(unknown))}: there are {', '.join(known)}.")
        return 2
    try:
        results = run_suites([suite for name, suite in known.items() if name in names or not names])
    except Missing as problem:
        print(problem, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return 130
    print("\n".join(summary(results)))
    return 0 if all(result.good for result in results) else 1


def stop(number: int, frame: FrameType | None) -> None:
    """A polite stop from outside ends as Ctrl-C does, so that all that was started is stopped."""
    raise KeyboardInterrupt


def run_suites(suites: Sequence[Suite]) -> list[Result]:
    """All that is needed is found or started first; what is missing is said before a test runs."""
    with ExitStack() as stack:
        browser = chromium.find() if any(suite.chromium for suite in suites) else ""
        server = None
        if any(suite.postgres for suite in suites):
            server = stack.enter_context(postgres.running())
        results = []
        for suite in suites:
            url, ground = "sqlite:///test", f"SQLite {sqlite3.sqlite_version}"
            if suite.postgres and server:
                url, ground = server.url, f"PostgreSQL {server.version}"
            if suite.chromium:
                ground += f", Chromium {chromium.version(browser)}"
            print(f"\n== {suite.name}: {ground}", flush=True)
            environment = {"DATABASE_URL": url, "CHROMIUM": browser}
            results.append(run(suite, ground, environment))
    return results


def summary(results: Sequence[Result]) -> list[str]:
    """The lines that end a run: a table, what was skipped or never ran, and the sum."""
    width = max(len(result.ground) for result in results)
    lines = [
        "",
        f"{'suite':<10}{'ran on':<{width}}{'passed':>8}{'failed':>8}{'skipped':>9}{'s':>7}",
    ]
    for result in results:
        counts = result.counts
        lines.append(
            f"{result.suite.name:<10}{result.ground:<{width}}{counts['passed']:>8}"
            f"{counts['failed']:>8}{counts['skipped']:>9}{result.seconds:>7.0f}"
        )
    for result in results:
        lines += [
            f"SKIPPED in {result.suite.name}: {name} ({reason})"
            for name, reason in sorted(result.reasons.items())
        ]
        if not result.ran:
            lines.append(f"NO TEST RAN in {result.suite.name}; that is a failure.")
        elif result.code and not result.counts["failed"]:
            lines.append(f"pytest ended with status {result.code} in {result.suite.name}.")
    return [*lines, total(results)]


def total(results: Sequence[Result]) -> str:
    passed, failed, skipped = (
        sum(result.counts[outcome] for result in results)
        for outcome in ("passed", "failed", "skipped")
    )
    return f"{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else "")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
