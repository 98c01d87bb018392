"""From strings to Readings: folding, splitting into segments and scripts, scanning, putting together.

Many texts are read together, each step taken for all of them before the next. That takes two thirds of the time of one
text after the other: the code and the tables of a step then stay where the processor is quick to reach them.
"""

import gc
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from falsefront.address.assembly import assemble
from falsefront.address.both_scripts import together
from falsefront.address.gazetteer import Gazetteer
from falsefront.address.gazetteer import load as load_gazetteer
from falsefront.address.han import HanScanner
from falsefront.address.items import Code, Division, Free, Item, Source, Unknown
from falsefront.address.latin import LatinScanner
from falsefront.address.places import Places, index
from falsefront.address.placing import Placer
from falsefront.address.plain_text import HAN, MOST_CHARACTERS, evened, folded, plain_chinese, plain_text
from falsefront.address.reading import Reading
from falsefront.address.segments import bars, by_script, latin_segments, whole_words
from falsefront.address.world import WorldReader
from falsefront.text import hanzi
from falsefront.text.hanzi import simplified

_AT_ONCE = 5_000  # texts that go through the steps together
_NUMBER_SIGN = re.compile(r"(?<=[\u3400-\u9fff])no\.? ?(\d+(?:-\d+)?)(?![\d号號])")  # 人民路No.57
_COARSE = frozenset({Division, Code, Unknown})


class _Plain(NamedTuple):
    """One of the texts, made plain."""

    at: int  # which
    text: str
    source: Source


class _Scanned(NamedTuple):
    """The items of one of the texts, or of what it says in one script."""

    at: int  # which
    items: list[Item]
    source: Source
    is_chinese_script: bool


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

    def read(self, text: str) -> Reading:
        """Return the reading of a text; never raises, and takes linear time. The last thousands are remembered.

        A monitor reads the same few addresses again on every page and in every pass; a reading is never changed.
        """
        reading = self._seen.get(text)
        if reading is None:
            reading = self._together((text,))[0]
            if len(text) <= MOST_CHARACTERS:
                if len(self._seen) >= self._BOUND:
                    self._seen.clear()
                self._seen[text] = reading
        return reading

    def read_all(self, texts: Sequence[str]) -> list[Reading]:
        """Return the reading of each text, in order, as `read` has it, without remembering any."""
        found: list[Reading] = []
        for start in range(0, len(texts), _AT_ONCE):
            found += self._together(texts[start : start + _AT_ONCE])
        return found

    def _together(self, texts: Sequence[str]) -> list[Reading]:
        readings: dict[int, Reading] = {}
        han, mixed, latin = _by_script(texts)
        if latin:
            latin = self._in_china(latin, readings)
        scanned = [_Scanned(at, self._han.scan(bars(text)), source, True) for at, text, source in han]
        if latin:
            items = self._latin.scan_all([latin_segments(plain.text) for plain in latin])
            scanned += [
                _Scanned(plain.at, found, plain.source, False) for plain, found in zip(latin, items, strict=True)
            ]
        doubled = self._scan_mixed(mixed, scanned) if mixed else ()
        for at, items_, source, is_chinese in scanned:
            readings[at] = assemble(self._placer, items_, source, is_chinese)
        for at, items_, source, is_chinese in doubled:
            readings[at] = together(readings[at], assemble(self._placer, items_, source, is_chinese))
        return [readings[at] for at in range(len(texts))]

    def _in_china(self, texts: list[_Plain], readings: dict[int, Reading]) -> list[_Plain]:
        """Read the addresses of other countries, and return the texts that are left."""
        found: list[_Plain] = []
        for plain in texts:
            text = evened(plain.text)
            if not self._world.is_elsewhere(text):
                found.append(plain)
                continue
            source = plain.source
            reading = self._world.read(text, source.raw)
            signs, leftover = source.signs + reading.signs, reading.leftover + source.contacts
            readings[plain.at] = replace(reading, signs=signs, is_cut=source.is_cut, leftover=leftover)
        return found

    def _scan_mixed(self, texts: list[_Plain], scanned: list[_Scanned]) -> list[_Scanned]:
        """Scan texts of both scripts. What may say one address in Chinese and again in Latin letters comes back."""
        parted = [by_script(_NUMBER_SIGN.sub(r"\1号", plain.text)) for plain in texts]
        chinese = [self._han.scan(han) for han, _ in parted]
        others = self._latin.scan_all([latin for _, latin in parted])
        doubled: list[_Scanned] = []
        for plain, items, rest in zip(texts, chinese, others, strict=True):
            at, _, source = plain
            if all(type(item) is Code for item in items):  # "地址: Unit 5, ..."
                scanned.append(_Scanned(at, items + rest, source, not rest))
            elif all(type(item) in _COARSE or (type(item) is Free and item.is_marked) for item in rest):
                scanned.append(_Scanned(at, items + rest, source, True))
            else:
                scanned.append(_Scanned(at, items, source, True))
                doubled.append(_Scanned(at, rest, Source(source.raw), False))
        return doubled


def _by_script(texts: Sequence[str]) -> tuple[list[_Plain], list[_Plain], list[_Plain]]:
    """Make texts plain: those in Chinese characters, those of both scripts, and those in Latin letters."""
    han: list[_Plain] = []
    mixed: list[_Plain] = []
    latin: list[_Plain] = []
    careful: list[int] = []
    for at, text in enumerate(texts):
        plain = plain_chinese(text)
        if plain is None:
            careful.append(at)
        else:
            (mixed if plain[1] else han).append(_Plain(at, plain[0], Source(text)))
    spelled = [folded(texts[at]) for at in careful]
    for at, fold in zip(careful, spelled, strict=True):
        text, source = plain_text(texts[at], fold)
        if not text.isascii() and HAN.search(text):
            whole = whole_words(text.split())
            mixed.append(_Plain(at, simplified(whole[0] if len(whole) == 1 else text), source))
        else:
            latin.append(_Plain(at, text, source))
    return han, mixed, latin


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


def read_all(texts: Sequence[str], gazetteer: Gazetteer) -> list[Reading]:
    """Return the same of many texts, in their order, in two thirds of the time; nothing of it is remembered."""
    return reader(gazetteer).read_all(texts)
