import pytest

from home.words import excerpt, marked, query_words, root


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("Äldre-omsorg, 2030!", ["äldre", "omsorg", "2030"]),
        ("  \x00\x0b\t'\"();:*&|!<>\\ ", []),
        ("a\u0308ldre", ["äldre"]),
        ("_under_streck_", ["under", "streck"]),
        ("", []),
    ],
)
def test_what_is_typed_becomes_words_of_letters_and_digits(typed: str, words: list[str]) -> None:
    assert query_words(typed) == words


def test_a_very_long_query_is_cut() -> None:
    assert len(query_words("ord " * 100_000)) == 10
    assert query_words("x" * 100_000) == ["x" * 200]


@pytest.mark.parametrize(
    ("language", "words", "expected"),
    [
        ("sv", ["trend", "trender", "trenden", "trenders", "trendernas"], "trend"),
        ("sv", ["kommun", "kommunen", "kommuner", "kommunerna"], "kommun"),
        ("en", ["trend", "trends"], "trend"),
        ("de", ["trenden"], "trenden"),
    ],
)
def test_the_forms_of_a_word_share_a_root(language: str, words: list[str], expected: str) -> None:
    assert {root(word, language) for word in words} == {expected}


@pytest.mark.parametrize("word", ["år", "barn", "vatten", "AI"])
def test_a_short_word_is_not_cut_to_pieces(word: str) -> None:
    assert len(root(word, "sv")) >= min(4, len(word))


def test_every_form_of_the_word_is_marked_and_nothing_else_changes() -> None:
    text = "Trenderna är fem, men en trend går före. Utrender?"
    parts = marked(text, ["trender"], "sv")
    assert [part for part, is_hit in parts if is_hit] == ["Trenderna", "trend"]
    assert "".join(part for part, _ in parts) == text


def test_an_excerpt_stands_around_its_first_hit_and_is_cut_at_spaces() -> None:
    text = "före " * 100 + "samtalen " + "efter " * 100
    whole = "".join(part for part, _ in excerpt(text, ["samtal"], "sv"))
    assert whole.startswith("… före")
    assert "samtalen" in whole
    assert whole.endswith("efter …")
    assert len(whole) < 260


def test_a_text_without_the_word_shows_its_beginning() -> None:
    assert excerpt("En kort text.", ["samtal"], "sv") == [("En kort text.", False)]
    assert excerpt("", ["samtal"], "sv") == []


def test_one_endless_word_is_no_trouble() -> None:
    whole = "".join(part for part, _ in excerpt("x" * 5_000, ["xxxx"], "sv"))
    assert len(whole) <= 5_002
