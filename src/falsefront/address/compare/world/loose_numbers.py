"""Numbers of an address abroad that no rule could place, and of which each side may have one of its own."""

import re
from typing import Final

from falsefront.address.abroad.finer.road_names import is_numbered
from falsefront.address.abroad.finer.text import has_digit, label
from falsefront.address.abroad.singapore import units_by_sign
from falsefront.address.abroad.written.america.room_codes import is_room_code
from falsefront.address.compare.world.names_with_digits import is_name_with_digit
from falsefront.address.lexicon.abroad import BESIDE, CONTACT_WORDS
from falsefront.address.plain.korean_places import counted_quarter
from falsefront.address.reading import Reading

_WOVEN: Final = re.compile(r"^[a-z-]{4,}(\d{1,3})[a-z]{4,}$")  # 서울시50플러스
_NAMED: Final = re.compile(r"^[a-z]{4,}-?(?=\d{1,3}$)")  # Town-18
_LABELLED: Final = re.compile(r"^\(?no\.?(?=\d)", re.IGNORECASE)  # (Old No.12)
_ORDINAL: Final = re.compile(r"^(\d{1,3})(?:st|nd|rd|th)$")


def loose_numbers_apart(a: Reading, b: Reading) -> str | None:
    """Numbers that no rule could place, of which each side has one that the other has not."""
    left, right = _loose_numbers(a), _loose_numbers(b)
    if not left or not right:
        return None
    if _have_one_house(a, b):
        if a.country == _SINGAPORE:  # shops of one block: #01-318, #02-11
            left, right = left - units_by_sign(a.meant or a.raw), right - units_by_sign(b.meant or b.raw)
        else:
            left, right = ({it for it in numbers if not is_room_code(it)} for numbers in (left, right))
    placed_left, placed_right = _placed_numbers(a), _placed_numbers(b)
    only_left, only_right = left - right - (placed_right - placed_left), right - left - (placed_left - placed_right)
    is_apart = bool(only_left and only_right)
    return f"different numbers beside the street's: {_said(only_left)} and {_said(only_right)}" if is_apart else None


def _have_one_house(a: Reading, b: Reading) -> bool:
    """Whether both give one house on one road of a country where its number is all that counts."""
    if a.country != b.country or a.country not in _COUNTED_BY_ROAD or a.road is None or a.road != b.road:
        return False
    return a.number is not None and a.number == b.number and (a.country == _SINGAPORE or not is_numbered(a.road))


_SINGAPORE = "SG"
_COUNTED_BY_ROAD = frozenset({"US", "CA", _SINGAPORE})


def _loose_numbers(reading: Reading) -> set[str]:
    return {
        (counted_quarter(word) if reading.country == "KR" else None) or _plain(word)
        for text in reading.leftover
        if not (is_beside(text) or text == reading.postcode)
        for word in text.split()
        if has_digit(word) and not (reading.country == "US" and is_name_with_digit(word))
    }


def _placed_numbers(reading: Reading) -> set[str]:
    labels = (
        reading.unit,
        reading.floor,
        reading.building,
        reading.plot,
        reading.number and label(str(reading.number)),
    )
    return {text for text in labels if text}


def _plain(word: str) -> str:
    """Return a word with a number as a label, without the end of an ordinal: 2nd Section, 2. Kısım.

    >>> _plain("2nd"), _plain("B-3"), _plain("town-18")
    ('2', 'b3', '18')
    """
    return label(_ORDINAL.sub(r"\1", _WOVEN.sub(r"\1", _NAMED.sub("", _LABELLED.sub("", word)))))


def is_beside(text: str) -> bool:
    """Whether what nothing placed is a contact, or what the address only stands beside."""
    return text.startswith(CONTACT_WORDS) or text.split(" ", 1)[0] in BESIDE


def _said(texts: set[str]) -> str:
    return ", ".join(sorted(texts))
