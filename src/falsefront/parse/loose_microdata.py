"""Properties of microdata that stand outside any item, where a page has one thing: what it is, as an item.

The standard gives them no meaning, but shops write them: `itemprop="sku"` with no `itemscope` around it, a price on the
product itself and no offer, an offer whose product is named outside. Where a property is said twice otherwise, it is a
list of things, and nothing is made of it.
"""

import re
from collections.abc import Callable, Iterator
from typing import Final

from falsefront.contact.price import price
from falsefront.parse.element import attribute
from falsefront.parse.graph import kinds
from falsefront.parse.jsonld import Node
from falsefront.parse.microdata import MICRODATA, owners, value_of
from falsefront.parse.money_of_page import SHARED
from falsefront.parse.tree import ELSEWHERE, PageTree

_OF_OFFERS: Final = ("price", "priceCurrency", "availability")
_OF_THINGS: Final = frozenset({"sku", "productID", "mpn", "gtin", "gtin8", "gtin12", "gtin13", "gtin14", *_OF_OFFERS})
_NAME: Final = "name"
_HEADING: Final = "h1"
_PRODUCT: Final = "product"
_OFFER: Final = "offer"
_AMOUNT: Final = re.compile(r"[\d\s.,'’]+")
_MOST_SIGN: Final = 5  # characters
_BESIDE: Final = frozenset({"itemListElement", "isRelatedTo", "isSimilarTo", "isAccessoryOrSparePartFor"})
_MOST: Final = 200  # of them: more are a list


def with_loose(tree: PageTree, placed: list[tuple[int, Node]]) -> list[tuple[int, Node]]:
    """Return the items of a page with what stands outside them, and each product with its price as an offer."""
    if MICRODATA.property not in tree.attributes:
        return placed
    of_products = [(at, node) for at, node in placed if _PRODUCT in kinds(node)]
    if len(of_products) == 1 and _is_beside(tree, of_products[0][0]):
        placed = [each for each in placed if each not in of_products]
        of_products = []
    for at, node in of_products:
        _offer_itself(node, _shown(tree, range(at, tree.last[at])))
    if of_products:
        return placed
    offers = [(at, node) for at, node in placed if _OFFER in kinds(node)]
    if len(offers) > 1:
        return placed
    said = _said(tree)
    if said and _NAME not in said and len(tree.by_name.get(_HEADING, ())) == 1:
        said[_NAME] = tree.text(tree.by_name[_HEADING][0], separator=" ")
    if said is None or not said.get(_NAME) or not said.keys() - {_NAME, "priceCurrency", "availability"}:
        return placed
    thing: Node = {"@type": ["Product"], **{key: [value] for key, value in said.items()}}
    if offers:
        thing["offers"] = [offers[0][1]]
    else:
        _offer_itself(thing, _shown(tree, range(len(tree.elements))))
    first = offers[0][0] if offers else tree.by_name[_HEADING][0]
    return [(first, thing), *(each for each in placed if each not in offers)]


def _is_beside(tree: PageTree, at: int) -> bool:
    """Whether the one product of a page is marked up as one of a list, or beside another, and is not its heading's."""
    if (attribute(tree.elements[at], MICRODATA.property) or "") not in _BESIDE:
        return False
    return not any(at <= heading < tree.last[at] for heading in tree.by_name.get(_HEADING, ()))


def _offer_itself(node: Node, shown: Callable[[], tuple[str, str] | None]) -> None:
    """Give a product that has a price of its own and no offer an offer of it, with the sign of money beside it.

    What a sign of several countries' money means the page tells: such a price is given as it is shown.
    """
    if "offers" not in node and node.get("price"):
        if "priceCurrency" not in node and (money := shown()) is not None:
            text, sign = money
            node |= {"price": [text]} if SHARED.fullmatch(sign) else {"priceCurrency": [sign]}
        node["offers"] = [{"@type": ["Offer"], **{key: node.pop(key) for key in _OF_OFFERS if key in node}}]


def _shown(tree: PageTree, among: range) -> Callable[[], tuple[str, str] | None]:
    """Return what finds the text of a price whose attribute gives the amount alone, and its sign: R$ 37,97."""

    def found() -> tuple[str, str] | None:
        for at in among:
            if attribute(tree.elements[at], MICRODATA.property) == "price":
                text = tree.text(at, separator=" ")
                sign = _AMOUNT.sub(" ", text).strip()
                if len(sign) <= _MOST_SIGN and (money := price(text)) is not None and money.currency:
                    return text, sign
        return None

    return found


def _said(tree: PageTree) -> dict[str, str] | None:
    """Return what each property outside any item says; None where one says two things."""
    found: dict[str, str] = {}
    for count, (name, value) in enumerate(_loose(tree)):
        if count >= _MOST or found.setdefault(name, value) != value:
            return None
    return found


def _loose(tree: PageTree) -> Iterator[tuple[str, str]]:
    inside = owners(tree, {at for at, tag in enumerate(tree.elements) if MICRODATA.scope in tag.attrs})
    for at, tag in enumerate(tree.elements):
        name = attribute(tag, MICRODATA.property) if tag.attrs else None
        if name is None or at in inside or MICRODATA.scope in tag.attrs or tree.zone(at) == ELSEWHERE:
            continue
        if (name in _OF_THINGS or (name == _NAME and tag.name == _HEADING)) and (
            value := value_of(tree, at, tag).strip()
        ):
            yield name, value
