import pytest
from django.contrib.auth.models import Group, Permission
from django.test import Client
from django.urls import reverse
from wagtail.models import GroupApprovalTask, GroupPagePermission, Workflow

from kumlasite.users.roles import ROLES
from kumlasite.users.services import ensure_roles
from tests.factories.home import front_page
from tests.factories.users import user

pytestmark = pytest.mark.django_db
EVERYBODY = {role.code for role in ROLES}
IN_THE_ADMIN = {"communicator", "analyst", "registrar", "administrator"}
EDITORS = {"communicator", "administrator"}
# Who gets in where; everybody else is turned away.
DOORS = {
    "wagtailadmin_home": IN_THE_ADMIN,
    "wagtailsnippets_scan_megatrend:list": EDITORS,
    "wagtailsnippets_scan_programme:add": EDITORS,
    "wagtailsnippets_films_film:list": EDITORS,
    "wagtailimages:index": EDITORS,
    "wagtailimages:add": EDITORS,
    "wagtailmedia:index": EDITORS,
    "wagtaildocs:index": EDITORS,
    "wagtailusers_users:index": {"administrator"},
    "wagtailusers_users:add": {"administrator"},
    "wagtailusers_groups:index": {"administrator"},
    "users_unit:index": {"administrator"},
    "users_unit:import": {"administrator"},
    "wagtailsites:index": {"administrator"},
}


def test_every_permission_of_a_role_exists() -> None:
    existing = {
        f"{app}.{codename}"
        for app, codename in Permission.objects.values_list("content_type__app_label", "codename")
    }
    assert {name for role in ROLES for name in role.permissions} <= existing


@pytest.mark.parametrize("code", sorted(EVERYBODY))
def test_a_role_has_exactly_its_permissions(code: str) -> None:
    role = {role.code: role for role in ROLES}[code]
    assert user(code).get_all_permissions() >= set(role.permissions)
    group = Group.objects.get(name=role.group)
    held = group.permissions.values_list("content_type__app_label", "codename")
    assert {f"{app}.{codename}" for app, codename in held} == set(role.permissions)


@pytest.mark.parametrize("code", sorted(EVERYBODY))
def test_a_role_gets_in_where_it_should_and_nowhere_else(code: str, client: Client) -> None:
    client.force_login(user(code))
    opened = {door for door in DOORS if client.get(reverse(door)).status_code == 200}
    assert opened == {door for door, codes in DOORS.items() if code in codes}


@pytest.mark.parametrize("code", sorted(EVERYBODY))
def test_only_editors_change_pages(code: str, client: Client) -> None:
    page = front_page()
    ensure_roles()
    client.force_login(user(code))
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    assert (client.get(address).status_code == 200) == (code in EDITORS)


def test_making_the_roles_again_changes_nothing_and_narrows_nothing() -> None:
    front_page()
    ensure_roles()
    extra = Permission.objects.get(codename="delete_unit")
    communicators = Group.objects.get(name="Kommunikatörer")
    communicators.permissions.add(extra)
    before = communicators.permissions.count(), GroupPagePermission.objects.count()
    ensure_roles()
    after = communicators.permissions.count(), GroupPagePermission.objects.count()
    assert before == after


def test_the_review_before_publishing_has_a_swedish_name_and_is_between_communicators() -> None:
    ensure_roles()
    task = GroupApprovalTask.objects.get()
    assert [group.name for group in task.groups.all()] == ["Kommunikatörer"]
    assert [workflow.name for workflow in Workflow.objects.all()] == ["Granskning före publicering"]
    assert not Group.objects.filter(name__in=["Moderators", "Editors"]).exists()
