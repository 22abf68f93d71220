"""Where films meet Wagtail's admin."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.models import Page, ReferenceIndex
from wagtail.snippets.models import register_snippet
from wagtailmedia.views import media as media_views

from .models import Film, FilmFile
from .viewsets import FilmViewSet

register_snippet(FilmViewSet)


def delete_file_unless_used(request: HttpRequest, media_id: int) -> HttpResponse:
    """wagtailmedia's own view, which fails on a file that a film still shows."""
    file = FilmFile.objects.filter(pk=media_id).first()
    film = file and (file.films.first() or file.described_films.first())
    if film is None:
        return media_views.delete(request, media_id)
    messages.error(
        request,
        _("The file is shown by the film “%(film)s”. Give the film another file first.")
        % {"film": film.title},
    )
    return redirect("wagtailmedia:edit", media_id)


@hooks.register("register_admin_urls", order=-1)
def guarded_deletion_of_files():
    """Stands before wagtailmedia's own address of the same form."""
    return [path("media/delete/<int:media_id>/", delete_file_unless_used)]


@hooks.register("before_delete_snippet")
def keep_films_that_are_shown(request, films):
    """A film that a page shows is not deleted: the page would show nothing in its place."""
    for film in films:
        if isinstance(film, Film) and (page := _page_showing(film)):
            messages.error(
                request,
                _("“%(film)s” is shown on the page “%(page)s”. Take it away from there first.")
                % {"film": film.title, "page": page.title},
            )
            return redirect(reverse(film.snippet_viewset.get_url_name("edit"), args=[film.pk]))
    return None


def _page_showing(film):
    references = ReferenceIndex.get_references_to(film)
    ids = [
        reference.object_id
        for reference in references.select_related("base_content_type")
        if issubclass(reference.base_content_type.model_class(), Page)
    ]
    return Page.objects.filter(pk__in=ids).first()
