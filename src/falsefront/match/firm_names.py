"""Names of firms folded for comparing: without letter case, punctuation and the legal form of any country."""

import re
import unicodedata
from functools import lru_cache

CACHED = 4_096  # names: of each firm at a place they are asked for again and again

# Legal forms and the like: they stand in every firm's name and tell none from another.
_FORMS = re.compile(
    r"\b(?:company|co|ltd|limited|inc|incorporated|corp|corporation|llc|llp|plc|gmbh|pvt|private|pte|group"
    r"|mbh|kg|ohg|ug|srl|sarl|sas|fze|fzco|fz-llc|dmcc|ооо|оао|зао|пао|ао|ип|тоо|тов|şti|tnhh)\b\.?"
    r"|(?<=\s)(?:s\.?\s?a(?:\.? de c\.?\s?v)?|s\.\s?r\.\s?l|s\.\s?l|s\.p\.a|b\.\s?v|n\.\s?v"
    r"|a\.\s?ş|sp\.? z o\.\s?o|e\.\s?k)\.?$"
    r"|^công ty(?: cổ phần| cp)?\b"
    r"|股份有限公司|有限责任公司|有限公司|公司|集团|株式会社|有限会社|合同会社"
)
_BETWEEN = re.compile(r"[\W_]+")  # all but letters and digits


@lru_cache(maxsize=CACHED)
def folded_name(name: str) -> str:
    """Return a firm's name without letter case, punctuation and legal form.

    >>> folded_name("Jinxing Trading Co., Ltd."), folded_name("JINXING  TRADING")
    ('jinxingtrading', 'jinxingtrading')
    """
    return _BETWEEN.sub("", without_form(name))


def without_form(name: str) -> str:
    """Return a firm's name in small letters without its legal form; whole where it is nothing else.

    >>> without_form("Jinxing Trading Co., Ltd.").rstrip(" ,."), without_form("Group Ltd")
    ('jinxing trading', 'group ltd')
    """
    folded = name.lower() if name.isascii() else unicodedata.normalize("NFKC", name).casefold()
    bare = _FORMS.sub(" ", folded)
    return bare if _BETWEEN.sub("", bare) else folded
