"""Where a real Chromium is: named, found on the system, or installed there by root."""

import os
import shutil
import subprocess

from .missing import Missing

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def find() -> str:
    """The path of a Chromium that starts; raises Missing, in one sentence, if there is none."""
    if named := os.environ.get("CHROMIUM"):
        if version(named):
            return named
        raise Missing(f"CHROMIUM names {named}, which is not a Chromium that starts.")
    if path := on_system():
        return path
    if os.getuid() == 0 and shutil.which("apt-get"):
        install()
        if path := on_system():
            return path
    raise Missing(
        "No Chromium was found: install your system's chromium package, or name one in CHROMIUM."
    )


def on_system() -> str | None:
    for name in NAMES:
        if (path := shutil.which(name)) and version(path):
            return path
    return None


def version(path: str) -> str:
    """The version it reports, empty if it does not start: Ubuntu's package is only a stub."""
    try:
        answer = subprocess.run(
            [path, "--version"], capture_output=True, text=True, check=False, timeout=60
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    words = answer.stdout.split() if answer.returncode == 0 else []
    return next((word for word in words if word[0].isdigit()), "")


def install() -> None:
    print("No Chromium here; installing it with apt-get ...", flush=True)
    for command in (
        ["apt-get", "update"],
        ["apt-get", "install", "-y", "--no-install-recommends", "chromium"],
    ):
        subprocess.run(
            command,
            env=os.environ | {"DEBIAN_FRONTEND": "noninteractive"},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=False,
        )
