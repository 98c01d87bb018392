"""Parts the items of a field that holds several addresses, each with a city and a road of its own."""

from falsefront.address.parts.items import Code, Division, Item, Street, Unknown
from falsefront.address.reading import MUNICIPALITIES

_CITY = 4  # digits of a city's code


def addresses(items: list[Item], is_chinese_script: bool) -> list[list[Item]]:
    """Return the items of each address, in order; all items in one list where they are not surely several.

    Chinese goes from the city down to the number, and so does Latin text that begins with a city; English ends with it.
    """
    at = [place for place, item in enumerate(items) if type(item) is Street]
    cities = [_cities(item) for item in items if type(item) is Division]
    if len(at) < 2 or not any(left and right and left.isdisjoint(right) for left in cities for right in cities):
        return [items]
    goes_down = is_chinese_script or any(_cities(item) for item in items[: at[0]])
    parts = _down(items) if goes_down else _up(items)
    return parts if len(parts) > 1 and all(map(_is_whole, parts)) and _are_apart(parts) else [items]


def _cities(item: Item) -> frozenset[str]:
    """Return the codes of the cities that a division may be or lie in; nothing of what may be a province."""
    if type(item) is not Division or any(len(code) < _CITY and code not in MUNICIPALITIES for code in item.named.codes):
        return frozenset()
    return frozenset(code[:2] if code[:2] in MUNICIPALITIES else code[:_CITY] for code in item.named.codes)


def _down(items: list[Item]) -> list[list[Item]]:
    """Begin an address at each city that the one before rules out, with what stands right before it."""
    parts: list[list[Item]] = [[]]
    for item in items:
        part = parts[-1]
        cities = _cities(item)
        known = [found for other in part if (found := _cities(other))]
        if cities and known and all(cities.isdisjoint(found) for found in known) and _has_road(part):
            before: list[Item] = []
            while type(part[-1]) in (Division, Unknown) or (type(part[-1]) is Code and part[-1].part == "country"):
                before.insert(0, part.pop())
            parts.append(before)
        parts[-1].append(item)
    return parts


def _up(items: list[Item]) -> list[list[Item]]:
    """End an address behind its city, where more follows than places and codes."""
    parts: list[list[Item]] = [[]]
    for item in items:
        part = parts[-1]
        is_place = type(item) in (Division, Code)
        if not is_place and part and type(part[-1]) in (Division, Code) and _is_whole(part):
            parts.append([])
        parts[-1].append(item)
    if len(parts) > 1 and not _has_road(parts[-1]):
        rest = parts.pop()
        parts[-1] += rest
    return parts


def _has_road(part: list[Item]) -> bool:
    return any(type(item) is Street for item in part)


def _is_whole(part: list[Item]) -> bool:
    return _has_road(part) and any(map(_cities, part))


def _are_apart(parts: list[list[Item]]) -> bool:
    """Whether no two addresses may lie in one city."""
    cities = []
    for part in parts:
        said = [found for item in part if (found := _cities(item))]
        cities.append(said[0].intersection(*said[1:]) or said[0].union(*said[1:]))
    return all(left.isdisjoint(right) for at, left in enumerate(cities) for right in cities[at + 1 :])
