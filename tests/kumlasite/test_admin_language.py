"""The admin speaks Swedish, whole: what the packages lack stands in locale/overrides."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import django
import polib
import pytest
from bs4 import BeautifulSoup
from django.apps import apps
from django.conf import settings
from django.test import Client
from django.urls import reverse
from wagtail.users.models import UserProfile

from kumlasite.users.models import User
from tests.factories import scan as make
from tests.factories.films import a_film, a_film_file
from tests.factories.streams import block
from tests.factories.translations import english
from tests.factories.users import user

ROOT = Path(settings.BASE_DIR)
DOMAINS = ("django", "djangojs")
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%[sd]|\{\w*\}")
# What kind of thing it is: often said by the page already, and hard to bend in a sentence.
MAY_BE_LEFT_OUT = {"%(model_name)s", "%(snippet_type_name)s"}
TAG = re.compile(r"<[^<>]+>")
# What a screen reader says, or a browser shows, besides the text between tags.
SPOKEN = ("aria-label", "title", "placeholder", "alt")
# English that stands in Wagtail's own templates, out of reach of every catalogue: the name of the
# buttons in the header, and an unseen search button. The counter is empty until a script fills it.
OUT_OF_REACH = "nav#w-slim-header-buttons, .submit.w-sr-only input"
EMPTY = "script, style, [data-side-panel-toggle-counter]"
# A language is listed by its own name, Wagtail's reports print Python's word for nobody, and its
# image block names its one chooser itself.
NOT_ENGLISH = {"English", "None", "Image"}

Key = tuple[str, str]


def packages() -> list[Path]:
    """The folders of installed packages that are not rooms of this project, and Django's own."""
    installed = [
        Path(config.path)
        for config in apps.get_app_configs()
        if not (ROOT / config.name.split(".")[0]).is_dir()
    ]
    return [Path(django.__file__).parent / "conf", *installed]


def entries(path: Path) -> dict[Key, polib.POEntry]:
    if not path.exists():
        return {}
    return {
        (entry.msgctxt or "", entry.msgid): entry
        for entry in polib.pofile(str(path))
        if not entry.obsolete
    }


def theirs(language: str, domain: str) -> dict[Key, polib.POEntry]:
    """All entries of the packages' catalogues together, as Django lays them together."""
    found: dict[Key, polib.POEntry] = {}
    for package in packages():
        found |= entries(package / "locale" / language / "LC_MESSAGES" / f"{domain}.po")
    return found


def ours(domain: str) -> dict[Key, polib.POEntry]:
    return entries(ROOT / "locale" / "overrides" / "sv" / "LC_MESSAGES" / f"{domain}.po")


def translated(catalogue: dict[Key, polib.POEntry]) -> dict[Key, polib.POEntry]:
    return {key: entry for key, entry in catalogue.items() if entry.translated()}


def english_words() -> set[str]:
    """Every English text that has another wording in Swedish, of the packages and of the site."""
    own = entries(ROOT / "locale" / "sv" / "LC_MESSAGES" / "django.po")
    swedish = [theirs("sv", "django"), ours("django"), own]
    words = {
        entry.msgid
        for catalogue in swedish
        for entry in translated(catalogue).values()
        if not PLACEHOLDER.search(entry.msgid)
    }
    same = {entry.msgstr for catalogue in swedish for entry in catalogue.values()}
    return words - same - NOT_ENGLISH


def texts(html: str) -> Iterator[str]:
    """What a person sees or hears of a page, piece by piece."""
    soup = BeautifulSoup(html, "html.parser")
    for unseen in soup.select(EMPTY):
        unseen.decompose()
    for element in soup.select(OUT_OF_REACH):
        element.attrs = {}
    yield from soup.stripped_strings
    for name in SPOKEN:
        for element in soup.select(f"[{name}]"):
            yield str(element[name]).strip()
    for element in soup.select("input[type=submit]"):
        yield str(element.get("value", ""))


def sentences(data: Any) -> Iterator[str]:
    """The strings in data for scripts that begin as a label does."""
    if isinstance(data, str) and data[:1].isupper():
        yield data
    elif isinstance(data, dict | list):
        for value in data.values() if isinstance(data, dict) else data:
            yield from sentences(value)


def scripted(html: str) -> Iterator[str]:
    """What the scripts of a page show: the menu, the blocks of a stream, the translations."""
    soup = BeautifulSoup(html, "html.parser")
    for script in soup.select("script[type='application/json']"):
        yield from sentences(json.loads(script.get_text()))
    for name in ("data-props", "data-w-block-arguments-value"):
        for element in soup.select(f"[{name}]"):
            yield from sentences(json.loads(str(element[name])))


def forms(entry: polib.POEntry) -> list[tuple[str, str]]:
    """Each text of an entry with its Swedish."""
    if not entry.msgid_plural:
        return [(entry.msgid, entry.msgstr)]
    return [(entry.msgid, entry.msgstr_plural[0]), (entry.msgid_plural, entry.msgstr_plural[1])]


@pytest.fixture
def communicator(db: None) -> User:
    make.home_page()
    return user("communicator", first_name="Kim", last_name="Åberg")


