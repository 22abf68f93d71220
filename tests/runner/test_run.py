"""What `make test` says at its end."""

from pathlib import Path

import pytest

from tests.support import chromium, run, suites
from tests.support.missing import Missing

REPORT = """<testsuites><testsuite>
<testcase classname="a" name="good"/>
<testcase classname="a" name="bad"><failure message="no"/></testcase>
<testcase classname="a" name="unset"><error message="no fixture"/></testcase>
<testcase classname="a" name="torn"/>
<testcase classname="a" name="torn"><error message="tear-down"/></testcase>
<testcase classname="a" name="away"><skipped message="no moon tonight"/></testcase>
</testsuite></testsuites>"""


def result(**tests: str) -> suites.Result:
    return suites.Result(suites.SUITES[0], "SQLite 3", tests=tests)


def test_each_test_is_counted_once_and_an_error_is_a_failure(tmp_path: Path) -> None:
    report = tmp_path / "report.xml"
    report.write_text(REPORT)
    outcome = result()
    suites.read(report, outcome)
    assert outcome.counts == {"passed": 1, "failed": 3, "skipped": 1}


def test_the_last_line_is_the_sum_alone() -> None:
    lines = run.summary([result(a="passed", b="failed"), result(c="passed")])
    assert lines[-1] == "2 passed, 1 failed"


def test_a_skipped_test_is_named_with_its_reason() -> None:
    outcome = result(a="passed", b="skipped")
    outcome.reasons["b"] = "no moon tonight"
    lines = run.summary([outcome])
    assert "SKIPPED in sqlite: b (no moon tonight)" in lines
    assert lines[-1] == "1 passed, 0 failed, 1 skipped"


@pytest.mark.parametrize(
    ("outcome", "good"),
    [
        (result(), False),
        (result(a="skipped"), False),
        (result(a="passed", b="failed"), False),
        (suites.Result(suites.SUITES[0], "SQLite 3", code=3, tests={"a": "passed"}), False),
        (result(a="passed"), True),
    ],
)
def test_a_suite_is_good_only_if_tests_ran_and_all_of_them_passed(
    outcome: suites.Result, good: bool
) -> None:
    assert outcome.good is good


def test_a_chromium_that_does_not_start_is_one_clear_sentence(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("CHROMIUM", "/nowhere/chromium")
    with pytest.raises(Missing, match="CHROMIUM names /nowhere/chromium"):
        chromium.find()


def test_an_unknown_suite_is_refused_with_the_names_there_are(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run.main(["oracle"]) == 2
    assert "sqlite, postgres, browser" in capsys.readouterr().out
