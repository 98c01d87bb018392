"""The network of one place as a drawing: who claims which door of it, and which contacts vendors share.

Three columns: shared contacts, vendors, doors. The same flag gives the same drawing. Many vendors are drawn as groups
of those that claim the same door and share the same contacts.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import log2
from typing import Final

from markupsafe import Markup

from falsefront.export.report.drawing import WIDTH, element, picture, words
from falsefront.wording import counted

MOST_VENDORS: Final = 40  # that are drawn one by one; more are drawn as groups
MOST_GROUPS: Final = 40
MOST_ENDS: Final = 24  # contacts, and doors beside groups: the rest is drawn as one
ROW: Final = 20  # units between two lines
TOP: Final = 46  # units, for the heads of the columns


@dataclass(frozen=True, slots=True, kw_only=True)
class _Columns:
    """Where the columns stand, in units from the left; the doors' column ends with the drawing."""

    contacts_end: float
    start: float  # of the vendors
    end: float
    doors: float


THREE: Final = _Columns(contacts_end=168, start=234, end=446, doors=512)
TWO: Final = _Columns(contacts_end=0, start=1, end=330, doors=430)  # where no contact is shared


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """A value that several vendors give."""

    label: str
    vendors: frozenset[int]
    is_hub: bool  # shared by so many that it says nothing


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    """One place, its vendors by door, and what they share."""

    name: str  # unique on the page
    place: str
    vendors: Mapping[int, str]  # id -> name
    doors: Sequence[tuple[str | None, frozenset[int]]]  # those of most vendors first
    contacts: Sequence[Contact]  # those of most vendors first
    noun: str = "vendor"  # what one of them is called


@dataclass(frozen=True, slots=True, kw_only=True)
class _Group:
    label: str
    size: int
    contacts: tuple[int, ...]  # of the columns beside it, by number
    doors: tuple[int, ...]


def drawn(network: Network) -> Markup:
    """Return the drawing."""
    is_small = len(network.vendors) <= MOST_VENDORS
    all_doors = [(label or "no door named", ids) for label, ids in network.doors]
    doors = (
        all_doors
        if is_small and len(all_doors) <= MOST_VENDORS
        else _folded(_shared_first(all_doors, network.noun), "other door")
    )
    contacts = _folded([(each.label, each.vendors) for each in network.contacts], "other shared contact")
    groups = _groups(network, doors, contacts)
    rows = max(len(groups), len(doors), len(contacts))
    height = TOP + ROW * rows + 12
    at_vendors = _spread(len(groups), rows)
    at_doors = _beside([[at_vendors[n] for n, g in enumerate(groups) if d in g.doors] for d in range(len(doors))], rows)
    at_contacts = _beside(
        [[at_vendors[n] for n, g in enumerate(groups) if c in g.contacts] for c in range(len(contacts))], rows
    )
    hubs = {number for number, each in enumerate(network.contacts[: len(contacts)]) if each.is_hub}
    columns = THREE if contacts else TWO
    inside = [
        *_heads(network, columns),
        element(
            "rect",
            x=columns.doors - 12,
            y=TOP - 14,
            width=WIDTH - columns.doors + 11,
            height=ROW * rows + 16,
            class_="place",
        ),
        *_lines(groups, columns, at_vendors, at_doors, at_contacts, hubs),
        *_doors(doors, at_doors, columns),
        *_contacts(contacts, at_contacts, columns),
        *_vendors(groups, at_vendors, columns),
    ]
    return picture(
        network.name, height, f"For whom pages name which door of {network.place}", _described(network), inside
    )


def _shared_first(doors: Sequence[tuple[str, frozenset[int]]], noun: str) -> list[tuple[str, frozenset[int]]]:
    """Return the doors that several vendors claim, and those of one vendor each as one."""
    shared = [door for door in doors if len(door[1]) > 1]
    single = [door for door in doors if len(door[1]) <= 1]
    if len(single) < 2:
        return list(doors)
    return [*shared, (f"{len(single)} doors with one {noun}", frozenset().union(*(ids for _, ids in single)))]


def _folded(ends: Sequence[tuple[str, frozenset[int]]], rest: str) -> list[tuple[str, frozenset[int]]]:
    """Return the first ends, and the others as one."""
    if len(ends) <= MOST_ENDS:
        return list(ends)
    kept, others = ends[: MOST_ENDS - 1], ends[MOST_ENDS - 1 :]
    return [*kept, (counted(len(others), rest), frozenset().union(*(ids for _, ids in others)))]


def _groups(
    network: Network, doors: Sequence[tuple[str, frozenset[int]]], contacts: Sequence[tuple[str, frozenset[int]]]
) -> list[_Group]:
    """Return the vendors, one by one or as groups of those alike, in the order of their doors."""
    alike: dict[tuple[tuple[int, ...], tuple[int, ...]], list[int]] = {}
    for vendor in network.vendors:
        key = (_numbers(vendor, doors), _numbers(vendor, contacts))
        alike.setdefault(key, []).append(vendor)
    order = sorted(alike.items(), key=lambda item: (item[0][0] or (len(doors),), item[0][1] or (len(contacts),)))
    if len(network.vendors) <= MOST_VENDORS:
        return [
            _Group(label=network.vendors[vendor], size=1, doors=key[0], contacts=key[1])
            for key, ids in order
            for vendor in ids
        ]
    made = [_group(network, key, ids) for key, ids in order]
    return made if len(made) <= MOST_GROUPS else _largest(made, network.noun)


def _group(network: Network, key: tuple[tuple[int, ...], tuple[int, ...]], ids: Sequence[int]) -> _Group:
    label = network.vendors[ids[0]] if len(ids) == 1 else counted(len(ids), network.noun)
    return _Group(label=label, size=len(ids), doors=key[0], contacts=key[1])


