"""Nodes of schema.org, whatever dialect they were written in, with their references followed."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from falsefront.parse.draft import as_text
from falsefront.parse.jsonld import Node

MAX_VALUES: Final = 1_001  # of one property: one more than the offers that are read, so that a cut shows
MOST_UNREAD: Final = 60  # properties told of one page
_MOST_NODES: Final = 100  # looked at for them, and of one property
_LEVELS: Final = 3
_MOST_NAME_CHARS: Final = 100
PAGES: Final = frozenset(
    {"webpage", "itempage", "collectionpage", "aboutpage", "contactpage", "profilepage", "searchresultspage"}
)


@dataclass(slots=True, kw_only=True)
class Graph:
    """The nodes of one page in one dialect; `name` stands first in each source."""

    name: str
    nodes: list[Node]
    by_id: dict[str, Node] = field(default_factory=dict)
    asked: set[str] = field(default_factory=set)  # properties that a reader has asked for, of any node

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
        self.asked.add(key)
        value = node.get(key)
        if value is None:  # as most are that are asked for
            return []
        values = value if isinstance(value, list) else [value]
        return [self._followed(item) for item in values[:MAX_VALUES]]

    def nodes_of(self, node: Node, *keys: str) -> list[Node]:
        """Return the nodes among the values of some properties."""
        return [value for key in keys for value in self.each(node, key) if isinstance(value, dict)]

    def text(self, node: Node, key: str) -> str | None:
        """Return the first scalar of a property; of a node its `@value` or `name`."""
        said = node.get(key)
        if said is None or isinstance(said, str):  # nearly always
            self.asked.add(key)
            return as_text(said)
        for value in self.each(node, key):
            for scalar in self._scalars(value):
                text = as_text(scalar)
                if text is not None:
                    return text
        return None

    def unread(self) -> list[str]:
        """Return the properties that no reader has asked for, each once: "json-ld:Product.color"."""
        found: dict[str, None] = {}
        for node in self.nodes[:_MOST_NODES]:
            for kind, key in _properties(node, _LEVELS):
                if key not in self.asked and len(found) < MOST_UNREAD:
                    found[f"{self.name}:{kind}.{key}"[:_MOST_NAME_CHARS]] = None
        return list(found)

    def _scalars(self, value: object) -> list[object]:
        if not isinstance(value, dict):
            return [value]
        return self.each(value, "@value") or self.each(value, "name")

    def _followed(self, value: object) -> object:
        if isinstance(value, dict) and isinstance(value.get("@id"), str) and not set(value) - {"@id", "@type"}:
            return self.by_id.get(value["@id"], value)
        return value


def _properties(node: Node, levels: int) -> Iterator[tuple[str, str]]:
    """Yield type and property of what a node says, and of the nodes in it."""
    kind = kind_name(node)
    for key, value in node.items():
        if key[:1] != "@" and key != "type":
            yield kind, key
        if levels:
            for below in (value if isinstance(value, list) else [value])[:_MOST_NODES]:
                if isinstance(below, dict):
                    yield from _properties(below, levels - 1)


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
