"""The second chance for the texts of a store: who meets, and who joins which premises (see `match.second_chance`)."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache, partial
from typing import NamedTuple

import numpy as np

from falsefront import address
from falsefront.address.gazetteer.gazetteer import Gazetteer
from falsefront.address.reading import Reading
from falsefront.match.kept_apart import OPEN_PARTS, is_open_in_china, kept_apart, stated_cities
from falsefront.match.of_one_key import meeting_under_keys, offered_texts
from falsefront.match.offering import may_be_rare, may_hide, offered_keys, opposite, rare_keys, told_keys
from falsefront.match.parts import AT, CHINA
from falsefront.match.second_chance import MOST_TEXTS, Offer, Places, at_odds, crowded, moves, offers_met, wanted
from falsefront.match.united import PLACES_OFFERED, ask_groups, asked, fallen_apart, meeting, united
from falsefront.match.vocabulary import Vocabulary, rows_of
from falsefront.pipeline.packed_readings import unpacked
from falsefront.pipeline.scope import Regrouping
from falsefront.store import Connection, addresses

Signatures = Sequence[str]
Stated = Mapping[int, str]  # the texts of one group, with what is known of where each lies


class Piece(NamedTuple):
    """Groups that are asked together, and the readings of some of their texts, packed."""

    groups: Sequence[Stated]
    kept: Mapping[int, bytes]


_PAIR = 2
READ_ONCE = 1_024  # readings that are kept while groups are asked


def with_second_chance(
    tx: Connection, scope: Regrouping, premises: Iterable[Signatures], gazetteer: Gazetteer
) -> list[list[int]]:
    """Return the texts of each premises, those among them that are verified in another, or by it, at that one."""
    groups = [list(signatures) for signatures in premises]
    number = {signature: at for at, signature in enumerate(sorted(one for group in groups for one in group))}
    group_of: Mapping[int, int] = {number[one]: at for at, group in enumerate(groups) for one in group}
    nodes = {number[one]: sorted(scope.nodes.get(one, ())) for group in groups for one in group}
    words = {number[one]: scope.words[one] for group in groups for one in group}
    offered, node_of = _offered(tx, groups, number, nodes, words)
    told: dict[str, list[int]] = defaultdict(list)
    for place, said in words.items() if offered else ():
        for key in told_keys(said) if nodes[place] else ():
            told[opposite(key)].append(place)
    _tell_rare(tx, told, nodes, words)
    met = offers_met(offered, told)
    node_of |= _meet_under_keys(tx, met, words, group_of, nodes)
    going: Mapping[Offer, int] = {}
    if met:
        within = {group_of[place] for (own, _), others in met.items() for place in (own, *others)}
        members = {at: [number[one] for one in groups[at] if nodes[number[one]]] for at in within}
        firsts = {place: nodes[place][0] for places in members.values() for place in places}
        texts = addresses.texts(tx, firsts.values())
        shown = {place: (texts[node],) for place, node in firsts.items()}
        found = Places(group=group_of, members=members, texts=shown)
        read = lru_cache(maxsize=READ_ONCE)(partial(address.read, gazetteer=gazetteer))
        stated = {place: stated_cities(words[place]) for place in firsts}
        found = found.split(fallen_apart(found, stated, read), above=len(groups))
        several = {offer: others for offer, others in met.items() if not found.is_alone(offer[0])}
        groups_told = asked(meeting(several, found), partial(ask_groups, places=found, read=read))
        size = {group: sum(len(nodes[place]) for place in some) for group, some in found.members.items()}
        found = found.united(united(groups_told, size))
        group_of = found.group
        going = moves(wanted({offer: others for offer, others in met.items() if offer not in several}, found, read))
        staying = {
            offer
            for some in crowded(going, group_of)
            for offer in at_odds(some, read, there={found.shown(going[each]) for each in some})
        }
        going = {offer: place for offer, place in going.items() if offer not in staying}
    return _moved(group_of, nodes, {node_of[offer]: place for offer, place in going.items()})


def held_apart(
    tx: Connection, scope: Regrouping, groups: Sequence[Sequence[int]], gazetteer: Gazetteer
) -> list[list[int]]:
    """Return the texts of each premises, parted where two are apart by their words (see `match.kept_apart`)."""
    asked = may_be_apart(scope, groups)
    piece = Piece(groups=[*asked.values()], kept={})
    return in_place_of(groups, dict(zip(asked, places_within(tx, piece, gazetteer), strict=True)))


def may_be_apart(scope: Regrouping, groups: Sequence[Sequence[int]]) -> dict[int, Stated]:
    """Return, by its place among the groups, the texts of each that may fall apart, and what is known of each."""
    said = {node: scope.words[one] for one, nodes in scope.nodes.items() for node in nodes}
    abroad = {node for node, words in said.items() if words[AT["country"]] not in CHINA}
    open_ones = {
        node
        for node, words in said.items()
        if node not in abroad and is_open_in_china(*(words[AT[name]] for name in OPEN_PARTS))
    }
    found: dict[int, Stated] = {}
    for at, nodes in enumerate(groups):
        if len(nodes) < _PAIR:
            continue
        is_open = sum(node in abroad for node in nodes) >= _PAIR or not open_ones.isdisjoint(nodes)
        if is_open or _are_in_several_grounds([said[node] for node in nodes if node in said]):
            found[at] = {node: stated_cities(said[node]) if node in said else "" for node in nodes}
    return found


def places_within(tx: Connection, piece: Piece, gazetteer: Gazetteer) -> list[list[list[int]]]:
    """Return the places that the texts of each of these groups are: mostly one."""
    texts = addresses.texts(tx, {node for stated in piece.groups for node in stated})
    found: list[list[list[int]]] = []
    for stated in piece.groups:
        node_of = {texts[node]: node for node in stated}

        @lru_cache(maxsize=READ_ONCE)
        def read(text: str, node_of: Mapping[str, int] = node_of) -> Reading:
            node = node_of.get(text)  # None: a text of the group with its slip mended, which nobody wrote
            kept = None if node is None else piece.kept.get(node)
            return address.read(text, gazetteer) if kept is None else unpacked(kept)

        places = kept_apart({text: stated[node] for text, node in node_of.items()}, read)
        found.append([[node_of[text] for text in place] for place in places])
    return found


def in_place_of(groups: Sequence[Sequence[int]], parted: Mapping[int, Sequence[list[int]]]) -> list[list[int]]:
    """Return the groups with what those have come to that were asked, in their order."""
    return [place for at, nodes in enumerate(groups) for place in parted.get(at) or (list(nodes),)]


def _are_in_several_grounds(rows: Sequence[Sequence[str]]) -> bool:
    """Whether rows on a road name several villages or zones, each with houses of its own."""
    return len({words[AT["area"]] for words in rows if words[AT["road"]]} - {""}) > 1


def _offered(
    tx: Connection,
    groups: Sequence[Signatures],
    number: Mapping[str, int],
    nodes: Mapping[int, Sequence[int]],
    words: Mapping[int, Sequence[str]],
) -> tuple[dict[Offer, tuple[str, ...]], dict[Offer, int]]:
    """Return the keys under which each text is offered that stands alone or for its group, and the node of each."""
    alone = [number[group[0]] for group in groups if len(group) == 1]
    asked = [place for place in alone if len(nodes[place]) <= MOST_TEXTS and may_hide(words[place])]
    hiding = [
        [place for one in group if nodes[place := number[one]] and may_hide(words[place])]
        for group in groups
        if len(group) > 1
    ]
    texts = addresses.texts(
        tx,
        [*(node for place in asked for node in nodes[place]), *(nodes[place][0] for some in hiding for place in some)],
    )
    node_of = {(place, texts[node]): node for place in asked for node in nodes[place]}
    for some in hiding:
        shown = sorted((texts[nodes[place][0]], place) for place in some)[:PLACES_OFFERED]
        node_of |= {(place, text): nodes[place][0] for text, place in shown}
    return {offer: offered_keys(words[offer[0]], offer[1]) for offer in node_of}, node_of


def _meet_under_keys(
    tx: Connection,
    met: dict[Offer, list[int]],
    words: Mapping[int, Sequence[str]],
    group_of: Mapping[int, int],
    nodes: Mapping[int, Sequence[int]],
) -> dict[Offer, int]:
    """Add to what texts meet the places that share a key with theirs in another group; return the node of each text."""
    places = sorted(place for place in words if nodes[place])
    rows = rows_of((words[place] for place in places), Vocabulary())
    meeting_places = meeting_under_keys(rows, np.array([group_of[place] for place in places], np.int64))
    if not meeting_places:
        return {}
    size = Counter(group_of[place] for place in places)
    others = {places[at]: [places[it] for it in some] for at, some in meeting_places.items()}
    is_alone = {place: size[group_of[place]] == 1 for place in others}
    asked_nodes = {place: nodes[place] if is_alone[place] else nodes[place][:1] for place in others}
    texts = addresses.texts(tx, [node for some in asked_nodes.values() for node in some])
    node_of: dict[Offer, int] = {}
    for place, some in others.items():
        said = {texts[node]: node for node in asked_nodes[place]}
        for text in offered_texts(said, is_alone=is_alone[place]):
            node_of[place, text] = said[text]
            met[place, text] = sorted({*met.get((place, text), ()), *some})
    return node_of


def _tell_rare(
    tx: Connection, told: dict[str, list[int]], nodes: Mapping[int, Sequence[int]], words: Mapping[int, Sequence[str]]
) -> None:
    """Add to what is told the places of texts under their rare keys."""
    place_of = {node: place for place, said in words.items() if may_be_rare(said) for node in nodes[place]}
    found: dict[str, set[int]] = defaultdict(set)
    for node, text in addresses.texts(tx, place_of).items():
        for key in rare_keys(words[place_of[node]], text):
            found[key].add(place_of[node])
    told |= {key: sorted(several) for key, several in found.items() if len(several) > 1}


def _moved(
    group_of: Mapping[int, int], nodes: Mapping[int, Sequence[int]], going: Mapping[int, int]
) -> list[list[int]]:
    together: dict[int, list[int]] = defaultdict(list)
    for place, group in group_of.items():
        together[group] += [node for node in nodes[place] if node not in going]
    for node, place in going.items():
        together[group_of[place]].append(node)
    return [members for members in together.values() if members]
