"""The demo's pages, Swedish first, each followed by its English translation."""

from collections.abc import Callable
from typing import Any

from wagtail.models import Page

from exercises.models import ExerciseIndexPage, ExercisePage, ExerciseSeriesPage
from home.models import HomePage, InformationPage
from kumlasite.demo.bodies import exercise_body, information_body
from kumlasite.demo.content import exercises, information, scan_2025, scan_2026
from kumlasite.demo.content.shapes import AreaInEdition, Edition
from kumlasite.demo.content.shapes_exercises import Exercise, Listing
from kumlasite.demo.content.shapes_exercises import InformationPage as InformationContent
from kumlasite.demo.editions import EditionBody
from kumlasite.demo.keys import block, identity, rich
from kumlasite.demo.snippets import Snippets
from kumlasite.site_tree import add_published, child_of, site_settings, statement_of
from scan.models import GoalAreaPage, ScanIndexPage, ScanPage

# The latest last: its page is the newest.
EDITIONS = (scan_2025.EDITION, scan_2026.EDITION)


class Pages:
    """Makes the tree; `owners` are the pages that are answered, by key."""

    def __init__(self, home: HomePage, snippets: Snippets, translate: Callable[..., Any]) -> None:
        self.home = home
        self.snippets = snippets
        self.translate = translate
        self.owners: dict[str, ScanPage | ExercisePage] = {}

    def make(self) -> None:
        self._make_front_page()
        scans = self._index(ScanIndexPage, information.SCAN_INDEX)
        for edition in EDITIONS:
            self._make_edition(scans, edition)
        self._make_series(self._index(ExerciseIndexPage, information.EXERCISE_INDEX))
        self._make_information()

    def _make_front_page(self) -> None:
        content = information.FRONT_PAGE
        self.home.title, self.home.slug = content.title.sv, content.slug.sv
        self.home.introduction = rich([content.introduction] if content.introduction else [])
        self.home.save_revision().publish()
        self.translate(self.home)

    def _add(self, parent: Page, page: Any) -> Any:
        """The page, published under its parent in both languages."""
        made = add_published(parent, page)
        self.translate(made)
        return made

    def _index(self, model: type[Page], content: Listing) -> Page:
        """An index that `setup` has made is filled as it is."""
        found = child_of(self.home, model)
        if found is not None:
            return found
        page = model(title=content.title.sv, slug=content.slug.sv, show_in_menus=True)
        return self._add(self.home, page)

    def _make_edition(self, index: Page, edition: Edition) -> None:
        scan = self._add(
            index,
            ScanPage(
                translation_key=identity(edition.key),
                title=edition.title.sv,
                slug=edition.slug.sv,
                theme=edition.theme.sv,
                year=edition.year,
                introduction=rich([edition.introduction]),
                foreword=rich(edition.foreword),
                signature_title=edition.signature.role.sv,
                body=EditionBody(edition, self.snippets).blocks(),
            ),
        )
        self.owners[edition.key] = scan
        for area in edition.areas:
            if area.slug is not None:
                self._add(scan, self._goal_area_page(edition, area, area.slug.sv))

    def _goal_area_page(self, edition: Edition, area: AreaInEdition, slug: str) -> GoalAreaPage:
        goal_area = self.snippets.goal_areas[edition.programme, area.area]
        owner = f"{edition.key}/{area.area}"
        return GoalAreaPage(
            title=goal_area.name,
            slug=slug,
            goal_area=goal_area,
            body=[block(owner, "text", "text", rich(area.subpage))],
        )

    def _make_series(self, index: Page) -> None:
        content = exercises.SERIES
        series = self._add(
            index,
            ExerciseSeriesPage(
                title=content.title.sv,
                slug=content.slug.sv,
                introduction=rich(content.introduction),
            ),
        )
        for exercise in content.exercises:
            self.owners[exercise.key] = self._add(series, self._exercise(exercise))

    def _exercise(self, content: Exercise) -> ExercisePage:
        support = content.support
        return ExercisePage(
            translation_key=identity(content.key),
            title=content.title.sv,
            slug=content.slug.sv,
            number=int(content.number),
            introduction=rich(content.introduction),
            body=exercise_body(content, self.snippets),
            facilitator_time=support.time.sv,
            facilitator_minutes=support.minutes,
            facilitator_heading=support.comment_heading.sv,
            facilitator_comment=rich(support.comment),
        )

    def _make_information(self) -> None:
        settings = site_settings()
        settings.accessibility_statement = self._statement(information.ACCESSIBILITY)
        handling = self._information(information.HANDLING)
        settings.how_we_handle_answers = self._add(self.home, handling)
        settings.contact_email = settings.contact_email or information.CONTACT
        settings.save()

    def _statement(self, content: InformationContent) -> InformationPage:
        """An empty statement that `setup` has made is filled with the demo's."""
        found = statement_of(self.home)
        if found is None:
            return self._add(self.home, self._information(content))
        if not found.body:
            found.body = list(information_body(content))
            found.title, found.slug = content.title.sv, content.slug.sv
            found.save_revision().publish()
            self.translate(found)
        return found

    def _information(self, content: InformationContent) -> InformationPage:
        return InformationPage(
            title=content.title.sv,
            slug=content.slug.sv,
            body=list(information_body(content)),
            readable_without_login=content.readable_without_login,
        )
