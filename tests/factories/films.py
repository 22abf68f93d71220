"""Films for tests, made of the demo's own short film."""

from pathlib import Path

import factory
from django.conf import settings
from django.core.files.base import ContentFile
from wagtail.models import Locale

from films.models import Film, FilmCaption, FilmFile

MEDIA = Path(settings.BASE_DIR) / "kumlasite" / "demo" / "media"
FILM = MEDIA / "tre-fragor-om-framtiden.mp4"
CAPTIONS = MEDIA / "tre-fragor-om-framtiden.sv.vtt"
STILL = MEDIA / "tre-fragor-om-framtiden.jpg"


class FilmFileFactory(factory.django.DjangoModelFactory):
    """A real film of 25 seconds."""

    class Meta:
        model = FilmFile

    title = "Tre frågor"
    type = "video"
    duration = 25.5
    file = factory.LazyFunction(lambda: ContentFile(FILM.read_bytes(), name="tre-fragor.mp4"))


class FilmFactory(factory.django.DjangoModelFactory):
    """An uploaded film with a file, verbalised; `captions` are language codes, two if not given."""

    class Meta:
        model = Film
        skip_postgeneration_save = True

    title = "Tre frågor om framtiden"
    file = factory.SubFactory(FilmFileFactory)
    verbalised = True
    locale = factory.LazyFunction(Locale.get_default)

    @factory.post_generation
    def captions(film, create, languages):
        if not create:
            return
        if languages is None:
            languages = ("sv", "en") if film.file_id else ()
        for order, code in enumerate(languages):
            content = ContentFile(CAPTIONS.read_bytes(), name=f"tre-fragor.{code}.vtt")
            film.captions.add(FilmCaption(language=code, file=content, sort_order=order))
        film.save()


class LinkedFilmFactory(FilmFactory):
    """A film at a provider, captioned there."""

    file = None
    link = "https://www.youtube.com/watch?v=abcdefghijk"
    length = 330
    captioned_at_provider = True
