"""From one string to a Reading: folding, splitting into segments and scripts, scanning, putting together."""

import gc
import re
from dataclasses import replace

from falsefront.address.assembly import assemble
from falsefront.address.both_scripts import together
from falsefront.address.contacts import may_have_contacts, without_contacts
from falsefront.address.gazetteer import Gazetteer
from falsefront.address.gazetteer import load as load_gazetteer
from falsefront.address.han import HanScanner
from falsefront.address.items import Code, Division, Free, Item, Source, Unknown
from falsefront.address.latin import LatinScanner
from falsefront.address.places import Places, index
from falsefront.address.placing import Placer
from falsefront.address.reading import Reading
from falsefront.address.segments import SIGNS, bars, by_script, segments, whole_words
from falsefront.address.world import WorldReader
from falsefront.text import hanzi
from falsefront.text.folding import fold, may_be_spaced
from falsefront.text.hanzi import simplified, simplified_table

MOST_CHARACTERS = 1000  # an address is never longer; what stands behind is recorded as cut off

_HAN = re.compile("[\u3400-\u9fff]")
_LETTER = "[A-Za-z\uff21-\uff3a\uff41-\uff5a]"
_WIDE_OR_LATIN_WORD = re.compile(f"{_LETTER}[. _-]?{_LETTER}")
_CARE_MARKS = (
    "@",
    "//",
    "www.",
    "_",
    "地址",
    "near",
    "opp",
    "behind",
    "next to",
    "beside",
    "近",
    "旁",
    "对面",
)  # in text of both scripts
_SPACES = re.compile(" {2,}")
_EVENED = re.compile(r"\s*[;|\n\r\t·•，；]\s*|(?<=\S)(?<!\bc)\s*/\s+|\s+-+\s+")  # signs that stand for a comma
_UNEVEN = re.compile(r"[;|\n\r\t·•]|/ | -")
_NUMBER_SIGN = re.compile(r"(?<=[\u3400-\u9fff])no\.? ?(\d+(?:-\d+)?)(?![\d号號])")  # 人民路No.57
_CUT = re.compile(r"(?:\.{3,}|…)\s*$")
# Honest Chinese text, full width included: one table folds it.
_PLAIN_HAN = re.compile("[ -~\u3400-\u9fff\u3000-\u3002\uff01-\uff5e]+")


