"""Texts in Latin letters that a form or an export left without spaces: No.124LilacStreet,ShamShuiPo,HK.

Only a text that has hardly any is taken apart, so that a name such as ParkView or BlueRidge in an ordinary one stays.
Words part where a capital follows a small letter and where digits meet words; what is all in capitals parts at the
kinds of roads and houses that end its parts, and its names stay one word, by which they are compared.
"""

import re
from typing import Final

from falsefront.address.lexicon.table import forms, longest_first, values
from falsefront.text.pinyin import syllable_count

_LEAST: Final = 16  # characters of a text that spaces were left out of
_LETTERS_PER_SPACE: Final = 20  # ordinary texts have a space for every six
_LETTERS_APART: Final = 3  # letter-spaced ones have one for every second sign
_LAST_LATIN: Final = "\u024f"
_COMMA: Final = re.compile(r"(?:(?<=[^\s,])\s+,\s*|(?<=\w|[.)]),(?=[^\W\d_]))(?!$)")
_BETWEEN_WORDS: Final = re.compile(r"(?<=[^\s,;:.])\s(?=[^\s,;])")
_HUMP: Final = re.compile(r"[a-z][A-Z]")
_LEAST_HUMPS: Final = 2  # of a text whose commas have their spaces
_DIGIT_FOR_LETTER: Final = re.compile(r"[A-Za-z]\d[a-z]{2}")  # Ch4ngj14ng
_RUN: Final = re.compile(r"[a-z][A-Z]|\d[A-Za-z]{4}|[A-Za-z]{4}\d|[A-Z]{9}")


def _capitals(kind: str, mark: str | None = None) -> str:
    return "|".join(word.upper() for word in longest_first(forms(kind, mark)))


_SHORT: Final = _capitals("abroad.glued.end", "short")
_ENDS: Final = "|".join(
    word.upper() for word in longest_first(forms("abroad.glued.end") - forms("abroad.glued.end", "short"))
)
_SIDES: Final = _capitals("abroad.glued.side")
_NO_SHORT: Final = "".join(rf"(?<!{word.upper()})" for word in sorted(forms("abroad.glued.no_end")))
_LABELS: Final = _capitals("abroad.glued.label")
_LEADING: Final = longest_first(forms("abroad.glued.leading"))
_LEADS: Final = "|".join(map(str.capitalize, _LEADING))
_AHEAD: Final = f"{'|'.join(map(str.upper, _LEADING))}|{_LEADS}"
_PARTICLES: Final = values("abroad.glued.particle")
_ORDINALS: Final = "(?:ST|ND|RD|TH)(?:FLOOR|STREET|AVENUE|ROAD)"

_PINYIN: Final = "|".join(
    form for word in longest_first(forms("abroad.glued.pinyin")) for form in (word.title(), word.upper())
)
# A number beside a generic word in pinyin, or behind a road in capitals: what reads pinyin takes these apart.
_IN_PINYIN: Final = re.compile(rf"(?:{_PINYIN})(?=\d)|(?<=\d)(?:{_PINYIN})(?![A-Za-z])|(?<=[A-Z]{{4}})NO\.\d")

_STEPS: Final = (
    (re.compile(r"\s*([,;])\s*(?=[^\s\d])|\s*([,;])\s+|(?<=\D)([,;])(?=\d)|(?<=\d)([,;])(?=\d{1,2}(?:/F|F\b))"),
     r"\1\2\3\4 "),
    (re.compile(r"(?<=[A-Za-z]{2}\.)(?=[A-Z][A-Za-z]{2})"), " "),  # Kec.Cicendo
    (re.compile(rf"(?<![A-Za-z])({_LEADS})({'|'.join(longest_first(_PARTICLES))})(?=[A-Z])"),
     lambda match: f"{match[1]} {_PARTICLES[match[2]]} "),
    (re.compile(r"(?<=[A-Za-z][a-z])(?<!Mc)(?=[A-Z])"), " "),  # LilacStreet
    (re.compile(r"(?<=\d[A-Z])(?=[A-Z][a-z]{2})"), " "),  # 18ALilacStreet
    (re.compile(rf"(?<=\d)(?!{_ORDINALS})(?=[A-Z]{{3}}|[A-Z][a-z]{{2}})"), " "),  # 124LilacStreet, 124 LILACSTREET
    (re.compile(rf"(?<=\d)(?=(?:{_ORDINALS}))(..)(?=[A-Z])"), r"\1 "),
    (re.compile(rf"(?:^|(?<=, )|(?<=\d ))({_AHEAD})(?=[A-Z]{{4}})"), r"\1 "),  # JALANMELUR
    # Jalan Gajah Madano91A; but names of Java end so behind other letters: Sudarno, Hartono
    (re.compile(r"(?i)(?:(?<=\bjalan )|(?<=\bjl\. ))([^,\d]*[anhm])(no)\.?(?=\d)"), r"\1 \2 "),
    (re.compile(r"(?<=[^\W\d_]{3})(?=\d)|(?<=\b(?:[Nn]o|NO))(?=\d)"), " "),  # Bandung40237
    (re.compile(rf"\b({_LABELS})(?=[A-Z]\b)"), r"\1 "),  # FLATB
)  # fmt: skip
_CAPITALS: Final = re.compile(r"[A-Z]{6,}")
_END: Final = re.compile(rf"(?<=[A-Z]{{2}})({_ENDS})({_SIDES})?$")
_SHORT_END: Final = re.compile(rf"(?<=[A-Z]{{3}})({_SHORT})({_SIDES})?$")
_SIDE: Final = re.compile(rf"(?:{_SIDES})$")  # YEJINNORTHROAD
_IS_SHORT: Final = re.compile(rf"[A-Z]{{3}}{_NO_SHORT}$")


