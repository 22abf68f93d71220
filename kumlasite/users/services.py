"""Writes about people: roles as groups with permissions, units from a CSV file."""

from functools import reduce
from operator import or_

from django.apps import apps
from django.contrib.auth.management import create_permissions
from django.contrib.auth.models import Group, Permission
from django.db import transaction
from django.db.models import Q
from wagtail.models import (
    Collection,
    GroupApprovalTask,
    GroupCollectionPermission,
    GroupPagePermission,
    Page,
    Workflow,
)

from .roles import ROLES, Role

WAGTAILS_WORKFLOW = "Moderators approval"
WAGTAILS_GROUPS = ("Moderators", "Editors")
COLLECTION_MODELS = ("image", "document", "media")


def ensure_roles(using: str = "default") -> None:
    """Make the groups of DESIGN's roles with their permissions; safe to repeat.

    Adds what is missing and takes away nothing: an installation may widen a role.
    """
    if using != "default":
        return
    for config in apps.get_app_configs():
        create_permissions(config, verbosity=0)
    with transaction.atomic():
        for role in ROLES:
            _ensure_role(role)
        _adopt_wagtails_workflow()


def _adopt_wagtails_workflow() -> None:
    """Wagtail's migrations leave a workflow and two groups with English names. The review
    becomes one between communicators, and the groups go unless somebody is in them."""
    for task in GroupApprovalTask.objects.filter(name=WAGTAILS_WORKFLOW):
        task.name = "En kollega läser"
        task.save()
        task.groups.set(Group.objects.filter(name=ROLES[0].group))
    Workflow.objects.filter(name=WAGTAILS_WORKFLOW).update(name="Granskning före publicering")
    Group.objects.filter(name__in=WAGTAILS_GROUPS, user=None).delete()


def _ensure_role(role: Role) -> None:
    group, _ = Group.objects.get_or_create(name=role.group)
    named = [Q(content_type__app_label=app, codename=codename) for app, codename in role.pairs]
    permissions = list(Permission.objects.filter(reduce(or_, named, Q(pk=None))))
    group.permissions.add(*permissions)
    _ensure_page_permissions(group, role)
    _ensure_collection_permissions(group, permissions)


def _ensure_page_permissions(group: Group, role: Role) -> None:
    root = Page.get_first_root_node()
    if root is None:
        return
    for codename in role.pages:
        GroupPagePermission.objects.get_or_create(
            group=group,
            page=root,
            permission=Permission.objects.get(
                content_type__app_label="wagtailcore", codename=codename
            ),
        )


def _ensure_collection_permissions(group: Group, permissions: list[Permission]) -> None:
    """Images, documents and film files are governed per collection, not by model permission."""
    root = Collection.get_first_root_node()
    for permission in permissions:
        action, _, model = permission.codename.partition("_")
        if root and model in COLLECTION_MODELS and action in ("add", "change", "choose"):
            GroupCollectionPermission.objects.get_or_create(
                group=group, collection=root, permission=permission
            )
