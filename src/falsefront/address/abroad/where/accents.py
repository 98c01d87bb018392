"""Accents that no pinyin has: a text of Évry, Bogotá or Łódź is no address in China.

Pinyin marks its tones by accents (Běijīng Lù), and nothing else does that a Chinese address has. So a word with an
accent whose plain letters are no syllables of pinyin is a word of another language.
"""

import re
import unicodedata

from falsefront.text.pinyin import syllable_count

_WORD = re.compile("[a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f\u01a0-\u01b0\u0218-\u021b\u1ea0-\u1ef9]+")
_LEAST_LETTERS = 3  # of a word that tells: é is one of one letter


def has_foreign_accent(raw: str) -> bool:
    """Whether a word of a text has an accent and is no pinyin.

    >>> [has_foreign_accent(it) for it in ("12 all. Roche, Évry", "Zona 3, Bogotá", "Běijīng Lù 5, Xī'ān")]
    [True, True, False]
    """
    if raw.isascii():
        return False
    words = _WORD.findall(unicodedata.normalize("NFC", raw).lower())
    return any(len(word) >= _LEAST_LETTERS and not word.isascii() and not _is_pinyin(word) for word in words)


def _is_pinyin(word: str) -> bool:
    plain = "".join(filter(str.isascii, unicodedata.normalize("NFKD", word)))
    return len(plain) == len(word) and syllable_count(plain) > 0
