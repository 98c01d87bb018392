"""Roads of Thailand called after the two places they join, with spaces around the dash: Bang Na - Trat Road.

A dash between spaces stands for a comma elsewhere, and the first place was then a part of its own. Behind the number
of a village, or in Thai behind the word for a road, it joins the two.
"""

import re
from typing import Final

from falsefront.address.lexicon.table import forms

_THAI: Final = re.compile("((?:ถนน|ถ\\.) ?[ก-๙]{2,30}) [-–] (?=[ก-๙]{2})")
_LATIN: Final = re.compile(
    r"(\b(?:moo|mu|m\.) ?\d{1,2},? )([a-z]{3,}(?: [a-z]{3,})?) [-–] (?=[a-z]{3,}(?: [a-z]{3,})? (?:road|rd)\b)",
    re.IGNORECASE,
)
_HOUSES: Final = forms("abroad.development")


def joined(text: str) -> str:
    """Return a text with the two names of such a road joined; any other as it is.

    >>> joined("52 Moo 5 Bang Nok - Sai Nok Road, Nonthaburi"), joined("52 ถนนบางนก - ไทรนก นนทบุรี")
    ('52 Moo 5 Bang Nok-Sai Nok Road, Nonthaburi', '52 ถนนบางนก-ไทรนก นนทบุรี')
    >>> joined("52 Moo 5 Nok Tower - Sai Nok Road"), joined("Nok House - Sai Road")
    ('52 Moo 5 Nok Tower - Sai Nok Road', 'Nok House - Sai Road')
    """
    if " - " not in text and " – " not in text:
        return text
    return _LATIN.sub(_names, _THAI.sub(r"\1-", text))


def _names(match: re.Match[str]) -> str:
    is_house = not _HOUSES.isdisjoint(match[2].lower().split())
    return match[0] if is_house else f"{match[1]}{match[2]}-"
