"""`match` in the store: reads new addresses, groups what they touch, and keeps links, premises, flags and findings.

Everything from scratch and only what is new run the same code: the one over all nodes, the other over the nodes that
hang together with a new one (see `touched`).
"""

import dataclasses
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from falsefront import __version__, address
from falsefront.address.gazetteer import Gazetteer
from falsefront.address.reading import Reading
from falsefront.address.record import as_record
from falsefront.match.bound import bind
from falsefront.match.keys import keys_of
from falsefront.match.parts import Vocabulary, rows_of, words_of
from falsefront.match.premises import same_premises
from falsefront.match.spanning import Bond, spanning
from falsefront.pipeline.flagging import Group, claims_of, flag_groups
from falsefront.pipeline.hubs import refresh_hubs
from falsefront.pipeline.touched import Words, touched_by
from falsefront.store import Connection, Store, addresses, decisions, links, matching, places
from falsefront.store.addresses import NodeReading

MATCHER = f"{__version__}-1"  # the number goes up with every change of who is joined or flagged
READER = f"{__version__}-1"  # the number goes up with every change of what a reading says

READ_AT_ONCE = 2_000  # texts in one transaction
WORDS = "match"  # where a stored reading keeps the words that matching works on


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
        hubs, changed = refresh_hubs(tx, now=now)
        words = _all_words(tx) if is_full else _touched_words(tx, pending, changed)
        scope = None if is_full else words.keys()
        claims = claims_of(tx, scope, hubs)
        groups = _groups(tx, {node: words[node] for node in words if node in claims.of_node}, gazetteer)
        because = "left out or put back: a value that many vendors share" if changed else "matched again"
        link_changes = links.replace(tx, _links(groups), nodes=scope, matcher=MATCHER, now=now, because=because)
        flags = flag_groups(
            tx,
            groups,
            claims,
            nodes=scope,
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
            nodes=len(words),
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


def read_new(store: Store, gazetteer: Gazetteer) -> int:
    """Read every text that this reader has not read yet, some thousands a transaction; return how many."""
    count = 0
    while True:
        with store.writing() as tx:
            nodes = addresses.unread(tx, reader=READER, limit=READ_AT_ONCE)
            readings = [_node_reading(node.id, address.read(node.text, gazetteer)) for node in nodes]
            addresses.save_readings(tx, readings, reader=READER)
        count += len(nodes)
        if len(nodes) < READ_AT_ONCE:
            return count


def _node_reading(node_id: int, reading: Reading) -> NodeReading:
    words = words_of(reading)
    keys = keys_of(words)
    level = address.compare(reading, reading).level
    filed = keys.filed if keys and level.is_same_premises else ()
    return NodeReading(node_id=node_id, reading=as_record(reading) | {WORDS: words}, level=level, keys=filed)


def _all_words(tx: Connection) -> dict[int, Words]:
    return {node.id: node.reading[WORDS] for node in addresses.stream(tx) if node.reading is not None}


def _touched_words(tx: Connection, pending: Collection[int], changed: Collection[int]) -> dict[int, Words]:
    """Return the words of all nodes that new claims, changed hubs and analysts' words about links may regroup."""
    start = matching.nodes_of_vendors(tx, matching.vendors_of_claims(tx, pending)) | set(changed)
    bound = {node for pair in _unmet(tx) for node in pair}
    start |= bound
    while True:
        reached = touched_by(
            start,
            words_of=lambda nodes: _words(tx, nodes),
            candidates=lambda keys: addresses.candidates(tx, keys),
        )
        together = matching.component(tx, reached.keys())
        bound = {node for pair in decisions.binding_links(tx, together) for node in pair}
        if together | bound <= reached.keys():
            return reached
        start = together | bound


def _words(tx: Connection, nodes: Collection[int]) -> dict[int, Words]:
    found = addresses.by_id(tx, nodes)
    return {node.id: node.reading[WORDS] for node in found.values() if node.reading is not None}


def _unmet(tx: Connection) -> list[tuple[int, int]]:
    """Return the pairs on which analysts have spoken and the premises do not yet show it."""
    words = decisions.binding_links(tx)
    owner = places.of_nodes(tx, {node for pair in words for node in pair})
    unmet = []
    for (a, b), verdict in words.items():
        together = a in owner and owner.get(a) == owner.get(b)
        if together != (verdict == "same"):
            unmet.append((a, b))
    return unmet


def _groups(tx: Connection, words: Mapping[int, Words], gazetteer: Gazetteer) -> list[Group]:
    """Group nodes by premises, bound by what analysts said, each group with the bonds that hold it together."""
    nodes = sorted(words)
    vocabulary = Vocabulary()
    rows = rows_of([words[node] for node in nodes], vocabulary)
    labels = same_premises(rows, vocabulary) if nodes else ()
    members: dict[int, list[int]] = defaultdict(list)
    for node, label in zip(nodes, labels, strict=True):
        if label >= 0:
            members[int(label)].append(node)
    said = {node: sum(map(bool, words[node])) for node in nodes}
    verdicts = decisions.binding_links(tx, nodes)
    texts = addresses.by_id(tx, nodes)
    groups = []
    for together in bind(members.values(), verdicts):
        readings = {node: address.read(texts[node].text, gazetteer) for node in together} if len(together) > 1 else {}
        bonds = spanning(together, readings, said)
        centre = min(together, key=lambda node: (-said[node], node))
        groups.append(
            Group(
                nodes=tuple(together),
                bonds=tuple(_with_verdict(bond, verdicts) for bond in bonds),
                label=texts[centre].text,
                level=texts[centre].level,
            )
        )
    return groups


def _with_verdict(bond: Bond, verdicts: Mapping[tuple[int, int], str]) -> Bond:
    """Return the bond with the analyst's word among its reasons, where there is one."""
    if verdicts.get((min(bond.a, bond.b), max(bond.a, bond.b))) != "same":
        return bond
    comparison = dataclasses.replace(
        bond.comparison, reasons=("an analyst judged these two the same", *bond.comparison.reasons)
    )
    return Bond(a=bond.a, b=bond.b, comparison=comparison)


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
