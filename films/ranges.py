"""Serves a stored file so that a player can seek: byte ranges, as RFC 9110, section 14.

One range is answered with 206. Several ranges at once, which no player sends, are answered
with the whole file, as the RFC allows.
"""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from hashlib import sha256
from typing import BinaryIO, NamedTuple

from django.core.files.base import File
from django.db.models.fields.files import FieldFile
from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.utils.cache import get_conditional_response
from django.utils.http import content_disposition_header, http_date, parse_http_date_safe

CHUNK = 64 * 1024
_ONE_RANGE = re.compile(r"bytes=(\d*)-(\d*)", re.IGNORECASE)


class Span(NamedTuple):
    """The bytes from `first` to `last`, both counted in."""

    first: int
    last: int


class Unsatisfiable(Exception):
    """The range asked for lies outside the file."""


def parse_range(header: str, size: int) -> Span | None:
    """The span a Range header asks for in a file of `size` bytes.

    None means the whole file: no range, several, or a header that does not make sense, which
    the RFC has a server ignore. Raises Unsatisfiable for a range beyond the end.
    """
    match = _ONE_RANGE.fullmatch(header.strip())
    if match is None or match.groups() == ("", ""):
        return None
    first, last = match.groups()
    if not first:
        if int(last) == 0 or size == 0:
            raise Unsatisfiable
        return Span(max(size - int(last), 0), size - 1)
    if last and int(last) < int(first):
        return None
    if int(first) >= size:
        raise Unsatisfiable
    return Span(int(first), min(int(last), size - 1) if last else size - 1)


def serve(
    request: HttpRequest, stored: FieldFile, content_type: str, *, download_as: str = ""
) -> HttpResponseBase:
    """The stored file, or the part of it the request asks for; Http404 if it is not there.

    `download_as` offers it as a download under that name. The answer may be kept by the
    reader's browser alone, and is asked for again each time, so that access is checked.
    """
    try:
        size = stored.size
        changed = stored.storage.get_modified_time(stored.name)
    except FileNotFoundError as error:
        raise Http404 from error
    etag = _etag(stored.name, size, changed)
    response = _conditional(request, etag, changed) or _content(
        request, stored, size, etag, changed
    )
    response["ETag"] = etag
    response["Last-Modified"] = http_date(changed.timestamp())
    response["Accept-Ranges"] = "bytes"
    response["Cache-Control"] = "private, no-cache"
    if response.status_code in (200, 206):
        response["Content-Type"] = content_type
        response["Content-Disposition"] = content_disposition_header(
            bool(download_as), download_as or stored.name.rpartition("/")[2]
        )
    return response


def _etag(name: str, size: int, changed: datetime) -> str:
    return f'"{sha256(f"{name}:{size}:{changed.timestamp()}".encode()).hexdigest()[:32]}"'


def _conditional(request: HttpRequest, etag: str, changed: datetime) -> HttpResponseBase | None:
    """304 or 412 where the request's conditions ask for it."""
    # Django gives an empty 200 for a request without conditions only if it is given one.
    return get_conditional_response(request, etag, int(changed.timestamp()))


def _content(
    request: HttpRequest, stored: FieldFile, size: int, etag: str, changed: datetime
) -> HttpResponseBase:
    span = None
    if request.method == "GET" and _same_version(request, etag, changed):
        try:
            span = parse_range(request.headers.get("Range", ""), size)
        except Unsatisfiable:
            return HttpResponse(status=416, headers={"Content-Range": f"bytes */{size}"})
    first, last = span or Span(0, size - 1)
    length = last - first + 1
    response: HttpResponseBase
    if request.method == "HEAD":
        response = HttpResponse()
    else:
        response = StreamingHttpResponse(
            _bytes(stored.storage.open(stored.name, "rb"), first, length),
            status=206 if span else 200,
        )
    if span:
        response["Content-Range"] = f"bytes {first}-{last}/{size}"
    response["Content-Length"] = str(length)
    return response


def _same_version(request: HttpRequest, etag: str, changed: datetime) -> bool:
    """Whether the parts the reader has are of this file: the If-Range header."""
    condition = request.headers.get("If-Range")
    if not condition:
        return True
    if condition.startswith(('"', "W/")):
        return condition == etag
    return parse_http_date_safe(condition) == int(changed.astimezone(UTC).timestamp())


def _bytes(file: File | BinaryIO, first: int, length: int) -> Iterator[bytes]:
    with file:
        file.seek(first)
        while length > 0 and (chunk := file.read(min(CHUNK, length))):
            length -= len(chunk)
            yield chunk
