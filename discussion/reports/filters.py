"""Which answers of a question are shown: the filters of rounds with and without names."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import Any

from django import forms
from django.conf import settings
from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets import AdminDateInput

from ..models import Answer, Question, Round, Submission
from ..validators import validate_year
from .offered import GROUP, PERSON, Offer, offered, wordings_in

NOT_IN_LIST = _("That choice is not in the list. Choose another one.")


def answers_of(round: Round, question: Question) -> "QuerySet[Answer]":
    """The round's answers to the question. Without names, in the order of their ids, which are
    random: stable from page to page, and it says nothing."""
    answers = Answer.objects.filter(submission__round=round, question=question)
    answers = answers.select_related("submission__user", "submission__group", "wording")
    return answers.order_by("pk") if round.is_anonymous else answers.order_by("-sent_at", "pk")


def filter_form(
    round: Round, question: Question, data: Any
) -> "NamedFilterForm | AnonymousFilterForm":
    form = AnonymousFilterForm if round.is_anonymous else NamedFilterForm
    return form(round, question, data)


class FilterForm(forms.Form):
    """Narrows down answers. An invalid filter says so beside its field and narrows nothing."""

    q = forms.CharField(label=_("Words in the answer"), required=False, max_length=200)
    # The ids of the wordings that may stand by the answers to them; None is all of them.
    told_wordings: frozenset[int] | None = None

    def __init__(self, round: Round, question: Question, data: Any) -> None:
        super().__init__(data)
        self.round = round
        self.question = question

    @property
    def is_active(self) -> bool:
        return any(self.data.get(name) for name in self.fields)

    def narrow(self, answers: "QuerySet[Answer]") -> "QuerySet[Answer]":
        if not self.is_valid():
            return answers
        if words := self.cleaned_data["q"]:
            answers = answers.filter(text__icontains=words)
        return self._narrow(answers)

    def _narrow(self, answers: "QuerySet[Answer]") -> "QuerySet[Answer]":
        raise NotImplementedError


def _choice(label: Any) -> forms.ChoiceField:
    return forms.ChoiceField(
        label=label, required=False, error_messages={"invalid_choice": NOT_IN_LIST}
    )


def _day(label: Any) -> forms.DateField:
    return forms.DateField(
        label=label, required=False, widget=AdminDateInput, validators=[validate_year]
    )


def _language_choices(codes: Iterable[str]) -> list[tuple[str, Any]]:
    names = dict(settings.LANGUAGES)
    return [(code, names.get(code, code)) for code in sorted(codes)]


class NamedFilterForm(FilterForm):
    """For rounds whose writers have said who they are: filters may be combined freely."""

    unit = _choice(_("Unit"))
    writer = _choice(_("Person or group"))
    language = _choice(_("Language"))
    since = _day(_("From"))
    until = _day(_("To"))

    def __init__(self, round: Round, question: Question, data: Any) -> None:
        super().__init__(round, question, data)
        submissions = Submission.objects.filter(
            round=round, answers__question=question
        ).select_related("user", "group")
        found = list(submissions)
        units = sorted({submission.unit_name for submission in found} - {""})
        languages = answers_of(round, question).order_by().values_list("wording__language_code")
        self._offer("unit", [(unit, unit) for unit in units])
        self._offer("writer", self._writers(found))
        self._offer("language", _language_choices({code for (code,) in languages.distinct()}))

    def _offer(self, name: str, choices: list[tuple[str, Any]]) -> None:
        field: Any = self.fields[name]
        field.choices = [("", gettext("All")), *choices]

    @staticmethod
    def _writers(submissions: list[Submission]) -> list[tuple[str, Any]]:
        persons = [(f"u{s.user_id}", s.writer) for s in submissions if s.user_id]
        groups = [(f"g{s.group_id}", s.writer) for s in submissions if s.group_id]
        both = [(PERSON, _("All persons")), (GROUP, _("All groups"))]
        named = [(gettext("Groups"), groups), (gettext("Persons"), persons)]
        choices: list[tuple[Any, Any]] = both if persons and groups else []
        for heading, writers in named:
            if writers:
                choices.append((heading, sorted(writers, key=lambda pair: pair[1].casefold())))
        return choices

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        since, until = cleaned.get("since"), cleaned.get("until")
        if since and until and until < since:
            self.add_error("until", _("The last day comes before the first."))
        return cleaned

    def _narrow(self, answers: "QuerySet[Answer]") -> "QuerySet[Answer]":
        chosen = self.cleaned_data
        if chosen["unit"]:
            answers = answers.filter(submission__unit_name=chosen["unit"])
        if chosen["language"]:
            answers = answers.filter(wording__language_code=chosen["language"])
        if chosen["since"]:
            answers = answers.filter(sent_at__gte=_start_of(chosen["since"]))
        if chosen["until"]:
            answers = answers.filter(sent_at__lt=_start_of(chosen["until"] + timedelta(days=1)))
        return answers.filter(_by_writer(chosen["writer"]))


def _start_of(day: date) -> datetime:
    return timezone.make_aware(datetime.combine(day, time.min))


def _by_writer(writer: str) -> Q:
    if writer in (PERSON, GROUP):
        return Q(submission__as_group=writer == GROUP)
    if not writer:
        return Q()
    field = "submission__user" if writer.startswith("u") else "submission__group"
    return Q(**{field: writer[1:]})


class AnonymousFilterForm(FilterForm):
    """For rounds without names: one choice at a time, of values that single out nobody."""

    only = _choice(_("Show only"))

    LABELS = {
        "unit": _("Unit"),
        "kind": _("Person or group"),
        "language": _("Language"),
        "day": _("Day"),
    }
    KINDS = {PERSON: _("Persons"), GROUP: _("Groups")}

    def __init__(self, round: Round, question: Question, data: Any) -> None:
        super().__init__(round, question, data)
        offer = offered(round, question)
        self.told_wordings = wordings_in([offer])
        field: Any = self.fields["only"]
        field.choices = [("", gettext("All answers")), *self._choices(offer)]
        if len(field.choices) == 1 and not self.data.get("only"):
            del self.fields["only"]

    @property
    def note(self) -> Any:
        """Why fewer filters are offered than in a round with names."""
        if not self.round.is_closed:
            return _(
                "The round promises that nobody can tell who wrote what. So answers can be"
                " filtered by unit, language and day only when the round has closed."
            )
        return _(
            "The round promises that nobody can tell who wrote what. So you can choose one thing"
            " at a time, and only what at least five people in three submissions share."
        )

    def _choices(self, offer: Offer) -> list[tuple[Any, list[tuple[str, Any]]]]:
        return [
            (label, [(f"{name}:{value}", self._label(name, value)) for value in values])
            for name, label in self.LABELS.items()
            if (values := sorted(offer[name]))
        ]

    def _label(self, name: str, value: str) -> Any:
        if name == "kind":
            return self.KINDS[value]
        if name == "language":
            return dict(settings.LANGUAGES).get(value, value)
        return date_format(date.fromisoformat(value)) if name == "day" else value

    def _narrow(self, answers: "QuerySet[Answer]") -> "QuerySet[Answer]":
        name, _colon, value = self.cleaned_data.get("only", "").partition(":")
        if name == "unit":
            return answers.filter(submission__unit_name=value)
        if name == "kind":
            return answers.filter(submission__as_group=value == GROUP)
        if name == "language":
            return answers.filter(wording__language_code=value)
        return answers.filter(sent_at__date=value) if name == "day" else answers
