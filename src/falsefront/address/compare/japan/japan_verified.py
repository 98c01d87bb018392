"""A second chance in Japan: each part of an address in Japanese characters is looked for among the words of the other.

In letters the parts come in any order, with or without their endings (-cho, -gun, Ooaza), and the prefecture is often
called by its name alone, which is a city's as well. So it is not asked what any word was read as: municipality, ward
and town of the one must be read from words of the other, beside one number.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache

from falsefront.address.abroad.written.asia.japanese_forms import sections_apart
from falsefront.address.compare.world.towns_japan import are_two_ways
from falsefront.address.lexicon.table import expression, forms, longest_first, values
from falsefront.address.plain.hokkaido import strips_in_letters
from falsefront.address.plain.japanese import Places, is_japanese, may_read, places_of
from falsefront.address.reading import Reading

_JAPAN, _COUNTRY = "JP", "japan"
_WORD = re.compile("[a-z]+")
_MOST_WORDS = 3  # of one name
_POST = re.compile(r"(?<!\d)(\d{3})-(\d{4})(?!\d)")
_IN_ENGLISH = re.compile(rf"\b(?:{expression('abroad.japan.park', around=False)})\b\.?")
_A_PARK = min(values("abroad.japan.park").values())
_SIDES = forms("abroad.japan.side")
_ENDINGS = forms("abroad.japan.division")
_WARD, _LEAST_WITH_WARD = "ku", 6  # Miyaginoku
_SMALL = re.compile(f"^(?:{'|'.join(longest_first(forms('abroad.japan.small')))})(?=[a-z]{{3}})")


def verified_in_japan(a: Reading, b: Reading) -> str | None:
    """Return town and number, as a reason, where all parts of one address stand in the other in letters; else None."""
    if a.number is None or a.number != b.number or are_two_ways(a, b):
        return None
    for han, other in ((a, b), (b, a)):
        if han.country == other.country == _JAPAN and is_japanese(han.raw) and not is_japanese(other.raw):
            places = places_of(han.raw)
            if places is not None and _stand_in(places, other.raw) and not _goes_on(places, other.raw):
                return f"town and block verified part by part: {' '.join(places.towns)}, {a.number}"
    return None


def _goes_on(places: Places, raw: str) -> bool:
    """Whether a town's name is but the head of another's there: 日本橋 of Nihombashi-Honcho."""
    town, others = places.towns[-1], (*places.towns[:-1], *places.within)
    return any(
        may_read(town, match[1] or match[3])
        and not may_read(town, match[0])
        and not any(may_read(name, match[2] or match[4]) for name in others)  # Hokotate-cho Kamitoba
        for match in _TOWN_OF_TOWN.finditer(raw.lower())
    )


_TOWN_OF_TOWN = re.compile(
    r"\b([a-z]{3,}?)[- ]?((?!chome)[a-z]{2,}?)[- ]?(?:chou?|machi)\b(?! ?-?me\b)"
    rf"|\b([a-z]{{3,}})-(?!(?:{'|'.join(longest_first(_ENDINGS))}|chome)\b)([a-z]{{3,}})\b"
)


def _stand_in(places: Places, raw: str) -> bool:
    words, spans = _words(raw)
    said = {span for span, _ in spans}
    if places.prefecture is not None and places.prefecture not in said and not _prefectures().isdisjoint(said):
        return False
    is_one_post = places.postcode is not None and places.postcode in _digits(raw)  # in which there is one town
    names = (*places.within, *(() if is_one_post else places.towns))
    if not _are_all_read([[covered for span, covered in spans if may_read(name, span)] for name in names]):
        return False
    read = {
        at
        for name in (*places.within, *places.towns)
        for span, covered in spans
        if may_read(name, span)
        for at in covered
    }
    return all(at in read for at, word in enumerate(words) if word in _SIDES)  # 名駅 is not Meieki-minami


def _are_all_read(places: list[list[frozenset[int]]]) -> bool:
    """Whether each name stands in words of its own: of 目黒区目黒 the ward alone is in "Komaba, Meguro-ku"."""
    if not places:
        return True
    return any(
        _are_all_read([[it for it in others if it.isdisjoint(covered)] for others in places[1:]])
        for covered in places[0]
    )


@cache
def _prefectures() -> frozenset[str]:
    named = values("abroad.script.japan").values()
    return frozenset(latin.partition("-")[0] for latin in named if latin.endswith(("-ken", "-fu")))


def _digits(raw: str) -> str:
    return _POST.sub(r"\1\2", raw)


@lru_cache(maxsize=4096)
def _words(raw: str) -> tuple[tuple[str, ...], tuple[tuple[str, frozenset[int]], ...]]:
    """Return the words of a text in letters without endings, and one to three of a part as one, with which they are."""
    apart = unicodedata.normalize("NFKD", strips_in_letters(raw.lower()))
    plain = "".join(letter for letter in apart if not unicodedata.combining(letter))
    plain = _IN_ENGLISH.sub(_A_PARK, plain)
    words: list[str] = []
    spans: list[tuple[str, frozenset[int]]] = []
    for part in re.split("[,;()]", sections_apart(plain)):
        first = len(words)
        words += [_SMALL.sub("", word) for word in _WORD.findall(part) if word not in _ENDINGS and word != _COUNTRY]
        spans += _joined(words, first)
        spans += [
            (words[at].removesuffix(_WARD), frozenset((at,)))
            for at in range(first, len(words))
            if words[at].endswith(_WARD) and len(words[at]) >= _LEAST_WITH_WARD
        ]
    return tuple(words), tuple(spans)


def _joined(words: list[str], first: int) -> Iterator[tuple[str, frozenset[int]]]:
    """Yield words in a row as one, and two of them in the other order, too: Hokotate-cho Kamitoba is 上鳥羽鉾立町."""
    for start in range(first, len(words)):
        for end in range(start + 1, min(start + _MOST_WORDS, len(words)) + 1):
            yield "".join(words[start:end]), frozenset(range(start, end))
        if start + 1 < len(words):
            yield words[start + 1] + words[start], frozenset((start, start + 1))
