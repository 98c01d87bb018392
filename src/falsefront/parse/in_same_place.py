"""Addresses of a list by the place where most of its firms have theirs: right below the name, up to the next contact.

"8-3-3 Kami-Youga, Setagaya-ku", "Tokyo-ri J-158 0098", "JAPAN" under a dealer's name, where those beside him have
streets and towns that are read.
"""

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from falsefront.contact.country import country
from falsefront.parse.address_texts import is_address
from falsefront.parse.draft import Draft
from falsefront.parse.firm_lines import NUMBER, gives_contact
from falsefront.parse.firm_lists import Part, lines_between
from falsefront.parse.listed_names import is_place
from falsefront.parse.own_people import is_role
from falsefront.parse.plausible import is_plausible
from falsefront.parse.tree import Line, PageTree
from falsefront.text.persons import is_person

_FEWEST, _MOST_OF = 3, 0.6  # firms with an address right below the name; of all
_MOST_LINES, _MOST_CHARS = 4, 70
_FEWEST_WORDS: Final = 2
_WEB: Final = ("www.", "http://", "https://")
_NUMBERED: Final = re.compile(r"(?<!\d)(?!(?:19|20)\d\d(?!\d))\d")
_SENTENCE: Final = re.compile(r"[^\W\d_]{4}[.!?。]$|[:：!?;|]")


def say_in_same_place(tree: PageTree, firms: Sequence[tuple[Part, Draft]]) -> None:
    """Say where the firms of a list are that have no address yet, by where those beside them have theirs."""
    below = [(_below(tree, part), draft) for part, draft in firms if part.at >= 0 and part.head]
    placed = sum(bool(lines) and _begins(draft, lines[0].text) for lines, draft in below)
    if placed < max(_FEWEST, _MOST_OF * len(below)):
        return
    for lines, draft in below:
        if "address" not in draft.fields and draft.fields:
            texts = [line.text for line in takewhile(lambda line: not _is_contact(line.text), lines)]
            if _may_be_address(texts):
                draft.say("address", "\n".join(texts), "lines")


def _below(tree: PageTree, part: Part) -> Sequence[Line]:
    """Return the lines right below the name of a firm in its element."""
    lines = lines_between(tree.lines, part.start, part.end)
    at = next((at for at, line in enumerate(lines) if line.text == part.head), None)
    return lines[at + 1 :] if at is not None else ()


def _begins(draft: Draft, text: str) -> bool:
    return (draft.raw("address") or "").startswith(text)


def _is_contact(text: str) -> bool:
    is_labelled = NUMBER.search(text) is not None and gives_contact(text) and not is_address(text)
    return "@" in text or NUMBER.match(text) is not None or is_labelled or text.lower().startswith(_WEB)


def _may_be_address(texts: Sequence[str]) -> bool:
    """Whether lines have a number that is no year, or end in a country behind a town; none is a person's or a role."""
    if not 0 < len(texts) <= _MOST_LINES or any(len(text) > _MOST_CHARS or _SENTENCE.search(text) for text in texts):
        return False
    if any(is_person(text) or is_role(text) for text in texts):
        return False
    is_numbered = any(_NUMBERED.search(text) and len(text.split()) >= _FEWEST_WORDS for text in texts)
    is_in_land = len(texts) > 1 and country(texts[-1]) is not None and is_place(texts[-2])
    return (is_numbered or is_in_land) and is_plausible("address", ", ".join(texts))
