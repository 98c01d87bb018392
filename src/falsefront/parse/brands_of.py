"""Lines over an address that say whose a brand or a site is: "Fernquay is a brand of Moss Trading Ltd"."""

import re
from typing import Final

from falsefront.parse.legal_forms import has_any_form
from falsefront.text.late import late
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_OF: Final = late(
    rf"(?<=\S)\s(?:{_LISTS.any_of('brand_of')})\s+|(?<=\S)\s?(?:{_LISTS.any_of('brand_of_gapless')})\s?", re.IGNORECASE
)
_EDGES: Final = " ,;:："


@remembered
def owner_told(line: str) -> tuple[bool, str | None]:
    """Return whether a line says whose a brand or a site is, and the firm that has it by the firm's legal form.

    >>> owner_told("Fernquay is a brand of Moss Trading Ltd."), owner_told("Brand of the Year Ltd")
    ((True, 'Moss Trading Ltd.'), (False, None))
    >>> owner_told("Fernquay es una marca de Musgo, S.A. de C.V."), owner_told("Fernquay is a service of ours")
    ((True, 'Musgo, S.A. de C.V.'), (True, None))
    """
    found = _OF.search(line)
    if found is None:
        return False, None
    owner = line[found.end() :].strip(_EDGES)
    return True, owner if has_any_form(owner) else None
