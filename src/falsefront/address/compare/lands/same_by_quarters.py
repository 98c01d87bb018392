"""When what two addresses of Turkey or South Asia have in common says which house it is (see `parts_in_common`).

Where each quarter counts its roads anew, a number is told by a road with a name, or by a counted road, sector, phase or
block of one quarter; a plot by its named zone. What counts plots anew must be said by both or by neither. A house goes
by its name where it has its road or quarter and a room of it is said.
"""

from itertools import product
from typing import Final

from falsefront.address.compare.lands.cities_of_lands import cities_by_code, place_of
from falsefront.address.compare.lands.gathered import Named, Said
from falsefront.address.compare.lands.lands import land_of
from falsefront.address.compare.lands.parts_in_common import PREMISES, Pair
from falsefront.address.compare.lands.same_in_arabia import part_by_part
from falsefront.records import Level

_PLOTS: Final = frozenset({"plot", "survey", "khasra", "store", "ada"})
_SURVEYS: Final = ("survey", "khasra", "cts")
# What counts its houses or plots anew.
_ANEW: Final = frozenset({"ada", "block", "etap", "phase", "pocket", "scheme", "sector", "stage", "wing", "zone"})
_ZONES: Final = frozenset({"etap", "zone"})
_ROADS: Final = frozenset({"cross", "lane", "main", "road"})
_IN_HOUSES: Final = frozenset({"block", "building", "tower", "wing"})
_OF_CITIES: Final = frozenset({"sector"})  # that a whole city counts
_UNNAMED: Final = frozenset({"workshop_town"})  # a name alone tells one from another
_MANY: Final = frozenset({"workshop_town", "work_area", "trade_area"})  # sorts of which a town has several
_ENOUGH: Final = 2  # quarters, villages or districts in common that say where
_LARGE: Final = 400  # thousands of inhabitants of a city that has several zones
_OF_CODE: Final = 3  # last digits of a postcode that are a ward's


def same_by_quarters(pair: Pair, found: list[tuple[Named, Named]]) -> tuple[Level, str] | None:
    """Return on which level what is in common says which place it is, with the words that say so."""
    left, right = pair.left, pair.right
    if _are_zones_apart(left, right) or _are_doors_apart(left, right) or _are_doors_apart(right, left):
        return None
    is_code = any(_is_code(*both) for both in product(left.codes, right.codes))
    of = {kind: _of(kind, found) for kind in ("road", "house", "zone", "quarter")}
    is_close = land_of(pair.country).habits.counts_before and of["road"] and len(of["quarter"]) >= _ENOUGH
    if _are_codes_apart(left, right) and not is_close:
        return None
    is_said = any(one.words == other.words for one, other in found if one.of == other.of == "")
    is_nowhere = not left.places and not right.places and is_said and bool(of["quarter"] and of["road"])
    is_nowhere = is_nowhere or (not (left.places and right.places) and bool(of["zone"] and of["road"]))
    if not (left.places & right.places or is_code or len(of["quarter"]) >= _ENOUGH or is_nowhere):
        return None
    number = _number(pair)
    if number.split(" ")[0] in _SURVEYS and _are_in_two_villages(pair, found):
        return None
    if number:
        return _told_by_number(pair, of, number, is_code=is_code)
    return _told_by_name(pair, found, of)


def _told_by_number(pair: Pair, of: dict[str, list[str]], number: str, *, is_code: bool) -> tuple[Level, str] | None:
    left, right = (it.numbers.keys() for it in (pair.left, pair.right))
    is_anew = not (left & _ANEW) ^ (right & _ANEW)  # said by both, or by neither
    if (left ^ right) & _ZONES:
        return None
    around = [f"{kind} {min(pair.numbers[kind])}" for kind in sorted(_ANEW | _ROADS) if pair.numbers.get(kind)]
    if of["road"]:
        return part_by_part(Level.NUMBER, (number, *of["road"], *around, *of["quarter"]))
    is_plot = number.split()[0] in _PLOTS
    if not is_anew or (not is_plot and any(it.of == "road" for said in (pair.left, pair.right) for it in said.names)):
        return None
    quarter = [*of["quarter"], *of["zone"]]
    zones = pair.left.zones & pair.right.zones
    is_zone = bool(zones - _UNNAMED and quarter) or bool(zones - _MANY and (is_code or _is_small(pair)))
    if of["zone"] or is_zone or (number.split()[0] in _SURVEYS and quarter):
        return part_by_part(Level.NUMBER, (number, *sorted(pair.left.zones & pair.right.zones), *around, *quarter))
    is_in_city = any(pair.numbers.get(kind) for kind in _OF_CITIES) and not left & _ROADS and not right & _ROADS
    if around and not (left & _ROADS) ^ (right & _ROADS) and (quarter or is_in_city):
        return part_by_part(Level.NUMBER, (number, *around, *quarter))
    is_plain = land_of(pair.country).habits.by_quarters and not (left | right) & (_ROADS | _ANEW)
    if is_plain and (is_plot or number[-1].isalpha()) and of["quarter"]:  # 12-A, Main Gulberg
        return part_by_part(Level.NUMBER, (number, *of["quarter"]))
    return None


