r"""Texts that were read in another encoding than they were written in, as files go through old programs.

邢台市建设路 is "é‚¢å\x8f°å¸‚å»ºè®¾è·¯" where its UTF-8 was taken for windows-1252, "ÐÏÌ¨ÊÐ½¨ÉèÂ·" where GBK was, and
"閭㈠彴甯傚缓璁捐矾" where its UTF-8 was taken for GBK; Cyrillic of windows-1251 or KOI8-R is "óë. Ëåíèíà". Nothing is
guessed: the bytes must be whole in the encoding, and what they spell must have the words of an address or, in Cyrillic,
be words throughout. Single letters that went another way are `mended`'s.
"""

import re
from typing import Final

from falsefront.address.lexicon.table import values

_HIGH: Final = re.compile("[^\x00-\x7f]{2}")
BYTES: Final = {  # {letter: the byte that windows-1252 reads as it}; where it has none, the character of that number
    **{chr(code): code for code in range(0x100)},
    **{letter: code for code in range(0x80, 0xA0) if (letter := bytes([code]).decode("cp1252", "ignore"))},
}
_TOLD: Final = values("encoding.told")  # {character of addresses: the encodings in which it is looked for}
_ENCODINGS: Final = tuple(sorted({encoding for said in _TOLD.values() for encoding in said.split()}))
_LEAST_TOLD: Final = 2
# Letters that windows-1252 has not: UTF-8 of Latin letters is mended elsewhere.
_FAR: Final = re.compile("[\u0250-\uffff]")
_LEAST_FAR: Final = 4
_ODD: Final = re.compile("[\u2500-\u259f\ue000-\uf8ff\ufffd\x80-\x9f]")  # no character of an address
_CYRILLIC: Final = ("cp1251", "koi8_r")
_WORD: Final = re.compile(r"[^\W\d_]+")
_CYRILLIC_WORD: Final = re.compile("[А-ЯЁІЇЄҐ]?[а-яёіїєґ]+|[А-ЯЁІЇЄҐ]+")
_VOWEL: Final = re.compile("[аеёиоуыэюяіїє]", re.IGNORECASE)
_LONG: Final = 3  # letters of a word that has a vowel
_LEAST_CYRILLIC: Final = 8  # letters
_HAN: Final = re.compile("[\u4e00-\u9fff]{3}")


def in_its_encoding(text: str) -> str:
    """Return a text as it was written, where it was read in another encoding; any other as it is.

    >>> in_its_encoding("ÐÏÌ¨ÊÐ½¨ÉèÂ·8ºÅ"), in_its_encoding("óë. Ëåíèíà 5, Ìîñêâà")
    ('邢台市建设路8号', 'ул. Ленина 5, Москва')
    >>> in_its_encoding("12 Rue de l’Église, Orléans"), in_its_encoding("邢台市建设路8号")
    ('12 Rue de l’Église, Orléans', '邢台市建设路8号')
    """
    if text.isascii() or _HIGH.search(text) is None:
        return text
    read = _bytes_of(text)
    if read is None:
        return _read_as_gbk(text) if _HAN.search(text) is not None else text
    found = _decoded(read, "utf-8")
    if found is not None:
        return found if len(_FAR.findall(found)) >= _LEAST_FAR and _ODD.search(found) is None else text
    cyrillic = _in_cyrillic(read)
    if cyrillic is not None:
        return cyrillic
    told, found = max(_told(read, encoding) for encoding in _ENCODINGS)
    return found if told >= _LEAST_TOLD else text


def _bytes_of(text: str) -> bytes | None:
    try:
        return bytes(BYTES[letter] for letter in text)
    except KeyError:
        return None


def _decoded(read: bytes, encoding: str) -> str | None:
    try:
        return read.decode(encoding)
    except UnicodeDecodeError:
        return None


def _told(read: bytes, encoding: str) -> tuple[int, str]:
    """Return how many of its characters are those of addresses in this encoding, and the text in it."""
    found = _decoded(read, encoding)
    if found is None or _ODD.search(found) is not None:
        return 0, ""
    return sum(encoding in _TOLD.get(letter, "").split() for letter in found), found


def _in_cyrillic(read: bytes) -> str | None:
    found = (read.decode(encoding, "replace") for encoding in _CYRILLIC)
    return next(filter(_is_cyrillic, found), None)


def _is_cyrillic(text: str) -> bool:
    """Whether a text may be in a language in Cyrillic, some word with a capital."""
    words = [word for word in _WORD.findall(text) if not word.isascii()]
    is_long = sum(map(len, words)) >= _LEAST_CYRILLIC and any(word[0].isupper() for word in words)
    return is_long and all(map(_is_word, words)) and _ODD.search(text) is None


def _is_word(word: str) -> bool:
    """Whether a word may be one of a language in Cyrillic, and not letters of another one that stand together."""
    return _CYRILLIC_WORD.fullmatch(word) is not None and (len(word) < _LONG or _VOWEL.search(word) is not None)


def _read_as_gbk(text: str) -> str:
    try:
        found = text.encode("gb18030").decode("utf-8")
    except UnicodeError:
        return text
    is_chinese = _HAN.search(found) is not None and _ODD.search(found) is None
    return found if is_chinese or _is_cyrillic(found) else text  # characters of two bytes may be anything else
