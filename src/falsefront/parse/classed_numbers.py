"""A thing's number by the class or the id of the element that shows it: `product__sku`, `skuReference`, `item-number`.

Such an element holds the number alone, or with its label: "SKU: AB-12", "Item No. 4711".
"""

import re
from collections.abc import Iterator
from typing import Final

from falsefront.parse.article_codes import article_code
from falsefront.parse.bare_numbers import is_code_alone, numbers_of
from falsefront.parse.coded_numbers import the_only
from falsefront.parse.label_words import field_of_label
from falsefront.parse.tree import MAIN, PageTree
from falsefront.text.remembered import remembered

_MOST_CHARS: Final = 60  # of what such an element holds
_MOST_PIECES: Final = 6
_CAMEL: Final = re.compile(r"(?<=[a-z\d])(?=[A-Z])")
_JOINTS: Final = re.compile(r"[-_\s]+")
_NAME: Final = re.compile(
    r"(?:.*-)?(?:(?:product|prod|item|article|artikel|art|part|style|catalog|goods|sku|stock)-?"
    r"(?:code|number|no|nr|num|nummer|reference|ref|sn|identifier)|sku|(?:product|prod)-(?:sku|article|articul|artikul)"
    r"|articul|artikul|partnumber|ordernumber)"
    r"(?:-(?:value|val|text|txt|content|data|number|code|info|row|line|default|display|copy|span|inner|\d+))*"
)
_OTHERS: Final = re.compile(r"label|title|name|heading|selector|select|swatch|option|list|tabs?|order-number|phone")


def classed_number(tree: PageTree) -> tuple[str, str] | None:
    """Return the number that elements called so show in the page's subject, None where they show none or several."""
    return the_only(_shown(tree))


def _shown(tree: PageTree) -> Iterator[tuple[str, str]]:
    places = [(f"layout:.{name}", at) for name in tree.by_class if _is_called_so(name) for at in tree.by_class[name]]
    places += [(f"layout:#{name}", tree.by_id[name]) for name in tree.by_id if _is_called_so(name)]
    for source, at in places:
        is_short = tree.zone(at) == MAIN and tree.end(at) - tree.start(at) <= _MOST_PIECES
        if is_short and (number := _number_in(tree.text(at, separator=" "))):
            yield number, source


@remembered
def _is_called_so(name: str) -> bool:
    """Whether a class or an id is that of a number by its words, in whatever way they are joined."""
    words = _JOINTS.sub("-", _CAMEL.sub("-", name)).lower().strip("-")
    return _NAME.fullmatch(words) is not None and _OTHERS.search(words) is None


@remembered
def _number_in(text: str) -> str | None:
    """Return the number that an element holds, alone or with its label.

    >>> _number_in("SKU: AB-12"), _number_in("Item No. 4711"), _number_in("(T123)"), _number_in("Blue, 42")
    ('AB-12', '4711', 'T123', None)
    """
    if len(text) > _MOST_CHARS:
        return None
    label, colon, value = text.replace("\uff1a", ":").partition(":")
    if colon:
        return article_code(label, value) if field_of_label(label) == "product_id" and value.strip() else None
    if len(found := numbers_of(text)) == 1:
        return found[0][1]
    value = article_code("", text) or ""
    return value if is_code_alone(value) else None
