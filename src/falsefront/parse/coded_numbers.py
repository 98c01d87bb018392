"""A thing's number where a page shows none and its code has it: an attribute, a hidden field, a variant's record."""

import re
from collections.abc import Iterator
from html import unescape
from typing import Final

from falsefront.parse.plausible import is_plausible
from falsefront.parse.tree import ELSEWHERE, PageTree

_ATTRIBUTES: Final = ("data-sku", "data-product-sku", "data-product_sku", "data-item-sku", "data-product-code")
# Fields of a form that hold the number that a shop's own people know; an \"id\" counts its records.
_INPUTS: Final = re.compile(
    r"(?:(?:product|item|article|variant)[-_]?(?:code|number|no|nr)|(?:product|item|article|variant)?[-_]?sku)"
    r"(?:[-_]?post)?|itemid|artikelnummer|articulo|codigo",
    re.IGNORECASE,
)
_NO_NUMBER: Final = re.compile(r"coupon|promo|postal|zip|country|security|captcha|voucher|discount", re.IGNORECASE)
# The mark before the word is looked at behind it: an expression that begins with a word is looked for as one.
_SKU: Final = re.compile(
    rb"""sku(?:(?<="sku)|(?<=&quot;sku))(?:"|&quot;)\s*:\s*(?:"|&quot;)([^"&\\<>]{2,40})(?:"|&quot;)"""
)
_VARIANTS: Final = re.compile(rb"""(?:"|&quot;)?variants(?:"|&quot;|=")?\s*:?\s*\[\s*\{""")
_FIRST_OF_VARIANTS: Final = re.compile(
    rb"""variants(?:"|&quot;|=")?\s*:?\s*\[\s*\{(?:(?!\}\s*,\s*\{).){0,2000}?(?:"|&quot;)sku(?:"|&quot;)\s*:\s*"""
    rb"""(?:"|&quot;)([^"&\\<>]{2,40})(?:"|&quot;)""",
    re.DOTALL,
)


def coded_number(tree: PageTree) -> tuple[str, str] | None:
    """Return the number of the one thing of a page, and where its code has it; None where it has none or several."""
    for found in (_in_attributes(tree), _in_inputs(tree), _in_records(tree)):
        said = dict(found)
        if len(said) == 1:
            return next(iter(said.items()))
    return None


def _in_attributes(tree: PageTree) -> Iterator[tuple[str, str]]:
    told = [name for name in _ATTRIBUTES if name in tree.attributes]
    for element in tree.elements if told else ():
        for name in told:
            value = element.attrs.get(name, "").strip()
            if value and tree.zone(element.at) != ELSEWHERE and is_plausible("product_id", value):
                yield value, f"layout:[{name}]"


def _in_inputs(tree: PageTree) -> Iterator[tuple[str, str]]:
    for at in tree.by_name.get("input", ()):
        attributes = tree.elements[at].attrs
        name, value = attributes.get("name", ""), attributes.get("value", "").strip()
        is_number = bool(_INPUTS.fullmatch(name)) and not _NO_NUMBER.search(name)
        if is_number and attributes.get("type") == "hidden" and is_plausible("product_id", value):
            yield value, f"layout:input[name={name}]"


def _in_records(tree: PageTree) -> Iterator[tuple[str, str]]:
    """Yield the numbers in records of the page's code: the only one, or that of the first of one thing's variants."""
    if not (tree.holds(b"sku") and tree.holds(b"{")):
        return
    numbers = tree.coded(_SKU)
    if len(numbers) > 1:
        first = tree.coded(_FIRST_OF_VARIANTS)
        numbers = first if len(first) == 1 else set()
    for number in numbers:
        text = unescape(number.decode("utf-8", "replace")).strip()
        if is_plausible("product_id", text):
            yield text, "state:sku"
