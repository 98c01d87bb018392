"""Buildings, developments, zones, villages and divisions in Latin text."""

import re

from falsefront.address.lexicon.lookup import Word
from falsefront.address.lexicon.table import forms, usual
from falsefront.address.lexicon.translations import TRANSLATED_PAIRS
from falsefront.address.lexicon.words import KEPT_WHOLE, MAY_BE_SYLLABLE, OFFICES, TRADES, Role
from falsefront.address.parts.items import Code, Division, Estate, Label, Town, Zoned
from falsefront.address.parts.numerals import in_characters
from falsefront.address.parts.roads import name_key
from falsefront.address.plain.tokens import latin_key
from falsefront.address.reading import Area, Development, Name
from falsefront.address.scan.latin.ahead import has_label_behind_building, is_number_of_road
from falsefront.address.scan.latin.names import claim, whole_name, without_places
from falsefront.address.scan.latin.segment import Segment, texts, title
from falsefront.address.scan.latin.zones import ZONE_TRADES, take_works_park

_OF_PARKS = forms("china.park")  # what parks are called besides their name
_CREATIVE = forms("china.park", "creative")
_WHOLE_BUILDINGS = forms("china.building", "named")  # "Ruisui Tower 2": name and number
_COMMUNITY = "community"
_BASES = forms("china.base")
_FOR_BASES = forms("china.base.of")
_BEHIND_VILLAGE = forms("china.village.behind")
_LETTERED = forms("china.building", "lettered")
_WITH_LETTERS = frozenset({"plaza", "center", "building", "mansion"})  # houses that have towers by letter
_LETTERS = frozenset("abcdefgh")
_HOUSES = frozenset({"plaza", "center", "building"})
_NAMING = frozenset({Role.DEVELOPMENT, Role.ROAD, Role.USE, Role.ZONE, Role.LANE})


def take_building(segment: Segment, word: Word) -> None:
    """Take a numbered or lettered building, or a named one: "Block C", "A Building", "Ruisui Building"."""
    pending = segment.pending
    label = segment.label_ahead()
    last = segment.last_free()
    is_lettered = len(pending) == 1 and len(pending[0].text) == 1
    if (word.text, segment.next().text) in TRANSLATED_PAIRS:
        segment.wait(word)  # Building Materials City
    elif len(pending) == 1 and pending[0].role is Role.ORDINAL and pending[0].text[0].isdigit() and label is None:
        segment.items.append(Label("building", pending.pop().value))  # "7th Building"
    elif word.text in _LETTERED and not (label is not None and label[0].isalpha() and not pending):
        segment.wait(word)
    elif word.text in MAY_BE_SYLLABLE or word.text == "haolou":
        _pinyin_building(segment, word)
    elif is_lettered and (label is None or not label[0][0].isdigit() or segment.next_role(label[1]) is Role.ROOM):
        segment.items.append(Label("building", pending.pop().text))
    elif label is not None and not (pending and is_number_of_road(segment, label)):
        _labelled_building(segment, word, label)
    elif pending:
        take_estate(segment, word._replace(value="building"))
    elif last is not None and (last.is_marked or segment.next().kind == "" or _LETTER_AND_NUMBER.fullmatch(last.text)):
        segment.items[-1] = Label("building", last.text)
    elif segment.next().kind == "word":
        segment.wait(word)


_LETTER_AND_NUMBER = re.compile(r"[a-z]-?\d{1,2}")


def _labelled_building(segment: Segment, word: Word, label: tuple[str, int]) -> None:
    part = "building"
    if [waiting.value for waiting in segment.pending] == [_FACTORY]:
        segment.pending = []  # "Factory Building 24" has no other name
    if segment.pending and word.text in _WHOLE_BUILDINGS:
        part = "building_or_number" if label[0][0].isdigit() and word.text != "tower" else "building"
        take_named(segment, "building")
    elif segment.pending:
        segment.flush()
    segment.at += label[1]
    segment.items.append(Label(part, label[0]))


