"""An analyst replies, per question and round and language."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.test.utils.form_data import rich_text

from discussion.models import FollowUp, Question, Round
from discussion.reading import followups_for
from discussion.services.replying import QuestionOfAnotherRound, save_reply
from tests.factories.discussion import (
    answerable_page,
    questions_in,
    questions_of,
)

from .office import desk, said

pytestmark = pytest.mark.django_db


@pytest.fixture
def question(named: Round) -> Question:
    return questions_in(named)[0]


def url(round: Round, question: Question | None = None) -> str:
    if question is None:
        return reverse("discussion_answers:round", args=[round.pk])
    return reverse("discussion_answers:question", args=[round.pk, question.pk])


def post(client: Client, where: str, text: str, action: str, language: str = "sv") -> Any:
    data = {"language": language, "action": action, f"reply-{language}-text": rich_text(text)}
    return client.post(where, data)


def test_a_published_reply_is_what_readers_get(named: Round, question: Question) -> None:
    client = desk("analyst")
    post(client, url(named, question), "<p>Vi gör det.</p>", "publish")
    post(client, url(named), "<p>Tack för alla svar.</p>", "publish")
    shown = followups_for(named.owner_key)
    assert "Vi gör det." in shown[question.pk][0].text
    assert "Tack för alla svar." in shown[None][0].text


def test_a_draft_is_not(named: Round, question: Question) -> None:
    client = desk("analyst")
    post(client, url(named, question), "<p>Kanske.</p>", "draft")
    assert followups_for(named.owner_key) == {}
    assert "Kanske." in client.get(url(named, question)).content.decode()


def test_a_published_reply_can_be_taken_back(named: Round, question: Question) -> None:
    save_reply(named, question, "sv", "<p>Vi gör det.</p>", published=True)
    post(desk("analyst"), url(named, question), "<p>Vi gör det.</p>", "draft")
    assert followups_for(named.owner_key) == {}


def test_publishing_again_keeps_the_first_moment(named: Round, question: Question) -> None:
    first = save_reply(named, question, "sv", "<p>Ett.</p>", published=True).published_at
    second = save_reply(named, question, "sv", "<p>Två.</p>", published=True)
    assert (second.text, second.published_at) == ("<p>Två.</p>", first)
    assert first is not None
    assert first <= timezone.now()


def test_languages_are_replied_to_apart(named: Round, question: Question) -> None:
    client = desk("communicator")
    post(client, url(named, question), "<p>Svenska</p>", "publish")
    post(client, url(named, question), "<p>English</p>", "draft", language="en")
    states = {reply.language_code: bool(reply.published_at) for reply in FollowUp.objects.all()}
    assert states == {"sv": True, "en": False}


def test_an_empty_reply_is_not_published_and_says_why(named: Round, question: Question) -> None:
    response = post(desk("analyst"), url(named, question), "<p></p>", "publish")
    assert response.status_code == 422
    assert not FollowUp.objects.exists()
    forms = {form.state.language_code: form for form in response.context["reply_forms"]}
    assert set(forms["sv"].errors) == {"text"}


def test_a_refused_reply_is_still_labelled_with_its_language(named: Round) -> None:
    response = post(desk("analyst"), url(named), "<p></p>", "publish", language="en")
    labels = [form["text"].label for form in response.context["reply_forms"]]
    assert labels == ["Svenska", "Engelska"]


@pytest.mark.parametrize("action", ["", "delete"])
def test_an_unknown_action_changes_nothing(action: str, named: Round, question: Question) -> None:
    response = post(desk("analyst"), url(named, question), "<p>Text</p>", action)
    assert response.status_code == 422
    assert not FollowUp.objects.exists()


@pytest.mark.parametrize("language", ["xx", ""])
def test_a_language_the_site_does_not_have_is_refused(language: str, named: Round) -> None:
    response = post(desk("analyst"), url(named), "<p>Text</p>", "publish", language)
    assert response.status_code == 302
    assert not FollowUp.objects.exists()


def test_a_mangled_editor_is_refused(named: Round) -> None:
    client = desk("analyst")
    for broken in ("", "{", "[]", '{"blocks": 1}', "null"):
        data = {"language": "sv", "action": "publish", "reply-sv-text": broken}
        assert client.post(url(named), data).status_code == 422
    assert not FollowUp.objects.exists()


@pytest.mark.parametrize("role", ["employee", "facilitator", "registrar"])
def test_only_those_with_the_right_reply(role: str, named: Round, question: Question) -> None:
    response = post(desk(role), url(named, question), "<p>Text</p>", "publish")
    assert response.status_code == 302
    assert said(response)
    assert not FollowUp.objects.exists()


def test_a_question_of_another_page_cannot_be_replied_to(named: Round) -> None:
    other = questions_of(answerable_page("En annan fråga?"))[0]
    with pytest.raises(QuestionOfAnotherRound):
        save_reply(named, other, "sv", "<p>Text</p>", published=True)
