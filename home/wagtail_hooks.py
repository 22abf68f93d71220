"""Where the shell meets Wagtail."""

from typing import Any

from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import resolve_url
from wagtail import hooks
from wagtail.models import Page

from .access import may_read


@hooks.register("before_serve_page")
def reading_needs_a_login(
    page: Page, request: HttpRequest, serve_args: Any, serve_kwargs: Any
) -> HttpResponse | None:
    """Pages need a log-in, except those that must be readable without one."""
    if getattr(page, "readable_without_login", False) or may_read(request):
        return None
    return redirect_to_login(request.get_full_path(), resolve_url("home:login"))
