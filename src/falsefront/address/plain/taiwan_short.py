"""Cities and counties of Taiwan by the last of their characters, as who lives there writes them: 北市榛硯街12號.

In traditional characters alone: 南市 and 中市 are quarters of cities on the mainland.
"""

import re
from typing import Final

from falsefront.address.lexicon.table import values
from falsefront.text.hanzi import simplified

_CITIES: Final = values("han.city.taiwan.short")
_SHORT: Final = re.compile(rf"\s*({'|'.join(_CITIES)})(?=[\u3400-\u9fff])(?![區区镇鎮鄉乡])")


def with_city(text: str) -> str:
    """Return a text in traditional characters that begins with such a city with its name; any other as it is.

    >>> with_city("北市榛硯街12號"), with_city("北市区青橡路12号"), with_city("南市青橡路12号")
    ('台北市榛硯街12號', '北市区青橡路12号', '南市青橡路12号')
    """
    found = _SHORT.match(text)
    if found is None or simplified(text) == text:
        return text
    return f"{_CITIES[found[1]]}{text[found.end() :]}"
