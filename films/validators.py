"""What an uploaded file must be. Every message says how to mend it."""

from typing import IO, cast

from django.core.exceptions import ValidationError
from django.core.files.base import File
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _

from . import webvtt
from .containers import CONTENT_TYPES, content_type, has_content

MAX_FILM_BYTES = 500 * 1024 * 1024
# Ten hours of dense captions are about half of this.
MAX_CAPTION_BYTES = 2 * 1024 * 1024


def validate_film(file: File, *, limit: int = MAX_FILM_BYTES) -> None:
    """Raises ValidationError unless `file` is, inside, the film its name says it is."""
    if file.size > limit:
        raise ValidationError(
            _(
                "The film is %(size)s; the limit is %(limit)s. Export it with a smaller picture, "
                "such as 720p, or link to it at a provider."
            ),
            code="too_large",
            params={"size": filesizeformat(file.size), "limit": filesizeformat(limit)},
        )
    _check_kind(file)


def _check_kind(file: File) -> None:
    extension = (file.name or "").rpartition(".")[2].lower()
    found = content_type(opened(file))
    if found is None or extension not in CONTENT_TYPES:
        message = _(
            "This is not a film that web browsers can play. Export the film as MP4 (H.264 "
            "and AAC), which all of them can, or as WebM."
        )
        raise ValidationError(message, code="not_a_film")
    if found != CONTENT_TYPES[extension]:
        right = next(name for name, kind in CONTENT_TYPES.items() if kind == found)
        message = _(
            "The file is called .%(extension)s but is of another kind inside. Rename it to "
            "end with .%(right)s, or export it again."
        )
        params = {"extension": extension, "right": right}
        raise ValidationError(message, code="wrong_name", params=params)
    if not has_content(opened(file), found):
        message = _("The file is only the beginning of a film. Export the film again.")
        raise ValidationError(message, code="incomplete")


def validate_captions(file: File) -> None:
    """Raises ValidationError unless `file` holds captions in WebVTT; leaves it at its beginning."""
    if file.size > MAX_CAPTION_BYTES:
        raise ValidationError(
            _("The file is too large to be captions: %(size)s."),
            code="too_large",
            params={"size": filesizeformat(file.size)},
        )
    stream = opened(file)
    text = webvtt.decode(stream.read())
    stream.seek(0)
    webvtt.parse(text)


def opened(file: File) -> IO[bytes]:
    """The file, at its beginning: Django's File passes reading and seeking on to what it wraps."""
    return cast("IO[bytes]", file.open("rb"))
