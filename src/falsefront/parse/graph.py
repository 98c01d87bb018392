"""Nodes of schema.org, whatever dialect they were written in, with their references followed."""

from dataclasses import dataclass, field
from typing import Final

from falsefront.parse.draft import as_text
from falsefront.parse.jsonld import Node

MAX_VALUES: Final = 1_001  # of one property: one more than the offers that are read, so that a cut shows
PAGES: Final = frozenset(
    {"webpage", "itempage", "collectionpage", "aboutpage", "contactpage", "profilepage", "searchresultspage"}
)


@dataclass(slots=True, kw_only=True)
class Graph:
    """The nodes of one page in one dialect; `name` stands first in each source."""

    name: str
    nodes: list[Node]
    by_id: dict[str, Node] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Make nodes of one `@id` one: each may say a part of it (JSON-LD 1.1, node objects)."""
        nodes: list[Node] = []
        for node in self.nodes:
            identity = node.get("@id")
            if not isinstance(identity, str) or len(node) < 2:
                nodes.append(node)
            elif identity not in self.by_id:
                self.by_id[identity] = node
                nodes.append(node)
            elif (known := self.by_id[identity]) is not node and kinds(known) & kinds(node):
                for key, value in node.items():
                    known.setdefault(key, value)
            else:
                nodes.append(node)
        self.nodes = nodes

    def each(self, node: Node, key: str) -> list[object]:
        """Return the values of a property as a list, references followed once."""
        value = node.get(key)
        values = value if isinstance(value, list) else [] if value is None else [value]
        return [self._followed(item) for item in values[:MAX_VALUES]]

    def nodes_of(self, node: Node, *keys: str) -> list[Node]:
        """Return the nodes among the values of some properties."""
        return [value for key in keys for value in self.each(node, key) if isinstance(value, dict)]

    def text(self, node: Node, key: str) -> str | None:
        """Return the first scalar of a property; of a node its `@value` or `name`."""
        for value in self.each(node, key):
            for scalar in self._scalars(value):
                text = as_text(scalar)
                if text is not None:
                    return text
        return None

    def _scalars(self, value: object) -> list[object]:
        if not isinstance(value, dict):
            return [value]
        return self.each(value, "@value") or self.each(value, "name")

    def _followed(self, value: object) -> object:
        if isinstance(value, dict) and isinstance(value.get("@id"), str) and not set(value) - {"@id", "@type"}:
            return self.by_id.get(value["@id"], value)
        return value


def kinds(node: Node) -> frozenset[str]:
    """Return the types of a node, without their vocabulary, in lower case."""
    types = node.get("@type", node.get("type"))
    names = types if isinstance(types, list) else [types]
    return frozenset(
        name.rstrip("/").rsplit("/", 1)[-1].rsplit(":", 1)[-1].rsplit("#", 1)[-1].lower()
        for name in names
        if isinstance(name, str)
    )


def kind_name(node: Node) -> str:
    """Return the first type of a node as it is written in a source."""
    types = node.get("@type", node.get("type"))
    name = types[0] if isinstance(types, list) and types else types
    return str(name or "Thing").rstrip("/").rsplit("/", 1)[-1].rsplit(":", 1)[-1]
