"""`match` in the store: reads new addresses, groups what they touch, and keeps links, premises, flags and findings.

Everything from scratch and only what is new run the same code: the one over all texts, the other over the texts that
hang together with a new one (see `scope`).
"""

import dataclasses
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache

import numpy as np

from falsefront import __version__, address
from falsefront.address.gazetteer import Gazetteer
from falsefront.address.reading import Reading
from falsefront.match.bound import bind
from falsefront.match.parts import Vocabulary, rows_of
from falsefront.match.premises import same_premises
from falsefront.match.spanning import Bond, first_members, spanning
from falsefront.pipeline.filing import read_new
from falsefront.pipeline.flagging import Claims, Group, claims_of, flag_groups
from falsefront.pipeline.hubs import refresh_hubs
from falsefront.pipeline.scope import Scope, everything_in, touched
from falsefront.records import Comparison
from falsefront.store import Connection, Store, addresses, decisions, links, matching, places

MATCHER = f"{__version__}-2"  # the number goes up with every change of who is joined or flagged
ANALYST = "an analyst judged these two the same"


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchSummary:
    """What a pass did."""

    is_full: bool
    texts_read: int
    nodes: int  # grouped again
    links_added: int
    links_retracted: int
    flags_raised: int
    flags_kept: int
    flags_withdrawn: int
    hubs: int


def match_new(store: Store, gazetteer: Gazetteer, *, now: datetime, everything: bool = False) -> MatchSummary:
    """Match what is new, or everything where asked to or where the matcher is another than the last one."""
    texts_read = read_new(store, gazetteer)
    with store.writing() as tx:
        is_full = everything or matching.last_matcher(tx) != MATCHER
        pass_id = matching.start(tx, matcher=MATCHER, is_full=is_full, now=now)
        pending = matching.pending(tx)
        hubs, changed = refresh_hubs(tx, claims=None if is_full else pending, now=now)
        scope = everything_in(tx) if is_full else touched(tx, claims=pending, nodes=changed)
        nodes = None if is_full else scope.all_nodes()
        claims = claims_of(tx, nodes, hubs)
        groups = _groups(tx, scope, claims, gazetteer, from_scratch=is_full)
        because = "left out or put back: a value that many vendors share" if changed else "matched again"
        link_changes = links.replace(tx, _links(groups), nodes=nodes, matcher=MATCHER, now=now, because=because)
        flags = flag_groups(
            tx,
            groups,
            claims,
            nodes=nodes,
            hubs=hubs,
            gazetteer=gazetteer,
            matcher=MATCHER,
            now=now,
            because=because,
        )
        matching.mark(tx, pending, matcher=MATCHER)
        summary = MatchSummary(
            is_full=is_full,
            texts_read=texts_read,
            nodes=len(scope.all_nodes()),
            links_added=link_changes.added,
            links_retracted=link_changes.retracted,
            flags_raised=len(flags.raised),
            flags_kept=len(flags.kept),
            flags_withdrawn=len(flags.withdrawn),
            hubs=len(hubs),
        )
        counts = {"nodes": summary.nodes, "flags": summary.flags_raised, "hubs": summary.hubs}
        matching.finish(tx, pass_id, counts=counts, now=now)
    return summary


def _groups(tx: Connection, scope: Scope, claims: Claims, gazetteer: Gazetteer, *, from_scratch: bool) -> list[Group]:
    """Group texts by premises, bound by what analysts said, each group with the bonds that hold it together."""
    nodes = scope.all_nodes()
    verdicts = decisions.binding_links(tx, nodes)
    claimed = claims.of_node.keys()
    together = [[node for node in group if node in claimed] for group in bind(premises_of(scope), verdicts)]
    together = [group for group in together if group and _is_told(group, claims)]
    told = {node for group in together for node in group}
    texts = addresses.by_id(tx, told)
    said = {node: sum(map(bool, words)) for node, words in addresses.words(tx, told)}
    known = {} if from_scratch else _known_bonds(tx, together)
    return [_group(group, texts, said, known, verdicts, gazetteer) for group in together]


def premises_of(scope: Scope) -> list[list[int]]:
    """Return the texts of each premises in scope."""
    signatures = sorted(scope.words)
    if len(signatures) == 1:  # nothing to compare: one place, or none that is fine enough
        return [list(nodes) for nodes in scope.nodes.values()]
    vocabulary = Vocabulary()
    rows = rows_of([scope.words[signature] for signature in signatures], vocabulary)
    records = np.array([len(scope.nodes.get(signature, ())) for signature in signatures], np.int64)
    cities = None
    if scope.cities is not None:
        cities = np.array([vocabulary.number(scope.cities[signature]) for signature in signatures], np.int64)
    labels = same_premises(rows, vocabulary, records=records, cities=cities)
    members: dict[int, list[int]] = defaultdict(list)
    for signature, label in zip(signatures, labels, strict=True):
        if label >= 0:
            members[int(label)] += scope.nodes.get(signature, ())
    return list(members.values())


def _is_told(group: Sequence[int], claims: Claims) -> bool:
    """Whether a group is worth a row: several texts, or several claims to one."""
    return len(group) > 1 or len(claims.of_node[group[0]]) > 1


def _group(
    nodes: Sequence[int],
    texts: Mapping[int, addresses.Node],
    said: Mapping[int, int],
    known: Mapping[int, Bond],
    verdicts: Mapping[tuple[int, int], str],
    gazetteer: Gazetteer,
) -> Group:
    @cache
    def reading(node: int) -> Reading:
        return address.read(texts[node].text, gazetteer)

    bonds = spanning(nodes, reading, known)
    fullest = min(nodes, key=lambda node: (-said.get(node, 0), node))
    return Group(
        nodes=tuple(nodes),
        bonds=tuple(_with_verdict(bond, verdicts) for bond in bonds),
        label=texts[fullest].text,
        level=texts[fullest].level,
    )


def _known_bonds(tx: Connection, groups: Sequence[Sequence[int]]) -> dict[int, Bond]:
    """Return, by their later member, the links that stay: those of groups that keep their first members."""
    nodes = {node for group in groups for node in group}
    owner = places.of_nodes(tx, nodes)
    before = places.members(tx, set(owner.values()))
    live = {link.b: link for link in links.live(tx, nodes) if ANALYST not in link.reasons}
    known: dict[int, Bond] = {}
    for group in groups:
        old = before.get(owner.get(min(group), 0), frozenset())
        if first_members(old) == first_members(group):
            known |= {node: _bond(live[node]) for node in group if node in old and node in live}
    return known


def _bond(link: links.MatchedLink) -> Bond:
    comparison = Comparison(level=link.level, score=link.score, reasons=link.reasons)
    return Bond(a=link.a, b=link.b, comparison=comparison)


def _with_verdict(bond: Bond, verdicts: Mapping[tuple[int, int], str]) -> Bond:
    """Return the bond with the analyst's word first among its reasons, where there is one."""
    if verdicts.get((bond.a, bond.b)) != "same":
        return bond
    reasons = (ANALYST, *bond.comparison.reasons)
    return dataclasses.replace(bond, comparison=dataclasses.replace(bond.comparison, reasons=reasons))


def _links(groups: Sequence[Group]) -> list[links.MatchedLink]:
    return [
        links.MatchedLink(
            a=bond.a,
            b=bond.b,
            level=bond.comparison.level,
            score=bond.comparison.score,
            reasons=bond.comparison.reasons,
        )
        for group in groups
        for bond in group.bonds
    ]
