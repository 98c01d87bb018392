"""Generic words mistyped beyond the vocabulary: "No. 50 Renmin Xiag", "12 Renminadao", "88 Jianshe oad", "uldg 13".

Asked only where no road is named and a number stands beside words nothing is known about: there the last word, or the
end of the only word, is read as the generic it is one slip away from, and a lone word before a number as its label.
"""

import re
from collections.abc import Iterator, Sequence

from rapidfuzz.distance import OSA

from falsefront.address.lexicon.lookup import ENGLISH, Word, look_up
from falsefront.address.lexicon.table import forms, longest_first, values
from falsefront.address.lexicon.words import Role
from falsefront.address.parts.items import Cross, Estate, Free, Item, Label, Street, Unknown, Zoned
from falsefront.address.parts.roads import latin_road
from falsefront.address.plain.tokens import latin_key
from falsefront.address.reading import Road
from falsefront.address.scan.latin.roads import road_parts
from falsefront.address.scan.latin.segment import texts, title
from falsefront.text.pinyin import syllable_count

# Generic words and the type each gives a road; where several are a slip away the type stays unknown.
_GENERICS = {word: kind for name in ("road", "lane") for word, kind in values(f"china.{name}", "slip").items()}
_ENDINGS = tuple(filter(syllable_count, longest_first(forms("china.road", "slip"))))  # what pinyin glues to the name
_FROM_DA = values("china.cut")  # pinyin all the same, but never the end of a name
_SHORTEST_STEM = 4
_LABELS = tuple(
    longest_first(frozenset().union(*(forms(f"china.{name}", "slip") for name in ("room", "unit", "building"))))
)
_LABELLED = re.compile(r"([a-z]{3,9})\.? ?(?:[a-z]|\d[\w-]*)(?: \d{6})?$")  # one word, a label, perhaps a postcode


# The rd of "Pingdong 3RD" is the end of the ordinal and the road.
_CUT_ORDINAL = re.compile(r"\d?[1-9]rd")
_ROAD = "road"
_NAMED = frozenset({Street, Estate, Label, Zoned, Cross})


def mended(text: str, items: Sequence[Item]) -> str | None:
    """Return a segment with its mistyped generic mended, where its items say that it lacks one; else None.

    >>> mended("12 jianshe nan oad", [Free("12", False), Unknown("Jianshe Nan Oad", "jianshenanoad", None)])
    '12 jianshe nan road'
    """
    kinds = set(map(type, items))
    if Unknown not in kinds:
        return None
    label = _LABELLED.match(text)
    if label is not None:
        return _label_mended(text, label[1])
    if Free not in kinds or not kinds.isdisjoint(_NAMED):
        return None
    for item in items:
        last = item.text.lower().split()[-1] if isinstance(item, Unknown) and item.level is None else ""
        if _CUT_ORDINAL.fullmatch(last):
            return re.sub(rf"\b{last}\b", rf"{last} {_ROAD}", text, count=1)
        if len(last) > 1 and not syllable_count(last):
            generics = sorted(_near(last), key=len, reverse=True)
            if len({_GENERICS[generic] for generic in generics}) == 1:
                return re.sub(rf"\b{re.escape(last)}\b", generics[0], text, count=1)
    return None


def _label_mended(text: str, word: str) -> str | None:
    """Return "bldg 13" for "uldg 13": one word that is no name before nothing but a number."""
    if syllable_count(word):
        return None
    meant = [label for label in _LABELS if OSA.distance(word, label, score_cutoff=1) == 1]
    return text.replace(word, meant[0], 1) if len({look_up(label).role for label in meant}) == 1 else None


def mistyped_road(text: str) -> Road | None:
    """Return the road that lower-case words name with a mistyped generic; None where they name none.

    >>> [mistyped_road(text).type for text in ("renmin xiag", "yaolin bei dado", "yaolinbeidado", "peng fu u")]
    ['xiang', 'dadao', 'dadao', 'lu']
    >>> mistyped_road("pingyuan 3rd").ordinal
    3
    >>> mistyped_road("hong jia"), mistyped_road("tianhong")
    (None, None)
    """
    words = text.split()
    plain = words[:-1] if _CUT_ORDINAL.fullmatch(words[-1]) else words
    if not all(word.isascii() and word.replace("'", "").isalpha() for word in plain):
        return None
    found = _last_word(words) if len(words) > 1 else None
    if found is None:
        found = _glued(words)
    if found is None:
        return None
    names, kind = found
    parts = [Word(word, Role.ORDINAL, word[:-2]) if _CUT_ORDINAL.fullmatch(word) else look_up(word) for word in names]
    direction, ordinal, spoken = road_parts(parts)
    key = latin_key(texts(spoken))
    if not key.isalpha():
        return None
    return latin_road(key, direction, ordinal, kind or "road", title(parts))._replace(type=kind)


def _last_word(words: list[str]) -> tuple[list[str], str | None] | None:
    *names, last = words
    if _CUT_ORDINAL.fullmatch(last):
        return words, _ROAD
    if len(last) > 1 and syllable_count(last) and last not in _FROM_DA:
        return None
    kinds = {_GENERICS[generic] for generic in _near(last)}
    if last in _FROM_DA:
        kinds = {_FROM_DA[last]}
    if not kinds:
        return None
    return names, kinds.pop() if len(kinds) == 1 else None


def _near(word: str) -> Iterator[str]:
    for generic in () if word in ENGLISH else _GENERICS:
        if abs(len(word) - len(generic)) <= 1 and OSA.distance(word, generic, score_cutoff=1) == 1:
            yield generic


def _glued(words: list[str]) -> tuple[list[str], str | None] | None:
    *names, last = words
    for ending in _ENDINGS:
        stem = last.removesuffix(ending)
        if stem != last and len(stem) >= _SHORTEST_STEM:
            return [*names, stem], ending
    for ending in _ENDINGS[:3]:
        for size in (len(ending) - 1, len(ending), len(ending) + 1):
            stem, tail = last[:-size], last[-size:]
            is_slip = OSA.distance(tail, ending, score_cutoff=1) <= 1 and (tail in _FROM_DA or not syllable_count(tail))
            if is_slip and len(stem) >= _SHORTEST_STEM and syllable_count(stem):
                return [*names, stem], ending
    return None
