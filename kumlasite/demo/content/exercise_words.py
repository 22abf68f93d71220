"""Headings that the exercises of the series share."""

from kumlasite.demo.content.text import T

STEPS_HEADING = T("Så här gör ni", "What to do")
FIRST = T("Steg 1", "Step 1")
SECOND = T("Steg 2", "Step 2")
