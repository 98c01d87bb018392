"""Whose the rights in a site are, by the lines that say so: "© 2019-2024 Ox Tools GmbH. Alle Rechte vorbehalten"."""

import re
from collections.abc import Iterator
from typing import Final

from falsefront.text.caseless import Caseless
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_SIGNS: Final = _LISTS.any_of("sign")
_SIGN: Final = Caseless(_SIGNS)
_RIGHTS: Final = rf"(?:{_LISTS.any_of('behind')})"
_YEARS: Final = r"(?:\d{4}(?:\s?[-–—/]\s?\d{2,4})?)"
_BEHIND: Final = re.compile(
    rf"(?:{_SIGNS})(?:[\s©:]|{_SIGNS})*(?:{_YEARS}[\s,.:–-]*)?(?:by\s)?(?P<name>\D[^|·•©]{{1,80}})", re.IGNORECASE
)
_BEFORE: Final = re.compile(rf"(?:^|[.|·•]\s*)(?P<name>[^.|·•©]{{2,60}}?)[\s,]*(?:{_SIGNS})\s*{_YEARS}", re.IGNORECASE)
_END: Final = re.compile(
    rf"\s*(?:[.,;|–—-]\s*{_RIGHTS}|{_RIGHTS}|[。，；]|\.\s+\S|\s[–—|-]\s|\s{{2}}|,?\s{_YEARS}).*$", re.IGNORECASE
)
_ADDRESS: Final = re.compile(r"[,，]\s*[^,，]*\d.*")  # a part behind the name that has a number
_EDGES: Final = " .,;:–—-"
_MOST_CHARS: Final = 300


@remembered
def tells_rights(text: str) -> bool:
    """Whether a line tells whose the rights in a site are."""
    return len(text) <= _MOST_CHARS and _SIGN.is_in(text)


def holders(text: str) -> Iterator[str]:
    """Yield the names of whose the rights are that a line tells of, behind the sign and before it.

    >>> list(holders("© 2009-2024 Tradequay Co., Ltd. All rights reserved.")), list(holders("Ox Tools © 2024"))
    (['Tradequay Co., Ltd'], ['Ox Tools'])
    >>> list(holders("Help | Copyright 2024, Lotse Verlag GmbH | AGB"))
    ['Lotse Verlag GmbH']
    >>> list(holders("© 2019 Heidekraut, Ulmenweg 14, Leipzig")), list(holders("© 2024 Ash, Elm & Co., Ltd."))
    (['Heidekraut'], ['Ash, Elm & Co., Ltd'])
    """
    for kind in (_BEHIND, _BEFORE):
        found = kind.search(text)
        name = _ADDRESS.sub("", _END.sub("", found["name"])).strip(_EDGES) if found else ""
        if name:
            yield name
