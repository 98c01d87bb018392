"""Lists of firms that read like lists of things: each title is a firm's name, and what stands beside it is its trade.

"Vole Granulator Co., Ltd. | Granulators | Gold member" in an A-Z: the trade names nobody who sells the firm.
"""

from collections.abc import Sequence
from typing import Final
from urllib.parse import urlsplit

from falsefront.parse.card_slots import say_alike
from falsefront.parse.card_vendors import take_title_for_vendor
from falsefront.parse.draft import Draft
from falsefront.parse.firm_names import names_thing_of_firm
from falsefront.parse.firm_pages import KEPT
from falsefront.parse.legal_forms import has_any_form
from falsefront.parse.names import folded
from falsefront.parse.tree import PageTree

_FEWEST_CARDS: Final = 3
_OF_CARDS: Final = 0.6  # whose titles are firms' names
_THINGS: Final = frozenset({"price", "moq", "tiers", "cas", "product_id"})
_CONTACTS: Final = frozenset({"address", "phone", "email", "messenger"})
_PLAIN: Final = ("lines", "layout", "elements")  # sources that take a line for a name by its words or its place


def say_alike_of_things(tree: PageTree, cards: Sequence[tuple[int, Draft]], base: str) -> None:
    """Say who sells by the places of a list's cards, where the cards are no firms' themselves."""
    drafts = [draft for _, draft in cards]
    if _lists_firms(drafts):
        _forget_trades(drafts)
    else:
        say_alike(tree, cards, base)


def _lists_firms(drafts: Sequence[Draft]) -> bool:
    """Whether the cards of a list are firms': by the legal forms of their titles or by where these lead, with no price.

    One name with its form is enough where all lead to where a site keeps its firms.
    """
    if len(drafts) < _FEWEST_CARDS or any(not _THINGS.isdisjoint(draft.fields) for draft in drafts):
        return False
    formed = sum(_is_formed(draft.raw("title") or draft.raw("vendor")) for draft in drafts)
    kept = sum(KEPT.search(urlsplit(draft.raw("url") or "").path) is not None for draft in drafts)
    least = _OF_CARDS * len(drafts)
    return formed >= least or (kept >= least and formed > 0)


def _forget_trades(drafts: Sequence[Draft]) -> None:
    """Take out of the cards of such a list who was told beside a title by words or place alone, without a form.

    What contacts stand there are those of the firm in the title, whatever it is called.
    """
    for draft in drafts:
        vendor = next(iter(draft.fields.get("vendor", ())), None)
        title = draft.raw("title")
        if title is None:
            continue
        if vendor is not None and folded(vendor.raw) == folded(title):  # its own heading, called a firm's by its class
            take_title_for_vendor(draft)
            continue
        if vendor is None:
            if not names_thing_of_firm(title) and not _CONTACTS.isdisjoint(draft.fields):
                take_title_for_vendor(draft)
            continue
        if vendor.source.startswith(_PLAIN) and not has_any_form(vendor.raw):
            draft.fields.pop("vendor")
            draft.fields.pop("vendor_url", None)
            if _is_formed(title) and not _CONTACTS.isdisjoint(draft.fields):
                take_title_for_vendor(draft)


def _is_formed(title: str | None) -> bool:
    return title is not None and has_any_form(title) and not names_thing_of_firm(title)
