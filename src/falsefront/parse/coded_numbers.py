"""A thing's number where a page shows none and its code has it: an attribute, a hidden field, a variant's record."""

import re
from collections.abc import Iterable, Iterator
from html import unescape
from typing import Final

from falsefront.parse.article_codes import article_code, kind_of_code
from falsefront.parse.element import Element
from falsefront.parse.label_words import field_of_label
from falsefront.parse.ordering import orders
from falsefront.parse.plausible import is_plausible
from falsefront.parse.tree import ELSEWHERE, PageTree
from falsefront.text.remembered import remembered

# What the number is called that a shop's own people know. An "id" counts its records.
_OWN: Final = (
    r"(?:(?:product|prod|item|article|variant|goods|stock|style|catalog|current|selected|default|main|gtm|ga|dl|data"
    r"|analytics|tracking)[-_]?)*"
    r"(?:sku(?:[-_]?(?:code|number|no|value))?|part[-_]?(?:number|no|num)|(?:product|prod|item|article|variant|goods"
    r"|stock|style|catalog|order)[-_]?(?:code|number|no|nr|num|reference)|artikel[-_]?(?:nr|nummer)|art(?:nr|no)"
    r"|articul|articulo|codigo)"
)
_ATTRIBUTE: Final = re.compile(rf"data-(?:{_OWN}|(?:product[-_]?)?article|itemid)", re.IGNORECASE)
_INPUT: Final = re.compile(rf"(?:{_OWN}|itemid|s_?add)(?:[-_]?post)?", re.IGNORECASE)
_META: Final = frozenset({
    "sku", "product:sku", "og:sku", "product_sku", "productsku", "product-sku", "product:retailer_part_no",
    "og:product:sku", "itemnumber", "item_number", "product:item_number", "product_code",
})  # fmt: skip
_NO_NUMBER: Final = re.compile(
    r"coupon|promo|postal|zip|country|security|captcha|voucher|discount|phone", re.IGNORECASE
)
_HIDDEN: Final = "hidden"
_CHOSEN: Final = frozenset({"selected", "checked"})
_LOOSE: Final = ("sku", "productID")
# The mark before the word is looked at behind it: an expression that begins with a word is looked for as one.
_SKU: Final = re.compile(
    rb"""sku(?:(?<="sku)|(?<=&quot;sku))(?:"|&quot;)\s*:\s*(?:"|&quot;)([^"&\\<>]{2,40})(?:"|&quot;)"""
)
_REFERENCE: Final = re.compile(rb"""reference(?<=&quot;reference)&quot;\s*:\s*&quot;([^"&\\<>]{2,40})&quot;""")
_FIRST_OF_VARIANTS: Final = re.compile(
    rb"""variants(?:"|&quot;|=")?\s*:?\s*\[\s*\{(?:(?!\}\s*,\s*\{).){0,2000}?(?:"|&quot;)sku(?:"|&quot;)\s*:\s*"""
    rb"""(?:"|&quot;)([^"&\\<>]{2,40})(?:"|&quot;)""",
    re.DOTALL,
)


def coded_number(tree: PageTree) -> tuple[str, str] | None:
    """Return the number of the one thing of a page, and where its code has it; None where it has none or several."""
    for found in (_in_loose_data(tree), _in_head(tree), _in_attributes(tree), _in_inputs(tree), _in_records(tree)):
        if (number := the_only(found)) is not None:
            return number
    return None


def the_only(found: Iterable[tuple[str, str]]) -> tuple[str, str] | None:
    """Return the number that some places give and where the first has it, None where they give several."""
    said: dict[str, str] = {}
    for value, source in found:
        said.setdefault(value, source)
    return next(iter(said.items())) if len(said) == 1 else None


def is_own_code(source: str) -> bool:
    """Whether a place in a page's code, as a source names it, has the number of a shop's own people.

    >>> is_own_code("layout:[data-sku]"), is_own_code("layout:input[name=product_id]"), is_own_code("state:sku")
    (True, False, True)
    """
    name = source.partition(":")[2].removeprefix("input").removeprefix("meta").strip("[]").rpartition("=")[2]
    return source.startswith("state:sku") or _is_own_name(name)


