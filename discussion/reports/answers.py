"""Answers as an analyst reads them: with the words their writers saw, where those have changed."""

from collections.abc import Iterable
from dataclasses import dataclass

from wagtail.models import Page

from ..answerable import AnswerableMixin
from ..models import Answer, Question, Wording


@dataclass(frozen=True)
class ReadAnswer:
    """`wording` is None where the page asks in the same words today. Where the words that its
    writer saw may not be told, it is None too, and the code of the language is empty."""

    answer: Answer
    wording: Wording | None
    language_code: str


def as_read(
    question: Question, answers: Iterable[Answer], told_wordings: frozenset[int] | None
) -> list[ReadAnswer]:
    """The answers as they may be read; `told_wordings` are ids, None is all."""
    today = words_of_today(question)
    return [_as_read(answer, today, told_wordings) for answer in answers]


def _as_read(
    answer: Answer, today: set[tuple[str, str]], told_wordings: frozenset[int] | None
) -> ReadAnswer:
    wording = answer.wording
    if told_wordings is not None and wording.pk not in told_wordings:
        return ReadAnswer(answer, None, "")
    changed = _words(wording) not in today
    return ReadAnswer(answer, wording if changed else None, wording.language_code)


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
