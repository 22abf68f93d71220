"""Reading needs a log-in unless the site is open: closed by default, view by view."""

from collections.abc import Callable
from typing import Any

from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.http import HttpRequest, HttpResponseBase

from .access import may_read

# Wagtail's admin has its own log-in rule, which keeps its password reset open; pages have
# theirs in home.wagtail_hooks, for a page may be readable without logging in.
OWN_RULES = ("wagtailadmin", "wagtail_serve", "wagtailimages", "wagtaildocs")


class ReadingMiddleware(LoginRequiredMiddleware):
    """Sends a reader who may not read to the log-in page and back.

    A view opts out with Django's `login_not_required` decorator.
    """

    def process_view(
        self,
        request: HttpRequest,
        view_func: Callable[..., HttpResponseBase],
        view_args: tuple[Any, ...],
        view_kwargs: dict[str, Any],
    ) -> HttpResponseBase | None:
        match = request.resolver_match
        if match and (match.app_name in OWN_RULES or match.view_name in OWN_RULES):
            return None
        if request.path.startswith("/admin/") or may_read(request):
            return None
        return super().process_view(request, view_func, view_args, view_kwargs)
