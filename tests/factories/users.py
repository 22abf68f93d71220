"""People who do not exist, by their role."""

from typing import Any

from django.contrib.auth.models import Group

from kumlasite.users.models import Unit, User
from kumlasite.users.roles import ROLES
from kumlasite.users.services import ensure_roles

PASSWORD = "en lång mening som ingen gissar"


def user(role: str = "employee", **fields: Any) -> User:
    """Somebody with the role of this code (kumlasite.users.roles) and PASSWORD."""
    made = User.objects.create_user(**{"username": f"{role}-1", "password": PASSWORD} | fields)
    name = {known.code: known.group for known in ROLES}[role]
    if not Group.objects.filter(name=name).exists():
        ensure_roles()
    made.groups.add(Group.objects.get(name=name))
    return made


def unit(name: str = "Exempelskolan", code: str = "EX-1", parent: Unit | None = None) -> Unit:
    return Unit.objects.create(name=name, code=code, parent=parent)
