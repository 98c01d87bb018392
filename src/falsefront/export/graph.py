"""Who is linked to whom: vendors, places, contacts and flags as nodes and edges, in CSV and in GraphML.

An edge says what it stands for and from which claims; that two vendors meet at a node is a lead, not proof. What is
left out of a case file makes no node: two things that are left out are not thereby one.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from hashlib import sha256
from html import escape
from operator import attrgetter
from typing import Final

from falsefront.export.cells import exact
from falsefront.export.csv_files import CsvFile
from falsefront.export.folder import Folder, HashedFile
from falsefront.export.scrub import LEFT_OUT
from falsefront.records import ClaimKind
from falsefront.records.case import Case
from falsefront.text.xml import storable_in_xml

MEETING: Final = frozenset(
    {
        ClaimKind.PHONE,
        ClaimKind.EMAIL,
        ClaimKind.MESSENGER,
        ClaimKind.REGISTRATION,
        ClaimKind.WEBSITE,
        ClaimKind.PAYMENT,
    }
)  # kinds of claims at whose value vendors meet
Done = Callable[[str, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A vendor, a place, a contact or a flag."""

    id: str
    kind: str  # vendor, premises, flag, or the kind of a contact
    label: str
    site: str | None = None
    url: str | None = None
    first_seen: datetime | None = None
    last_seen: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """What links two nodes."""

    source: str
    target: str
    kind: str  # claims_address, gives, member_of, about, same_premises
    label: str
    claims: tuple[int, ...] = ()  # ids of the claims it rests on
    captures: tuple[int, ...] = ()  # where they stand
    score: float | None = None  # of a link
    first_seen: datetime | None = None
    last_seen: datetime | None = None


NODE_COLUMNS: Final = tuple(field.name for field in fields(Node))
EDGE_COLUMNS: Final = tuple(field.name for field in fields(Edge))
_NODE, _EDGE = attrgetter(*NODE_COLUMNS), attrgetter(*EDGE_COLUMNS)  # what stands in the columns


def write(folder: Folder, case: Case, *, done: Done = lambda _what, _rows: None) -> None:
    """Write `graph/nodes.csv`, `graph/edges.csv` and `graph/case.graphml` in one go."""
    with (
        folder.open("graph/nodes.csv") as nodes,
        folder.open("graph/edges.csv") as edges,
        folder.open("graph/case.graphml") as xml,
    ):
        node_lines, edge_lines = CsvFile(nodes, NODE_COLUMNS), CsvFile(edges, EDGE_COLUMNS)
        xml.write_text(_head())
        for number, each in enumerate(parts(case)):
            if isinstance(each, Node):
                node_lines.write(map(exact, node := _NODE(each)))
                _write_node(xml, node)
            else:
                edge_lines.write(map(exact, edge := _EDGE(each)))
                _write_edge(xml, edge, edges.rows)
            if number % 1_000 == 0:
                done("graph", number)
        xml.write_text("</graph>\n</graphml>\n")
        node_lines.flush()
        edge_lines.flush()


def parts(case: Case) -> Iterator[Node | Edge]:
    """Give every node before the first edge that leads to it."""
    known: set[int] = set()
    for made in case.vendors():
        vendor = made.vendor
        known.add(vendor.id)
        yield Node(
            id=f"vendor-{vendor.id}",
            kind="vendor",
            label=vendor.name or f"vendor {vendor.id}",
            site=vendor.site,
            url=vendor.url,
            first_seen=vendor.first_seen,
            last_seen=vendor.last_seen,
        )
    vendor_of: dict[int, int] = {}  # of address claims
    yield from _contacts(case, known, vendor_of)
    yield from _places(case, vendor_of)
    yield from _flags(case, known)
    yield from _links(case, vendor_of)


def _contacts(case: Case, known: set[int], vendor_of: dict[int, int]) -> Iterator[Node | Edge]:
    seen: dict[ClaimKind, set[int]] = {kind: set() for kind in MEETING}  # the digits of the ids, as numbers
    for made in case.claims():
        claim = made.claim
        if made.vendor not in known:
            continue
        if claim.kind is ClaimKind.ADDRESS:
            vendor_of[claim.id] = made.vendor
        if claim.kind not in MEETING or claim.value is None or LEFT_OUT in claim.value:
            continue
        key = contact_id(claim.kind.value, claim.value)
        if (number := int(key.rpartition("-")[2], 16)) not in seen[claim.kind]:
            seen[claim.kind].add(number)
            yield Node(id=key, kind=claim.kind.value, label=claim.value)
        yield Edge(
            source=f"vendor-{made.vendor}",
            target=key,
            kind="gives",
            label=claim.raw,
            claims=(claim.id,),
            captures=made.captures,
            first_seen=claim.first_seen,
            last_seen=claim.last_seen,
        )


