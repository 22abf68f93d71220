"""What a communicator meets in the admin."""

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group
from django.test import Client
from django.urls import reverse
from wagtail.models import ReferenceIndex
from wagtail.test.utils.form_data import nested_form_data, streamfield

from kumlasite.users.models import User
from kumlasite.users.services import ensure_roles
from scan.models import GoalArea, GoalAreaPage, Programme, ScanPage
from tests.factories import scan as make
from tests.factories.films import a_film
from tests.factories.streams import block, rows
from tests.factories.translations import english

pytestmark = pytest.mark.django_db


@pytest.fixture
def communicator(client: Client, db: None) -> Client:
    make.home_page()
    ensure_roles()
    user = User.objects.create_user("kommunikator")
    user.groups.add(Group.objects.get(name="Kommunikatörer"))
    client.force_login(user)
    return client


@pytest.mark.parametrize("model", ["megatrend", "trend", "programme", "goalarea"])
@pytest.mark.parametrize("view", ["list", "add"])
def test_a_communicator_finds_and_makes_what_an_edition_consists_of(
    communicator: Client, model: str, view: str
) -> None:
    make.programme("Lära")
    assert communicator.get(reverse(f"wagtailsnippets_scan_{model}:{view}")).status_code == 200


def test_the_list_of_goal_areas_says_which_programme_each_belongs_to(communicator: Client) -> None:
    make.programme("Lära", name="Kumla 2030")
    response = communicator.get(reverse("wagtailsnippets_scan_goalarea:list"))
    assert "Kumla 2030" in response.content.decode()


@pytest.mark.parametrize("name", ["films_film", "scan_megatrend", "scan_programme"])
def test_a_list_says_which_language_each_row_is_in(name: str, communicator: Client) -> None:
    for made in (a_film(), make.megatrend(), make.programme("Lära")):
        english(made)
    html = communicator.get(reverse(f"wagtailsnippets_{name}:list")).content.decode()
    labels = BeautifulSoup(html, "html.parser").select("table.listing td .w-status--label")
    assert sorted(label.get_text(strip=True) for label in labels) == ["Engelska", "Svenska"]


def programme_form(*areas: dict[str, str], initial: int = 0) -> dict[str, str]:
    """What the programme's form posts; the first `initial` goal areas exist already."""
    empty = {"id": "", "name": "", "description": "null", "succeeds": "", "DELETE": ""}
    fields = {
        f"goal_areas-{number}-{name}": value
        for number, area in enumerate(areas)
        for name, value in (empty | area | {"ORDER": str(number + 1)}).items()
    }
    return {
        "name": "Kumla 2040",
        "year": "2040",
        "description": "null",
        "goal_areas-TOTAL_FORMS": str(len(areas)),
        "goal_areas-INITIAL_FORMS": str(initial),
        **fields,
    }


def test_a_communicator_makes_a_programme_with_its_goal_areas(communicator: Client) -> None:
    data = programme_form({"name": "Lära"}, {"name": "Bo"})
    response = communicator.post(reverse("wagtailsnippets_scan_programme:add"), data)
    assert response.status_code == 302, response.context["form"].errors
    made = Programme.objects.get(name="Kumla 2040")
    assert [area.name for area in made.goal_areas.all()] == ["Lära", "Bo"]


@pytest.mark.parametrize("is_new", [True, False])
def test_a_goal_area_that_succeeds_its_own_programmes_is_refused_in_the_programmes_form(
    communicator: Client, is_new: bool
) -> None:
    programme = make.programme("Lära", "Bo")
    learn, live = programme.goal_areas.all()
    later = {"name": "Åka", "id": "" if is_new else str(live.pk), "succeeds": str(learn.pk)}
    data = programme_form({"name": "Lära", "id": str(learn.pk)}, later, initial=1 if is_new else 2)
    url = reverse("wagtailsnippets_scan_programme:edit", args=[programme.pk])
    response = communicator.post(url, data)
    assert response.status_code == 200
    assert not programme.goal_areas.filter(name="Åka").exists()


@pytest.mark.parametrize("year", ["1", "99999", "-1", "i år"])
def test_a_year_that_is_none_is_refused(year: str) -> None:
    form_class = ScanPage.get_edit_handler().get_form_class()
    data = nested_form_data({"year": year, "body": streamfield([])})
    assert "year" in form_class(data, instance=ScanPage()).errors


def test_an_edition_with_everything_in_it_opens_for_editing(communicator: Client) -> None:
    force, area = make.megatrend(), make.programme("Bo").goal_areas.get()
    page = make.scan_page(
        block("megatrends", {"heading": "Krafter", "megatrends": rows({"megatrend": force.pk})}),
        block("trends", {"heading": "Trender"}),
        block("programme", {"heading": "Mål", "programme": area.programme.pk}),
        make.section(megatrend=force.pk),
        make.statement(),
        make.question(goal_area=area.pk),
    )
    response = communicator.get(reverse("wagtailadmin_pages:edit", args=[page.pk]))
    assert response.status_code == 200
    assert "Bo (Kumla 2030)" in response.content.decode()


def test_where_a_goal_area_is_used_is_told_before_it_is_deleted(communicator: Client) -> None:
    area = make.programme("Lära").goal_areas.get()
    scan = make.scan_page(make.question(goal_area=area.pk))
    make.goal_area_page(scan, area)
    models = {
        reference.model_name for reference in ReferenceIndex.get_references_to(GoalArea(pk=area.pk))
    }
    assert models == {ScanPage._meta.verbose_name, GoalAreaPage._meta.verbose_name}
    url = reverse("wagtailsnippets_scan_goalarea:delete", args=[area.pk])
    assert communicator.get(url).status_code == 200


def test_the_editions_body_is_found_by_what_it_says_and_what_it_chooses() -> None:
    page = ScanPage(body=[block("text", "<p>Sjön fryser.</p>"), make.question("Varför då?")])
    content = " ".join(page.body.stream_block.get_searchable_content(page.body))
    assert "Sjön fryser." in content
    assert "Varför då?" in content


@pytest.mark.django_db
def test_the_names_of_chosen_things_are_searchable() -> None:
    page = make.scan_page(make.question(megatrend=make.megatrend("Isfria vintrar").pk))
    assert "Isfria vintrar" in page.body.stream_block.get_searchable_content(page.body)
