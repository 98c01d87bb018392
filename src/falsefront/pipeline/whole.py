"""Every text of a store, grouped and in portions: pieces of work of seconds, for whichever processes are free."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from falsefront.address.gazetteer.gazetteer import Gazetteer
from falsefront.match.bound import bind
from falsefront.match.portions import Portion, portions
from falsefront.pipeline.grouping import premises_of
from falsefront.pipeline.readings import Kept
from falsefront.pipeline.scope import everything_in
from falsefront.pipeline.verified import Piece, Stated, in_place_of, may_be_apart, with_second_chance
from falsefront.store import Connection, decisions, links, places

ASKED_AT_ONCE = 1_000  # texts of groups that may fall apart, in one piece of work


class Whole(NamedTuple):
    """All texts: groups, those among them that may fall apart (by their place), what is too coarse for any, and all."""

    groups: Sequence[Sequence[int]]
    asked: Mapping[int, Stated]
    coarse: Collection[int]
    nodes: Collection[int]


def whole(tx: Connection, _: None, gazetteer: Gazetteer) -> Whole:
    """Group all texts by what was read of them."""
    scope = everything_in(tx)
    groups = with_second_chance(tx, scope, premises_of(scope), gazetteer)
    return Whole(groups, may_be_apart(scope, groups), scope.coarse, scope.all_nodes())


def pieces(found: Whole, kept: Kept) -> Iterator[Piece]:
    """Give the groups that may fall apart, some at a time, each with the readings of its texts that are kept."""
    some: list[Stated] = []
    many = 0
    for stated in found.asked.values():
        some.append(stated)
        many += len(stated)
        if many >= ASKED_AT_ONCE:
            yield _piece(some, kept)
            some, many = [], 0
    if some:
        yield _piece(some, kept)


def _piece(groups: Sequence[Stated], kept: Kept) -> Piece:
    return Piece(groups=groups, kept=kept.look([node for stated in groups for node in stated]))


def in_portions(tx: Connection, found: Whole, parted: Sequence[Sequence[list[int]]], *, at_once: int) -> list[Portion]:
    """Return all texts and the places that they form, in portions, each with all that it was linked to before.

    `parted` has the places of each group that was asked. A portion has about so many texts; more only where they hang
    together.
    """
    groups = in_place_of(found.groups, dict(zip(found.asked, parted, strict=True)))
    together = bind(groups, decisions.binding_links(tx, found.nodes))
    before = [*places.every(tx), *links.pairs(tx), *((node,) for node in found.coarse)]
    return list(portions(together, before, at_once=at_once))
