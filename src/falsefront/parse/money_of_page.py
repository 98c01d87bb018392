"""Whose money a sign means that several countries share: that of the country whose language a page declares."""

import re
from typing import Final

from falsefront.contact.currency import currency
from falsefront.parse.draft import Draft
from falsefront.parse.tree import PageTree, attribute

SOURCE: Final = "html[lang]:"  # before the language, in the source of a currency
_SHARED: Final = re.compile(r"[$¥￥]|(?<![^\W\d_])(?:kr|rs|bs)\.?(?![^\W\d_])", re.IGNORECASE)
_TAG: Final = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")
_SIGN_BESIDE: Final = re.compile(r"[A-Za-z]{1,3}\s?[$¥]")


def say_currency(tree: PageTree, draft: Draft) -> None:
    """Say what a bare "$" or "kr" in a price means where the language that the page declares tells it."""
    raw = draft.raw("price")
    sign = _SHARED.search(raw) if raw and "currency" not in draft.fields else None
    if sign is None or _SIGN_BESIDE.search(raw or ""):
        return
    tag = next((attribute(tree.elements[at], "lang") or "" for at in tree.by_name.get("html", ())), "").strip()
    if _TAG.fullmatch(tag) and currency(sign[0], language=tag) != currency(sign[0]):
        draft.say("currency", sign[0], f"{SOURCE}{tag}")
