"""What pages choose: forces, programmes, films and notices, each in both languages."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from wagtail.models import Locale

from discussion.models import NoticeTemplate
from films import webvtt
from films.models import Film, FilmVersion
from films.services import add_film
from kumlasite.demo.content import films as film_content
from kumlasite.demo.content import forces, programmes, rounds
from kumlasite.demo.content.shapes import Programme as ProgrammeContent
from kumlasite.demo.content.shapes_exercises import Film as FilmContent
from kumlasite.demo.content.shapes_rounds import Notice
from kumlasite.demo.content.text import T
from kumlasite.demo.keys import identity, rich, swedish
from scan.models import GoalArea, Megatrend, Programme, Trend

MEDIA = Path(__file__).parent / "media"
Translate = Callable[..., Any]


class Snippets:
    """The demo's snippets by key. A goal area's key is its programme's and its own."""

    def __init__(self, locale: Locale) -> None:
        self.locale = locale
        self.forces: dict[str, Megatrend | Trend] = {}
        self.programmes: dict[str, Programme] = {}
        self.goal_areas: dict[tuple[str, str], GoalArea] = {}
        self.films: dict[str, Film] = {}
        self.notices: dict[str, NoticeTemplate] = {}

    def make(self, translate: Translate) -> None:
        """Make them all; `translate` is given each, with words of its own if it has any."""
        for model, contents in ((Megatrend, forces.MEGATRENDS), (Trend, forces.TRENDS)):
            for content in contents:
                self.forces[content.key] = model.objects.create(
                    translation_key=identity("force", content.key),
                    locale=self.locale,
                    name=content.name.sv,
                    description=rich([content.description]),
                )
        for programme in programmes.PROGRAMMES:
            self._make_programme(programme)
        for notice in rounds.NOTICES:
            self.notices[notice.key] = self._notice(notice)
        for made in (self.forces, self.programmes, self.notices):
            for snippet in made.values():
                translate(snippet)
        for film in film_content.FILMS:
            transcript = film.transcript or transcript_of_captions(film)
            self.films[film.key] = self._film(film, transcript)
            translate(self.films[film.key], {text.sv: text.en for text in transcript})

    def _make_programme(self, content: ProgrammeContent) -> None:
        programme = Programme(
            translation_key=identity("programme", content.key),
            locale=self.locale,
            name=content.name.sv,
            year=int(content.key),
            description=rich([content.description]),
        )
        programme.goal_areas = [
            GoalArea(
                translation_key=identity("programme", content.key, area.key),
                locale=self.locale,
                name=area.name.sv,
                succeeds=self.goal_areas.get((content.predecessor, area.key)),
            )
            for area in content.areas
        ]
        programme.full_clean()
        programme.save()
        self.programmes[content.key] = programme
        for area, made in zip(content.areas, programme.goal_areas.all(), strict=True):
            self.goal_areas[content.key, area.key] = made

    def _notice(self, content: Notice) -> NoticeTemplate:
        return NoticeTemplate.objects.create(
            translation_key=identity("notice", content.key),
            locale=self.locale,
            name=content.name.sv,
            legal_ground=rich([content.legal_ground]),
            readers=rich([content.readers]),
            rights=rich([content.rights]),
            public_record=rich([content.public_record]),
            approved_by=content.approved_by.sv,
            approved_on=content.approved_on,
        )

    def _film(self, content: FilmContent, transcript: tuple[T, ...]) -> Film:
        missing = content.deficiency
        fields: dict[str, Any] = {
            "translation_key": identity("film", content.key),
            "title": content.title.sv,
            "locale": self.locale,
            "description": rich([content.description]),
            "transcript": rich(transcript),
            "verbalised": content.verbalised,
            "is_text_alternative": content.media_alternative,
            "length": content.length,
            "deficiency_owner": swedish(missing.owner) if missing else "",
            "deficiency_due": missing.mended_by if missing else None,
        }
        if content.file:
            captions = {language: MEDIA / name for language, name in content.captions}
            still = MEDIA / content.poster
            return add_film(path=MEDIA / content.file, captions=captions, still=still, **fields)
        return self._linked_film(content, fields)

    def _linked_film(self, content: FilmContent, fields: dict[str, Any]) -> Film:
        film = Film(
            link=content.url,
            captioned_at_provider=content.provider_captions is not None,
            provider_caption_languages=swedish(content.provider_captions),
            **fields,
        )
        # The text of a link to another language is in that language.
        film.versions = [
            FilmVersion(
                language=version.language,
                label=getattr(version.label, version.language),
                link=version.url,
            )
            for version in content.versions
        ]
        film.full_clean()
        film.save()
        return film


def transcript_of_captions(content: FilmContent) -> tuple[T, ...]:
    """What is said in an uploaded film, caption by caption, as its two caption files have it."""
    swedish_cues, english_cues = (
        webvtt.parse((MEDIA / dict(content.captions)[language]).read_text(encoding="utf-8"))
        for language in ("sv", "en")
    )
    return tuple(
        T(" ".join(ours.text.split()), " ".join(theirs.text.split()))
        for ours, theirs in zip(swedish_cues, english_cues, strict=True)
    )
