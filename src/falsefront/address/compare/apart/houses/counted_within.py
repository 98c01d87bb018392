"""Numbers that count no houses: a room, a floor, a ward, a road by its number, the day that a road is called after.

"Suite 200 Owl Avenue Toronto", "Praha 5 Smíchov", "Avenue Foch 3ème étage" and "County Road 12" say no door. Two texts
may agree in every such number, and are no more than a road or a part of a town.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from falsefront.address.abroad.finer.american_roads import AMERICAN
from falsefront.address.abroad.finer.text import ROMAN
from falsefront.address.abroad.written.dates import MONTHS
from falsefront.address.compare.names_of_places.names import developments_agree
from falsefront.address.compare.same_parts import same_parts
from falsefront.address.compare.world.buildings_abroad import same_building
from falsefront.address.compare.world.roads_abroad import same_road
from falsefront.address.compare.world.words_abroad import WRITES_ENGLISH, Manner
from falsefront.address.lexicon.abroad import FLOOR_WORDS, NUMBER_WORDS, PLOT_WORDS
from falsefront.address.lexicon.table import forms, numbers, values
from falsefront.address.lexicon.words import ORDINALS
from falsefront.address.plain.scripts import is_spelled_by_consonants
from falsefront.address.plain.text import folded_again
from falsefront.address.plain.transliteration import transliterate
from falsefront.address.reading import Reading

_WITHIN: Final = values("abroad.number.within")
_FLOORS: Final = FLOOR_WORDS - PLOT_WORDS
_LABELS: Final = _FLOORS | {word for word, place in _WITHIN.items() if place != "before"}
_LABELS_BEHIND: Final = (_FLOORS - forms("abroad.floor.before")) | {
    word for word, place in _WITHIN.items() if place != "behind"
}
_DISTRICTS: Final = numbers("abroad.town.districts")
_HIGHWAYS: Final = forms("abroad.highway")
_LONGEST_HIGHWAY: Final = max(len(form.split()) for form in _HIGHWAYS)
_ORDINAL_ENDS: Final = frozenset(end for end in forms("abroad.ordinal.end") if len(end) > 1)
_STONES: Final = forms("abroad.kilometre") | forms("abroad.mile")
_KM_APART: Final = ("k", "m")  # K.M.
_ORDINALS: Final = ORDINALS.keys() | forms("abroad.floor.ordinal")
_OF_MONTHS: Final = forms("abroad.month.of")
_MOST_DAYS: Final = 31
_MONTHS: Final = MONTHS | forms("abroad.month.further")
_YEAR: Final = re.compile(r"(?:1[5-9]|20)\d\d")
_DIGITS: Final = re.compile(r"\d+")
# Behind a house's number its word counts nothing: 12 Planta Baja.
_GROUND: Final = re.compile(
    rf"\b(?:{'|'.join(sorted(it for it in forms('abroad.floor.ground') if ' ' in it))})\b", re.IGNORECASE
)
_PART: Final = re.compile(r"[,;:()\n]")
_WORD: Final = re.compile(r"[^\W_]+(?:[-/][^\W_]+)*")


class _Count(NamedTuple):
    """A number of a text: its digits, the words of its part that stand before it and behind it."""

    text: str  # with letters and what a dash or a slash joins to it
    before: tuple[str, ...]
    behind: tuple[str, ...]


def counted_within_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses abroad name no house, as all numbers of one of them count something else."""
    if a.raw == b.raw or _share_a_building(a, b):
        return None
    counts = _counted_within(a) or _counted_within(b)
    return None if not counts or _is_one_house(a, b) or same_parts(a, b) else f"no house's number: {counts}"


def _counted_within(reading: Reading) -> str:
    """Return the numbers of an address of which none is a house's; "" where one may be, be it in words: One Broadway.

    Where no number was read, those in the name of its road count for none, once: Soi 11 Sukhumvit, 3/2 Street.
    """
    if reading.plot or reading.building or reading.crossing:
        return ""
    in_road = reading.road.name.text if reading.road is not None and reading.number is None else ""
    number = str(reading.number.first) if reading.number is not None else ""
    return _all_within(
        _GROUND.sub("", reading.raw), reading.country, (reading.postcode or "").lower(), (number, in_road)
    )


