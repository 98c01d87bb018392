"""Reads a text of Hong Kong with its dictionaries, which are opened where the first such text is."""

import re

from falsefront.address.assemble.placing import Placer
from falsefront.address.gazetteer.hongkong import hong_kong_names
from falsefront.address.gazetteer.places import Places
from falsefront.address.hongkong.chinese import ChineseScanner
from falsefront.address.hongkong.english import EnglishScanner
from falsefront.address.hongkong.reading import reading_of
from falsefront.address.parts.cantonese import LOCALITIES
from falsefront.address.plain.segments import HAN
from falsefront.address.plain.source import Source
from falsefront.address.plain.text import folded, plain_text
from falsefront.address.reading import Reading
from falsefront.text.hanzi import simplified

_LEAST_HAN = 4  # characters of a Chinese address
# What a Chinese text of Hong Kong begins with, where the scanners saw no city.
_TAIL = 24  # characters that the last words of an English address of Hong Kong are among
_ENDS = re.compile(r"\b(?:kowloon|new territories|hong ?kong)\W*$", re.IGNORECASE)
_BEGINS = re.compile(
    rf"(?:中国|中國|地址|[^\u3400-\u9fff])*(?:香港|九[龙龍]|新界|西[贡貢]|{'|'.join(sorted(LOCALITIES))})"
)


class HongKongReader:
    """Reads again, with the names of Hong Kong, what the scanners found to lie there."""

    def __init__(self, places: Places, placer: Placer) -> None:
        """Take the look-ups; the dictionaries are opened later."""
        self._places = places
        self._placer = placer
        self._english: EnglishScanner | None = None
        self._chinese: ChineseScanner | None = None

    def read(self, raw: str, found: Reading) -> Reading:
        """Return the better reading of a text, of which one is known."""
        if found.po_box or found.care_of or found.is_cut:
            return found
        text, source = plain_text(raw, folded(raw))
        han = len(HAN.findall(text))
        letters = sum("a" <= character <= "z" for character in text)
        if han and (han < _LEAST_HAN or letters > han):
            return found  # both scripts, or a Latin address with a name in Chinese
        read = self._pieces(text, source._replace(signs=found.signs), is_chinese=bool(han))
        if read is None or _is_worse(read, found) or (found.country != "HK" and read.leftover):
            return found
        if found.crossing and not read.number:
            return found
        return read

    @staticmethod
    def may_be(raw: str, found: Reading) -> bool:
        """Whether a text lies in Hong Kong, or may: where no city is read, and it begins as its addresses do."""
        if found.country == "HK":
            return True
        if found.country not in (None, "CN"):
            return False
        if raw.isascii():
            return _ENDS.search(raw[-_TAIL:]) is not None
        return not found.cities and found.province is None and _BEGINS.match(raw) is not None

    def _pieces(self, text: str, source: Source, *, is_chinese: bool) -> Reading | None:
        if self._english is None or self._chinese is None:
            names = hong_kong_names()
            self._english = EnglishScanner(names, self._places)
            self._chinese = ChineseScanner(names, self._places)
        pieces = self._chinese.pieces(simplified(text)) if is_chinese else self._english.pieces(text)
        return reading_of(pieces, self._placer, source, is_chinese=is_chinese)


def _is_worse(read: Reading, found: Reading) -> bool:
    """Whether a reading lacks what the other has to stand on."""
    return not (read.road or read.developments or read.areas) and bool(found.road or found.developments or found.areas)
