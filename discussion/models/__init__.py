from .choices import Names, Respondents, Retention
from .followups import FollowUp
from .notices import NoticeTemplate
from .questions import Question, Topic, Wording
from .round_words import RoundText
from .rounds import Round
from .submissions import Answer, Group, Submission

__all__ = [
    "Answer",
    "FollowUp",
    "Group",
    "Names",
    "NoticeTemplate",
    "Question",
    "Respondents",
    "Retention",
    "Round",
    "RoundText",
    "Submission",
    "Topic",
    "Wording",
]
