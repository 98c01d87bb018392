"""Authorities that a line names in passing: what a firm's door is beside, and who accredits the firm before a bracket.

Such words stand in the firm's own address: "12 Elm Row (next to the accreditation body)", "...88号（通信管理局对面）".
"""

import re
from collections.abc import Sequence
from typing import Final

from falsefront.parse.title_parts import title_parts
from falsefront.parse.words import AUTHORITIES, AUTHORITY_WORDS, COMPANY_WORDS, CONTACT_PAGES
from falsefront.text.late import late
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
BESIDE_WORDS: Final = _LISTS.any_of("beside")
_WORDS: Final = rf"(?<!\w)(?:{BESIDE_WORDS}) (?:(?:{_LISTS.any_of('article')}) ?)?"
# The words before what a firm's door is beside: "... next to the ".
BESIDE: Final = late(rf"{_WORDS}$", re.IGNORECASE)
BESIDE_IN: Final = late(_WORDS, re.IGNORECASE)
_BESIDE: Final = late(
    rf"{_WORDS}(?:{AUTHORITY_WORDS})"
    rf"|(?:{AUTHORITY_WORDS})(?:{_LISTS.any_of('beside_behind')})",
    re.IGNORECASE,
)
# Behind a colon it would be a label's: "Hotline (supervisory authority): 0113 ...".
_BRACKETS: Final = re.compile(r"[(（][^()（）@]{3,80}[)）](?!\s?[:：])")
_REACHED: Final = re.compile(r"\d(?:[\s/.-]?\d){5}")  # a telephone in brackets is whose they tell of
_FEWEST_OF_NAME: Final = 4


def without_asides(text: str, titles: Sequence[str] = ()) -> str:
    """Return a line with spaces for the authorities it names in passing, as long as it was; `titles`: the page's.

    In brackets they are so behind the firm's own name: behind another's they say what that one is.

    >>> without_asides("12 Elm Row, next to the licensing authority, Leeds")
    '12 Elm Row,                                , Leeds'
    >>> without_asides("Moss (licensing authority), 12 Elm Row", ["Lumo Glass"])
    'Moss (licensing authority), 12 Elm Row'
    >>> without_asides("Lumo Glass (licensing authority: Moss), 12 Elm Row", ["Contact | Lumo Glass"])
    'Lumo Glass                            , 12 Elm Row'
    """
    if not names_authority(text):
        return text
    text = _BESIDE.sub(_blank, text)
    own = _names(titles)
    return _BRACKETS.sub(lambda found: _blank(found) if _is_behind(text[: found.start()], own) else found[0], text)


@remembered
def names_authority(text: str) -> bool:
    """Whether an authority is named anywhere in a line."""
    return AUTHORITIES.is_in(text)


def _is_behind(before: str, names: Sequence[str]) -> bool:
    """Whether words end in one of some names, and a firm's form at most: "Lumo Glass Ltd"."""
    folded = before.lower().rstrip()
    ends = (folded.rpartition(name) for name in names)
    return any(found and (not form.strip() or COMPANY_WORDS.is_all(form.strip(" ."))) for _, found, form in ends)


def _blank(found: re.Match[str]) -> str:
    return found[0] if _REACHED.search(found[0]) else " " * len(found[0])


def _names(titles: Sequence[str]) -> list[str]:
    parts = (part.strip().lower() for title in titles for part in title_parts(title))
    return [part for part in parts if len(part) >= _FEWEST_OF_NAME and not CONTACT_PAGES.is_in(part)]
