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
from falsefront.parse.tree import ELSEWHERE, PageTree

_OF_OFFERS: Final = ("price", "priceCurrency", "availability")
_OF_THINGS: Final = frozenset({"sku", "productID", "mpn", "gtin", "gtin8", "gtin12", "gtin13", "gtin14", *_OF_OFFERS})
_NAME: Final = "name"
_HEADING: Final = "h1"
_PRODUCT: Final = "product"
_OFFER: Final = "offer"
_AMOUNT: Final = re.compile(r"[\d\s.,'’]+")
_MOST_SIGN: Final = 5  # characters
_MOST: Final = 200  # of them: more are a list


def with_loose(tree: PageTree, placed: list[tuple[int, Node]]) -> list[tuple[int, Node]]:
    """Return the items of a page with what stands outside them, and each product with its price as an offer."""
    if MICRODATA.property not in tree.attributes:
        return placed
    of_products = [(at, node) for at, node in placed if _PRODUCT in kinds(node)]
    for at, node in of_products:
        _offer_itself(node, _sign(tree, range(at, tree.last[at])))
    if of_products:
        return placed
    offers = [(at, node) for at, node in placed if _OFFER in kinds(node)]
    if len(offers) > 1:
        return placed
    said = _said(tree)
    if said is None or _NAME not in said or not said.keys() - {_NAME, "priceCurrency", "availability"}:
        return placed
    thing: Node = {"@type": ["Product"], **{key: [value] for key, value in said.items()}}
    if offers:
        thing["offers"] = [offers[0][1]]
    else:
        _offer_itself(thing, _sign(tree, range(len(tree.elements))))
    first = offers[0][0] if offers else tree.by_name[_HEADING][0]
    return [(first, thing), *(each for each in placed if each not in offers)]


def _offer_itself(node: Node, sign: Callable[[], str | None]) -> None:
    """Give a product that has a price of its own and no offer an offer of it, with the sign of money beside it."""
    if "offers" not in node and node.get("price"):
        if "priceCurrency" not in node and (money := sign()) is not None:
            node["priceCurrency"] = [money]
        node["offers"] = [{"@type": ["Offer"], **{key: node.pop(key) for key in _OF_OFFERS if key in node}}]


def _sign(tree: PageTree, among: range) -> Callable[[], str | None]:
    """Return what finds the sign of money in the text of a price whose attribute gives the amount alone: R$ 37,97."""

    def found() -> str | None:
        for at in among:
            if attribute(tree.elements[at], MICRODATA.property) == "price":
                text = tree.text(at, separator=" ")
                sign = _AMOUNT.sub(" ", text).strip()
                if len(sign) <= _MOST_SIGN and (money := price(text)) is not None and money.currency:
                    return sign
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
