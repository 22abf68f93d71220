"""The registry knows every question a page has shown, in every wording, for ever."""

import uuid
from collections.abc import Callable

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.db.models import ProtectedError
from django.test.utils import CaptureQueriesContext
from wagtail.models import Locale

from discussion.answerable import owner_of
from discussion.models import Answer, Question, Round, Wording
from exercises.models import ExercisePage
from tests.factories.discussion import (
    RoundFactory,
    answer,
    answerable_page,
    many_answers,
    questions_of,
)

from .reader import Reader

pytestmark = pytest.mark.django_db


# The page, its frame, its round and the reader's own answers, each in bulk.
PAGE_QUERIES = 32


def translated(page: ExercisePage) -> ExercisePage:
    locale = Locale.objects.get(language_code="en")
    copy = page.copy_for_translation(locale, copy_parents=True)
    return ExercisePage.objects.get(pk=copy.pk)


def publish(page: ExercisePage) -> ExercisePage:
    page.save_revision().publish()
    return ExercisePage.objects.get(pk=page.pk)


def test_publishing_records_the_questions_in_page_order(page: ExercisePage) -> None:
    texts = [question.text for question in Question.objects.of(page.translation_key)]
    assert texts == ["Vad är viktigast?", "Vad saknas?", "Vem gör vad?"]


def test_publishing_again_adds_nothing(page: ExercisePage) -> None:
    before = set(Question.objects.values_list("pk")), set(Wording.objects.values_list("pk"))
    publish(page)
    after = set(Question.objects.values_list("pk")), set(Wording.objects.values_list("pk"))
    assert before == after


def test_new_words_are_a_new_wording_of_the_same_question(page: ExercisePage) -> None:
    question = questions_of(page)[0]
    page.body[0].value["text"] = "Vad är allra viktigast?"
    publish(page)
    question.refresh_from_db()
    assert question.text == "Vad är allra viktigast?"
    assert [wording.text for wording in question.wordings.all()] == [
        "Vad är viktigast?",
        "Vad är allra viktigast?",
    ]


def test_a_changed_background_or_support_question_is_a_new_wording_too(
    page: ExercisePage,
) -> None:
    question = questions_of(page)[0]
    page.body[0].value["support_questions"].append("Vad tar tid?")
    publish(page)
    assert question.wordings.count() == 2
    assert list(question.wordings.values_list("support_questions", flat=True)) == [
        [],
        ["Vad tar tid?"],
    ]


def test_reordering_moves_questions_and_changes_no_wording(page: ExercisePage) -> None:
    wordings = Wording.objects.count()
    page.body.insert(0, page.body.pop(2))
    publish(page)
    texts = [question.text for question in Question.objects.of(page.translation_key)]
    assert texts == ["Vem gör vad?", "Vad är viktigast?", "Vad saknas?"]
    assert Wording.objects.count() == wordings


def test_a_question_that_leaves_the_page_is_archived_and_comes_back_with_a_revert(
    page: ExercisePage,
) -> None:
    first = page.get_latest_revision()
    question = questions_of(page)[0]
    page.body.pop(0)
    publish(page)
    question.refresh_from_db()
    assert question.archived_at is not None
    first.publish()
    question.refresh_from_db()
    assert question.archived_at is None


def test_the_last_question_to_leave_a_page_is_archived_too(page: ExercisePage) -> None:
    page.body.clear()
    publish(page)
    assert not Question.objects.filter(archived_at=None).exists()


def test_an_unpublished_page_keeps_its_questions(page: ExercisePage) -> None:
    page.unpublish()
    assert not Question.objects.exclude(archived_at=None).exists()


def test_a_duplicated_block_is_another_question(page: ExercisePage) -> None:
    data = [dict(item) for item in page.body.raw_data]
    page.body = [*data, data[0] | {"id": str(uuid.uuid4())}]
    publish(page)
    assert Question.objects.filter(text="Vad är viktigast?").count() == 2


def test_a_crafted_page_with_one_identity_twice_is_refused(page: ExercisePage) -> None:
    data = [dict(item) for item in page.body.raw_data]
    page.body = [*data, data[0]]
    with pytest.raises(ValidationError):
        page.full_clean()


@pytest.mark.parametrize("change", [str.upper, lambda _id: "inget-uuid"])
def test_an_identity_written_in_another_way_is_refused(
    page: ExercisePage, change: Callable[[str], str]
) -> None:
    data = [dict(item) for item in page.body.raw_data]
    page.body = [*data, data[0] | {"id": change(data[0]["id"])}]
    with pytest.raises(ValidationError):
        page.full_clean()


