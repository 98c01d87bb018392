"""The claims of some texts, without hubs, and what their vendors say besides."""

from collections import defaultdict
from collections.abc import Collection, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass

from falsefront.pipeline.groups import Group
from falsefront.pipeline.hubs import LeftOut
from falsefront.records import ClaimKind, Level
from falsefront.store import Connection, addresses, matching
from falsefront.store.matching import AddressClaim, VendorSignals


@dataclass(frozen=True, slots=True)
class Claims:
    """The claims of the nodes in question, without hubs, and what their vendors say besides.

    `left_out` says of each node that is claimed as a hub only why it is left out, `others` what addresses the vendors
    claim at other texts.
    """

    of_node: Mapping[int, Sequence[AddressClaim]]
    signals: Mapping[int, VendorSignals]
    left_out: Mapping[int, str]
    others: Sequence[AddressClaim]


def claims_of(tx: Connection, nodes: Collection[int], hubs: LeftOut) -> Claims:
    """Return the address claims of nodes; a node that is claimed as a hub only is left out."""
    given, signals = matching.said_by(tx, matching.vendors_of(tx, nodes))
    asked = set(nodes)
    of_node: dict[int, list[AddressClaim]] = defaultdict(list)
    for claim in given:
        if claim.node_id in asked:
            of_node[claim.node_id].append(claim)
    if not any(kind is ClaimKind.ADDRESS for _, kind, _ in hubs.values):
        return Claims(of_node, signals, {}, _besides(given, of_node))
    texts = {node.id: node.text for node in addresses.by_id(tx, of_node.keys()).values()}
    kept = {
        node: [claim for claim in members if not hubs.holds(claim.site, ClaimKind.ADDRESS, texts[node])]
        for node, members in of_node.items()
    }
    reasons = {
        node: hubs.reason(of_node[node][0].site, ClaimKind.ADDRESS, texts[node]) or ""
        for node, members in kept.items()
        if not members
    }
    kept = {node: members for node, members in kept.items() if members}
    return Claims(kept, signals, reasons, _besides(given, kept))


def _besides(given: Sequence[AddressClaim], of_node: Container[int | None]) -> list[AddressClaim]:
    return [claim for claim in given if claim.node_id not in of_node]


def of_group(claims: Claims, group: Group) -> list[AddressClaim]:
    """Return the claims of a group's texts."""
    return [claim for node in group.nodes for claim in claims.of_node.get(node, ())]


def one_a_vendor(members: Iterable[AddressClaim]) -> list[AddressClaim]:
    """Return one claim of each vendor, the last."""
    return list({claim.vendor_id: claim for claim in members}.values())


def is_a_place(node: addresses.Node, site: str, hubs: LeftOut) -> bool:
    """Whether a text says where a vendor is: fine enough to be shared, and not the marketplace's own."""
    is_fine = (node.level or Level.INSUFFICIENT).is_same_premises
    return is_fine and not hubs.holds(site, ClaimKind.ADDRESS, node.text)
