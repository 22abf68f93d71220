"""Views that belong to no page."""

from django.contrib.auth import views as auth_views
from django.contrib.auth.decorators import login_not_required
from django.core.cache import cache
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.utils.decorators import method_decorator
from django.views.static import serve

from django.conf import settings
from django.http import Http404

# Below the media root, these have doors of their own with their own access checks.
PRIVATE_MEDIA = ("films/", "documents/")


class LoginView(auth_views.LoginView):
    template_name = "pages/home/login.html"


class LogoutView(auth_views.LogoutView):
    pass


def search(request: HttpRequest) -> HttpResponse:
    return render(request, "pages/home/search.html")


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
    if path.startswith(PRIVATE_MEDIA):
        raise Http404
    response = serve(request, path, document_root=str(settings.MEDIA_ROOT))
    response["Cache-Control"] = "private, max-age=86400"
    return response


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    return render(request, "403_csrf.html", status=403)
