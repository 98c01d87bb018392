"""Addresses inside running text, for whoever writes a site profile: they are shown, and are nobody's claim by that.

Whose an address in a sentence is, its shape does not say: a firm's, a bank's, that of a place it has left.
"""

import re
from collections.abc import Iterator
from typing import Final

from falsefront.parse.address_texts import is_address, sounds_like_address
from falsefront.text.caseless import Caseless
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_FEWEST_CHARS: Final = 20
_MOST_CHARS: Final = 2_000  # of a line that is looked at
_MOST_LEADS: Final = 40
_SENTENCES: Final = re.compile(r"(?<=[^\W\d_]{3}[.!?])\s+(?=[^\W\d_a-z])|[。！？；\n]")
# What an address may begin behind, in a sentence.
_LEADS: Final = re.compile(
    rf"^|(?<!\w)(?:{_LISTS.any_of('lead')})\s+|[:：,，]\s*|{_LISTS.any_of('lead_gapless')}", re.IGNORECASE
)
_END: Final = re.compile(
    r"\.\s+(?=[^\W\d_a-z]|$)|\.$|[!?。；;(（，]|\s[-–—]\s|@"
    rf"|,?\s(?:{_LISTS.any_of('end')})\s|,\s\S+\sminutes?\b"
)
_DENIED: Final = Caseless(rf".*\b(?:{_LISTS.any_of('denied')})\b.*|.*(?:{_LISTS.any_of('denied_gapless')}).*")


# Whom a sentence speaks of, or what the place is beside, where it stands before the address.
_OTHER: Final = Caseless(rf".*\b(?:{_LISTS.any_of('other')})\b.*|.*(?:{_LISTS.any_of('other_gapless')}).*")


@remembered
def address_in(text: str) -> tuple[str, bool] | None:
    """Return the first address in some running text, and whether its sentence says that it is another's or none.

    >>> address_in("We make scales. Visit our showroom at Room 12, 61 Hung To Rd., Kwun Tong, Hong Kong. Phone first.")
    ('Room 12, 61 Hung To Rd., Kwun Tong, Hong Kong', False)
    >>> address_in("Sellers who claim to be at 27 Quarry Road, Sheffield S8 0PX are not us.")
    ('27 Quarry Road, Sheffield S8 0PX', True)
    >>> address_in("Our showroom is at 27 Quarry Road, Sheffield S8 0PX and customers are welcome.")
    ('27 Quarry Road, Sheffield S8 0PX', False)
    >>> address_in("We have made scales in Sheffield for 27 years, and for the whole world.")
    """
    if not _FEWEST_CHARS <= len(text) <= _MOST_CHARS or not any(char.isdigit() for char in text):
        return None
    sentences = [sentence for sentence in _SENTENCES.split(text) if sentence]
    for is_one in (is_address, sounds_like_address):
        for sentence in sentences:
            for told in _candidates(sentence):
                if is_one(told):
                    return told, is_denied(sentence[: sentence.find(told) + len(told)]) or _DENIED.is_all(sentence)
    return None


@remembered
def is_denied(text: str) -> bool:
    """Whether a text says of an address in it that it is another's, a former one, or none.

    >>> is_denied("We are no longer at 27 Quarry Road"), is_denied("27 Quarry Road, Sheffield S8 0PX")
    (True, False)
    """
    return _DENIED.is_all(text) or _OTHER.is_all(text)


def _candidates(sentence: str) -> Iterator[str]:
    for number, lead in enumerate(_LEADS.finditer(sentence)):
        if number >= _MOST_LEADS:
            return
        rest = sentence[lead.end() :]
        end = _END.search(rest)
        told = rest[: end.start() if end else len(rest)].strip(" ,.，")
        if any(char.isdigit() for char in told):
            yield told
