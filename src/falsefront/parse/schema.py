"""Nodes of schema.org, from JSON-LD or microdata, to drafts of offers.

Only what is on the first levels counts: related products, reviews and the like are other vendors' words.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import islice
from typing import Final

from falsefront.contact.cas import cas_numbers
from falsefront.contact.price import price
from falsefront.parse.article_codes import is_nothing
from falsefront.parse.draft import Draft, as_text
from falsefront.parse.graph import PAGES, Graph, kind_name, kinds
from falsefront.parse.jsonld import Node
from falsefront.parse.names import folded
from falsefront.parse.party import party, say_properties
from falsefront.parse.words import COMPANY_WORDS

MAX_OFFERS: Final = 1_000
_PLAIN_NUMBER: Final = re.compile(r"\d{1,20}(?:\.\d{1,20})?")

_PRODUCTS: Final = frozenset({
    "product", "productgroup", "individualproduct", "productmodel", "someproducts", "chemicalsubstance",
    "molecularentity", "vehicle", "service", "book",
})  # fmt: skip
_NAMELESS: Final[Node] = {"@type": ["Product"]}  # what an offer without a product is of
_LISTS: Final = frozenset({"itemlist", "offercatalog"})
_OFFERS: Final = frozenset({"offer", "aggregateoffer", "offerforpurchase"})
_IDS: Final = (
    "sku",
    "productID",
    "productId",
    "productGroupID",
    "identifier",
    "mpn",
    "gtin13",
    "gtin14",
    "gtin12",
    "gtin8",
    "gtin",
    "isbn",
)
_NOTED: Final = (
    "brand",
    "manufacturer",
    "mpn",
    "gtin",
    "gtin13",
    "gtin14",
    "gtin12",
    "gtin8",
    "isbn",
    "category",
    "model",
    "countryOfOrigin",
    "itemCondition",
)
_IN_STOCK: Final = re.compile(r"(?:^|[/: ])(?:in ?stock|available)$", re.IGNORECASE)
_LISTED_PRICES: Final = ("listprice", "strikethroughprice", "msrp", "srp", "regularprice")
_TIME_CODES: Final = {"DAY": "days", "WEE": "weeks", "HUR": "hours", "MON": "months"}  # UN/CEFACT Recommendation 20


@dataclass(slots=True, kw_only=True)
class ProductReading:
    """One product as a draft, and the brand where that is a firm: some markets name the vendor only there."""

    draft: Draft
    brand: Draft | None


def products(graph: Graph) -> list[ProductReading]:
    """Return the offers that the nodes of a page make, in document order: more than `MAX_OFFERS` where there are more.

    The caller cuts them, and says so.
    """
    found: list[ProductReading] = []
    seen: set[int] = set()
    for node, seller in _product_nodes(graph):
        if id(node) not in seen and len(found) <= MAX_OFFERS:
            seen.add(id(node))
            found.extend(_product(graph, node, seller))
    return _each_once(found)


def _each_once(found: list[ProductReading]) -> list[ProductReading]:
    """Make readings of one product one: of one title, with nothing in conflict between them."""
    kept: list[ProductReading] = []
    by_title: dict[str, ProductReading] = {}
    for reading in found:
        title = folded(reading.draft.raw("title"))
        known = by_title.get(title) if title else None
        if known is not None and _are_one(known.draft, reading.draft):
            known.draft.fill_unless_other(reading.draft)
            known.brand = known.brand or reading.brand
        else:
            kept.append(reading)
            by_title.setdefault(title, reading)
    return kept


def _are_one(first: Draft, second: Draft) -> bool:
    return all(
        first.raw(name) is None or second.raw(name) is None or folded(first.raw(name)) == folded(second.raw(name))
        for name in ("vendor", "product_id", "price", "url", "address", "phone", "availability")
    )


def _product_nodes(graph: Graph) -> Iterator[tuple[Node, Node | None]]:
    """Yield products with who offers them; beside one product by itself, those of a list are related ones."""
    alone: list[tuple[Node, Node | None]] = []
    listed: list[tuple[Node, Node | None]] = []
    for top in graph.nodes:
        into = listed if kinds(top) & _LISTS else alone
        into.extend(islice(_products_under(graph, top, None, 3), MAX_OFFERS + 1))
    filled = [each for each in alone if not _is_hole(graph, each[0])]
    alone = filled or alone
    if len(alone) > 1:  # an offer that names no product is the page's one thing only where it is the only one
        alone = [(node, seller) for node, seller in alone if node.get("@type") is not _NAMELESS["@type"]]
    yield from alone if len({id(node) for node, _ in alone}) == 1 else (*alone, *listed)


def _is_hole(graph: Graph, node: Node) -> bool:
    """Whether a product is a block that a script fills later: nothing is said of it, and it costs nothing."""
    if any(graph.text(node, key) for key in ("image", "description", *_IDS)) or graph.nodes_of(node, "image"):
        return False
    offers = graph.nodes_of(node, "offers")
    said = [raw for offer in offers if (raw := graph.text(offer, "price")) is not None]
    return bool(said) and all(_decimal(raw) == 0 for raw in said)


def _products_under(graph: Graph, node: Node, seller: Node | None, levels: int) -> Iterator[tuple[Node, Node | None]]:
    types = kinds(node)
    if types & _PRODUCTS:
        yield node, seller
    elif types & _OFFERS:
        offered = graph.nodes_of(node, "itemOffered")
        for item in offered or [_NAMELESS]:
            yield {**item, "offers": [{key: value for key, value in node.items() if key != "itemOffered"}]}, seller
    elif levels:
        below: list[tuple[Node, Node | None]]
        if types & PAGES:
            below = [(item, None) for item in graph.nodes_of(node, "mainEntity")]
        elif types & _LISTS:
            below = [(_listed(graph, item), seller) for item in graph.nodes_of(node, "itemListElement")]
        else:
            below = [(item, node) for item in graph.nodes_of(node, "makesOffer", "hasOfferCatalog")]
        for item, by in below:
            yield from _products_under(graph, item, by, levels - 1)


def _listed(graph: Graph, element: Node) -> Node:
    if "listitem" not in kinds(element):
        return element
    items = graph.nodes_of(element, "item")
    return items[0] if items else {}


def _product(graph: Graph, node: Node, seller: Node | None) -> list[ProductReading]:
    path = f"{graph.name}:{kind_name(node)}"
    base = Draft()
    base.say("title", graph.text(node, "name"), f"{path}.name")
    base.say("url", graph.text(node, "url"), f"{path}.url")
    variants = graph.nodes_of(node, "hasVariant")
    for holder, keys in ((node, _IDS[:1]), *((one, _IDS[:1]) for one in variants if len(variants) == 1), (node, _IDS)):
        for key in keys:
            _say_number(base, graph.text(holder, key), f"{path}.{key}")
    for key in _NOTED:
        base.note(key, graph.text(node, key), f"{path}.{key}")
    say_properties(graph, node, path, base)
    _say_cas(graph, node, path, base)
    offers = list(_offer_nodes(graph, node))
    sellers = [node, *([seller] if seller else [])]
    return [
        ProductReading(draft=_with_offers(graph, node, path, base, group, sellers), brand=_brand(graph, node, path))
        for group in _by_seller(graph, offers)
    ]


def _say_number(draft: Draft, raw: str | None, source: str) -> None:
    """Say a number, unless a template that had none wrote a word for that."""
    if raw is not None and not is_nothing(raw):
        draft.say("product_id", raw, source)


def _offer_nodes(graph: Graph, node: Node) -> Iterator[Node]:
    for offer in graph.nodes_of(node, "offers"):
        inner = graph.nodes_of(offer, "offers") if "aggregateoffer" in kinds(offer) else []
        if inner and graph.text(offer, "lowPrice") is None:
            yield from ({**offer, **item} for item in inner)
        else:
            yield offer
    for variant in graph.nodes_of(node, "hasVariant"):
        yield from graph.nodes_of(variant, "offers")


def _by_seller(graph: Graph, offers: list[Node]) -> list[list[Node]]:
    """Split the offers of a product by who makes them; one empty group where there are none."""
    groups: dict[str | None, list[Node]] = {}
    for offer in offers:
        groups.setdefault(graph.text(offer, "seller") or graph.text(offer, "offeredBy"), []).append(offer)
    return list(groups.values()) or [[]]


def _span(graph: Graph, node: Node) -> str | None:
    """Return a span of time (QuantitativeValue) in words: UN/CEFACT codes are those that schema.org asks for."""
    least = graph.text(node, "minValue") or graph.text(node, "value")
    most = graph.text(node, "maxValue")
    unit = graph.text(node, "unitText") or _TIME_CODES.get((graph.text(node, "unitCode") or "").upper(), "days")
    if least is None:
        return f"{most} {unit}" if most else None
    return f"{least}-{most} {unit}" if most and most != least else f"{least} {unit}"


def _with_offers(graph: Graph, node: Node, path: str, base: Draft, offers: list[Node], sellers: list[Node]) -> Draft:
    draft = Draft(fields={name: list(said) for name, said in base.fields.items()}, other=list(base.other))
    _say_prices(graph, offers, path, draft)
    draft.say("availability", _availability(graph, offers), f"{path}.offers.availability")
    for offer in offers:
        draft.say("url", graph.text(offer, "url"), f"{path}.offers.url")
        _say_number(draft, graph.text(offer, "sku"), f"{path}.offers.sku")
        for quantity in graph.nodes_of(offer, "eligibleQuantity"):
            least = graph.text(quantity, "minValue") or graph.text(quantity, "value")
            unit = graph.text(quantity, "unitText") or graph.text(quantity, "unitCode")
            draft.say("moq", " ".join(part for part in (least, unit) if part), f"{path}.offers.eligibleQuantity")
        for span in graph.nodes_of(offer, "deliveryLeadTime"):
            draft.say("lead_time", _span(graph, span), f"{path}.offers.deliveryLeadTime")
    identity = as_text(node.get("@id"))
    if identity and identity.startswith(("http://", "https://")) and "#" not in identity:
        draft.say("url", identity, f"{path}.@id")
    draft.fill(_seller(graph, path, offers, sellers))
    return draft


def _availability(graph: Graph, offers: list[Node]) -> str | None:
    """Return what the offers of a thing say of its stock: where one of them can be had, the thing can."""
    every = [one for offer in offers for one in (offer, *graph.nodes_of(offer, "offers"))]
    said = [text for one in every if (text := graph.text(one, "availability"))]
    return next((text for text in said if _IN_STOCK.search(text)), said[0] if said else None)


def _seller(graph: Graph, path: str, offers: list[Node], holders: list[Node]) -> Draft:
    for holder, under in [*((offer, f"{path}.offers") for offer in offers), (holders[0], path)]:
        for key in ("seller", "offeredBy", "provider"):
            for value in graph.each(holder, key):
                found = party(graph, value, f"{under}.{key}")
                if found.raw("vendor"):
                    return found
    if len(holders) > 1:
        return party(graph, holders[1], f"{graph.name}:{kind_name(holders[1])}")
    return Draft()


def _brand(graph: Graph, node: Node, path: str) -> Draft | None:
    for value in graph.each(node, "brand"):
        found = party(graph, value, f"{path}.brand")
        if COMPANY_WORDS.is_in(found.raw("vendor") or ""):
            return found
    return None


def _say_prices(graph: Graph, offers: list[Node], path: str, draft: Draft) -> None:
    prices = [found for offer in offers for found in _prices(graph, offer, f"{path}.offers") if found[0] > 0]
    if prices:
        least, most = min(prices, key=_amount), max(prices, key=_amount)
        draft.say("price", least[1], least[2])
        if most[0] > least[0]:
            draft.say("price_max", most[1], most[2])
    for offer in offers:
        for holder, under in [
            (offer, "offers"),
            *((spec, "offers.priceSpecification") for spec in _specifications(graph, offer)),
        ]:
            draft.say("currency", graph.text(holder, "priceCurrency"), f"{path}.{under}.priceCurrency")
            for key in ("unitText", "unitCode"):
                draft.say("unit", graph.text(holder, key), f"{path}.{under}.{key}")


def _amount(price: tuple[Decimal, str, str]) -> Decimal:
    return price[0]


def _prices(graph: Graph, offer: Node, path: str) -> Iterator[tuple[Decimal, str, str]]:
    for key in ("price", "lowPrice", "highPrice"):
        raw = graph.text(offer, key)
        if raw is not None:
            yield _decimal(raw), raw, f"{path}.{key}"
    if graph.text(offer, "price") is None:
        for spec in _specifications(graph, offer):
            for key in ("price", "minPrice", "maxPrice"):
                raw = graph.text(spec, key)
                if raw is not None:
                    yield _decimal(raw), raw, f"{path}.priceSpecification.{key}"


def _specifications(graph: Graph, offer: Node) -> list[Node]:
    found = graph.nodes_of(offer, "priceSpecification")
    asked = [spec for spec in found if not (graph.text(spec, "priceType") or "").lower().endswith(_LISTED_PRICES)]
    return asked or found


def _decimal(raw: str) -> Decimal:
    if _PLAIN_NUMBER.fullmatch(raw.strip()):
        return Decimal(raw.strip())
    reading = price(raw)
    return Decimal(reading.least) if reading else Decimal(0)


def _say_cas(graph: Graph, node: Node, path: str, draft: Draft) -> None:
    for key in ("casNumber", "cas", "casRegistryNumber"):
        for value in graph.each(node, key):
            draft.say("cas", value, f"{path}.{key}")
    for key in ("name", "description"):
        text = graph.text(node, key)
        for number in cas_numbers(text or "", needs_word=key != "name"):
            draft.say("cas", number, f"{path}.{key}")
