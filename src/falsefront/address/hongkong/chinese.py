"""A Chinese address of Hong Kong as pieces: names of the dictionary first, then what a generic word shows."""

import re
from collections.abc import Iterator

from falsefront.address.gazetteer.hongkong import CHINESE_DIGITS, HongKongNames, Known, chinese_key, english_key
from falsefront.address.gazetteer.places import Places
from falsefront.address.hongkong.centres import chinese_centre
from falsefront.address.hongkong.piece import (
    DIVISION,
    FUNCTION,
    KNOWN,
    LABEL,
    MADE,
    NUMBER,
    OF_DIVISION,
    UNREAD,
    Candidate,
    Piece,
    by_chance,
    cheapest,
    in_hong_kong,
    known_pieces,
)
from falsefront.address.lexicon.hongkong import (
    CHINESE_CENTRES,
    CHINESE_EMPTY,
    CHINESE_ESTATES,
    CHINESE_FLOORS,
    CHINESE_FUNCTIONS,
    CHINESE_ROADS,
    CHINESE_SIDES,
    CHINESE_TRADES,
    CHINESE_VILLAGES,
    CHINESE_WEAK_ROADS,
    CHINESE_WEAK_VILLAGES,
)
from falsefront.address.parts.cantonese import spell
from falsefront.address.parts.numbers import label
from falsefront.address.parts.numerals import numeral
from falsefront.address.parts.roads import name_key
from falsefront.address.reading import Development, Name, Road

_N = r"[a-z]{0,2}\d+[a-z]?(?:-?[a-z]{0,2}\d+[a-z]?)?"
_HAN_N = "[〇零一二三四五六七八九十百]+"
_LIST = rf"(?:{_N}|[a-z](?![a-z]))(?:(?:[-至、,&及和]|号及|号至|号、)(?:{_N}|[a-z](?![a-z])))*"
_NUMBERED_NAME = re.compile(r"\(([一二三四五1-5东西南北]|i{1,3})\)(?=[邨村期苑段商广购街]|$)")
_BRACKETED = re.compile(r"\([^()]*(?:包括|除外|不包括|部份|部分|至20|前称|年)[^()]*\)")
_DASH_IN_NAME = re.compile("(?<=[\u3400-\u9fff]) ?[-—－.·‧•・] ?(?=[\u3400-\u9fff])")  # 青山公路-元朗段, 奥朗‧御峰
_ROMAN = {"i": "一", "ii": "二", "iii": "三"}
_LABELS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(pattern))
    for kind, pattern in (
        ("floor", rf"(?P<n>\d{{1,3}}[a-z]?|{_HAN_N})字?[楼层](?:全层|部份|部分)?"),
        ("floor", r"(?P<n>\d{1,3}[a-z]?)(?:至|-|及|、)(?:\d{1,3})字?[楼层]"),
        (
            "floor",
            r"(?P<n>(?:地下)?(?:低层|高层|上层|下层)(?:地下)?|地下(?:低层|高层)?|地库|阁楼|夹层|平台|天台|地面)(?:全层)?",
        ),
        ("floor", r"(?P<n>\d{1,3}|[gmrlub]{1,2}\d?)/?f(?![a-z])"),
        ("floor", r"(?P<n>\d{1,3}|[gmrlub]{1,2}\d?)/f(?=[a-z]\d{0,3}[号室座铺舖单])"),  # 5/FA室
        ("unit", rf"(?P<n>{_LIST})号?(?:室|房|铺|店|单位|号铺位)"),
        ("unit", rf"(?<=[场厦心城阁苑])(?P<n>{_LIST})号地铺"),
        ("unit", rf"(?:铺位|商铺|铺|单位|舱)(?P<n>{_LIST})号?(?:室|铺|店)?"),
        ("phase", rf"第?(?P<n>\d+|{_HAN_N}|[a-z](?![a-z]))期"),
        ("skip", rf"第(?:\d+|{_HAN_N})(?:[及至、-]第?(?:\d+|{_HAN_N}))*区"),
        ("block", rf"第?(?P<n>\d+(?:[-至及]\d+)?[a-z]?|{_HAN_N}|[a-z](?![a-z]))座"),
        ("block", r"(?P<n>\d+|[a-z]+)号楼"),
        ("skip", rf"[a-z东西南北]{{1,3}}(?:[、,及]?[a-z])*翼|第?{_HAN_N}号?校舍|部份|部分|全层|全幢|及|内|的|之"),
        ("skip", r"商场|商业中心|社区中心|社区会堂|服务设施大楼|停车场(?:大厦)?|政府合署|综合大楼"),
    )
)
_MAY_BE_LABEL = re.compile("|".join(pattern.pattern.replace("(?P<n>", "(?:") for _, pattern in _LABELS))
_NUMBER = re.compile(
    rf"(?:门牌)?第?(?P<n>\d+[a-z]?(?:(?:[-至、,&及和]|号及|号至|号、)\d+[a-z]?)*|{_HAN_N})号(?P<sub>[a-z](?![a-z0-9座室铺]))?"
)
_SHOP = re.compile(rf"{_LIST}号?地?铺")
_DOORS = re.compile(rf"(?P<n>{_LIST})号地?铺")  # the houses of a shop: 乐道13、13a及15号铺
_BEHIND_ROAD = 0.1  # less than the number of a room
_BARE = re.compile(r"\d+[a-z]?(?:-\d+[a-z]?)?")
_JOINTS = re.compile("[至、,&及和号]+")
_LATIN = re.compile(r"[a-z][a-z0-9'.&]*(?: ?[a-z][a-z0-9'.&]*)*")
_LONGEST_MADE = 12  # characters of a name the dictionary has not
PER_CHARACTER = 0.55  # of a made name: more than a division or a known name costs
_SHORT_NAME = 2  # characters: such a name of the dictionary may stand there by chance
_OF_USE = tuple(ending for ending, kind in CHINESE_ESTATES.items() if " " in kind)
_ENDINGS: dict[str, tuple[str, ...]] = {}  # last character -> endings of names, the longest first
for _ending in sorted({*CHINESE_ROADS, *CHINESE_ESTATES, *CHINESE_VILLAGES}, key=lambda word: (-len(word), word)):
    _ENDINGS[_ending[-1]] = (*_ENDINGS.get(_ending[-1], ()), _ending)
