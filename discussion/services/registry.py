"""Keeps the registry of questions in step with what pages show.

Called when a page is published, and lazily when a page is shown: Wagtail sends no signal for
an alias or a page added by code. Nothing is ever deleted here.
"""

import uuid

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from wagtail.models import Page

from ..answerable import AnswerableMixin, owner_of
from ..models import Question, Topic, Wording
from ..specs import QuestionSpec, TopicRef

WORDS = ("text", "background", "simpler", "support_lead_in")


def register_page(page: AnswerableMixin) -> None:
    """Record the questions and wordings of the page's owner, archive those that left it.

    A question is archived when no live page of the owner, in any language, shows it, and
    comes back when one does.
    """
    owner = owner_of(page)
    specs = list(owner.own_question_specs())
    with transaction.atomic():
        questions = _ensure_questions(owner, specs)
        _ensure_wordings(owner, specs, questions)
        if _gives_snapshots(owner):
            _update_snapshots(specs, questions)
            _update_topics(specs, questions)
        _update_archive(owner.translation_key)


def _gives_snapshots(owner: AnswerableMixin) -> bool:
    """Whether order, texts and topics come from this page: the Swedish one, where there is one."""
    if owner.locale.language_code == settings.LANGUAGE_CODE:
        return True
    swedish = Page.objects.filter(
        translation_key=owner.translation_key, locale__language_code=settings.LANGUAGE_CODE
    )
    return not swedish.exists()


def _ensure_questions(
    owner: AnswerableMixin, specs: list[QuestionSpec]
) -> dict[uuid.UUID, Question]:
    key = owner.translation_key
    known = {question.block_id: question for question in Question.objects.filter(owner_key=key)}
    if all(spec.block_id in known for spec in specs):
        return known
    predecessors = _predecessors(owner)
    Question.objects.bulk_create(
        [
            Question(
                owner_key=key,
                block_id=spec.block_id,
                owner_page_id=owner.pk,
                kind=spec.kind,
                text=spec.text,
                position=position,
                predecessor=predecessors.get(spec.block_id),
            )
            for position, spec in enumerate(specs, start=1)
            if spec.block_id not in known
        ],
        ignore_conflicts=True,
    )
    return {question.block_id: question for question in Question.objects.filter(owner_key=key)}


def _predecessors(owner: AnswerableMixin) -> dict[uuid.UUID, Question]:
    """The questions of the page this one was copied from. Only a copy has any: the bare block
    id would also match a re-imported page or a branch."""
    if owner.copied_from_key is None:
        return {}
    before = Question.objects.filter(owner_key=owner.copied_from_key)
    return {question.block_id: question for question in before}


def _ensure_wordings(
    owner: AnswerableMixin, specs: list[QuestionSpec], questions: dict[uuid.UUID, Question]
) -> None:
    known = set(
        Wording.objects.filter(
            question__owner_key=owner.translation_key,
            language_code=owner.locale.language_code,
        ).values_list("question__block_id", "content_hash")
    )
    Wording.objects.bulk_create(
        [
            Wording(
                question=questions[spec.block_id],
                language_code=owner.locale.language_code,
                support_questions=list(spec.support_questions),
                content_hash=spec.content_hash,
                revision_number=owner.live_revision_id,
                **{name: getattr(spec, name) for name in WORDS},
            )
            for spec in specs
            if (spec.block_id, spec.content_hash) not in known
        ],
        ignore_conflicts=True,
    )


def _update_snapshots(specs: list[QuestionSpec], questions: dict[uuid.UUID, Question]) -> None:
    changed = []
    for position, spec in enumerate(specs, start=1):
        question = questions[spec.block_id]
        now = (spec.text, spec.kind, position)
        if (question.text, question.kind, question.position) != now:
            question.text, question.kind, question.position = now
            changed.append(question)
    Question.objects.bulk_update(changed, ["text", "kind", "position"])


def _update_topics(specs: list[QuestionSpec], questions: dict[uuid.UUID, Question]) -> None:
    refs = {ref for spec in specs for ref in spec.topics}
    topics = _ensure_topics(refs)
    link = Question.topics.through
    ids = [questions[spec.block_id].pk for spec in specs]
    wanted = {
        (questions[spec.block_id].pk, topics[ref.kind, ref.key].pk)
        for spec in specs
        for ref in spec.topics
    }
    existing = set(link.objects.filter(question_id__in=ids).values_list("question_id", "topic_id"))
    for question_id, topic_id in existing - wanted:
        link.objects.filter(question_id=question_id, topic_id=topic_id).delete()
    link.objects.bulk_create(
        [link(question_id=question, topic_id=topic) for question, topic in wanted - existing],
        ignore_conflicts=True,
    )


def _ensure_topics(refs: set[TopicRef]) -> dict[tuple[str, uuid.UUID], Topic]:
    Topic.objects.bulk_create(
        [Topic(kind=ref.kind, key=ref.key, name=ref.name) for ref in refs],
        update_conflicts=True,
        unique_fields=["kind", "key"],
        update_fields=["name"],
    )
    found = Topic.objects.filter(key__in=[ref.key for ref in refs])
    return {(topic.kind, topic.key): topic for topic in found}


def _update_archive(owner_key: uuid.UUID) -> None:
    pages = Page.objects.filter(translation_key=owner_key, live=True, alias_of=None).specific()
    shown = {
        spec.block_id
        for page in pages
        if isinstance(page, AnswerableMixin)
        for spec in page.own_question_specs()
    }
    if not pages:
        # An unpublished page keeps its questions: it may come back as it was.
        return
    questions = Question.objects.filter(owner_key=owner_key)
    questions.filter(block_id__in=shown).exclude(archived_at=None).update(archived_at=None)
    left = questions.filter(archived_at=None).exclude(block_id__in=shown)
    left.update(archived_at=timezone.now())
