"""One stretch of Chinese text while it is scanned: what was found in it, and where that has put it."""

import re

from falsefront.address.gazetteer.places import Places
from falsefront.address.parts.items import Item
from falsefront.address.parts.roads import name_key
from falsefront.address.reading import Name

_WORD_CHARACTERS = re.compile(r"[^\w-]+")


class Stretch:
    """Text and items of one scan; one writer, thrown away afterwards."""

    __slots__ = ("codes", "is_dependent", "is_hong_kong", "is_in_south", "items", "places", "text")

    def __init__(self, places: Places, text: str) -> None:
        """Begin with nothing found."""
        self.places = places
        self.text = text
        self.items: list[Item] = []
        self.codes: list[str] = []  # of the places named so far
        self.is_hong_kong = False
        self.is_in_south = False  # in Hong Kong or Macau, whose codes begin with 8
        self.is_dependent = False  # whether what stood before the text might change what it says


def cleaned(text: str) -> str:
    """Return a text without what is no part of a word."""
    return _WORD_CHARACTERS.sub("", text)


def name_of(text: str) -> Name:
    """Return a stretch of text as a name."""
    text = cleaned(text).strip("-")
    return Name(text, name_key(text), text)
