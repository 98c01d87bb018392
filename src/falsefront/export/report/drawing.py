"""Pieces of a drawing (SVG): every word in it is escaped where it comes in, and cut to the room it has."""

import unicodedata
from collections.abc import Iterable
from typing import Final

from markupsafe import Markup

from falsefront.export.report.safe import joined, shown
from falsefront.text.display import printable
from falsefront.text.languages import language

WIDTH: Final = 720  # units: about a pixel on the screen, and 0.24 mm on A4
LETTER: Final = 11.5  # units, height of a letter
_NARROW: Final = 0.56  # of the height: how wide a Latin letter is, generously; a Chinese one is as wide as high


def element(name: str, *inside: Markup, **attributes: object) -> Markup:
    """Return one element; attributes that are None are left out, `class_` and `text_anchor` lose what Python needs."""
    said = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{shown(_number(value))}"'
        for key, value in attributes.items()
        if value is not None
    )
    return Markup(f"<{name}{said}>{joined(inside)}</{name}>")  # noqa: S704 - of our own names and escaped pieces


def words(text: str, x: float, y: float, *, room: float, **attributes: object) -> Markup:
    """Return text at a place, cut to `room` units; where it was cut, the whole is its title."""
    whole = printable(text)
    cut = fitted(whole, room)
    title = [element("title", shown(whole))] if cut != whole else []
    return element("text", *title, shown(cut), x=x, y=y, lang=language(cut), **attributes)


def picture(name: str, height: float, title: str, description: str, inside: Iterable[Markup]) -> Markup:
    """Return a whole drawing with its title and what it shows in words; `name` is unique on the page."""
    return element(
        "svg",
        element("title", shown(title), id=f"{name}-title"),
        element("desc", shown(description), id=f"{name}-desc"),
        *inside,
        viewBox=f"0 0 {WIDTH} {_number(height)}",
        role="img",
        aria_labelledby=f"{name}-title {name}-desc",
        class_="drawing",
    )


def fitted(text: str, room: float) -> str:
    """Return text cut to `room` units.

    >>> fitted("Acme Glass", 100), fitted("Acme Glass Works of Mill Road", 60)
    ('Acme Glass', 'Acme Gla…')
    """
    if width(text) <= room:
        return text
    left, kept = room - LETTER * _NARROW, []
    for character in text:
        left -= width(character)
        if left < 0:
            break
        kept.append(character)
    return "".join(kept).rstrip() + "…"


def width(text: str) -> float:
    """Return about how many units a text is wide."""
    return sum(LETTER if unicodedata.east_asian_width(each) in "WF" else LETTER * _NARROW for each in text)


def _number(value: object) -> object:
    """Return a number as it stands in a drawing, which needs no escape; anything else as it is."""
    if isinstance(value, float):
        return Markup(f"{value:.1f}".removesuffix(".0"))  # noqa: S704 - digits
    return value
