"""Addresses inside running text, for whoever writes a site profile: they are shown, and are nobody's claim by that.

Whose an address in a sentence is, its shape does not say: a firm's, a bank's, that of a place it has left.
"""

import re
from collections.abc import Iterator
from typing import Final

from falsefront.parse.address_lines import is_address, sounds_like_address
from falsefront.text.caseless import Caseless
from falsefront.text.remembered import remembered

_FEWEST_CHARS: Final = 20
_MOST_CHARS: Final = 2_000  # of a line that is looked at
_MOST_LEADS: Final = 40
_SENTENCES: Final = re.compile(r"(?<=[^\W\d_]{3}[.!?])\s+(?=[^\W\d_a-z])|[。！？；\n]")
# What an address may begin behind, in a sentence.
_LEADS: Final = re.compile(
    r"^|(?<!\w)(?:at|in|from|is|are|to|of|near|on|office|shop|showroom|workshop|factory|address|bei|in der|à|au|en|em"
    r"|na|по адресу)\s+|[:：,，]\s*|位于|位於|地处|坐落于|坐落在|在|迁至|搬至|地址为|地址是",
    re.IGNORECASE,
)
_END: Final = re.compile(
    r"\.\s+(?=[^\W\d_a-z]|$)|\.$|[!?。；;(（，]|\s[-–—]\s|@"
    r"|,?\s(?:and|where|which|with|from|since|just|only|close|near|opposite|et|und|y|e|и|any|phone|tel|call|ring|text"
    r"|Phone|Tel|Call|whatsapp|are|is|was|were|to|in ten|on weekdays|mobile)\s"
    r"|,\s\S+\sminutes?\b"
)
_DENIED: Final = Caseless(
    r".*\b(?:not|never|no longer|n[o']t|moved|former(?:ly)?|previous(?:ly)?|impostors?|warning|beware|scam\w*|fake"
    r"|fraud\w*|pretend\w*|claim to be|bank|beneficiary|booth|fair|exhibition|reviews?|bought|customers?|clients?"
    r"|reference|forwarder|warehouse|opposite|round the corner|wanted)\b.*"
    r"|.*(?:不是|不在|没有|冒充|假冒|骗子|原址|旧址|老址|开户|银行|展位|展会|客户|货代|对面|隔壁|搬离).*"
)


@remembered
def address_in(text: str) -> tuple[str, bool] | None:
    """Return the first address in some running text, and whether its sentence says that it is another's or none.

    >>> address_in("We make scales. Visit our showroom at Room 12, 61 Hung To Rd., Kwun Tong, Hong Kong. Phone first.")
    ('Room 12, 61 Hung To Rd., Kwun Tong, Hong Kong', False)
    >>> address_in("Sellers who claim to be at 27 Quarry Road, Sheffield S8 0PX are not us.")
    ('27 Quarry Road, Sheffield S8 0PX', True)
    >>> address_in("We have made scales in Sheffield for 27 years, and for the whole world.")
    """
    if not _FEWEST_CHARS <= len(text) <= _MOST_CHARS or not any(char.isdigit() for char in text):
        return None
    for sentence in _SENTENCES.split(text):
        for told in _candidates(sentence or ""):
            if is_address(told) or sounds_like_address(told):
                return told, is_denied(sentence)
    return None


@remembered
def is_denied(text: str) -> bool:
    """Whether a text says of an address in it that it is another's, a former one, or none.

    >>> is_denied("We are no longer at 27 Quarry Road"), is_denied("27 Quarry Road, Sheffield S8 0PX")
    (True, False)
    """
    return _DENIED.is_all(text)


def _candidates(sentence: str) -> Iterator[str]:
    for number, lead in enumerate(_LEADS.finditer(sentence)):
        if number >= _MOST_LEADS:
            return
        rest = sentence[lead.end() :]
        end = _END.search(rest)
        told = rest[: end.start() if end else len(rest)].strip(" ,.，")
        if any(char.isdigit() for char in told):
            yield told