def _places(case: Case, vendor_of: Mapping[int, int]) -> Iterator[Node | Edge]:
    for place in case.premises():
        claims = [claim for claim in place.claims if claim in vendor_of]
        if not claims and not place.flags:
            continue
        yield Node(id=f"premises-{place.id}", kind="premises", label=place.label, first_seen=place.created_at)
        by_vendor: dict[int, list[int]] = {}
        for claim in claims:
            by_vendor.setdefault(vendor_of[claim], []).append(claim)
        for vendor, of_vendor in sorted(by_vendor.items()):
            yield Edge(
                source=f"vendor-{vendor}",
                target=f"premises-{place.id}",
                kind="claims_address",
                label=f"claims an address at {place.label}",
                claims=tuple(of_vendor),
            )


def _flags(case: Case, known: set[int]) -> Iterator[Node | Edge]:
    places = {place.id for place in case.premises() if place.claims or place.flags}
    for made in case.flags():
        flag = made.detail.flag
        key = f"flag-{flag.id}"
        yield Node(
            id=key,
            kind="flag",
            label=f"flag {flag.id} ({flag.state.value}): {flag.premises}",
            first_seen=flag.first_seen,
            last_seen=flag.last_seen,
        )
        if flag.premises_id in places:
            yield Edge(source=key, target=f"premises-{flag.premises_id}", kind="about", label=flag.kind.value)
        for vendor in flag.vendors:
            if vendor in known:
                of_vendor = [member for member in made.detail.members if member.vendor == vendor]
                yield Edge(
                    source=f"vendor-{vendor}",
                    target=key,
                    kind="member_of",
                    label="; ".join(dict.fromkeys(member.address for member in of_vendor)),
                    claims=tuple(member.claim for member in of_vendor),
                    captures=tuple(sorted({member.evidence.capture for member in of_vendor})),
                )


def _links(case: Case, vendor_of: Mapping[int, int]) -> Iterator[Edge]:
    for made in case.links():
        link = made.link
        if link.retracted_at is None and link.a in vendor_of and link.b in vendor_of:
            yield Edge(
                source=f"vendor-{vendor_of[link.a]}",
                target=f"vendor-{vendor_of[link.b]}",
                kind="same_premises",
                label=f"{link.level.value}: {'; '.join(link.reasons)}",
                claims=(link.a, link.b),
                captures=tuple(sorted({made.a.capture, made.b.capture})),
                score=link.score,
                first_seen=link.linked_at,
            )


def contact_id(kind: str, value: str) -> str:
    """Return the id of a contact: the same in every case file.

    >>> contact_id("phone", "+8613900000208")
    'phone-a6399641ff4c3a48'
    """
    return f"{kind}-{sha256(f'{kind}:{value}'.encode('utf-8', 'replace')).hexdigest()[:16]}"


def _head() -> str:
    keys = [("node", name) for name in NODE_COLUMNS[1:]] + [("edge", name) for name in EDGE_COLUMNS[2:]]
    said = "".join(
        f'<key id="{of}_{name}" for="{of}" attr.name="{name}"'
        f' attr.type="{"double" if name == "score" else "string"}"/>\n'
        for of, name in keys
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
        f'{said}<graph id="case" edgedefault="directed">\n'
    )


def _write_node(xml: HashedFile, node: Sequence[object]) -> None:
    xml.write_text(f'<node id="{_xml(_cell(node[0]))}">{_data("node", NODE_COLUMNS[1:], node[1:])}</node>\n')


def _write_edge(xml: HashedFile, edge: Sequence[object], number: int) -> None:
    ends = f'source="{_xml(_cell(edge[0]))}" target="{_xml(_cell(edge[1]))}"'
    xml.write_text(f'<edge id="e{number}" {ends}>{_data("edge", EDGE_COLUMNS[2:], edge[2:])}</edge>\n')


def _data(of: str, names: Sequence[str], said: Sequence[object]) -> str:
    cells = ((name, _cell(value)) for name, value in zip(names, said, strict=True))
    return "".join(f'<data key="{of}_{name}">{_xml(cell)}</data>' for name, cell in cells if cell)


def _cell(value: object) -> str:
    if isinstance(value, tuple):
        return " ".join(map(str, value))
    return exact(value) if isinstance(value, str | int | float | datetime) else ""


def _xml(text: str) -> str:
    return escape(storable_in_xml(text), quote=True)
