"""Which address nodes a new one may change: all that hang together with it by shared keys, and no more.

The nodes reached are closed under every comparison the grouping makes, so that grouping them alone gives what grouping
the whole store gives.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from falsefront.address.names import is_typing_error
from falsefront.match.keys import keys_of
from falsefront.match.parts import AT

Words = Sequence[str]

# Parts that keep two places apart where both say them, by kind of key. A superset of what grouping compares would lose
# nothing; what is left out here (names that may be mended) only makes the set larger.
_WHERE = ("country", "province", "city", "cities", "county", "zone", "town")
_APART: dict[str, tuple[int, ...]] = {
    "r": tuple(AT[name] for name in _WHERE),
    "d": tuple(AT[name] for name in (*_WHERE, "number", "lane")),
    "a": tuple(AT[name] for name in _WHERE),
    "detour": (AT["country"], AT["province"]),
}


def touched_by(
    start: Iterable[int],
    *,
    words_of: Callable[[Collection[int]], Mapping[int, Words]],
    candidates: Callable[[Collection[str]], Mapping[str, Collection[int]]],
) -> dict[int, Words]:
    """Return the words of every node that hangs together with `start`, these included.

    `words_of` gives the words of nodes, `candidates` the nodes filed under keys; both are asked once a step for all.
    Nodes too coarse for any premises come back only where they are in `start`.
    """
    reached = dict(words_of(set(start)))
    fresh = set(reached)
    while fresh:
        asked: dict[str, list[int]] = {}
        for node in fresh:
            keys = keys_of(reached[node])
            for key in keys.asked if keys else ():
                asked.setdefault(key, []).append(node)
        found = candidates(asked.keys()) if asked else {}
        unknown = {node for nodes in found.values() for node in nodes} - reached.keys()
        words = words_of(unknown) if unknown else {}
        fresh = {
            node
            for key, nodes in found.items()
            for node in nodes
            if node in words and any(_may_touch(key[0], reached[asker], words[node]) for asker in asked[key])
        }
        reached |= {node: words[node] for node in fresh}
    return reached


def _may_touch(kind: str, one: Words, other: Words) -> bool:
    if kind == "t":
        name, another = one[AT["road"]], other[AT["road"]]
        return name == another or is_typing_error(name, another)
    # A mistyped road is filed under its own name. Who says the city meets it by the typing keys; who does not, only by
    # way of the road it stands for, whose other parts may differ.
    is_detour = kind == "r" and not (one[AT["city"]] and other[AT["city"]])
    return all(one[at] == other[at] or not one[at] or not other[at] for at in _APART["detour" if is_detour else kind])
