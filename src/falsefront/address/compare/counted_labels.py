"""What a country counts and both texts say by its word: Building 722, Road 2427, Block 324; Sector 27-B; Survey 78/2.

A reader takes one of these for the house's number, drops another, or leaves all over where signs and commas are left
out; so it is asked of the texts as they stand. Two that name two of one kind are two, whatever else they have in
common. A sector within a sector (F-7/1) and a part of a survey (78/2) are none other than the whole of it (F-7, 78).
"""

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import cache, lru_cache
from itertools import product
from typing import Final

from falsefront.address.abroad.written.roman import ROMAN
from falsefront.address.lexicon.table import countries, longest_first, values
from falsefront.address.plain.scripts import in_latin, is_spelled_by_consonants
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_DOTS: Final = re.compile("[. ]+")
_KINDS: Final = {_DOTS.sub(" ", word): kind for word, kind in values("abroad.counted.label").items()}
_IN: Final = countries("abroad.counted.label", "in")
_COUNTRIES: Final = frozenset[str]().union(*_IN.values())
_NUMBER: Final = r"(?:[a-z]?-?\d{1,5}(?: ?/ ?\d{1,4})*(?:-?[a-z]| [a-z](?=[ .]*(?:,|$)))?|[ivx]{1,4}(?:-?[a-h])?)(?!\w)"
_SIGN: Final = r"[ .:#(-]*(?:(?:nos?|number)\b[ .:#-]*)?"
_JOIN: Final = r" ?(?:[&,-]|\band\b|\bto\b) ?"
_TELLING: Final = frozenset("-#:")  # signs of which a single letter needs one before its number: S-4
_ROMAN: Final = re.compile("([ivx]+)([a-h]?)")
_STROKE: Final = re.compile("/ ?(?=[a-z])")  # 10/A is 10A
_BLANKS: Final = re.compile(r"[^\w/]")
_UNSAID: Final = "IN"  # whose villages and towns are often known to nobody, so that no country is read
_CODED: Final = frozenset({"IN"})  # where plots of an estate are counted in its blocks: G-1-45
_CODE: Final = re.compile(
    r"(?:^|[,:#] ?|\bno\b[. ]*|\bplot )([a-z])[ -]?(\d{1,3}-\d{1,4}(?:-?[a-z])?(?:/\d+)?)(?=[ ,]|$)"
)
_BLOCKS, _BLOCK_KIND = "BH", "block"  # whose quarters have their block behind the name: Al Hidd 115
_BLOCK: Final = re.compile(r"(?<=, )([a-z][a-z'. -]*?) (\d{3,4})(?=,|$)")
_SURVEY: Final = "survey"
_COLOMBO, _HUNDRED = "colombo", 100  # whose districts stand in its postcodes: 00300 is that of Colombo 3


def counted_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses of one country are two: each labels a number of one kind, and none of the other's."""
    country = a.country or b.country or _UNSAID
    if country not in _COUNTRIES or (a.country and b.country and a.country != b.country):
        return None
    left = _counted(a.raw, country)
    right = _counted(b.raw, country) if left else left
    for kind in sorted(left.keys() & right.keys()):
        if _are_two(left[kind], right[kind]):
            return f"different parts of a town: {kind} {min(left[kind])} and {kind} {min(right[kind])}"
    return None


def are_of_surveys(a: Reading, b: Reading) -> bool:
    """Whether both texts label numbers of a survey, which are counted in each village anew."""
    countries_said = {it.country or _UNSAID for it in (a, b)}
    return countries_said <= _COUNTRIES and all(_SURVEY in _counted(it.raw, it.country or _UNSAID) for it in (a, b))


def _are_two(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether two lists have no number in common, or each one that the other has not: 3-5 & 21, 3-6 & 21."""
    alike = [(one, other) for one, other in product(left, right) if _may_be_one(one, other)]
    return {one for one, _ in alike} != left and {other for _, other in alike} != right


def _may_be_one(one: str, other: str) -> bool:
    return one == other or one.startswith(f"{other}/") or other.startswith(f"{one}/")


@lru_cache(maxsize=8192)
def _counted(raw: str, country: str) -> Mapping[str, frozenset[str]]:
    """Return what a text counts by a label, by kind.

    >>> _counted("Bldg. No. 722, Road 2427, Block: 324, Manama", "BH")["road"], _counted("12, Sec-7A, Karachi", "PK")
    (frozenset({'2427'}), {'sector': frozenset({'7a'})})
    """
    found: dict[str, set[str]] = defaultdict(set)
    text = folded_again(in_latin(raw) if is_spelled_by_consonants(raw) else raw).text.lower()
    for match in _expression(country).finditer(text):
        if len(match["label"]) == 1 and not _TELLING & set(match["sign"]):
            continue
        kind = _KINDS[_word(match["label"])]
        found[kind].update(_plain(it, kind) for it in re.findall(_NUMBER, match["numbers"]))
    for name, number in _BLOCK.findall(text) if country == _BLOCKS else ():
        if _BLOCK_KIND not in found and _KINDS.keys().isdisjoint(name.replace(".", "").split()):
            found[_BLOCK_KIND].add(number)
    for letter, number in _CODE.findall(text) if country in _CODED else ():
        found["plot"].add(letter + number)
    return {kind: frozenset(numbers) for kind, numbers in found.items()}


def _word(label: str) -> str:
    return _DOTS.sub(" ", label)


def _plain(number: str, kind: str) -> str:
    plain = _BLANKS.sub("", _STROKE.sub("", number)).lstrip("0")
    if kind == _COLOMBO and plain.isdigit() and int(plain) >= _HUNDRED:
        return str(int(plain) // _HUNDRED)
    roman = _ROMAN.fullmatch(plain)
    return plain if roman is None else ROMAN.get(roman[1], roman[1]) + roman[2]


@cache
def _expression(country: str) -> re.Pattern[str]:
    """Return what finds the labels of a country with the numbers behind them."""
    words = longest_first(frozenset(word for word, codes in _IN.items() if country in codes))
    labels = "|".join(re.escape(_word(word)).replace(r"\ ", "[. ]+") for word in words)
    return re.compile(rf"(?<![\w/])(?P<label>{labels})\b(?P<sign>{_SIGN})(?P<numbers>{_NUMBER}(?:{_JOIN}{_NUMBER})*)")
