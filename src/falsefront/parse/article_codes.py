"""What can be the number of a thing, and what only stands behind the label of one: words, a sum, a word for nothing."""

import re
from typing import Final

from falsefront.parse.label_words import MAKER_LABELS, TRADE_LABELS, WORD_LABELS, folded_label
from falsefront.records import Said
from falsefront.text.folding import visible

_DIGIT: Final = re.compile(r"\d")
_MONEY: Final = re.compile(r"[$\u20ac\u00a3\u00a5\u20b9\u20bd\u20a9\u20ba\u20b4\u0e3f\u20ab%]")
_BRACKETED: Final = re.compile(r"\(([^()]+)\)|\[([^\[\]]+)\]")
# "sku:AB-12", as schema.org asks for a number with the name of its kind before it (Product.productID, identifier).
_KIND: Final = re.compile(r"(?:urn:)?(sku|mpn|isbn|e?an|gtin-?\d{0,2}|upc|asin):\s*(?=\S)", re.IGNORECASE)
_NOTHING: Final = frozenset(
    {"n/a", "na", "none", "null", "undefined", "nan", "false", "true", "notavailable", "notset", "tbd"}
)
# Behind a label that is also a word: two figures at least, and no word in it.
# Four letters with a figure or three are how vouchers are called, four figures with "s" are years.
_SURE: Final = re.compile(
    r"(?!\S*[a-z\u0430-\u044f]{4})(?=(?:\S*\d){2})(?!\d{4}s$)(?![A-Za-z]{4,}\d{1,3}$)[\w./-]{4,30}|\d{3}"
)
_FEWEST_CHARS: Final = 4  # of a number that words may follow
_MOST_CHARS: Final = 80
_MOST_SURE_CHARS: Final = 30
_MARKS: Final = "#\u2116"
_TELEPHONE: Final = re.compile(r"\+?\d{2,4}-\d{3,4}-\d{4}")


def kind_of_code(value: str) -> tuple[str, str]:
    """Return a number without the name of its kind before it, and that name, "" where there is none.

    >>> kind_of_code("sku:AB-12"), kind_of_code("AB:12")
    (('AB-12', 'sku'), ('AB:12', ''))
    """
    found = _KIND.match(value)
    return (value[found.end() :].strip(), found[1].lower()) if found else (value, "")


def is_nothing(value: str) -> bool:
    """Whether a value says that there is none.

    >>> is_nothing("N/A"), is_nothing("-"), is_nothing("NA-1")
    (True, True, False)
    """
    folded = folded_label(value)
    return not folded or folded in _NOTHING


def article_code(label: str, value: str) -> str | None:
    """Return the number that stands behind its label, without brackets and what goes on behind it; None for no number.

    >>> article_code("SKU", "(AB-12)"), article_code("SKU", "AB-12 in stock"), article_code("SKU", "1234567 - 62")
    ('AB-12', 'AB-12', '1234567 - 62')
    >>> article_code("SKU", "Select options 2"), article_code("Style", "A-line"), article_code("Style", "CW2288-111")
    (None, None, 'CW2288-111')
    """
    text = (value if value.isascii() else visible(value)).strip()
    bracketed = _BRACKETED.fullmatch(text)
    text = (bracketed[1] or bracketed[2]).strip() if bracketed else text
    text = text.lstrip(f"{_MARKS} ")
    if len(text) > _MOST_CHARS or is_nothing(text) or _MONEY.search(text) or _TELEPHONE.fullmatch(text):
        return None
    first, *rest = text.split()
    if rest and _goes_on(first, rest):
        text, rest = first.rstrip(".,;:"), []
    if any(word.isalpha() and word.islower() and len(word) > 1 for word in rest):
        return None
    is_word = folded_label(label) in WORD_LABELS and not any(mark in label for mark in _MARKS)
    return None if is_word and not all(map(is_sure_code, text.split())) else text


def is_sure_code(word: str) -> bool:
    """Whether a word is a number of something, whatever stands before it.

    >>> is_sure_code("AB-12"), is_sure_code("2-seater"), is_sure_code("H2O"), is_sure_code("SAVE20")
    (True, False, False, False)
    """
    return len(word) <= _MOST_SURE_CHARS and _SURE.fullmatch(word) is not None


def _goes_on(first: str, rest: list[str]) -> bool:
    """Whether words follow a number on its line, and no further part of it."""
    if len(first) < _FEWEST_CHARS or _DIGIT.search(first) is None:
        return False
    if rest[0].strip("-\u2013\u2014|\u2022\u00b7/") == "":
        return len(rest) > 1 and _DIGIT.search(rest[1]) is None
    word = rest[0].strip(".,;:")
    return rest[0][0] in "(|" or (word.isalpha() and not word.isupper() and len(word) > 1)


def rank_of_label(label: str) -> int:
    """Return whose number stands under a label, the better the less: the shop's own, the maker's, that of trade.

    >>> rank_of_label("SKU") < rank_of_label("Item no.") < rank_of_label("MPN") < rank_of_label("EAN")
    True
    """
    folded = folded_label(label)
    if folded in TRADE_LABELS:
        return 3
    return 2 if folded in MAKER_LABELS else 0 if "sku" in folded else 1


def goes_before(label: str, than: Said) -> bool:
    """Whether what stands under a label goes before a number that a label before it gave."""
    kind, _, other = than.source.partition(":")
    return kind == "label" and rank_of_label(label) < rank_of_label(other)
