"""A reader answers on the page: one question, all of them, as a person or for a group."""

import re

import pytest
from django.test import Client
from wagtail.models import Site

from discussion.models import Answer, Names, Respondents, Round, Submission
from discussion.receipts import readable
from exercises.models import ExercisePage
from home.models import SiteSettings
from kumlasite.users.models import Unit
from tests.factories.discussion import RoundFactory, answerable_page

from .reader import Reader, stored

pytestmark = pytest.mark.django_db


def test_all_answers_are_sent_at_once_and_blank_ones_are_left_out(reader: Reader) -> None:
    response = reader.post("Tiden", "", "Alla")
    assert response.status_code == 302
    assert response["Location"] == "/kvitto/"
    assert stored() == ["Alla", "Tiden"]
    assert Submission.objects.get().user == reader.user


def test_one_question_is_sent_and_the_reader_comes_back_to_it(reader: Reader) -> None:
    response = reader.send_one(1, "", "Pengar")
    key = reader.questions[1].public_id.hex
    assert response["Location"] == f"{reader.page.get_url()}#fraga-{key}"
    assert stored() == ["Pengar"]


def test_sending_one_question_leaves_the_other_texts_in_their_fields(reader: Reader) -> None:
    response = reader.send_one(0, "Tiden", "Inte klar")
    assert response.status_code == 200
    assert stored() == ["Tiden"]
    html = response.content.decode()
    assert "\nInte klar</textarea>" in html
    assert "\nTiden</textarea>" not in html


def test_the_enter_key_in_a_small_field_sends_nothing_and_keeps_everything(reader: Reader) -> None:
    response = reader.post("Tiden", one="-")
    assert stored() == []
    assert "\nTiden</textarea>" in response.content.decode()


def test_a_second_sending_extends_the_first(reader: Reader) -> None:
    reader.post("Tiden")
    reader.post("", "Pengar")
    assert stored() == ["Pengar", "Tiden"]
    assert Submission.objects.count() == 1


def test_a_new_text_never_replaces_a_sent_one_in_silence(reader: Reader) -> None:
    reader.post("Tiden")
    response = reader.post("Tiden och lugnet", "Pengar")
    assert response.status_code == 409
    html = response.content.decode()
    assert "\nTiden och lugnet</textarea>" in html
    assert "\nPengar</textarea>" in html
    assert 'aria-invalid="true"' in html
    assert stored() == ["Tiden"]


def test_a_new_text_replaces_the_sent_one_when_the_writer_says_so(reader: Reader) -> None:
    reader.post("Tiden")
    reader.post("Tiden och lugnet", **{reader.field("replace", 0): "1"})
    assert stored() == ["Tiden och lugnet"]


def test_the_same_form_posted_twice_is_stored_once(reader: Reader) -> None:
    reader.open()
    reader.post("Tiden", respondent="group", group_name="Köket", people="4")
    reader.post("Tiden", respondent="group", group_name="Köket", people="4")
    assert stored() == ["Tiden"]


def test_what_was_sent_is_shown_on_the_page(reader: Reader) -> None:
    reader.post("Tiden")
    assert '<p class="sent__text">Tiden</p>' in reader.open()


def test_a_sent_answer_is_put_back_in_its_field_to_be_changed(reader: Reader) -> None:
    reader.post("Tiden")
    response = reader.post("", "Halvskrivet", change=str(Answer.objects.get().pk))
    html = response.content.decode()
    assert "\nTiden</textarea>" in html
    assert "\nHalvskrivet</textarea>" in html
    assert f'name="{reader.field("replace", 0)}" value="1" checked' in html


def test_what_is_typed_already_stays_when_a_sent_answer_is_to_be_changed(reader: Reader) -> None:
    reader.post("Tiden")
    html = reader.post("Ett utkast", change=str(Answer.objects.get().pk)).content.decode()
    assert "\nEtt utkast</textarea>" in html
    assert '<p class="sent__text">Tiden</p>' in html


def test_a_group_that_sends_one_answer_at_a_time_stays_the_same_group(reader: Reader) -> None:
    reader.open()
    reader.send_one(0, "Ett", respondent="group", group_name="Köket", people="5")
    html = reader.open()
    assert 'value="Köket"' in html
    assert 'name="people" value="5"' in html
    assert re.search('value="group"[^>]* checked', html)