class Reader:
    """Reads addresses with one gazetteer; keeps the look-ups and what it has seen, up to a bound."""

    _BOUND = 10_000  # readings, of about two kilobytes each

    def __init__(self, gazetteer: Gazetteer) -> None:
        """Index the gazetteer: about a third of a second."""
        self.gazetteer = gazetteer
        self.places: Places = index(gazetteer)
        self._latin = LatinScanner(self.places)
        self._han = HanScanner(self.places)
        self._placer = Placer(self.places)
        self._world = WorldReader(gazetteer)
        self._seen: dict[str, Reading] = {}
        self._plain_mixed = _plain_table()
        self._plain_han = _barred(self._plain_mixed)

    def read(self, text: str) -> Reading:
        """Return the reading of a text; never raises, and takes linear time. The last thousands are remembered.

        A monitor reads the same few addresses again on every page and in every pass; a reading is never changed.
        """
        reading = self._seen.get(text)
        if reading is None:
            reading = self.read_anew(text)
            if len(text) <= MOST_CHARACTERS:
                if len(self._seen) >= self._BOUND:
                    self._seen.clear()
                self._seen[text] = reading
        return reading

    def read_anew(self, text: str) -> Reading:
        """Return the reading of a text as if it had not been read before."""
        if len(text) > MOST_CHARACTERS or text.isascii() or not _PLAIN_HAN.fullmatch(text):
            return self._read_with_care(text)
        has_words = _WIDE_OR_LATIN_WORD.search(text) is not None
        plain = text.translate(self._plain_mixed if has_words else self._plain_han)
        if plain.isascii() or "+" in plain or ".." in plain or may_have_contacts(plain):
            return self._read_with_care(text)
        if not has_words:
            return assemble(self._placer, self._han.scan(bars(plain)), Source(text), True)
        if may_be_spaced(plain) or not _HAN.search(plain) or any(mark in plain for mark in _CARE_MARKS):
            return self._read_with_care(text)
        return self._read_mixed(_SPACES.sub(" ", plain), Source(text))

    def _read_with_care(self, text: str) -> Reading:
        is_cut = len(text) > MOST_CHARACTERS
        folded = fold(text[:MOST_CHARACTERS] if is_cut else text)
        plain = folded.text.lower()
        plain, contacts = without_contacts(plain)
        if is_cut or plain.rstrip().endswith(("...", "…")):
            plain, is_cut = _CUT.sub("", plain), True
        if "  " in plain:
            plain = _SPACES.sub(" ", plain)
        source = Source(text, folded.signs, contacts, is_cut)
        if not plain.isascii() and _HAN.search(plain):
            whole = whole_words(plain.split())
            return self._read_mixed(simplified(whole[0] if len(whole) == 1 else plain), source)
        evened = _EVENED.sub(", ", plain) if _UNEVEN.search(plain) else plain
        if not self._world.is_elsewhere(evened):
            return assemble(self._placer, self._scan_latin(plain), source, False)
        reading = self._world.read(evened, text)
        signs = folded.signs + reading.signs
        return replace(reading, signs=signs, is_cut=is_cut, leftover=reading.leftover + contacts)

    def _scan_latin(self, plain: str) -> list[Item]:
        items: list[Item] = []
        scan = self._latin.scan
        for segment in segments(plain):
            segment = segment.strip(" .'-")
            if segment:
                items += scan(segment if "  " not in segment else " ".join(segment.split()))
        return items

    def _read_mixed(self, plain: str, source: Source) -> Reading:
        plain = _NUMBER_SIGN.sub(r"\1号", plain)
        han, latin = by_script(plain)
        items = self._han.scan(han)
        others = [item for segment in latin for item in self._latin.scan(segment)]
        if all(type(item) is Code for item in items):
            return assemble(self._placer, items + others, source, not others)  # "地址: Unit 5, ..."
        if not others:
            return assemble(self._placer, items, source, True)
        if all(type(item) in _COARSE or (type(item) is Free and item.is_marked) for item in others):
            return assemble(self._placer, items + others, source, True)
        first = assemble(self._placer, items, source, True)
        second = assemble(self._placer, others, Source(source.raw), False)
        return together(first, second)


def _plain_table() -> dict[int, str]:
    """Return the table that folds honest Chinese text: simplified, half width, lower-case."""
    table = dict(simplified_table())
    table |= {code: chr(code - 0xFEE0).lower() for code in range(0xFF01, 0xFF5F)}
    table |= {code: chr(code + 32) for code in range(ord("A"), ord("Z") + 1)}
    table |= {0x3000: " "} | {ord(sign): "-" for sign in "~〜～"} | {ord(sign): "'" for sign in "`｀"}
    return table


def _barred(table: dict[int, str]) -> dict[int, str]:
    """Return a table that also makes `|` of every sign that separates parts."""
    return table | {ord(sign): "|" for sign in SIGNS}


_COARSE = frozenset({Division, Code, Unknown})


_READERS: list[Reader] = []


def reader(gazetteer: Gazetteer) -> Reader:
    """Return the reader over a gazetteer; the last few are kept, since building one takes a third of a second."""
    for known in _READERS:
        if known.gazetteer is gazetteer:
            return known
    built = Reader(gazetteer)
    gc.freeze()  # the look-ups stay; else each full collection walks half a million objects, a third of reading's time
    _READERS.append(built)
    del _READERS[:-2]
    return built


def load() -> Gazetteer:
    """Read the package's tables and make them ready, in half a second; call once, from above, and hand it down."""
    hanzi.pinyin("字")
    gazetteer = load_gazetteer()
    reader(gazetteer)
    return gazetteer


def read(text: str, gazetteer: Gazetteer) -> Reading:
    """Return the reading of one address; any string has one, if only an empty one."""
    return reader(gazetteer).read(text)


def read_once(text: str, gazetteer: Gazetteer) -> Reading:
    """Return the same of one of many texts that are all different, without remembering it: a little faster."""
    return reader(gazetteer).read_anew(text)
