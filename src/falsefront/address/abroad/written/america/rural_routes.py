"""Boxes on rural routes and highway contract routes, which are the houses of the country: RR 2 Box 145, HC 61, Box 52.

Written out as a house on a road that is called by its route (USPS Publication 28, sections 24 and 25), since a box has
one number on its route, and every route of a county has a box 145.
"""

import re
from typing import Final

from falsefront.address.lexicon.table import longest_first, values

_ROUTES: Final = values("abroad.route.rural")
_WORDS: Final = "|".join(r"\.? ?".join(words.split(" ")) for words in longest_first(_ROUTES))
_BOX: Final = "box "  # before its number
_ROUTE: Final = re.compile(
    rf"(?:^|(?<=[,;(] ))({_WORDS})\.? ?(?:(?:#|no\b\.?) ?)?(\d{{1,4}}[a-z]?)\b,? ?"
    rf"(?:p\.? ?o\.? )?box ?#? ?(\d{{1,5}}[a-z]?)\b"
)


def with_route(text: str) -> str:
    """Return a folded, lower-case text with a box on a rural route as a house on it.

    >>> with_route("rural route 2, box 145, owlburg, pa"), with_route("r.r. #2 box 145, owlburg, pa")
    ('145 rr2 rd, owlburg, pa', '145 rr2 rd, owlburg, pa')
    >>> with_route("hcr 61 box 52, alpine, tx"), with_route("po box 145, owlburg, pa")
    ('52 hc61 rd, alpine, tx', 'po box 145, owlburg, pa')
    """
    return _ROUTE.sub(_as_road, text) if _BOX in text else text


def _as_road(match: re.Match[str]) -> str:
    words = " ".join(match[1].replace(".", " ").split())
    return f"{match[3]} {_ROUTES[words]}{match[2]} rd"
