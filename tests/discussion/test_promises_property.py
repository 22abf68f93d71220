"""Whatever editors do at random, every answer stays under its question, in its wording.

Readers answer through the page's own form, also in windows they opened long ago.
"""

import contextlib
import re
import uuid
from dataclasses import dataclass
from html import unescape
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import connection, transaction
from django.test import Client
from django.urls import reverse
from django.utils.translation import override
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from discussion.answerable import owner_of
from discussion.exports.rows import AnswerRows
from discussion.models import Answer, Question, Round
from exercises.models import ExercisePage
from tests.factories.discussion import RoundFactory, UserFactory, answerable_page, question_block
from tests.factories.translations import english

from .office import desk

pytestmark = pytest.mark.django_db
FIELD = re.compile(
    r'<h3 class="question__text" id="rubrik-(?P<key>\w+)">.*?<label[^>]*>(?P<text>.*?)</label>'
    r'.*?name="wording-\1" value="(?P<token>[^"]+)"',
    re.DOTALL,
)


@dataclass
class Window:
    """A page somebody has open: where its form goes, and the words beside each field."""

    client: Client
    action: str
    page_id: int
    fields: list[tuple[str, str, str]]


@dataclass(frozen=True)
class Promised:
    """What must be true of one answer for ever."""

    text: str
    wording: str
    question_key: str
    owner_key: uuid.UUID


