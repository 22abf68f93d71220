"""Answers as files: all of them, in order, safe to open, and silent where silence was promised."""

import csv
import io
import zipfile
from typing import Any

import openpyxl
import pytest
from django.db import DatabaseError
from django.test import Client
from django.urls import reverse
from wagtail.users.models import UserProfile

from discussion.exports import rows as rows_module
from discussion.exports.files import sheet_name
from discussion.models import Answer, Names, Round
from kumlasite.users.models import User
from tests.factories.discussion import (
    RoundFactory,
    UserFactory,
    answer,
    answerable_page,
    many_answers,
    page_of,
    questions_in,
    questions_of,
)

from .office import desk, said

pytestmark = pytest.mark.django_db


def download(client: Client, round: Round, kind: str = "xlsx") -> bytes:
    url = reverse("discussion_answers:export", args=[round.pk, kind])
    response: Any = client.get(url)
    assert response.status_code == 200
    assert f".{kind}" in response.headers["Content-Disposition"]
    return b"".join(response.streaming_content)


def sheets(content: bytes) -> list[list[tuple[Any, ...]]]:
    workbook = openpyxl.load_workbook(io.BytesIO(content))
    return [list(sheet.iter_rows(values_only=True)) for sheet in workbook]


def table(content: bytes) -> list[list[str]]:
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))


def column(rows: list[Any], name: str) -> list[Any]:
    place = list(rows[0]).index(name)
    return [row[place] for row in rows[1:]]


@pytest.fixture
def analyst() -> Client:
    """Somebody at work in English: headings are looked up by their English words."""
    client = desk("analyst")
    UserProfile.objects.create(user=User.objects.get(username="analyst-1"), preferred_language="en")
    return client


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
@pytest.mark.parametrize("role", ["communicator", "analyst", "registrar"])
def test_those_with_the_right_download(role: str, kind: str, named: Round) -> None:
    answer(named, questions_in(named)[0])
    assert download(desk(role), named, kind)


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
@pytest.mark.parametrize("role", ["employee", "facilitator", "administrator"])
def test_nobody_else_does(role: str, kind: str, named: Round) -> None:
    response = desk(role).get(reverse("discussion_answers:export", args=[named.pk, kind]))
    assert response.status_code == 302
    assert not response.streaming


def test_a_logged_out_visitor_is_sent_to_log_in(named: Round) -> None:
    response = Client().get(reverse("discussion_answers:export", args=[named.pk, "csv"]))
    assert response.status_code == 302


def test_only_known_kinds_of_files_are_made(named: Round, analyst: Client) -> None:
    url = reverse("discussion_answers:export", args=[named.pk, "pdf"])
    assert analyst.get(url).status_code == 404


@pytest.mark.parametrize("names", list(Names))
def test_a_file_has_as_many_rows_as_the_database_has_answers(names: Names, analyst: Client) -> None:
    round = RoundFactory(owner=answerable_page("Ett?", "Två?", "Tre?"), names=names)
    many_answers(round, questions_in(round), 350)
    stored = Answer.objects.filter(submission__round=round)
    assert stored.count() == 1_050
    for rows in (sheets(download(analyst, round))[0], table(download(analyst, round, "csv"))):
        texts = column(rows, "Answer")
        assert sorted(texts) == sorted(stored.values_list("text", flat=True))


def test_rows_stand_in_page_order_then_by_submission(named: Round, analyst: Client) -> None:
    questions = questions_in(named)
    people = [UserFactory(), UserFactory()]
    for question in reversed(questions):
        for person in people:
            answer(named, question, user=person)
    rows = sheets(download(analyst, named))[0]
    assert column(rows, "No.") == [1, 1, 2, 2, 3, 3]
    assert column(rows, "Question") == [q.text for q in questions for _person in people]
    writers = column(rows, "Writer")
    assert writers[:2] == writers[2:4] == writers[4:]


def test_a_question_that_left_the_page_comes_last_and_marked(named: Round, analyst: Client) -> None:
    page = page_of(named)
    first, second, _third = questions_of(page)
    answer(named, first, "gammalt")
    answer(named, second, "nytt")
    page.body = page.body.raw_data[1:]
    page.save_revision().publish()
    rows = sheets(download(analyst, named))[0]
    assert column(rows, "Answer") == ["nytt", "gammalt"]
    assert column(rows, "No longer on the page") == ["", "Yes"]


def test_a_row_with_names_tells_who_where_how_many_and_when(named: Round, analyst: Client) -> None:
    question = questions_in(named)[0]
    answer(named, question, group="Gröna", unit="Vården", people=5)
    rows = sheets(download(analyst, named))[0]
    told = dict(zip(rows[0], rows[1], strict=True))
    assert told["Person or group"] == "Group"
    assert (told["Writer"], told["Unit"], told["About how many people"]) == ("Gröna", "Vården", 5)
    assert told["Question as it was shown"] == question.text


def test_the_moment_is_told_in_stockholm(named: Round, analyst: Client) -> None:
    question = questions_in(named)[0]
    summer = named.opens_at.replace(month=7, day=1, hour=22, minute=30)
    named.opens_at = summer.replace(month=6)
    named.save()
    answer(named, question, now=summer)
    assert column(sheets(download(analyst, named))[0], "Sent")[0].endswith("-07-02 00:30")


