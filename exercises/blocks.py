"""What the body of an exercise is made of, besides the blocks every page may hold."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from discussion.blocks import QuestionBlock
from films.blocks import FilmBlock
from home.blocks import TEXT_FEATURES, shared_blocks

LARGEST_GROUP = 100


class StepBlock(blocks.StructBlock):
    """Opens a step: what follows belongs to it until the next one."""

    heading = blocks.CharBlock(
        label=_("Heading"),
        required=False,
        default="",
        help_text=_("For example “Step 1”. Leave it empty and the steps are numbered for you."),
    )
    title = blocks.CharBlock(
        label=_("Title"),
        required=False,
        default="",
        help_text=_("What the step is about, in a few words."),
    )
    text = blocks.RichTextBlock(label=_("Text"), required=False, features=TEXT_FEATURES)

    class Meta:
        icon = "tasks"
        label = _("Step")
        label_format = "{heading} {title}"
        template = "streamfield/step.html"


class InstructionsBlock(blocks.StructBlock):
    """How to go about it. The size of a group is advice, never a rule."""

    text = blocks.RichTextBlock(label=_("Text"), required=False, features=TEXT_FEATURES)
    group_min = blocks.IntegerBlock(
        label=_("Smallest group"), required=False, min_value=1, max_value=LARGEST_GROUP
    )
    group_max = blocks.IntegerBlock(
        label=_("Largest group"),
        required=False,
        min_value=1,
        max_value=LARGEST_GROUP,
        help_text=_("Shown as advice: “about 2 to 6 in each group”."),
    )
    choose = blocks.TextBlock(
        label=_("What to choose"),
        required=False,
        default="",
        rows=2,
        help_text=_("For example “Choose one or more of the questions”. Shown last."),
    )

    class Meta:
        icon = "group"
        label = _("Instructions")
        label_format = "{text}"
        template = "streamfield/instructions.html"

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context)
        context["group_size"] = group_advice(value["group_min"], value["group_max"])
        return context

    def clean(self, value: blocks.StructValue) -> blocks.StructValue:
        cleaned = super().clean(value)
        smallest, largest = cleaned["group_min"], cleaned["group_max"]
        if smallest and largest and smallest > largest:
            message = gettext("The largest group cannot be smaller than the smallest.")
            raise blocks.StructBlockValidationError({"group_max": ValidationError(message)})
        return cleaned


def group_advice(smallest: int | None, largest: int | None) -> str:
    """About how many to a group, in words; empty where the author gives no number."""
    if smallest and largest and smallest != largest:
        return gettext("About %(smallest)d to %(largest)d people in each group") % {
            "smallest": smallest,
            "largest": largest,
        }
    if number := smallest or largest:
        return ngettext(
            "About %(number)d person in each group",
            "About %(number)d people in each group",
            number,
        ) % {"number": number}
    return ""


def exercise_blocks() -> list[tuple[str, blocks.Block]]:
    """The blocks of an exercise, in the order the editor's menu shows them."""
    return [
        ("step", StepBlock()),
        ("instructions", InstructionsBlock()),
        ("film", FilmBlock()),
        ("question", QuestionBlock()),
        *shared_blocks(),
    ]
