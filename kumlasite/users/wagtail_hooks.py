"""Units in the admin. People come by way of kumlasite.users.apps."""

from wagtail import hooks

from .viewsets import UnitViewSet


@hooks.register("register_admin_viewset")
def units() -> UnitViewSet:
    return UnitViewSet()