def _pinyin_building(segment: Segment, word: Word) -> None:
    """Take "26 hao lou", "3 dong", "B zuo"; the words are syllables of names too."""
    last = segment.last_free()
    if last is not None:
        segment.items[-1] = Label("floor" if word.text == "lou" else "building", last.text)  # 5楼 is a floor
    elif segment.pending and len(segment.pending[-1].text) == 1:
        value = segment.pending.pop().text
        segment.flush()
        segment.items.append(Label("building", value))
    elif word.text == "lou" and segment.pending:
        take_named(segment, "building")
    else:
        segment.wait(word)


def take_estate(segment: Segment, word: Word) -> None:
    """Take the words that wait as the name of a development, unless another generic word follows."""
    following = segment.next_role()
    if segment.begins_place(word.text):
        segment.wait(word)  # Guangchang County
        return
    if not segment.pending:
        if word.value == _FACTORY and _is_lettered(segment) and segment.take_label("building"):
            return  # "Factory A7"
        if following in (*_NAMING, Role.DIRECTION, Role.ORDINAL, None) and segment.next().kind == "word":
            segment.pending.append(word)
        elif word.value == "apartment":
            segment.take_label("unit")
        elif segment.items and type(hashed := segment.items[-1]) is Label and hashed.part == "hashed":
            segment.items[-1] = Label("building", hashed.value)  # "90# Villa"
        else:
            segment.wait(word)
        return
    names_on = (
        following in _NAMING
        or (word.text == "shangcheng" and following is Role.DIVISION)  # Shangcheng District
        or (following is Role.BUILDING and (word.value == _FACTORY or not has_label_behind_building(segment)))
        or (following in (Role.DIRECTION, Role.ORDINAL) and segment.next_role(1) in (Role.ROAD, Role.DIRECTION))
    )
    if names_on:
        segment.pending.append(word)
    elif word.text in _BASES and _FOR_BASES.issuperset(texts(segment.pending)):
        segment.wait(word)  # "Production Base" is anybody's
    elif word.text in KEPT_WHOLE:
        segment.wait(word)
        take_named(segment, word.value)
    elif word.text in OFFICES and len(segment.pending) > 1 and segment.pending[-1].value in _HOUSES:
        take_named(segment, segment.pending.pop().value)  # "Letai Zhongxin Xiezilou"
    else:
        take_named(segment, word.value)
        if word.value in _WITH_LETTERS and segment.next(1).kind == "" and segment.next().text in _LETTERS:
            segment.take_label("building")  # "Hongchang Square B"


_FACTORY = "factory"


def _is_lettered(segment: Segment) -> bool:
    """Whether a label of letter and number comes next."""
    label = segment.label_ahead()
    return label is not None and label[0][0].isalpha() and label[0][1:].isdigit()


def without_city(segment: Segment, words: list[Word]) -> list[Word]:
    """Return the name of a trade city without the place it begins with, which becomes an item: 义乌|国际商贸城."""
    place = next((at for at in range(len(words) - 1, 0, -1) if "".join(texts(words[:at])) in segment.places.latin), 0)
    segment.items.extend(claim(segment.places, words[:place]))
    return words[place:]


def take_named(segment: Segment, kind: str) -> None:
    """Take the words that wait as the name of a development of this kind, or of a zone where they say one."""
    if kind == "market" and [word.value for word in segment.pending[-2:]] == [_INTERNATIONAL, "trade"]:
        segment.pending[-2] = segment.pending[-2]._replace(text=_INTERNATIONAL)  # "Intl"
        segment.pending = without_city(segment, segment.pending[:-1])  # "International Trade Mart" is 国际商贸城
    words = segment.take_pending()
    if len(words) > 1 and words[-1].value == _FACTORY:
        words[-1] = words[-1]._replace(role=Role.USE)  # a factory building, as an industrial one
    if len(words) > 1 and words[0].value == "financial":
        words[0] = words[0]._replace(role=None)  # 金融商务中心: the first use is the name
    if _is_nobodys_name(segment, texts(words), kind):
        segment.items.extend(claim(segment.places, words))
        return
    if kind == _COMMUNITY:
        segment.pass_over(_BEHIND_VILLAGE)
    use = next((word.value for word in reversed(words) if word.role is Role.USE), None)
    names = [word.text for word in words if word.role is not Role.USE] or texts(words)
    name = Name(title(words), latin_key(names), None)
    if kind in _IN_PARKS and len(words) > 1 and words[-1].value == _PARK and words[-1].role is Role.DEVELOPMENT:
        segment.items.append(Estate(name.text, Development(name._replace(key=_park_key(words)), kind)))
        return
    is_zone = use == "industrial" and _OF_PARKS.isdisjoint(names[1:])  # "Creative Industry Park" is 创意产业园
    if kind == "park" and (is_zone or (len(names) > 1 and names[-1] in ZONE_TRADES)):
        take_works_park(segment, words)
    else:
        if kind == "park" and len(plain := [text for text in names if text not in _OF_PARKS]) < len(names) and plain:
            name = name._replace(key=latin_key(plain))
            use = "creative" if not _CREATIVE.isdisjoint(names) else None if use == "industrial" else use
        segment.items.append(Estate(name.text, Development(name, kind, use)))


