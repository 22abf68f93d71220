"""Films as a reader's browser plays them."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect
from pytest_django import Settings
from pytest_django.live_server_helper import LiveServer

from exercises.models import ExerciseIndexPage, ExercisePage, ExerciseSeriesPage
from home.models import HomePage
from kumlasite.users.models import User
from tests.factories.films import a_film, a_linked_film

pytestmark = pytest.mark.django_db(transaction=True)

LogIn = Callable[[User], None]
PLAYER = "https://www.youtube-nocookie.com/"


@pytest.fixture
def exercise(live_server: LiveServer, settings: Settings, tmp_path: Path) -> str:
    """The address of an exercise with an uploaded film and a linked one."""
    settings.MEDIA_ROOT = tmp_path
    home = HomePage.objects.get(locale__language_code="sv")
    index = home.add_child(instance=ExerciseIndexPage(title="Övningar"))
    series = index.add_child(instance=ExerciseSeriesPage(title="Serien"))
    page = ExercisePage(title="Se och prata", number=1)
    films = (a_film(), a_linked_film(title="Hos någon annan"))
    page.body = [("film", {"heading": "", "text": "", "film": film}) for film in films]
    series.add_child(instance=page)
    return live_server.url + str(page.url)


def test_an_uploaded_film_loads_seeks_and_shows_its_captions(
    exercise: str, page: Page, log_in: LogIn
) -> None:
    log_in(User.objects.create_user("reader"))
    page.goto(exercise)
    at, shown = page.locator("video").evaluate(
        """async (video) => {
            const until = (what) => new Promise((done) => video.addEventListener(what, done));
            if (video.readyState < 1) await until("loadedmetadata");
            const track = video.textTracks[0];
            const sought = until("seeked");
            video.currentTime = 17;
            await sought;
            while (!track.activeCues?.length) await new Promise(requestAnimationFrame);
            return [video.currentTime, track.activeCues[0].text];
        }"""
    )
    assert at == 17
    assert "tillsammans" in shown


def test_a_linked_film_is_fetched_when_the_reader_asks_and_not_before(
    exercise: str, context: BrowserContext, page: Page, log_in: LogIn, live_server: LiveServer
) -> None:
    log_in(User.objects.create_user("reader"))
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    context.route(f"{PLAYER}**", lambda route: route.fulfill(body="<p>Spelaren</p>"))
    page.goto(exercise)
    page.wait_for_load_state("networkidle")
    assert [address for address in asked if not address.startswith(live_server.url)] == []

    button = page.get_by_role("button", name="YouTube")
    button.focus()
    page.keyboard.press("Enter")
    player = page.locator("iframe")
    expect(player).to_be_focused()
    expect(player).to_have_attribute("title", "Film: Hos någon annan (YouTube)")
    expect(page.frame_locator("iframe").get_by_text("Spelaren")).to_be_visible()


def test_without_javascript_a_linked_film_is_a_link(
    exercise: str, context: BrowserContext, browser: Browser, log_in: LogIn
) -> None:
    log_in(User.objects.create_user("reader"))
    plain = browser.new_context(java_script_enabled=False, storage_state=context.storage_state())
    page = plain.new_page()
    page.goto(exercise)
    expect(page.get_by_role("link", name="YouTube")).to_have_attribute(
        "href", "https://www.youtube.com/watch?v=abcdefghijk"
    )
    expect(page.get_by_role("button", name="YouTube")).to_have_count(0)
    plain.close()
