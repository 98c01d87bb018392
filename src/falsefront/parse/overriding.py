"""What an analyst's selector does to what a page's own data says: it takes its place, and both stay to be seen."""

from typing import Final

from falsefront.parse.draft import PARTY_FIELDS, Draft
from falsefront.parse.names import are_one_name
from falsefront.records import LIST_FIELDS

_SOLD: Final = frozenset({"price", "product_id"})
_PRICE: Final = ("price", "price_max", "currency", "unit")


def override(draft: Draft, chosen: Draft) -> None:
    """Put what selectors chose over what is known of an offer; what it replaces is noted with its source.

    With another vendor go the contacts of the one before: they were that one's.
    """
    if draft.raw("vendor") and chosen.raw("vendor") and not are_one_name(draft.raw("vendor"), chosen.raw("vendor")):
        for name in PARTY_FIELDS:
            if name != "vendor" and name not in chosen.fields:
                _set_aside(draft, name)
    if "price" in chosen.fields:
        for name in _PRICE:
            if name not in chosen.fields:
                _set_aside(draft, name)
    for name, said in chosen.fields.items():
        known = draft.fields.get(name)
        if known and (name not in LIST_FIELDS or known != said) and known[0].raw != said[0].raw:
            _set_aside(draft, name)
        draft.fields[name] = list(said)
    leave_name_to_seller(draft, chosen)
    for label, pair in chosen.other:
        draft.note(label, pair.raw, pair.source)


def leave_name_to_seller(draft: Draft, chosen: Draft) -> None:
    """Drop a title that is the name that a selector chose, where nothing has a price: in a list of firms."""
    title, vendor = draft.raw("title"), chosen.raw("vendor")
    if "title" in chosen.fields or not title or not vendor or not _SOLD.isdisjoint({*draft.fields, *chosen.fields}):
        return
    if title.split() == vendor.split():
        draft.fields.pop("title")


def _set_aside(draft: Draft, name: str) -> None:
    for said in draft.fields.pop(name, []):
        draft.note(f"{name} ({said.source})", said.raw, said.source)
