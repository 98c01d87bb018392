"""Numbers that no word calls telephones, behind other words on their line: what may be guessed of them.

"Workshop 0319 5550 142", "Ada Fern: 0319 5550 142", "财务部：85550142": on a page of contacts, beside an address or in
a list, such a number is a telephone, where it is written as those are and its words speak of no other numbers.
"""

import re
from collections import Counter
from collections.abc import Collection
from typing import Final

from falsefront.address.gazetteer.gazetteer import world
from falsefront.parse.number_words import OF_NUMBERS, PLACE
from falsefront.text.persons import is_person

AS_GUESS: Final = "guess"  # behind words that may be those of a department: "Workshop 0319-5550142"
AS_LABELLED: Final = "labelled"  # behind a person's name, or a place or a part of a firm: "Reception 0319 5550142"
AS_OFFICE: Final = "office"  # behind a department in Chinese, without an area
GUESSES: Final = frozenset({AS_GUESS, AS_LABELLED, AS_OFFICE})
_MOST_TOWN_WORDS: Final = 3
_FEW_WORDS: Final = re.compile(r"\s*(?:[^\W\d_][^\d:：@]{0,20}?\s){1,3}\(?")
_FEWEST_LETTERS: Final = 4  # of a town's name
_AROUND: Final = " :：.–-("
_OFFICE: Final = re.compile(r"\s*[\u4e00-\u9fff（）()]{2,8}[部室科处處][:：]\s?[2-8]\d{6,7}\s*")
_WITH_TRUNK: Final = re.compile(r"\(?0[1-9\s]|8?[\s-]?\(\d{3,5}\)|\(?[2-9]\d\d\)?[\s.-]\d{3}[.-]\d{4}$")
_LIKE_DATE: Final = re.compile(r"\d{1,2}[./-]\d{1,2}[./-](?!\d\d[./-]\d\d[./-]\d\d$)")
_DIGIT: Final = re.compile(r"\d")
_FEWEST_OF_LIST: Final = 3  # persons, each with a number
_FEWEST_DIGITS, _MOST_DIGITS = 9, 12


def guess_of(text: str, start: int, end: int, *, is_national: bool) -> str | None:
    """Return what a number on a line may be guessed for by the words before it; None where nothing tells.

    >>> guess_of("A yard 0319-55501", 7, 17, is_national=True), guess_of("财务部：85550142", 4, 12, is_national=False)
    ('guess', 'office')
    >>> guess_of("Sales 0319 555014", 6, 17, is_national=True), guess_of("Council: 0319 555", 9, 17, is_national=True)
    ('labelled', None)
    >>> guess_of("Leeds: 0113 496 0142", 7, 20, is_national=True), guess_of("Red: 0113 496", 5, 13, is_national=True)
    ('labelled', None)
    """
    words = text[:start]
    if text[end:].strip(" .;,"):
        return None
    label = words.strip(_AROUND)
    if is_national and (
        PLACE.fullmatch(label) or (is_person(label) and not OF_NUMBERS.search(label)) or _is_town(label)
    ):
        return AS_LABELLED
    if is_national and _FEW_WORDS.fullmatch(words):
        return AS_GUESS
    return AS_OFFICE if _OFFICE.fullmatch(text) else None


def _is_town(label: str) -> bool:
    """Whether a label is a city that the world has, by a name of more than three letters: "Leeds", "الرياض"."""
    is_short = len(label) >= _FEWEST_LETTERS and len(label.split()) <= _MOST_TOWN_WORDS
    return is_short and not label.islower() and world().has_city(label)


def shapes_of_list(raws: Collection[str]) -> frozenset[str]:
    """Return how the numbers of a list are written: three or more alike, each with its area, behind other words.

    One such number alone may be a date, an account or somebody else's.

    >>> sorted(shapes_of_list({"0207 619 250", "0207 619 244", "0207 619 243", "0319 55"}))
    ['0000 000 000']
    """
    shapes = Counter(_DIGIT.sub("0", raw) for raw in set(raws) if _has_area(raw))
    return frozenset(shape for shape, count in shapes.items() if count >= _FEWEST_OF_LIST)


def _has_area(raw: str) -> bool:
    """Whether a number is written with its area, in groups and as long as a telephone: no date, no account."""
    digits = len(_DIGIT.findall(raw))
    is_long = _FEWEST_DIGITS <= digits <= _MOST_DIGITS and len(raw) > digits
    return is_long and _WITH_TRUNK.match(raw) is not None and _LIKE_DATE.match(raw) is None
