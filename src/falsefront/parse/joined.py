"""From which fields of a page's data an address was put together, and what each says: for who marks them in a copy."""

from collections.abc import Iterator, Mapping
from typing import Final

from falsefront.parse.graph import Graph
from falsefront.parse.jsonld import Node, json_ld
from falsefront.parse.microdata import MICRODATA, RDFA, marked_up
from falsefront.parse.opengraph import open_graph
from falsefront.parse.postal import of_fields
from falsefront.parse.structured import of_contact
from falsefront.parse.tree import PageTree
from falsefront.text.seen import Fields

_MOST_NODES: Final = 5_000  # of a page that are looked at
_FEWEST: Final = 2  # fields


def fields_of(tree: PageTree, wanted: Mapping[str, frozenset[tuple[str, ...]]]) -> dict[str, Fields]:
    """Return, by words, the fields from which they were put together, in their order.

    `wanted` has, by words, the names of the fields as their places have them. What several nodes of a page give alike
    is that of the first; words that no node gives so have no entry.
    """
    found: dict[str, Fields] = {}
    texts = {words: _spaced(words) for words in wanted}
    for raw, used in _joined(tree) if wanted else ():
        whole, names = _spaced(raw), tuple(used)
        for words, text in texts.items():  # less than the whole, where a name before it was taken off
            if text in whole and names in wanted[words]:
                found.setdefault(words, tuple(used.items()))
    return found


def _spaced(text: str) -> str:
    return " ".join(text.split())


def _joined(tree: PageTree) -> Iterator[tuple[str, dict[str, str]]]:
    warnings: list[str] = []  # told when the page was read
    dialects = [Graph(name="json-ld", nodes=json_ld(tree)[0])]
    dialects += [
        Graph(name=dialect.name, nodes=[node for _, node in marked_up(tree, dialect, warnings)])
        for dialect in (MICRODATA, RDFA)
    ]
    for graph in dialects:
        for node in _nodes(graph):
            raw, used = of_fields(graph, node)
            if raw and len(used) >= _FEWEST:
                yield raw, used
    raw, used = of_contact(open_graph(tree))
    if raw and len(used) >= _FEWEST:
        yield raw, used


def _nodes(graph: Graph) -> Iterator[Node]:
    """Give the nodes of a page and those inside of them, in their order."""
    pending: list[object] = list(reversed(graph.nodes))
    for _ in range(_MOST_NODES):
        if not pending:
            return
        here = pending.pop()
        if isinstance(here, dict):
            yield here
            pending.extend(reversed(here.values()))
        elif isinstance(here, list):
            pending.extend(reversed(here))
