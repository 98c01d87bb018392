"""A thing's number by the layout of its page: where shops show it, then where their code has it."""

from typing import Final

from falsefront.parse.article_codes import article_code
from falsefront.parse.classed_numbers import classed_number
from falsefront.parse.coded_numbers import coded_number
from falsefront.parse.draft import Draft
from falsefront.parse.plausible import is_plausible
from falsefront.parse.scripted_numbers import scripted_number
from falsefront.parse.tree import MAIN, PageTree, attribute

PRODUCT_ID_INPUTS: Final = ("product_id", "productid", "id_product", "add-to-cart", "goods_id", "offerid", "item_id")
PRODUCT_ID_ATTRIBUTES: Final = (
    "data-product-id",
    "data-productid",
    "data-product_id",
    "data-offer-id",
    "data-offerid",
    "data-goods-id",
    "data-id-product",
    "data-pid",
    "data-bv-product-id",
    "data-bv-productid",
)
# Names of hidden fields that hold the same and are found in forms of other kinds too.
_FURTHER_INPUTS: Final = frozenset({"pid", "product-id", "product", "prodid", "prod_id", "sarticle", "productid[]"})
_CLASSES: Final = ("sku", "product-sku", "mpn")
_MOST_LABEL_CHARS: Final = 20


def say_number(tree: PageTree, draft: Draft, base: str) -> None:
    """Say the number that a page's layout or code gives its one thing, the shop's own before that of a record."""
    for name in _CLASSES:
        for at in tree.by_class.get(name, ()):
            if tree.zone(at) == MAIN:
                draft.say("product_id", _number_at(tree, at), f"layout:.{name}")
    for numbered in (classed_number, coded_number):
        if "product_id" not in draft.fields and (number := numbered(tree)) is not None:
            draft.say("product_id", *number)
    if "product_id" not in draft.fields and (number := scripted_number(tree, base)) is not None:
        draft.say("product_id", *number)
    if "product_id" not in draft.fields:
        _say_record(tree, draft)


def _say_record(tree: PageTree, draft: Draft) -> None:
    """Say by which number of its database a page puts its one thing into a basket or marks it."""
    for at in tree.by_name.get("input", ()):
        tag = tree.elements[at]
        name, value = (attribute(tag, "name") or "").lower(), attribute(tag, "value") or ""
        is_hidden = attribute(tag, "type") == "hidden" and is_plausible("product_id", value)
        if name in PRODUCT_ID_INPUTS or (name in _FURTHER_INPUTS and is_hidden):
            draft.say("product_id", value, f"layout:input[name={name}]")
    for key in (key for key in PRODUCT_ID_ATTRIBUTES if key in tree.attributes):
        said = {tag.attrs[key] for tag in tree.elements if tag.attrs.get(key)}
        if len(said) == 1:
            draft.say("product_id", said.pop(), f"layout:[{key}]")


def _number_at(tree: PageTree, at: int) -> str | None:
    """Return the number that an element holds; the words beside it where it holds no more than a label."""
    text, beside = tree.text(at, separator=" "), tree.beside(at)
    is_label = len(text) <= _MOST_LABEL_CHARS and (
        not any(map(str.isdigit, text)) and (text.isalpha() or text[-1:] in ":\uff1a")
    )
    value = tree.text(beside, separator=" ") if is_label and beside is not None else text
    return article_code("", value) if is_plausible("product_id", value) else None