def _share_a_building(a: Reading, b: Reading) -> bool:
    """Whether both name one building or estate by its kind: a mere name may be a ward's."""
    return any(
        (one.kind is not None or other.kind is not None) and developments_agree(one, other)
        for one in a.developments
        for other in b.developments
    )


def _is_one_house(a: Reading, b: Reading) -> bool:
    """Whether both name one house by its kind, as the names are heard and written there: Al Hamra Tower, 46th Floor.

    On one road the name alone tells it: Larch Building, 9th Floor; Larch.
    """
    if not any(it.kind for reading in (a, b) for it in reading.developments):
        return False
    manner = Manner(a.country or b.country, is_spelled_by_consonants(a.raw + b.raw))
    return same_building(a, b, manner, is_sure=bool(same_road(a, b, manner))) is not None


@lru_cache(maxsize=1024)
def _all_within(raw: str, country: str | None, postcode: str, read: tuple[str, str]) -> str:
    number, road = read
    pieces = _WORD.findall(postcode)
    counts = [count for count in _counts(raw) if count.text not in {*pieces, "".join(pieces)}]
    if number and not any(_DIGITS.findall(count.text)[:1] == [number] for count in counts):
        return ""
    in_road = _DIGITS.findall(road)
    for count in counts:
        if not _is_within(count, country):
            if count.text not in in_road:
                return ""
            in_road.remove(count.text)
    return ", ".join(count.text for count in counts)


def _counts(raw: str) -> Iterator[_Count]:
    text = transliterate(folded_again(raw).text.lower())
    for part in _PART.split(text):
        words = tuple(_WORD.findall(part))
        for at, word in enumerate(words):
            if any(map(str.isdigit, word)):
                yield _Count(word, words[:at], words[at + 1 :])


def _is_within(count: _Count, country: str | None) -> bool:
    """Whether a number counts rooms, floors, wards, highways or days; a range and a fraction are houses, too."""
    if not count.text.isalnum():
        return False
    before = count.before[:-1] if count.before[-1:] and count.before[-1] in NUMBER_WORDS else count.before
    if before and before[-1] in _LABELS and not (len(before) > 1 and _is_its_number(before[-2])):
        return True
    if not count.text.isdigit():
        return _is_ordinal(count.text) and not _is_milestone(count.behind)
    return (
        _is_before_label(count.behind)
        or (bool(before) and int(count.text) <= _DISTRICTS.get(before[-1], 0))
        or (country in AMERICAN and _is_of_highway(before))
        or (country not in WRITES_ENGLISH and (_is_day(int(count.text), count.behind) or _is_year(count)))
    )


def _is_before_label(behind: Sequence[str]) -> bool:
    """Whether the word for a floor or a ward stands behind a number, and no number of its own behind that."""
    rest = behind[1:] if behind and behind[0] in _ORDINAL_ENDS else behind
    return bool(rest) and rest[0] in _LABELS_BEHIND and not (len(rest) > 1 and rest[1][:1].isdigit())


def _is_its_number(word: str) -> bool:
    """Whether what stands before a label is its number: Ground Floor, 5 Owl Road."""
    return word in _ORDINALS or word in ROMAN or any(map(str.isdigit, word))


def _is_ordinal(text: str) -> bool:
    return text[:1].isdigit() and text.lstrip("0123456789") in _ORDINAL_ENDS


def _is_milestone(behind: Sequence[str]) -> bool:
    """Whether the word of a milestone stands behind an ordinal: 20th Km, 20th K.M., 12th Mile."""
    return bool(behind) and (behind[0] in _STONES or behind[:2] == _KM_APART)


def _is_of_highway(before: Sequence[str]) -> bool:
    return any(" ".join(before[-size:]) in _HIGHWAYS for size in range(2, _LONGEST_HIGHWAY + 1))


def _is_day(day: int, behind: Sequence[str]) -> bool:
    rest = behind[1:] if behind and behind[0] in _OF_MONTHS else behind
    return day <= _MOST_DAYS and bool(rest) and rest[0] in _MONTHS


def _is_year(count: _Count) -> bool:
    """Whether a number is the year of a date: 1 Decembrie 1918."""
    *_, day, month = ("", "", *count.before)
    return month in _MONTHS and day.isdigit() and _YEAR.fullmatch(count.text) is not None
