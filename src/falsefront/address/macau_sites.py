"""Named places in addresses of Macau, taken out of a text: 新濠天地 and City of Dreams are one.

A name is left where it may be part of another: 银河大厦 is not the resort, a lone word ("Venetian") is a place only
where it stands by itself, and "next to" a place is not in it.
"""

import re
from typing import Final

from falsefront.address.gazetteer.macau_places import Seen, macau_sites
from falsefront.address.lexicon.macau import BESIDE, BUILDINGS, HAN_BESIDE, ROADS, SITE_ENDS, SITE_WORDS
from falsefront.address.plain.segments import HAN
from falsefront.address.reading import Development, Name

_OWN: Final = re.compile(rf"(?:{SITE_ENDS})(?![楼厦])")  # goes on a bare name: 银河娱乐场
_PARTED: Final = "澳门,"  # off the street, where 澳门科技大学 stood
_BARE: Final = 4  # characters of a name that may begin another's: 银河, 永利, 四季
_HAN_BEFORE: Final = frozenset("门仔氹环城区岛路街号道场巷里市地层楼")  # end what stands before a whole name
_STUDENT: Final = "生"  # behind 大学, of which 大学生 is none
_BESIDE: Final = re.compile(rf"(?:\b(?:{BESIDE}) *(?:the )?)$")
_BEHIND: Final = re.compile(rf" ?(?:{HAN_BESIDE})")
_PART: Final = re.compile(r"[,;()|/\"]")
_WORD: Final = re.compile(r"[a-z]+")
_OTHERS: Final = frozenset(
    {*ROADS.values(), *BUILDINGS.values(), *BUILDINGS, "road", "street", "garden", "court", "house"}
)


def holds_site(text: str) -> bool:
    """Whether a folded text names a place at all."""
    return bool(_seen(text))


def without_sites(text: str) -> tuple[str, tuple[Development, ...]]:
    """Return a folded text without the places that it names, and the places; of a complex and its part, the part."""
    seen = _seen(text)
    if not seen and _PARTED in text and (whole := _seen(text.replace(_PARTED, _PARTED[:-1]))):
        text, seen = text.replace(_PARTED, _PARTED[:-1]), whole
    if not seen:
        return text, ()
    inner = {one.site.within for one in seen}
    found: dict[str, Development] = {}
    for one in seen:
        site = one.site
        if site.key not in inner:
            is_han = HAN.search(text, one.start, one.end) is not None
            said = site.chinese if is_han else site.latin
            found.setdefault(site.key, Development(Name(said, site.key, site.chinese if is_han else None), site.kind))
    for one in reversed(seen):
        text = f"{text[: one.start].rstrip(' ,')}, {text[one.end :].lstrip(' ,')}".strip(" ,")
    return text, tuple(found.values())


def _seen(text: str) -> list[Seen]:
    sites = macau_sites()
    found = [one for one in sites.in_latin(text) if _is_whole(text, one)]
    if not text.isascii():
        end = 0  # of the place before: 渔人码头励宫酒店
        for one in sites.in_chinese(text):
            if _is_whole_in_han(text, one, is_behind_place=one.start == end):
                found.append(one)
                end = one.end
    return sorted(found)


def _is_whole(text: str, seen: Seen) -> bool:
    """Whether a Latin name stands for itself: not beside a place, and no word of another's name."""
    if _BESIDE.search(text, 0, seen.start):
        return False
    before = _PART.split(text[: seen.start])[-1]
    behind = _PART.split(text[seen.end :], maxsplit=1)[0]
    if " " not in text[seen.start : seen.end]:
        return all(word in SITE_WORDS for word in _WORD.findall(f"{before} {behind}"))
    following = _WORD.match(behind.lstrip())
    return following is None or following[0] not in _OTHERS


def _is_whole_in_han(text: str, seen: Seen, *, is_behind_place: bool) -> bool:
    """Whether a Chinese name stands for itself: 银河 before 娱乐场, never before 大厦 or behind another name."""
    before = text[max(0, seen.start - 1) : seen.start]
    if not is_behind_place and HAN.match(before) and before not in _HAN_BEFORE:
        return False
    if text[seen.end : seen.end + 1] == _STUDENT or _BEHIND.match(text, seen.end):
        return False
    if seen.end - seen.start >= _BARE:
        return True
    return HAN.match(text, seen.end) is None or _OWN.match(text, seen.end) is not None
