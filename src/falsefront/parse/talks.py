"""Links that open a talk with a telephone number: what they dial is a telephone of the page too."""

import re
from collections.abc import Collection
from typing import Final

from falsefront.contact.links_that_dial import OPENS_A_TALK, dialled
from falsefront.parse.contact_lines import last_digits

_WHATSAPP: Final = re.compile(rf"(?:https?:)?//{OPENS_A_TALK}", re.IGNORECASE)


def written_to(messengers: Collection[str], phones: Collection[str]) -> frozenset[str]:
    """Return which links of messengers open a talk with a number that the page gives nowhere else.

    >>> sorted(written_to(["https://wa.me/447700900142", "https://wa.me/447700900143"], ["07700 900142"]))
    ['https://wa.me/447700900143']
    """
    known = set(map(last_digits, phones))
    talks = (raw for raw in messengers if _WHATSAPP.match(raw))
    return frozenset(raw for raw in talks if last_digits(dialled(raw.lstrip("/"))) not in known)