@remembered
def _is_own_name(name: str) -> bool:
    is_own = bool(_ATTRIBUTE.fullmatch(name) or _INPUT.fullmatch(name)) or name in _META or name in _LOOSE
    return is_own and not _NO_NUMBER.search(name)


def _in_loose_data(tree: PageTree) -> Iterator[tuple[str, str]]:
    """Yield what microdata say of a number outside of any thing."""
    if "itemprop" not in tree.attributes:
        return
    for at, element in enumerate(tree.elements):
        if element.attrs.get("itemprop") in _LOOSE and tree.zone(at) != ELSEWHERE and not _is_in_item(element):
            text = element.attrs.get("content") or tree.text(at, separator=" ")
            if (code := article_code("", kind_of_code(text)[0])) and is_plausible("product_id", code):
                yield code, f"layout:[itemprop={element.attrs['itemprop']}]"


def _is_in_item(element: Element) -> bool:
    above: Element | None = element
    while above is not None:
        if "itemscope" in above.attrs:
            return True
        above = above.parent
    return False


def _in_head(tree: PageTree) -> Iterator[tuple[str, str]]:
    """Yield what a page's head says for other sites: a number by its name, or beside the label of one."""
    told: dict[str, str] = {}
    for at in tree.by_name.get("meta", ()):
        attrs = tree.elements[at].attrs
        name = (attrs.get("name") or attrs.get("property") or "").lower()
        content = attrs.get("content", "").strip()
        if name in _META and is_plausible("product_id", content):
            yield content, f"layout:meta[name={name}]"
        elif name.startswith("twitter:"):
            told[name.removeprefix("twitter:")] = content
    for name, label in told.items():
        value = told.get(name.replace("label", "data"), "") if name.startswith("label") else ""
        if value and field_of_label(label) == "product_id" and (code := article_code(label, value)):
            yield code, f"label:{label}"


def _in_attributes(tree: PageTree) -> list[tuple[str, str]]:
    """Return the numbers that attributes have: of several that of what is chosen, or of what puts it into a basket."""
    told = [name for name in tree.attributes if name.startswith("data-") and _is_own_name(name)]
    found: list[tuple[Element, str, str]] = []
    for element in tree.elements if told else ():
        for name in told:
            value = element.attrs.get(name, "").strip()
            if value and tree.zone(element.at) != ELSEWHERE and is_plausible("product_id", value):
                found.append((element, value, f"layout:[{name}]"))
    if len({value for _, value, _ in found}) > 1:
        chosen = [each for each in found if not _CHOSEN.isdisjoint(each[0].attrs)]
        found = chosen or [each for each in found if each[0].at in orders(tree)][:1]
    return [(value, source) for _, value, source in found]


def _in_inputs(tree: PageTree) -> Iterator[tuple[str, str]]:
    for at in tree.by_name.get("input", ()):
        attributes = tree.elements[at].attrs
        value = attributes.get("value", "").strip()
        if not value or attributes.get("type") != _HIDDEN or not is_plausible("product_id", value):
            continue
        for key in ("name", "id"):
            name = attributes.get(key, "")
            if _INPUT.fullmatch(name) and _is_own_name(name):
                yield value, f"layout:input[{key}={name}]"
                break


def _in_records(tree: PageTree) -> Iterator[tuple[str, str]]:
    """Yield the numbers in records of the page's code: the only one, or that of the first of one thing's variants."""
    if not tree.holds(b"{"):
        return
    numbers: set[bytes] = set()
    if tree.holds(b"sku"):
        numbers = tree.coded(_SKU)
        if len(numbers) > 1:
            first = tree.coded(_FIRST_OF_VARIANTS)
            numbers = first if len(first) == 1 else set()
    if not numbers and tree.holds(b"&quot;reference&quot;"):
        numbers = tree.coded(_REFERENCE)
    for number in numbers:
        text = unescape(number.decode("utf-8", "replace")).strip()
        if is_plausible("product_id", text):
            yield text, "state:sku"
