"""Which look-alike letters hide nothing: those of the country's own writing, in a word that is written in it whole.

The dotless i of Turkish is a letter there, and Москва among Latin words is a text in two scripts. In a Latin word a
letter of another script hides it from a search, wherever it stands.
"""

import re
from typing import Final

LOOK_ALIKE: Final = "look-alike letters: "  # what a reading says of a text that has any, before the words
_DOTLESS: Final = "ı"
_WITH_DOTLESS: Final = frozenset({"AZ", "CY", "KZ", "TR"})  # whose Latin letters have it
_CYRILLIC: Final = re.compile("[\u0400-\u04ff]+")
_GREEK: Final = re.compile("[\u0370-\u03ff]+")
_ARMENIAN: Final = re.compile("[\u0530-\u058f]+")
_SCRIPTS: Final = {
    **dict.fromkeys(("BA", "BG", "BY", "KG", "KZ", "ME", "MK", "MN", "RS", "RU", "TJ", "UA", "UZ"), _CYRILLIC),
    **dict.fromkeys(("CY", "GR"), _GREEK),
    "AM": _ARMENIAN,
}


def telling(sign: str, country: str | None) -> str | None:
    """Return a sign of a reading without the words whose letters are honest there; None where none is left.

    >>> telling("look-alike letters: Kırlangıç", "TR"), telling("look-alike letters: Xıngtai", "CN")
    (None, 'look-alike letters: Xıngtai')
    >>> telling("look-alike letters: Москва Мosсow", "RU")
    'look-alike letters: Мosсow'
    """
    if not sign.startswith(LOOK_ALIKE):
        return sign
    words = [word for word in sign.removeprefix(LOOK_ALIKE).split(" ") if not _is_honest(word, country or "")]
    return f"{LOOK_ALIKE}{' '.join(words)}" if words else None


def _is_honest(word: str, country: str) -> bool:
    script = _SCRIPTS.get(country)
    if script is not None and script.fullmatch(word):
        return True
    return country in _WITH_DOTLESS and not _OTHERS.search(word.replace(_DOTLESS, ""))


_OTHERS: Final = re.compile("[^\u0000-\u024f\u1e00-\u1eff]")  # of no Latin alphabet
