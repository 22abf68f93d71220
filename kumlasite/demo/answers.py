"""The demo's rounds, what has been written in them, and what came of it."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.conf import settings
from django.utils import timezone
from django.utils.crypto import salted_hmac

from discussion.models import Question, Retention, Round, RoundText, Wording
from discussion.receipts import ALPHABET, LENGTH
from discussion.services.replying import save_reply
from discussion.services.sending import Writer, send
from kumlasite.demo.content import answers_2025, answers_2026, scan_2025_questions
from kumlasite.demo.content import rounds as content
from kumlasite.demo.content.shapes import Reply
from kumlasite.demo.content.shapes_rounds import Round as RoundContent
from kumlasite.demo.content.shapes_rounds import Writing
from kumlasite.demo.keys import identity, rich
from kumlasite.demo.pages import EDITIONS, Pages
from kumlasite.users.models import Unit, User

WRITINGS: tuple[tuple[str, tuple[Writing, ...]], ...] = (
    ("round-2025", answers_2025.WRITINGS),
    ("round-2026", answers_2026.WRITINGS),
)
REPLIED = "round-2025"
MORNING = timedelta(hours=9)
LAST_MINUTE = timedelta(hours=23, minutes=59)


def moment(day: date | timedelta, today: date) -> datetime:
    """When the day begins here; a timedelta counts from today."""
    found = today + day if isinstance(day, timedelta) else day
    return datetime.combine(found, time(), ZoneInfo(settings.TIME_ZONE))


def question_of(owner: str, key: str) -> Question:
    """The question, or the opened statement, with this key in its owner."""
    ids = [identity(owner, kind, key) for kind in ("question", "statement")]
    return Question.objects.get(owner_key=identity(owner), block_id__in=ids)


def demo_code(writing: str) -> str:
    """The receipt code of a demo writing: the same in one installation, unknown in another."""
    digest = salted_hmac("kumlasite.demo", writing, algorithm="sha256").digest()
    return "".join(ALPHABET[byte % len(ALPHABET)] for byte in digest[:LENGTH])


def link_years() -> None:
    """Tell the questions that return from an earlier edition which they come from."""
    before = EDITIONS[0]
    for edition in EDITIONS[1:]:
        for question in edition.questions:
            if question.predecessor:
                made = question_of(edition.key, question.key)
                made.predecessor = question_of(before.key, question.predecessor)
                made.save(update_fields=["predecessor"])
        before = edition


class Rounds:
    """The demo's rounds by key."""

    def __init__(self, pages: Pages) -> None:
        self.pages = pages
        self.rounds: dict[str, Round] = {}
        self.owners: dict[str, str] = {}

    def make(self) -> None:
        today = timezone.localdate()
        for round_content in content.ROUNDS:
            self.owners[round_content.key] = round_content.owner
            self.rounds[round_content.key] = self._round(round_content, today)
        units = dict(Unit.objects.values_list("code", "name"))
        for key, writings in WRITINGS:
            for writing in writings:
                self._send(key, writing, units.get(writing.unit, ""))
        for reply in scan_2025_questions.REPLIES:
            self._reply(reply)

    def _round(self, given: RoundContent, today: date) -> Round:
        disposal = given.dispose_after
        made = Round(
            owner_page=self.pages.owners[given.owner].page_ptr,
            title=given.title.sv,
            opens_at=moment(given.opens, today),
            closes_at=moment(given.closes, today) + LAST_MINUTE,
            respondents=given.respondents,
            names=given.names,
            purpose=given.purpose.sv,
            responsible_board=given.responsible_board.sv,
            contact=given.contact.sv,
            notice=self.pages.snippets.notices[given.notice],
            retention=Retention.DISPOSE if disposal else Retention.KEEP,
            dispose_after=moment(disposal, today).date() if disposal else None,
            disposal_decision=given.decision.sv if given.decision else "",
        )
        made.texts = [
            RoundText(
                language_code="en",
                title=given.title.en,
                purpose=given.purpose.en,
                responsible_board=given.responsible_board.en,
                contact=given.contact.en,
                disposal_decision=given.decision.en if given.decision else "",
            )
        ]
        made.full_clean(exclude=["owner_key"])
        made.save()
        return made

    def _send(self, key: str, writing: Writing, unit_name: str) -> None:
        window = self.rounds[key]
        texts = {
            self._wording(self.owners[key], question, writing.language): text
            for question, text in writing.answers
        }
        writer = Writer(
            code=demo_code(writing.key),
            user=User.objects.get(username=writing.user or "samtalsledare"),
            as_group=writing.size is not None,
            group_name=writing.group,
            people=writing.size or 1,
            unit_name=unit_name,
        )
        send(window, writer, texts, window.opens_at + timedelta(days=writing.day) + MORNING)

    def _wording(self, owner: str, question: str, language: str) -> Wording:
        wordings = question_of(owner, question).wordings
        return wordings.get(language_code=language)

    def _reply(self, reply: Reply) -> None:
        question = question_of(self.owners[REPLIED], reply.question) if reply.question else None
        for language in ("sv", "en"):
            text = rich((*reply.paragraphs, reply.signed), language)
            save_reply(
                self.rounds[REPLIED],
                question,
                language,
                text,
                published=True,
                now=moment(reply.published, reply.published) + MORNING,
            )