# What a label, number or word that says nothing begins with.
_LABEL_STARTS = frozenset(
    "0123456789abcdefghijklmnopqrstuvwxyz〇零一二三四五六七八九十百第丈内市地铺商单舱低高上下阁夹平天部全及的之"
    "东南西北门社服停政综"
)
_EMPTY_STARTS = frozenset(empty[0] for empty in CHINESE_EMPTY)
_SIGNS = frozenset("|,，、。;；()（） -:：/·‧•.")


class ChineseScanner:
    """Reads Chinese text of Hong Kong with its dictionary and the gazetteer."""

    def __init__(self, names: HongKongNames, places: Places) -> None:
        """Take the look-ups."""
        self._names = names
        self._places = places

    def pieces(self, text: str) -> list[Piece]:
        """Return the pieces of a folded, simplified, lower-case text."""
        text = _BRACKETED.sub("|", _DASH_IN_NAME.sub("", text))
        text = _NUMBERED_NAME.sub(lambda found: _ROMAN.get(found[1], chinese_key(found[1])), text)
        found = cheapest(len(text), _Line(text, self._names, self._places).candidates)
        return [self._with_centre(piece) if piece.kind == "estate" else piece for piece in found]

    def _with_centre(self, piece: Piece) -> Piece:
        return piece._replace(centre=chinese_centre(piece.text, self._names, self._places))


