"""Headings that are counted: "3. Liability insurance", "Article 2 – Host", "IV) Chamber"."""

import re
from typing import Final

from falsefront.text.late import late
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_NUMBER: Final = late(
    rf"\s*(?:(?:{_LISTS.any_of('part')})\s?(?:\d{{1,2}}|[IVX]{{1,5}})\s?[.):–-]*|(?:\d{{1,2}}(?:\.\d{{1,2}})?|[IVX]{{1,5}}|[a-h])\s?[.):–-])\s+"
    rf"|\s*(?:{_LISTS.any_of('counted_gapless')})\s*",
    re.IGNORECASE,
)
_MAY_BEGIN: Final = late(rf"\s*(?:\d|[IVXa-h]\s?[.)IVX]|{_LISTS.any_of('part', 'counted_gapless')})", re.IGNORECASE)


def without_number(text: str) -> str:
    """Return a heading without what counts it.

    >>> without_number("3. Insurer"), without_number("Article 2 – Host"), without_number("IV) Chamber")
    ('Insurer', 'Host', 'Chamber')
    >>> without_number("24 Fern Street"), without_number("Ibis Hotel"), without_number("3.")
    ('24 Fern Street', 'Ibis Hotel', '3.')
    """
    if _MAY_BEGIN.match(text) is None:
        return text
    found = _NUMBER.match(text)
    return text[found.end() :] if found is not None and text[found.end() :].strip() else text
