"""Answers as an analyst reads them: with the words their writers saw, where those have changed."""

from collections.abc import Iterable
from dataclasses import dataclass

from wagtail.models import Page

from ..answerable import AnswerableMixin
from ..models import Answer, Question, Wording


@dataclass(frozen=True)
class ReadAnswer:
    """`wording` is None where the page asks in the same words today."""

    answer: Answer
    wording: Wording | None


def as_read(question: Question, answers: Iterable[Answer]) -> list[ReadAnswer]:
    today = words_of_today(question)
    return [
        ReadAnswer(answer, None if _words(answer.wording) in today else answer.wording)
        for answer in answers
    ]


def words_of_today(question: Question) -> set[tuple[str, str]]:
    """Language and content hash of the question as its live pages ask it.

    A question that has left the page stands as it was last recorded in each language.
    """
    if question.archived_at is not None:
        latest = {wording.language_code: wording for wording in question.wordings.all()}
        return {_words(wording) for wording in latest.values()}
    pages = Page.objects.live().filter(translation_key=question.owner_key)
    languages = dict(pages.values_list("pk", "locale__language_code"))
    return {
        (languages[page.pk], spec.content_hash)
        for page in pages.specific()
        if isinstance(page, AnswerableMixin)
        for spec in page.own_question_specs()
        if spec.block_id == question.block_id
    }


def _words(wording: Wording) -> tuple[str, str]:
    return wording.language_code, wording.content_hash