def test_a_copied_page_has_questions_of_its_own_that_know_their_predecessors(
    page: ExercisePage,
) -> None:
    copy = page.copy(update_attrs={"slug": "kopia", "title": "Kopia", "number": 2})
    before, after = questions_of(page), questions_of(copy.specific)
    assert [question.predecessor for question in after] == before
    assert {question.owner_key for question in after} == {copy.translation_key}
    assert [question.predecessor for question in before] == [None] * 3


def test_a_copy_published_again_keeps_its_predecessors(page: ExercisePage) -> None:
    copy = page.copy(update_attrs={"slug": "kopia", "title": "Kopia", "number": 2}).specific
    copy.body[0].value["text"] = "Nytt år, ny fråga?"
    publish(copy)
    assert [question.predecessor for question in questions_of(copy)] == questions_of(page)


def test_an_alias_shows_the_questions_of_its_source(page: ExercisePage) -> None:
    alias = page.create_alias(update_slug="alias").specific
    assert owner_of(alias) == page
    reader = Reader(page, RoundFactory(owner=page))
    html = reader.client.get(alias.get_url()).content.decode()
    assert f"answer-{reader.questions[0].public_id.hex}" in html
    assert Question.objects.count() == 3


def test_languages_share_questions_and_each_has_its_own_wording(page: ExercisePage) -> None:
    english = translated(page)
    for child in english.body:
        child.value["text"] = f"In English: {child.value['text']}"
    publish(english)
    question = questions_of(page)[0]
    assert Question.objects.count() == 3
    assert question.text == "Vad är viktigast?"
    assert set(question.wordings.values_list("language_code", "text")) == {
        ("sv", "Vad är viktigast?"),
        ("en", "In English: Vad är viktigast?"),
    }


def test_answers_in_two_languages_meet_under_one_question(page: ExercisePage) -> None:
    english = translated(page)
    english.body[0].value["text"] = "What matters most?"
    publish(english)
    round = RoundFactory(owner=page)
    Reader(page, round).post("Tiden")
    reader = Reader(page, round)
    reader.page = english
    reader.shown[0] = reader.questions[0].wordings.get(language_code="en")
    reader.client.post(f"/en/svar/{round.public_id}/", reader.fields("Time"))
    answers = Answer.objects.filter(question=reader.questions[0])
    assert set(answers.values_list("wording__language_code", "text")) == {
        ("sv", "Tiden"),
        ("en", "Time"),
    }


def test_a_page_that_no_signal_has_told_of_is_registered_when_it_is_shown(
    page: ExercisePage,
) -> None:
    Wording.objects.all().delete()
    Question.objects.all().delete()
    reader = Reader(page, RoundFactory(owner=page))
    Wording.objects.all().delete()
    Question.objects.all().delete()
    reader.open()
    assert Question.objects.count() == 3


def test_a_preview_records_nothing(page: ExercisePage) -> None:
    page.body[0].value["text"] = "Bara ett utkast?"
    page.save_revision()
    draft = page.get_latest_revision_as_object()
    response = draft.make_preview_request()
    assert "Bara ett utkast?" in response.render().content.decode()
    assert not Wording.objects.filter(text="Bara ett utkast?").exists()


def test_deleting_a_page_leaves_its_answers_with_their_words(page: ExercisePage) -> None:
    round = RoundFactory(owner=page)
    sent = answer(round, questions_of(page)[0], "Tiden")
    page.delete()
    sent.refresh_from_db()
    assert sent.wording.text == "Vad är viktigast?"
    assert Round.objects.get(pk=round.pk).owner_key == sent.question.owner_key


def test_what_holds_answers_cannot_be_cascaded_away(page: ExercisePage) -> None:
    sent = answer(RoundFactory(owner=page), questions_of(page)[0])
    for held in (sent.question, sent.wording, sent.submission, sent.submission.round):
        with pytest.raises(ProtectedError):
            held.delete()


def queries_of(reader: Reader) -> int:
    reader.open()
    with CaptureQueriesContext(connection) as captured:
        reader.open()
    return len(captured)


def test_a_page_costs_the_same_for_one_question_and_for_two_hundred() -> None:
    counts = []
    for number in (1, 200):
        page = answerable_page(*[f"Fråga {each}?" for each in range(number)])
        reader = Reader(page, RoundFactory(owner=page))
        reader.post("Ett svar")
        counts.append(queries_of(reader))
    assert counts == [PAGE_QUERIES, PAGE_QUERIES]


def test_a_page_costs_the_same_whatever_others_have_answered(page: ExercisePage) -> None:
    reader = Reader(page, RoundFactory(owner=page))
    reader.post("Ett svar")
    before = queries_of(reader)
    many_answers(reader.round, reader.questions, writers=300)
    assert queries_of(reader) == before
