"""What a page shows in part, beside the link that has it whole: a number without its country, a mailbox cut in two."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import Final
from urllib.parse import unquote

from falsefront.contact.email import emails, is_anybodys
from falsefront.contact.phone import phone, phones, region_of_number
from falsefront.parse.draft import Draft
from falsefront.parse.tree import PageTree, attribute
from falsefront.parse.written_numbers import written_numbers
from falsefront.records import Said

_MOST_LINKS: Final = 2_000
_MOST_PIECES: Final = 12
_MOST_CHARS: Final = 500
_CODE_DIGITS: Final = range(1, 4)  # of a country
_FEWEST_DIGITS: Final = 7
_DIALS: Final = re.compile(r"(?:tel:\s*(?:\+|%2B)|(?:https?://)?wa\.me/(?:\+|%2B)?)[\d\s().%-]+", re.IGNORECASE)
_NO_CODE: Final = re.compile(r"tel:\s*(?:\+|%2B)0", re.IGNORECASE)  # no country's code begins so
# A mailbox alone in a link; "mailto:" may have been left out.
_WRITES: Final = re.compile(r"(?:mailto:)?[\w.+-]+@[\w.-]+\.\w{2,}(?:\?.*)?", re.IGNORECASE | re.ASCII)
_DASHES: Final = dict.fromkeys(map(ord, "‐–—−"), "-")
_TRUNKS: Final = ("0", "8")  # dialled inside a country, and left out behind its code


def say_as_dialled(tree: PageTree, drafts: Iterable[Draft]) -> None:
    """Give each number without its country as a link dials it, or as a line writes the same digits with one.

    A mailbox that a link shows with a sign that cuts it in two is the one that it writes to.
    """
    drafts = list(drafts)
    _say_as_mailed(tree, drafts)
    lacking = [draft for draft in drafts if any("+" not in said.raw for said in draft.fields.get("phone", ()))]
    if not lacking:
        return
    links, written = _links(tree), _written(tree)
    for draft in lacking if links or written else ():
        draft.fields["phone"] = [_with_country(said, links, written) for said in draft.fields["phone"]]


def _with_country(said: Said, links: Mapping[str, str], written: Collection[str]) -> Said:
    shown = _digits(said.raw)
    if "+" in said.raw or len(shown) < _FEWEST_DIGITS:
        return said
    if (href := links.get(shown)) is not None:
        return replace(said, raw=href, source="layout:a[tel]@href")
    inside = shown[1:] if shown.startswith(_TRUNKS) else shown
    same = [
        raw
        for raw in written
        if (number := _digits(raw)).endswith(inside) and len(number) - len(inside) in _CODE_DIGITS
    ]
    return replace(said, raw=same[0], source="lines") if len({_digits(raw) for raw in same}) == 1 else said


def _say_as_mailed(tree: PageTree, drafts: Iterable[Draft]) -> None:
    """Give a mailbox that was read from behind a dash as the link has it: "ada–fern@...", which is no "fern@..."."""
    found: dict[str, str] = {}
    for at in tree.by_name.get("a", ())[:_MOST_LINKS]:
        href = (attribute(tree.elements[at], "href") or "").strip()
        if "@" not in href or not _WRITES.fullmatch(href) or tree.end(at) - tree.start(at) > _MOST_PIECES:
            continue
        text = unicodedata.normalize("NFKC", "".join(tree.text(at).split()))
        shown, mail = list(emails(text)), href.removeprefix("mailto:").partition("?")[0]
        if len(shown) == 1 and shown[0].lower() != mail.lower() == text.translate(_DASHES).lower():
            found[shown[0].lower()] = mail
    for draft in drafts if found else ():
        if "email" in draft.fields:
            draft.fields["email"] = [_as_mailed(said, found) for said in draft.fields["email"]]


def _as_mailed(said: Said, found: Mapping[str, str]) -> Said:
    mail = found.get(next(emails(said.raw), "").lower())
    return said if mail is None else replace(said, raw=mail, source="layout:a[mailto]@href")


def _written(tree: PageTree) -> list[str]:
    """Return the numbers that lines of a page write with their country."""
    lines = (line.text for line in tree.lines if "+" in line.text and len(line.text) <= _MOST_CHARS)
    return [raw for text in lines for raw, _, _ in written_numbers(text) if raw.startswith("+")]


def _links(tree: PageTree) -> dict[str, str]:
    """Return what links dial by the digits they show; what two links dial differently is left out."""
    found: dict[str, str] = {}
    different: set[str] = set()
    for at in tree.by_name.get("a", ())[:_MOST_LINKS]:
        href = (attribute(tree.elements[at], "href") or "").strip()
        if not _DIALS.fullmatch(href) or _NO_CODE.match(href) or tree.end(at) - tree.start(at) > _MOST_PIECES:
            continue
        shown, number = _digits(tree.text(at, separator=" ")), _digits(href.replace("%2B", "+").replace("%2b", "+"))
        is_same = number.endswith(shown[1:] if shown.startswith(_TRUNKS) else shown)
        if len(shown) >= _FEWEST_DIGITS and is_same and _digits(found.setdefault(shown, href)) != _digits(href):
            different.add(shown)
    return {shown: href for shown, href in found.items() if shown not in different}


def also_reached(field: str, href: str, text: str) -> str | None:
    """Return the other number or mailbox that a link reaches beside the one it shows; None for any other link."""
    if field == "phone":
        return href if dials_another(href, text) else None
    return writes_to_another(href, text) if field == "email" else None


def dials_another(href: str, text: str) -> bool:
    """Whether a link dials another number than the one it shows, of the same country: both are then what it says.

    >>> dials_another("tel:+59897200589", "Teléfono: 099 230 118"), dials_another("tel:+16135550117", "099 230 118")
    (True, False)
    >>> dials_another("tel:+59899230118", "099 230 118"), dials_another("tel:+59899230118", "Call us")
    (False, False)
    """
    if not _DIALS.fullmatch(href) or _NO_CODE.match(href):
        return False
    number = phone(href)
    country = region_of_number(number) if number else None
    shown = list(phones(text, region=country)) if country else []
    return bool(shown) and number not in shown and all(region_of_number(each) == country for each in shown)


def writes_to_another(href: str, text: str) -> str | None:
    """Return the mailbox that a link writes to where it shows another one of the same domain; None for any other link.

    Of a domain where anybody has a mailbox, none is returned: it may be left from a template.

    >>> writes_to_another("mailto:ada.fern@firm.example?subject=Hi", "leo.alder@firm.example")
    'ada.fern@firm.example'
    >>> writes_to_another("mailto:info@firm.example", "Info@Firm.example")
    >>> writes_to_another("mailto:ada@gmail.com", "leo@gmail.com")
    """
    mails, shown = list(emails(unquote(href).partition("?")[0])), list(emails(text))
    if len(mails) != 1 or len(shown) != 1:
        return None
    (mail_to,), (mail_shown,) = mails, shown
    is_other = mail_to.lower() != mail_shown.lower()
    domain = mail_to.lower().partition("@")[2]
    is_beside = domain == mail_shown.lower().partition("@")[2] and not is_anybodys(domain)
    return mail_to if is_other and is_beside else None


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)
