"""What those who have answered were told of a round stands."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from discussion.models import Round
from tests.factories.discussion import RoundFactory, answer, answerable_page, questions_in

from .office import desk
from .round_form import edit, errors

pytestmark = pytest.mark.django_db


@pytest.fixture
def communicator() -> Client:
    return desk("communicator")


def test_an_open_round_is_extended(communicator: Client) -> None:
    round = RoundFactory()
    answer(round, questions_in(round)[0])
    later = timezone.localtime(round.closes_at) + timedelta(days=7)
    assert edit(communicator, round, closes_at=f"{later:%Y-%m-%d %H:%M}").status_code == 302
    before = round.closes_at
    round.refresh_from_db()
    assert round.closes_at > before


def test_a_closed_round_with_answers_stays_closed(communicator: Client) -> None:
    round = RoundFactory(closed=True)
    answer(round, questions_in(round)[0])
    later = timezone.localtime() + timedelta(days=7)
    response = edit(communicator, round, closes_at=f"{later:%Y-%m-%d %H:%M}")
    assert errors(response) == {"closes_at"}
    assert edit(communicator, round, title="Ny titel").status_code == 302


def test_what_was_promised_about_names_stands_once_somebody_has_answered(
    communicator: Client,
) -> None:
    round = RoundFactory(names="anonymous")
    page = communicator.get(reverse("rounds:edit", args=[round.pk]))
    assert not page.context["form"].fields["names"].disabled
    answer(round, questions_in(round)[0])
    page = communicator.get(reverse("rounds:edit", args=[round.pk]))
    field = page.context["form"].fields["names"]
    assert field.disabled
    assert str(field.help_text) in page.content.decode()
    edit(communicator, round, names="named")
    round.refresh_from_db()
    assert round.names == "anonymous"


def test_an_answered_round_keeps_its_opening(communicator: Client) -> None:
    round = RoundFactory()
    later = timezone.localtime(round.opens_at) + timedelta(hours=1)
    moved = {"opens_at": f"{later:%Y-%m-%d %H:%M}"}
    assert edit(communicator, round, **moved).status_code == 302
    round.refresh_from_db()
    assert round.opens_at == later.replace(second=0, microsecond=0)
    answer(round, questions_in(round)[0])
    shown = communicator.get(reverse("rounds:edit", args=[round.pk])).context["form"]
    assert shown.fields["opens_at"].disabled
    assert edit(communicator, round, opens_at="2031-01-01 08:00", title="Ny titel")
    moved_round = Round.objects.get(title="Ny titel")
    assert moved_round.opens_at == round.opens_at
    moved_round.opens_at += timedelta(minutes=1)
    with pytest.raises(ValidationError) as refused:
        moved_round.clean()
    assert set(refused.value.message_dict) == {"opens_at"}


def test_answers_that_were_to_be_kept_are_not_deleted_after_all(communicator: Client) -> None:
    round = RoundFactory()
    answer(round, questions_in(round)[0])
    decision = {"retention": "dispose", "disposal_decision": "KS 2031/1"}
    assert errors(edit(communicator, round, **decision)) == {"retention"}
    Round.objects.update(retention="dispose", disposal_decision="KS 2031/1")
    assert edit(communicator, round, retention="keep").status_code == 302
    assert Round.objects.get().retention == "keep"


def test_what_those_who_have_answered_were_told_is_said_beside_it(communicator: Client) -> None:
    round = RoundFactory()
    told = ("purpose", "responsible_board", "retention")

    def help_texts() -> list[str]:
        form = communicator.get(reverse("rounds:edit", args=[round.pk])).context["form"]
        return [str(form.fields[name].help_text) for name in told]

    before = help_texts()
    answer(round, questions_in(round)[0])
    assert not set(before) & set(help_texts())


def test_an_answered_round_stays_with_its_page(communicator: Client) -> None:
    round = RoundFactory()
    answer(round, questions_in(round)[0])
    other = answerable_page("En annan fråga?")
    assert errors(edit(communicator, round, owner_page=other.pk)) == {"owner_page"}
