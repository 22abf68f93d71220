"""A logged-in browser on a page with questions."""

from typing import Any

from django.test import Client

from discussion.answerable import AnswerableMixin
from discussion.models import Answer, Question, Round, Wording
from discussion.wordings import token
from tests.factories.discussion import UserFactory, questions_of, wording_of


class Reader:
    """Knows how the page's form is filled in. `questions` are those of the page as it was when
    the reader opened it, `shown` the words that were beside each field."""

    def __init__(self, page: AnswerableMixin, round: Round) -> None:
        self.client = Client()
        self.user = UserFactory()
        self.client.force_login(self.user)
        self.page, self.round = page, round
        self.questions: list[Question] = questions_of(page)
        self.shown: list[Wording] = [wording_of(round, each) for each in self.questions]

    def open(self) -> str:
        return str(self.client.get(self.page.get_url()).content.decode())

    def fields(self, *texts: str) -> dict[str, Any]:
        data: dict[str, Any] = {"page": self.page.pk, "respondent": "person"}
        for question, wording, text in zip(self.questions, self.shown, texts, strict=False):
            key = question.public_id.hex
            data[f"answer-{key}"] = text
            data[f"wording-{key}"] = token(self.round, wording)
        return data

    def post(self, *texts: str, **more: Any) -> Any:
        return self.client.post(f"/svar/{self.round.public_id}/", self.fields(*texts) | more)

    def send_one(self, index: int, *texts: str, **more: Any) -> Any:
        return self.post(*texts, one=self.questions[index].public_id.hex, **more)

    def cookie(self) -> str:
        return str(self.client.cookies[f"svar-{self.round.public_id.hex}"].value)

    def codes(self) -> list[str]:
        """What the cookie holds: the person's code, the device's, then those of groups."""
        return self.cookie().split(".")[2:]

    def field(self, kind: str, index: int) -> str:
        """The name of a field of one question, as `answer-...`."""
        return f"{kind}-{self.questions[index].public_id.hex}"


def stored() -> list[str]:
    """Every answer's text in the database, in alphabetical order."""
    return sorted(Answer.objects.values_list("text", flat=True))
