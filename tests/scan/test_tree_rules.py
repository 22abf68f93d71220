"""The page tree an editor can build, and the ones that cannot be."""

import pytest
from wagtail.models import Page

from exercises.models import ExerciseIndexPage, ExercisePage, ExerciseSeriesPage
from home.models import HomePage, InformationPage
from scan.models import GoalAreaPage, ScanIndexPage, ScanPage

ALL = (
    HomePage,
    InformationPage,
    ScanIndexPage,
    ScanPage,
    GoalAreaPage,
    ExerciseIndexPage,
    ExerciseSeriesPage,
    ExercisePage,
)
PARENTS = {ScanIndexPage: HomePage, ScanPage: ScanIndexPage, GoalAreaPage: ScanPage}


@pytest.mark.parametrize("page_type", PARENTS, ids=lambda page_type: page_type.__name__)
@pytest.mark.parametrize("parent", ALL, ids=lambda parent: parent.__name__)
def test_a_page_of_the_scan_stands_in_its_one_place_and_nowhere_else(
    page_type: type[Page], parent: type[Page]
) -> None:
    allowed = page_type in parent.allowed_subpage_models()
    assert allowed == (PARENTS[page_type] is parent)


@pytest.mark.parametrize("parent", PARENTS, ids=lambda parent: parent.__name__)
def test_nothing_else_can_be_put_under_a_page_of_the_scan(parent: type[Page]) -> None:
    own = {child for child, owner in PARENTS.items() if owner is parent}
    assert set(parent.allowed_subpage_models()) == own
