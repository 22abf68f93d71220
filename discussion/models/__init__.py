from .followups import FollowUp
from .notices import NoticeTemplate
from .questions import Question, Topic, Wording
from .rounds import Names, Respondents, Retention, Round, RoundText
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
