"""Serves a stored file so that a player can seek: byte ranges, as RFC 9110, section 14.

One range is answered with 206. Several ranges at once, which no player sends, are answered
with the whole file, as the RFC allows.
"""

import re
from collections.abc import Iterator
from datetime import datetime
from hashlib import sha256
from pathlib import PurePosixPath
from typing import NamedTuple

from django.db.models.fields.files import FieldFile
from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.utils.cache import get_conditional_response
from django.utils.http import content_disposition_header, http_date, parse_http_date_safe

CHUNK = 64 * 1024
_ONE_RANGE = re.compile(r"bytes=([0-9]{0,18})-([0-9]{0,18})", re.IGNORECASE)


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


class Version(NamedTuple):
    """What tells one state of a stored file from another: `size` in bytes, time of change."""

    name: str
    size: int
    changed: datetime

    @property
    def etag(self) -> str:
        text = f"{self.name}:{self.size}:{self.changed.timestamp()}"
        return f'"{sha256(text.encode()).hexdigest()[:32]}"'


def serve(
    request: HttpRequest, stored: FieldFile, content_type: str, *, download_as: str = ""
) -> HttpResponseBase:
    """The stored file, or the part of it the request asks for; Http404 if it is not there.

    `download_as` offers it as a download under that name. The answer may be kept by the
    reader's browser alone, and is asked for again each time, so that access is checked.
    """
    name = stored.name or ""
    try:
        version = Version(name, stored.size, stored.storage.get_modified_time(name))
    except FileNotFoundError as error:
        raise Http404 from error
    # 304 or 412 where the request's conditions ask for it.
    response = get_conditional_response(
        request, version.etag, int(version.changed.timestamp())
    ) or _content(request, stored, version)
    response["ETag"] = version.etag
    response["Last-Modified"] = http_date(version.changed.timestamp())
    response["Accept-Ranges"] = "bytes"
    response["Cache-Control"] = "private, no-cache"
    if response.status_code in (200, 206):
        response["Content-Type"] = content_type
        filename = download_as or PurePosixPath(name).name
        response["Content-Disposition"] = (
            content_disposition_header(bool(download_as), filename) or "inline"
        )
    return response


def _content(request: HttpRequest, stored: FieldFile, version: Version) -> HttpResponseBase:
    span = None
    if request.method == "GET" and _same_version(request, version):
        try:
            span = parse_range(request.headers.get("Range", ""), version.size)
        except Unsatisfiable:
            outside = {"Content-Range": f"bytes */{version.size}"}
            return HttpResponse(status=416, headers=outside)
    first, last = span or Span(0, version.size - 1)
    length = last - first + 1
    response: HttpResponseBase
    if request.method == "HEAD":
        response = HttpResponse()
    else:
        response = StreamingHttpResponse(_bytes(stored, first, length), status=206 if span else 200)
    if span:
        response["Content-Range"] = f"bytes {first}-{last}/{version.size}"
    response["Content-Length"] = str(length)
    return response


def _same_version(request: HttpRequest, version: Version) -> bool:
    """Whether the parts the reader has are of this file: the If-Range header."""
    condition = request.headers.get("If-Range")
    if not condition:
        return True
    if condition.startswith(('"', "W/")):
        return condition == version.etag
    return parse_http_date_safe(condition) == int(version.changed.timestamp())


def _bytes(stored: FieldFile, first: int, length: int) -> Iterator[bytes]:
    # Opened here, not before: a generator that is never begun has nothing to close.
    with stored.storage.open(stored.name or "", "rb") as file:
        file.seek(first)
        while length > 0 and (chunk := file.read(min(CHUNK, length))):
            length -= len(chunk)
            yield chunk
