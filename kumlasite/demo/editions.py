"""The streams of the demo's scans and goal areas' pages."""

from collections.abc import Iterator
from typing import Any

from kumlasite.demo.content.shapes import Edition, ForceInEdition, Question, Section
from kumlasite.demo.keys import Block, block, items, rich, swedish
from kumlasite.demo.snippets import Snippets


def question_block(owner: str, content: Question, ties: dict[str, int]) -> Block:
    """A question; `ties` holds the ids of what it is tied to, by the field that chooses it."""
    value = {
        "background": rich(content.background),
        "text": content.text.sv,
        "simpler": swedish(content.simpler),
        "support_lead_in": swedish(content.lead_in),
        "support_questions": items(owner, content.key, (text.sv for text in content.support)),
    }
    return block(owner, "question", content.key, value | ties)


class EditionBody:
    """The body of one edition, in the order readers meet it."""

    def __init__(self, edition: Edition, snippets: Snippets) -> None:
        self.edition = edition
        self.snippets = snippets

    def blocks(self) -> list[Block]:
        return [
            self._megatrends(),
            self._trends(),
            self._programme(),
            self._heading("deeper"),
            *(made for section in self.edition.sections for made in self._section(section)),
            self._heading("questions"),
            *(self._question(question) for question in self.edition.questions),
        ]

    def _block(self, kind: str, key: str, value: dict[str, Any]) -> Block:
        return block(self.edition.key, kind, key, value)

    def _opening(self, name: str) -> dict[str, Any]:
        return {
            "heading": getattr(self.edition, f"{name}_heading").sv,
            "introduction": rich([getattr(self.edition, f"{name}_introduction")]),
        }

    def _heading(self, name: str) -> Block:
        return self._block("section", name, self._opening(name))

    def _megatrends(self) -> Block:
        rows = (self._force("megatrend", force) for force in self.edition.megatrends)
        listed = {"megatrends": items(self.edition.key, "megatrends", rows)}
        return self._block("megatrends", "megatrends", self._opening("megatrends") | listed)

    def _trends(self) -> Block:
        rows = (self._force("trend", force) for force in self.edition.trends)
        listed = {"trends": items(self.edition.key, "trends", rows)}
        return self._block("trends", "trends", self._opening("trends") | listed)

    def _force(self, kind: str, content: ForceInEdition) -> dict[str, Any]:
        chosen = self.snippets.forces[content.force]
        return {kind: chosen.pk, "change": content.change, "why": content.why.sv, "text": ""}

    def _programme(self) -> Block:
        key = self.edition.programme
        rows = (
            {
                "goal_area": self.snippets.goal_areas[key, content.area].pk,
                "text": rich(content.text),
            }
            for content in self.edition.areas
        )
        listed = {
            "programme": self.snippets.programmes[key].pk,
            "goal_areas": items(self.edition.key, "areas", rows),
        }
        return self._block("programme", "areas", self._opening("areas") | listed)

    def _section(self, content: Section) -> Iterator[Block]:
        value = {
            "heading": content.heading.sv,
            "introduction": rich([content.introduction]),
            "megatrend": self.snippets.forces[content.megatrend].pk,
        }
        yield self._block("section", content.key, value)
        for statement in content.statements:
            words = {"text": statement.text.sv, "open_for_answers": statement.opened}
            yield self._block("statement", statement.key, words)

    def _question(self, content: Question) -> Block:
        ties: dict[str, int] = {}
        if content.tie is not None:
            key = content.tie.key
            area = (self.edition.programme, key)
            found = (
                self.snippets.goal_areas[area]
                if content.tie.kind == "goal_area"
                else self.snippets.forces[key]
            )
            ties[content.tie.kind] = found.pk
        return question_block(self.edition.key, content, ties)
