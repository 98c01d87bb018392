"""Addresses of Korea in letters whose divisions are glued, apart or run together, each written behind its hyphen.

Gurogu, Guro Gu and Kuro-ku are one district, "Suwon City" is Suwon-si, "Simin daero 116beon gil" is a lane, and a lot
stands before its quarter: "Owl Dong 314" is 314 Owl-dong, and so is "#314, Owl-dong" where nothing else has a number.
A division, a province or a city, and a postcode of 3 and 3 digits at the end tell Korea, too (Guro-gu Seoul 152-848),
and a city that leads
its quarter stands behind it.
"""

import re
from collections.abc import Callable
from typing import Final

from falsefront.address.abroad.written.asia import korean_forms
from falsefront.address.abroad.written.asian_border import has_korean_part, is_korean
from falsefront.address.lexicon.table import forms, longest_first, values
from falsefront.address.plain.korean_places import official

_POST: Final = r"\d{3}-?\d{3}|\d{5}"
_TAIL: Final = re.compile(
    rf"[ ,.(]+(?:kr\b(?P<code>[ \d-]*)|(?:(?P<before>{_POST})[ ,.]+)?"
    rf"(?:(?:the )?(?:republic|rep\.?) of |south |s\. ?)?korea\b(?:[ ,.]+(?P<behind>{_POST}))?)\W*$"
)
_LEADING_POST: Final = re.compile(r"^ *[(\[] ?(\d{5})[)\]][ ,.]+(?=[^,]*[a-z])")
_OLDER_POST: Final = re.compile(r"(?<=[a-z])(?:(?<![ ,][a-z]{2})|(?<= do))(?<!korea)[ ,.]+(?=\d{3}-\d{3}\W*$)")
_LEADS: Final = re.compile(r"(?:^|(?<=, )|(?<=\d ))([a-z]{4,})(?:-si)? (?=[a-z]{2,}\d?-(?:dong|gu)(?:,|$))")
_DIVISION: Final = "dong|gu|ku|eup|myeon|myun|ri|gun"
_APART: Final = re.compile(rf"(?<![\w-])([a-z]{{3,}}(?: ?\d)?)[ -]({_DIVISION})(?=[ ,.]|$)")
# Of places alone: ChongGu Bluevill and Cheongdong Building are houses.
_GLUED: Final = re.compile(r"(?<![\w-])([a-z]{3,})(dong|gu)(?=,|$| [a-z]+-(?:gu|si|do)\b| [a-z]+(?:,|$))")
_CITY: Final = re.compile(r"(?<=[a-z])(?:[ -]|- )(?:si|city|shi)(?=[ ,]|$)")
_PROVINCE: Final = re.compile(r"(?<=[a-z]) do(?=\.?(?: ?,| kr| korea|$))")
_PROVINCES: Final = values("abroad.korean.province")
_ANY_PROVINCE: Final = re.compile(rf"[ ,]+({'|'.join(longest_first(_PROVINCES))})(?:[- ]?do)?\.?[ ,]*$")
_ROAD: Final = re.compile(
    r"(?<![\w-])([a-z]{2,}(?: ?\d)?)[ -]?(daero|ro)(?=[ ,]?\d(?!\d?-?(?:dong|ga)\b)| \d(?!\d?-?(?:dong|ga)\b)|,)"
)
_LANE: Final = re.compile(r"(?<=\d)[ -]?(?:beon|bun)[ -]?gil\b")
_COUNTED_LANE: Final = re.compile(r"(?<=\d) gil\b")
_COUNTED_ROAD: Final = re.compile(r"(?<=[a-z]{3}) ?(\d{1,3})beon-ro\b")  # Hanamsandan 5beon-ro
_RUN_ON: Final = re.compile(r"((?<=[a-z\d])-(?:dong|gu|si|do|gun|eup|myeon|ri|ro|daero|gil))\.?(?= [a-z#])")
# What stands before a road is its house's number: Owl-dong 17, Owl-ro.
_LOT_BEHIND: Final = re.compile(
    r"(?<![\w-])([a-z]{3,}\d?-(?:dong|ri)) (?:no\.? ?)?(\d{1,4}(?:-\d{1,4})?)(?=[ ,]|$)"
    r"(?![ ,]+[a-z\d-]+-(?:ro|daero|gil)\b)"
)
_LOT_AS_ROOM: Final = re.compile(r"^(?:#|no\.? ?) ?(?=\d{1,4}(?:-\d{1,4})?,? [a-z]{3,}\d?-(?:dong|ri)\b)")
_NAMED: Final = re.compile(r"(?<![\w-])([a-z]+(?:-[a-z]+)?)-(gu|si)(?![\w-])")
_NUMBER: Final = re.compile(r"(?<![a-z])\d+")
_NO_WARD: Final = frozenset({"dae"})  # Daegu


def ends_in_korea(plain: str) -> bool:
    """Whether a folded, lower-case text ends in a city of Korea and a postcode as Korea had: Anyang 431-060."""
    untold = _OLDER_POST.search(plain) if "-" in plain[-_CODED:] else None
    return untold is not None and _tells_korea(plain, untold.start())


