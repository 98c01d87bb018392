"""Whether two addresses in Japan name one town: the part of a ward or city in which the blocks are counted."""

import re
from itertools import pairwise

from falsefront.address.compare.world.words_abroad import Manner, canonical_words, finds
from falsefront.address.lexicon.abroad import FIRM_WORDS, INSTITUTIONS
from falsefront.address.lexicon.table import forms
from falsefront.address.plain.hokkaido import strips_in_letters
from falsefront.address.plain.japanese import even, in_english_order, is_japanese, may_read, way_of
from falsefront.address.reading import Name, Reading

_JAPAN = Manner("JP")
_LEAST_NAME = 4  # letters of a name that is spelled with or without its long vowels
_FIRST_WORDS = forms("abroad.japan.side")
_LATIN_TOWN_END = re.compile(r"[a-z]{2}(?:chou?|machi)$")
_WARD_END = re.compile(r"[- ]?(?:ku|ward)$")
WARD = "区"  # stands in every text that says a way in characters
_LATIN_WAY = re.compile(r"\b(?:s?agaru|[a-z]*iru)\b")
_UP_OR_DOWN = {"上": "agaru", "下": "sagaru"}
_WARD = re.compile(r"\b(?:[a-z]+[- ](?:ku|ward)|(?![a-z]*shinjuku\b)[a-z]+(?:ku|ward))\b")  # Shinjuku is a town as well


def is_one_town(a: Reading, b: Reading) -> bool:
    """Whether each town that one side names may be one of the other's; false where one side names none."""
    wards = _wards(a), _wards(b)
    if (all(wards) and wards[0].isdisjoint(wards[1])) or are_two_ways(a, b):
        return False
    left, right = _towns(a, b), _towns(b, a)
    if _are_among(left, right) or _are_among(right, left):
        return True
    whole, other = _run_on(left, f"{a.raw.lower()},"), _run_on(right, f"{b.raw.lower()},")
    return (len(whole) > len(left) or len(other) > len(right)) and any(
        _is_one(one, it) for one in whole[len(left) :] or left[:1] for it in other[len(right) :] or right[:1]
    )


def may_be_one_town(a: Reading, b: Reading) -> bool:
    """Whether two addresses do not name two towns: true also where one side names none."""
    return not a.areas or not b.areas or is_one_town(a, b)


def are_two_in_characters(a: Reading, b: Reading) -> bool:
    """Whether both name towns in characters, none of which is the other's end behind more than a side: 高田中, 高田西.

    Behind a larger town's name the smaller one may stand alone (上鳥羽鉾立町, 鉾立町); 東上野 is no part of 上野.
    """
    left, right = ([area.name.hanzi for area in it.areas if area.name.hanzi] for it in (a, b))
    return bool(left and right) and not any(_may_be_one_in_characters(one, other) for one in left for other in right)


def _may_be_one_in_characters(one: str, other: str) -> bool:
    short, long = sorted((one.translate(_WRITTEN_ALIKE), other.translate(_WRITTEN_ALIKE)), key=len)
    return long.endswith(short) and long.removesuffix(short) not in _SIDES


_WRITTEN_ALIKE = str.maketrans("ヶがガノのツっッ澤邊濱嶋", "ケケケ之之つつつ沢辺浜島")  # 富ヶ谷, 富が谷; 一ノ宮, 一の宮
_SIDES = forms("abroad.japan.side.han")


def leaves_town_out(a: Reading, b: Reading) -> bool:
    """Whether one side names no more than city and ward, of which the other names none of its own."""
    wards = _wards(a), _wards(b)
    if (all(wards) and wards[0].isdisjoint(wards[1])) or are_two_ways(a, b):
        return False
    return any(
        all(even(area.name.key) in known for area in one.areas) and not _has_town_of_ward(one, known)
        for one, known in zip((a, b), wards, strict=True)
    )


def _has_town_of_ward(reading: Reading, wards: frozenset[str]) -> bool:
    """Whether a town is named as its ward is, beside the ward: 1-2-3 Shinjuku, Shinjuku-ku."""
    words = map(even, re.findall("[a-z]+", _WARD.sub(" ", reading.raw.lower())))
    return not wards.isdisjoint(words)


def are_two_ways(a: Reading, b: Reading) -> bool:
    """Whether each side says by which streets its town of Kyoto is reached, and they differ: wards repeat towns."""
    left, right = way_of(a.raw), way_of(b.raw)
    if left and right:
        return "".join(left) != "".join(right)
    return not (_is_way_in(left, b.raw.lower()) and _is_way_in(right, a.raw.lower()))


def _is_way_in(way: tuple[str, ...], latin: str) -> bool:
    """Whether letters name no way, or each street of this one."""
    if not way or _LATIN_WAY.search(latin) is None:
        return True
    words = re.findall("[a-z]+", latin)
    said = {"".join(words[at : at + count]) for at in range(len(words)) for count in (1, 2, 3)}
    return all(_UP_OR_DOWN.get(name, name) in said or any(may_read(name, one) for one in said) for name in way)


def _wards(reading: Reading) -> frozenset[str]:
    parts = in_english_order(reading.raw) if is_japanese(reading.raw) else None
    text = parts.english if parts is not None else reading.raw.lower()
    return frozenset(even(_WARD_END.sub("", ward)) for ward in _WARD.findall(text))


