"""From strings to Readings: folding, splitting into segments and scripts, scanning, putting together.

Many texts are read together, each step taken for all of them before the next. That takes two thirds of the time of one
text after the other: the code and the tables of a step then stay where the processor is quick to reach them.
"""

import re
from collections.abc import Iterable, Sequence

from falsefront.address.abroad.reader import WorldReader
from falsefront.address.abroad.turned import as_meant
from falsefront.address.assemble.assembly import assemble
from falsefront.address.assemble.placing import Placer
from falsefront.address.both_scripts import together
from falsefront.address.gazetteer.gazetteer import Gazetteer
from falsefront.address.gazetteer.gazetteer import load as load_gazetteer
from falsefront.address.gazetteer.places import Places, index
from falsefront.address.hongkong.reader import HongKongReader
from falsefront.address.macau import in_macau
from falsefront.address.macau import may_be as may_be_macau
from falsefront.address.parts.items import Code, Division, Free, Item, Street, Town, Unknown
from falsefront.address.parts.numerals import houses_in_digits
from falsefront.address.parts.ranges import ranged, ranged_in_letters
from falsefront.address.parts.trunks_written import one_for_letter
from falsefront.address.parts.written_short import written_out, written_out_in_letters
from falsefront.address.plain.apart import generics_in_characters
from falsefront.address.plain.around import without_around
from falsefront.address.plain.beside import without_neighbours
from falsefront.address.plain.japanese import in_english_order, is_japanese
from falsefront.address.plain.other_encoding import in_its_encoding
from falsefront.address.plain.segments import (
    HAN,
    bars,
    by_script,
    latin_segments,
    whole_words,
    with_letters_in_names,
)
from falsefront.address.plain.source import Source
from falsefront.address.plain.taiwan_short import with_city
from falsefront.address.plain.text import MOST_CHARACTERS, evened, folded, plain_chinese, plain_text
from falsefront.address.reading import Reading, with_text
from falsefront.address.scan.chinese.scanner import HanScanner
from falsefront.address.scan.latin.names import CITY_INITIALS
from falsefront.address.scan.latin.run_together import parted as run_together
from falsefront.address.scan.latin.scanner import LatinScanner
from falsefront.address.scan.woven import woven
from falsefront.address.taiwan import in_hanyu, with_groups, with_village
from falsefront.address.taiwan import may_be as may_be_taiwan
from falsefront.text import hanzi
from falsefront.text.hanzi import simplified

_AT_ONCE = 1_000  # texts that go through the steps together
_NUMBER_SIGN = re.compile(r"(?<=[\u3400-\u9fff])no\.? ?(\d+(?:-\d+)?)(?![\d号號])")  # 人民路No.57
_CITY_INITIALS = re.compile(rf"\s*({'|'.join(CITY_INITIALS)})市?(?=[\u3400-\u9fff])")
_COARSE = frozenset({Division, Town, Code, Unknown})
_PLACED = frozenset({Division, Street})  # what a Latin address with names in Chinese says in Latin letters


