"""The order is the page tree's; the number is what people see."""

import pytest
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

from exercises.forms import ExercisePageForm
from exercises.models import ExercisePage, ExerciseSeriesPage
from kumlasite.users.models import User
from tests.factories import exercises as make

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("number", "title"), [(2, "02. Varför?"), (12, "12. Varför?"), (100, "100. Varför?")]
)
def test_the_shown_number_has_two_digits_and_a_full_stop(number: int, title: str) -> None:
    assert ExercisePage(title="Varför?", number=number).full_title == title


def test_previous_and_next_follow_the_tree_and_not_the_number() -> None:
    first, second, third = (make.exercise_page(number=number) for number in (3, 1, 2))
    assert (first.previous_exercise, first.next_exercise) == (None, second)
    assert (second.previous_exercise, second.next_exercise) == (first, third)
    assert (third.previous_exercise, third.next_exercise) == (second, None)


def test_previous_and_next_step_over_drafts_and_stay_in_the_series() -> None:
    first, draft, third = (make.exercise_page(number=number) for number in (1, 2, 3))
    make.exercise_page(series=make.series_page(title="En annan"), number=1)
    draft.unpublish()
    assert first.next_exercise == third
    assert third.previous_exercise == first
    assert third.next_exercise is None


def test_the_series_lists_published_exercises_in_the_order_of_the_tree() -> None:
    first, second = make.exercise_page(number=2), make.exercise_page(number=1)
    make.exercise_page(number=3).unpublish()
    assert list(first.get_parent().specific.exercises) == [first, second]


def form_for(page: ExercisePage, parent: ExerciseSeriesPage, number: str) -> ExercisePageForm:
    data = nested_form_data(
        {
            "title": "En övning",
            "slug": "en-ovning",
            "number": number,
            "introduction": rich_text(""),
            "body": streamfield([]),
            "facilitator_title": "",
            "facilitator_time": "",
            "facilitator_minutes": "",
            "facilitator_heading": "",
            "facilitator_comment": rich_text(""),
            "comments": {"TOTAL_FORMS": 0, "INITIAL_FORMS": 0},
        }
    )
    form_class = ExercisePage.get_edit_handler().get_form_class()
    return form_class(data, instance=page, parent_page=parent)


def test_a_number_that_is_taken_in_the_series_is_refused_beside_the_field() -> None:
    taken = make.exercise_page(number=2, title="Den första")
    form = form_for(ExercisePage(), taken.get_parent().specific, "2")
    assert not form.is_valid()
    assert "Den första" in form.errors["number"][0]


def test_an_exercise_may_keep_its_own_number_and_share_it_with_another_series() -> None:
    page = make.exercise_page(number=2)
    other = make.series_page(title="En annan")
    for instance, parent in ((page, page.get_parent().specific), (ExercisePage(), other)):
        assert "number" not in form_for(instance, parent, "2").errors


@pytest.mark.parametrize("number", ["0", "-1", "två", "99999"])
def test_a_number_that_is_none_is_refused(number: str) -> None:
    assert "number" in form_for(ExercisePage(), make.series_page(), number).errors


def test_a_new_exercise_is_offered_the_next_number(admin_user: User) -> None:
    series = make.exercise_page(number=4).get_parent().specific
    form_class = ExercisePage.get_edit_handler().get_form_class()
    form = form_class(instance=ExercisePage(), parent_page=series, for_user=admin_user)
    assert form.initial["number"] == 5