class Editors(RuleBasedStateMachine):
    """Pages are edited and answered; `promised` grows and is looked up after every step."""

    def __init__(self) -> None:
        super().__init__()
        self.savepoint = transaction.savepoint()
        self.number = 1
        self.promised: list[Promised] = []
        self.windows: list[Window] = []
        self.analyst = desk("analyst")

    def teardown(self) -> None:
        transaction.savepoint_rollback(self.savepoint)

    def fresh(self) -> int:
        self.number += 1
        return self.number

    def pages(self, **filters: Any) -> list[ExercisePage]:
        return list(ExercisePage.objects.filter(**filters).order_by("pk"))

    def pick(self, data: st.DataObject, **filters: Any) -> ExercisePage:
        return data.draw(st.sampled_from(self.pages(**filters)))

    def publish(self, page: ExercisePage) -> None:
        page.save_revision().publish()

    @initialize()
    def first_page(self) -> None:
        answerable_page("Vad är viktigast?", "Vad saknas?")

    @rule(data=st.data(), live=st.booleans())
    def rewrite_a_question(self, data: st.DataObject, live: bool) -> None:
        page = self.pick(data, alias_of=None)
        page = page.get_latest_revision_as_object()
        if page.body:
            child = data.draw(st.sampled_from(list(page.body)))
            child.value["text"] = f"Omskriven fråga {self.fresh()}?"
            revision = page.save_revision()
            if live:
                revision.publish()

    @rule(data=st.data())
    def reorder(self, data: st.DataObject) -> None:
        page = self.pick(data, alias_of=None)
        order = data.draw(st.permutations(range(len(page.body))))
        raw = [dict(item) for item in page.body.raw_data]
        page.body = [raw[index] for index in order]
        self.publish(page)

    @rule(data=st.data())
    def duplicate_or_add(self, data: st.DataObject) -> None:
        page = self.pick(data, alias_of=None)
        raw = [dict(item) for item in page.body.raw_data]
        extra = [dict(raw[0]) | {"id": str(uuid.uuid4())}] if raw else []
        page.body = [*raw, *(extra or [question_block(f"Ny fråga {self.fresh()}?")])]
        self.publish(page)

    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        page = self.pick(data, alias_of=None)
        if len(page.body) > 1:
            page.body.pop(data.draw(st.integers(0, len(page.body) - 1)))
            self.publish(page)

    @rule(data=st.data())
    def revert(self, data: st.DataObject) -> None:
        page = self.pick(data, alias_of=None)
        revision = data.draw(st.sampled_from(list(page.revisions.order_by("pk"))))
        # A copied page's first revisions still have its source's slug: Wagtail refuses those.
        with contextlib.suppress(ValidationError), transaction.atomic():
            revision.publish()

    @rule(data=st.data(), keep_live=st.booleans())
    @precondition(lambda self: len(self.pages()) < 6)
    def copy(self, data: st.DataObject, keep_live: bool) -> None:
        page, number = self.pick(data, alias_of=None, locale__language_code="sv"), self.fresh()
        page.copy(
            update_attrs={"slug": f"kopia-{number}", "title": "Kopia", "number": number},
            keep_live=keep_live,
        )

    @rule(data=st.data())
    @precondition(lambda self: len(self.pages()) < 6)
    def alias(self, data: st.DataObject) -> None:
        page = self.pick(data, alias_of=None, locale__language_code="sv")
        page.create_alias(update_slug=f"alias-{self.fresh()}")

    @rule(data=st.data())
    def translate(self, data: st.DataObject) -> None:
        page = self.pick(data, alias_of=None, locale__language_code="sv")
        series = page.get_parent().specific
        for ancestor in (series.get_parent().specific, series):
            english(ancestor)
        english(page)

    @rule(data=st.data())
    def unpublish(self, data: st.DataObject) -> None:
        self.pick(data).unpublish()

    @rule(data=st.data())
    def republish(self, data: st.DataObject) -> None:
        self.publish(self.pick(data, alias_of=None))

    @rule(data=st.data())
    @precondition(lambda self: len(self.pages(alias_of=None, locale__language_code="sv")) > 1)
    def delete(self, data: st.DataObject) -> None:
        self.pick(data).delete()

    @rule(data=st.data())
    def open_a_window(self, data: st.DataObject) -> None:
        live = self.pages(live=True)
        if not live:
            return
        page = data.draw(st.sampled_from(live))
        owner = owner_of(page)
        round = Round.objects.of(owner.translation_key).first() or RoundFactory(owner=owner)
        client = Client()
        client.force_login(UserFactory())
        html = client.get(page.get_url()).content.decode()
        found = [(m["key"], unescape(m["text"]).strip(), m["token"]) for m in FIELD.finditer(html)]
        prefix = "/en" if page.get_url().startswith("/en/") else ""
        action = f"{prefix}/svar/{round.public_id}/"
        self.windows.append(Window(client, action, page.pk, found))

    @rule(data=st.data())
    @precondition(lambda self: any(window.fields for window in self.windows))
    def answer(self, data: st.DataObject) -> None:
        window = data.draw(st.sampled_from([each for each in self.windows if each.fields]))
        key, wording, token = data.draw(st.sampled_from(window.fields))
        window.fields.remove((key, wording, token))
        text = f"Svar {self.fresh()}"
        response = window.client.post(
            window.action,
            {
                "page": window.page_id,
                "respondent": "person",
                f"answer-{key}": text,
                f"wording-{key}": token,
            },
        )
        assert response.status_code == 302
        question = Question.objects.get(public_id=key)
        self.promised.append(Promised(text, wording, key, question.owner_key))

    @invariant()
    def every_answer_is_where_it_was_written(self) -> None:
        answers = Answer.objects.select_related("question", "wording", "submission__round")
        stored = {
            Promised(
                answer.text,
                answer.wording.text,
                answer.question.public_id.hex,
                answer.submission.round.owner_key,
            )
            for answer in answers
        }
        assert stored == set(self.promised)
        assert all(answer.wording.question_id == answer.question_id for answer in answers)

    @invariant()
    def the_export_has_every_answer_beside_its_wording(self) -> None:
        for round in Round.objects.all():
            table = AnswerRows(round)
            with override("en"):
                text = table.headings.index("Answer")
                wording = table.headings.index("Question as it was shown")
            exported = sorted((str(row[wording]), str(row[text])) for row in table)
            promised = [each for each in self.promised if each.owner_key == round.owner_key]
            assert exported == sorted((each.wording, each.text) for each in promised)

    @rule()
    def an_analyst_reads(self) -> None:
        """Each question's page in the admin shows that question's answers and no others."""
        for round in Round.objects.all():
            for question in Question.objects.filter(answers__submission__round=round).distinct():
                address = reverse("discussion_answers:question", args=[round.pk, question.pk])
                html = self.analyst.get(address).content.decode()
                shown = {each.text for each in self.promised if f"{each.text}<" in html}
                key = question.public_id.hex
                assert shown == {e.text for e in self.promised if e.question_key == key}


def test_no_sequence_of_edits_loses_or_moves_an_answer() -> None:
    run_state_machine_as_test(
        Editors,
        settings=settings(
            max_examples=12,
            stateful_step_count=20,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            print_blob=True,
            # A failure's steps are few enough to read; making them fewer takes minutes.
            phases=[Phase.explicit, Phase.reuse, Phase.generate],
        ),
    )
    assert connection.in_atomic_block
