"""What the admin's choosers of all rooms share."""

from typing import Any


class ShowsOnlyIds:
    """For a chooser: shows nothing chosen where what was posted is no id; Wagtail's own asks the
    database for it all the same, and breaks."""

    def get_instance(self, value: Any) -> Any:
        if isinstance(value, str) and not value.isdecimal():
            return None
        return super().get_instance(value)  # type: ignore[misc]  # a mixin before a chooser
