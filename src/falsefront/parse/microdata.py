"""Microdata (WHATWG HTML, section 5) and RDFa Lite as the same nodes that JSON-LD gives.

An item is a dict with `@type`, `@id` and, under each property, a list of strings and items.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from falsefront.parse.cut import first_of
from falsefront.parse.jsonld import Node
from falsefront.parse.tree import CHROME, Element, PageTree, attribute

MAX_ITEMS: Final = 2_000
_VALUE_ATTRIBUTE: Final = {
    "meta": "content", "audio": "src", "embed": "src", "iframe": "src", "img": "src", "source": "src", "track": "src",
    "video": "src", "a": "href", "area": "href", "link": "href", "object": "data", "data": "value", "meter": "value",
    "time": "datetime",
}  # fmt: skip


_OF_THINGS: Final = frozenset({
    "price", "priceCurrency", "lowPrice", "highPrice", "availability", "sku", "mpn", "productID", "gtin", "gtin13",
    "gtin12", "gtin14", "gtin8", "itemCondition",
})  # fmt: skip


class Dialect(NamedTuple):
    """The attributes by which one way of marking up says the same."""

    name: str  # as it stands in a source
    scope: str  # opens an item
    type: str
    property: str
    id: str


MICRODATA: Final = Dialect("microdata", "itemscope", "itemtype", "itemprop", "itemid")
RDFA: Final = Dialect("rdfa", "typeof", "typeof", "property", "resource")


def marked_up(tree: PageTree, dialect: Dialect, warnings: list[str]) -> list[tuple[int, Node]]:
    """Return the items of a page that are no property of another item, with their positions, in document order."""
    if dialect.scope not in tree.attributes:
        return []
    found = [at for at, tag in enumerate(tree.elements) if dialect.scope in tag.attrs]
    scopes = first_of(found, MAX_ITEMS, f"items of {dialect.name}", warnings)
    if not scopes:
        return []
    items: dict[int, Node] = {at: _opened(tree.elements[at], dialect) for at in scopes}
    owner = owners(tree, set(scopes))
    owned: set[int] = set()
    on_the_way: list[tuple[int, str, object]] = []  # in a path of pages or a menu inside of an item: said last
    for at, tag in enumerate(tree.elements):
        names = attribute(tag, dialect.property)
        if names is None or at not in owner:
            continue
        holder = owner[at]
        value: object = items.get(at) if at in items else value_of(tree, at, tag)
        if at in items:
            owned.add(at)
        if names == "name" and tree.zone(at) == CHROME:
            on_the_way.append((holder, names, value))
        else:
            _add(items[holder], names, value)
    for holder, names, value in on_the_way:
        _add(items[holder], names, value)
    for at in scopes:
        owned |= set(_referenced(tree, at, items, owner, dialect))
    return [(at, items[at]) for at in scopes if at not in owned and tree.zone(at) < 2]


def owners(tree: PageTree, scopes: set[int]) -> dict[int, int]:
    """Return for each element inside an item the nearest item around it."""
    owner: dict[int, int] = {}
    open_items: list[int] = []
    for at in range(len(tree.elements)):
        while open_items and tree.last[open_items[-1]] <= at:
            open_items.pop()
        if open_items:
            owner[at] = open_items[-1]
        if at in scopes:
            open_items.append(at)
    return owner


def _referenced(
    tree: PageTree, at: int, items: dict[int, Node], owner: dict[int, int], dialect: Dialect
) -> Iterator[int]:
    """Add what an item's `itemref` names, and yield the items that so become properties."""
    for name in (attribute(tree.elements[at], "itemref") or "").split()[:20]:
        root = tree.by_id.get(name)
        if root is None or root == at or tree.last[root] > at > root:
            continue
        for inside in range(root, tree.last[root]):
            tag = tree.elements[inside]
            names = attribute(tag, dialect.property)
            if names is None or owner.get(inside, -1) >= root:
                continue
            value: object = items[inside] if inside in items else value_of(tree, inside, tag)
            _add(items[at], names, value)
            if inside in items:
                yield inside


def _opened(tag: Element, dialect: Dialect) -> Node:
    item: Node = {}
    kinds = attribute(tag, dialect.type)
    if kinds:
        item["@type"] = kinds.split()
    identity = attribute(tag, dialect.id)
    if identity:
        item["@id"] = identity
    return item


def value_of(tree: PageTree, at: int, tag: Element) -> str:
    """Return what an element says as a property."""
    content = attribute(tag, "content")
    if content is not None and tag.name != "div":
        return content
    name = _VALUE_ATTRIBUTE.get(tag.name)
    value = attribute(tag, name) if name else None
    return value if value is not None else tree.text(at) or content or _unseen(tree, at, tag)


def _unseen(tree: PageTree, at: int, tag: Element) -> str:
    """Return what a hidden element says of a thing for sale; of anybody it says nothing that counts."""
    is_of_thing = not _OF_THINGS.isdisjoint((attribute(tag, "itemprop") or attribute(tag, "property") or "").split())
    return tree.unread(at).strip() if is_of_thing else ""


def _add(item: Node, names: str, value: object) -> None:
    for name in names.split():
        key = name.rsplit("/", 1)[-1].rsplit(":", 1)[-1]
        held = item.setdefault(key, [])
        if isinstance(held, list):
            held.append(value)
