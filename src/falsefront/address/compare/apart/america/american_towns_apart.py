"""What keeps the towns of two American addresses apart: West Springfield is no part of Springfield."""

from falsefront.address.abroad.finer.american_roads import AMERICAN
from falsefront.address.abroad.written.america.american import TERRAIN, states
from falsefront.address.compare.america.american_quarters import are_quarter_and_city
from falsefront.address.compare.america.american_slips import is_doubled
from falsefront.address.compare.america.american_towns import (
    has_one_zip,
    may_be_of_one_post,
    plain_city,
    town_or_city,
    town_words,
    towns_before_states,
    word_before,
)
from falsefront.address.compare.america.mailed_towns import are_one_by_post, mailed_alike, mailed_apart
from falsefront.address.lexicon.abroad import DIRECTIONS
from falsefront.address.lexicon.table import forms, values
from falsefront.address.reading import Place, Reading

_QUARTERS = frozenset(form.replace(" ", "") for form in forms("abroad.quarter.american"))
# The names that a short one stands for, itself among them: phila is philadelphia.
_SHORT = {form: {form, town.partition("|")[0]} for form, town in values("abroad.town.american").items()}
_LEFT_OUT = forms("abroad.town.tail.american")
_TAILS = TERRAIN | _LEFT_OUT
_HEADS = forms("abroad.town.head.american")
_SAINT = "st"
_LEAST_SIDE = 2  # letters of a side that is not written in full


def american_towns_apart(a: Reading, b: Reading) -> str | None:
    """Return why the towns of two addresses of the United States are two: West Springfield is no part of Springfield.

    One ZIP code makes them one, since people leave the side out and a post office has several names, if near.
    """
    if a.country != b.country or a.country not in AMERICAN:
        return None
    if are_one_by_post(a, b) or (has_one_zip(a, b) and mailed_alike(a, b)):
        return None
    if has_one_zip(a, b):
        is_near = may_be_of_one_post(a.city, b.city) or _is_state_alone(a) or _is_state_alone(b)
        return None if is_near else f"two towns: {_called(a.city)} and {_called(b.city)}"
    if not are_quarter_and_city(a, b, towns_before_states(a, b)) and (apart := mailed_apart(a, b)):
        return apart
    if apart := _terrains_apart(town_words(a.raw), town_words(b.raw)):
        return apart
    if a.city is None or b.city is None:
        return None
    if _is_state_for_town(a.city, b.city) and (apart := _towns_of_state_apart(a, b)):
        return apart
    (left, one), (right, other) = _sided(a, a.city), _sided(b, b.city)
    if one != other or left == right:
        return None
    return f"two towns: {left or ''} {a.city.text!r} and {right or ''} {b.city.text!r}"


def _terrains_apart(left: tuple[str, ...], right: tuple[str, ...]) -> str | None:
    """Return why towns are two that differ by a first word or a word of terrain: Mount Elm, Elm; Elm Park, Elm."""
    if left == right or not left or not right:
        return None
    heads = {town[0] for town in (left, right) if len(town) > 1}
    is_other_head = left[1:] == right[1:] and not heads.isdisjoint(_HEADS) and min(map(len, heads)) > _LEAST_SIDE
    if is_other_head or _without_head(left) == _without_head(right) or _is_short_behind_head(left, right):
        return f"two towns: {' '.join(left)!r} and {' '.join(right)!r}"
    if left[0] != right[0]:
        return None
    one, other = ({word.rstrip("s") for word in words if word in _TAILS} for words in (left, right))
    is_rest_one = [it for it in left if it not in _TAILS] == [it for it in right if it not in _TAILS]
    if is_rest_one and one != other and not one ^ other <= _LEFT_OUT:
        return f"two towns: {' '.join(left)!r} and {' '.join(right)!r}"
    return None


def _is_state_for_town(left: Place, right: Place) -> bool:
    """Whether both cities are named as a state is, or one is and the other is another city: not Washington, DC."""
    in_states = [place.key in states() for place in (left, right)]
    return all(in_states) or (any(in_states) and left.codes.isdisjoint(right.codes))


def _towns_of_state_apart(a: Reading, b: Reading) -> str | None:
    """Return why towns are two where the name of the state was read as the city of that name: Syosset, NY.

    Such towns are in no table, and a letter or a word may be another town's: Rosedale, Rosendale; Islip, East Islip.
    """
    left, right = town_or_city(a), town_or_city(b)
    if _is_one_town_name(left, right) or not _QUARTERS.isdisjoint({left, right}):
        return None
    return f"two towns: {left!r} and {right!r}"


def _is_one_town_name(left: str, right: str) -> bool:
    """Whether two towns, each as one word, are one but for a doubled letter or a word that is left out.

    >>> [_is_one_town_name(*pair.split()) for pair in ("hauppauge haupauge", "newyork newyorkcity", "greece greene")]
    [True, True, False]
    """
    short, long = sorted((left, right), key=len)
    return left == right or is_doubled(left, right) or any(short + word == long for word in _LEFT_OUT)


def _is_state_alone(reading: Reading) -> bool:
    """Whether the city that was read is the state behind a town that nobody knows: West Harrison, NY."""
    town = "".join(town_words(reading.raw))
    return bool(town) and reading.city is not None and reading.city.key in states() and town != plain_city(reading.city)


def _is_short_behind_head(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Whether one town is the other's short name behind a word or side of its own: New Phila, So. Salt Lake."""
    return any(
        (one[0] in _HEADS or one[0] in DIRECTIONS) and " ".join(other) in _SHORT.get(" ".join(one[1:]), ())
        for one, other in ((left, right), (right, left))
    )


def _without_head(town: tuple[str, ...]) -> tuple[str, ...]:
    return town[1:] if len(town) > 1 and town[0] in _HEADS else town


def _sided(reading: Reading, city: Place) -> tuple[str | None, str]:
    """Return the side in a town's name, or that which was left over before it, and the rest of the name."""
    first, *rest = city.text.lower().split()
    if first in DIRECTIONS and rest:
        return DIRECTIONS[first], "".join(rest)
    side = DIRECTIONS.get(word_before(reading.raw.lower(), city.text.lower())) or _side_in_full(reading.raw, city)
    is_left = side is not None and any(DIRECTIONS.get(word) == side for word in reading.leftover)
    return side if is_left else None, "".join((_SAINT if first == "saint" else first, *rest))


def _side_in_full(raw: str, city: Place) -> str | None:
    """Return the side before a town's name where its short words are written out: W. Hollywood, WeHo."""
    side, *rest = town_words(raw) or ("",)
    return DIRECTIONS.get(side) if "".join(rest) == city.key else None


def _called(place: Place | None) -> str:
    return repr(place.text) if place is not None else ""
