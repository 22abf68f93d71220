"""The uploaded file of a film."""

from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtailmedia.models import AbstractMedia

from ..containers import CONTENT_TYPES, MP4, mp4_seconds
from ..validators import opened, validate_film


class FilmFile(AbstractMedia):
    """A film in a container that browsers play, told by its content.

    It lies below `films/` in the media root, which is never served as it is: `url` leads
    through a view that checks who may see the file's collection.
    """

    file = models.FileField(
        _("file"),
        upload_to="films",
        help_text=_("MP4 with H.264 and AAC plays everywhere. At most 500 MB."),
    )
    duration = models.FloatField(
        _("length in seconds"),
        blank=True,
        default=0,
        validators=[MinValueValidator(0)],
        help_text=_("Left at 0, it is read from an MP4."),
    )
    thumbnail = models.FileField(
        _("still picture"),
        upload_to="films/stills",
        blank=True,
        help_text=_("Shown before the film starts: a picture in the shape of the film."),
    )

    admin_form_fields = ("title", "file", "collection", "duration", "thumbnail", "tags")

    class Meta(AbstractMedia.Meta):
        verbose_name = _("film file")
        verbose_name_plural = _("film files")

    @property
    def url(self) -> str:
        return reverse("films:file", args=[self.pk, self.filename])

    @property
    def still_url(self) -> str:
        """Where the still picture is; empty if there is none."""
        if not self.thumbnail:
            return ""
        return reverse("films:still", args=[self.pk, self.thumbnail_filename])

    @property
    def content_type(self) -> str:
        return CONTENT_TYPES.get(self.file_extension.lower(), "application/octet-stream")

    def clean(self) -> None:
        # A stored file was judged when it came; it is not read again for a new title.
        if self.file and not getattr(self.file, "_committed", True):
            try:
                validate_film(self.file)
            except ValidationError as error:
                raise ValidationError({"file": error}) from error
            self._read_duration()
        super().clean()

    def _read_duration(self):
        if not self.duration and self.content_type == MP4:
            self.duration = mp4_seconds(opened(self.file)) or 0
