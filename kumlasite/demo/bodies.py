"""The streams of the demo's exercises and information pages."""

from collections.abc import Iterator

from kumlasite.demo.content.shapes_exercises import Exercise, InformationPage, Step
from kumlasite.demo.editions import question_block
from kumlasite.demo.keys import Block, block, rich, rich_list, swedish
from kumlasite.demo.snippets import Snippets


def exercise_body(exercise: Exercise, snippets: Snippets) -> list[Block]:
    """The steps in order, under the heading they share."""
    heading = block(exercise.key, "heading", "steps", exercise.steps_heading.sv)
    steps = enumerate(exercise.steps, start=1)
    return [heading, *(made for n, step in steps for made in _step(exercise, n, step, snippets))]


def _step(exercise: Exercise, number: int, step: Step, snippets: Snippets) -> Iterator[Block]:
    instruction = rich(step.instruction)
    own = "" if step.group_size else instruction
    opening = {"heading": step.heading.sv, "title": "", "text": own}
    yield block(exercise.key, "step", str(number), opening)
    if step.group_size:
        smallest, largest = step.group_size
        value = {
            "text": instruction,
            "group_min": smallest,
            "group_max": largest,
            "choose": swedish(step.choose),
        }
        yield block(exercise.key, "instructions", str(number), value)
    for shown in step.films:
        film = {
            "heading": shown.heading.sv,
            "text": rich(shown.text),
            "film": snippets.films[shown.film].pk,
        }
        yield block(exercise.key, "film", shown.film, film)
    for question in step.questions:
        yield question_block(exercise.key, question, {})


def information_body(page: InformationPage) -> Iterator[Block]:
    for number, part in enumerate(page.body):
        key = str(number)
        if part.heading:
            yield block(page.key, "heading", key, part.heading.sv)
        if text := rich(part.paragraphs) + rich_list(part.items):
            yield block(page.key, "text", key, text)
        if part.link:
            link = {"text": part.link.text.sv, "page": None, "url": part.link.url}
            yield block(page.key, "link", key, link)