@pytest.fixture
def addresses(communicator: User) -> dict[str, str]:
    """Where a communicator works, by name, with something to see at each place."""
    trend = make.megatrend()
    scan = make.scan_page(block("heading", "En början"), title="Spaning på prov")
    parent, other = english(scan.get_parent().specific), english(scan)
    parent.get_parent().specific_class.objects.update(title="Kumla", draft_title="Kumla")
    film_file, film = a_film_file(), a_film()
    pages = "wagtailadmin_pages"
    return {
        "dashboard": reverse("wagtailadmin_home"),
        "account": reverse("wagtailadmin_account"),
        "explorer": reverse("wagtailadmin_explore", args=[scan.get_parent().pk]),
        "search": reverse(f"{pages}:search") + "?q=spaning",
        "page choice": reverse(f"{pages}:add_subpage", args=[make.home_page().pk]),
        "new page": reverse(f"{pages}:add", args=["scan", "scanpage", parent.pk]),
        "page": reverse(f"{pages}:edit", args=[scan.pk]),
        "page history": reverse(f"{pages}:history", args=[scan.pk]),
        "copy": reverse(f"{pages}:copy", args=[scan.pk]),
        "move": reverse(f"{pages}:move", args=[scan.pk]),
        "unpublish": reverse(f"{pages}:unpublish", args=[scan.pk]),
        "delete": reverse(f"{pages}:delete", args=[scan.pk]),
        "megatrends": reverse("wagtailsnippets_scan_megatrend:list"),
        "megatrend": reverse("wagtailsnippets_scan_megatrend:edit", args=[trend.pk]),
        "films": reverse("wagtailsnippets_films_film:list"),
        "film": reverse("wagtailsnippets_films_film:edit", args=[film.pk]),
        "images": reverse("wagtailimages:index"),
        "image upload": reverse("wagtailimages:add"),
        "documents": reverse("wagtaildocs:index"),
        "film files": reverse("wagtailmedia:index"),
        "film upload": reverse("wagtailmedia:add", args=["video"]),
        "film file": reverse("wagtailmedia:edit", args=[film_file.pk]),
        "translate": reverse("wagtail_localize:submit_page_translation", args=[scan.pk]),
        "translation": reverse(f"{pages}:edit", args=[other.pk]),
        "aging pages": reverse("wagtailadmin_reports:aging_pages"),
        "page types": reverse("wagtailadmin_reports:page_types_usage"),
    }


@pytest.mark.parametrize("domain", DOMAINS)
def test_every_text_of_the_installed_packages_has_swedish(domain: str) -> None:
    have = translated(theirs("sv", domain)) | translated(ours(domain))
    wanted = theirs("en", domain)
    assert len(wanted) > 100
    assert sorted(wanted.keys() - have.keys()) == []


@pytest.mark.parametrize("domain", DOMAINS)
def test_swedish_keeps_what_the_code_fills_in_and_the_markup(domain: str) -> None:
    wrong = []
    for entry in ours(domain).values():
        may = set(PLACEHOLDER.findall(entry.msgid + entry.msgid_plural))
        must = set(PLACEHOLDER.findall(entry.msgid)) - MAY_BE_LEFT_OUT
        for english_text, swedish_text in forms(entry):
            filled_in = set(PLACEHOLDER.findall(swedish_text))
            tags = Counter(TAG.findall(english_text)), Counter(TAG.findall(swedish_text))
            if not must <= filled_in <= may or tags[0] != tags[1]:
                wrong.append(swedish_text)
    assert wrong == []


@pytest.mark.parametrize("domain", DOMAINS)
def test_what_a_package_has_in_swedish_by_now_is_not_said_to_be_missing(domain: str) -> None:
    have = translated(theirs("sv", domain))
    said_missing = {k for k, entry in ours(domain).items() if entry.comment.startswith("Missing")}
    assert said_missing
    assert sorted(said_missing & have.keys()) == []


def test_a_communicator_meets_no_english(
    communicator: User, addresses: dict[str, str], client: Client
) -> None:
    client.force_login(communicator)
    words = english_words()
    assert {"Save draft", "Choose another image", "Add video"} <= words
    met = {}
    for name, address in addresses.items():
        response = client.get(address, headers={"accept-language": "en"})
        assert response.status_code == 200, name
        html = response.content.decode()
        met[name] = sorted(words & {*texts(html), *scripted(html)})
    assert {name: found for name, found in met.items() if found} == {}


@pytest.mark.parametrize(
    ("catalogue", "text"),
    [
        ("wagtailadmin_javascript_catalog", "Fäll ihop alla"),
        ("wagtailadmin_javascript_catalog", "Ändringarna har sparats automatiskt."),
        ("wagtail_localize:javascript_catalog", "Låser för redigering"),
    ],
)
def test_the_scripts_of_the_admin_get_our_swedish(
    communicator: User, client: Client, catalogue: str, text: str
) -> None:
    client.force_login(communicator)
    assert json.dumps(text) in client.get(reverse(catalogue)).content.decode()


def test_a_person_may_choose_the_admin_in_english(communicator: User, client: Client) -> None:
    client.force_login(communicator)
    settings_form = client.get(reverse("wagtailadmin_account")).content.decode()
    choices = BeautifulSoup(settings_form, "html.parser").select(
        "[name$=preferred_language] option"
    )
    assert [choice["value"] for choice in choices] == ["", "en", "sv"]
    UserProfile.objects.update_or_create(user=communicator, defaults={"preferred_language": "en"})
    english_admin = client.get(reverse("wagtailadmin_home")).content.decode()
    assert '<html lang="en"' in english_admin
    assert {"Main menu", "Skip to main content"} & set(texts(english_admin))
