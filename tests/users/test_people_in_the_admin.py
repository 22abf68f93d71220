import pytest
from bs4 import BeautifulSoup
from django.contrib.messages import get_messages
from django.core.exceptions import ValidationError
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from kumlasite.users.models import Unit, User
from tests.factories.users import unit, user

pytestmark = pytest.mark.django_db


@pytest.fixture
def administrator(client: Client) -> Client:
    client.force_login(user("administrator"))
    return client


def test_a_person_is_made_and_changed_with_their_unit(administrator: Client) -> None:
    school, library = unit(), unit("Biblioteket", "BIB")
    data = {
        "username": "kim",
        "email": "kim@example.org",
        "first_name": "Kim",
        "last_name": "Exempel",
        "password1": "en lång mening",
        "password2": "en lång mening",
        "unit": school.pk,
    }
    administrator.post(reverse("wagtailusers_users:add"), data)
    kim = User.objects.get(username="kim")
    assert kim.unit == school
    address = reverse("wagtailusers_users:edit", args=[kim.pk])
    assert 'name="unit"' in administrator.get(address).content.decode()
    changed = data | {"unit": library.pk, "password1": "", "password2": "", "is_active": "on"}
    administrator.post(address, changed)
    kim.refresh_from_db()
    assert kim.unit == library


def test_the_list_of_people_says_in_words_who_is_active(administrator: Client) -> None:
    User.objects.create_user("kim", is_active=False)
    html = administrator.get(reverse("wagtailusers_users:index")).content.decode()
    cells = BeautifulSoup(html, "html.parser").select("table.listing td.status")
    assert sorted(cell.get_text(strip=True) for cell in cells) == ["Ja", "Nej"]


def test_units_are_made_listed_and_changed(administrator: Client) -> None:
    above = unit("Utbildning", "UF")
    data = {"name": "Exempelskolan", "code": "UF-1", "parent": above.pk}
    administrator.post(reverse("users_unit:add"), data)
    made = Unit.objects.get(code="UF-1")
    assert made.parent == above
    listed = administrator.get(reverse("users_unit:index")).content.decode()
    assert "Exempelskolan" in listed
    administrator.post(reverse("users_unit:edit", args=[made.pk]), data | {"name": "Nya skolan"})
    made.refresh_from_db()
    assert made.name == "Nya skolan"


def test_a_unit_cannot_be_put_below_itself(administrator: Client) -> None:
    above = unit("Utbildning", "UF")
    below = unit(parent=above)
    above.parent = below
    with pytest.raises(ValidationError):
        above.full_clean()
    data = {"name": above.name, "code": above.code, "parent": below.pk}
    answer = administrator.post(reverse("users_unit:edit", args=[above.pk]), data)
    assert answer.status_code == 200
    above.refresh_from_db()
    assert above.parent is None


def test_a_unit_with_units_below_it_is_not_deleted_and_says_why(administrator: Client) -> None:
    above = unit("Utbildning", "UF")
    unit("Exempelskolan", parent=above)
    for ask in (administrator.get, administrator.post):
        answer = ask(reverse("users_unit:delete", args=[above.pk]))
        assert answer.status_code == 302
        assert "Exempelskolan" in " ".join(map(str, get_messages(answer.wsgi_request)))
    assert Unit.objects.filter(pk=above.pk).exists()


def test_a_removed_unit_leaves_its_people(administrator: Client) -> None:
    school = unit()
    kim = User.objects.create_user("kim", unit=school)
    administrator.post(reverse("users_unit:delete", args=[school.pk]))
    kim.refresh_from_db()
    assert kim.unit is None


def test_the_list_of_units_costs_the_same_however_long(administrator: Client) -> None:
    counts = []
    for number in range(2):
        for more in range(1 + 15 * number):
            unit(f"Enhet {number}-{more}", f"E-{number}-{more}", parent=Unit.objects.first())
        administrator.get(reverse("users_unit:index"))
        with CaptureQueriesContext(connection) as queries:
            administrator.get(reverse("users_unit:index"))
        counts.append(len(queries))
    assert counts[0] == counts[1]
