"""All structured data of a page together: what its offers are, and whose page it is."""

from dataclasses import dataclass, field

from falsefront.parse.cut import first_of
from falsefront.parse.draft import DESCRIPTION, Draft
from falsefront.parse.graph import Graph
from falsefront.parse.hcard import hcards
from falsefront.parse.jsonld import json_ld
from falsefront.parse.loose_microdata import with_loose
from falsefront.parse.microdata import MICRODATA, RDFA, marked_up
from falsefront.parse.opengraph import open_graph
from falsefront.parse.party import listed_parties, parties
from falsefront.parse.postal import joined_address
from falsefront.parse.schema import MAX_OFFERS, ProductReading, products
from falsefront.parse.tree import PageTree

_PRODUCT_PROPERTIES = (
    ("price", ("product:sale_price:amount", "product:price:amount", "og:price:amount")),
    ("currency", ("product:sale_price:currency", "product:price:currency", "og:price:currency")),
    ("availability", ("product:availability", "og:availability")),
    ("product_id", ("product:retailer_item_id", "product:product_id", "product:mfr_part_no")),
)
_CONTACT = "business:contact_data:"
_COUNTRY = "country_name"
_ADDRESS_PARTS = {
    "streetAddress": "street_address", "addressLocality": "locality", "addressRegion": "region",
    "postalCode": "postal_code",
}  # fmt: skip


@dataclass(slots=True, kw_only=True)
class Structured:
    """What a page's own structured data says."""

    offers: list[Draft] = field(default_factory=list)
    brands: list[Draft | None] = field(default_factory=list)  # beside each offer: a brand that is a firm
    parties: list[Draft] = field(default_factory=list)  # the page's organisations, the fullest first
    listed: list[Draft] = field(default_factory=list)  # organisations of a list: none of them the page's own
    placed: list[tuple[int, Draft]] = field(default_factory=list)  # products of microdata with their position
    title: Draft = field(default_factory=Draft)  # og:title and og:url, which every kind of page has
    about: Draft = field(default_factory=Draft)  # og:description: the vendor's own only on its own page
    warnings: list[str] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)  # properties that nobody reads


def read_structured(tree: PageTree) -> Structured:
    """Read JSON-LD, then microdata, then OpenGraph; the later fill what the earlier leave open, offer by offer."""
    nodes, warnings = json_ld(tree)
    result = Structured(warnings=warnings)
    readings = _readings(result, Graph(name="json-ld", nodes=nodes))
    for dialect in (MICRODATA, RDFA):
        placed = [each for each in marked_up(tree, dialect, result.warnings) if not tree.is_of_others(each[0])]
        if dialect is MICRODATA:
            placed = with_loose(tree, placed)
        graph = Graph(name=dialect.name, nodes=[node for _, node in placed])
        more = _readings(result, graph)
        for at, node in placed:
            for reading in products(Graph(name=dialect.name, nodes=[node], by_id=graph.by_id)):
                result.placed.append((at, reading.draft))
        readings = _together(readings, more)
    result.parties.extend(hcards(tree))
    result.offers = [reading.draft for reading in readings]
    result.brands = [reading.brand for reading in readings]
    _add_open_graph(result, open_graph(tree))
    result.parties.sort(key=_fullness, reverse=True)
    return result


def _readings(result: Structured, graph: Graph) -> list[ProductReading]:
    if not graph.nodes:
        return []
    result.parties.extend(draft for draft in parties(graph) if draft.fields)
    result.listed.extend(draft for draft in listed_parties(graph) if draft.raw("vendor"))
    found = first_of(products(graph), MAX_OFFERS, f"offers in the {graph.name}", result.warnings)
    result.unread += graph.unread()
    return [reading for reading in found if reading.draft.raw("title") or reading.draft.has_substance]


def _together(first: list[ProductReading], second: list[ProductReading]) -> list[ProductReading]:
    if not first:
        return second
    if len(first) == len(second) == 1:
        first[0].draft.fill_unless_other(second[0].draft)
        first[0].brand = first[0].brand or second[0].brand
    return first


def _fullness(draft: Draft) -> int:
    return sum(
        weight
        for name, weight in (("address", 4), ("vendor", 4), ("phone", 2), ("email", 1), ("registration", 1))
        if draft.raw(name)
    )


def _add_open_graph(result: Structured, said: dict[str, str]) -> None:
    for name, key in (("title", "og:title"), ("url", "og:url")):
        result.title.say(name, said.get(key), f"opengraph:{key}")
    result.about.say(DESCRIPTION, said.get("og:description"), "opengraph:og:description")
    kind = said.get("og:type", "").lower()
    product = Draft()
    for name, keys in _PRODUCT_PROPERTIES:
        for key in keys:
            product.say(name, said.get(key), f"opengraph:{key}")
    product.note("brand", said.get("product:brand"), "opengraph:product:brand")
    if len(result.offers) == 1:
        result.offers[0].fill(product)
    elif not result.offers and (product.raw("price") or kind in ("product", "og:product", "product.item")):
        product.fill(result.title)
        result.offers.append(product)
        result.brands.append(None)
    _add_contact(result, said)


def of_contact(said: dict[str, str]) -> tuple[str | None, dict[str, str]]:
    """Return the address that OpenGraph gives in several properties, joined, and by name what each of those says."""
    parts = {name: text for name, key in _ADDRESS_PARTS.items() if (text := said.get(_CONTACT + key, "").strip())}
    country = said.get(_CONTACT + _COUNTRY)
    raw, used = joined_address(parts, country)
    return raw, {_ADDRESS_PARTS.get(name, _COUNTRY): parts.get(name) or country or "" for name in used}


def _add_contact(result: Structured, said: dict[str, str]) -> None:
    draft = Draft()
    raw, used = of_contact(said)
    draft.say("address", raw, f"opengraph:{_CONTACT}{{{','.join(used)}}}")
    draft.say("country", said.get(_CONTACT + _COUNTRY), f"opengraph:{_CONTACT}{_COUNTRY}")
    draft.say("phone", said.get(_CONTACT + "phone_number"), f"opengraph:{_CONTACT}phone_number")
    draft.say("email", said.get(_CONTACT + "email"), f"opengraph:{_CONTACT}email")
    draft.note("website", said.get(_CONTACT + "website"), f"opengraph:{_CONTACT}website")
    if draft.fields:
        draft.say(
            "vendor",
            said.get("og:title") if said.get("og:type", "").startswith("business") else said.get("og:site_name"),
            "opengraph:og:title",
        )
        result.parties.append(draft)
