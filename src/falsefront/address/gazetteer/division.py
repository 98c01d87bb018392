"""One place of the gazetteer, and how a Latin name becomes a key."""

import re
import unicodedata
from dataclasses import dataclass

# What a sentence names as the source of a former name.
FORMER_NAMES = "the table of former names in the gazetteer"
# Where that table has them from; which of the two a name is from it does not keep.
FORMER_SOURCES = (
    "from the list of renamed divisions in the software jionlp and, where that has none, from approvals that the State"
    " Council and the Ministry of Civil Affairs of China published; it keeps the day of each and no number of an"
    " approval"
)
_NOT_KEY = re.compile(r"[^a-z]+")
_WITHOUT_KIND = re.compile(r"(?:\s*\b(?:district|county|city)|(?<=[a-z])\s*(?:qu|xian|shi))$")
_PINYIN_KIND = re.compile(r"(?:qu|xian|shi)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Former:
    """A name a place no longer has."""

    name: str  # Chinese, with its suffix
    pinyin: str  # key of the whole name
    until: str | None  # ISO date the change was approved; None where unknown

    def is_written(self, text: str) -> bool:
        """Whether a text that is known to name the place writes this name, whole or without its suffix.

        >>> Former(name="桥西区", pinyin="qiaoxiqu", until=None).is_written("Qiaoxi District")
        True
        """
        if not text.isascii():
            return text.replace(" ", "") in {self.name, self.name[:-1]}
        return _WITHOUT_KIND.sub("", text.lower().strip()).replace(" ", "") == _PINYIN_KIND.sub("", self.pinyin)


@dataclass(frozen=True, slots=True, kw_only=True)
class Division:
    """One place: a province, city, county, town or zone."""

    code: str
    level: str  # province, city, county, zone (development, industrial, high-tech), town; area, locality (Hong Kong)
    name: str  # Chinese, simplified, with its suffix: 襄都区
    short: str  # without the suffix: 襄都; the whole name where the stem has one character: 任县
    parent: str | None  # None for provinces
    pinyin: str  # key of the whole name: xiangduqu
    pinyin_short: str  # key of `short`: xiangdu, renxian
    english: str  # as English text writes it: Xiangdu District
    forms: tuple[str, ...] = ()  # other English and older spellings: Canton, Inner Mongolia
    aliases: tuple[str, ...] = ()  # other Chinese names
    readings: tuple[str, ...] = ()  # keys of the stem read or spelled otherwise: xiangdou
    former: tuple[Former, ...] = ()
    former_parents: tuple[str, ...] = ()  # codes of the cities it belonged to before
    area_code: str | None = None  # with its leading zero; None where unknown
    postcodes: tuple[str, ...] = ()  # a province's: what all its postcodes begin with; else the main office's, whole
    latitude: float | None = None  # degrees north, WGS 84; None where unknown
    longitude: float | None = None  # degrees east


def former_name(place: Division, text: str) -> Former | None:
    """Return the former name that a text writes; None where it writes today's, or one with the stem of today's."""
    for former in place.former:
        if former.name[:-1] != place.name[:-1] and former.name[:-1] != place.short and former.is_written(text):
            return former
    return None


def key(text: str) -> str:
    """Return the Latin key of a name: `key("Ürümqi")` is "urumqi", `key("Xi'an")` is "xian".

    >>> key("Lü liang Shi")
    'luliangshi'
    """
    lower = text.lower()
    if lower.isascii():
        return lower if lower.isalpha() else _NOT_KEY.sub("", lower)
    return _NOT_KEY.sub("", unicodedata.normalize("NFKD", lower))