def _largest(groups: Sequence[_Group], noun: str) -> list[_Group]:
    """Return the largest groups in their order, and the others as one."""
    kept = sorted(sorted(range(len(groups)), key=lambda n: (-groups[n].size, n))[: MOST_GROUPS - 1])
    others = [group for number, group in enumerate(groups) if number not in set(kept)]
    rest = _Group(
        label=counted(sum(group.size for group in others), f"further {noun}"),
        size=sum(group.size for group in others),
        doors=tuple(sorted({door for group in others for door in group.doors})),
        contacts=tuple(sorted({contact for group in others for contact in group.contacts})),
    )
    return [*(groups[number] for number in kept), rest]


def _numbers(vendor: int, ends: Sequence[tuple[str, frozenset[int]]]) -> tuple[int, ...]:
    return tuple(number for number, (_, ids) in enumerate(ends) if vendor in ids)


def _spread(number: int, rows: int) -> list[float]:
    """Return the heights of a column's lines, in the middle of the drawing."""
    first = TOP + ROW * (rows - number) / 2 + ROW / 2
    return [first + ROW * n for n in range(number)]


def _beside(wanted: Sequence[Sequence[float]], rows: int) -> list[float]:
    """Return heights near the middle of what each is joined to, a line apart and inside the drawing."""
    middle = [sum(each) / len(each) if each else TOP for each in wanted]
    order = sorted(range(len(middle)), key=lambda n: (middle[n], n))
    made = [0.0] * len(middle)
    least = TOP + ROW / 2
    for number in order:
        made[number] = max(least, middle[number])
        least = made[number] + ROW
    most = TOP + ROW * rows - ROW / 2
    for number in reversed(order):  # what was pushed out below goes up again
        made[number] = min(most, made[number])
        most = made[number] - ROW
    return made


def _heads(network: Network, columns: _Columns) -> Iterator[Markup]:
    if columns.contacts_end:
        end = columns.contacts_end
        yield words("Shared contacts", end, 14, room=end, text_anchor="end", class_="head")
    middle = (columns.start + columns.end) / 2
    vendors = counted(len(network.vendors), network.noun)
    yield words(vendors, middle, 14, room=columns.end - columns.start, text_anchor="middle", class_="head")
    start = columns.doors - 12
    yield words(network.place, start, 14, room=WIDTH - start, class_="head")


def _lines(
    groups: Sequence[_Group],
    columns: _Columns,
    at_vendors: Sequence[float],
    at_doors: Sequence[float],
    at_contacts: Sequence[float],
    hubs: set[int],
) -> Iterator[Markup]:
    for group, y in zip(groups, at_vendors, strict=True):
        wide = round(1 + min(4.0, log2(group.size) * 0.7), 1)
        for door in group.doors:
            yield _line(columns.end + 6, y, columns.doors - 6, at_doors[door], wide, "")
        for contact in group.contacts:
            dash = " hub" if contact in hubs else " shares"
            yield _line(columns.contacts_end + 6, at_contacts[contact], columns.start - 6, y, wide, dash)


def _line(x: float, y: float, to_x: float, to_y: float, wide: float, class_: str) -> Markup:
    half = (x + to_x) / 2
    path = f"M{x:.0f} {y:.1f}C{half:.0f} {y:.1f} {half:.0f} {to_y:.1f} {to_x:.0f} {to_y:.1f}"
    return element("path", d=path, class_=f"edge{class_}", stroke_width=wide)


def _doors(
    doors: Iterable[tuple[str, frozenset[int]]], heights: Sequence[float], columns: _Columns
) -> Iterator[Markup]:
    for (label, ids), y in zip(doors, heights, strict=True):
        yield element("circle", cx=columns.doors - 3, cy=y, r=3, class_="door")
        yield words(label, columns.doors + 5, y + 4, room=WIDTH - columns.doors - 40)
        yield words(str(len(ids)), WIDTH - 6, y + 4, room=30, text_anchor="end", class_="count")


def _contacts(
    contacts: Iterable[tuple[str, frozenset[int]]], heights: Sequence[float], columns: _Columns
) -> Iterator[Markup]:
    end = columns.contacts_end
    for (label, ids), y in zip(contacts, heights, strict=True):
        yield element("circle", cx=end + 3, cy=y, r=3, class_="contact")
        yield words(label, end - 5, y + 4, room=end - 30, text_anchor="end")
        yield words(str(len(ids)), 0, y + 4, room=24, class_="count")


def _vendors(groups: Sequence[_Group], heights: Sequence[float], columns: _Columns) -> Iterator[Markup]:
    width = columns.end - columns.start
    for group, y in zip(groups, heights, strict=True):
        class_ = "vendor many" if group.size > 1 else "vendor"
        yield element("rect", x=columns.start, y=y - ROW / 2 + 2, width=width, height=ROW - 4, rx=2, class_=class_)
        yield words(group.label, columns.start + width / 2, y + 4, room=width - 10, text_anchor="middle")


def _described(network: Network) -> str:
    """Say the drawing in words."""
    doors = "; ".join(f"{label or 'no door named'}: {len(ids)}" for label, ids in network.doors[:MOST_ENDS])
    shared = "; ".join(f"{each.label}: {len(each.vendors)}" for each in network.contacts[:MOST_ENDS])
    return (
        f"Lines from {counted(len(network.vendors), 'vendor')} to the doors at which pages name them ({doors})"
        f" and to the contacts that several of them give ({shared or 'none'}). The numbers count {network.noun}s. The"
        " tables say the same."
    )
