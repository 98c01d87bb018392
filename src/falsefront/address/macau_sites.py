"""Named places in addresses of Macau, taken out of a text: 新濠天地 and City of Dreams are one.

A name is left where it may be part of another: 银河大厦 is not the resort, a lone word ("Venetian") is a place only
where it stands by itself, and "next to" a place is not in it.
"""

import re
from typing import Final

from falsefront.address.gazetteer.macau_places import Seen, macau_sites
from falsefront.address.lexicon.macau import BESIDE, HAN_BESIDE, SHORES, SITE_BESIDE, SITE_ENDS, SITE_WORDS
from falsefront.address.plain.segments import HAN
from falsefront.address.reading import Development, Name

_OWN: Final = re.compile(rf"(?:{SITE_ENDS})(?![楼厦])")  # goes on a name: 银河娱乐场
_UNIT: Final = re.compile(
    r"第?[0-9a-z一二三四五六七八九十、,&-]+(?:楼|层|号|室|铺|舖|单位)|地下|地面|地库(?!停)|低层|高层|[a-z东西南北]座"
)
_PARTED: Final = "澳门,"  # off the street, where 澳门科技大学 stood
_HAN_BEFORE: Final = frozenset("门仔氹环城区岛路街号道场巷里市地层楼")  # end what stands before a whole name
_STUDENT: Final = "生"  # behind 大学, of which 大学生 is none
_BESIDE: Final = re.compile(rf"(?:\b(?:{BESIDE}) *(?:the )?)$")
_BEHIND: Final = re.compile(rf" ?(?:{HAN_BESIDE})")
_NAMED: Final = re.compile(r"澳门|\bmaca[uo]\b")
_GOES_ON: Final = re.compile(rf"特别行政区|特区|(?:{SHORES['islands']}|{SHORES['peninsula']})|[ ,()]*(?:[0-9]|$)|[ ,]")
_DISTRICT: Final = re.compile("(?:^|[ ,])(?:氹仔|路氹)")
_PART: Final = re.compile(r"[,;()|/\"]")
_WORD: Final = re.compile(r"[a-z]+")
_HAN_BESIDE_BEFORE: Final = re.compile(rf"(?:^|[ ,])(?:{SITE_BESIDE}) *$")
_OTHER_SHORE: Final = {
    "islands": re.compile(rf"(?<![a-z])(?:{SHORES['peninsula']})(?![a-z])"),
    "peninsula": re.compile(rf"(?<![a-z])(?:{SHORES['islands']})(?![a-z])"),
}


def holds_site(text: str) -> bool:
    """Whether a folded text names a place at all."""
    return bool(_seen(text))


def is_told(text: str) -> bool:
    """Whether a folded text lies in Macau by its name before a place, or by itself: 澳门茶餐厅, Macau Road do not."""
    seen = _seen(text) or _seen(text.replace(_PARTED, _PARTED[:-1]))
    if any(_NAMED.search(text, one.start, one.end) for one in seen):
        return True
    starts = [one.start for one in seen]
    for found in _NAMED.finditer(text):
        if not text[found.start()].isascii():
            if found.end() in starts or _GOES_ON.match(text, found.end()):
                return True
        elif all(word in SITE_WORDS for word in _WORD.findall(_part_around(text, found.start(), seen))):
            return True
    return _DISTRICT.search(text) is not None


def _part_around(text: str, at: int, seen: list[Seen]) -> str:
    """Return what stands between two commas around a character, without the places in it."""
    for one in reversed(seen):
        text = text[: one.start] + " " * (one.end - one.start) + text[one.end :]
    start = max((mark.end() for mark in _PART.finditer(text, 0, at)), default=0)
    return _PART.split(text[start:], maxsplit=1)[0]


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
    """Whether a Latin name stands for itself: beside no place, and with no other word between two commas.

    A word before or behind makes another's name of it: New China Plaza, Kiang Wu Hospital Clinic.
    """
    if _BESIDE.search(text, 0, seen.start) or _is_across_water(text, seen):
        return False
    start = max((mark.end() for mark in _PART.finditer(text, 0, seen.start)), default=0)
    stop = _PART.search(text, seen.end)
    until = stop.start() if stop is not None else len(text)
    others = [one for one in macau_sites().in_latin(text[start:until]) if start + one.start != seen.start]
    rest = f"{text[start : seen.start]} {text[seen.end : until]}"
    for one in others:
        rest = rest.replace(text[start + one.start : start + one.end], " ")
    return all(len(word) == 1 or word in SITE_WORDS for word in _WORD.findall(rest))


def _is_across_water(text: str, seen: Seen) -> bool:
    """Whether a text names the islands where a place is on the peninsula, or the peninsula where it is on them."""
    other = _OTHER_SHORE.get(seen.site.shore)
    return other is not None and other.search(f"{text[: seen.start]} , {text[seen.end :]}") is not None


def _is_whole_in_han(text: str, seen: Seen, *, is_behind_place: bool) -> bool:
    """Whether a Chinese name stands for itself: 银河 before 娱乐场, never before 大厦, 二期 or behind another name."""
    before = text[max(0, seen.start - 1) : seen.start]
    if not is_behind_place and HAN.match(before) and before not in _HAN_BEFORE:
        return False
    if text[seen.end : seen.end + 1] == _STUDENT or _BEHIND.match(text, seen.end) or _is_across_water(text, seen):
        return False
    if _HAN_BESIDE_BEFORE.search(text, 0, seen.start):
        return False
    at = seen.end
    for one in macau_sites().in_chinese(text[at:]):
        if one.start == 0:  # 渔人码头励宫酒店
            at += one.end
    if at == seen.end and (own := _OWN.match(text, at)) is not None:
        at = own.end()
    return HAN.match(text, at) is None or _UNIT.match(text, at) is not None
