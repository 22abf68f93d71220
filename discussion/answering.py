"""What a page shows of its questions to one reader: the round, the form, what was sent, what
came of it. Built in a fixed number of queries, however many the questions are."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.forms import BoundField
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.utils.functional import cached_property

from kumlasite.users.models import Unit

from .answerable import AnswerableMixin, owner_of
from .forms import ANSWER, REPLACE, WORDING, AnswersForm
from .models import Answer, FollowUp, NoticeTemplate, Question, Round, Submission, Wording
from .reading import followups_for
from .receipts import Codes, codes_of, hashed, readable, remember
from .services.registry import register_page
from .specs import STATEMENT, QuestionSpec

OPEN, UPCOMING, CLOSED, NONE, LOG_IN, PREVIEW = (
    "open",
    "upcoming",
    "closed",
    "none",
    "log_in",
    "preview",
)


@dataclass
class Entry:
    """One question as a page shows it. `question` is None in a preview."""

    spec: QuestionSpec
    number: int
    question: Question | None = None
    bound: BoundField | None = None
    token: str = ""
    replaces: bool = False
    sent: list[Answer] = field(default_factory=list)
    may_be_answered: bool = True
    followups: list[FollowUp] = field(default_factory=list)
    is_first: bool = False

    @property
    def key(self) -> str:
        """What names the question's fields and its place on the page."""
        return self.question.public_id.hex if self.question else self.spec.block_id.hex

    @property
    def anchor(self) -> str:
        return f"fraga-{self.key}"

    @property
    def wording_name(self) -> str:
        return WORDING + self.key

    @property
    def replace_name(self) -> str:
        return REPLACE + self.key

    @property
    def described_by(self) -> str:
        """The ids of what a screen reader reads after the field's name, in order."""
        error = [f"fel-{self.key}"] if self.bound and self.bound.errors else []
        explained = self.spec.background or self.spec.kind == STATEMENT
        background = [f"bakgrund-{self.key}"] if explained else []
        return " ".join([*error, *background, f"rad-{self.key}"])


