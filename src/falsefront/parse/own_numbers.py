"""Which of the numbers that a page gives its thing is the thing's: each has a rank, and the first of the best stands.

A shop's own article number comes first: a buyer orders by it, and tomorrow the same shop calls the same thing so. What
a reader sees of it goes before what only machines are told, which may be a template's, a variant's or a record's; a
number of the data that stands on the page too is the same and needs no other. Then comes the maker's number, which
other shops give the same thing; then that of trade (EAN, UPC, ISBN), which all of them do. A number that counts the
records of a shop's database says nothing outside of it, and is taken where nothing else stands.
"""

import re
from typing import Final

from falsefront.parse.article_codes import kind_of_code
from falsefront.parse.coded_numbers import is_own_code
from falsefront.parse.draft import Draft
from falsefront.parse.label_words import MAKER_LABELS, TRADE_LABELS, folded_label
from falsefront.parse.named_numbers import numbers_under_name
from falsefront.parse.shown_numbers import say_number
from falsefront.parse.tree import MAIN, PageTree
from falsefront.records import Said
from falsefront.text.caseless import is_ordinary
from falsefront.text.remembered import shape

_DATA: Final = ("json-ld:", "microdata:", "rdfa:", "opengraph:")  # sources that nobody sees on a page
# Ranks, the best first.
_SEEN_DATA, _SHOWN, _DATA_ALONE, _CODED, _SHOWN_MAKERS, _FED, _MAKERS, _TRADE, _RECORDS = range(9)
# What a number is by the end of its path in structured data; any other is that of a feed or of a market's list.
_OF_DATA: Final = {
    "sku": _DATA_ALONE, "mpn": _MAKERS, "product:mfr_part_no": _MAKERS, "gtin": _TRADE, "gtin8": _TRADE,
    "gtin12": _TRADE, "gtin13": _TRADE, "gtin14": _TRADE, "isbn": _TRADE,
}  # fmt: skip
_OF_KIND: Final = {"sku": _DATA_ALONE, "asin": _DATA_ALONE, "mpn": _MAKERS}  # any other is of trade
_COUNTED: Final = ("state:id", "layout:the page's own address")  # of those who count visitors
_GTIN: Final = re.compile(r"\d{8}|\d{12,14}")


def settle_number(tree: PageTree, draft: Draft, main: Draft, url: str, *, is_priced: bool) -> None:
    """Leave a draft the best of the numbers that its data, labels and layout give; a profile's own word stays.

    Without a price, a label with the shop's name in it may be that of anything.
    """
    told = draft.fields.get("product_id")
    if told and not told[0].source.startswith(_DATA):
        return
    found = [*_of_data(tree, draft, main), *_of_labels(main)]
    if not _is_settled(found):
        laid_out = Draft()
        say_number(tree, laid_out, url)
        found += [(_of_layout(said.source), said) for said in laid_out.fields.get("product_id", ())]
    if is_priced and not _is_settled(found):
        found += [(_SHOWN, said) for said in numbers_under_name(tree, main, url)]
    if not found:
        return
    best = min(found, key=_rank)[1]
    for given in (draft, main):
        for said in given.fields.pop("product_id", ()):
            if said.raw != best.raw:
                draft.note(_name_of(said), said.raw, said.source)
    value, kind = kind_of_code(best.raw)
    draft.fields["product_id"] = [Said(raw=value, source=best.source) if kind else best]


def _is_settled(found: list[tuple[int, Said]]) -> bool:
    return any(rank <= _SHOWN for rank, _ in found)


def _rank(found: tuple[int, Said]) -> int:
    return found[0]


def _of_labels(main: Draft) -> list[tuple[int, Said]]:
    return [(_of_label(said.source.partition(":")[2], main), said) for said in main.fields.get("product_id", ())]


def _of_label(label: str, main: Draft) -> int:
    folded = folded_label(label)
    if folded in TRADE_LABELS:
        return _TRADE
    if folded in MAKER_LABELS:
        return _SHOWN_MAKERS
    is_one_of_several = any(folded_label(other) == folded for other, _ in main.other)
    return _CODED if is_one_of_several else _SHOWN


def _of_data(tree: PageTree, draft: Draft, main: Draft) -> list[tuple[int, Said]]:
    return [(_of_path(tree, said, draft, main), said) for said in draft.fields.get("product_id", ())]


def _of_path(tree: PageTree, said: Said, draft: Draft, main: Draft) -> int:
    name = said.source.rpartition(".")[2] if "." in said.source else said.source.partition(":")[2]
    value, kind = kind_of_code(said.raw)
    rank = _OF_KIND.get(kind, _TRADE) if kind else _OF_DATA.get(name, _FED)
    if rank != _DATA_ALONE:
        return rank
    pairs = [*draft.other, *main.other]
    pairs += [(each.source.partition(":")[2], each) for each in main.fields.get("product_id", ())]
    if _GTIN.fullmatch(value) and any(_is_of_trade(label) and other.raw == value for label, other in pairs):
        return _TRADE
    return _SEEN_DATA if _is_shown(tree, value) else _DATA_ALONE


def _is_shown(tree: PageTree, value: str) -> bool:
    """Whether a number stands in the subject of a page."""
    small = shape(value).lower() if is_ordinary(value) else ""
    may_show = [
        line.text
        for line in tree.lines_shaped(lambda text: small in text.lower() or not is_ordinary(text))
        if line.zone == MAIN
    ]
    if not may_show:
        return False
    shown = re.compile(rf"(?<![\w-]){re.escape(value)}(?![\w-])", re.IGNORECASE)
    return any(map(shown.search, may_show))


def _is_of_trade(label: str) -> bool:
    return folded_label(label) in TRADE_LABELS or label.lower().startswith("gtin")


def _of_layout(source: str) -> int:
    if source == "layout:.mpn":
        return _SHOWN_MAKERS
    if source.startswith(("layout:.", "layout:#")):
        return _SHOWN
    if is_own_code(source):
        return _CODED
    return _FED if source.startswith(_COUNTED) else _RECORDS


def _name_of(said: Said) -> str:
    kind, _, rest = said.source.partition(":")
    return rest if kind == "label" else rest.rpartition(".")[2]
