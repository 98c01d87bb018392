"""The building or estate that two addresses abroad both name, as read or found in the other's words."""

from falsefront.address.compare.complexes import houses_apart
from falsefront.address.compare.names import kinds_agree
from falsefront.address.compare.words_abroad import (
    Manner,
    Seen,
    are_one_name,
    canonical_words,
    flat_words,
    found,
    is_one_name,
)
from falsefront.address.lexicon.abroad import PARTS_OF_TOWNS
from falsefront.address.reading import Development, Reading

_LEAST_NAME = 4  # letters of a development's name that says which it is
_HOUSES = frozenset({"building", "tower", "center", "house", None})


def same_building(a: Reading, b: Reading, manner: Manner, *, is_sure: bool) -> str | None:
    """Return the building or estate that both name; `is_sure` where one word may say which, since all else agrees."""
    towns = frozenset(word for place in (a.city, b.city) if place for word in place.text.lower().split())
    for left in a.developments:
        for right in b.developments:
            if left.phase and right.phase and left.phase != right.phase and left.name.key == right.name.key:
                return None  # Maker Chambers IV and VI
            if left.kind in PARTS_OF_TOWNS:
                continue
            if _one_development(left, right, towns, manner) or (is_sure and _has_firm_before(left, right)):
                return None if houses_apart(a, b, left) else left.name.text
    for one, other in ((a, b), (b, a)):
        for item in one.developments:
            if item.kind not in PARTS_OF_TOWNS and _has_development(item, other, manner, is_sure=is_sure):
                return item.name.text
    return None


def _one_development(left: Development, right: Development, towns: frozenset[str], manner: Manner) -> bool:
    if (
        left.kind != right.kind
        and not ({left.kind, right.kind} & _HOUSES)
        and not kinds_agree(left.kind or "", right.kind or "")
    ):
        return False
    one, other = (_without_towns(_names(item, manner), towns) for item in (left, right))
    key, other_key = "".join(one), "".join(other)
    if len(key) < _LEAST_NAME and len(other_key) < _LEAST_NAME and left.kind != right.kind:
        return False
    if is_one_name(key, other_key, manner) or are_one_name(one, other, manner) or sorted(one) == sorted(other):
        return True
    return _without_number(one, other) or _without_number(other, one)


def _without_number(one: list[str], other: list[str]) -> bool:
    """Whether one name is the other with a number behind, and several words: Keangnam Landmark (72)."""
    return len(other) > 1 and len(one) == len(other) + 1 and one[-1].isdigit() and sorted(one[:-1]) == sorted(other)


def _has_firm_before(left: Development, right: Development) -> bool:
    """Whether one name is the other behind a firm's: BBC Broadcasting House; for where the road is one."""
    short, long = sorted((left.name.text.lower(), right.name.text.lower()), key=len)
    return left.kind == right.kind and len(short) > _LEAST_NAME and long.endswith(f" {short}")


def _without_towns(names: list[str], towns: frozenset[str]) -> list[str]:
    """Return a name without the city's in it: Islamabad Serena Hotel is Serena Hotel in Islamabad."""
    return [word for word in names if word not in towns] or names


def _names(item: Development, manner: Manner) -> list[str]:
    text = f"{item.name.text} {item.use or ''}".lower()
    return [word for word in canonical_words(text, manner) if word[0] not in "~^!#"]


def _has_development(item: Development, other: Reading, manner: Manner, *, is_sure: bool) -> bool:
    name = _names(item, manner)
    if len("".join(name)) < _LEAST_NAME or (other.city and "".join(name) == other.city.key):
        return False
    if len(name) < 2 and not is_sure:
        return False  # "Silom Tower" is not all that stands in Silom
    return any(_is_no_road(seen) for seen in found(name, flat_words(other.raw, manner), manner))


def _is_no_road(seen: Seen) -> bool:
    """Whether no word for a road stands beside a name: London Bridge Street is no London Bridge Tower."""
    beside = (seen.segment[max(seen.start - 1, 0) : seen.start], seen.segment[seen.end : seen.end + 1])
    return not any(word[0] in "~^" for words in beside for word in words)
