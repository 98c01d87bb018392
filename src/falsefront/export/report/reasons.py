"""Reasons of the matcher as a report tells them: a part stands in quotation marks where its address has it so."""

import re
from ast import literal_eval
from collections.abc import Iterable, Mapping
from typing import Final

from falsefront.text.marking import spans

# What is said otherwise of a pair that was joined word by word, or by a second look, whatever was read of it.
BY_WORDS: Final = "word by word: "
WEIGHED: Final = "weighed together: "  # begins the reason of two that no rule joins, but all that they say
VERIFIED: Final = "verified: "  # ends the head of a reason by which one side was found in the text of the other
_AS_READ: Final = "different "
_SAME_ESTATE: Final = "same development: "
# A part as the matcher names it: a literal of Python, with marks around it. The one of "analyst's" begins none.
_PART: Final = re.compile(r"(?<!\w)'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"")


# How a road of China is written in English, by the last word of its name in pinyin.
_ROADS: Final[Mapping[str, str]] = {
    "lu": "Road", "jie": "Street", "dajie": "Street", "dadao": "Avenue", "gonglu": "Highway",
}  # fmt: skip


def road_in_english(road: str) -> str:
    """Return a road's name in pinyin with its generic word in English, as most addresses and this report have it.

    >>> road_in_english("Qingxiang North Lu"), road_in_english("Mill Ln"), road_in_english("Lu")
    ('Qingxiang North Road', 'Mill Ln', 'Lu')
    """
    name, _, generic = road.rpartition(" ")
    return f"{name} {_ROADS[generic.casefold()]}" if name and generic.casefold() in _ROADS else road


def spelled(part: str, address: str) -> str | None:
    """Return a part in the very letters of an address; None where it does not stand there as it was read.

    >>> spelled("Chang'An District", "No. 6, Chang'an  District"), spelled("Mill Ln", "Mill Lane")
    ("Chang'an  District", None)
    """
    (places,), _ = spans([address], [part])
    return address[places[0][0] : places[0][1]] if places else None


def told(reasons: Iterable[str], a: str, b: str) -> tuple[str, ...]:
    """Return the reasons for joining two addresses, each part as its own address has it.

    >>> told(["same road: 'Mill Ln' and 'Mill Ln'", "same room: 5 and 5"], "5 Mill Lane", "5 Mill Ln")
    ('same road: Mill Ln (as read) and “Mill Ln”', 'same room: 5 and 5')
    >>> told(["different numbers: 57-3 and 57", "road and number verified: Mill, 57-3"], "Mill 57/3", "Mill 57")
    ('read as different numbers: 57-3 and 57', 'road and number verified: Mill, 57-3')
    """
    said = tuple(_told(reason, (a, b)) for reason in reasons)
    if not any(reason.startswith((BY_WORDS, WEIGHED)) or VERIFIED in reason for reason in said):
        return said
    return tuple(_of_words(reason) for reason in said)


def estates_compared(reasons: Iterable[str]) -> tuple[str, ...]:
    """Return the names of one estate as the matcher compared them, one of each address; () where it compared none.

    >>> estates_compared(["same city: 'x' and 'x'", "same development: 'Moyu' and '墨榆'"])
    ('Moyu', '墨榆')
    """
    said = next((reason for reason in reasons if reason.startswith(_SAME_ESTATE)), "")
    return tuple(str(literal_eval(each[0])) for each in _PART.finditer(said))


def is_agreement(reason: str) -> bool:
    """Whether a reason, as it is told, says in what two addresses agree.

    >>> is_agreement("same room: 5 and 5"), is_agreement("other building: 3 and 5")
    (True, False)
    """
    return reason.startswith(("same ", "words that stand in both"))


def _of_words(reason: str) -> str:
    """Return a reason of a pair that its words joined, or a second look: what was read as two may be one thing there.

    >>> _of_words("different roads: 12 Ln and Lang St"), _of_words("word by word: 15 12, lang")
    ('read as different roads: 12 Ln and Lang St', 'words that stand in both: 15 12, lang')
    >>> _of_words("weighed together: 37, dagon")
    'words that stand in both, weighed together: 37, dagon'
    """
    if reason.startswith(_AS_READ):
        return f"read as {reason}"
    if reason.startswith(WEIGHED):
        return f"words that stand in both, weighed together: {reason.removeprefix(WEIGHED)}"
    return f"words that stand in both: {reason.removeprefix(BY_WORDS)}" if reason.startswith(BY_WORDS) else reason


def _told(reason: str, sides: tuple[str, str]) -> str:
    at = -1

    def part(found: re.Match[str]) -> str:
        nonlocal at
        at += 1
        words = str(literal_eval(found[0]))
        own = spelled(words, sides[at]) if at < len(sides) else None
        return f"“{own}”" if own else f"{road_in_english(words)} (as read)"

    return _PART.sub(part, reason)
