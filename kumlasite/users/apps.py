from typing import Any

from django.apps import AppConfig
from django.db.models.signals import post_migrate
from wagtail.users.apps import WagtailUsersAppConfig


def _ensure_roles(sender: Any, **kwargs: Any) -> None:
    from .services import ensure_roles

    ensure_roles(using=kwargs["using"])


class UsersConfig(AppConfig):
    name = "kumlasite.users"
    label = "users"

    def ready(self) -> None:
        # Permissions of the other rooms exist by now: this app is the last that has models.
        post_migrate.connect(_ensure_roles, sender=self)


class AdminUsersConfig(WagtailUsersAppConfig):
    """Wagtail's user admin, with this site's forms."""

    user_viewset = "kumlasite.users.viewsets.PeopleViewSet"
