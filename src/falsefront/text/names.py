"""Names of vendors, folded so that the same name written twice is the same name."""

import re

from falsefront.text.folding import fold

_BETWEEN = re.compile(r"[\W_]+")


def fold_name(name: str) -> str:
    """Return a name without letter case, width, look-alike letters, spaces and punctuation; "" where nothing is left.

    >>> fold_name("Silver Lotus Labware Co., Ltd.") == fold_name("SILVER  LOTUS ＬＡＢＷＡＲＥ CO LTD")
    True

    Company forms stay: "A Ltd" and "A Inc" may be two firms.
    """
    return _BETWEEN.sub("", fold(name).text.casefold())
