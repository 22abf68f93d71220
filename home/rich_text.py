"""The admin's editor of formatted text."""

import re
from typing import Any

from wagtail.admin.rich_text import DraftailRichTextArea

# What is written or put in: a word, a picture, a line across. Not a tag around nothing.
SHOWN = re.compile(r"<(embed|hr)\b|(?:^|>)[^<]*[^<\s\u00a0]")


class TextArea(DraftailRichTextArea):
    """Saves nothing where nothing is written.

    Wagtail's own saves an empty paragraph, so that an optional text looks filled in to whoever
    asks, and its heading is shown above nothing.
    """

    def value_from_datadict(self, data: Any, files: Any, name: str) -> str | None:
        value: str | None = super().value_from_datadict(data, files, name)
        return value if value is None or SHOWN.search(value) else ""
