"""Whatever arrives is answered with a clear message, a fitting status, and every word kept."""

import uuid
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from discussion.models import Submission
from discussion.wordings import token
from exercises.models import ExercisePage
from tests.factories.discussion import RoundFactory, answerable_page, questions_of, wording_of

from .reader import Reader, stored

pytestmark = pytest.mark.django_db


def field_of(html: str, reader: Reader, index: int) -> str:
    """The HTML of one question, from its anchor to its button."""
    start = html.index(f'id="fraga-{reader.questions[index].public_id.hex}"')
    return html[start : html.index("</textarea>", start)]


def close(reader: Reader) -> None:
    reader.round.closes_at = timezone.now() - timedelta(seconds=1)
    reader.round.save()


def test_a_late_answer_is_refused_with_its_text_still_in_front_of_its_writer(
    reader: Reader,
) -> None:
    close(reader)
    response = reader.post("Tiden är knapp")
    assert response.status_code == 409
    html = response.content.decode()
    assert "\nTiden är knapp</textarea>" in html
    assert reader.round.contact in html
    assert stored() == []


def test_the_closing_instant_is_outside_the_window_and_the_opening_inside(reader: Reader) -> None:
    round = reader.round
    assert round.is_open(round.opens_at)
    assert round.is_open(round.closes_at - timedelta(microseconds=1))
    assert not round.is_open(round.closes_at)
    assert not round.is_open(round.opens_at - timedelta(microseconds=1))


def test_an_expired_log_in_gives_the_text_back(reader: Reader) -> None:
    data = reader.fields("Tiden är knapp")
    response = Client().post(f"/svar/{reader.round.public_id}/", data)
    assert response.status_code == 403
    html = response.content.decode()
    assert "\nTiden är knapp</textarea>" in html
    assert "Vad är viktigast?" in html
    assert "Vad saknas?" not in html, "a logged-out visitor sees only what they wrote"


def test_a_too_long_answer_is_refused_beside_its_field_with_every_text_kept(
    reader: Reader,
) -> None:
    long = "å" * 100_000
    response = reader.post("Kort", long)
    assert response.status_code == 422
    html = response.content.decode()
    assert 'aria-invalid="true"' in field_of(html, reader, 1)
    assert "100000" in field_of(html, reader, 1).replace("\xa0", "").replace(" ", "")
    assert f"\n{long}</textarea>" in html
    assert "\nKort</textarea>" in html
    assert stored() == []


def test_an_empty_form_says_that_nothing_is_sent(reader: Reader) -> None:
    response = reader.post("", "", "   ")
    assert response.status_code == 422
    assert 'role="status"' in response.content.decode()
    assert Submission.objects.count() == 0


def test_control_characters_are_taken_out_and_line_breaks_made_one_kind(reader: Reader) -> None:
    reader.post("Ett\x00\x07 två\x0btre\r\nfyra")
    assert stored() == ["Ett två\ntre\nfyra"]


@pytest.mark.parametrize("people", ["1", "0", "-3", "61", "99999999999", "fyra", "4.5", "", "NaN"])
def test_a_forged_group_size_is_refused_beside_its_field(reader: Reader, people: str) -> None:
    response = reader.post("Vi", respondent="group", group_name="Köket", people=people)
    assert response.status_code == 422
    html = response.content.decode()
    assert 'id="id_people_error"' in html
    assert "\nVi</textarea>" in html


def test_a_group_size_means_nothing_to_somebody_alone(reader: Reader) -> None:
    assert reader.post("Jag", people="fyra").status_code == 302


@pytest.mark.parametrize("unit", ["999999", "abc", "1; DROP TABLE"])
def test_an_unknown_unit_is_refused(reader: Reader, unit: str) -> None:
    response = reader.post("Jag", unit=unit)
    assert response.status_code == 422
    assert 'id="id_unit_error"' in response.content.decode()


def test_an_unknown_kind_of_respondent_is_refused(reader: Reader) -> None:
    assert reader.post("Jag", respondent="chef").status_code == 422


def test_a_text_with_a_forged_wording_is_kept_and_explained(reader: Reader) -> None:
    key = reader.questions[0].public_id.hex
    response = reader.post("Tiden", **{f"wording-{key}": "1-1:forged"})
    assert response.status_code == 422
    assert "\nTiden</textarea>" in response.content.decode()
    assert stored() == []


def test_a_wording_of_another_page_is_refused(reader: Reader) -> None:
    other = answerable_page("En annan fråga?")
    foreign = questions_of(other)[0]
    for round in (reader.round, RoundFactory(owner=other)):
        signed = token(round, wording_of(round, foreign) if round.pk else reader.shown[0])
        key = reader.questions[0].public_id.hex
        response = reader.post("Tiden", **{f"wording-{key}": signed})
        assert response.status_code == 422
    assert stored() == []


def test_a_wording_of_another_question_does_not_move_the_answer(reader: Reader) -> None:
    key = reader.questions[0].public_id.hex
    response = reader.post("Tiden", **{f"wording-{key}": token(reader.round, reader.shown[1])})
    assert response.status_code == 422
    assert stored() == []


@pytest.mark.parametrize("page_id", ["", "0", "999999999999999999999", "abc", "-1", "1"])
def test_a_wrong_page_id_loses_nothing(reader: Reader, page_id: str) -> None:
    response = reader.post("Tiden", page=page_id)
    assert response.status_code == 302
    assert stored() == ["Tiden"]


def test_an_unknown_round_is_not_found(reader: Reader) -> None:
    assert reader.client.post(f"/svar/{uuid.uuid4()}/", {}).status_code == 404
    assert reader.client.post("/svar/abc/", {}).status_code == 404


def test_the_address_of_a_form_leads_back_to_the_page_when_it_is_only_opened(
    reader: Reader,
) -> None:
    response = reader.client.get(f"/svar/{reader.round.public_id}/")
    assert response["Location"] == reader.page.get_url()


def test_a_form_older_than_the_log_in_gives_its_texts_back_and_sends_nothing(
    reader: Reader,
) -> None:
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(reader.user)
    response = strict.post(f"/svar/{reader.round.public_id}/", reader.fields("Tiden är knapp"))
    assert response.status_code == 403
    html = response.content.decode()
    assert "\nTiden är knapp</textarea>" in html
    assert 'name="csrfmiddlewaretoken"' in html
    assert stored() == []


def test_odd_buttons_are_no_errors(reader: Reader) -> None:
    for more in ({"one": "x"}, {"change": "x"}, {"change": str(uuid.uuid4())}):
        assert reader.post("Tiden", **more).status_code in (200, 422)
    assert stored() == []


def test_an_unpublished_page_still_takes_what_was_written_on_it(reader: Reader) -> None:
    reader.page.unpublish()
    reader.post("Tiden")
    assert stored() == ["Tiden"]


def test_a_text_to_a_question_that_left_the_page_is_kept_when_something_else_is_wrong(
    reader: Reader, page: ExercisePage
) -> None:
    page.body.pop(0)
    page.save_revision().publish()
    response = reader.post("Tiden", respondent="chef")
    html = response.content.decode()
    assert "\nTiden</textarea>" in html
    assert "Vad är viktigast?" in html
    reader.post("Tiden")
    assert stored() == ["Tiden"]


def test_an_answer_goes_to_the_wording_its_writer_saw(reader: Reader, page: ExercisePage) -> None:
    page.body[0].value["text"] = "Vad är oviktigast?"
    page.save_revision().publish()
    reader.post("Tiden")
    answer = reader.questions[0].answers.get()
    assert answer.wording.text == "Vad är viktigast?"