def spaced(text: str) -> str:
    """Return a text with the spaces that were left out of it, in one that has spaces those behind commas alone.

    >>> spaced("Unit2303,23/F,No.124LilacStreet,ShamShuiPo,HK")
    'Unit 2303, 23/F, No.124 Lilac Street, Sham Shui Po, HK'
    >>> spaced("FLATB,14/F.,NO.157WAFUNGST,KOWLOONCITY,KOWLOON,H.K.")
    'FLAT B, 14/F., NO.157 WAFUNG ST, KOWLOONCITY, KOWLOON, H.K.'
    >>> spaced("12RuedelaPaix,75002Paris"), spaced("12 McOwl Road, BlueRidge, Leeds")
    ('12 Rue de la Paix, 75002 Paris', '12 McOwl Road, BlueRidge, Leeds')
    >>> spaced("23-7,Owlby 3-chome,Naka-ku"), spaced("#286 ,Owl Rd. ,Mumbai ,IN")
    ('23-7, Owlby 3-chome, Naka-ku', '#286, Owl Rd., Mumbai, IN')
    """
    if "," not in text or len(text) < _LEAST:
        return text
    if not _is_without(text):
        is_even = " ," not in text and text.count(",") == text.count(", ") + text.endswith(",")
        is_even = is_even or text.count(" ") * _LETTERS_APART > len(text) or max(text) > _LAST_LATIN
        return text if is_even else _COMMA.sub(", ", text)
    if _IN_PINYIN.search(text) is not None:
        return text
    for pattern, instead in _STEPS:
        text = pattern.sub(instead, text)
    return _CAPITALS.sub(_parted, text)


def _is_without(text: str) -> bool:
    """Whether a text has hardly any space between its words, and words that run together; a cheap question first."""
    if (text.count(" ") - text.count(", ") - text.count(" ,")) * _LETTERS_PER_SPACE > len(text):
        return False
    if max(text) > _LAST_LATIN or _RUN.search(text) is None or _DIGIT_FOR_LETTER.search(text) is not None:
        return False
    is_bare = text.count(",") > text.count(", ") + text.endswith(",")
    if not is_bare and len(_HUMP.findall(text)) < _LEAST_HUMPS:
        return False  # Ladprao71, Bangkok, is a road by its number
    return len(_BETWEEN_WORDS.findall(text)) * _LETTERS_PER_SPACE <= len(text)


def _parted(match: re.Match[str]) -> str:
    """Return a word in capitals with the kinds that end it apart, short ones only behind a house's number."""
    word, behind = match[0], ""
    is_counted = match.string[: match.start()].endswith(" ") and match.string[: match.start()].rstrip()[-1:].isdigit()
    while (end := _END.search(word) or (_short_end(word) if is_counted and not behind else None)) is not None:
        word, behind = word[: end.start()], f" {' '.join(filter(None, end.groups()))}{behind}"
    if behind and (side := _SIDE.search(word)) is not None and syllable_count(word[: side.start()].lower()):
        return f"{word[: side.start()]} {side[0]}{behind}"
    return word + behind


def _short_end(word: str) -> re.Match[str] | None:
    end = _SHORT_END.search(word)
    return end if end is not None and _IS_SHORT.search(word[: end.end(1)]) is not None else None
