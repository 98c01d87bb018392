"""Korean names in Latin letters as people spell them, in the Revised Romanisation: Youngdong is Yeongdong."""

import re
from functools import lru_cache

from falsefront.address.lexicon.table import longest_first, values

_SYLLABLES = values("abroad.korean.older")
_OLDER = re.compile("|".join(longest_first(_SYLLABLES)))


@lru_cache(maxsize=4096)
def as_revised(name: str) -> str:
    """Return a name in lower-case letters with the syllables that have another spelling in the Revised Romanisation.

    >>> as_revised("youngdong"), as_revised("yeongdong"), as_revised("kangnam")
    ('yeongdong', 'yeongdong', 'gangnam')
    """
    return _OLDER.sub(lambda match: _SYLLABLES[match[0]], name)
