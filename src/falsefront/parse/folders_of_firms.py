"""Folders where sites keep their firms, one a page: "/company/orrin.html", "/tienda/"; some keep goods there too."""

import re
from typing import Final
from urllib.parse import urlsplit

from falsefront.text.word_lists import word_lists

OF_FIRMS: Final = re.compile(
    r"/(?:suppliers?|sellers?|vendors?|companies|manufacturers|firms?|members?|exporters?|merchants?|gongsi|qiye)$",
    re.IGNORECASE,
)
# Also where a firm's own site tells of itself: "/company/history".
_FOLDERS: Final = word_lists(__file__).any_of("folder")
MAY_BE_OF_FIRMS: Final = re.compile(
    rf"/(?:compan(?:y|ies)|profiles?|shops?|stores?|corp|com|factory|{_FOLDERS})$", re.IGNORECASE
)
_INDEX: Final = re.compile(r"/index\.\w+$", re.IGNORECASE)


def may_lie_with_firms(url: str) -> bool:
    """Whether a page lies in a folder where sites keep firms, or where some of them keep firms and others their goods.

    >>> [may_lie_with_firms(f"https://fern.example/{path}") for path in ("tienda/moss.html", "shop/moss/", "moss/")]
    [True, True, False]
    """
    folder = _INDEX.sub("", urlsplit(url).path).rstrip("/").rpartition("/")[0]
    return OF_FIRMS.search(folder) is not None or MAY_BE_OF_FIRMS.search(folder) is not None
