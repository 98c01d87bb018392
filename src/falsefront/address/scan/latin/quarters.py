"""Quarters of a village or an estate whose number stands behind: "Liantang Area 2"."""

from falsefront.address.parts.items import Unknown
from falsefront.address.plain.tokens import latin_key
from falsefront.address.scan.latin.names import claim, quarter
from falsefront.address.scan.latin.segment import Segment, texts

LONGEST_PART = 2  # characters of the number or letter of a part of a zone
_LEAST_LETTERS = 4  # of a name: fewer may be a word cut short


def counted_behind(segment: Segment) -> bool:
    """Take "Liantang Area 2" for the quarter of a village by its number, where that ends the part: 莲塘二区.

    False where a place is among the words: "Yuhua District 2" lies in Yuhua.
    """
    words, label = segment.pending, segment.label_ahead()
    if label is None or len(label[0]) > LONGEST_PART or segment.next(label[1]).kind != "":
        return False
    if any(word.role is not None for word in words) or len(latin_key(texts(words))) < _LEAST_LETTERS:
        return False
    if any(type(item) is not Unknown for item in claim(segment.places, words)):
        return False
    segment.items += quarter(segment.places, words, label[0])
    segment.pending = []
    segment.at += label[1]
    return True
