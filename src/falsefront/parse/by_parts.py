"""Addresses whose parts say by a word each what they are: "Дархан сум, 5-р баг, Шилний гудамж 24".

In Mongolia, Central Asia, the Caucasus, Iran and Greece addresses are written so, mostly without a postcode; and so is
a stall in its market hall: "рынок «Лён», ряд 4, контейнер 41".
"""

import re
from typing import Final

from falsefront.address.gazetteer.gazetteer import world
from falsefront.text.caseless import Caseless
from falsefront.text.late import late
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_ROAD, _STALL, _MARKET = "road", "stall", "market"
_PLACES: Final = frozenset({"town", "area"})
_KINDS: Final = ("town", "area", _ROAD, "house", _MARKET, _STALL)
_MAY_BE: Final = Caseless(rf"(?<!\w)(?:{_LISTS.any_of('town', 'area', 'road', 'market')})(?!\w)")
_WORDS: Final = {kind: late(rf"(?<!\w)(?:{_LISTS.any_of(kind)})(?!\w)", re.IGNORECASE) for kind in _KINDS}
_PARTS: Final = re.compile(r"\s*[,،;]\s*|\s+[–-]\s+")
_DIGIT: Final = re.compile(r"\d")
_SENTENCE: Final = re.compile(r"[!?:@]|\w{5,}\.\s+[^\W\d]")  # "рынок. Ряд", but "ქ. ქუთაისი"
_FEWEST_PARTS, _MOST_PARTS = 2, 9
_MOST_CHARS: Final = 170
_MOST_PART_CHARS: Final = 60
_MOST_WORDS: Final = 6  # of a part


@remembered
def is_by_parts(text: str) -> bool:
    """Whether a text is an address whose parts say what they are: a road in its place, a district in its town, a stall.

    >>> is_by_parts("Баянзүрх дүүрэг, 13-р хороо, Энхтайваны өргөн чөлөө, 302 тоот")
    True
    >>> is_by_parts("ქ. ქუთაისი, რუსთაველის გამზ. 24"), is_by_parts("Samarqand sh., Registon koʻchasi 15")
    (True, True)
    >>> is_by_parts("рынок «Лён», ряд 4, контейнер 41"), is_by_parts("контейнер 41, ряд 4")
    (True, False)
    >>> is_by_parts("хороо бүрт 3 удаа, хот даяар хүргэнэ"), is_by_parts("Бутик на рынке открыт, ждём вас на 2 этаже")
    (False, False)
    """
    if not (len(text) <= _MOST_CHARS and _DIGIT.search(text) and _MAY_BE.is_in(text)) or _SENTENCE.search(text):
        return False
    parts = [part.strip(" .") for part in _PARTS.split(text.strip(" .,")) if part.strip(" .")]
    if not _FEWEST_PARTS <= len(parts) <= _MOST_PARTS or not all(map(_may_stand, parts)):
        return False
    kinds = [_kinds(part) for part in parts]
    every = frozenset().union(*kinds)
    is_placed = not _PLACES.isdisjoint(every) or any(map(world().has_city, (parts[0], parts[-1])))
    if _ROAD in every and is_placed:
        return True
    if _MARKET in every and _STALL in every:
        return any(_STALL in kind and _DIGIT.search(part) for kind, part in zip(kinds, parts, strict=True))
    return every >= _PLACES and "house" in every


@remembered
def may_be_by_parts(text: str) -> bool:
    """Whether a short line may be a line of such an address: each of its parts fits, and one says what it is.

    >>> may_be_by_parts("Улаанбаатар хот, Хан-Уул дүүрэг"), may_be_by_parts("34ο χλμ."), may_be_by_parts("3 хоног")
    (True, True, False)
    """
    if len(text) > _MOST_PART_CHARS or not _MAY_BE.is_in(text) or _SENTENCE.search(text):
        return False
    parts = [part.strip(" .") for part in _PARTS.split(text.strip(" .,")) if part.strip(" .")]
    return all(map(_may_stand, parts)) and any(map(_kinds, parts))


def _kinds(part: str) -> frozenset[str]:
    """Return of which kinds the words of a part of a line are."""
    return frozenset(kind for kind in _KINDS if _WORDS[kind].search(f"{part}.") or _WORDS[kind].search(part))


def _may_stand(part: str) -> bool:
    """Whether a part of a line may be one of an address: few words, and a name, a number or a word of such."""
    if len(part.split()) > _MOST_WORDS:
        return False
    is_name = part.lstrip('«"“(')[:1].isupper() or not part[:1].islower()
    return is_name or _DIGIT.search(part) is not None or bool(_kinds(part))
