"""Roads called after two people of one surname: a title on one side and a given name on the other, a wrong initial.

General Sova and Pavel Sova may be one man, and mostly are two. What is cut short before a surname must begin the given
name of the other side, and where it has two or three letters stand for it.
"""

from typing import Final

from rapidfuzz.distance import OSA

from falsefront.address.compare.world.cut_names import CUTTING, may_be_cut
from falsefront.address.compare.world.given_names import is_given
from falsefront.address.compare.world.telling_surnames import IN
from falsefront.address.compare.world.words_abroad import Manner, is_one_name, is_title
from falsefront.address.lexicon.abroad import ALIASES, HONORIFICS, LEADING_IN, LEADING_TYPES, RANKS, is_of_anybody
from falsefront.address.reading import Reading

# Where a name's letter depends on how it is written in Latin letters.
_OTHER_LETTERS: Final = frozenset({"BA", "BG", "BY", "CY", "GR", "KZ", "ME", "MK", "RS", "RU", "UA"})
# Where a given name is written in one language alone.
_TWO_GIVEN: Final = frozenset({"AT", "CZ", "DE", "FR", "IT", "PL"})
_LEAST_SURNAME: Final = 3  # letters
_ONE_SOUND: Final = ({"c", "k"}, {"b", "v", "w"}, {"g", "y"}, {"i", "j", "y"}, {"f", "p"}, {"e", "h", "y"})
_ONE_LETTER: Final = ({"i", "j"}, {"v", "w"})  # of one sound where Latin letters are written
_LEAST_SHORT, _MOST_SHORT = 2, 3  # letters of a word that may be cut short


def people_apart(a: Reading, b: Reading) -> str | None:
    """Return why two roads are two: what stands before their one surname is not one person's.

    >>> from falsefront.address.reading import Name, Road
    >>> def road(name):
    ...     return Reading(raw=name, country="BG", road=Road(Name(name, name, None), None, "st", None, None))
    >>> people_apart(road("Polkovnik Sovinov"), road("Hristo Sovinov"))
    "roads named after two people: 'Polkovnik Sovinov' and 'Hristo Sovinov'"
    >>> [people_apart(road("Al Sovinov"), road(f"{it} Sovinov")) is None for it in ("Simeon", "Aleksandar")]
    [False, True]
    """
    country = a.country or b.country
    one, other = _name(a), _name(b)
    if country not in IN | _TWO_GIVEN or not one or not other or one == other:
        return None
    manner = Manner(country)
    left, right = _words(one, country), _words(other, country)
    count = 0
    while count < min(len(left), len(right)) and is_one_name(left[-1 - count], right[-1 - count], manner):
        count += 1
    ours, theirs = left[: len(left) - count], right[: len(right) - count]
    if not count or not ours or not theirs or sum(map(len, left[-count:])) < _LEAST_SURNAME:
        return None
    if country in _TWO_GIVEN and _are_two_given(ours, theirs):
        return f"roads named after two people: {one!r} and {other!r}"
    if country not in IN:
        return None
    is_apart = _is_titled_apart(ours, theirs, manner) or _is_titled_apart(theirs, ours, manner)
    is_apart = is_apart or _is_cut_apart(ours, theirs, a, b) or _is_cut_apart(theirs, ours, a, b)
    is_apart = is_apart or (country in CUTTING and _are_two_short(ours, theirs, manner))
    is_apart = is_apart or _is_other_initial(ours, theirs, country) or _is_other_initial(theirs, ours, country)
    return f"roads named after two people: {one!r} and {other!r}" if is_apart else None


def _are_two_given(ours: list[str], theirs: list[str]) -> bool:
    """Whether one given name stands on each side, and neither is short for the other nor another spelling of it.

    What stands before it, as a title, is the same.

    >>> _are_two_given(["karl"], ["kurt"]), _are_two_given(["josef"], ["joseph"]), _are_two_given(["jo"], ["josef"])
    (True, False, False)
    """
    if ours[:-1] != theirs[:-1] or not (is_given(ours[-1]) and is_given(theirs[-1])):
        return False
    short, long = sorted((it[-1].replace("ph", "f").replace("c", "k") for it in (ours, theirs)), key=len)
    is_like = long.startswith(short) or len(short) <= _MOST_SHORT - 1
    return not is_like and OSA.distance(short, long) * 2 >= len(short)


def _name(reading: Reading) -> str:
    """Return the name of a road, or of what stands with a number in its place where it has no type: G. Sova 12."""
    if reading.road is not None:
        return reading.road.name.text
    return reading.areas[0].name.text if reading.areas and reading.number is not None else ""


def _words(name: str, country: str | None) -> list[str]:
    """Return the words of a road's name, without a type before them: Str. Dr. Bufnita."""
    words = name.lower().replace(".", " ").replace("-", " ").split()
    is_type = len(words) > 1 and words[0] in LEADING_TYPES
    return words[1:] if is_type and (words[0] not in LEADING_IN or country in LEADING_IN[words[0]]) else words


def _is_titled_apart(titled: list[str], named: list[str], manner: Manner) -> bool:
    """Whether titles alone stand on one side, and given names alone on the other."""
    is_titled = all(_is_title(word, manner) and not is_of_anybody(word, manner.country) for word in titled)
    return is_titled and all(is_given(word) and not _is_title(word, manner) for word in named)


def _is_title(word: str, manner: Manner) -> bool:
    return is_title(word, manner) or word in RANKS or ALIASES.get(word, "") in HONORIFICS


def _is_cut_apart(short: list[str], long: list[str], a: Reading, b: Reading) -> bool:
    """Whether a word of two or three letters alone stands on one side, for which no word of the other is cut."""
    country = a.country or b.country
    word = short[-1]
    if country not in CUTTING or len(short) > 1 or not _LEAST_SHORT <= len(word) <= _MOST_SHORT or not word.isalpha():
        return False
    has_one_code = a.postcode is not None and a.postcode == b.postcode
    manner = Manner(country)
    if any(may_be_cut(word, it, country, has_one_code=has_one_code) or is_one_name(word, it, manner) for it in long):
        return False
    return any(len(it) > _MOST_SHORT for it in long) and not _is_title(word, manner)


def _is_other_initial(short: list[str], long: list[str], country: str | None) -> bool:
    """Whether an initial alone stands on one side, and on the other a given name that begins otherwise: G. and Anna."""
    if len(short) > 1 or len(long) > 1 or len(short[0]) > 1 or len(long[0]) == 1 or not short[0].isalpha():
        return False
    letters = {short[0], long[0][0]}
    sounds = _ONE_SOUND if country in _OTHER_LETTERS else _ONE_LETTER
    return is_given(long[0]) and len(letters) > 1 and not any(letters <= sound for sound in sounds)


def _are_two_short(ours: list[str], theirs: list[str], manner: Manner) -> bool:
    """Whether one initial or short word stands on each side, of which neither begins the other: Al. Sova, An. Sova."""
    if len(ours) > 1 or len(theirs) > 1 or _is_title(ours[0], manner) or _is_title(theirs[0], manner):
        return False
    short, long = sorted((ours[0], theirs[0]), key=len)
    return long.isalpha() and len(long) <= _LEAST_SHORT and not long.startswith(short)  # Leo is Lva
