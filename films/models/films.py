"""What is published of a film, and whether it may be."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from modelcluster.models import ClusterableModel
from wagtail.fields import RichTextField
from wagtail.models import RevisionMixin, TranslatableMixin
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from ..fields import LengthField
from ..languages import NO_SPEECH, SPOKEN_CHOICES
from ..panels import edit_handler
from ..providers import PROVIDER_NAMES, LinkedFilm, find_film
from ..querysets import FilmQuerySet

TEXT_FEATURES = ["bold", "italic", "ol", "ul", "link"]


class FilmState(models.TextChoices):
    """The three states in which a film may be published."""

    ACCESSIBLE = "accessible", _("Captioned, and described or verbalised")
    ALTERNATIVE = "alternative", _("Alternative to a text")
    DEFICIENT = "deficient", _("Recorded deficiency")


class Film(TranslatableMixin, RevisionMixin, index.Indexed, ClusterableModel):
    """A film, uploaded or linked, in one of the three states.

    There are no drafts: a film is shown by being chosen on a page, and what is saved may be
    shown. The file or link and all that belongs to it (captions, described version, length)
    follow the source language together, never one by one: captions of one film do not fit
    another.
    """

    title = models.CharField(_("title"), max_length=200)
    file = models.ForeignKey(
        "films.FilmFile",
        verbose_name=_("uploaded film"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="films",
    )
    link = models.URLField(
        _("address at a provider"),
        max_length=500,
        blank=True,
        help_text=_(
            "The film's address at YouTube, Vimeo, Screen9, Mediaflow, Qbrick or Kaltura. "
            "Nothing is fetched from there until a reader asks for the film."
        ),
    )
    length = LengthField(
        _("length"),
        null=True,
        blank=True,
        help_text=_("Minutes and seconds, such as 5:30. Left empty, an uploaded film's is used."),
    )
    spoken_language = models.CharField(
        _("spoken language"), max_length=12, choices=SPOKEN_CHOICES, default="sv"
    )
    captioned_at_provider = models.BooleanField(
        _("captioned at the provider"),
        default=False,
        help_text=_("For a linked film: you have seen that it has captions, not automatic ones."),
    )
    provider_caption_languages = models.CharField(
        _("languages of the captions there"),
        max_length=120,
        blank=True,
        help_text=_("Such as: Swedish, English."),
    )
    verbalised = models.BooleanField(
        _("verbalised"),
        default=False,
        help_text=_(
            "Everything of importance that is seen is also said, texts in the picture too."
        ),
    )
    described_file = models.ForeignKey(
        "films.FilmFile",
        verbose_name=_("the film with audio description, uploaded"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="described_films",
    )
    described_link = models.URLField(
        _("the film with audio description, address"), max_length=500, blank=True
    )
    description = RichTextField(
        _("description as text"),
        blank=True,
        features=TEXT_FEATURES,
        help_text=_(
            "What is seen in the film. A good help, but not enough alone: a film also needs "
            "audio description, or to be verbalised."
        ),
    )
    transcript = RichTextField(
        _("transcript"),
        blank=True,
        features=TEXT_FEATURES,
        help_text=_("All that is said in the film, as text."),
    )
    is_text_alternative = models.BooleanField(
        _("alternative to a text"),
        default=False,
        help_text=_(
            "The film says only what a text on the same page says. It is labelled so, and needs "
            "neither captions nor description."
        ),
    )
    deficiency_owner = models.CharField(
        _("who mends it"),
        max_length=120,
        blank=True,
        help_text=_("A role or an office, such as: the communications office."),
    )
    deficiency_due = models.DateField(
        _("mended by"),
        null=True,
        blank=True,
        help_text=_("Readers see the date, and the accessibility statement lists the film."),
    )

    objects = FilmQuerySet.as_manager()

    edit_handler = edit_handler
    override_translatable_fields = [
        SynchronizedField(name, overridable=False)
        for name in ("file", "link", "described_file", "described_link")
    ]
    search_fields = [
        index.SearchField("title", boost=2),
        index.AutocompleteField("title"),
        index.SearchField("description"),
        index.SearchField("transcript"),
        index.FilterField("locale"),
    ]

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("film")
        verbose_name_plural = _("films")
        ordering = ["title"]

    def __str__(self) -> str:
        return self.title

    @property
    def linked(self) -> LinkedFilm | None:
        """The film at its provider; None for an uploaded film."""
        return find_film(self.link) if self.link else None

    @property
    def seconds(self) -> int:
        """The length; 0 if it is not known."""
        return self.length or (int(self.file.duration) if self.file else 0)

    @property
    def length_in_words(self) -> str:
        """Such as "4 minutes 30 seconds"; empty if it is not known."""
        minutes, seconds = divmod(self.seconds, 60)
        parts = []
        if minutes:
            parts.append(ngettext("%(count)d minute", "%(count)d minutes", minutes))
            parts[-1] %= {"count": minutes}
        if seconds:
            parts.append(ngettext("%(count)d second", "%(count)d seconds", seconds))
            parts[-1] %= {"count": seconds}
        return " ".join(parts)

    @property
    def is_captioned(self) -> bool:
        if self.spoken_language == NO_SPEECH:
            return True
        return bool(self.captions.all()) if self.file_id else self.captioned_at_provider

    @property
    def is_described(self) -> bool:
        return self.verbalised or bool(self.described_file_id) or bool(self.described_link)

    @property
    def state(self) -> FilmState:
        if self.is_text_alternative:
            return FilmState.ALTERNATIVE
        if self.is_captioned and self.is_described:
            return FilmState.ACCESSIBLE
        return FilmState.DEFICIENT

    @property
    def is_overdue(self) -> bool:
        return self.deficiency_due is not None and self.deficiency_due < timezone.localdate()

    @property
    def notice(self) -> str:
        """What readers are told about how the film can be taken in; empty if nothing lacks."""
        if self.state == FilmState.ALTERNATIVE:
            return str(_("The film says the same as the text on this page. Choose what suits you."))
        if self.state == FilmState.ACCESSIBLE:
            return ""
        return f"{self.what_is_coming} {self._when()}".strip()

    @property
    def what_is_coming(self) -> str:
        if self.is_captioned:
            return str(_("An audio-described version is coming."))
        if self.is_described:
            return str(_("Captions are coming."))
        return str(_("Captions and an audio-described version are coming."))

    def _when(self) -> str:
        if self.deficiency_due is None:
            return ""
        shown = {"date": date_format(self.deficiency_due, "j F Y")}
        if self.is_overdue:
            return str(_("It should have been done by %(date)s; we are late.") % shown)
        return str(_("It will be done by %(date)s.") % shown)

    def clean(self) -> None:
        super().clean()
        errors = self._source_errors()
        if not errors and not self.seconds:
            errors["length"] = _("Write how long the film is, such as 5:30.")
        if not errors and self.state == FilmState.DEFICIENT:
            errors = self._deficiency_errors(timezone.localdate())
        if errors:
            raise ValidationError(errors)

    def _source_errors(self) -> dict[str, object]:
        if bool(self.file_id) == bool(self.link):
            return {"file": _("Choose an uploaded film or give an address, one of the two.")}
        if self.link and self.linked is None:
            message = _(
                "The address is not one of a film at %(providers)s. Copy it from the film's own "
                "page there. A film anywhere else can be shown on a page as a link."
            )
            return {"link": message % {"providers": ", ".join(PROVIDER_NAMES)}}
        return {}

    def _deficiency_errors(self, today: date) -> dict[str, object]:
        """Which of the fields that record a deficiency are wanting, and how else it is mended."""
        wanted = {
            "deficiency_owner": bool(self.deficiency_owner.strip()),
            "deficiency_due": self.deficiency_due is not None,
        }
        message = self._how_to_mend()
        errors: dict[str, object] = {
            field: message for field, filled in wanted.items() if not filled
        }
        if self.deficiency_due is not None and self.deficiency_due < today:
            errors["deficiency_due"] = _("The date has passed. Give a new one that will be kept.")
        return errors

    def _how_to_mend(self) -> object:
        if self.is_captioned:
            return _(
                "The film has no audio description. Add the film with audio description, or say "
                "that it is verbalised; or record here who mends it, and by when."
            )
        if self.file_id:
            return _(
                "The film has no captions. Add them; or record here who mends it, and by when."
            )
        return _(
            "The film has no captions. Say that it is captioned at the provider, if it is; or "
            "record here who mends it, and by when."
        )
