"""What stands around an address and is none: contact details run on behind, "Address:" before it, what it is near."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from falsefront.address.lexicon.table import entries, expression, forms
from falsefront.address.plain.segments import HAN

_LATIN_MARKS = tuple(forms("contact.phone", "mark"))
_MARKS = (*_LATIN_MARKS, *forms("contact.phone.han"))
# A word alone is no contact ("Tel Aviv", "Phoenix Road", "电话局"): a number of at least six digits must follow.
_HAN_WORDS = "(?:联系|聯繫)?(?:电话|電話)|手机|手機|传真|傳真|微信(?:同号|同號)?"
_PHONE_WORDS = rf"(?:\b(?:te+l|(?:cell|mobile)?\s?phone|{expression('contact.phone')})\b|{_HAN_WORDS})"
_CONTACT = re.compile(
    rf"[\s,;:|，；、(（/-]*{_PHONE_WORDS}\s*(?:no\b|number\b|号码?)?[\s.:：|/]*[+(（]?\d(?:[\s()+.-]?\d){{5,}}"
)
_LINK = re.compile(
    rf"(?:(?:{_PHONE_WORDS}|\b(?:e-?mail|mail|website|web|url|skype)\b|邮箱|邮件|电邮|网址|网站)\s*(?:no\b)?[\s.:：|/]*)?"
    r"(?:\S+@\S+|https?://\S+|www\.\S+|\+\d[\d ()-]{6,20}\d)"
)
# A telephone number that no word tells: what begins with a trunk zero and an area code, or is a Chinese mobile number.
_BARE = re.compile(
    r"[\s,;.|·]*(?<![\w-])(?:\(?0\d{2,4}\)?[ -]?\d{7,8}|\(?0\d{4}\)?[ -]\d{6}|1[3-9]\d[ -]?\d{4}[ -]?\d{4})(?!\w)"
)
_LONG = re.compile(r"\d\d{3}(?:\d\d|[ -]?\d{4})")
_MESSENGERS = tuple(forms("contact.messenger"))
_HANDLE = re.compile(rf"[\s,;]*\b(?:wechat|{expression('contact.messenger')})(?: id)?\b[\s:]+[a-z][\w.-]*\d[\w.-]*")
_HEADING = re.compile(
    r"\W*(?:(?:our|company|office|factory|head office|registered|business|full) )?"
    r"(?:address|addr?|location|地址(?=\s*:\s*[^\u3400-\u9fff])|адрес|adresse|direccion|indirizzo|adres|endereco)\.?\s*:\s*"
)
# Labels of a form, each before a part: "Address line 1: ...", "Addr2: ..."; they part what stands around them.
_FORM = re.compile(
    r"[\s,;|.]*\b(?:(?:street )?(?:address|addr?)\.?(?: ?line)? ?[1-3]|line ?[1-3]|city|town|state|province|district"
    r"|zip(?: ?code)?|post(?:al)? ?code|street|country)\s?:\s*"
)
_OFFICE = re.compile(
    r"\W*(?:(?:head|main|registered|branch|sales) office|headquarters|office|factory|warehouse)\s*:\s*"
)
_FIRM = re.compile(
    r"\W*[^,;:|\n\d]{2,60}?\b(?:co\b\.?\s?,?\s?\(?(?:ltd|limited)\b\.?\)?|company limited\b|limited\b|ltd\b|inc\b)"
    r"\.?\s*(?:[,;:|\n]|\s-\s)\s*(?=.{8})"
)
_CARE_OF = re.compile(r"^c ?[/.] ?o\b[. ]*")
_FIRM_MARKS = tuple(" " * ("apart" in entry.marks) + entry.form for entry in entries("contact.firm"))
_PERSONS = tuple(forms("contact.person"))
_PERSON = re.compile(
    rf"[\s,;]*\(\s*(?:{expression('contact.person')})\b[^()]{{0,40}}\)"
    rf"|[\s,;]+(?:contact person|{expression('contact.person')})\s*[.:][a-z. :]{{2,30}}$"
)
_LONGEST_HEADING = 40  # characters
_ASIDE = re.compile(rf"\(((?:{expression('contact.aside')})[^()]{{0,80}})\)")


def may_have_contacts(text: str) -> bool:
    """Whether folded text has a word that a phone number may follow."""
    return _holds(text, _LATIN_MARKS if text.isascii() else _MARKS)


def _holds(text: str, words: Iterable[str]) -> bool:
    for word in words:  # noqa: SIM110  # a third of the time of `any`
        if word in text:
            return True
    return False


class Bare(NamedTuple):
    """Folded, lower-case text without what stands around its address, and that."""

    text: str
    contacts: tuple[str, ...] = ()
    addressee: str | None = None  # the firm in front of it


def without_contacts(text: str) -> Bare:
    """Return folded, lower-case text without links, phone numbers that are said to be such, asides, and a firm.

    >>> without_contacts("7 mill road, xingtai tel: 0319-5551234")
    Bare(text='7 mill road, xingtai', contacts=('tel: 0319-5551234',), addressee=None)
    >>> without_contacts("7 mill road, xingtai. 0319-5551234").contacts
    ('0319-5551234',)
    >>> without_contacts("address: 12 tel aviv street (near the mill)")
    Bare(text='12 tel aviv street', contacts=('near the mill',), addressee=None)
    >>> without_contacts("c/o weihai mill co., ltd, 7 mill road, weihai")
    Bare(text='7 mill road, weihai', contacts=(), addressee='weihai mill co., ltd')
    """
    found: tuple[str, ...] = ()
    addressee: str | None = None
    if "@" in text or "//" in text or "www." in text or "+" in text:
        text, found = _taken(_LINK, text, found)
    if may_have_contacts(text) or _holds(text, _MESSENGERS):
        text, found = _taken(_CONTACT, text, found)
        text, found = _taken(_HANDLE, text, found)
    if _LONG.search(text) is not None:
        text, found = _taken(_BARE, text, found)
    if _holds(text, _PERSONS):
        text, found = _taken(_PERSON, text, found)
    for mark in _FIRM_MARKS:
        if mark in text and (firm := _FIRM.match(text)) is not None:
            text, addressee = text[firm.end() :], _CARE_OF.sub("", firm[0].strip(" ,;:|-"))
            break
    if "(" in text and not HAN.search(_ASIDE.sub("", text)):  # Chinese text is scanned with its asides
        text, found = _taken(_ASIDE, text, found)
    if ":" in text and (form := _FORM.sub(", ", text)) != text:
        text = form.strip(" ,.")
    if ":" in text[:_LONGEST_HEADING]:
        heading = _HEADING.match(text) or _OFFICE.match(text)
        if heading is not None:
            text = text[heading.end() :]
    return Bare(text, found, addressee)


def _taken(pattern: re.Pattern[str], text: str, found: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    more = tuple(match.strip(" .,;:|，；、（/-") for match in pattern.findall(text))
    return (pattern.sub(", ", text).strip(" ,"), found + more) if more else (text, found)