def _is_small(pair: Pair) -> bool:
    """Whether both lie in a town of one zone, and name no quarter."""
    known = cities_by_code(pair.country)
    places = pair.left.places & pair.right.places
    is_named = any(
        it.of != "road" and place_of("".join(it.words), pair.country) not in places
        for said in (pair.left, pair.right)
        for it in said.names
    )
    return bool(places) and not is_named and all(it in known and known[it].thousands < _LARGE for it in places)


def _told_by_name(pair: Pair, found: list[tuple[Named, Named]], of: dict[str, list[str]]) -> tuple[Level, str] | None:
    """Return what says which house it is where its name does: one in front of a road that both give."""
    left, right = (it.numbers.keys() & _IN_HOUSES for it in (pair.left, pair.right))
    rooms = [kind for kind in ("unit", "shop") if pair.numbers.get(kind)]
    entered = [
        " ".join(one.words)
        for one, other in found
        if not one.of and not other.of and (one.is_entered or other.is_entered) and _is_in_front(one, other, pair)
    ]
    houses = [*of["house"], *entered]
    if houses and not left ^ right and (of["road"] or (of["quarter"] and rooms and of["house"])):
        return part_by_part(Level.DEVELOPMENT, (*houses, *of["road"], *of["quarter"]))
    return None


def _is_in_front(one: Named, other: Named, pair: Pair) -> bool:
    """Whether a name stands before any road on both sides."""
    for said, name in ((pair.left, one), (pair.right, other)):
        before = [it.of for it in said.names[: said.names.index(name)]]
        if "road" in before:
            return False
    return True


def _of(kind: str, found: list[tuple[Named, Named]]) -> list[str]:
    of = "" if kind == "quarter" else kind
    return [
        " ".join(one.words)
        for one, other in found
        if (one.of if one.of != "quarter" else "") == of == (other.of if other.of != "quarter" else "")
        or (kind == "zone" and "zone" in (one.of, other.of))
        or (kind == "road" and "road" in (one.of, other.of) and one.has_house and other.has_house)
    ]


def _number(pair: Pair) -> str:
    """Return the number in common of a house or plot with its kind."""
    numbers = pair.numbers
    if numbers.get("ada") and numbers.get("plot"):
        return f"plot {min(numbers['ada'])}/{min(numbers['plot'])}"
    for kind in (*PREMISES, "store"):
        if numbers.get(kind) and not (kind == "beside" and _is_of_name(pair)):
            return f"{kind} {min(numbers[kind])}"
    is_open = bool(numbers.get("bare")) and not _is_of_name(pair)
    return f"number {min(numbers['bare'])}" if is_open else ""


def _is_of_name(pair: Pair) -> bool:
    """Whether a number without a word may be a room's, as a house is named: 301, Lodha Supremus."""
    return any(
        it.of == "house" or (it.of == "" and it.has_house) for said in (pair.left, pair.right) for it in said.names
    )


def _are_in_two_villages(pair: Pair, found: list[tuple[Named, Named]]) -> bool:
    """Whether each side names a village or town that the other has not: each counts its surveys."""
    known = [frozenset(it.words for both in found for it in both)] * 2
    extra = [
        bool(said.places - other.places) or any(it.of == "quarter" and it.words not in here for it in said.names)
        for said, other, here in zip((pair.left, pair.right), (pair.right, pair.left), known, strict=True)
    ]
    return all(extra)


def _are_doors_apart(one: Said, other: Said) -> bool:
    """Whether a stroke behind a house is another door than the other side says by its word: 12/5, 12 D 6."""
    doors, units = one.numbers.get("house", frozenset()), other.numbers.get("unit", frozenset())
    parted = [house.partition("/") for house in doors]
    houses = other.numbers.get("house", frozenset())
    return bool(units) and any(door and base in houses and door not in units for base, _, door in parted)


def _are_codes_apart(left: Said, right: Said) -> bool:
    return bool(left.codes and right.codes) and not any(_is_code(*both) for both in product(left.codes, right.codes))


def _is_code(one: str, other: str) -> bool:
    """Whether two postcodes are one, or one the number that a ward has at its end: 400059, Mumbai - 59."""
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    return len(short) < len(long) and int(short) == int(long[-_OF_CODE:])


def _are_zones_apart(left: Said, right: Said) -> bool:
    return bool(left.zones and right.zones) and left.zones.isdisjoint(right.zones)
