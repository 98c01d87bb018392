"""Who stands behind an offer: sellers and organisations of schema.org as drafts with the fields of a vendor."""

from collections.abc import Iterable, Iterator
from typing import Final

from falsefront.contact.messenger import messenger_of_url
from falsefront.contact.payment import is_payment
from falsefront.parse.draft import DESCRIPTION, PAYMENT, Draft, as_text
from falsefront.parse.graph import PAGES, Graph, kind_name, kinds
from falsefront.parse.jsonld import Node
from falsefront.parse.label_words import field_of_label
from falsefront.parse.postal import PostalAddress, postal_addresses
from falsefront.records import LIST_FIELDS

_NO_PARTIES: Final = frozenset({
    "person", "postaladdress", "contactpoint", "place", "administrativearea", "city", "country", "imageobject",
    "article", "newsarticle", "blogposting", "website", "breadcrumblist", "review", "webpage", "product", "offer",
    "musicgroup",
})  # fmt: skip
_PARTIES: Final = frozenset({
    "organization", "corporation", "localbusiness", "store", "onlinestore", "onlinebusiness", "wholesalestore",
    "manufacturer", "professionalservice", "brand", "ngo",
})  # fmt: skip
_REGISTRATIONS: Final = ("vatID", "taxID", "leiCode", "duns", "iso6523Code")


def parties(graph: Graph) -> list[Draft]:
    """Return the organisations a page speaks of on its first level: its own vendor, or the market itself."""
    return [party(graph, node, f"{graph.name}:{kind_name(node)}") for node in _party_nodes(graph)]


def listed_parties(graph: Graph) -> list[Draft]:
    """Return the organisations of a page's lists: a directory's own words of others, none of them the page's vendor."""
    lists = [node for node in graph.nodes if "itemlist" in kinds(node)]
    lists += [
        below
        for node in graph.nodes
        if kinds(node) & PAGES
        for below in graph.nodes_of(node, "mainEntity")
        if "itemlist" in kinds(below)
    ]
    items = [item for node in lists for item in graph.nodes_of(node, "itemListElement")]
    nodes = [below for item in items for below in ([item] if _is_party(item) else graph.nodes_of(item, "item"))]
    return [party(graph, node, f"{graph.name}:{kind_name(node)}") for node in nodes if _is_party(node)]


def _party_nodes(graph: Graph) -> Iterator[Node]:
    for node in graph.nodes:
        types = kinds(node)
        if types & PAGES:
            below: Iterable[Node] = graph.nodes_of(node, "mainEntity", "about")
            yield from (item for item in below if _is_party(item))
        elif _is_party(node):
            yield node


def _is_party(node: Node) -> bool:
    types = kinds(node)
    if types & _PARTIES or any(name.endswith(("store", "business", "company")) for name in types):
        return True
    has_contact = bool({"address", "telephone"} & set(node)) and "name" in node
    return has_contact and bool(types) and not types & _NO_PARTIES and not any(name.endswith("event") for name in types)


def party(graph: Graph, value: object, path: str) -> Draft:
    """Return what is said of a seller, an organisation or a person, under the fields of a vendor."""
    draft = Draft()
    if not isinstance(value, dict):
        draft.say("vendor", value, path)
        return draft
    for key in ("name", "legalName", "alternateName"):
        draft.say("vendor", graph.text(value, key), f"{path}.{key}")
    draft.say("vendor_url", graph.text(value, "url"), f"{path}.url")
    for key in ("address", "location"):
        for address in postal_addresses(graph, value, key, path):
            _say_address(draft, address)
    for holder, under in [
        (value, path),
        *((point, f"{path}.contactPoint") for point in graph.nodes_of(value, "contactPoint")),
    ]:
        for key, name in (("telephone", "phone"), ("email", "email")):
            for said in graph.each(holder, key):
                draft.say(name, said, f"{under}.{key}")
        draft.note("faxNumber", graph.text(holder, "faxNumber"), f"{under}.faxNumber")
    for key in _REGISTRATIONS:
        draft.say("registration", graph.text(value, key), f"{path}.{key}")
    say_properties(graph, value, path, draft)
    draft.say(DESCRIPTION, graph.text(value, "description"), f"{path}.description")
    draft.say("since", graph.text(value, "foundingDate"), f"{path}.foundingDate")
    for link in graph.each(value, "sameAs"):
        if isinstance(link, str) and messenger_of_url(link):
            draft.say("messenger", link, f"{path}.sameAs")
        else:
            draft.note("sameAs", link, f"{path}.sameAs")
    return draft


def _say_address(draft: Draft, address: PostalAddress) -> None:
    known = draft.raw("address")
    draft.say("address", address.raw, address.source)
    if known is None:
        draft.say("country", address.country, address.country_source)
    if known is not None and known != address.raw:
        draft.say_further_address(address.raw, address.source)


def say_properties(graph: Graph, node: Node, path: str, draft: Draft) -> None:
    """Say what the name and value pairs of a node stand for."""
    for key in ("additionalProperty", "identifier"):
        for pair in graph.nodes_of(node, key):
            label = graph.text(pair, "name") or graph.text(pair, "propertyID")
            if label:
                say_labelled(draft, label, graph.text(pair, "value"), f"{path}.{key}[{label}]")


def say_labelled(draft: Draft, label: str, raw: object, source: str) -> None:
    """Say what a label stands for; an unknown label, and a second value of a single field, is noted."""
    name = field_of_label(label)
    if name and (name in LIST_FIELDS or draft.raw(name) is None):
        draft.say(name, raw, source)
    elif name == "address":
        draft.say_further_address(raw, source)
    elif is_payment(label, as_text(raw)):
        draft.say(PAYMENT, raw, source)
    elif not name or draft.raw(name) != as_text(raw):
        draft.note(label, raw, source)
