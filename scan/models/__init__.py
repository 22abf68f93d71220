from .forces import Megatrend, Trend
from .pages import GoalAreaPage, ScanIndexPage, ScanPage
from .programmes import GoalArea, Programme

__all__ = [
    "GoalArea",
    "GoalAreaPage",
    "Megatrend",
    "Programme",
    "ScanIndexPage",
    "ScanPage",
    "Trend",
]
