"""Phone numbers run on behind an address: where the address ends and they begin."""

import re

_MARKS = (
    "tel",
    "phone",
    "mob",
    "fax",
    "cell",
    "whatsapp",
    "wechat",
    "电话",
    "电話",
    "手机",
    "手機",
    "传真",
    "傳真",
    "微信",
)
# A word alone is no contact ("Tel Aviv", "Phoenix Road", "电话局"): a number of at least six digits must follow.
_CONTACT = re.compile(
    r"[\s,;:|，；、(（/-]*"
    r"(?:\b(?:te+l|telephone|(?:cell|mobile)?\s?phone|mobile|mob|cell|fax|whatsapp|wechat)\b|(?:联系|聯繫)?(?:电话|電話)|手机|手機|传真|傳真|微信(?:同号|同號)?)"
    r"\s*(?:no\b|number\b|号码?)?[\s.:：|/]*[+(（]?\d(?:[\s()+.-]?\d){5,}"
)


def may_have_contacts(text: str) -> bool:
    """Whether folded text has a word that a phone number may follow."""
    for mark in _MARKS:  # noqa: SIM110  # asked of every address: a third of the time of `any`
        if mark in text:
            return True
    return False


def without_contacts(text: str) -> tuple[str, tuple[str, ...]]:
    """Return folded, lower-case text without phone numbers that are said to be such, and those.

    >>> without_contacts("7 mill road, xingtai tel: 0319-5551234")
    ('7 mill road, xingtai', ('tel: 0319-5551234',))
    >>> without_contacts("12 tel aviv street")
    ('12 tel aviv street', ())
    """
    if not may_have_contacts(text):
        return text, ()
    found = tuple(match.group().strip(" ,;:|，；、(（/-") for match in _CONTACT.finditer(text))
    return (_CONTACT.sub(", ", text).strip(" ,"), found) if found else (text, ())
