"""A thing's number where nothing but a page's scripts have it: what they tell those who count its visitors.

What such a script calls a SKU or an article's number is the shop's own; what it calls an "id" may count the records of
its database. The end of the page's own address is believed where the page repeats it by itself.
"""

import json
import re
from collections.abc import Iterator
from itertools import islice
from typing import Final
from urllib.parse import parse_qsl, unquote, urlsplit

from falsefront.parse.article_codes import is_sure_code
from falsefront.parse.coded_numbers import the_only
from falsefront.parse.ordering import orders
from falsefront.parse.plausible import is_plausible
from falsefront.parse.tree import PageTree

_MOST_CHARS: Final = 400_000  # of the scripts of a page that are looked at
_VALUE: Final = r"""\s{0,20}\[?\s{0,20}["']([^"'\\<>{}\s]{3,40})["']"""
_OWN: Final = re.compile(
    r"""(?<![\w$.])["']?(?:(?:product|item|variant|article|prod)?_?sku(?:_?code|_?number)?|article_?n[or]"""
    rf"""|(?:article|item|part|product|style|catalog)_?(?:number|code)|artikel_?(?:nr|nummer))["']?\s{{0,20}}:{_VALUE}""",
    re.IGNORECASE,
)
_ID: Final = re.compile(rf"""(?<![\w$.])["']?(?:item_id|product_?id|sku|id)["']?\s{{0,20}}:{_VALUE}""", re.IGNORECASE)
# The record of the one thing that a page says is looked at.
_VIEWED: Final = re.compile(
    r"""(?:detail["']?\s{0,20}:\s{0,20}\{.{0,300}?products["']?\s{0,20}:\s{0,20}\[|view_item["'].{0,400}?items["']?"""
    r"""\s{0,20}:\s{0,20}\[|productinfo["']?\s{0,20}:)\s{0,20}\{(.{0,1500}?)\}""",
    re.IGNORECASE | re.DOTALL,
)
# Its number by itself, as each of those who count visitors asks for it, and a word that stands in each such script.
_COUNTED: Final = tuple(
    (word, re.compile(expression, re.IGNORECASE | re.DOTALL))
    for word, expression in (
        ("content_ids", rf"""viewcontent["'].{{0,400}}?content_ids["']?\s{{0,20}}:{_VALUE}"""),
        ("utag_data", rf"""utag_data\s{{0,20}}=.{{0,2000}}?["']product_id["']\s{{0,20}}:{_VALUE}"""),
        ("ecomm_prodid", rf"""ecomm_prodid["']?\s{{0,20}}:{_VALUE}"""),
        ("viewitem", rf"""viewitem["'].{{0,100}}?item["']?\s{{0,20}}:{_VALUE}"""),
        ("scarabqueue", rf"""scarabqueue\.push\(\s{{0,20}}\[\s{{0,20}}["']view["']\s{{0,20}},{_VALUE}"""),
        ("pagevisit", rf"""pagevisit["'].{{0,300}}?product_id["']?\s{{0,20}}:{_VALUE}"""),
        ("show_reviews", rf"""show_reviews["'].{{0,100}}?productid["']?\s{{0,20}}:{_VALUE}"""),
        ("powerreviews", rf"""powerreviews.{{0,200}}?page_id["']?\s{{0,20}}:{_VALUE}"""),
        ("s.products", r"""\bs\.products\s{0,20}=\s{0,20}["'];([^;"'\\<>\s]{3,40})["';]"""),
    )
)
_SIGNS_OF_VIEWED: Final = ("detail", "view_item", "productinfo")
# What every match of `_OWN` holds in small letters; each begins with a letter of its own, by which it is looked for.
_SIGN_OF_OWN: Final = re.compile(
    "sku|article_?n[or]|artikel_?(?:nr|nummer)"
    + "".join(f"|{what}_?(?:number|code)" for what in ("article", "item", "part", "product", "style", "catalog"))
)
# How far a match of `_OWN` begins before such a sign and ends behind it, at the most.
_OWN_BEFORE, _OWN_BEHIND = 24, 200
_LIKE_ASCII: Final = "\u0130\u0131\u017f\u212a"  # the flag takes these for an "i", an "s" and a "k"
# A sum, a template's place, a market's feed with the shop's and the record's number in one.
_NO_NUMBER: Final = re.compile(r"\d+[.,]\d\d|.*[{}%$]|shopify_.*|.*\.(?:js|html?|png|jpe?g)", re.IGNORECASE)
_INNER: Final = re.compile(r"\{[^{}]*\}")
_MOST_RECORDS: Final = 8  # of one name
_MOST_RECORD_CHARS: Final = 4_000  # on each side of its name
_CHARS_BEFORE, _CHARS_BEHIND = 500, 2_500  # of the words by which a script is known that counts visitors
_MOST_LEVELS: Final = 4
_RECORD: Final = re.compile(r"\d{11,}")  # so many figures count records of many shops
_QUERY: Final = frozenset({"sku", "item", "itemno", "productcode", "product_code", "art", "artikel", "article", "code"})
_END: Final = re.compile(r"(?:.*[-_/])?([A-Za-z]{0,4}-?\d[\w.]{3,20}?)(?:\.(?:html?|php|aspx?|jsp))?/?", re.IGNORECASE)


