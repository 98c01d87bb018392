"""How many there are of something: what a number before a word counts is no house's."""

import re
from typing import Final

from falsefront.parse import address_shapes as shapes
from falsefront.text.late import late
from falsefront.text.word_lists import word_lists

_COUNTED: Final = re.compile(r"\b\d{1,3}-(?:way|leaf|ply|piece|pack|inch|pin)\b|\bw/\s")  # a thing: "7-way plug"
# Kinds of things, each with how many there are: "Dining Room (544), Floor Coverings (62)".
_NUMBERED_KINDS: Final = re.compile(r"[^\W\d_] ?\(\d{1,6}\)\W[^()]*[^\W\d_] ?\(\d{1,6}\)(?!\w)")
# How many of them: "522 Topics", "1000 Piece Puzzle", "3步".
_MANY: Final = late(rf"(?<![\w.,])\d+[ \u00a0]?(?:{word_lists(__file__).any_of('counted')})(?![^\W\d_])", re.IGNORECASE)


def counts_things(text: str) -> bool:
    """Whether a text says how many there are of something: topics, pieces; "12 Views Road" is a house in a road.

    >>> counts_things("522 Topics, 4741 Posts"), counts_things("Lamps (52), Bowls (9)"), counts_things("12 Views Road")
    (True, True, False)
    """
    if _COUNTED.search(text) or _NUMBERED_KINDS.search(text):
        return True
    behind = (re.split(r"[,\n]", text[found.end() :], maxsplit=1)[0] for found in _MANY.finditer(text))
    return any(not shapes.street_words(rest) for rest in behind)