def in_korea(text: str, is_city: Callable[[str], bool]) -> str:
    """Return a folded, lower-case text with its divisions in one way, where it ends with Korea; others as they are.

    `is_city` tells of a word whether it is a city's whole name, as Andong is.

    >>> in_korea("owl dong 314, moon gu suwon city kyunggi do kr 443-743", {"suwon"}.__contains__)
    '314 owl-dong, moon-gu, suwon-si, gyeonggi-do kr 443-743'
    >>> in_korea("#1203, 272 digitalro, gurogu seoul kr 08389", {"seoul"}.__contains__)
    '#1203, 272 digital-ro, guro-gu, seoul kr 08389'
    >>> in_korea("#416, owl 3-dong suwon-si kr 443-742", {"suwon"}.__contains__)
    '416, owl3-dong, suwon-si kr 443-742'
    >>> in_korea("(08389) 3f, 272 digital-ro, guro-gu, seoul, korea", {"seoul"}.__contains__)
    '3f, 272 digital-ro, guro-gu, seoul kr 08389'
    >>> in_korea("22-7, seoul owl-dong, guro-gu 152-848", {"seoul"}.__contains__)
    '22-7, owl-dong, guro-gu, seoul kr 152-848'
    """
    untold = _OLDER_POST.search(text) if "-" in text[-_CODED:] else None
    if untold is not None:
        text = f"{text[: untold.start()]} kr {text[untold.end() :]}" if _tells_korea(text, untold.start()) else text
    if ("-ro" in text or "-gil" in text or "daero" in text) and (untold := _ends_untold(text)) is not None:
        text = f"{text[: untold.start()]} kr {untold[1]}" if untold[1] else f"{text[: untold.start()]}, korea"
    if ("kr" not in text and "korea" not in text) or (end := _TAIL.search(text)) is None:
        return text
    head, post = text[: end.start()].rstrip(" ,"), (end["code"] or end["before"] or end["behind"] or "").strip()
    if not post and (first := _LEADING_POST.match(head)) is not None:
        head, post = head[first.end() :], first[1]
    head = korean_forms.mountain_lots(head)
    head = _ANY_PROVINCE.sub(lambda match: f", {_PROVINCES[match[1]]}-do", head)
    head = _CITY.sub("-si", head)
    head = _APART.sub(_division, head)
    head = _GLUED.sub(lambda match: match[0] if is_city(match[0]) else f"{match[1]}-{match[2]}", head)
    head = _PROVINCE.sub("-do", head)
    head = _COUNTED_ROAD.sub(r"\1-ro", _COUNTED_LANE.sub("-gil", _LANE.sub("beon-gil", head)))
    if "ro" in head:
        head = _ROAD.sub(r"\1-\2", head)
    head = _NAMED.sub(lambda match: f"{official(match[1], match[2])}-{match[2]}", head)
    head = _RUN_ON.sub(r"\1,", korean_forms.quarters(korean_forms.lanes(head)))
    leads = _LEADS.search(head)
    if leads is not None and is_city(leads[1]) and leads[1] not in head[leads.end() :]:
        head = f"{head[: leads.start()]}{head[leads.end() :]}, {leads[1]}"
    head = _LOT_BEHIND.sub(r"\2 \1", head)
    if len(_NUMBER.findall(_without_counts(head))) == len(_NUMBER.findall(_lot(head))):
        head = _LOT_AS_ROOM.sub("", head)
    return f"{head} kr {post}" if post else f"{head}, korea"


_CODED: Final = 8  # characters of a postcode in two groups and a sign behind it
# Guang Dong, Shan Dong, Pu Dong are in China.
_DIVISION_APART: Final = re.compile(
    r"(?<![\w-])(?!(?:guang|shan|pu)[ -])[a-z]{3,}[ -](?:dong|gu|eup|myeon|myun|ri)(?=[ ,]|$)"
)
_ROADS: Final = forms("china.road")
_LAST: Final = re.compile(r"([a-z]{4,})(?:(?:[ -]|- )(?:si|city|shi))?[ ,]*$")
_FIVE_DIGITS: Final = re.compile(r"(?:[ ,]+(\d{5}))?[ ,.]*$")


def _is_road(text: str, end: int) -> bool:
    """Whether the word for a road stands behind what may be a division: Jiao Dong Road is in China."""
    return text[end:].lstrip(" ").partition(" ")[0].strip(" ,.") in _ROADS and text[end : end + 1] == " "


def _tells_korea(text: str, end: int) -> bool:
    """Whether a division is named by its ending, or a province or city of Korea stands right before the postcode."""
    if has_korean_part(text) or _ANY_PROVINCE.search(text, 0, end):
        return True
    if any(not _is_road(text, found.end()) for found in _DIVISION_APART.finditer(text, 0, end)):
        return True
    return ends_in_city(text[:end])


def ends_in_city(text: str) -> bool:
    """Whether a text ends with a city of Korea, with the word for it or without: Suwon- si, Gimhae."""
    last = _LAST.search(text)
    return last is not None and official(last[1], "si") in forms("abroad.korean.city")


def _ends_untold(text: str) -> re.Match[str] | None:
    """Return the end of a text that no country is told at, where road, division and city are Korea's."""
    if not is_korean(text) or (end := _FIVE_DIGITS.search(text)) is None:
        return None
    head = text[: end.start()]
    return end if ends_in_city(head) or _ANY_PROVINCE.search(head) is not None else None


_COUNT: Final = re.compile(r"(?<=[a-z])\d")
_FIRST_LOT: Final = re.compile(r"^(?:#|no\.? ?) ?(\d{1,4}(?:-\d{1,4})?)")


def _without_counts(text: str) -> str:
    return _COUNT.sub("", text)


def _lot(text: str) -> str:
    found = _FIRST_LOT.match(text)
    return found[1] if found is not None else ""


def _division(match: re.Match[str]) -> str:
    """Return a name with its division behind a hyphen; ku and myun are older spellings of gu and myeon."""
    name, kind = match[1].replace(" ", ""), {"ku": "gu", "myun": "myeon"}.get(match[2], match[2])
    return match[0] if match[1] in _NO_WARD else f"{name}-{kind}"
