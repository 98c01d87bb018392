"""PostalAddress objects to one string in reading order."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from falsefront.parse.draft import as_text
from falsefront.parse.graph import Graph
from falsefront.parse.jsonld import Node
from falsefront.parse.leading_names import without_names

_WESTERN: Final[tuple[str, ...]] = (
    "streetAddress",
    "extendedAddress",
    "postOfficeBoxNumber",
    "addressLocality",
    "addressRegion",
    "postalCode",
)
_CHINESE: Final[tuple[str, ...]] = (
    "addressRegion",
    "addressLocality",
    "streetAddress",
    "extendedAddress",
    "postOfficeBoxNumber",
    "postalCode",
)
COUNTRY: Final = "addressCountry"
_MAX_ADDRESSES: Final = 20
_MOST_LEVELS: Final = 4  # of places in places: a node may name itself as its own address
_IDEOGRAPHS: Final = ("\u4e00", "\u9fff")


@dataclass(frozen=True, slots=True, kw_only=True)
class PostalAddress:
    """An address in one string: its parts as they stand, joined. `raw` is None where only a country is given."""

    raw: str | None
    source: str  # names the parts: "json-ld:Store.address{streetAddress,addressLocality}"
    country: str | None
    country_source: str


def postal_addresses(
    graph: Graph, node: Node, key: str, path: str, *, levels: int = _MOST_LEVELS
) -> Iterator[PostalAddress]:
    """Yield the addresses under a property: strings, PostalAddress objects, or places that have one."""
    for value in graph.each(node, key)[:_MAX_ADDRESSES]:
        if isinstance(value, dict):
            if "address" in value:
                if levels:
                    inner = {"address": value["address"]}
                    yield from postal_addresses(graph, inner, "address", f"{path}.{key}", levels=levels - 1)
            else:
                yield _of_parts(graph, value, f"{path}.{key}")
        elif key == "address" and as_text(value):
            yield PostalAddress(raw=as_text(value), source=f"{path}.{key}", country=None, country_source="")


def _of_parts(graph: Graph, node: Node, path: str) -> PostalAddress:
    raw, used = of_fields(graph, node)
    raw = without_names(raw) if raw else None
    country = graph.text(node, COUNTRY)
    source = f"{path}.{next(iter(used))}" if len(used) == 1 else f"{path}{{{','.join(used)}}}"
    return PostalAddress(raw=raw, source=source, country=country, country_source=f"{path}.{COUNTRY}")


def of_fields(graph: Graph, node: Node) -> tuple[str | None, dict[str, str]]:
    """Return the fields of a node joined to an address, and by name what each of those used says."""
    said = {key: text for key in _WESTERN if (text := _whole(graph, node, key))}
    country = graph.text(node, COUNTRY)
    raw, used = joined_address(said, country)
    return raw, {key: said.get(key) or country or "" for key in used}


def _whole(graph: Graph, node: Node, key: str) -> str | None:
    texts = [text for value in graph.each(node, key)[:5] if (text := as_text(value))]
    return ", ".join(texts) or graph.text(node, key)


def joined_address(said: dict[str, str], country: str | None) -> tuple[str | None, list[str]]:
    """Join the parts of an address that another part does not repeat; return it and the names of the parts used.

    Chinese parts are joined from the province down and without a gap, others from the street up, with commas.
    """
    is_chinese = any(_IDEOGRAPHS[0] <= char <= _IDEOGRAPHS[1] for text in said.values() for char in text)
    order = [key for key in (_CHINESE if is_chinese else _WESTERN) if key in said]
    used = [key for key in order if not any(_repeats(said, key, other) for other in order if other != key)]
    if not used:
        return None, []
    parts = [said[key] for key in used]
    if is_chinese:
        postcode = f" {parts.pop()}" if used[-1] == "postalCode" and len(parts) > 1 else ""
        return "".join(parts) + postcode, used
    if country and country.lower() not in ", ".join(parts).lower():
        parts.append(country)
        used = [*used, COUNTRY]
    return ", ".join(parts), used


def _repeats(said: dict[str, str], key: str, other: str) -> bool:
    """Whether a part only says again what a longer one says already: "Xingtai" in "... Road, Xingtai, Hebei"."""
    part, whole = said[key].lower(), said[other].lower()
    if len(part) >= len(whole):
        return False
    if part[0].isascii():
        return f" {part}," in f" {whole.replace(',', ' ,').replace(' ,', ',')}," or whole.endswith(f" {part}")
    return part in whole
