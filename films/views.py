"""Serves uploaded films, their still pictures and captions to who may see them.

That somebody may read the site at all is seen to by the site's reading rule, before any view.
"""

import mimetypes

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe
from wagtail.documents.wagtail_hooks import check_view_restrictions
from wagtail.models import CollectionViewRestriction

from .models import FilmCaption, FilmFile
from .ranges import serve


@require_safe
def file(request: HttpRequest, file_id: int, filename: str) -> HttpResponseBase:
    """The film, as a whole or the part asked for; with `?download` as a download."""
    film_file = _film_file(file_id, filename, "filename")
    return _refusal(request, film_file) or serve(
        request,
        film_file.file,
        film_file.content_type,
        download_as=filename if "download" in request.GET else "",
    )


@require_safe
def still(request: HttpRequest, file_id: int, filename: str) -> HttpResponseBase:
    """The picture shown before the film starts."""
    film_file = _film_file(file_id, filename, "thumbnail_filename")
    kind = mimetypes.guess_type(filename)[0] or "application/octet-stream"
    return _refusal(request, film_file) or serve(request, film_file.thumbnail, kind)


@require_safe
def captions(request: HttpRequest, caption_id: int, filename: str) -> HttpResponseBase:
    """Captions, to who may see the film they belong to."""
    caption = get_object_or_404(
        FilmCaption.objects.select_related("film__file__collection"), pk=caption_id
    )
    if caption.filename != filename or caption.film.file is None:
        raise Http404
    return _refusal(request, caption.film.file) or serve(
        request, caption.file, "text/vtt; charset=utf-8"
    )


def _film_file(file_id: int, filename: str, attribute: str) -> FilmFile:
    """The file called `filename` in its `attribute`: an old address never shows another file."""
    film_file = get_object_or_404(FilmFile.objects.select_related("collection"), pk=file_id)
    if not filename or getattr(film_file, attribute) != filename:
        raise Http404
    return film_file


def _refusal(request: HttpRequest, film_file: FilmFile) -> HttpResponseBase | None:
    """What Wagtail answers for a document of a collection the reader may not see, else None.

    Who is logged in and still not let in is not sent to log in again.
    """
    refusal: HttpResponseBase | None = check_view_restrictions(film_file, request)
    if refusal is not None and request.user.is_authenticated:
        kinds = {
            restriction.restriction_type
            for restriction in film_file.collection.get_view_restrictions()
            if not restriction.accept_request(request)
        }
        if CollectionViewRestriction.PASSWORD not in kinds:
            raise PermissionDenied
    return refusal
