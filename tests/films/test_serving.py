"""Uploaded films seek, and only who may read gets them."""

from http.client import HTTPConnection

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.core.files.base import ContentFile
from django.test import Client
from django.urls import reverse
from django.utils.http import http_date
from hypothesis import given
from hypothesis import strategies as st
from pytest_django import DjangoAssertNumQueries
from pytest_django.live_server_helper import LiveServer
from wagtail.models import Collection, CollectionViewRestriction

from films.models import Film, FilmFile
from films.ranges import Span, Unsatisfiable, parse_range
from tests.factories.films import FILM, STILL, a_film, a_film_file, file_of

BYTES = FILM.read_bytes()
SIZE = len(BYTES)


@pytest.fixture
def film(db: None) -> Film:
    return a_film()


@pytest.fixture
def address(film: Film) -> str:
    return file_of(film).url


@pytest.mark.parametrize(
    ("header", "span"),
    [
        ("bytes=0-99", Span(0, 99)),
        ("bytes=500-", Span(500, 999)),
        ("bytes=-100", Span(900, 999)),
        ("bytes=-5000", Span(0, 999)),
        ("bytes=900-5000", Span(900, 999)),
        (" Bytes=0-0 ", Span(0, 0)),
        ("", None),
        ("bytes=", None),
        ("bytes=-", None),
        ("bytes=9-1", None),
        ("bytes=a-b", None),
        ("bytes=0-9,20-29", None),
        ("items=0-9", None),
        ("bytes=" + "9" * 5000 + "-", None),
        ("bytes=٣-٤", None),
    ],
)
def test_a_range_is_read_as_the_standard_says(header: str, span: Span | None) -> None:
    assert parse_range(header, 1000) == span


@pytest.mark.parametrize("header", ["bytes=1000-", "bytes=1000-2000", "bytes=-0"])
def test_a_range_beyond_the_end_cannot_be_given(header: str) -> None:
    with pytest.raises(Unsatisfiable):
        parse_range(header, 1000)


@given(st.text(), st.integers(0, 10**6))
def test_every_range_that_is_given_lies_within_the_file(text: str, size: int) -> None:
    try:
        span = parse_range(f"bytes={text}", size)
    except Unsatisfiable:
        return
    assert span is None or 0 <= span.first <= span.last < size


def test_the_whole_film_is_served_with_what_a_player_needs(reader: Client, address: str) -> None:
    response = reader.get(address)
    assert response.status_code == 200
    assert response.getvalue() == BYTES
    assert response["Content-Type"] == "video/mp4"
    assert response["Content-Length"] == str(SIZE)
    assert response["Accept-Ranges"] == "bytes"
    assert response["Cache-Control"] == "private, no-cache"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Content-Disposition"].startswith("inline")


@pytest.mark.parametrize(
    ("header", "first", "last"),
    [
        ("bytes=0-1", 0, 1),
        ("bytes=100000-", 100000, SIZE - 1),
        ("bytes=-500", SIZE - 500, SIZE - 1),
    ],
)
def test_a_part_of_the_film_is_served(
    reader: Client, address: str, header: str, first: int, last: int
) -> None:
    response = reader.get(address, headers={"range": header})
    assert response.status_code == 206
    assert response["Content-Range"] == f"bytes {first}-{last}/{SIZE}"
    assert response["Content-Length"] == str(last - first + 1)
    assert response.getvalue() == BYTES[first : last + 1]


def test_a_part_beyond_the_end_is_refused_with_the_films_size(reader: Client, address: str) -> None:
    response = reader.get(address, headers={"range": f"bytes={SIZE}-"})
    assert response.status_code == 416
    assert response["Content-Range"] == f"bytes */{SIZE}"


def test_several_parts_at_once_give_the_whole_film(reader: Client, address: str) -> None:
    response = reader.get(address, headers={"range": "bytes=0-1,5-6"})
    assert response.status_code == 200
    assert response.getvalue() == BYTES


def test_a_head_request_gives_the_headers_alone(reader: Client, address: str) -> None:
    response = reader.head(address, headers={"range": "bytes=0-1"})
    assert response.status_code == 200
    assert response["Content-Length"] == str(SIZE)
    assert response.content == b""


def test_a_part_is_given_only_of_the_version_the_reader_has(reader: Client, address: str) -> None:
    whole = reader.head(address)
    part = {"range": "bytes=0-1"}
    for condition, status in (
        (whole["ETag"], 206),
        (whole["Last-Modified"], 206),
        ('"another"', 200),
        (f"W/{whole['ETag']}", 200),
        (http_date(0), 200),
        ("nonsense", 200),
    ):
        response = reader.get(address, headers={**part, "if-range": condition})
        assert response.status_code == status, condition
        assert response.getvalue() == (BYTES[:2] if status == 206 else BYTES)


def test_a_film_the_browser_has_is_not_sent_again(reader: Client, address: str) -> None:
    etag = reader.head(address)["ETag"]
    response = reader.get(address, headers={"if-none-match": etag})
    assert response.status_code == 304
    assert not response.content
    assert response["ETag"] == etag


def test_a_download_is_offered_under_the_films_name(reader: Client, address: str) -> None:
    response = reader.get(address, {"download": ""})
    assert response["Content-Disposition"].startswith('attachment; filename="tre-fragor')


