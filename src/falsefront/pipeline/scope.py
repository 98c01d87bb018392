"""What a pass regroups: everything, or what hangs together with a new claim, by signature (see `filing`)."""

from bisect import insort
from collections.abc import Collection, Container, Iterable, Mapping
from dataclasses import dataclass

from falsefront.match.keys import MEMBER, keys_of
from falsefront.match.offering import may_be_rare, may_hide, offered_keys, opposite, rare_keys, told_keys
from falsefront.match.second_chance import MOST_TEXTS
from falsefront.pipeline.touched import Words, touched_by
from falsefront.store import Connection, addresses, decisions, matching, places


@dataclass(frozen=True, slots=True, kw_only=True)
class Regrouping:
    """Texts to be regrouped: for each signature its words and its texts, and the texts too coarse for any premises.

    `cities` says where each lies whose words leave it open, where that takes texts out of scope to tell.
    """

    words: Mapping[str, Words]
    cities: Mapping[str, str] | None
    nodes: Mapping[str, Collection[int]]
    coarse: frozenset[int]

    def all_nodes(self) -> set[int]:
        """Return every text."""
        return {node for nodes in self.nodes.values() for node in nodes} | self.coarse


def everything_in(tx: Connection) -> Regrouping:
    """Return all texts of the store that have been read."""
    nodes: dict[str, list[int]] = {}
    for key, node in addresses.of_kind(tx, MEMBER):
        nodes.setdefault(key.removeprefix(MEMBER), []).append(node)
    first = {members[0]: signature for signature, members in nodes.items()}
    filed = {node for members in nodes.values() for node in members}
    words: dict[str, Words] = {}
    same: dict[str, str] = {}  # of the words, which come again and again, one each: half the memory
    coarse = set()
    for node, said in addresses.every_words(tx, without=filed - first.keys()):
        signature = first.get(node)
        if signature is None:  # filed under nothing: mostly too coarse
            keys = keys_of(said)
            if keys is None:
                coarse.add(node)
                continue
            signature = keys.signature
            insort(nodes.setdefault(signature, []), node)
        if signature not in words:
            words[signature] = [same.setdefault(word, word) for word in said]
    return Regrouping(words=words, cities=None, nodes=nodes, coarse=frozenset(coarse))


def touched(tx: Connection, *, vendors: Collection[int], news: Container[int]) -> Regrouping:
    """Return the texts that new claims of these vendors, and what analysts have said since, may regroup.

    `news` are all texts that may not have been grouped yet, also those of vendors whose turn comes later.
    """
    start = matching.nodes_of_vendors(tx, vendors) | _unmet(tx)
    while True:
        found = around(tx, start, news)
        reached = found.all_nodes()
        together = matching.component(tx, reached) | _beside(tx, found)
        bound = {node for pair in decisions.binding_links(tx, together) for node in pair}
        if together | bound <= reached:
            return found
        start = together | bound


def _beside(tx: Connection, found: Regrouping) -> set[int]:
    """Return the texts in which these may be verified, and those that may be verified in these."""
    hiding = {
        signature: nodes if len(nodes) <= MOST_TEXTS else (min(nodes),)  # of many one is offered, for its group
        for signature, nodes in found.nodes.items()
        if nodes and may_hide(found.words[signature])
    }
    texts = addresses.texts(tx, {node for nodes in hiding.values() for node in nodes})
    keys = {key for words in found.words.values() for key in told_keys(words)}
    keys.update(
        key
        for signature, nodes in hiding.items()
        for node in nodes
        for key in offered_keys(found.words[signature], texts[node])
    )
    rare = {
        node: words for one, words in found.words.items() if may_be_rare(words) for node in found.nodes.get(one, ())
    }
    keys.update(key for node, text in addresses.texts(tx, rare).items() for key in rare_keys(rare[node], text))
    return {node for nodes in addresses.candidates(tx, map(opposite, keys)).values() for node in nodes}


def around(tx: Connection, start: Collection[int], news: Container[int] = frozenset()) -> Regrouping:
    """Return what hangs together with these texts by shared keys: the matching proper of something new."""
    given = [words for _, words in addresses.words(tx, start)]
    reached = touched_by(given, lambda keys: addresses.filed_under(tx, keys), news)
    members = {MEMBER + signature: signature for signature in reached}
    nodes = {members[key]: found for key, found in addresses.candidates(tx, members).items()}
    known = {node for found in nodes.values() for node in found}
    return Regrouping(
        words={signature: found.words for signature, found in reached.items()},
        cities={signature: found.city for signature, found in reached.items()},
        nodes=nodes,
        coarse=frozenset(set(start) - known),
    )


def _unmet(tx: Connection) -> set[int]:
    """Return the nodes on which analysts have spoken and the premises do not yet show it."""
    words = decisions.binding_links(tx)
    owner = places.of_nodes(tx, {node for pair in words for node in pair})
    return {node for pair, verdict in words.items() if _is_unmet(owner, pair, verdict) for node in pair}


def _is_unmet(owner: Mapping[int, int], pair: Iterable[int], verdict: str) -> bool:
    one, other = (owner.get(node) for node in pair)
    return (one is not None and one == other) != (verdict == "same")
