"""What speaks for and against two addresses being one place, as numbers: signs that `weighed` weighs together.

Each sign is the same whichever address comes first. None of them decides: a word too many may be a firm's name or
another town, and which it is, the others tell.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from rapidfuzz import fuzz
from rapidfuzz.distance import JaroWinkler

from falsefront.address.abroad.finer.text import ROMAN
from falsefront.address.compare.aligning.other_scripts import pair_across
from falsefront.address.compare.aligning.said_apart import is_postcode
from falsefront.address.compare.apart.named_apart import named_apart
from falsefront.address.compare.weighing.weighed_words import LETTERS, LONG, ROADS, Worded, rarity, worded
from falsefront.address.compare.world.flat_words import words_of
from falsefront.address.compare.world.word import Word
from falsefront.address.reading import Place, Reading
from falsefront.records import Comparison, Level
from falsefront.text.hanzi import HAN

_RUN = re.compile(r"\d+")
# The signs in order: the column `sign` of `data/weights.tsv` names them.
SIGNS = (
    "short_common", "long_common", "short_open_least", "short_open_most", "long_open_least", "first_same", "silent",
    "names_common", "names_share_most", "names_share_least", "names_open_least", "names_open_most", "rarest_open_least",
    "rarest_open_most", "nearest_least", "nearest_most", "second_least", "second_most", "beside",
    "beside_open_least", "road_open_least", "road_open_most", "letters_open_least",
    "road", "road_likeness", "number", "development", "province", "city", "county", "town", "postcode", "leftover",
    "rank", "grade", "in_characters", "in_china", "country",
    "open_names_least", "open_names_most", "open_rare_least", "open_rare_most", "paired_names_most",
    "open_numbers_least", "open_numbers_most", "paired_numbers_least", "paired_numbers_most", "open_codes_least",
    "paired_codes", "open_kinds_least", "open_kinds_most", "named_apart",
)  # fmt: skip

_LEVELS = {Level.DIFFERENT: 0, Level.INSUFFICIENT: 1, Level.CITY: 2, Level.AREA: 3, Level.ROAD: 4}
_LIKE = 0.9  # likeness (Jaro and Winkler, 1990) from which two words may be one, mistyped or romanised otherwise
_LIKE_BESIDE = 0.88
_LONGER = 3  # letters that one of two such words may be longer
_LEAST_JOINED = 5  # letters of a word that is looked for in the other's letters, whatever was written apart
_NEAR = 3  # words before and behind a number that stand beside it
_NONE_OPEN = 101.0  # likeness of what is not there
_UNSAID, _SAME, _OTHER = 0, 1, -1


def signs_of(a: Reading, b: Reading, compared: Comparison) -> tuple[float, ...]:
    """Return the signs of two addresses that comparing did not find one place, in the order of `SIGNS`."""
    one, other = worded(a.raw), worded(b.raw)
    return (
        *_of_numbers(one, other),
        *_of_names(one, other),
        _beside(one, other),
        min(_beside_open(one, other), _beside_open(other, one)),
        *sorted((_road_open(one, other), _road_open(other, one))),
        min(_letters_open(one, other), _letters_open(other, one)),
        *_of_readings(a, b),
        _LEVELS.get(compared.level, len(_LEVELS)),
        compared.score,
        int(a.is_chinese_script) + int(b.is_chinese_script),
        int(a.country == "CN") + int(b.country == "CN"),
        _agreement(a.country, b.country),
        *_of_words(a, b, one, other),
        named_apart(a, b) is not None,
    )


def short_in_common(a: Reading, b: Reading) -> bool:
    """Whether both texts say one number that may be a house's, and is none of their postcodes'."""
    one, other = _short(a), _short(b)
    return not one.keys().isdisjoint(other)


def _short(reading: Reading) -> Counter[str]:
    said = worded(reading.raw).short
    return said - Counter(_RUN.findall(reading.postcode)) if reading.postcode else said


def sides_said(raw: str) -> frozenset[str]:
    """Return the sides that a text says, each by its letter: n, s, e, w."""
    spelled = " ".join(worded(raw).words) if HAN.search(raw) else raw
    return frozenset(word.text for word in words_of(spelled) if word.kind == "side")


def _of_numbers(one: Worded, other: Worded) -> Iterator[float]:
    yield (one.short & other.short).total()
    yield (one.long & other.long).total()
    opened = sorted(((one.short - other.short).total(), (other.short - one.short).total()))
    yield from opened
    yield min((one.long - other.long).total(), (other.long - one.long).total())
    yield bool(one.numbers and other.numbers) and one.numbers[0] == other.numbers[0]
    yield (not one.numbers) + (not other.numbers)


def _of_names(one: Worded, other: Worded) -> Iterator[float]:
    sides = (_held(one, other), _held(other, one))
    yield min(common for common, _, _ in sides)
    shares = sorted(common / (whole or 1) for common, whole, _ in sides)
    yield from reversed(shares)
    yield from sorted(whole - common for common, whole, _ in sides)
    yield from sorted(rarest for _, _, rarest in sides)
    nearest = (_nearest(one, other), _nearest(other, one))
    yield from sorted(first for first, _ in nearest)
    yield from sorted(second for _, second in nearest)


def _held(these: Worded, those: Worded) -> tuple[float, float, float]:
    """Return the rarity of what the others hold, of all, and of the rarest that they do not hold."""
    others = frozenset(those.names)
    common = whole = rarest = 0.0
    for name in frozenset(these.names):
        weight = rarity(name)
        whole += weight
        if name in others or (len(name) >= _LEAST_JOINED and name in those.joined):
            common += weight
        elif len(name) > LETTERS and (like := _likest(name, others)) >= _LIKE:
            common += weight * like
        else:
            rarest = max(rarest, weight)
    return common, whole, rarest


def _likest(name: str, others: Iterable[str]) -> float:
    near = (other for other in others if abs(len(other) - len(name)) <= _LONGER)
    return max((JaroWinkler.similarity(name, other) for other in near), default=0.0)


def _nearest(these: Worded, those: Worded) -> tuple[float, float]:
    """Return how like the two rarest names that the others do not hold are to any of theirs, in percent."""
    held = frozenset(those.names)
    opened = [name for name in these.telling if name not in held]
    opened = [name for name in opened if len(name) <= LETTERS or name not in those.joined][:2]
    found = [max((fuzz.ratio(name, other) for other in those.telling), default=0.0) for name in opened]
    first, second, *_ = (*found, _NONE_OPEN, _NONE_OPEN)
    return first, second


def _beside(one: Worded, other: Worded) -> float:
    """Return the rarity of the rarest name that stands beside the same short number in both."""
    found = 0.0
    for at, number in enumerate(one.words):
        if not number.isdigit() or len(number) >= LONG or number not in other.short:
            continue
        around = _names_at(one.words, at)
        for there, same in enumerate(other.words):
            if same == number:
                found = max(found, _of_neighbours(around, _names_at(other.words, there)))
    return found


def _beside_open(these: Worded, those: Worded) -> float:
    """Return the rarity of the rarest name beside a number in common that the others do not hold."""
    at = [place for place, word in enumerate(these.words) if word in those.short]
    return _rarest_open({name for place in at for name in _names_at(these.words, place)}, those)


def _road_open(these: Worded, those: Worded) -> float:
    """Return the rarity of the rarest name right beside a word for a road that the others do not hold."""
    at = [place for place, word in enumerate(these.words) if word in ROADS]
    beside = {these.words[it] for place in at for it in (place - 1, place + 1) if 0 <= it < len(these.words)}
    return _rarest_open({name for name in beside if len(name) >= LETTERS and name.isalpha()}, those)


def _letters_open(these: Worded, those: Worded) -> int:
    """Return how many letters and numerals stand alone that the others do not say: Tower A, Landmark II."""
    return len({name for name in these.names if len(name) < LETTERS or ROMAN.get(name)} - {*those.names})


def _rarest_open(names: Iterable[str], those: Worded) -> float:
    others = frozenset(those.names)
    opened = (
        name for name in names if name not in others and not (len(name) >= _LEAST_JOINED and name in those.joined)
    )
    return max((rarity(name) for name in opened if _likest(name, others) < _LIKE), default=0)


def _names_at(words: Sequence[str], at: int) -> list[str]:
    near = (*words[max(0, at - _NEAR) : at], *words[at + 1 : at + 1 + _NEAR])
    return [word for word in near if len(word) >= LETTERS and not word.isdigit()]


def _of_neighbours(these: Sequence[str], those: Sequence[str]) -> float:
    found = 0.0
    for name in these:
        for other in those:
            is_long = min(len(name), len(other)) > LETTERS
            like = 1.0 if name == other else JaroWinkler.similarity(name, other) if is_long else 0.0
            if like >= _LIKE_BESIDE:
                found = max(found, like * min(rarity(name), rarity(other)))
    return found


def _of_readings(a: Reading, b: Reading) -> Iterator[float]:
    yield _agreement(a.road and a.road.name.key, b.road and b.road.name.key)
    yield fuzz.ratio(a.road.name.key, b.road.name.key) if a.road and b.road else -1
    yield _agreement(a.number, b.number)
    likeness = [fuzz.ratio(one.name.key, other.name.key) for one in a.developments for other in b.developments]
    yield max(likeness, default=0.0)
    yield from map(_places, (a.province, a.city, a.county, a.town), (b.province, b.city, b.county, b.town))
    yield _agreement(a.postcode, b.postcode)
    yield len(a.leftover) + len(b.leftover)


def _agreement(one: object, other: object) -> int:
    if not one or not other:
        return _UNSAID
    return _SAME if one == other else _OTHER


def _places(one: Place | None, other: Place | None) -> int:
    if one is None or other is None:
        return _UNSAID
    return _SAME if one.key == other.key or not one.codes.isdisjoint(other.codes) else _OTHER


def _of_words(a: Reading, b: Reading, one: Worded, other: Worded) -> Iterator[float]:
    """Yield what the words are to each other, paired as `aligned` pairs them."""
    texts = [
        " ".join(words.words) if HAN.search(reading.raw) else reading.raw for reading, words in ((a, one), (b, other))
    ]
    texts.sort()
    country = a.country if a.country == b.country else None
    left, right = words_of(texts[0], country), words_of(texts[1], country)
    pair_across(left, right, texts[0], texts[1], country, is_heard=False)  # as the weights were learned
    sides = [tuple(_of_side(words)) for words in (left, right)]
    names, rare, paired, numbers, houses, codes, same_codes, kinds = zip(*sides, strict=True)
    yield from sorted(names)
    yield from sorted(rare)
    yield max(paired)
    yield from sorted(numbers)
    yield from sorted(houses)
    yield min(codes)
    yield min(same_codes)
    yield from sorted(kinds)


def _of_side(words: Sequence[Word]) -> Iterator[float]:
    names = [word for word in words if word.kind == "name" and len(word.text) >= LETTERS]
    opened = [rarity(word.text) for word in names if not word.partners]
    yield sum(opened)
    yield max(opened, default=0)
    yield sum(rarity(word.text) for word in names if word.partners)
    numbers = [word for word in words if word.kind == "number"]
    yield sum(not word.partners and not is_postcode(word) for word in numbers)
    yield sum(bool(word.partners) and not is_postcode(word) for word in numbers)
    yield sum(not word.partners and is_postcode(word) for word in numbers)
    yield sum(bool(word.partners) and is_postcode(word) for word in numbers)
    yield sum(not word.partners for word in words if word.kind in ("type", "side"))