def test_another_group_on_the_same_device_is_another_submission(reader: Reader) -> None:
    reader.open()
    for name, text in (("Dag", "Ljust"), ("Natt", "Mörkt"), ("dag ", "Ljust")):
        reader.post(text, respondent="group", group_name=name, people="3")
    assert stored() == ["Ljust", "Mörkt"]
    assert Submission.objects.count() == 2


def test_a_device_that_is_passed_on_forgets_who_has_answered(
    page: ExercisePage, anonymous: Round
) -> None:
    reader = Reader(page, anonymous)
    reader.open()
    reader.post("Först")
    assert readable(reader.codes()[0]) in reader.open()
    html = reader.post("", "Påbörjat", fresh="1").content.decode()
    assert "Först" not in html
    assert "\nPåbörjat</textarea>" in html
    reader.post("Sedan")
    assert stored() == ["Först", "Sedan"]
    assert Submission.objects.count() == 2


def test_a_unit_that_is_taken_back_is_not_kept(reader: Reader) -> None:
    unit = Unit.objects.create(name="Kost", code="kost")
    reader.post("Ett", unit=unit.pk)
    reader.post("", "Två", unit="")
    assert Submission.objects.get().unit_name == ""


def test_a_group_that_takes_its_answer_back_need_not_say_again_who_it_is(reader: Reader) -> None:
    reader.open()
    reader.post("Vi", respondent="group", group_name="Köket", people="5")
    html = reader.post("", change=str(Answer.objects.get().pk)).content.decode()
    assert 'value="Köket"' in html
    assert 'name="people" value="5"' in html
    assert re.search('value="group"[^>]* checked', html)


def test_nobody_takes_back_somebody_elses_answer(reader: Reader) -> None:
    reader.post("Tiden")
    other = Reader(reader.page, reader.round)
    response = other.post("", change=str(Answer.objects.get().pk))
    assert "Tiden" not in response.content.decode()


def test_a_group_is_stored_with_its_name_its_size_and_its_unit(reader: Reader) -> None:
    unit = Unit.objects.create(name="Kost", code="kost")
    reader.post("Vi vill", respondent="group", group_name="Köket", people="5", unit=unit.pk)
    submission = Submission.objects.get()
    assert submission.group is not None
    assert (submission.group.name, submission.people) == ("Köket", 5)
    assert (submission.unit_name, submission.user) == ("Kost", None)


def test_a_person_and_a_group_on_one_device_are_two_submissions(reader: Reader) -> None:
    reader.open()
    reader.post("Jag")
    reader.post("Vi", respondent="group", group_name="Köket", people="3")
    assert Submission.objects.count() == 2


def test_a_round_for_groups_asks_for_the_group_at_once(page: ExercisePage) -> None:
    reader = Reader(page, RoundFactory(owner=page, names=Names.BY_GROUP))
    assert 'name="respondent"' not in reader.open()
    assert reader.post("Vi").status_code == 422
    reader.post("Vi", group_name="Köket", people="3")
    assert Submission.objects.get().group is not None


def test_a_round_for_persons_does_not_mention_groups(page: ExercisePage) -> None:
    reader = Reader(page, RoundFactory(owner=page, respondents=Respondents.PERSONS))
    assert 'name="people"' not in reader.open()


def test_the_notice_stands_before_the_first_field_and_says_what_the_round_says(
    reader: Reader,
) -> None:
    html = reader.open()
    notice, field = html.index("answering-notice"), html.index("<textarea")
    assert notice < field
    assert reader.round.purpose in html[notice:field]
    assert reader.round.responsible_board in html[notice:field]


def test_each_field_is_named_by_its_question(reader: Reader) -> None:
    html = reader.open()
    for question in reader.questions:
        assert f'<label for="id_answer-{question.public_id.hex}">{question.text}' in html


def test_a_page_without_a_round_shows_its_questions_and_no_form() -> None:
    page = answerable_page("Vad nu?")
    reader = Reader(page, RoundFactory())
    html = reader.open()
    assert "Vad nu?" in html
    assert "<textarea" not in html


def test_a_round_that_has_not_opened_shows_no_form(page: ExercisePage) -> None:
    html = Reader(page, RoundFactory(owner=page, upcoming=True)).open()
    assert "<textarea" not in html


def test_who_is_logged_out_reads_that_answering_needs_a_log_in(
    page: ExercisePage,
) -> None:
    site = SiteSettings.for_site(Site.objects.get())
    site.open_for_reading = True
    site.save()
    RoundFactory(owner=page)
    html = Client().get(page.get_url()).content.decode()
    assert f"/logga-in/?next={page.get_url()}" in html
    assert "<textarea" not in html