def _park_key(words: list[Word]) -> str:
    """Return the key of a park's whole name: "Taihu International Technology Park" is 太湖国际科技园."""
    uses = [word.value if word.role is Role.USE else None for word in words]
    said = [
        _USES.get(use, word.text) if use else word.text
        for at, (word, use) in enumerate(zip(words, uses, strict=True))
        if not use or use != uses[at - 1]
    ]
    if words[-1].text == _PARK and uses[-2]:
        said[-1] = _YUAN
    return latin_key(said)


_PARK, _YUAN = "park", "yuan"
_USES = usual("china.use")
_IN_PARKS = frozenset({"building", "center"})


def _is_nobodys_name(segment: Segment, names: list[str], kind: str) -> bool:
    """Whether words name a place or nothing, and no development: "Hebei factory", "our factory", "City center"."""
    is_place = "".join(names) in segment.places.latin
    if kind == _FACTORY:
        return is_place or names == ["our"]
    if kind == "market":
        is_of_country = bool(segment.items) and segment.items[-1] == _CHINA
        return TRADES.issuperset(names) and not is_of_country  # "Hardware City" in Guangzhou may be any
    return kind == "center" and names[-1:] == ["city"] and (is_place or len(names) == 1)


_INTERNATIONAL = "international"
_CHINA = Code("country", "CN")


def take_village(segment: Segment, word: Word) -> None:
    """Take the words that wait as a village."""
    if not segment.pending:
        segment.wait(word)
        return
    if len(segment.pending) > 1 and segment.pending[-1].text == "new" and segment.next_role() not in _NAMING:
        segment.pending.pop()
        take_named(segment, "estate")  # "Sunshine New Village" is 阳光新村, an estate
        return
    words = segment.take_pending()
    at = next((at for at, word in enumerate(words[1:-1], start=1) if word.text == _ZHEN), 0)
    if at and all(word.role is None for word in (*words[:at], *words[at + 1 :])):
        _take_town(segment, words[:at])
        words = words[at + 1 :]  # "zhouxiang zhen tiandengshe cun"
    name = Name(title(words), latin_key(texts(_number_last(words))), None)
    segment.items.append(Zoned(title(words), Area(name, "village")))
    segment.pass_over(_BEHIND_VILLAGE)


def _number_last(words: list[Word]) -> list[Word]:
    """Return the words of a village with its number as Chinese says it, behind: "8th Caoyang Village" is 曹杨八村."""
    numbers = [word for word in words if word.role is Role.ORDINAL]
    names = [word for word in words if word.role is not Role.ORDINAL]
    if len(numbers) != 1 or not names or not numbers[0].value.isdigit():
        return words
    said = name_key(in_characters(int(numbers[0].value)))
    return [*names, Word(said, None, said)]


def _take_town(segment: Segment, words: list[Word]) -> None:
    """Take words for a town's name, with what it lies in before it: a place known, or a city of a county's rank."""
    places, words = segment.places, without_places(segment.places, words, segment.items)
    for size in range(len(words) - 1, 0, -1):
        item = whole_name(places, texts(words[:size]))
        if type(item) is Division and all(places.name(code)[-1] == _CITY for code in item.named.codes):
            segment.items.append(item)
            words = words[size:]
            break
    segment.items.append(Town(f"{title(words)} Zhen", latin_key(texts(words)), None))


_CITY = "市"
_ZHEN = "zhen"
