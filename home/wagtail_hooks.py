"""Where the shell meets Wagtail."""

from collections.abc import Iterable
from typing import Any

from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, resolve_url
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.models import Page, Site

from .access import may_read


@hooks.register("before_serve_page")
def reading_needs_a_login(
    page: Page, request: HttpRequest, serve_args: Any, serve_kwargs: Any
) -> HttpResponse | None:
    """Pages need a log-in, except those that must be readable without one."""
    if getattr(page, "readable_without_login", False) or may_read(request):
        return None
    return redirect_to_login(request.get_full_path(), resolve_url("home:login"))


@hooks.register("before_delete_page")
def keep_front_page(request: HttpRequest, page: Page) -> HttpResponse | None:
    return _refuse_front_pages(request, [page], reverse("wagtailadmin_explore", args=[page.pk]))


@hooks.register("before_bulk_action")
def keep_front_pages(
    request: HttpRequest, action_type: str, objects: list[Any], action: Any
) -> HttpResponse | None:
    if action_type != "delete" or not objects or not isinstance(objects[0], Page):
        return None
    return _refuse_front_pages(request, objects, action.next_url)


def _refuse_front_pages(
    request: HttpRequest, pages: Iterable[Page], back: str
) -> HttpResponse | None:
    """Wagtail deletes a site with its root page, and the addresses of a language with the front
    page of that language."""
    roots = Page.objects.filter(pk__in=Site.objects.values("root_page"))
    fronts = Page.objects.filter(translation_key__in=roots.values("translation_key"))
    for front in fronts:
        if any(front.pk == page.pk or front.is_descendant_of(page) for page in pages):
            message = _("“%(page)s” cannot be deleted: every address of the site begins there.")
            messages.error(request, message % {"page": front.get_admin_display_title()})
            return redirect(back)
    return None