def _are_among(names: list[Name], others: list[Name]) -> bool:
    return bool(names) and all(any(_is_one(name, rest) for rest in _joined(others)) for name in names)


def _run_on(names: list[Name], text: str) -> list[Name]:
    """Return names, of which two that stand side by side without a comma are one besides: Nihombashi Honcho."""
    pairs = [(f"{first.text} {second.text}", first.key + second.key) for first in names for second in names]
    return [*names, *(Name(said, key, None) for said, key in pairs if f"{said.lower()}," in text)]


def _towns(reading: Reading, other: Reading) -> list[Name]:
    """Return what is no ward; the ward itself only where nothing finer is named (Meguro in Meguro-ku)."""
    names = [area.name for area in reading.areas if not _is_institution(area.name)]
    if any(name.hanzi for name in names):
        return [name for name in names if name.hanzi]
    text = _WARD.sub("", strips_in_letters(reading.raw.lower()))
    wards = {
        area.name.key for area in other.areas if not area.name.hanzi and any(one.name.hanzi for one in other.areas)
    }
    finer = [name for name in names if _stands_in(name, text, names) and name.key not in wards]
    finer = _behind_number(finer, reading)
    if len(finer) > 1 and (known := _wards(other)):
        finer = [name for name in finer if even(name.key) not in known] or finer  # 1-4-1 Owlbashi, Chuo
    return finer or [name for name in names if name.text.lower() in text] or names


def _behind_number(names: list[Name], reading: Reading) -> list[Name]:
    """Return names without those before a block with a town beside it, but ways of Kyoto: Owl Lab, 1-4-1 Owlbashi."""
    parts = reading.raw.lower().split(",")
    block = str(reading.number)
    at = next((at for at, part in enumerate(parts) if block in part.split()), 0)
    if not any(name.text.lower() in parts[at] for name in names):
        return names
    rest = ",".join(parts[at:])
    return [name for name in names if name.text.lower() in rest or _LATIN_WAY.search(name.text.lower())]


def _stands_in(name: Name, text: str, names: list[Name]) -> bool:
    """Whether a name stands in a text outside a longer one: Nishi Shinjuku, Shinjuku-ku names no Shinjuku."""
    said = name.text.lower()
    for longer in names:
        if said in longer.text.lower() != said:
            text = text.replace(longer.text.lower(), " ")
    return said in text


def _is_institution(name: Name) -> bool:
    """Whether a name is a firm's or institution's that stands where a town would: Kyoto University."""
    return not INSTITUTIONS.keys().isdisjoint(name.text.lower().split()) or not FIRM_WORDS.isdisjoint(
        name.text.lower().split()
    )


def _joined(names: list[Name]) -> list[Name]:
    """Return names, and each with the larger one behind it before it: 上鳥羽鉾立町 is Hokotate-cho, Kamitoba."""
    pairs = [(f"{larger.text} {smaller.text}", larger.key + smaller.key) for smaller, larger in pairwise(names)]
    return [*names, *(Name(text, key, None) for text, key in pairs)]


def _without_kind(key: str) -> tuple[str, ...]:
    """Return a town's name without its kind, which a hyphen parts from it elsewhere: Aotocho is Aoto-cho."""
    stem = _KIND.sub("", key)
    return (stem,) if stem != key else ()


_KIND = re.compile("(?<=[a-z]{3})(?:chou?|machi)$")


def _is_part_of_another(name: str, other: str) -> bool:
    """Whether one town's name is the other's behind a side, or before the word of a town of its own.

    >>> _is_part_of_another("ikebukuro", "higashi ikebukuro"), _is_part_of_another("nihonbashi", "nihonbashi honcho")
    (True, True)
    >>> _is_part_of_another("nishikicho", "kanda nishikicho")
    False
    """
    short, long = (text.replace("-", " ") for text in sorted((name, other), key=len))
    first, _, rest = long.partition(" ")
    return (first in _FIRST_WORDS and rest == short) or (
        long.startswith(f"{short} ") and _LATIN_TOWN_END.search(long.removeprefix(short)) is not None
    )


def _is_one(name: Name, other: Name) -> bool:
    if name.hanzi and other.hanzi:
        return name.hanzi.translate(_WRITTEN_ALIKE) == other.hanzi.translate(_WRITTEN_ALIKE)
    if name.key == other.key:
        return True  # Tower East, of which a word is a side
    if not (name.hanzi or other.hanzi) and (
        name.key in _without_kind(other.key) or other.key in _without_kind(name.key)
    ):
        return True
    if name.hanzi or other.hanzi:
        latin = other if name.hanzi else name
        return may_read(name.hanzi or other.hanzi or "", latin.key)
    if _is_part_of_another(name.text.lower(), other.text.lower()):
        return False
    if even(name.key) == even(other.key) and len(even(name.key)) >= _LEAST_NAME:
        return True  # Konan, Kounan; Nihombashi, Nihonbashi
    words = (tuple(canonical_words(other.text.lower(), _JAPAN)),)
    return finds(name.text.lower().split(), words, _JAPAN)
