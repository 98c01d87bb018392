"""Korean names in Latin letters as people spell them, in the Revised Romanisation: Youngdong is Yeongdong."""

import re
from functools import lru_cache

from falsefront.address.lexicon.table import longest_first, values

_SYLLABLES = values("abroad.korean.older")
# Behind a vowel m or g may end the syllable before: geum-yung is no geu-myeong, jang-yung no jan-gyeong.
_OLDER = re.compile(
    "|".join(f"(?<![aeioun]){one}" if one[:2] in {"my", "gy"} else one for one in longest_first(_SYLLABLES))
)
# Syllables of the Revised Romanisation (Ministry of Culture, Notice 2000-8). Each is taken one way alone: names are of
# pages, and two ways a syllable are as many as there are subsets.
_PROPER = re.compile(
    "(?>(?:kk|tt|pp|ss|jj|ch|(?<=l)l|[gndrmbsjktph])?"
    "(?:yae|yeo|wae|ae|ya|eo|ye|wa|oe|yo|wo|we|wi|yu|eu|ui|[aeiou])(?:(?:ng|[nlmbgktp])(?![aeiouyw]))?)+"
)


def is_proper(name: str) -> bool:
    """Whether a name in lower-case letters is one of syllables of the Revised Romanisation.

    >>> is_proper("heolleung"), is_proper("dongjak"), is_proper("convensia")
    (True, True, False)
    """
    return _PROPER.fullmatch(name) is not None


@lru_cache(maxsize=4096)
def as_revised(name: str) -> str:
    """Return a name in lower-case letters with the syllables that have another spelling in the Revised Romanisation.

    >>> as_revised("youngdong"), as_revised("yeongdong"), as_revised("kangnam")
    ('yeongdong', 'yeongdong', 'gangnam')
    >>> as_revised("sungin"), as_revised("geumyung"), as_revised("kwangmyung")
    ('sungin', 'geumyung', 'gwangmyeong')
    """
    return _OLDER.sub(lambda match: _SYLLABLES[match[0]], name.replace("z", "j"))
