"""Reading needs a log-in unless the site is open: closed by default, view by view."""

from collections.abc import Callable
from typing import Any

from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.http import Http404, HttpRequest, HttpResponseBase
from django.urls import reverse

from .access import may_read


class ReadingMiddleware(LoginRequiredMiddleware):
    """Sends a reader who may not read to the log-in page and back.

    A view opts out with Django's `login_not_required` decorator. Wagtail's admin has its own
    log-in rule, which keeps its password reset open; pages have theirs in
    home.wagtail_hooks, for a page may be readable without logging in.
    """

    def process_view(
        self,
        request: HttpRequest,
        view_func: Callable[..., HttpResponseBase],
        view_args: tuple[Any, ...],
        view_kwargs: dict[str, Any],
    ) -> HttpResponseBase | None:
        # Open views first: whether the process is alive is answered without a database.
        is_open = not getattr(view_func, "login_required", True)
        if is_open or _has_own_rule(request) or may_read(request):
            return None
        return super().process_view(request, view_func, view_args, view_kwargs)

    def process_exception(
        self, request: HttpRequest, exception: Exception
    ) -> HttpResponseBase | None:
        """A missing page looks like one that needs a log-in: addresses cannot be probed."""
        match = request.resolver_match
        if match is None or not isinstance(exception, Http404):
            return None
        if not getattr(match.func, "login_required", True) or may_read(request):
            return None
        return self.handle_no_permission(request, match.func)


def _has_own_rule(request: HttpRequest) -> bool:
    match = request.resolver_match
    is_page = match is not None and match.view_name == "wagtail_serve"
    return is_page or request.path.startswith(reverse("wagtailadmin_home"))
