"""Streams as an editor's form would leave them: every block and list item with an id."""

import json
import uuid
from typing import Any


def block(kind: str, value: Any, block_id: str = "") -> dict[str, Any]:
    return {"type": kind, "value": value, "id": block_id or str(uuid.uuid4())}


def rows(*values: Any) -> list[dict[str, Any]]:
    """The items of a list block."""
    return [block("item", value) for value in values]


def stream(*blocks: dict[str, Any]) -> str:
    return json.dumps(blocks)