class _Line:
    """One text while its pieces are sought; what the dictionary has in it is looked up once."""

    def __init__(self, text: str, names: HongKongNames, places: Places) -> None:
        self._text = text
        self._names = names
        self._places = places
        self._known: dict[int, list[tuple[int, tuple[Known, ...]]]] = {}
        self._holds: dict[int, int] = {}  # end -> where the shortest name of the dictionary that ends there begins
        self._within: dict[int, int] = {}  # a place inside a road that has a number -> where the road begins
        self._behind_roads: set[int] = set()  # where roads of the dictionary end
        keys = text.translate(CHINESE_DIGITS)
        for at in range(len(text) - 1):
            for size in names.lengths(keys[at : at + 2]):
                known = _named(names, keys[at : at + size]) if at + size <= len(text) else ()
                if known:
                    self._known.setdefault(at, []).append((at + size, known))
                    if size > _SHORT_NAME and not _is_generic(text[at : at + size]):
                        self._holds[at + size] = at  # a name, and more than the generic word of one
                        if text[at + size - 1] in CHINESE_SIDES:
                            self._holds[at + size - 1] = at  # 科学园科技大道西 holds 科技大道西
                    if any(one.kind == "s" for one in known):
                        self._behind_roads.add(at + size)
                    if any(one.kind == "s" for one in known) and _NUMBER.match(text, at + size):
                        self._within.update(dict.fromkeys(range(at + 1, at + size), at))

    def candidates(self, at: int) -> Iterator[Candidate]:
        """Yield what may begin at a character."""
        text, character = self._text, self._text[at]
        if character in _SIGNS:
            yield at + 1, 0.0, Piece("sign", character)
        if character in _LABEL_STARTS:
            yield from _labels(text, at)
            if at in self._behind_roads and (doors := _DOORS.match(text, at)) is not None:
                yield doors.end(), LABEL - _BEHIND_ROAD, Piece("number", _value("number", doors["n"]), is_marked=True)
        if _is_han(character):
            yield from self._named_here(at)
            yield from self._made(at)
        elif (latin := _LATIN.match(text, at)) is not None:
            known = self._names.in_english(english_key(latin[0]))
            if known:
                yield latin.end(), KNOWN, Piece("estate", latin[0].title(), known=known)
            yield latin.end(), UNREAD, Piece("word", latin[0])
        yield at + 1, UNREAD, Piece("word", character)

    def _named_here(self, at: int) -> Iterator[Candidate]:
        """Yield the names of the gazetteer and the dictionary that begin at a character."""
        text = self._text
        for size in self._places.lengths.get(text[at : at + 2], ()):
            named = in_hong_kong(self._places.chinese.get(text[at : at + size]))
            if named is not None and at + size <= len(text):
                yield at + size, DIVISION, Piece("division", text[at : at + size], named=named)
                yield from _of_division(text, at, at + size)
        if text[at] in _EMPTY_STARTS:
            for empty in CHINESE_EMPTY:
                if text.startswith(empty, at):
                    yield at + len(empty), LABEL, Piece("skip", empty)
        for end, known in self._known.get(at, ()):
            cost = by_chance(KNOWN) if end - at <= _SHORT_NAME else KNOWN
            for piece in known_pieces(known, text[at:end]):
                yield end, cost, piece
                if piece.kind == "village" and text[end : end + 1] in CHINESE_VILLAGES:
                    yield end + 1, cost, piece  # 大江埔村 of the dictionary's 大江埔

    def _made(self, at: int) -> Iterator[Candidate]:
        """Yield the names that begin at a character and that their last characters show."""
        text = self._text
        for end in range(at + 2, min(len(text), at + _LONGEST_MADE) + 1):
            last = text[end - 1]
            if not _is_han(last):
                return
            if self._holds.get(end, -1) > at or self._within.get(end, -1) > at:
                continue  # 中心天瑞邨 holds 天瑞邨; 亭门花园街43号 is 花园街, no 花园
            for ending in _ENDINGS.get(last, ()):
                if end - len(ending) > at and text.startswith(ending, end - len(ending)):
                    if ending in CHINESE_CENTRES and chinese_centre(text[at:end], self._names, self._places):
                        yield end, KNOWN, Piece("estate", text[at:end])
                        break
                    stem = text[at : end - len(ending)]
                    yield from self._named(text, text[at:end], stem, ending, end)
                    break

    @staticmethod
    def _named(text: str, name: str, stem: str, ending: str, end: int) -> Iterator[Candidate]:
        cost = MADE + PER_CHARACTER * len(stem) + (1.0 if len(stem) < _SHORT_NAME else 0.0)
        following = text[end : end + 1]
        is_road = ending in CHINESE_ROADS
        if is_road and ending in CHINESE_WEAK_ROADS:
            is_road = _NUMBER.match(text, end) is not None and _SHOP.match(text, end) is None  # 星河广场7号铺
        if is_road:
            if following in CHINESE_SIDES and (end + 1 == len(text) or not _is_han(text[end + 1])):
                yield end + 1, cost, Piece("road", name + following, road=_road(stem, ending, CHINESE_SIDES[following]))
            yield end, cost, Piece("road", name, road=_road(stem, ending, None))
        if ending in CHINESE_VILLAGES and (ending not in CHINESE_WEAK_VILLAGES or _NUMBER.match(text, end)):
            yield end, cost, Piece("village", name, name=Name(name, spell(stem) or name_key(stem), stem))
        elif ending in CHINESE_ESTATES:
            rest = stem
            for function in CHINESE_FUNCTIONS:
                rest = rest.replace(function, "")
            if not rest:
                yield end, FUNCTION, Piece("skip", name)
                return
            kind, _, use = CHINESE_ESTATES[ending].partition(" ")
            development = Development(Name(stem, spell(stem) or name_key(stem), stem), kind, use or None)
            yield end, cost, Piece("estate", name, development=development)


