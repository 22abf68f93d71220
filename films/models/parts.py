"""What goes with a film: its captions, and the same film in other languages elsewhere."""

from pathlib import PurePosixPath

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable

from ..languages import CHOICES, own_name
from ..validators import validate_captions


class FilmCaption(Orderable):
    """Captions in one language.

    A translated film has rows of its own that share the source's files, so a file stays in
    storage when a row goes.
    """

    film = ParentalKey("films.Film", on_delete=models.CASCADE, related_name="captions")
    language = models.CharField(_("language"), max_length=12, choices=CHOICES, default="sv")
    label = models.CharField(
        _("name in the player's menu"),
        max_length=60,
        blank=True,
        help_text=_("Leave empty for the language's own name, such as “svenska”."),
    )
    file = models.FileField(
        _("captions (.vtt)"),
        upload_to="films/captions",
        validators=[validate_captions],
        help_text=_("A file in the format WebVTT."),
    )

    panels = [
        FieldRowPanel([FieldPanel("language"), FieldPanel("label")]),
        FieldPanel("file"),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("captions")
        verbose_name_plural = _("captions")

    def __str__(self) -> str:
        return self.shown_label

    @property
    def shown_label(self) -> str:
        return self.label or own_name(self.language)

    @property
    def filename(self) -> str:
        return PurePosixPath(self.file.name or "").name

    @property
    def url(self) -> str:
        return reverse("films:captions", args=[self.pk, self.filename])


class FilmVersion(Orderable):
    """A link to the same film in another language, somewhere else."""

    film = ParentalKey("films.Film", on_delete=models.CASCADE, related_name="versions")
    language = models.CharField(_("language"), max_length=12, choices=CHOICES, default="en")
    label = models.CharField(
        _("text of the link"),
        max_length=120,
        help_text=_("In the language of the film, such as “Watch the film in English”."),
    )
    link = models.URLField(_("address"), max_length=500)

    panels = [
        FieldRowPanel([FieldPanel("language"), FieldPanel("label")]),
        FieldPanel("link"),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("version in another language")
        verbose_name_plural = _("versions in other languages")

    def __str__(self) -> str:
        return self.label
