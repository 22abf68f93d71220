"""Whose players a film may be linked from, told by the pattern of the address alone.

No address is ever fetched. What a provider gets to see begins when a reader asks for the film.
The same table gives the `frame-src` of the content security policy, so that a provider cannot
be known in one place and refused in the other.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import SplitResult, parse_qs, urlencode, urlsplit

Query = dict[str, str]


@dataclass(frozen=True)
class LinkedFilm:
    """A film at a provider.

    `watch_url` is where a reader can see it without this site; `embed_url` is the address of
    the player for an `<iframe>`, of one of the provider's `frame_sources`.
    """

    provider: str
    watch_url: str
    embed_url: str


class Addresses(NamedTuple):
    embed: str
    watch: str = ""


@dataclass(frozen=True)
class Provider:
    """`hosts` is a pattern for the whole host.

    `read` gives the address of the player, and of the page to watch the film on where that is
    another than the one it was given; None where the address is not that of a film.
    """

    name: str
    hosts: str
    frame_sources: tuple[str, ...]
    read: Callable[[SplitResult, Query], Addresses | None]

    def find(self, url: str, parts: SplitResult) -> LinkedFilm | None:
        if not re.fullmatch(self.hosts, parts.hostname or ""):
            return None
        query = {key: values[0] for key, values in parse_qs(parts.query).items()}
        found = self.read(parts, query)
        return LinkedFilm(self.name, found.watch or url, found.embed) if found else None


def _path(parts: SplitResult, pattern: str) -> re.Match[str] | None:
    return re.fullmatch(pattern, parts.path)


def _seconds(text: str) -> int:
    """What "90", "90s" or "1m30s" is in seconds; 0 for all else."""
    match = re.fullmatch(r"(?:(\d{1,2})h)?(?:(\d{1,3})m)?(?:(\d{1,5})s?)?", text)
    hours, minutes, seconds = (int(part or 0) for part in match.groups()) if match else (0, 0, 0)
    return hours * 3600 + minutes * 60 + seconds


def _youtube(parts: SplitResult, query: Query) -> Addresses | None:
    film = r"(?P<id>[\w-]{11})"
    if parts.hostname == "youtu.be":
        match = _path(parts, f"/{film}/?")
    elif parts.path == "/watch":
        match = re.fullmatch(film, query.get("v", ""))
    else:
        match = _path(parts, f"/(?:embed|shorts|live|v)/{film}/?")
    if match is None:
        return None
    options = {"rel": "0"}
    if start := _seconds(query.get("t") or query.get("start") or ""):
        options["start"] = str(start)
    return Addresses(
        f"https://www.youtube-nocookie.com/embed/{match['id']}?{urlencode(options)}",
        # The player refuses to play on a page of its own.
        f"https://www.youtube.com/watch?v={match['id']}",
    )


def _vimeo(parts: SplitResult, query: Query) -> Addresses | None:
    match = _path(parts, r"(?:/video|/channels/[\w-]+)?/(?P<id>\d+)(?:/(?P<hash>[0-9a-f]+))?/?")
    if match is None:
        return None
    options = {"dnt": "1"}
    # An unlisted film is shown only to who has the second part of its address.
    unlisted = match["hash"] or query.get("h", "")
    if re.fullmatch(r"[0-9a-f]+", unlisted):
        options["h"] = unlisted
    return Addresses(f"https://player.vimeo.com/video/{match['id']}?{urlencode(options)}")


def _screen9(parts: SplitResult, query: Query) -> Addresses | None:
    match = _path(parts, r"/(?:embed|media)/(?P<id>[\w-]{8,80})(?:/[^/]*)?/?")
    return Addresses(f"https://api.screen9.com/embed/{match['id']}") if match else None


def _mediaflow(parts: SplitResult, query: Query) -> Addresses | None:
    match = _path(parts, r"/ovp/(?P<server>\d{1,4})/(?P<id>\w{4,40})/?")
    if match is None:
        return None
    return Addresses(f"https://{parts.hostname}/ovp/{match['server']}/{match['id']}")


def _qbrick(parts: SplitResult, query: Query) -> Addresses | None:
    wanted = ("accountId", "mediaId", "configId")
    options = {key: query[key] for key in wanted if re.fullmatch(r"[\w-]+", query.get(key, ""))}
    match = _path(parts, r"/play2/embed/(?P<player>player|qbrick-player)")
    if match is None or not {"accountId", "mediaId"} <= options.keys():
        return None
    return Addresses(f"https://video.qbrick.com/play2/embed/{match['player']}?{urlencode(options)}")


def _kaltura(parts: SplitResult, query: Query) -> Addresses | None:
    entry = r"[0-9]_[0-9a-z]{6,12}"
    preview = _path(
        parts,
        r"(?:/index\.php)?/extwidget/preview/partner_id/(?P<partner>\d+)/uiconf_id/(?P<ui>\d+)"
        rf"/entry_id/(?P<entry>{entry})/embed/\w+/?",
    )
    if preview:
        return Addresses(
            "https://cdnapisec.kaltura.com/index.php/extwidget/preview/partner_id/"
            f"{preview['partner']}/uiconf_id/{preview['ui']}/entry_id/{preview['entry']}"
            "/embed/iframe"
        )
    player = _path(
        parts,
        r"/p/(?P<partner>\d+)(?:/sp/\d+)?/(?P<kind>embedIframeJs|embedPlaykitJs)"
        r"/uiconf_id/(?P<ui>\d+)(?:/partner_id/\d+)?/?",
    )
    if player is None or not re.fullmatch(entry, query.get("entry_id", "")):
        return None
    options = urlencode({"iframeembed": "true", "entry_id": query["entry_id"]})
    return Addresses(
        f"https://cdnapisec.kaltura.com/p/{player['partner']}/{player['kind']}"
        f"/uiconf_id/{player['ui']}?{options}"
    )


PROVIDERS = (
    Provider(
        "YouTube",
        r"(?:(?:www\.|m\.)?youtube\.com|www\.youtube-nocookie\.com|youtu\.be)",
        ("https://www.youtube-nocookie.com",),
        _youtube,
    ),
    Provider("Vimeo", r"(?:(?:www|player)\.)?vimeo\.com", ("https://player.vimeo.com",), _vimeo),
    Provider("Screen9", r"[a-z0-9-]+\.screen9\.(?:com|tv)", ("https://api.screen9.com",), _screen9),
    Provider(
        "Mediaflow",
        r"play\.mediaflow(?:pro)?\.com",
        ("https://play.mediaflow.com", "https://play.mediaflowpro.com"),
        _mediaflow,
    ),
    Provider("Qbrick", r"video\.qbrick\.com", ("https://video.qbrick.com",), _qbrick),
    Provider(
        "Kaltura",
        r"(?:www|cdnapisec)\.kaltura\.com",
        ("https://cdnapisec.kaltura.com",),
        _kaltura,
    ),
)

FRAME_SOURCES: tuple[str, ...] = tuple(
    source for provider in PROVIDERS for source in provider.frame_sources
)
PROVIDER_NAMES: tuple[str, ...] = tuple(provider.name for provider in PROVIDERS)


def find_film(url: str) -> LinkedFilm | None:
    """The film an address leads to; None where the address is no known provider's."""
    try:
        parts = urlsplit(url.strip())
        strange = parts.port or parts.username is not None
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or strange:
        return None
    watch_url = parts._replace(scheme="https").geturl()
    found = (provider.find(watch_url, parts) for provider in PROVIDERS)
    return next((film for film in found if film), None)