# One of the texts made plain: which, how it reads now, and what folding found out. (Bare tuples cost a third.)
_Plain = tuple[int, str, Source]
# The items of one of the texts, or of what it says in one script, and whether that is the Chinese.
_Scanned = tuple[int, list[Item], Source, bool]


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
        self._hong_kong = HongKongReader(self.places, self._placer)
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

    def read_ahead(self, texts: Iterable[str]) -> None:
        """Read these texts together and remember them: `read` will be asked for them one by one."""
        new = [text for text in dict.fromkeys(texts) if text not in self._seen and len(text) <= MOST_CHARACTERS]
        if len(self._seen) + len(new) > self._BOUND:
            self._seen.clear()
            del new[self._BOUND :]
        self._seen.update(zip(new, self.read_all(new), strict=True))

    def read_all(self, texts: Sequence[str]) -> list[Reading]:
        """Return the reading of each text, in order, as `read` has it, without remembering any."""
        found: list[Reading] = []
        for start in range(0, len(texts), _AT_ONCE):
            found += self._together(texts[start : start + _AT_ONCE])
        return found

    def _together(self, texts: Sequence[str], *, is_rest: bool = False) -> list[Reading]:
        bare = [without_around(in_its_encoding(text)) for text in texts]
        in_order = as_meant([houses_in_digits(with_city(one.text)) for one in bare])
        written = [run_together(text, self.places) for text in in_order]
        parted = [without_neighbours(text) for text in written]
        readings = self._together_plain([one.text for one in parted], is_rest=is_rest)
        for at, (text, set_aside, former) in enumerate(parted):
            if text != texts[at]:
                found = readings[at]
                left = (*found.leftover, *set_aside, *former)
                is_beside = bool(set_aside) if text != written[at] else found.stands_beside
                meant = written[at] if written[at] != texts[at] else ""
                readings[at] = with_text(
                    found, raw=texts[at], meant=meant, stands_beside=is_beside, leftover=left, around=bare[at].parts
                )
        return readings

    def _together_plain(self, texts: Sequence[str], *, is_rest: bool) -> list[Reading]:
        readings: dict[int, Reading] = {}
        han, mixed, latin = _by_script(texts)
        if latin:
            latin = self._in_china(latin, readings)
        barred = [bars(text) for _, text, _ in han]
        scan = self._han.scan
        scanned: list[_Scanned] = [
            (at, scan(text), source, True) for (at, _, source), text in zip(han, barred, strict=True)
        ]
        if latin:
            found = self._latin.scan_all([latin_segments(text) for _, text, _ in latin])
            scanned += [(at, items, source, False) for (at, _, source), items in zip(latin, found, strict=True)]
        doubled = self._scan_mixed(mixed, scanned) if mixed else ()
        for at, items, source, is_chinese in scanned:
            readings[at] = assemble(self._placer, items, source, is_chinese)
        for at, items, source, is_chinese in doubled:
            readings[at] = together(readings[at], assemble(self._placer, items, source, is_chinese))
        in_hong_kong = self._in_hong_kong(texts, readings)
        for at, reading in readings.items():
            here = in_hong_kong.get(at, reading)
            if here is not reading:
                readings[at] = here
            elif may_be_taiwan(reading):
                readings[at] = in_hanyu(reading)
            elif reading.country == "TW":
                readings[at] = with_village(reading)
            elif not is_rest and may_be_macau(texts[at], reading):
                readings[at] = in_macau(texts[at], reading, self._read_rest)
        return [readings[at] for at in range(len(texts))]

    def _in_hong_kong(self, texts: Sequence[str], readings: dict[int, Reading]) -> dict[int, Reading]:
        """Return the better readings of the texts that may lie in Hong Kong, by where they stand."""
        here = [at for at, reading in readings.items() if self._hong_kong.may_be(texts[at], reading)]
        found = self._hong_kong.read([texts[at] for at in here], [readings[at] for at in here])
        return dict(zip(here, found, strict=True))

    def _read_rest(self, text: str) -> Reading:
        """Return the reading of what is left of a text of Macau without its street."""
        return self._together((text,), is_rest=True)[0]

    def _in_china(self, texts: list[_Plain], readings: dict[int, Reading]) -> list[_Plain]:
        """Read the addresses of other countries, and return the texts that are left."""
        left: list[_Plain] = []
        away: list[_Plain] = []
        written = [evened(text) for _, text, _ in texts]
        parted = self._world.parted(written, [source.raw for _, _, source in texts])
        for plain, even, (text, is_elsewhere) in zip(texts, written, parted, strict=True):
            at, _, source = plain
            if is_elsewhere:
                away.append((at, text, source))
            else:
                left.append(plain if text == even else (at, text, source))
        found = self._world.read([text for _, text, _ in away], [source for _, _, source in away])
        readings.update(zip([at for at, _, _ in away], found, strict=True))
        return left

    def _without_initials(self, text: str) -> str:
        """Return a text that begins with the initials of a city before characters with the city: SZ南山区, GZ市."""
        found = _CITY_INITIALS.match(text)
        if found is None:
            return text
        rest = text[found.end() :]
        cities = CITY_INITIALS[found[1]].split()
        if len(cities) > 1:
            near = {code[:4] for size in (2, 3, 4) for code in self._codes(rest[:size])}
            cities = [city for city in cities if not near.isdisjoint(self._codes(city))]
        return f"{cities[0]}市{rest}" if len(cities) == 1 else text

    def _codes(self, name: str) -> tuple[str, ...]:
        named = self.places.chinese.get(name)
        return named.codes if named is not None else ()

    def _scan_mixed(self, texts: list[_Plain], scanned: list[_Scanned]) -> list[_Scanned]:
        """Scan texts of both scripts. What may say one address in Chinese and again in Latin letters comes back."""
        texts = [(at, self._without_initials(with_letters_in_names(text)), source) for at, text, source in texts]
        texts = [plain for plain in texts if not self._scan_woven(plain, scanned)]
        parted = [by_script(_NUMBER_SIGN.sub(r"\1号", generics_in_characters(text))) for _, text, _ in texts]
        chinese = [self._han.scan(han) for han, _ in parted]
        others = self._latin.scan_all([latin for _, latin in parted])
        doubled: list[_Scanned] = []
        for (at, _, source), items, rest in zip(texts, chinese, others, strict=True):
            if all(type(item) is Code for item in items):  # "地址: Unit 5, ..."
                scanned.append((at, items + rest, source, not rest))
            elif all(type(item) in _COARSE or (type(item) is Free and item.is_marked) for item in rest):
                scanned.append((at, items + rest, source, True))
            else:
                scanned.append((at, items, source, True))
                doubled.append((at, rest, Source(source.raw), False))
        return doubled

    def _scan_woven(self, plain: _Plain, scanned: list[_Scanned]) -> bool:
        """Scan a Latin address with names in Chinese; False where Chinese says more than names."""
        at, text, source = plain
        items = woven(text, self._han.scan, self._latin.scan_all)
        if items is None or not any(type(item) in _PLACED for item in items):
            return False
        scanned.append((at, items, source, False))
        return True


