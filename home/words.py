"""Words of a search, and where they stand in a text. A light stemmer for where none is."""

import re
import unicodedata

LONGEST_QUERY = 200
MOST_WORDS = 10
SHORTEST_ROOT = 4
# Longest first; a word loses at most one of them and never becomes shorter than a root.
ENDINGS = {
    "sv": (
        "ernas", "arnas", "ornas", "erna", "arna", "orna", "ande", "ende", "ens", "ets", "ers",
        "ars", "ans", "ade", "ena", "er", "ar", "or", "en", "et", "an", "na", "as", "es", "s",
        "a", "e",
    ),
    "en": ("ings", "ing", "ies", "ed", "es", "s", "e", "y"),
}  # fmt: skip
EXCERPT_BEFORE = 80
EXCERPT_LENGTH = 240


def query_words(text: str) -> list[str]:
    """The words of what somebody typed: letters and digits alone, in lower case.

    Anything may be typed: what is too long is cut, signs and control characters separate.
    """
    normal = unicodedata.normalize("NFC", text[:LONGEST_QUERY])
    return re.findall(r"[^\W_]+", normal.lower())[:MOST_WORDS]


def root(word: str, language: str) -> str:
    """The beginning that a word's inflected forms share: "trender" and "trenden" give "trend"."""
    for ending in ENDINGS.get(language, ()):
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST_ROOT:
            return word[: -len(ending)]
    return word


def _pattern(words: list[str], language: str) -> re.Pattern[str]:
    starts = "|".join(re.escape(root(word, language)) for word in words)
    return re.compile(rf"\b(?:{starts})\w*", re.IGNORECASE)


def excerpt(text: str, words: list[str], language: str) -> list[tuple[str, bool]]:
    """A piece of the text around its first hit, as (part, is a hit) in order.

    Without a hit the text's beginning; cut at spaces, with "…" where something is left out.
    """
    plain = " ".join(text.split())
    pattern = _pattern(words, language) if words else None
    first = pattern.search(plain) if pattern else None
    start = max(0, first.start() - EXCERPT_BEFORE) if first else 0
    if start:
        start = plain.find(" ", start) + 1
    end = min(len(plain), start + EXCERPT_LENGTH)
    if end < len(plain):
        end = max(plain.rfind(" ", start, end), first.end() if first else start + 1)
    piece = ("… " if start else "") + plain[start:end] + (" …" if end < len(plain) else "")
    return marked(piece, words, language)


def marked(text: str, words: list[str], language: str) -> list[tuple[str, bool]]:
    """The text in parts, as (part, is a hit); joined they are the text again."""
    if not words:
        return [(text, False)] if text else []
    parts: list[tuple[str, bool]] = []
    position = 0
    for hit in _pattern(words, language).finditer(text):
        parts.append((text[position : hit.start()], False))
        parts.append((hit.group(), True))
        position = hit.end()
    parts.append((text[position:], False))
    return [part for part in parts if part[0]]
