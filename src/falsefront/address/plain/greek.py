"""Greek names in Latin letters as they are written and as they are heard: Ypsilantou, Ipsilantou; Mpotsari, Botsari.

Signs have the letters of ISO 843, people what they say: five ways to write i, two to write e, b and d by two letters.
"""

import re
from functools import lru_cache
from typing import Final

_LEAST_LETTERS: Final = 5
_LEAST_LOOSE: Final = 8  # letters of a name by which it is told where a sound is one that few names are one by
_SILENT: Final = "h"  # Hermou is Ermou; Charilaou is Harilaou, but Chalkidos is not Alkidos
_LOOSE: Final = ((re.compile("ai"), "e"), (re.compile("n[td]"), "d"))  # Lemnou and Laimnou are two
_SOUNDS: Final = (
    (re.compile("ph"), "f"),
    (re.compile("[ck]h"), "h"),
    (re.compile("c"), "k"),
    (re.compile("ks"), "x"),
    (re.compile("ou"), "u"),
    (re.compile("[eoy]i|ee|y"), "i"),
    (re.compile("(?<=[ae])[uf]"), "v"),
    (re.compile("m[pb]"), "b"),
    (re.compile("n?gk?h?(?=[aeiou])|n?g(?=r)|gg"), "g"),
    (re.compile("(.)\\1"), r"\1"),
)


@lru_cache(maxsize=4096)
def heard_in_greece(left: str, right: str) -> bool:
    """Whether two names without their spaces are one as Greek is written in Latin letters and as it is heard.

    >>> heard_in_greece("ypsilantou", "ipsilandou"), heard_in_greece("chalkokondyli", "halkokondili")
    (True, True)
    >>> heard_in_greece("solonos", "solomou"), heard_in_greece("irakleitou", "irakliou")
    (False, False)
    """
    if not left.isalpha() or min(len(left), len(right)) < _LEAST_LETTERS:
        return False
    is_long = min(len(left), len(right)) >= _LEAST_LOOSE
    one, other = left.removeprefix(_SILENT), right.removeprefix(_SILENT)
    return _heard(left, is_long) == _heard(right, is_long) or _heard(one, is_long) == _heard(other, is_long)


def _heard(name: str, is_long: bool) -> str:
    for sounds, letter in (*_LOOSE, *_SOUNDS) if is_long else _SOUNDS:
        name = sounds.sub(letter, name)
    return name
