"""Films: the uploaded file, what is published of it, and what goes with it."""

from .files import FilmFile
from .films import Film, FilmState
from .parts import FilmCaption, FilmVersion

__all__ = ["Film", "FilmCaption", "FilmFile", "FilmState", "FilmVersion"]
