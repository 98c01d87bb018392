"""Groups of texts that denote one place, bound by what analysts said, each with the bonds that hold it together."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

import numpy as np

from falsefront.address.gazetteer.gazetteer import Gazetteer
from falsefront.address.reading import Reading
from falsefront.match.bound import bind
from falsefront.match.premises import same_premises
from falsefront.match.score import most
from falsefront.match.spanning import Bond, first_members, spanning
from falsefront.match.vocabulary import Vocabulary, rows_of
from falsefront.pipeline.claimed import Claims
from falsefront.pipeline.groups import Group
from falsefront.pipeline.readings import Readings
from falsefront.pipeline.scope import Regrouping
from falsefront.pipeline.verified import held_apart, with_second_chance
from falsefront.records import BY_OTHERS, BY_WORD, Comparison, LinkDecision
from falsefront.store import Connection, addresses, decisions, links, places


def texts_together(tx: Connection, scope: Regrouping, gazetteer: Gazetteer) -> list[list[int]]:
    """Return the texts of each place in scope, as analysts have bound them."""
    found = held_apart(tx, scope, with_second_chance(tx, scope, premises_of(scope), gazetteer), gazetteer)
    return bind(found, decisions.binding_links(tx, scope.all_nodes()))


def parted(tx: Connection, nodes: Collection[int], places_found: Sequence[Sequence[int]]) -> dict[int, str]:
    """Return, for the texts of places that an analyst's word has parted since the last pass, what was said and why."""
    last = dict(decisions.link_log(tx, nodes))
    if not last:
        return {}
    owner = places.of_nodes(tx, nodes)
    place_of = {node: at for at, group in enumerate(places_found) for node in group}
    causes: dict[int, str] = {}
    for (one, other), word in last.items():
        before, after = (owner.get(one), owner.get(other)), (place_of.get(one), place_of.get(other))
        if None not in before and before[0] == before[1] and after[0] != after[1]:
            causes |= {node: _said(word) for node in nodes if owner.get(node) == before[0]}
    return causes


def _said(word: LinkDecision) -> str:
    verdict = "different" if word.verdict == "different" else "no longer the same"
    return f"{word.by} judged {word.addresses[0]} and {word.addresses[1]} {verdict}: {word.reason}"


def groups_of(
    tx: Connection, places_found: Sequence[Sequence[int]], claims: Claims, readings: Readings, *, from_scratch: bool
) -> list[Group]:
    """Return the groups worth telling: the texts of each place that somebody claims, and their bonds.

    `from_scratch` compares all of them anew; else bonds of groups that keep their first members stay as they are.
    """
    claimed = claims.of_node.keys()
    together = [[node for node in group if node in claimed] for group in places_found]
    together = [group for group in together if group and _is_told(group, claims)]
    told = {node for group in together for node in group}
    verdicts = decisions.binding_links(tx, told)
    texts = addresses.labels(tx, told)
    several = {node for group in together if len(group) > 1 for node in group}
    known = {} if from_scratch else _known_bonds(tx, together)
    readings.read(texts[node].text for node in several if node not in known)
    return [_group(group, texts, known, verdicts, readings) for group in together]


def premises_of(scope: Regrouping) -> list[list[str]]:
    """Return the signatures of each premises in scope."""
    signatures = sorted(scope.words)
    if len(signatures) == 1:  # nothing to compare: one place, or none that is fine enough
        return [signatures]
    vocabulary = Vocabulary()
    rows = rows_of([scope.words[signature] for signature in signatures], vocabulary)
    records = np.array([len(scope.nodes.get(signature, ())) for signature in signatures], np.int64)
    cities = None
    if scope.cities is not None:
        cities = np.array([vocabulary.number(scope.cities[signature]) for signature in signatures], np.int64)
    labels = same_premises(rows, vocabulary, records=records, cities=cities)
    members: dict[int, list[str]] = defaultdict(list)
    for signature, label in zip(signatures, labels, strict=True):
        if label >= 0:
            members[int(label)].append(signature)
    return list(members.values())


def _is_told(group: Sequence[int], claims: Claims) -> bool:
    """Whether a group is worth a row: several texts, or several claims to one."""
    return len(group) > 1 or len(claims.of_node[group[0]]) > 1


def _group(
    nodes: Sequence[int],
    texts: Mapping[int, addresses.Label],
    known: Mapping[int, Bond],
    verdicts: Mapping[tuple[int, int], str],
    readings: Readings,
) -> Group:
    def reading(node: int) -> Reading:
        return readings.of(texts[node].text)

    bonds = spanning(nodes, reading, known, lambda node: most(reading(node), texts[node].level))
    label, level = texts[nodes[0]] if len(nodes) == 1 else (None, None)
    return Group(
        nodes=tuple(nodes), bonds=tuple(_with_verdict(bond, verdicts) for bond in bonds), label=label, level=level
    )


def _known_bonds(tx: Connection, groups: Sequence[Sequence[int]]) -> dict[int, Bond]:
    """Return, by their later member, the links that stay: those of groups that keep their first members."""
    nodes = {node for group in groups for node in group}
    owner = places.of_nodes(tx, nodes)
    before = places.members(tx, set(owner.values()))
    live = {link.b: link for link in links.live(tx, nodes) if BY_WORD not in link.reasons}
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
    """Return the bond with the analyst's word first among its reasons, where there is one: it rests on no others."""
    if verdicts.get((bond.a, bond.b)) != "same":
        return bond
    reasons = (BY_WORD, *(reason for reason in bond.comparison.reasons if not reason.startswith(BY_OTHERS)))
    return bond._replace(comparison=replace(bond.comparison, reasons=reasons))
