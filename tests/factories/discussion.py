"""Questions, rounds and answers as the site makes them: pages are published, answers are sent."""

import secrets
import uuid
from datetime import datetime, timedelta
from typing import Any

import factory
from django.utils import timezone
from factory.django import DjangoModelFactory

from discussion.answerable import owner_of
from discussion.models import Answer, Names, NoticeTemplate, Question, Round, Submission, Wording
from discussion.receipts import new_code
from discussion.services.registry import register_page
from discussion.services.sending import Writer, send
from discussion.specs import QuestionSpec
from exercises.models import ExerciseIndexPage, ExercisePage, ExerciseSeriesPage
from home.services import ensure_site
from kumlasite.users.models import User


class NoticeTemplateFactory(DjangoModelFactory):
    name = "Svar från medarbetare"
    legal_ground = "<p>En uppgift av allmänt intresse.</p>"
    readers = "<p>Strateger läser svaren. Din chef gör det inte.</p>"
    rights = "<p>Vänd dig till dataskyddsombudet.</p>"
    public_record = "<p>Ditt svar kan bli en allmän handling.</p>"

    class Meta:
        model = NoticeTemplate


def question_block(text: str, **values: Any) -> dict[str, Any]:
    """A question as it lies in a stream, with an id as the editor's browser makes one."""
    return {
        "type": "question",
        "value": {"text": text, "support_questions": [], **values},
        "id": str(uuid.uuid4()),
    }


def answerable_page(*questions: str, title: str = "En övning") -> ExercisePage:
    """A published page with these questions, known to the registry."""
    blocks = [question_block(text) for text in questions or ("Vad tänker ni?",)]
    page = ExercisePage(title=title, slug=f"sida-{secrets.token_hex(6)}", number=1, body=blocks)
    _series().add_child(instance=page)
    page.save_revision().publish()
    return ExercisePage.objects.get(pk=page.pk)


def _series() -> ExerciseSeriesPage:
    found = ExerciseSeriesPage.objects.first()
    if found is None:
        index = ensure_site().add_child(instance=ExerciseIndexPage(title="Övningar", slug="ovn"))
        found = index.add_child(instance=ExerciseSeriesPage(title="Serien", slug="serien"))
    return ExerciseSeriesPage.objects.get(pk=found.pk)


class RoundFactory(DjangoModelFactory):
    """A round that is open now. `owner` is the page whose questions it takes answers to."""

    title = factory.Sequence(lambda number: f"Svarsperiod {number}")
    opens_at = factory.LazyFunction(lambda: timezone.now() - timedelta(days=1))
    closes_at = factory.LazyFunction(lambda: timezone.now() + timedelta(days=30))
    names = Names.NAMED
    purpose = "Vi vill veta vad ni tänker."
    responsible_board = "Kommunstyrelsen"
    contact = "Strategen"
    notice = factory.SubFactory(NoticeTemplateFactory)
    owner_page = factory.LazyAttribute(lambda made: owner_of(made.owner))

    class Meta:
        model = Round
        exclude = ("owner",)

    class Params:
        closed = factory.Trait(
            opens_at=factory.LazyFunction(lambda: timezone.now() - timedelta(days=30)),
            closes_at=factory.LazyFunction(lambda: timezone.now() - timedelta(days=1)),
        )
        upcoming = factory.Trait(
            opens_at=factory.LazyFunction(lambda: timezone.now() + timedelta(days=1))
        )

    owner = factory.LazyFunction(answerable_page)


class UserFactory(DjangoModelFactory):
    username = factory.Sequence(lambda number: f"person{number}")
    first_name = "Person"
    last_name = factory.Sequence(lambda number: f"Nummer{number}")

    class Meta:
        model = User


def questions_of(page: Any) -> list[Question]:
    """The page's questions in page order, registered first if need be."""
    register_page(page)
    return list(Question.objects.of(owner_of(page).translation_key))


def page_of(round: Round) -> Any:
    """The page whose questions the round takes answers to."""
    assert round.owner_page is not None
    return round.owner_page.specific


def questions_in(round: Round) -> list[Question]:
    return questions_of(page_of(round))


def wording_of(page_or_round: Any, question: QuestionSpec | Question) -> Wording:
    """The latest wording of the question, in Swedish where it has one."""
    if isinstance(question, Question):
        wordings = question.wordings.all()
    else:
        key = getattr(page_or_round, "owner_key", None) or page_or_round.translation_key
        wordings = Wording.objects.filter(
            question__owner_key=key, question__block_id=question.block_id
        )
    return wordings.order_by("-language_code", "-pk")[0]


def answer(
    round: Round,
    question: QuestionSpec | Question,
    text: str = "Vi behöver prata mer.",
    *,
    user: User | None = None,
    group: str = "",
    unit: str = "",
    people: int | None = None,
    code: str = "",
    wording: Wording | None = None,
    now: datetime | None = None,
) -> Answer:
    """One sent answer. A `group` makes the writer a group; `code` is the writer's own secret,
    for one who sends more than once. `now` is otherwise a moment when the round is open."""
    wording = wording or wording_of(round, question)
    writer = Writer(
        code=code or new_code(),
        user=user or UserFactory(),
        as_group=bool(group) or round.names == Names.BY_GROUP,
        group_name=group,
        people=people or (4 if group else 1),
        unit_name=unit,
    )
    sent = send(round, writer, {wording: text}, now or _inside(round))
    return Answer.objects.get(submission=sent.submission, question=wording.question)


def _inside(round: Round) -> datetime:
    """Now, or where the window does not hold it, the opening instant."""
    now = timezone.now()
    return now if round.is_open(now) else round.opens_at


def many_answers(round: Round, questions: list[Question], writers: int) -> None:
    """So many writers who each answer every question; straight to the database, for volume."""
    moment = _inside(round)
    submissions = Submission.objects.bulk_create(
        Submission(
            round=round,
            receipt_hash=secrets.token_hex(32),
            people=1 + number % 4,
            unit_name=f"Enhet {number % 7}",
            first_sent_on=moment.date(),
            last_sent_at=moment,
        )
        for number in range(writers)
    )
    wordings = {question.pk: wording_of(round, question) for question in questions}
    Answer.objects.bulk_create(
        Answer(
            submission=submission,
            question=question,
            wording=wordings[question.pk],
            text=f"Svar {number} på {question.text}",
            sent_at=moment,
        )
        for number, submission in enumerate(submissions)
        for question in questions
    )
