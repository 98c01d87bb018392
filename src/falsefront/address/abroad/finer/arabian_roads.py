"""Roads of Arab countries by two types, or by a number: Corniche Road, Corniche El Nile St., شارع 12."""

from falsefront.address.abroad.finer.text import Words
from falsefront.address.lexicon.abroad import AMBIGUOUS_LEADING, MAIN_TYPES, NUMBERED_ROADS, ROAD_TYPES
from falsefront.address.plain.arabian import ARABIAN


def is_name_itself(words: Words, at: int, country: str | None) -> bool:
    """Whether a type is all the name of a road of another type: 23 Corniche Road."""
    if words.text[at] not in AMBIGUOUS_LEADING or country not in ARABIAN:
        return False
    is_first = not words.joins(at, at - 1) or words.digit[at - 1]
    is_last = not words.joins(at, at + 2) or words.digit[at + 2]
    return is_first and is_last and words.joins(at, at + 1) and ROAD_TYPES.get(words.text[at + 1]) in MAIN_TYPES


def in_arabia(name: list[str], country: str | None) -> list[str]:
    """Return the name behind a type as English has it, in Arab countries.

    >>> in_arabia(["12"], "KW"), in_arabia(["el", "nile", "st"], "EG"), in_arabia(["nile", "st"], "GB")
    (['no', '12'], ['el', 'nile'], ['nile', 'st'])
    """
    if country not in ARABIAN:
        return name
    if len(name) == 1 and name[0].isdigit() and country in NUMBERED_ROADS:
        return ["no", name[0].lstrip("0")]
    return name[:-1] if len(name) > 1 and ROAD_TYPES.get(name[-1]) in MAIN_TYPES else name
