"""The demo's log-ins: one for each role, all with one password."""

from django.conf import settings
from django.contrib.auth.hashers import check_password, make_password
from django.contrib.auth.models import Group

from kumlasite.demo.content.people import PEOPLE
from kumlasite.demo.content.shapes_rounds import Person
from kumlasite.users.models import Unit, User
from kumlasite.users.roles import ROLES


def ensure_people() -> None:
    """Make the log-ins that are missing, and see to it that the password of today opens all."""
    password = _encoded_password()
    groups = {group.name: group for group in Group.objects.all()}
    names = {role.code: role.group for role in ROLES}
    units = {unit.code: unit for unit in Unit.objects.all()}
    for person in PEOPLE:
        user = _ensure_person(person, password, units.get(person.unit))
        user.groups.add(groups[names[person.group]])


def _encoded_password() -> str:
    """One hash for all, kept while it holds: each costs a third of a second to make or check."""
    known = User.objects.filter(username=PEOPLE[0].username).first()
    if known is not None and check_password(settings.DEMO_PASSWORD, known.password):
        return known.password
    return make_password(settings.DEMO_PASSWORD)


def _ensure_person(person: Person, password: str, unit: Unit | None) -> User:
    runs_all = person.group == "administrator"
    user, _created = User.objects.get_or_create(
        username=person.username,
        defaults={
            "first_name": person.name.sv,
            "unit": unit,
            "is_staff": runs_all,
            "is_superuser": runs_all,
        },
    )
    if user.password != password:
        user.password = password
        user.save(update_fields=["password"])
    return user
