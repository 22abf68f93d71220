"""The form in which an analyst replies, one per language."""

from typing import Any

from django import forms
from django.utils.html import strip_tags
from django.utils.translation import gettext_lazy as _

from ..models import FollowUp
from .overview import ReplyState

PUBLISH, DRAFT = "publish", "draft"


class ReplyForm(forms.ModelForm[FollowUp]):
    """A draft may be empty; what is published may not."""

    class Meta:
        model = FollowUp
        fields = ["text"]

    action = forms.ChoiceField(choices=[(PUBLISH, PUBLISH), (DRAFT, DRAFT)])

    def __init__(self, state: ReplyState, data: Any = None) -> None:
        prefix = f"reply-{state.language_code}"
        super().__init__(data, instance=state.reply, prefix=prefix)
        self.state = state
        # Before the field is first asked for: what is asked for keeps the label it had.
        self.fields["text"].label = state.language
        self.fields["text"].required = False
        self.is_mangled = self.is_bound and not self._holds_rich_text()
        if self.is_mangled:
            self.data = {name: data[name] for name in data if name != self["text"].html_name}

    def _holds_rich_text(self) -> bool:
        """The editor posts JSON, and Wagtail takes for granted that it is whole."""
        try:
            self["text"].value()
        except (ValueError, TypeError, KeyError, AttributeError):
            return False
        return True

    def add_prefix(self, field_name: str) -> str:
        """The buttons are named alike in every language."""
        return field_name if field_name == "action" else super().add_prefix(field_name)

    @property
    def publishes(self) -> bool:
        return self.cleaned_data["action"] == PUBLISH

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if self.is_mangled:
            self.add_error("text", _("The text could not be read. Nothing was saved; try again."))
        elif cleaned.get("action") == PUBLISH and not _has_words(cleaned.get("text", "")):
            self.add_error("text", _("Write the reply before you publish it."))
        return cleaned


def _has_words(text: str) -> bool:
    return bool(strip_tags(text).replace("&nbsp;", " ").strip())
