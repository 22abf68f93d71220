"""The admin's form for a film's file. That for a film stands beside its panels."""

from wagtailmedia.forms import BaseMediaForm

from .containers import CONTENT_TYPES


class FilmFileForm(BaseMediaForm):
    @staticmethod
    def get_file_accept_value(media_type: str) -> str | None:
        """Offers only files that browsers play, whatever wagtailmedia would take."""
        return ",".join(f".{extension}" for extension in CONTENT_TYPES)