def test_a_file_without_names_tells_nothing_of_who_wrote_or_when(
    anonymous: Round, analyst: Client
) -> None:
    question = questions_in(anonymous)[0]
    writer = UserFactory(
        username="hemlig-person", first_name="Hemlig", last_name="Efternamn", email="h@example.org"
    )
    sent = answer(anonymous, question, "en tanke", user=writer, unit="Udda enheten", people=1)
    secrets = ["hemlig", "efternamn", "example.org", "udda enheten", sent.submission.receipt_hash]
    secrets += [sent.submission.pk.hex, str(sent.submission.pk), str(sent.pk), sent.pk.hex]
    with zipfile.ZipFile(io.BytesIO(download(analyst, anonymous))) as parts:
        xlsx = " ".join(parts.read(name).decode().lower() for name in parts.namelist())
    text = download(analyst, anonymous, "csv").decode().lower()
    assert "en tanke" in xlsx
    assert "en tanke" in text
    assert [secret for secret in secrets if secret in xlsx or secret in text] == []
    headings = set(table(download(analyst, anonymous, "csv"))[0])
    personal = {"Person or group", "Writer", "Unit", "About how many people", "Sent"}
    assert not headings & personal


def test_rows_without_names_are_shuffled_anew_and_never_tie_answers_together(
    analyst: Client,
) -> None:
    owner = answerable_page("Ett?", "Två?")
    round = RoundFactory(owner=owner, names=Names.ANONYMOUS)
    many_answers(round, questions_of(owner), 40)
    texts = column(table(download(analyst, round, "csv")), "Answer")
    first = [text.split()[1] for text in texts[:40]]
    second = [text.split()[1] for text in texts[40:]]
    assert sorted(first) == sorted(second)
    assert first != second
    assert first != sorted(first, key=int)
    assert texts != column(table(download(analyst, round, "csv")), "Answer")


def test_the_summary_counts_answers_submissions_and_participants_apart(
    named: Round, analyst: Client
) -> None:
    questions = questions_in(named)
    person = UserFactory()
    answer(named, questions[0], user=person)
    answer(named, questions[1], user=person)
    answer(named, questions[0], group="Gröna", people=4)
    summary = dict(row[:2] for row in sheets(download(analyst, named))[1])
    assert (summary["Answers"], summary["Submissions"]) == (3, 2)
    assert summary["Participants, as said by those who answered"] == 5


def test_an_empty_round_gives_headings_and_noughts(named: Round, analyst: Client) -> None:
    answers, summary = sheets(download(analyst, named))
    assert len(answers) == 1
    assert dict(row[:2] for row in summary)["Answers"] == 0
    assert len(table(download(analyst, named, "csv"))) == 1


@pytest.mark.parametrize(
    "start",
    [
        "=",
        "+",
        "-",
        "@",
        "\t=",
        "\r=",
        "\n=",
        "\x01=",
        "\ufeff=",
        "\u200b+",
        "\u202e \u2066@",
        "\u00ad-",
        "\u3000＝",
    ],
)
def test_formulas_are_text(start: str, named: Round, analyst: Client) -> None:
    question = questions_in(named)[0]
    answer(named, question, f"{start}1+1", group='=HYPERLINK("x")', unit="@enhet")
    for rows in (sheets(download(analyst, named))[0], table(download(analyst, named, "csv"))):
        for name in ("Answer", "Writer", "Unit"):
            assert column(rows, name)[0].startswith("'")
    sheet = openpyxl.load_workbook(io.BytesIO(download(analyst, named))).worksheets[0]
    assert {cell.data_type for row in sheet.iter_rows(min_row=2) for cell in row} <= {"s", "n"}


def test_control_characters_do_not_spoil_a_file(named: Round, analyst: Client) -> None:
    question = questions_in(named)[0]
    answer(named, question, "före\x0befter\x01\x85\ufffe\nrad två 😀")
    for rows in (sheets(download(analyst, named))[0], table(download(analyst, named, "csv"))):
        assert column(rows, "Answer") == ["föreefter\nrad två 😀"]


@pytest.mark.parametrize("letter", ["a", "😀"])
def test_a_text_longer_than_a_cell_goes_on_in_columns_after_the_last(
    letter: str, named: Round, analyst: Client
) -> None:
    question = questions_in(named)[0]
    text = f"Början {letter * 70_000} slutet"
    answer(named, question, text)
    answer(named, questions_in(named)[1], "kort")
    for rows in (sheets(download(analyst, named))[0], table(download(analyst, named, "csv"))):
        cells = [
            cell
            for cell, name in zip(rows[1], rows[0], strict=False)
            if cell and name in ("Answer", "Continued")
        ]
        assert "".join(cell.removesuffix(" […]") for cell in cells) == text
        assert max(len(cell.encode("utf-16-le")) // 2 for cell in cells) <= 32_767
        assert column(rows, "Answer")[1] == "kort"


def test_a_failure_is_said_and_no_half_file_is_sent(
    named: Round, analyst: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    question = questions_in(named)[0]
    for number in range(3):
        answer(named, question, str(number))
    real, seen = rows_module.AnswerRows._row, []

    def breaks(self: Any, row: Answer) -> Any:
        seen.append(row)
        if len(seen) == 2:
            raise DatabaseError("the connection went away")
        return real(self, row)

    monkeypatch.setattr(rows_module.AnswerRows, "_row", breaks)
    response = analyst.get(reverse("discussion_answers:export", args=[named.pk, "csv"]))
    assert response.status_code == 302
    assert "try again" in said(response)


def test_a_file_costs_the_same_number_of_queries_however_many_answers(
    named: Round, analyst: Client, django_assert_num_queries: Any
) -> None:
    many_answers(named, questions_in(named), 400)
    download(analyst, named)
    with django_assert_num_queries(9):
        download(analyst, named)


def test_a_sheets_name_is_one_that_excel_takes() -> None:
    assert sheet_name("a[b]:c*d?e/f\\g'") == "abcdefg"
    assert len(sheet_name("x" * 50)) == 31
    assert sheet_name("[]")