def scripted_number(tree: PageTree, url: str) -> tuple[str, str] | None:
    """Return the number of the one thing of a page by its scripts or its address, and where that has it."""
    scripts = _scripts(tree)
    lower = _small(scripts)
    if _SIGN_OF_OWN.search(lower) and (own := the_only(_own(scripts, lower)) or _in_named_record(tree, scripts)):
        return own
    return _viewed(scripts, lower) or _in_address(tree, url)


def _small(text: str) -> str:
    """Return a text with small letters for those of ASCII, ten times sooner where it has others too."""
    return text.lower() if text.isascii() else text.encode("utf-8", "replace").lower().decode()


def _scripts(tree: PageTree) -> str:
    found: list[str] = []
    left = _MOST_CHARS
    for at in tree.by_name.get("script", ()):
        attrs = tree.elements[at].attrs
        if "src" not in attrs and left > 0 and attrs.get("type", "") != "application/ld+json":
            found.append(tree.unread(at)[:left])
            left -= len(found[-1])
    return "\n".join(found)


def _own(scripts: str, lower: str) -> Iterator[tuple[str, str]]:
    for found in _named_own(scripts, lower):
        if _is_number(found[1]):
            yield found[1], "state:sku"


def _named_own(scripts: str, lower: str) -> Iterator[re.Match[str]]:
    """Yield what `_OWN` finds, tried around its signs alone: scripts are long, and it may begin anywhere in them."""
    if not scripts.isascii() and any(letter in scripts for letter in _LIKE_ASCII):
        yield from _OWN.finditer(scripts)
        return
    at = 0
    for sign in _SIGN_OF_OWN.finditer(lower):
        end = sign.end() + _OWN_BEHIND
        while sign.start() >= at and (found := _OWN.search(scripts, max(at, sign.start() - _OWN_BEFORE), end)):
            yield found
            at = found.end()


def _in_named_record(tree: PageTree, scripts: str) -> tuple[str, str] | None:
    """Return the number in the records of the page's state that have the page's heading for their name."""
    headings = [tree.text(at, separator=" ") for at in tree.by_name.get("h1", ())[:1]]
    named = [f'"{written}"' for name in headings for written in {json.dumps(name)[1:-1], name} if name]
    records = [record for name in named for at in _places(scripts, name) if (record := _record_around(scripts, at))]
    return the_only(each for record in records for each in islice(_own(record, _small(record)), 1))


def _places(text: str, part: str) -> Iterator[int]:
    at = text.find(part)
    for _ in range(_MOST_RECORDS):
        if at < 0:
            return
        yield at
        at = text.find(part, at + 1)


def _record_around(text: str, at: int) -> str:
    """Return the record that a place stands in, without the records in it, as far as its own braces tell."""
    before, behind = text[max(0, at - _MOST_RECORD_CHARS) : at], text[at : at + _MOST_RECORD_CHARS]
    for _ in range(_MOST_LEVELS):
        before, behind = _INNER.sub("", before), _INNER.sub("", behind)
    return before.rpartition("{")[2] + behind.partition("}")[0]


def _viewed(scripts: str, lower: str) -> tuple[str, str] | None:
    """Return the number of the thing that is looked at: what a record of it has, then what most are told of it."""
    for sign in _SIGNS_OF_VIEWED:
        for start, end in _around(lower, sign):
            record = _VIEWED.search(scripts, start, end)
            if record is not None and (number := _id_of(record[1])) is not None:
                return number, "state:id"
    for word, expression in _COUNTED:
        told = {found[1] for start, end in _around(lower, word) for found in expression.finditer(scripts, start, end)}
        numbers = set(filter(_is_number, told))
        if len(numbers) == 1:
            return numbers.pop(), "state:id"
    return None


def _around(lower: str, word: str) -> Iterator[tuple[int, int]]:
    """Yield from where to where the first places of a word are looked at, so that many of them cost little."""
    for at in _places(lower, word):
        yield max(0, at - _CHARS_BEFORE), at + _CHARS_BEHIND


def _id_of(record: str) -> str | None:
    return next((found[1] for found in _ID.finditer(record) if _is_number(found[1])), None)


def _is_number(value: str) -> bool:
    is_code = is_plausible("product_id", value) and any(map(str.isdigit, value))
    return is_code and not _NO_NUMBER.fullmatch(value) and not _RECORD.fullmatch(value)


def _in_address(tree: PageTree, url: str) -> tuple[str, str] | None:
    """Return the number that a page's own address names or ends with, where the page says it for itself too."""
    parts = urlsplit(url)
    named = [value for key, value in parse_qsl(parts.query) if key.lower() in _QUERY and is_sure_code(value)]
    end = _END.fullmatch(unquote(parts.path).rstrip("/").rpartition("/")[2])
    for value in (*named, *([end[1]] if end and is_sure_code(end[1]) else ())):
        repeated = re.compile(rb"""(?<=["'>\s:=;])""" + re.escape(value.encode()) + rb"""(?=["'<\s&,;}\])])(())""")
        if orders(tree) and tree.coded(repeated):
            return value, "layout:the page's own address"
    return None
