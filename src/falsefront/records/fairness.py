"""What speaks against a flag: the plainest innocent explanations, shown wherever the flag is shown."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import combinations, pairwise

from falsefront.records.afterwards import Absence, Afterwards, OtherName, Silence, most_for, without_contacts
from falsefront.records.branches import one_chain
from falsefront.records.comparable import not_compared
from falsefront.records.comparison import Level
from falsefront.records.finding import Finding
from falsefront.records.flag import SEVERAL_OPERATORS, Bearing, FlagDetail, FlagKind, FlagMember
from falsefront.records.kinds_of_place import (
    BY_PLACE,
    BY_TENANTS,
    FREE_TRADE,
    OF_HOMES,
    STREETS_ELSEWHERE,
    TRANSLATED,
)
from falsefront.records.page import Outcome
from falsefront.records.place import PlaceStatus
from falsefront.records.rooms import Room, may_be_one_room, numbers_of
from falsefront.records.said_of_doors import has_boxes, said_of_doors
from falsefront.records.scripts_of_names import in_several_scripts
from falsefront.wording import named as name_of
from falsefront.wording import quoted

NAMED = 8  # vendors that a sentence names; of more it says how many
BY_KIND: Mapping[FlagKind, str] = {
    FlagKind.STRANGERS: "firms at one place can be neighbours that need not know of each other",
    FlagKind.ONE_OPERATOR: (
        "one honest dealer may run several shops, a chain or a family of firms shares its contacts, and a phone or a"
        " mailbox may be that of an agent, a landlord or the market"
    ),
    FlagKind.KNOWN_FALSE: "the register may mean another door, or the place has changed since somebody looked",
    FlagKind.SELF_CONTRADICTION: (
        "a slip in translation or in a form; boundaries and names of districts change, and houses are added"
    ),
    FlagKind.WATCH_HIT: (
        "one name stands for several products, several firms have one name, and numbers, mailboxes and premises pass to"
        " others"
    ),
}

NAME_ALONE = (
    "no address here names a road or a house number: they agree on a name, which another place of the city may have"
)
# Of a place by whose name nothing is known of its kind.
HOW_LARGE = (
    "a house number may be that of a whole compound, a business centre or a market with many tenants: how large this"
    " one is was not looked up"
)
_CARE = re.compile(r"(?<![^\W_])c\s*(?:[/／℅]\s*|\.\s*)o\b|℅|\bcare of\b|\bco/", re.IGNORECASE)  # c/o, C. O., care of

BY_ITS_NAME, BY_NAME_OF_SOME = "by its name", "by the name that some of the vendors give it"
_NAMED_BY_SOME = re.compile(r" \(some name .*\)$")  # behind what all of a flag's members agree on
APART_IN_AN_ESTATE = "those in different buildings of an estate need not know of each other"


# What an entry of the register says for those who claim its place. The others speak for the flag, in its findings.
BY_REGISTER: Mapping[PlaceStatus, str] = {
    PlaceStatus.REAL: "the register has “{address}” as real: what was claimed of it then was found there",
    PlaceStatus.REAL_UNRELATED: (
        "the register has “{address}” as the real place of a firm that had nothing to do with what was looked into"
    ),
}


def against(detail: FlagDetail) -> tuple[str, ...]:
    """Return what speaks against a flag, each said once: what the register says first, then its place."""
    return tuple(dict.fromkeys(_against(detail)))


def has_tenants(premises: str, addresses: Collection[str] = ()) -> bool:
    """Whether a place is by its name one in which many firms have doors of their own: a park, a market, such a zone."""
    return any(re.search(words, premises, re.IGNORECASE) for words in BY_TENANTS) or is_free_trade_zone(addresses)


def is_free_trade_zone(addresses: Collection[str]) -> bool:
    """Whether most of these addresses name a free-trade or bonded zone."""
    return _is_named(FREE_TRADE, addresses)


def is_called(words: str, detail: FlagDetail) -> bool:
    """Whether a place has such words in its name, or most of its addresses have them."""
    premises, addresses = detail.flag.premises, detail.flag.addresses
    countries = {(member.reading or {}).get("country") for member in detail.members} - {None}
    if countries and TRANSLATED.isdisjoint(map(str, countries)):
        premises = STREETS_ELSEWHERE.sub("", premises)
        addresses = tuple(STREETS_ELSEWHERE.sub("", address) for address in addresses)
    return bool(re.search(words, premises, re.IGNORECASE)) or _is_named(words, addresses)


def _by_place(words: str, detail: FlagDetail) -> str:
    """Say what kind of place it is by its words, and whose words they are where only some of the vendors say them."""
    of_all = _NAMED_BY_SOME.sub("", detail.flag.premises)
    is_of_some = of_all != detail.flag.premises and not re.search(words, of_all, re.IGNORECASE)
    is_of_some = is_of_some and not _is_named(words, detail.flag.addresses)
    return BY_PLACE[words].replace(BY_ITS_NAME, BY_NAME_OF_SOME) if is_of_some else BY_PLACE[words]


def _is_named(words: str, addresses: Collection[str]) -> bool:
    """Whether most of these addresses have such words."""
    naming = sum(bool(re.search(words, address, re.IGNORECASE)) for address in addresses)
    return naming * 2 > len(addresses)


def _against(detail: FlagDetail) -> Iterator[str]:
    yield from _of_pages_since(detail)
    yield from without_contacts(detail.lapsed, _named)
    for bearing in detail.register:
        yield from _of_entry(bearing, detail)
    by_place = [_by_place(words, detail) for words in BY_PLACE if is_called(words, detail)]
    yield from by_place
    if is_called(OF_HOMES, detail) and len(buildings_of(detail.members)) > 1:
        yield APART_IN_AN_ESTATE
    yield from not_compared(detail.flag.reasons)
    yield from _of_buildings(detail.members)
    yield from _of_rooms(detail.members)
    yield from _of_no_door(detail.members)
    yield from said_of_doors(detail.members, _named)
    yield from _in_care_of(detail.members)
    if _have_a_name_alone(detail.members):
        yield NAME_ALONE
    yield from in_several_scripts(detail.members)
    yield from one_chain(detail.members)
    yield BY_KIND[detail.flag.kind]
    if detail.flag.story == SEVERAL_OPERATORS:
        yield BY_KIND[FlagKind.ONE_OPERATOR]
    if detail.flag.story is not None and detail.flag.kind is not FlagKind.ONE_OPERATOR:
        yield BY_KIND[FlagKind.STRANGERS]
    if detail.flag.level is Level.NUMBER and not by_place and len(detail.flag.vendors) > 1:
        yield HOW_LARGE
    yield from _of_signs(detail.findings)


def _of_pages_since(detail: FlagDetail) -> Iterator[str]:
    """Say what pages gave or answered after they last gave the place: of which vendors, and until when they did.

    Of a vendor with several claims the one that says most for it is told: one that stands is no news.
    """
    since: dict[int, list[Afterwards | None]] = {}
    for member in detail.members:
        since.setdefault(member.seller, []).append(detail.afterwards.get(member.claim))
    told = {vendor: each for vendor, all_of_it in since.items() if (each := most_for(all_of_it)) is not None}

    def of(wanted: Iterable[int]) -> tuple[int, str, str]:
        """Return how many of these vendors there are, their names, and when the last of them was seen."""
        chosen = set(wanted)
        theirs = [member for member in detail.members if member.seller in chosen]
        names = _named(list(dict.fromkeys(name_of(member.name, member.vendor) for member in theirs)))
        return len(chosen), names, f"last seen {max(member.last_seen for member in theirs):%Y-%m-%d}"

    without = [vendor for vendor, each in told.items() if isinstance(each, Absence) and each.outcome is Outcome.LIVE]
    gone = [vendor for vendor, each in told.items() if isinstance(each, Absence) and each.outcome is Outcome.GONE]
    walls: dict[str, list[int]] = {}
    for vendor, each in told.items():
        if isinstance(each, Silence):
            walls.setdefault(each.answer, []).append(vendor)
    everyone = len(since)
    if without:
        yield _without(everyone, *of(without))
    if gone:
        yield f"{_pages_of(everyone, *of(gone), 'is gone', 'are gone')}: the server answers that there is none"
    for answer, vendors in walls.items():
        does, do = (f"{verb} with {answer}" for verb in ("answers", "answer"))
        yield f"{_pages_of(everyone, *of(vendors), does, do)}: what it says now is not known"
    for member in detail.members:
        if isinstance(each := detail.afterwards.get(member.claim), OtherName):
            under = f"the name “{each.name}”" if each.name else "no name that was read"
            who = quoted(name_of(member.name, member.vendor))
            yield f"the page of {who} gave it under {under} on {each.at:%Y-%m-%d}"
    if _are_successive(detail, since.keys()):
        yield "they gave it one after the other: each page was read without it before the next was first seen there"


def _without(everyone: int, some: int, names: str, last: str) -> str:
    """Say for how many vendors pages were read again without the address: of pages that were not read nothing."""
    has = "no longer has" if some == 1 else "no longer have"
    page = "the page that gave it" if some == 1 else "the pages that gave it"
    who = (
        ""
        if everyone == 1
        else f" for {some} of the {everyone} vendors"
        if some < everyone
        else f" for {'both' if some == 2 else f'all {some}'} vendors"
    )
    told = f"{names}; {last}" if some < everyone else last
    return f"{page}{who} {'was' if some == 1 else 'were'} read again and {has} the address ({told})"


def _pages_of(everyone: int, some: int, names: str, last: str, does: str, do: str) -> str:
    if some == everyone == 1:
        return f"the page of the vendor {does} ({last})"
    if some == everyone:
        return f"the pages of all {some} vendors {do} ({last})"
    return (
        f"the page of 1 of the {everyone} vendors {does} ({names}; {last})"
        if some == 1
        else (f"the pages of {some} of the {everyone} vendors {do} ({names}; {last})")
    )


def _are_successive(detail: FlagDetail, vendors: Collection[int]) -> bool:
    """Whether each vendor but the last was gone before the next one came, as tenants of a room are."""
    absent = detail.absent
    claims = {vendor: [member for member in detail.members if member.seller == vendor] for vendor in vendors}
    came = {vendor: min(member.first_seen for member in said) for vendor, said in claims.items()}
    went = {
        vendor: max(absent[member.claim].at for member in said)
        for vendor, said in claims.items()
        if all(member.claim in absent for member in said)
    }
    order = sorted(vendors, key=lambda vendor: (came[vendor], vendor))
    return len(order) > 1 and all(one in went and went[one] <= came[other] for one, other in pairwise(order))


def _of_entry(bearing: Bearing, detail: FlagDetail) -> Iterator[str]:
    """Say what an entry says for those who claim its place: by whom, when and how, and whose claims it bears on."""
    place = bearing.entry.place
    said = BY_REGISTER.get(place.status)
    if said is None:
        return
    claims = set(bearing.claims) - _beyond(bearing, detail)
    names = dict.fromkeys(name_of(member.name, member.vendor) for member in detail.members if member.claim in claims)
    if not names:
        return
    whose = f", the firm {place.firm}" if place.firm else ""
    note = f"; {place.note}" if place.note else ""
    yield (
        f"{said.format(address=place.address)}{whose} (entry {bearing.entry.id}, by {place.by}, {place.day},"
        f" {place.how.value.replace('_', ' ')}{note}); it bears on the claims of {_named(list(names))}, to the"
        f" {bearing.level}"
    )


def _beyond(bearing: Bearing, detail: FlagDetail) -> set[int]:
    """Return the claims that name a floor or a building beyond what the very entry knows: it says nothing for them."""
    entry = f"register {bearing.entry.id}:"
    grounds = [finding.grounds for finding in detail.findings if finding.sign == "beyond_known"]
    said = [each for some in grounds if any(ground.startswith(entry) for ground in some) for each in some]
    return {claim for claim in bearing.claims if any(ground.startswith(f"claim {claim}:") for ground in said)}


def _named(names: list[str]) -> str:
    left = len(names) - NAMED
    return ", ".join(map(quoted, names[:NAMED])) + (f" and {left} more" if left > 0 else "")


def buildings_of(members: Iterable[FlagMember]) -> dict[str, set[int]]:
    """Return the buildings that are named, each with the vendors for whom it is."""
    found: dict[str, set[int]] = {}
    for member in members:
        if building := (member.reading or {}).get("building"):
            found.setdefault(str(building).casefold(), set()).add(member.seller)
    return found


def _of_buildings(members: Iterable[FlagMember]) -> Iterator[str]:
    """Say how many different buildings those who name one name; nothing where all name the same."""
    members = tuple(members)
    everyone = {member.seller for member in members}
    buildings = buildings_of(members)
    naming = set().union(*buildings.values())
    if len(buildings) < 2 or len(naming) < 2:
        return
    yield f"pages named {len(buildings)} different buildings for {_of_all(naming, everyone)} vendors"


def _of_all(some: Collection[int], everyone: Collection[int]) -> str:
    return f"the {len(some)}" if len(some) == len(everyone) else f"{len(some)} of the {len(everyone)}"


def _of_rooms(members: Sequence[FlagMember]) -> Iterator[str]:
    """Say that those who name a room name different ones, or how many where two of them may mean one of these."""
    alike: dict[str, list[tuple[int, Room]]] = {}  # by a number that a room may be called by: others cannot be one
    everyone = {member.seller for member in members}
    for member in members:
        if (reading := member.reading or {}).get("unit"):
            room = Room(*(str(reading.get(part) or "").casefold() for part in Room._fields))
            for number in numbers_of(room):
                alike.setdefault(number, []).append((member.seller, room))
    naming = {vendor for some in alike.values() for vendor, _ in some}
    pairs = (pair for some in alike.values() for pair in combinations(some, 2))
    a_room = "a room or a mail box" if has_boxes(members) else "a room"
    if len(naming) < 2:
        return
    if any(a != b and may_be_one_room(one, other) for (a, one), (b, other) in pairs):
        if (apart := _different([{room for _, room in some} for some in alike.values()])) > 1:
            rooms_or_boxes = "rooms or mail boxes" if has_boxes(members) else "rooms"
            yield f"pages named {apart} different {rooms_or_boxes} for {_of_all(naming, everyone)} vendors"
        return
    if len(naming) == len(everyone):
        yield f"pages named {a_room} of its own for each of the {len(naming)} vendors"
    else:
        some = f"{len(naming)} of the {len(everyone)} vendors"
        yield f"pages named {a_room} for {some}, and for no two of them the same one"


def _different(alike: Sequence[set[Room]]) -> int:
    """Return how many rooms there are, of which no two may be called by one number."""
    apart: list[set[Room]] = []
    for some in alike:
        met = [each for each in apart if not each.isdisjoint(some)]
        apart = [*(each for each in apart if each not in met), some.union(*met)]
    return len(apart)


def _have_a_name_alone(members: Sequence[FlagMember]) -> bool:
    """Whether each of several addresses names an estate, a tower or a park, and none a road or a number."""
    readings = [member.reading or {} for member in members]
    is_numbered = any(each.get(part) for each in readings for part in ("road", "lane", "number"))
    return len(readings) > 1 and not is_numbered and all(each.get("development") for each in readings)


def _of_no_door(members: Iterable[FlagMember]) -> Iterator[str]:
    """Say for whom no building, floor or room was read, where one was for others; a page may have it in other words."""
    named: set[int] = set()
    called: dict[int, str] = {}
    for member in members:
        called.setdefault(member.seller, name_of(member.name, member.vendor))
        if any((member.reading or {}).get(part) for part in Room._fields):
            named.add(member.seller)
    without = [called[vendor] for vendor in called if vendor not in named]
    if named and without:
        yield f"no building and no room was read for {_named(without)}: at which door of the place is not known"


def _in_care_of(members: Iterable[FlagMember]) -> Iterator[str]:
    """Say whose address is given in care of somebody: by the page's own words it is another's, whom it is not told.

    A name before a house that nothing says so of may be the vendor's own: "Fine Wires, 46 High Street".
    """
    cared = {
        member.seller: name_of(member.name, member.vendor)
        for member in members
        if (member.reading or {}).get("care_of") and _CARE.search(member.address)
    }
    if cared:
        yield (
            f"pages give the address of {_named(list(cared.values()))} in care of somebody (c/o): by these words it is"
            f" another's, who may take in mail for others"
        )


def _of_signs(findings: Iterable[Finding]) -> Iterator[str]:
    for finding in findings:
        if finding.about is not None:
            yield f"{finding.code}: {finding.about.innocent}"
