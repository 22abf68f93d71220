"""Views that belong to no page."""

import posixpath
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.contrib.auth import views as auth_views
from django.contrib.auth.decorators import login_not_required
from django.core.cache import cache
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.generic import RedirectView
from django.views.static import serve

from kumlasite.users.roles import DEMO_LOGINS

from .navigation import front_url
from .search import search_pages
from .words import LONGEST_QUERY

# Below the media root, these have doors of their own with their own access checks.
PRIVATE_MEDIA = ("films/", "documents/")


class LoginView(auth_views.LoginView):
    """The one log-in page, for readers and for the admin."""

    template_name = "pages/home/login.html"
    redirect_authenticated_user = True

    def get_success_url(self) -> str:
        """Where the reader was going; never the admin for who may not enter it, which
        would send them back here for ever. They are told."""
        url = super().get_success_url()
        user = self.request.user
        if not url.startswith(reverse("wagtailadmin_home")):
            return url
        if not user.is_authenticated or user.has_perm("wagtailadmin.access_admin"):
            return url
        if self.request.method == "POST":  # Wagtail has told whoever was logged in already
            messages.error(self.request, _("Your log-in does not open the admin."))
        return front_url()

    def get_default_redirect_url(self) -> str:
        return front_url()

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        demo = {"demo_logins": DEMO_LOGINS, "demo_password": settings.DEMO_PASSWORD}
        return super().get_context_data(**kwargs) | (demo if settings.DEMO else {})


class LogoutView(auth_views.LogoutView):
    """Leaves nothing behind on a shared device: every cookie of the site goes, whichever room
    has set it."""

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        response = super().post(request, *args, **kwargs)
        for name in request.COOKIES:
            response.delete_cookie(name)
        return response


# Wagtail has two log-in pages of its own; whoever asks for them is led to this site's.
to_log_in_page = login_not_required(
    RedirectView.as_view(pattern_name="home:login", query_string=True)
)


def search(request: HttpRequest) -> HttpResponse:
    query = request.GET.get("q", "")[:LONGEST_QUERY].replace("\x00", " ").strip()
    result = search_pages(query, request.GET.get("page", 1))
    return render(request, "pages/home/search.html", {"query": query, "result": result})


@login_not_required
def alive(request: HttpRequest) -> HttpResponse:
    """The process answers."""
    return HttpResponse("ok", content_type="text/plain")


@login_not_required
def ready(request: HttpRequest) -> HttpResponse:
    """200 when database, migrations and cache are as they should be, else 503."""
    try:
        executor = MigrationExecutor(connection)
        pending = executor.migration_plan(executor.loader.graph.leaf_nodes())
        cache.set("readyz", "ok", 5)
        is_ready = not pending and cache.get("readyz") == "ok"
    except (DatabaseError, OSError):
        is_ready = False
    return HttpResponse(
        "ready" if is_ready else "not ready",
        content_type="text/plain",
        status=200 if is_ready else 503,
    )


def serve_media(request: HttpRequest, path: str) -> HttpResponseBase:
    """A picture, for who may read the site. Films and documents have doors of their own."""
    # As Django's view will read it: "x/../films" and "//films" are the films' folder too.
    path = posixpath.normpath(path).lstrip("/")
    if path.startswith(PRIVATE_MEDIA):
        raise Http404
    response = serve(request, path, document_root=str(settings.MEDIA_ROOT))
    response["Cache-Control"] = "private, max-age=86400"
    return response


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form that came too late or from elsewhere; what was typed is still in the browser."""
    return render(request, "403_csrf.html", status=403)
