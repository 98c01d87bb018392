"""Thai names in Latin letters as people spell them: Rajdamri, Rajadamri and Ratchadamri; Jompol and Chom Phon.

The general system of the Royal Institute (1999) writes sounds; older spellings follow the letters, as in Sanskrit, and
the ear of who writes. Each name is brought to one row of sounds, by which two spellings of it meet.
"""

import re
from functools import lru_cache
from string import digits
from typing import Final

_LEAST: Final = 4  # signs of a row that says which name it is
_KING: Final = re.compile("(?:ratcha|racha|raja|rach|rat(?=ch)|raj)(?=[bcdfghjklmnpqrstvwyz])")
_ENDS: Final = "(?=[bcdfghjkmnpqrstvwxz]|l(?!l)|$)"  # behind a syllable: a consonant, or nothing
_SOUNDS: Final = (
    (_KING, "rac"),
    (re.compile("th|dh"), "t"), (re.compile("ph|bh"), "p"), (re.compile("kh|gh(?!$)"), "k"),
    (re.compile("tch|ch|j"), "c"), (re.compile("v"), "w"), (re.compile("z|sh"), "s"), (re.compile("x"), "ks"),
    (re.compile("(?<=[ae])ca(?=[bdkmnprstw])"), "c"),  # Petchaburi, Phetburi's inner vowel: Petchburi
    (re.compile("y(?=[aeiou])(?<![aeiou]y)"), "Y"),  # begins a syllable: Yothin
    (re.compile("[uo]e+a|eua|ua|aue"), "U"), (re.compile("(?:aeo|aew|eaw|eow|aeu|ew)(?![aeiou])"), "E"),
    (re.compile("(?:aao|ao|aow|ow|au|aw)(?![aeiou])"), "A"), (re.compile("ee|ii|ea(?=[nmt])"), "i"),
    (re.compile("oo|ou|uu"), "u"),
    (re.compile("(?:oe|oer|er|eur|ur)(?=n|$)|oe|ue|eu"), "e"), (re.compile("ai|(?:ay|ey)(?![aeiou])|ei"), "I"),
    (re.compile("(?<=[aeo])r(?=[bcdfghjklmnpqstwxz]|$)"), ""), (re.compile("y"), "i"), (re.compile("aa"), "a"),
    (re.compile(f"(?<=[aeiouUEAI])d{_ENDS}"), "t"), (re.compile(f"(?<=[aeiouUEAI])b{_ENDS}"), "p"),
    (re.compile("(?<=[aeiouUEAI])[lr](?=[bcdfghjkmnpqstwxzY]|$)"), "n"),
    (re.compile(f"(?<=[aeiouUEAI])(?<!n)g{_ENDS}"), "k"),
    (re.compile("(.)\\1+"), r"\1"),
)  # fmt: skip


@lru_cache(maxsize=16384)
def as_heard_in_thailand(name: str) -> str:
    """Return a name in lower-case letters, without spaces, as it sounds; nothing where it is too short to tell.

    >>> {as_heard_in_thailand(name) for name in ("rajdamri", "rajadamri", "ratchadamri")}
    {'racdamri'}
    >>> as_heard_in_thailand("jompol") == as_heard_in_thailand("chomphon")
    True
    >>> as_heard_in_thailand("ladprao") == as_heard_in_thailand("latphrao")
    True
    >>> as_heard_in_thailand("ratchaprarop") == as_heard_in_thailand("ratchapruek")
    False
    """
    for pattern, instead in _SOUNDS:
        name = pattern.sub(instead, name)
    return name if len(name) >= _LEAST else ""


def heard_in_thailand(left: str, right: str) -> bool:
    """Whether two names may be one; a number behind both, as a lane's, must be the same.

    >>> heard_in_thailand("ladprao122", "latphrao122"), heard_in_thailand("ladprao122", "latphrao12")
    (True, False)
    """
    name, other = left.rstrip(digits), right.rstrip(digits)
    if left[len(name) :] != right[len(other) :] or not (name.isalpha() and other.isalpha()):
        return False
    heard = as_heard_in_thailand(name)
    return heard != "" and heard == as_heard_in_thailand(other)
