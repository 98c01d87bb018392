"""Search in any script: 陽江, 阳江, Yangjiang and "Yang Jiang" find the same."""

import re
import unicodedata
from collections.abc import Iterable

from falsefront.contact.cas import cas_numbers
from falsefront.contact.other_digits import in_plain_digits
from falsefront.text.hanzi import pinyin, simplified

WHOLE_HASH = 64  # hexadecimal digits of a SHA-256
HASH = re.compile(r"[0-9a-f]{8,64}")  # SHA-256 in hexadecimal, or how it begins
BETWEEN = re.compile(r"[\W_]+")
_BETWEEN_ASCII = bytes(number for number in range(128) if BETWEEN.match(chr(number)))
DIALLED = re.compile(r"\+?[\d\s().\-‐‑‒–—−/]{7,}")
ALONE_CAS = re.compile(r"(?:cas\b\W*(?:(?:no|nr|rn|number)\b\W*)?)?[\d\-‐‑‒–—−]+", re.IGNORECASE)
ON_A_ROAD = re.compile(r"[路街道巷弄号]")  # a word in Chinese that may be an address, not a firm's name
PARTED_SYLLABLES = re.compile(r"[a-z]{2,}(?:['-][a-z]{2,})+")  # Xi'an, Shi-jia-zhuang
BEHIND_A_DIVISION = re.compile(r"(?<=[\u4e00-\u9fff][省市区县州盟旗])(?=[\u4e00-\u9fff]{2})")
_ACCENTS = dict.fromkeys(range(0x300, 0x370)) | str.maketrans("łŁøØđĐıħ", "lLoOdDih", "")
_MAY_HAVE_ACCENTS = re.compile("[\x80-\u2e7f]")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "å": "aa", "ø": "oe"})
_ANY_UMLAUT = re.compile(f"[{''.join(map(chr, _UMLAUTS))}]")
LONGEST = 1_000_000  # characters of one flag or vendor that can be searched for: those of ten thousand products


def searchable(texts: Iterable[str]) -> str:
    """Return what a search is made in: the texts folded, each once, and those in Chinese in joined pinyin as well."""
    lines: dict[str, None] = {}
    for text in dict.fromkeys(texts):
        if text.isascii():  # as most are: `fold` and `joined` at once
            folded = text.lower()
            lines[folded] = None
            lines[folded.encode("ascii").translate(None, _BETWEEN_ASCII).decode("ascii")] = None
            continue
        folded = fold(text)
        lines[folded] = None
        if _ANY_UMLAUT.search(text) is not None:
            spelled = fold(text.translate(_UMLAUTS))
            lines[spelled] = None
            lines[joined(spelled)] = None
        if not folded.isascii():
            lines[joined(pinyin(folded))] = None
        lines[joined(folded)] = None
    lines.pop("", None)
    return "\n".join(lines)[:LONGEST]


def terms(search: str) -> list[tuple[str, ...]]:
    """Return, for each word of a search, what it may be written as; each word must occur in what `searchable` gives.

    An address in Chinese is words that stand together: a district may stand between its city and its road.

    >>> terms("陽江 Acme"), terms("7647-14-5")
    ([('阳江', 'yangjiang'), ('acme',)], [('7647-14-5',)])
    >>> terms("Xi'an")  # as pinyin parts syllables; 西安 is kept as xian
    [("xi'an", 'xian')]
    >>> terms("保定市栗墅路312号")
    [('保定市', 'baodingshi'), ('栗墅路312号', 'lishulu312hao')]
    """
    plain = in_plain_digits(unicodedata.normalize("NFKC", search)).strip()
    if ALONE_CAS.fullmatch(plain) and (numbers := list(cas_numbers(plain))):
        return [(numbers[0],)]
    if DIALLED.fullmatch(plain):  # a telephone number in any spelling is one word
        return [(joined(plain.replace("(0)", "")).lstrip("0"),)]
    return [
        tuple(dict.fromkeys(filter(None, (word, _together(word)))))
        for words in fold(search).split()
        for word in (BEHIND_A_DIVISION.split(words) if ON_A_ROAD.search(words) else [words])
    ]


def _together(word: str) -> str:
    """Return a word in Chinese as joined pinyin, one in parted syllables as one word; "" where it is neither."""
    if word.isascii():
        return joined(word) if PARTED_SYLLABLES.fullmatch(word) else ""
    return joined(pinyin(word))


def matches(search: str, text: str) -> bool:
    """Whether what `searchable` gave holds every word of a search."""
    return all(any(spelling in text for spelling in spellings) for spellings in terms(search))


def hash_of(search: str) -> str | None:
    """Return the hash that a search is, or the beginning of one; None where it is words or a telephone number.

    >>> hash_of("3F2A90BC"), hash_of("13912345678"), hash_of("facade")
    ('3f2a90bc', None, None)
    """
    digits = search.strip().casefold()
    is_whole = len(digits) == WHOLE_HASH
    is_mixed = not (digits.isdigit() or digits.isalpha())
    return digits if HASH.fullmatch(digits) and (is_whole or is_mixed) else None


def fold(text: str) -> str:
    """Return a text without differences of letter case, width, accents and old or new characters.

    >>> fold("陽江 ＹＡＮＧ"), fold("Wiśniowa, Łódź")
    ('阳江 yang', 'wisniowa, lodz')
    """
    if text.isascii():
        return text.lower()  # the same, and most texts are
    whole = unicodedata.normalize("NFKC", text)
    if _MAY_HAVE_ACCENTS.search(whole) is not None:  # nothing in Chinese has
        whole = unicodedata.normalize("NFC", unicodedata.normalize("NFKD", text).translate(_ACCENTS))
    return simplified(whole).casefold()


def joined(text: str) -> str:
    """Return letters and digits alone, one after the other.

    >>> joined("yang jiang 3-5")
    'yangjiang35'
    """
    if text.isascii():
        return text.encode("ascii").translate(None, _BETWEEN_ASCII).decode("ascii")
    return BETWEEN.sub("", text)
