"""All addresses: what has no language first, then what has one, pages last."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from home import views as home_views

urlpatterns = [
    path("healthz", home_views.alive),
    path("readyz", home_views.ready),
    path("admin/login/", home_views.to_log_in_page),
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    path("film/", include("films.urls")),
    path(f"{settings.MEDIA_URL.strip('/')}/<path:path>", home_views.serve_media),
    *i18n_patterns(
        path("", include("home.urls")),
        path("", include("discussion.urls")),
        path("", include(wagtail_urls)),
        prefix_default_language=False,
    ),
]
