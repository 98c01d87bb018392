"""Pages that a broker or a host shows for a domain that is nobody's: "owl-glass.info is for sale".

Who is found there sells the domain, and none of his contacts are those of a firm that once had it.
"""

import re
from typing import Final

from falsefront.parse.tree import PageTree
from falsefront.text.domains import is_under_public_suffix
from falsefront.text.late import late
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_WIDE: Final = r"\u3040-\u9fff\uac00-\ud7af"  # letters of words that no gap parts from a name
_NAME: Final = rf"(?:www\.)?(?P<name>[\w-]{{1,60}}(?:\.[\w-]{{2,24}})?\.[^\W\d_{_WIDE}]{{2,24}})"
# The name begins a line, and nothing but another part of a title stands behind the words: so "Owl.de zu verkaufen:
# Bauernhaus" is the page of a firm that has a house for sale.
_FOR_SALE: Final = late(
    rf"^\W*(?:(?:{_LISTS.any_of('before')})\s)?{_NAME}[\"'»”]?\s?(?:{_LISTS.any_of('for_sale')})"
    r"(?=[\s.!?…。！]*(?:$|\s[|·–—-]\s|[|｜]|(?<=[.!?。！])\s))",
    re.IGNORECASE | re.MULTILINE,
)
# Hosts whose scripts and pictures no other page has, and the addresses of lists in which a domain is sold.
_PARKED_AT: Final = tuple(word.encode() for word in _LISTS.words("parked_at"))
_LISTINGS: Final = tuple(word.encode() for word in _LISTS.words("listing"))


@remembered
def domain_for_sale(text: str) -> str | None:
    """Return what a line of a text says of a domain that it names first: that it is for sale; else None.

    >>> domain_for_sale("owl-glas.info steht zum Verkauf"), domain_for_sale("owl-glass.com is for sale | Moss Names")
    ('owl-glas.info steht zum Verkauf', 'owl-glass.com is for sale')
    >>> domain_for_sale("Owl.de zu verkaufen: Bauernhaus"), domain_for_sale("St.Annen steht zum Verkauf")
    (None, None)
    """
    for found in _FOR_SALE.finditer(text):
        if is_under_public_suffix(found["name"]):
            return found[0].strip()
    return None


def is_parked(tree: PageTree) -> bool:
    """Whether a page has scripts or pictures of a host of parked domains."""
    return any(map(tree.holds, _PARKED_AT))


def leads_to_broker(tree: PageTree) -> bool:
    """Whether a page is of such a host, or leads to a list in which a domain is sold."""
    return is_parked(tree) or any(map(tree.holds, _LISTINGS))