def _named(names: HongKongNames, key: str) -> tuple[Known, ...]:
    """Return what a name may be; an estate also where it is written with the village that 邨 is elsewhere: 利东村."""
    known = names.in_chinese(key)
    if not known and key[-1] == _VILLAGE:
        known = tuple(one for one in names.in_chinese(key[:-1] + _ESTATE) if one.kind == "e")
    return known


_VILLAGE, _ESTATE = "村", "邨"


def _of_division(text: str, at: int, end: int) -> Iterator[Candidate]:
    """Yield the building that a quarter's name and a word for its use name: 九龙商业中心."""
    for ending in _OF_USE:
        if text.startswith(ending, end):
            kind, _, use = CHINESE_ESTATES[ending].partition(" ")
            name = Name(text[at:end], spell(text[at:end]) or name_key(text[at:end]), text[at:end])
            behind = end + len(ending)
            yield behind, OF_DIVISION, Piece("estate", text[at:behind], development=Development(name, kind, use))


def _is_generic(name: str) -> bool:
    """Whether a name of the dictionary is what buildings are called behind a name as well: 科技中心."""
    return name in CHINESE_ESTATES or (name[:2] in CHINESE_TRADES and name[2:] in CHINESE_ESTATES)


def _is_han(character: str) -> bool:
    return "\u3400" <= character <= "\u9fff" or character >= "\U00020000"


def _road(stem: str, ending: str, side: str | None) -> Road:
    """Return a road the dictionary has not; 富安东街 is Fu On East Street as 富安街东 is Fu On Street East."""
    if side is None and len(stem) > _SHORT_NAME and stem[-1] in CHINESE_SIDES:
        stem, side = stem[:-1], CHINESE_SIDES[stem[-1]]
    return Road(Name(stem, spell(stem) or name_key(stem), stem + ending), side, CHINESE_ROADS[ending], None, None)


def _labels(text: str, at: int) -> Iterator[Candidate]:
    """Yield numbers, floors, rooms, blocks and phases that begin here."""
    for kind, pattern in _LABELS if _MAY_BE_LABEL.match(text, at) else ():
        found = pattern.match(text, at)
        if found is not None and found.end() > at:
            values = found.groupdict()
            said = _value(kind, values.get("n") or "")
            yield found.end(), LABEL, Piece(kind, said or found[0])
    number = _NUMBER.match(text, at)
    if number is not None:
        yield (
            number.end(),
            NUMBER,
            Piece("number", _value("number", number["n"]) + (number["sub"] or ""), is_marked=True),
        )
    bare = _BARE.match(text, at)
    if bare is not None and not text[at - 1 : at].isdigit():
        yield bare.end(), 1.2, Piece("number", bare[0])


def _value(kind: str, text: str) -> str:
    """Return a label as both languages write it: 三 is 3, 15号及19号 is 15&19, 36至38 is 36-38."""
    if kind == "floor" and text in CHINESE_FLOORS:
        return CHINESE_FLOORS[text]
    if text and all(character in "〇零一二三四五六七八九十百" for character in text):
        return numeral(text)
    if kind == "number" and text.count("至") == 1:
        return text.replace("至", "-").replace("号", "")
    joined = _JOINTS.sub("&", text.replace("至", "-")).strip("&")
    return label(joined) if kind != "number" and "&" not in joined else joined
