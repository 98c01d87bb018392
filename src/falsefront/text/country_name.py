"""A country's name in one plain spelling, to look it up."""

import re
import unicodedata
from functools import lru_cache
from typing import Final

_MARK: Final = re.compile("[\u0300-\u036f\u0640\u064b-\u0652\u0670]")  # vowels and drawn-out letters of Arabic too
_GAPS: Final = re.compile(r"[\s.,_()（）\-]+")
_APOSTROPHES: Final = str.maketrans(dict.fromkeys("’‘`´ʻʼ′", "'") | {"&": " and "})


@lru_cache(maxsize=16384)
def folded(name: str) -> str:
    """Return a name without letter case, accents, stops, brackets and a leading article.

    >>> folded("Côte d’Ivoire"), folded("The Bahamas"), folded("P.R. China (Mainland)")
    ("cote d'ivoire", 'bahamas', 'p r china mainland')
    >>> folded("السـعوديّة")
    'السعودية'
    """
    plain = unicodedata.normalize("NFKC", name).translate(_APOSTROPHES).casefold()
    plain = unicodedata.normalize("NFC", _MARK.sub("", unicodedata.normalize("NFD", plain)))
    return _GAPS.sub(" ", plain).strip().removeprefix("the ")
