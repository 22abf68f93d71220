"""The receipt leads a writer back, and nobody else."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from discussion.models import Answer, FollowUp, Names, Round, Submission
from discussion.receipts import CODE, hashed, new_code, normalise, readable
from exercises.models import ExercisePage
from tests.factories.discussion import RoundFactory, UserFactory

from .reader import Reader

pytestmark = pytest.mark.django_db


def code_of(reader: Reader, as_group: bool = False) -> str:
    return reader.codes()[-1 if as_group else 0]


def find(client: Client, code: str) -> str:
    return str(client.post("/kvitto/", {"code": code}).content.decode())


def somebody() -> Client:
    client = Client()
    client.force_login(UserFactory())
    return client


def test_a_code_is_eighty_random_bits_that_survive_handwriting() -> None:
    code = new_code()
    assert CODE.fullmatch(code)
    assert normalise(readable(code).lower().replace("-", " ")) == code
    assert normalise("O0Il" * 4) == "0011" * 4
    assert len({new_code() for _ in range(500)}) == 500


@pytest.mark.parametrize("text", ["", "abc", "!" * 16, "U" * 16, "0" * 17, "\x00" * 16])
def test_what_cannot_be_a_code_is_none(text: str) -> None:
    assert normalise(text) == ""


def test_the_code_is_shown_after_sending_and_leads_back_from_another_device(
    reader: Reader,
) -> None:
    reader.open()
    reader.post("Tiden")
    code = code_of(reader)
    assert readable(code) in reader.client.get("/kvitto/").content.decode()
    assert "Tiden" in find(somebody(), readable(code))


def test_the_code_stays_the_same_when_more_is_sent(reader: Reader) -> None:
    reader.open()
    reader.post("Tiden")
    first = code_of(reader)
    reader.open()
    reader.post("", "Pengar")
    assert code_of(reader) == first
    assert Submission.objects.get().receipt_hash == hashed(first)


def test_a_wrong_code_finds_nothing_and_says_so(reader: Reader) -> None:
    reader.post("Tiden")
    response = reader.client.post("/kvitto/", {"code": "0000-0000-0000-0000"})
    assert response.status_code == 404
    assert 'id="code-error"' in response.content.decode()


def test_the_database_holds_no_code(reader: Reader) -> None:
    reader.open()
    reader.post("Tiden")
    assert code_of(reader) not in str(list(Submission.objects.values()))


def test_somebody_else_on_the_same_device_does_not_see_the_receipt(reader: Reader) -> None:
    reader.open()
    reader.post("Tiden")
    reader.client.force_login(UserFactory())
    assert "Tiden" not in reader.client.get("/kvitto/").content.decode()
    assert "Tiden" not in reader.open()


def test_somebody_else_on_the_same_device_does_not_extend_the_submission(
    page: ExercisePage, anonymous: Round
) -> None:
    reader = Reader(page, anonymous)
    reader.open()
    reader.post("Tiden")
    reader.client.force_login(UserFactory())
    reader.open()
    reader.post("Pengar")
    assert Submission.objects.count() == 2


def test_logging_out_leaves_no_code_in_the_browser(reader: Reader) -> None:
    reader.open()
    assert code_of(reader)
    reader.client.post("/logga-ut/")
    assert not reader.cookie()


def test_a_published_reply_is_on_the_receipt_and_a_draft_is_not(reader: Reader) -> None:
    reader.post("Tiden")
    question = reader.questions[0]
    FollowUp.objects.create(
        round=reader.round, question=question, language_code="sv", text="<p>Utkastet</p>"
    )
    assert "Utkastet" not in reader.client.get("/kvitto/").content.decode()
    FollowUp.objects.update(published_at=timezone.now(), text="<p>Vi gör så här</p>")
    FollowUp.objects.create(
        round=reader.round,
        language_code="sv",
        text="<p>Tack alla</p>",
        published_at=timezone.now(),
    )
    for html in (reader.client.get("/kvitto/").content.decode(), reader.open()):
        assert "Vi gör så här" in html
        assert "Tack alla" in html


def test_a_receipt_shows_the_wording_the_writer_saw(reader: Reader, page: ExercisePage) -> None:
    reader.post("Tiden")
    page.body[0].value["text"] = "Något helt annat?"
    page.save_revision().publish()
    html = reader.client.get("/kvitto/").content.decode()
    assert "Vad är viktigast?" in html
    assert "Något helt annat?" not in html


def test_a_receipt_page_costs_the_same_for_one_answer_and_for_many(reader: Reader) -> None:
    def count() -> int:
        with CaptureQueriesContext(connection) as captured:
            reader.client.get("/kvitto/")
        return len(captured)

    reader.post("Ett")
    reader.client.get("/kvitto/")
    one = count()
    reader.post("Ett", "Två", "Tre")
    assert Answer.objects.count() == 3
    assert count() == one


def test_rounds_by_group_are_found_by_code_alone(page: ExercisePage) -> None:
    reader = Reader(page, RoundFactory(owner=page, names=Names.BY_GROUP))
    reader.open()
    reader.post("Mer sång i köket", group_name="Köket", people="3")
    assert "Mer sång i köket" in find(somebody(), code_of(reader, as_group=True))
