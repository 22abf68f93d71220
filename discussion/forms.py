"""The form in which people answer, built from the words a page shows."""

import re
from collections.abc import Mapping
from typing import Any

from django import forms
from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import PermissionDenied
from django.utils.functional import cached_property
from django.utils.translation import gettext, ngettext_lazy
from django.utils.translation import gettext_lazy as _

from kumlasite.users.models import Unit, User

from .models import Round, Wording
from .receipts import Codes
from .services.sending import Writer
from .wordings import shown, token

MAX_ANSWER = 20_000
MAX_PEOPLE = 60
ANSWER = "answer-"
WORDING = "wording-"
REPLACE = "replace-"
# Everything below space but line feed and tab, delete and its like, and what is no character.
# Word pastes a vertical tab for a soft line break; a database refuses NUL.
CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ufffe\uffff]")


class TypedText(forms.CharField):
    """Text as somebody typed it: line ends made one kind, control characters taken out."""

    def to_python(self, value: Any) -> str:
        text = (value or "").replace("\r\n", "\n")
        text = re.sub("[\r\x0b\x0c]", "\n", text)
        return super().to_python(CONTROL.sub("", text)) or ""


class AnswersForm(forms.Form):
    """Who answers, and one field for each question.

    `wordings` are those the page shows now; a post may also carry others that the round has
    shown, and each gets a field too, so that no text is without one. No field refuses to be
    blank: leaving a question out is a choice.
    """

    PERSON, GROUP = "person", "group"

    respondent = forms.ChoiceField(
        label=_("Who is answering?"),
        choices=[(PERSON, _("I answer by myself")), (GROUP, _("We answer as a group"))],
        widget=forms.RadioSelect,
        initial=PERSON,
    )
    group_name = TypedText(label=_("Name of the group"), max_length=120, required=False)
    people = forms.IntegerField(
        label=_("About how many are you?"),
        # Not a number field: those change by scrolling, and say nothing of what is wrong.
        widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off"}),
        help_text=_("Two to six is a good number for a talk, but you decide."),
        min_value=2,
        max_value=MAX_PEOPLE,
        required=False,
        error_messages={
            "invalid": _("Write the number with digits, for example 4."),
            "min_value": _("A group is at least two people. Alone? Choose “I answer by myself”."),
            "max_value": _("More than %(limit_value)s people is too many for one group."),
        },
    )
    unit = forms.ModelChoiceField(
        Unit.objects.none(),
        label=_("Unit"),
        required=False,
        empty_label=_("I would rather not say"),
        error_messages={"invalid_choice": _("Choose a unit in the list.")},
    )

    def __init__(
        self,
        round: Round,
        wordings: list[Wording],
        user: User | AnonymousUser,
        data: Mapping[str, Any] | None = None,
        initial: dict[str, Any] | None = None,
    ) -> None:
        super().__init__(data, initial=initial)
        self.round = round
        self.user = user
        self.page_wordings = {wording.question.public_id.hex: wording for wording in wordings}
        self._set_up_writer()
        for key in {**self.page_wordings, **dict.fromkeys(self._posted)}:
            self.fields[ANSWER + key] = self._answer_field()

    def _set_up_writer(self) -> None:
        unit: Any = self.fields["unit"]
        unit.queryset = Unit.objects.all()
        if not self.round.is_anonymous:
            unit.initial = getattr(self.user, "unit_id", None)
        if self.round.is_anonymous:
            del self.fields["group_name"]
        if not self.round.takes_groups:
            for name in ("people", "group_name"):
                self.fields.pop(name, None)
        if not (self.round.takes_groups and self.round.takes_persons):
            del self.fields["respondent"]

    @staticmethod
    def _answer_field() -> TypedText:
        # No `maxlength` in the browser: it would cut a pasted text without a word.
        return TypedText(
            label=_("Your answer"),
            required=False,
            max_length=MAX_ANSWER,
            widget=forms.Textarea(attrs={"rows": 5}),
            error_messages={
                "max_length": ngettext_lazy(
                    "The answer is too long: %(show_value)d characters. Shorten it to"
                    " %(limit_value)d character.",
                    "The answer is too long: %(show_value)d characters. Shorten it to"
                    " %(limit_value)d characters.",
                    "limit_value",
                )
            },
        )

    @cached_property
    def _posted(self) -> dict[str, Wording | None]:
        """By question, the wording each posted text was written to; None where it is not one
        that this round has shown."""
        keys = [name.removeprefix(ANSWER) for name in self.data if name.startswith(ANSWER)]
        tokens = {key: str(self.data.get(WORDING + key, "")) for key in keys}
        wordings = shown(self.round, tokens.values())
        found = {key: wordings.get(text) for key, text in tokens.items()}
        return {
            key: wording if wording and wording.question.public_id.hex == key else None
            for key, wording in found.items()
        }

    @cached_property
    def tokens(self) -> dict[str, str]:
        """By question, the token of the words that are shown beside the field now."""
        wordings = {key: wording for key, wording in self._posted.items() if wording}
        return {
            key: token(self.round, wording)
            for key, wording in {**wordings, **self.page_wordings}.items()
        }

    @property
    def left_over(self) -> list[tuple[Wording | None, forms.BoundField, str]]:
        """Posted texts whose question the page does not show: it has changed since. Each with
        the words it answers and their token, where they can be told."""
        return [
            (wording, self[ANSWER + key], self.tokens.get(key, ""))
            for key, wording in self._posted.items()
            if key not in self.page_wordings and self.data.get(ANSWER + key)
        ]

    @property
    def faulty(self) -> list[tuple[forms.BoundField, str]]:
        """The fields with errors in page order, each with the question it answers, if any."""
        asked = {**self._posted, **self.page_wordings}
        return [
            (self[name], wording.text if (wording := asked.get(name.removeprefix(ANSWER))) else "")
            for name in self.fields
            if name in self.errors
        ]

    @property
    def as_group(self) -> bool:
        if "respondent" in self.fields:
            return self.cleaned_data.get("respondent") == self.GROUP
        return self.round.takes_groups

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if not self.as_group:
            # What is wrong with a group's size does not matter to somebody alone.
            self.errors.pop("people", None)
            self.errors.pop("group_name", None)
        else:
            self._require("group_name", gettext("Write what the group is called."))
            self._require("people", gettext("Write about how many you are."))
        for key, wording in self._posted.items():
            if wording is None and cleaned.get(ANSWER + key):
                self.add_error(
                    ANSWER + key,
                    _(
                        "We cannot tell which question this text answers. Copy the text, open"
                        " the page again and paste it under the question."
                    ),
                )
        return cleaned

    def _require(self, name: str, message: str) -> None:
        missing = name not in self.errors and not self.cleaned_data.get(name)
        if name in self.fields and missing:
            self.add_error(name, message)

    @property
    def texts(self) -> dict[Wording, str]:
        """The texts that are not blank, by the wording they were written to."""
        return {
            wording: self.cleaned_data[ANSWER + key]
            for key, wording in self._posted.items()
            if wording is not None and self.cleaned_data.get(ANSWER + key)
        }

    @property
    def replacing(self) -> list[Wording]:
        """The wordings whose sent answers the writer has said may go."""
        return [w for key, w in self._posted.items() if w and self.data.get(REPLACE + key)]

    def refuse_to_replace(self, wordings: list[Wording]) -> None:
        """Say beside each field that something else has been sent there."""
        for wording in wordings:
            self.add_error(
                ANSWER + wording.question.public_id.hex,
                _(
                    "There is a sent answer already. Tick the box if this text is to replace it."
                    " Are you somebody else? Then press “Somebody else is going to answer”."
                ),
            )

    def writer(self, codes: Codes) -> Writer:
        """Who sends, as the valid form says. Only somebody logged in sends."""
        if not isinstance(self.user, User):
            raise PermissionDenied
        unit = self.cleaned_data.get("unit")
        group_name = self.cleaned_data.get("group_name", "") if self.as_group else ""
        return Writer(
            code=codes.for_group(group_name) if self.as_group else codes.person,
            user=self.user,
            as_group=self.as_group,
            group_name=group_name,
            people=self.cleaned_data["people"] if self.as_group else 1,
            unit_name=unit.name if unit else "",
        )