class Answering:
    """Put in a page's context as `answering`; its entries are found by block id."""

    def __init__(
        self,
        request: HttpRequest,
        page: AnswerableMixin | None,
        round: Round | None,
        data: Mapping[str, Any] | None = None,
    ) -> None:
        self.request = request
        self.page = page
        self.round = round
        self.data = data
        self.message = ""
        # The question that the message is about: it is said there, not at the top of the page.
        self.message_key = ""

    @classmethod
    def for_page(cls, request: HttpRequest, page: AnswerableMixin) -> "Answering":
        """With the page's open round, else the next one, else the last one, if any."""
        rounds = Round.objects.of(owner_of(page).translation_key).select_related("notice")
        return cls(request, page, _most_telling(list(rounds.prefetch_related("texts"))))

    @property
    def is_preview(self) -> bool:
        return getattr(self.request, "is_preview", False)

    @cached_property
    def state(self) -> str:
        if self.is_preview:
            return PREVIEW
        if self.round is None:
            return NONE
        if self.round.is_closed:
            return CLOSED
        if not self.round.is_open():
            return UPCOMING
        return OPEN if self.request.user.is_authenticated else LOG_IN

    @property
    def is_open(self) -> bool:
        return self.state == OPEN

    @property
    def has_errors(self) -> bool:
        """The post came in time, and something in it must be mended."""
        return self.data is not None and self.is_open and bool(self.form and self.form.errors)

    @property
    def is_refused(self) -> bool:
        """The post came when the round was not open, or from somebody logged out."""
        return self.data is not None and not self.is_open

    @property
    def page_url(self) -> str:
        """Where the questions stand, in the reader's language; empty when the page is gone."""
        page = self.page or (self.round.owner_page if self.round else None)
        return (page.localized.get_url(self.request) or "") if page else ""

    @property
    def action(self) -> str:
        return reverse("discussion:answer", args=[self.round.public_id]) if self.round else ""

    @cached_property
    def specs(self) -> list[QuestionSpec]:
        return self.page.question_specs() if self.page else []

    @cached_property
    def wordings(self) -> dict[tuple[Any, str], Wording]:
        """The registry's rows for the words on the page, made now if the page is new to it."""
        if self.page is None or self.is_preview or not self.specs:
            return {}
        wordings = _recorded(self.page, self.specs)
        if any(_words(spec) not in wordings for spec in self.specs):
            register_page(self.page)
            wordings = _recorded(self.page, self.specs)
        return wordings

    @cached_property
    def form(self) -> AnswersForm | None:
        if self.round is None or not (self.is_open or self.data is not None):
            return None
        shown_now = [self.wordings[_words(spec)] for spec in self.specs]
        initial = self._writer_initial()
        return AnswersForm(self.round, shown_now, self.request.user, self.data, initial)

    def _writer_initial(self) -> dict[str, Any]:
        """The writer as this browser sent last, so that a group is not asked again who it is and
        its next answer is not taken for its scribe's own."""
        if not self.submissions:
            return {}
        last = next((each for each in self.submissions if self._sent_last(each)), None)
        return writer_data(last) if last else {"respondent": AnswersForm.PERSON}

    def _sent_last(self, submission: Submission) -> bool:
        if submission.as_group != self.codes.as_group:
            return False
        return not submission.as_group or submission.receipt_hash == hashed(self.codes.groups[-1])

    @cached_property
    def submissions(self) -> list[Submission]:
        """What this reader has sent in the round, as a person and for groups."""
        found = {a.submission_id: a.submission for answers in self.sent.values() for a in answers}
        return list(found.values())

    @property
    def writers(self) -> list[tuple[Submission, str]]:
        """Writers whom only a code leads back, with their codes as people read them: what a
        browser that is passed on has to say before somebody else answers."""
        codes = {hashed(code): readable(code) for code in self.codes.all} if self.round else {}
        return [
            (each, codes[each.receipt_hash])
            for each in self.submissions
            if each.user_id is None and each.receipt_hash in codes
        ]

    @cached_property
    def codes(self) -> Codes:
        """The secrets of this browser; LookupError where there is no round to have any for."""
        if self.round is None:
            raise LookupError
        return codes_of(self.request, self.round)

    def remember(self, response: HttpResponseBase) -> None:
        """Leave the round's secrets in the browser while it is open."""
        if self.is_open and self.round is not None:
            remember(self.request, response, self.round, self.codes)

    @cached_property
    def entries(self) -> dict[Any, Entry]:
        """By block id, in page order."""
        entries = [Entry(spec, number) for number, spec in enumerate(self.specs, start=1)]
        for entry in entries:
            self._fill(entry)
        if entries:
            entries[0].is_first = True
        return {entry.spec.block_id: entry for entry in entries}

    def _fill(self, entry: Entry) -> None:
        wording = self.wordings.get(_words(entry.spec))
        if wording is None:
            return
        entry.question = wording.question
        entry.sent = self.sent[wording.question_id]
        entry.may_be_answered = len({a.submission.as_group for a in entry.sent}) < self._roles
        entry.followups = self.followups[wording.question_id]
        if self.form is not None:
            entry.bound = self.form[ANSWER + entry.key]
            entry.token = self.form.tokens[entry.key]
            entry.replaces = bool(self.data and self.data.get(entry.replace_name))

    @property
    def _roles(self) -> int:
        """As how many a browser may answer: as a person, for a group, or both."""
        return self.round.takes_persons + self.round.takes_groups if self.round else 0

    @cached_property
    def sent(self) -> dict[int, list[Answer]]:
        """By question, what this reader has sent in the round, as a person and for a group."""
        found: dict[int, list[Answer]] = defaultdict(list)
        if self.round is None or not self.request.user.is_authenticated or self.is_preview:
            return found
        codes = map(hashed, self.codes.all)
        mine = self.round.submissions.of_reader(self.request.user, codes)
        answers = Answer.objects.filter(submission__in=mine)
        for answer in answers.select_related("submission__group", "question"):
            found[answer.question_id].append(answer)
        return found

    @cached_property
    def followups(self) -> dict[int | None, list[FollowUp]]:
        """By question, published replies in the reader's language; None is the whole round."""
        return followups_for(owner_of(self.page).translation_key) if self.page else {}

    @property
    def notice(self) -> NoticeTemplate | None:
        """The round's notice in the reader's language, where it is translated."""
        return self.round.notice.localized if self.round else None

    @property
    def round_followups(self) -> list[FollowUp]:
        return self.followups.get(None, [])


def writer_data(submission: Submission) -> dict[str, str]:
    """What the writer said of themselves, as the form has it."""
    unit = Unit.objects.filter(name=submission.unit_name).first() if submission.unit_name else None
    said = {"respondent": AnswersForm.PERSON, "unit": str(unit.pk) if unit else ""}
    if not submission.as_group:
        return said
    return said | {
        "respondent": AnswersForm.GROUP,
        "group_name": submission.writer,
        "people": str(submission.people),
    }


def _recorded(page: AnswerableMixin, specs: list[QuestionSpec]) -> dict[tuple[Any, str], Wording]:
    owner = owner_of(page)
    found = Wording.objects.filter(
        question__owner_key=owner.translation_key,
        language_code=owner.locale.language_code,
        content_hash__in=[spec.content_hash for spec in specs],
    ).select_related("question")
    return {(wording.question.block_id, wording.content_hash): wording for wording in found}


def _words(spec: QuestionSpec) -> tuple[Any, str]:
    return spec.block_id, spec.content_hash


def _most_telling(rounds: list[Round]) -> Round | None:
    """Of rounds ordered latest first: the open one, the next to open, the last to close."""
    open_rounds = [round for round in rounds if round.is_open()]
    upcoming = [round for round in rounds if not round.is_open() and not round.is_closed]
    return next(iter([*open_rounds, *reversed(upcoming), *rounds]), None)
