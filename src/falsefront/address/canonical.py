"""One spelling of a reading: what `read` takes for the same parts, and a line of pinyin for a person."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from falsefront.address.abroad.canonical import canonical_world, is_world
from falsefront.address.gazetteer.hongkong import english_key
from falsefront.address.lexicon.hongkong import CHINESE_ESTATES, ESTATES, ROAD_TYPES
from falsefront.address.lexicon.macau import TYPES as PORTUGUESE_TYPES
from falsefront.address.lexicon.table import longest_first, usual, values
from falsefront.address.parts.lots import is_register, said_lot
from falsefront.address.parts.zones import QUARTER
from falsefront.address.reading import NAMED, Area, Development, Number, Reading, Road
from falsefront.text.hanzi import HAN, syllables_of

# The generic word that stands for each class, by script; one that `read` gives the class back for.
_LATIN_KINDS = {kind: word.title() for kind, word in (usual("china.building") | usual("china.development")).items()}
_HAN_KINDS = usual("han.estate")
_HAN_KINDS["mansion"] = _HAN_KINDS["building"]  # classes that only English has
_HAN_KINDS["gardens"] = _HAN_KINDS["garden"]
_USES = usual("han.use")
_TYPES = usual("han.road")
_DIVISIONS = {  # 自治区 and what English calls it
    **{form: words.split("|")[1] for form, words in values("place.town").items()},
    **values("place.english"),
}
_DIVISION_ENDS = longest_first(_DIVISIONS)
_HONG_KONG_TYPES = {
    "road": "道", "street": "街", "avenue": "道", "lane": "里", "strand": "街", "bazaar": "街", "way": "道",
    "terrace": "街", "crescent": "街",
}  # fmt: skip
_TRUNK_TYPES = {kind: word for word, kind in values("han.trunk").items()}
_LATIN_TRUNKS = {"guodao": "National Highway", "shengdao": "Provincial Highway", "xiandao": "County Highway"}
_LATIN_TYPES = {"zhilu": "Byroad", "zhijie": "Bystreet", "long": "Lilong"}
_DIRECTIONS = {
    "n": ("North", "北"), "s": ("South", "南"), "e": ("East", "东"), "w": ("West", "西"), "m": ("Middle", "中"),
    "in": ("Inner", "内"), "out": ("Outer", "外"), "ne": ("Northeast", "东北"), "nw": ("Northwest", "西北"),
    "se": ("Southeast", "东南"), "sw": ("Southwest", "西南"),
}  # fmt: skip
_RUN = re.compile(f"{HAN.pattern}+")
CACHED = 4_096  # parts that are said in pinyin
_NUMERALS = "〇一二三四五六七八九十"
_HONG_KONG_ENDS = tuple("道路街里径巷坊台围")  # its names are kept whole
_GREAT = "大"  # before the word for a street: 大街
_DISTRICT = 2  # digits that tell in which district a road of Hong Kong is meant
_COUNTRIES = {"CN": ("China", "中国"), "HK": ("Hong Kong", "香港"), "MO": ("Macau", "澳门"), "TW": ("Taiwan", "台湾")}
_ENGLISH = {chinese: english for english, chinese in _COUNTRIES.values()}


def canonical(reading: Reading) -> str:
    """Return one spelling of a reading; reading it again gives the same parts.

    Chinese addresses come in Chinese order and characters, all others in English order. What was left over, care-of
    and what folding had to undo are no part of it.
    """
    if is_world(reading):
        joined = canonical_world(reading)
        return joined + ("..." if reading.is_cut and joined else "")
    parts = _han(reading) if reading.is_chinese_script else _latin(reading)
    joined = ("，" if reading.is_chinese_script else ", ").join(part for part in parts if part)
    return joined + ("..." if reading.is_cut and joined else "")


def _ordinal(value: int) -> str:
    suffix = {1: "st", 2: "nd", 3: "rd"}.get(value % 10 if value // 10 % 10 != 1 else 0, "th")
    return f"{value}{suffix}"


def latin_road(road: Road) -> str:
    """Return a road in Latin letters."""
    if road.type in _LATIN_TRUNKS:
        return f"{_LATIN_TRUNKS[road.type]} {road.name.text}"
    if road.type in PORTUGUESE_TYPES:
        return f"{road.type.title()} {road.name.text}"
    direction = _DIRECTIONS[road.direction][0] if road.direction in _DIRECTIONS else ""
    ordinal = _ordinal(road.ordinal) if road.ordinal else ""
    kind = _LATIN_TYPES.get(road.type or "", (road.type or "").title())
    if road.direction == "c":
        return f"{road.name.text} {kind} Central"
    return " ".join(part for part in (road.name.text, direction, ordinal, kind) if part)


def _is_whole(development: Development) -> bool:
    """Whether a name of Hong Kong holds its generic word: 乐富邨, "Lok Fu Estate"."""
    if development.name.hanzi is not None:
        return development.name.hanzi.endswith(tuple(CHINESE_ESTATES))
    return english_key(development.name.text.rpartition(" ")[2]) in ESTATES


def _in_quarters(reading: Reading) -> bool:
    """Whether the plot is the number or side of a quarter, which stands behind its name: 春晗2区."""
    return bool(reading.plot and reading.developments and reading.developments[0].kind == QUARTER)


def _part(reading: Reading, development: Development, script: int) -> str:
    """Return the number or side of a quarter with its generic word; "" of any other development."""
    if development.kind != QUARTER or not reading.plot:
        return ""
    if reading.plot in _DIRECTIONS:
        said = _DIRECTIONS[reading.plot][script]
    else:
        said = reading.plot if script or not reading.plot.isdigit() else _ordinal(int(reading.plot))
    return f"{said}区" if script else f" {said} District"


def _estates(reading: Reading, written: Callable[[Development], str]) -> Iterator[str]:
    """Yield developments; a name of Hong Kong that holds its generic word gets no other."""
    for development in reading.developments:
        is_whole = reading.country == "HK" and _is_whole(development)
        part = _part(reading, development, 0 if development.name.hanzi is None else 1)
        yield written(development._replace(kind=None, use=None) if is_whole else development) + part


def _latin_estate(development: Development) -> str:
    kind = _LATIN_KINDS.get(development.kind or "", "")
    phase = f"Phase {development.phase}" if development.phase else ""
    return " ".join(part for part in (development.name.text, kind) if part) + (f", {phase}" if phase else "")


def _plot(reading: Reading, script: int) -> str:
    """Return the plot; a lot of Hong Kong with what counts it."""
    if not reading.plot or _in_quarters(reading):
        return ""
    counting = next((area for area in reading.areas if reading.country == "HK" and is_register(area.name.key)), None)
    if counting is not None:
        return said_lot(counting, reading.plot, is_chinese=bool(script))
    return f"{reading.plot}组" if script else f"Group {reading.plot}"


def _counted_alone(reading: Reading) -> list[Area]:
    """Return the areas but the one that is said with a lot of Hong Kong."""
    is_lot = bool(reading.plot) and reading.country == "HK"
    return [area for area in reading.areas if not (is_lot and is_register(area.name.key))]


def _latin_area(area: Area) -> str:
    if is_register(area.name.key) or area.grade == NAMED:
        return area.name.text
    return f"{area.name.text} {'Village' if area.kind == 'village' else 'Zone'}"


def _places(reading: Reading) -> Iterator[str]:
    if reading.town:
        yield reading.town.text
    if reading.county:
        yield reading.county.text
    if reading.city and _has_short_code(reading) and not reading.is_chinese_script:
        yield f"{reading.city.text} {reading.postcode}"
    elif reading.city:
        yield reading.city.text
    if reading.province:
        yield reading.province.text


def _has_short_code(reading: Reading) -> bool:
    """Whether the postcode has three digits, as in Taiwan: it is one only behind its city."""
    return reading.city is not None and reading.postcode is not None and len(reading.postcode) == 3


def _country(reading: Reading, script: int) -> str:
    """Return the country; Hong Kong, Macau and Taiwan are said by their city or province."""
    if reading.country in ("HK", "MO", "TW") and (reading.province or reading.city or reading.county):
        return ""
    return _COUNTRIES.get(reading.country or "", (reading.country or "",) * 2)[script]


def _section(road: Road | None) -> str:
    if road is None or not road.section or (road.section.isdigit() and len(road.section) == _DISTRICT):
        return ""
    return f"{_DIRECTIONS[road.section][0]} Section" if road.section in _DIRECTIONS else f"Section {road.section}"


def _latin_doors(reading: Reading) -> Iterator[str]:
    if reading.unit:
        yield f"Room {reading.unit.upper()}"
    if reading.entrance:
        yield f"Entrance {reading.entrance}"
    if reading.floor:
        yield f"Floor {reading.floor}"
    if reading.building:
        yield f"Building {reading.building.upper()}"


def _latin(reading: Reading, placed: Callable[[str], str] = str) -> Iterator[str]:
    yield from _latin_doors(reading)
    yield from _estates(reading, _latin_estate)
    if reading.plot:
        yield _plot(reading, 0)
    if reading.number:
        road = f" {latin_road(reading.road)}" if reading.road and not reading.lane else ""
        yield f"No. {reading.number}{road}".rstrip()
    if reading.alley:
        yield f"Alley {reading.alley}"
    if reading.lane:
        yield f"Lane {reading.lane}"
    yield _section(reading.road)
    if reading.road and (reading.lane or not reading.number):
        yield latin_road(reading.road)
    if reading.crossing:
        side = f" {_DIRECTIONS[reading.side][0]} Side" if reading.side in _DIRECTIONS else ""
        yield "Intersection " + ", ".join(map(latin_road, reading.crossing)) + side
    elif reading.side in _DIRECTIONS:
        yield f"{_DIRECTIONS[reading.side][0]} Side"
    if reading.areas:
        yield from map(_latin_area, _counted_alone(reading))
    yield from map(placed, _places(reading))
    yield _country(reading, 0)
    if reading.postcode and not _has_short_code(reading):
        yield reading.postcode
    if reading.po_box:
        yield f"P.O. Box {reading.po_box}"


def road_words(road: Road) -> str:
    """Return a road as people write it: in characters where they are known, else in Latin letters."""
    if road.name.hanzi is None:
        return latin_road(road)
    if road.type in PORTUGUESE_TYPES:
        return road.name.hanzi
    direction = _DIRECTIONS[road.direction][1] if road.direction in _DIRECTIONS else ""
    if road.name.hanzi.endswith(_HONG_KONG_ENDS) and (road.type is None or road.type in ROAD_TYPES):
        side = "中" if road.direction == "c" else direction  # 皇后大道中, but 凤攸南街 and 筲箕湾东大街 have it within
        is_within = side and road.name.hanzi[:-1].removesuffix(_GREAT).endswith(side)
        return road.name.hanzi + ("" if is_within else side)
    if road.type in _TRUNK_TYPES:
        return road.name.text + _TRUNK_TYPES[road.type]
    if road.type in _HONG_KONG_TYPES:
        return road.name.hanzi + _HONG_KONG_TYPES[road.type] + ("中" if road.direction == "c" else direction)
    ordinal = _han_numeral(road.ordinal) if road.ordinal else ""
    section = ""
    if road.section:
        section = (
            _DIRECTIONS[road.section][1] if road.section in _DIRECTIONS else _section_numeral(road.section)
        ) + "段"
    return road.name.hanzi + direction + ordinal + _TYPES.get(road.type or "", road.type or "") + section


def _han_numeral(value: int) -> str:
    if value <= 10:
        return _NUMERALS[value]
    tens, ones = divmod(value, 10)
    return (_NUMERALS[tens] if tens > 1 else "") + "十" + (_NUMERALS[ones] if ones else "")


def _section_numeral(text: str) -> str:
    return _NUMERALS[int(text)] if text.isdigit() and int(text) < len(_NUMERALS) else text


def _han_estate(development: Development) -> str:
    if development.name.hanzi is None:
        return _latin_estate(development)
    kind = _HAN_KINDS.get(development.kind or "", "")
    phase = f"{development.phase}期" if development.phase else ""
    return development.name.hanzi + _USES.get(development.use or "", "") + kind + phase


def _han_number(number: Number) -> str:
    return f"{number}号"


def _han(reading: Reading) -> Iterator[str]:
    yield _country(reading, 1)
    places = list(_places(reading))
    yield from reversed(places)
    for area in _counted_alone(reading):
        name = area.name.hanzi or area.name.text
        if is_register(area.name.key) or area.grade == NAMED:
            yield name
        elif area.kind == "village":
            yield f"{name}村"
        else:
            yield name if name.endswith(("区", "园")) else f"{name}工业区"
    road = road_words(reading.road) if reading.road else ""
    for crossing in reading.crossing:
        road += "与" + road_words(crossing)
    side = _DIRECTIONS[reading.side][1] if reading.side in _DIRECTIONS else ""
    if reading.crossing:
        road += "交叉口" + (side + "角" if side else "")
    lane = f"{reading.lane}弄" if reading.lane else ""
    alley = f"{reading.alley}弄" if reading.alley else ""
    yield road + lane + alley + (_han_number(reading.number) if reading.number else "")
    if side and not reading.crossing:
        yield f"{side}侧"
    if reading.plot:
        yield _plot(reading, 1)
    yield from _estates(reading, _han_estate)
    yield from _han_doors(reading)
    if reading.postcode:
        yield reading.postcode
    if reading.po_box:
        yield f"{reading.po_box}信箱"


def _han_doors(reading: Reading) -> Iterator[str]:
    if reading.building:
        yield f"{reading.building.upper()}号楼"
    if reading.entrance:
        yield f"{reading.entrance}单元"
    if reading.floor:
        yield f"{reading.floor}层"
    if reading.unit:
        yield f"{reading.unit.upper()}室"


def spellings(reading: Reading) -> tuple[str, str]:
    """Return `canonical` and `pinyin_line` of a reading; one made in Latin letters alone is both."""
    spelled = canonical(reading)
    is_both = spelled.isascii() and not reading.is_chinese_script and not reading.is_cut
    return spelled, spelled if is_both else pinyin_line(reading)


def pinyin_line(reading: Reading) -> str:
    """Return the reading in pinyin and digits, fine to coarse as English writes it, for a person to read aloud."""
    if is_world(reading):
        return canonical_world(reading)
    return ", ".join(part if part.isascii() else spoken(part) for part in _latin(reading, _division) if part)


@lru_cache(maxsize=CACHED)
def _division(text: str) -> str:
    """Return a division with its name in pinyin and its generic word in English: 信都区 is Xindu District.

    Hong Kong and Macau have English names: nobody looks for Xianggang.
    """
    if text in _ENGLISH:
        return _ENGLISH[text]
    end = next((end for end in _DIVISION_ENDS if text.endswith(end)), "")
    name = text[: len(text) - len(end)]
    if not end or not name:
        return text
    return f"{spoken(name)} {_DIVISIONS[end]}"


@lru_cache(maxsize=CACHED)
def spoken(text: str) -> str:
    """Return a text with its Chinese characters as capitalised pinyin, one word for each run; the same come again."""
    return _RUN.sub(_spoken_run, text).strip() if HAN.search(text) else text


def _spoken_run(run: re.Match[str]) -> str:
    return _capitalised(run[0])


@lru_cache(maxsize=CACHED)
def _capitalised(hanzi: str) -> str:
    syllables = syllables_of(hanzi)
    return "".join((*syllables[:1], *map(_within_word, syllables[1:]))).replace("v", "ü").capitalize()


def _within_word(syllable: str) -> str:
    """Return a syllable as it stands behind another: one without an initial takes an apostrophe (GB/T 16159).

    >>> _within_word("an"), _within_word("kang")
    ("'an", 'kang')
    """
    return f"'{syllable}" if syllable.startswith(("a", "e", "o")) else syllable