def _by_script(texts: Sequence[str]) -> tuple[list[_Plain], list[_Plain], list[_Plain]]:
    """Make texts plain: those in Chinese characters, those of both scripts, and those in Latin letters."""
    han: list[_Plain] = []
    mixed: list[_Plain] = []
    latin: list[_Plain] = []
    careful: list[int] = []
    for at, text in enumerate(texts):
        if not text.isascii() and is_japanese(text) and (parts := in_english_order(text[:MOST_CHARACTERS])) is not None:
            latin.append((at, parts.english, Source(text)))
            continue
        plain = None if text.isascii() else plain_chinese(text)
        if plain is None:
            careful.append(at)
        else:
            (mixed if plain[1] else han).append((at, ranged(with_groups(written_out(plain[0]))), Source(text)))
    spelled = [folded(texts[at]) for at in careful]
    plains = [plain_text(texts[at], fold) for at, fold in zip(careful, spelled, strict=True)]
    in_letters: list[_Plain] = []
    for at, (text, source) in zip(careful, plains, strict=True):
        if not text.isascii() and HAN.search(text):
            whole = whole_words(text.split())
            mixed.append((at, ranged(simplified(whole[0] if len(whole) == 1 else text)), source))
        else:
            in_letters.append((at, one_for_letter(text, texts[at]), source))
    written = [written_out_in_letters(text) for _, text, _ in in_letters]
    latin += [(at, ranged_in_letters(text), source) for (at, _, source), text in zip(in_letters, written, strict=True)]
    return han, mixed, latin


_READERS: list[Reader] = []


def reader(gazetteer: Gazetteer) -> Reader:
    """Return the reader over a gazetteer; the last few are kept, since building one takes a third of a second."""
    for known in _READERS:
        if known.gazetteer is gazetteer:
            return known
    built = Reader(gazetteer)
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


def read_ahead(texts: Iterable[str], gazetteer: Gazetteer) -> None:
    """Read many texts that `read` will be asked for one by one, together, which takes two thirds of the time."""
    reader(gazetteer).read_ahead(texts)


def read_all(texts: Sequence[str], gazetteer: Gazetteer) -> list[Reading]:
    """Return the same of many texts, in their order, in two thirds of the time; nothing of it is remembered."""
    return reader(gazetteer).read_all(texts)
