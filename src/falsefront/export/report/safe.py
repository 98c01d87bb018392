"""The one way in which anything reaches a report: as text, whatever it was made to do.

Whatever a template prints goes through `shown`: what cannot be seen or turns the line stands as its code point, what
is markup stands as text. Only what this package builds itself from escaped pieces passes as it is.
"""

import base64
import hashlib
import re
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from typing import Final

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from falsefront.export.report.sounds import sound
from falsefront.text.display import printable
from falsefront.text.languages import stretches
from falsefront.text.marking import Span
from falsefront.text.safe_page import escaped
from falsefront.wording import clock

_QUOTED: Final = re.compile("(“[^“”]*”)")


def shown(value: object) -> Markup:
    """Return what a template prints: text, escaped; nothing for None, which stands for the unknown."""
    if isinstance(value, Markup):
        return value
    return Markup(escaped(printable(str(value)))) if value is not None else Markup()  # noqa: S704


def joined(pieces: Iterable[Markup]) -> Markup:
    """Return pieces that are escaped already as one."""
    return Markup("").join(pieces)


def said(text: object, marks: Iterable[Span] = ()) -> Markup:
    """Return the words of a page: on their own in the line, each language named, `marks` as parts that agree."""
    return Markup("<bdi>{}</bdi>").format(joined(_marked(str(text), marks)))


def told(text: object) -> Markup:
    """Return a sentence of our own that may quote a page: each “quotation” stands on its own in the line."""
    return joined(
        said(piece) if piece.startswith("“") else in_languages(piece) for piece in _QUOTED.split(str(text)) if piece
    )


def in_languages(text: str) -> Markup:
    """Return text with the language named wherever its letters tell."""
    return joined(
        shown(piece) if lang is None else Markup('<span lang="{}">{}</span>').format(lang, shown(piece))
        for lang, piece in stretches(printable(text))
    )


def _marked(text: str, marks: Iterable[Span]) -> Iterator[Markup]:
    at = 0
    for start, end in marks:
        yield in_languages(text[at:start])
        yield Markup('<mark class="eq">{}</mark>').format(in_languages(text[start:end]))
        at = end
    yield in_languages(text[at:])


@cache
def style() -> Markup:
    """Return the one style sheet, a file of this package."""
    return Markup((files(__package__) / "templates" / "report.css").read_text(encoding="utf-8"))  # noqa: S704


@cache
def policy() -> str:
    """Return the content security policy: nothing is asked of anybody, nothing runs, one style sheet holds."""
    digest = base64.b64encode(hashlib.sha256(style().encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"


@cache
def environment() -> Environment:
    """Return the templates of this package, with everything they may call."""
    made = Environment(
        loader=PackageLoader("falsefront.export.report"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=shown,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters |= {"said": said, "told": told, "sound": sound}
    made.globals |= {"style": style, "policy": policy, "clock": clock}
    return made
