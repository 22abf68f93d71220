from .images import SiteImage, SiteRendition
from .pages import BasePage, HomePage, InformationPage
from .settings import SiteSettings

__all__ = [
    "BasePage",
    "HomePage",
    "InformationPage",
    "SiteImage",
    "SiteRendition",
    "SiteSettings",
]
