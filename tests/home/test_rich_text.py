import pytest
from wagtail.admin.rich_text import get_rich_text_editor_widget

from home.rich_text import TextArea

FEATURES = ["h3", "bold", "ul", "hr", "link"]


def saved(html: str) -> str | None:
    """What is saved when an editor opens this text and posts it as it stands."""
    editor = TextArea(features=FEATURES)
    return editor.value_from_datadict({"text": editor.format_value(html)}, {}, "text")


@pytest.mark.parametrize(
    "html",
    ["", "<p></p>", "<p> \u00a0</p>", "<p></p><p><br/></p>", "<h3></h3>", "<ul><li></li></ul>"],
)
def test_where_nothing_is_written_nothing_is_saved(html: str) -> None:
    assert saved(html) == ""


@pytest.mark.parametrize(
    "html",
    ["<p>Ord</p>", "<ul><li>Ord</li></ul>", "<p></p><p><b>Ord</b></p>", "<p>&lt;</p>", "<hr/>"],
)
def test_whatever_is_written_is_saved(html: str) -> None:
    assert saved(html)


def test_a_text_that_was_not_posted_is_left_alone() -> None:
    assert TextArea(features=FEATURES).value_from_datadict({}, {}, "text") is None


def test_the_admin_writes_with_it() -> None:
    assert isinstance(get_rich_text_editor_widget(features=FEATURES), TextArea)
