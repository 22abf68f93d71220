"""What readers are told of a round, in their own language."""

from datetime import date
from typing import Any

from django.db import models
from django.utils.formats import date_format
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey

from .choices import Names, Retention


class RoundWords:
    """The part of a round that speaks. Everything it says is made from the round's settings."""

    names: str
    retention: str
    dispose_after: date | None
    texts: Any

    @property
    def title_text(self) -> str:
        """The title in the active language, else in Swedish."""
        return self._text("title")

    @property
    def purpose_text(self) -> str:
        """The purpose in the active language, else in Swedish."""
        return self._text("purpose")

    @property
    def responsible_board_text(self) -> str:
        return self._text("responsible_board")

    @property
    def contact_text(self) -> str:
        return self._text("contact")

    def _text(self, name: str) -> str:
        translated = {text.language_code: getattr(text, name) for text in self.texts.all()}
        return translated.get(get_language() or "") or getattr(self, name)

    @property
    def names_promise(self) -> str:
        """How names are handled, in plain words; true to what `services.sending` stores."""
        return {
            Names.NAMED: gettext(
                "Your name is kept with your answers. If you answer as a group, the name of the"
                " group is kept instead. If you choose a unit, it is kept too."
            ),
            Names.BY_GROUP: gettext(
                "The name of the group is kept with its answers. No person’s name is kept. If you"
                " choose a unit, it is kept too."
            ),
            Names.ANONYMOUS: gettext(
                "Nobody can see who wrote an answer. We keep no name, no log-in and no address"
                " with it, and only the day, not the time. Your log-in only opens the door. A"
                " secret code on your receipt is the only way back to your answers. The code can"
                " answer once; we cannot tell whether one person has several codes. If you choose a"
                " unit, it is kept too; you need not."
            ),
        }[Names(self.names)]

    @property
    def retention_promise(self) -> str:
        """Whether and when the answers are deleted, in plain words."""
        if self.retention == Retention.KEEP:
            return gettext("The answers are kept in the municipality’s archive.")
        values = {"decision": self._text("disposal_decision"), "date": ""}
        if self.dispose_after is None:
            return gettext("The answers are deleted by decision %(decision)s.") % values
        values["date"] = date_format(self.dispose_after, "j F Y")
        return gettext("The answers are deleted after %(date)s, by decision %(decision)s.") % values


class RoundText(models.Model):
    """What readers see of a round in a language other than Swedish; what is left blank stays
    Swedish."""

    round = ParentalKey("discussion.Round", on_delete=models.CASCADE, related_name="texts")
    language_code = models.CharField(_("language"), max_length=20)
    title = models.CharField(_("title"), max_length=200)
    purpose = models.TextField(_("why we ask"))
    responsible_board = models.CharField(_("responsible board"), max_length=120, blank=True)
    contact = models.CharField(_("contact"), max_length=200, blank=True)
    disposal_decision = models.CharField(_("decision"), max_length=200, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["round", "language_code"], name="one_round_text_per_language"
            )
        ]

    def __str__(self) -> str:
        return self.title
