"""Whose money a sign means that several countries share: that of the country whose language a page declares."""

import re
from typing import Final
from urllib.parse import urlsplit

from falsefront.contact.currency import currency
from falsefront.parse.draft import Draft
from falsefront.parse.tree import PageTree, attribute

SOURCE: Final = "html[lang]:"  # before the language, in the source of a currency
HOST: Final = "host:"
# Where hosts are of one country: a language in which the sign means its money.
_SPOKEN: Final = {
    "ca": "en-ca", "au": "en-au", "nz": "en-nz", "hk": "zh-hk", "tw": "zh-tw", "mx": "es-mx", "ar": "es-ar",
    "cl": "es-cl", "sg": "en-sg", "uy": "es-uy", "jp": "ja", "se": "sv", "no": "nb", "dk": "da", "is": "is",
    "bo": "es-bo", "pk": "en-pk", "in": "en-in", "lk": "si", "np": "ne",
}  # fmt: skip
# Signs of several countries' money.
SHARED: Final = re.compile(r"[$¥￥]|(?<![^\W\d_])(?:kr|rs|bs)\.?(?![^\W\d_])", re.IGNORECASE)
_TAG: Final = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")
_SIGN_BESIDE: Final = re.compile(r"[A-Za-z]{1,3}\s?[$¥]")


def say_currency(tree: PageTree, draft: Draft, url: str) -> None:
    """Say what a bare "$" or "kr" in a price means where the language that the page declares, or its host, tells it."""
    raw = draft.raw("price")
    sign = SHARED.search(raw) if raw and "currency" not in draft.fields else None
    if sign is None or _SIGN_BESIDE.search(raw or ""):
        return
    tag = next((attribute(tree.elements[at], "lang") or "" for at in tree.by_name.get("html", ())), "").strip()
    if _TAG.fullmatch(tag) and currency(sign[0], language=tag) != currency(sign[0]):
        draft.say("currency", sign[0], f"{SOURCE}{tag}")
        return
    spoken = _SPOKEN.get((urlsplit(url).hostname or "").rpartition(".")[2])
    if spoken and "-" not in tag and currency(sign[0], language=spoken) != currency(sign[0]):
        draft.say("currency", sign[0], f"{HOST}{spoken}")


def language_of(source: str) -> str | None:
    """Return the language by which a sign of money is read, from the source of a currency; None for other sources.

    >>> language_of("html[lang]:en-CA"), language_of("host:en-ca"), language_of("layout:.price")
    ('en-CA', 'en-ca', None)
    """
    return next((source.removeprefix(mark) for mark in (SOURCE, HOST) if source.startswith(mark)), None)