def test_captions_are_served_as_webvtt(reader: Client, film: Film) -> None:
    response = reader.get(film.captions.all()[0].url)
    assert response["Content-Type"] == "text/vtt; charset=utf-8"
    assert response.getvalue().startswith(b"WEBVTT")


def test_the_still_picture_is_served(reader: Client) -> None:
    film_file = a_film_file(thumbnail=ContentFile(STILL.read_bytes(), name="bild.jpg"))
    response = reader.get(film_file.still_url)
    assert response["Content-Type"] == "image/jpeg"
    assert response.getvalue() == STILL.read_bytes()


def test_a_film_takes_few_queries(
    reader: Client, address: str, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    # The session, its user, the file with its collection, the collection's restrictions.
    with django_assert_num_queries(4):
        reader.get(address)


def test_who_may_not_read_is_sent_to_log_in(client: Client, film: Film, address: str) -> None:
    for path in (address, film.captions.all()[0].url):
        response = client.get(path)
        assert response.status_code == 302
        assert reverse("home:login") in response["Location"]


def test_nothing_of_a_film_is_readable_among_the_media(reader: Client, film: Film) -> None:
    names = [file_of(film).file.name, film.captions.all()[0].file.name]
    doubled = [name.replace("films/", "./films//") for name in names]
    for name in names + doubled + ["x/../" + name for name in names]:
        assert reader.get(f"/media/{name}").status_code in (404, 302), name


@pytest.mark.parametrize(
    "path",
    [
        "/film/file/999999/film.mp4",
        "/film/file/99999999999999999999999999/film.mp4",
        "/film/captions/999999/film.vtt",
        "/film/still/999999/film.jpg",
        "/film/file/abc/film.mp4",
        "/film/file/1/../../settings.py",
        "/film/file/1/..%2f..%2fsettings.py",
        "/film/file/1/%00",
        "/film/",
    ],
)
def test_a_wrong_address_is_not_found(reader: Client, path: str) -> None:
    assert reader.get(path).status_code == 404


def test_another_name_at_a_films_number_is_not_found(reader: Client, film: Film) -> None:
    captions = film.captions.all()[0]
    assert reader.get(f"/film/file/{file_of(film).pk}/annan.mp4").status_code == 404
    assert reader.get(f"/film/captions/{captions.pk}/annan.vtt").status_code == 404
    assert reader.get(f"/film/still/{file_of(film).pk}/bild.jpg").status_code == 404


def test_captions_of_a_film_that_has_become_a_linked_one_are_not_found(
    reader: Client, film: Film
) -> None:
    address = film.captions.all()[0].url
    film.file, film.link = None, "https://vimeo.com/76979871"
    film.save()
    assert reader.get(address).status_code == 404


def test_a_film_whose_file_is_gone_is_not_found(reader: Client, film: Film, address: str) -> None:
    stored = file_of(film).file
    stored.storage.delete(str(stored.name))
    assert reader.get(address).status_code == 404


def test_a_film_is_not_posted_to(reader: Client, address: str) -> None:
    assert reader.post(address).status_code == 405


@pytest.fixture
def closed(film: Film) -> Group:
    """The film lies in a collection for one group alone."""
    group = Group.objects.create(name="Ledningen")
    root = Collection.get_first_root_node()
    assert root is not None
    collection = root.add_child(name="Ledningen")
    restriction = CollectionViewRestriction.objects.create(
        collection=collection, restriction_type=CollectionViewRestriction.GROUPS
    )
    restriction.groups.add(group)
    FilmFile.objects.update(collection=collection)
    return group


def test_a_closed_collection_is_closed_for_films_and_their_captions(
    reader: Client, film: Film, address: str, closed: Group
) -> None:
    captions = film.captions.all()[0].url
    assert reader.get(address).status_code == 403
    assert reader.get(captions).status_code == 403
    get_user_model().objects.get(username="lasare").groups.add(closed)
    assert reader.get(address).status_code == 200
    assert reader.get(captions).status_code == 200


def test_a_collection_with_a_password_asks_for_it(reader: Client, address: str) -> None:
    root = Collection.get_first_root_node()
    CollectionViewRestriction.objects.create(
        collection=root,
        restriction_type=CollectionViewRestriction.PASSWORD,
        password="hemligt",
    )
    response = reader.get(address)
    assert response.status_code == 200
    assert response["Content-Type"].startswith("text/html")
    assert "password" in response.content.decode()


@pytest.mark.django_db(transaction=True)
def test_a_player_can_seek_over_a_real_connection(live_server: LiveServer, client: Client) -> None:
    film_file = a_film_file()
    client.force_login(get_user_model().objects.create_user("lasare", password="x"))
    cookie = f"sessionid={client.cookies['sessionid'].value}"
    host, _, port = live_server.url.removeprefix("http://").partition(":")
    connection = HTTPConnection(host, int(port), timeout=10)
    connection.request("GET", film_file.url, headers={"Cookie": cookie, "Range": "bytes=1000-1999"})
    answer = connection.getresponse()
    assert answer.status == 206
    assert answer.getheader("Content-Range") == f"bytes 1000-1999/{SIZE}"
    assert answer.read() == BYTES[1000:2000]
    connection.close()
