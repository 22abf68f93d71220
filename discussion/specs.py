"""What a page says of its questions, before any of it is stored.

Plain values, so that a page of any room can become answerable without this room knowing it.
"""

import hashlib
import json
import uuid
from dataclasses import dataclass, field

QUESTION = "question"
STATEMENT = "statement"


@dataclass(frozen=True)
class TopicRef:
    """What a question is tied to: `kind` is a word registered with `topics.register`,
    `key` the translation key of the thing, `name` its name in the page's language."""

    kind: str
    key: uuid.UUID
    name: str


@dataclass(frozen=True)
class QuestionSpec:
    """One answerable block as the page shows it now, in the page's language."""

    block_id: uuid.UUID
    kind: str
    text: str
    background: str = ""
    simpler: str = ""
    support_lead_in: str = ""
    support_questions: tuple[str, ...] = ()
    support_folded: bool = False
    topics: tuple[TopicRef, ...] = field(default=(), compare=False)

    @property
    def content_hash(self) -> str:
        """SHA-256, in hex, of all the words a writer sees; the same words, the same hash."""
        words = [
            self.text,
            self.background,
            self.simpler,
            self.support_lead_in,
            list(self.support_questions),
        ]
        return hashlib.sha256(json.dumps(words, ensure_ascii=False).encode()).hexdigest()
