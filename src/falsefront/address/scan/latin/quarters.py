"""Quarters of a village or an estate whose number stands behind: "Liantang Area 2", "Trade City D3"."""

import re

from falsefront.address.lexicon.words import Role
from falsefront.address.parts.items import Code, Estate, Unknown
from falsefront.address.plain.tokens import latin_key
from falsefront.address.scan.latin.names import claim, quarter
from falsefront.address.scan.latin.segment import Segment, texts

LONGEST_PART = 2  # characters of the number or letter of a part of a zone
_MARKET, _DISTRICT = "market", re.compile(r"d([1-9])")
_LEAST_LETTERS = 4  # of a name: fewer may be a word cut short


def counted_behind(segment: Segment, *, is_zone: bool = False) -> bool:
    """Take "Liantang Area 2" for the quarter of a village by its number, where that ends the part: 莲塘二区.

    False where a place is among the words: "Yuhua District 2" lies in Yuhua. No place is called a zone: "Changchun
    Zone 3" is a quarter called as a city is.
    """
    words, label = segment.pending, segment.label_ahead()
    if label is None or len(label[0]) > LONGEST_PART or segment.next(label[1]).kind != "":
        return False
    if any(word.role is not None for word in words) or len(latin_key(texts(words))) < _LEAST_LETTERS:
        return False
    if not (is_zone and len(words) == 1) and any(type(it) is not Unknown for it in claim(segment.places, words)):
        return False
    segment.items += quarter(segment.places, words, label[0])
    segment.pending = []
    segment.at += label[1]
    return True


def counted_before(segment: Segment) -> bool:
    """Take "Liantang 2nd Zone" for the same, where but a name and the ordinal stand before the word."""
    *words, last = segment.pending
    if not words or last.role is not Role.ORDINAL or any(word.role is not None for word in words):
        return False
    if len(latin_key(texts(words))) < _LEAST_LETTERS:
        return False
    segment.items += quarter(segment.places, words, last.value)
    segment.pending = []
    return True


def part_of_market(segment: Segment, text: str) -> Code | None:
    """Return the district that "D3" right behind a market is, as they are signed there; None of anything else."""
    last = segment.items[-1] if segment.items else None
    found = _DISTRICT.fullmatch(text)
    if found is None or type(last) is not Estate or last.development.kind != _MARKET:
        return None
    return Code("zone_label", found[1])
