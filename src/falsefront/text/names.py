"""Names of vendors, folded so that the same name written twice is the same name."""

import re
from collections.abc import Mapping

from falsefront.text.folding import fold

_BETWEEN = re.compile(r"[\W_]+")
_FORM_IN_SHORT: Mapping[str, str] = {
    "company": "co", "corporation": "corp", "incorporated": "inc", "limited": "ltd", "private": "pvt",
}  # fmt: skip
_WORD = re.compile(r"[0-9a-z]+")


def fold_name(name: str) -> str:
    """Return a name without letter case, width, look-alike letters, spaces and punctuation; "" where nothing is left.

    >>> fold_name("Silver Lotus Labware Co., Ltd.") == fold_name("SILVER  LOTUS ＬＡＢＷＡＲＥ CO LTD")
    True

    Company forms stay: "A Ltd" and "A Inc" may be two firms.
    """
    return _BETWEEN.sub("", fold(name).text.casefold())


def fold_name_in_short(name: str) -> str:
    """Return a folded name with its legal form cut short.

    >>> fold_name_in_short("Silver Lotus Company Limited"), fold_name_in_short("Silver Lotus Co., Ltd.")
    ('silverlotuscoltd', 'silverlotuscoltd')
    """
    words = fold(name).text.casefold()
    return fold_name(_WORD.sub(lambda word: _FORM_IN_SHORT.get(word[0], word[0]), words))
