"""Buildings, developments, zones, villages and divisions in Latin text."""

from falsefront.address.lexicon.lookup import Word, look_up
from falsefront.address.lexicon.table import forms
from falsefront.address.lexicon.words import MAY_BE_SYLLABLE, PINYIN_ORDINALS, Role
from falsefront.address.parts.items import Code, Division, Estate, Free, Label, Town, Unknown, Zoned
from falsefront.address.parts.zones import ZONE_WORDS, grade_of_words
from falsefront.address.plain.tokens import latin_key
from falsefront.address.reading import Area, Development, Name
from falsefront.address.scan.latin.labels import has_label_behind_building, is_number_of_road
from falsefront.address.scan.latin.names import UNKNOWN_LEVELS, WIDEST, claim, of_level
from falsefront.address.scan.latin.segment import Segment, ordinal, texts, title

_OF_PARKS = forms("china.park")  # what parks are called besides their name
_TRADES = forms("china.zone.trade")  # of a zone: 化工园
_LONGEST_ZONE_NUMBER = 2  # digits
_LONGEST_PART = 2  # characters of the number or letter of a part of a zone
_PARTS = forms("china.division", "part")
_LEAST_NAMED = 2  # words before a division that may be a name
_WHOLE_BUILDINGS = forms("china.building", "named")  # "Ruisui Tower 2": name and number
_ENDINGS = ("province", "city", "county", "district", "prefecture")
_NAMING = frozenset({Role.DEVELOPMENT, Role.ROAD, Role.USE, Role.ZONE, Role.LANE})


def take_building(segment: Segment, word: Word) -> None:
    """Take a numbered or lettered building, or a named one: "Block C", "A Building", "Ruisui Building"."""
    pending = segment.pending
    label = segment.label_ahead()
    last = segment.last_free()
    is_lettered = len(pending) == 1 and len(pending[0].text) == 1
    if word.text in MAY_BE_SYLLABLE or word.text == "haolou":
        _pinyin_building(segment, word)
    elif is_lettered and (label is None or not label[0][0].isdigit() or segment.next_role(label[1]) is Role.ROOM):
        segment.items.append(Label("building", pending.pop().text))
    elif label is not None and not (pending and is_number_of_road(segment, label)):
        _labelled_building(segment, word, label)
    elif pending:
        take_estate(segment, word._replace(value="building"))
    elif last is not None and (last.is_marked or segment.next().kind == ""):
        segment.items[-1] = Label("building", last.text)
    elif segment.next().kind == "word":
        segment.wait(word)


def _labelled_building(segment: Segment, word: Word, label: tuple[str, int]) -> None:
    part = "building"
    if segment.pending and word.text in _WHOLE_BUILDINGS:
        part = "building_or_number" if label[0][0].isdigit() and word.text != "tower" else "building"
        _named(segment, "building")
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
        _named(segment, "building")
    else:
        segment.wait(word)


def take_estate(segment: Segment, word: Word) -> None:
    """Take the words that wait as the name of a development, unless another generic word follows."""
    following = segment.next_role()
    if segment.begins_place(word.text):
        segment.wait(word)  # Guangchang County
        return
    if not segment.pending:
        if following in (*_NAMING, Role.DIRECTION, Role.ORDINAL, None) and segment.next().kind == "word":
            segment.pending.append(word)
        elif word.value == "apartment":
            segment.take_label("unit")
        else:
            segment.wait(word)
        return
    names_on = (
        following in _NAMING
        or (word.text == "shangcheng" and following is Role.DIVISION)  # Shangcheng District
        or (following is Role.BUILDING and (word.value == "factory" or not has_label_behind_building(segment)))
        or (following in (Role.DIRECTION, Role.ORDINAL) and segment.next_role(1) in (Role.ROAD, Role.DIRECTION))
    )
    if names_on:
        segment.pending.append(word)
    else:
        _named(segment, word.value)


def _named(segment: Segment, kind: str) -> None:
    words = segment.take_pending()
    if len(words) > 1 and words[-1].value == "factory":
        words[-1] = words[-1]._replace(role=Role.USE)  # a factory building, as an industrial one
    if len(words) > 1 and words[0].value == "financial":
        words[0] = words[0]._replace(role=None)  # 金融商务中心: the first use is the name
    if _is_nobodys_name(segment, texts(words), kind):
        segment.items.extend(claim(segment.places, words))
        return
    use = next((word.value for word in reversed(words) if word.role is Role.USE), None)
    names = [word.text for word in words if word.role is not Role.USE] or texts(words)
    name = Name(title(words), latin_key(names), None)
    if kind == "park" and (use == "industrial" or (len(names) > 1 and names[-1] in _TRADES)):
        _zoned(segment, words)
    else:
        if kind == "park" and len(plain := [text for text in names if text not in _OF_PARKS]) < len(names) and plain:
            name = name._replace(key=latin_key(plain))
        segment.items.append(Estate(name.text, Development(name, kind, use)))


def _zoned(segment: Segment, words: list[Word], grade: str | None = None) -> None:
    """Take words as the name of a zone or industrial park; its number is part of the name: "3rd Industrial Zone"."""
    said = title(words)
    number = _zone_number(words)
    if number is None and all(word.role is Role.USE or word.text in ZONE_WORDS for word in words):
        number = _number_before(segment) if any(word.value == "industrial" for word in words) else None
        said = f"{ordinal(number)} {said}" if number else said
    names = [word.text for word in words if word.role is not Role.USE and word.text not in ZONE_WORDS]
    if not names:  # "Chemical Industry Park" is 化工园, with no name of its own
        names = [word.text for word in words if word.text in _TRADES][:1]
    key = (latin_key(names) if names else "") + (number or "")
    segment.items.append(Zoned(said, Area(Name(said, key or latin_key(texts(words)), None), "zone", grade)))


def _zone_number(words: list[Word]) -> str | None:
    """Take the number off the words that name a zone: "Shuitian First Industrial", "Di San"."""
    for at, word in enumerate(words):
        if word.role is Role.ORDINAL:
            return words.pop(at).value
        if word.text == "di" and at + 1 < len(words) and words[at + 1].text in PINYIN_ORDINALS:
            number = words[at + 1].text
            del words[at : at + 2]
            return str(PINYIN_ORDINALS[number])
        if word.text.startswith("di") and word.text[2:] in PINYIN_ORDINALS:
            return str(PINYIN_ORDINALS[words.pop(at).text[2:]])
    return None


def _number_before(segment: Segment) -> str | None:
    """Take the number that stands before nothing but generic words: "No. 3 Industrial Zone"."""
    last = segment.items[-1] if segment.items else None
    is_number = type(last) is Free and last.is_marked and last.text.isdigit() and len(last.text) <= _LONGEST_ZONE_NUMBER
    if not is_number or len(segment.items) > 1:
        return None
    segment.items.pop()
    return last.text if type(last) is Free else None


def _is_nobodys_name(segment: Segment, names: list[str], kind: str) -> bool:
    """Whether words name a place or nothing, and no development: "Hebei factory", "our factory", "City center"."""
    is_place = "".join(names) in segment.places.latin
    if kind == "factory":
        return is_place or names == ["our"]
    return kind == "center" and names[-1:] == ["city"] and (is_place or len(names) == 1)


def take_zone(segment: Segment, word: Word) -> None:
    """Take a named zone, or a lettered part of one."""
    pending = segment.pending
    if segment.next().kind == "word" and (word.text + segment.next().text) in segment.places.latin:
        segment.wait(word)  # Yuanqu Xian is a county
        return
    if not pending:
        label = segment.label_ahead()
        if label is not None:
            segment.at += label[1]
            segment.items.append(Code("zone_label", label[0]))
        return
    if word.text == "zone" and len(pending) == 1 and len(pending[0].text) == 1:
        segment.items.append(Code("zone_label", pending.pop().text))
        return
    named = segment.places.latin.get("".join(texts(pending)) + word.text)
    if named is not None:
        segment.items.append(Division(title([*pending, word]), named))
        segment.pending = []
        return
    words = segment.take_pending()
    _zoned(segment, words, grade_of_words(texts(words)))


def take_village(segment: Segment, word: Word) -> None:
    """Take the words that wait as a village."""
    if not segment.pending:
        segment.wait(word)
        return
    if len(segment.pending) > 1 and segment.pending[-1].text == "new" and segment.next_role() not in _NAMING:
        segment.pending.pop()
        _named(segment, "estate")  # "Sunshine New Village" is 阳光新村, an estate
        return
    words = segment.take_pending()
    segment.items.append(Zoned(title(words), Area(Name(title(words), latin_key(texts(words)), None), "village")))


def take_division(segment: Segment, word: Word) -> None:
    """Take the longest run of words that names a division with this generic; what stands before it waits no more."""
    pending = segment.pending
    if len(pending) < _LEAST_NAMED and _part_of_zone(segment, word):
        return
    if not pending:
        _name_behind(segment, word)
        return
    following = segment.next_role()
    if word.text == "city" and len(pending) > 1 and pending[-1].value in ("trade", "commercial"):
        if pending[-1].value == "trade" and pending[-2].value == "international":
            segment.pending = _without_city(segment, pending[:-1])
        _named(segment, "market")  # 商贸城
        return
    if word.text in ("city", "cty") and following in (Role.DEVELOPMENT, Role.USE, Role.BUILDING):
        segment.wait(word)
        return
    if word.value == "region" and following is Role.DIVISION:
        return
    if len(pending) > 1 and pending[-1].text == "new" and _new_part(segment, word):
        return
    for at in range(max(0, len(pending) - WIDEST), len(pending)):
        key = "".join(texts(pending[at:])).replace("'", "")
        latin = segment.places.latin
        named = latin.get(key + word.text) or (latin.get(key + word.value) if word.value in _ENDINGS else None)
        if named is None and word.value != "town":
            named = of_level(segment.places, latin.get(key), word.value)
        if named is not None:
            segment.items.extend(claim(segment.places, pending[:at]))
            segment.items.append(Division(title([*pending[at:], word]), named))
            segment.pending = []
            return
    _unknown_division(segment, word)


def _new_part(segment: Segment, word: Word) -> bool:
    """Take "Qianjiang New Town" as no town, and "Changzhou New District", where it is no name, as Changzhou's."""
    words = [*segment.pending, word]
    if word.value not in ("town", "district") or "".join(texts(words)) in segment.places.latin:
        return False
    if word.value == "town":
        segment.items.append(Unknown(title(words), latin_key(texts(words[:-2])) + "xincheng", None))
    else:
        segment.items.extend(claim(segment.places, words[:-2]))
        segment.items.append(Code("noise", "new district"))
    segment.pending = []
    return True


def _unknown_division(segment: Segment, word: Word) -> None:
    words = segment.take_pending()
    key = latin_key(texts(words))
    if word.value == "town":
        segment.items.append(Town(title([*words, word]), key, None))
    elif word.value != "city" and words[-1].role is Role.USE and "".join(texts(words[:-1])) in segment.places.latin:
        segment.items.extend(claim(segment.places, words[:-1]))  # "Akesu Industrial Area" is as coarse as Akesu
        segment.items.append(Unknown(title([words[-1], word]), latin_key(texts([words[-1]])), word.value))
    elif words[-1].value == "industrial" and (len(words) > 1 or segment.items):
        _zoned(segment, words)  # Third Industrial District: 第三工业区
    elif words[-1].role is Role.USE:
        segment.pending = words
        _named(segment, "estate" if words[-1].value == "residential" else "market")  # Residential District: 小区
    else:
        segment.items.append(Unknown(title([*words, word]), key, UNKNOWN_LEVELS.get(word.value)))


def _without_city(segment: Segment, words: list[Word]) -> list[Word]:
    """Return the name of a trade city without the place it begins with, which becomes an item: 义乌|国际商贸城."""
    place = next((at for at in range(len(words) - 1, 0, -1) if "".join(texts(words[:at])) in segment.places.latin), 0)
    segment.items.extend(claim(segment.places, words[:place]))
    return words[place:]


def _part_of_zone(segment: Segment, word: Word) -> bool:
    """Take "District 6", "6th District", "Area C", "South District" at an end as a part of a zone: 6区, C区, 南区."""
    if word.text not in _PARTS:
        return False
    label = None if segment.pending else segment.label_ahead()
    if segment.pending:
        before = segment.pending[0]
        if before.role is None:
            return False  # the usual case: the name of a district
        is_side = before.role is Role.DIRECTION and bool(segment.items) and type(segment.items[-1]) in (Estate, Zoned)
        if not (is_side or before.role is Role.ORDINAL) or segment.next().kind != "":
            return False  # "South District" alone may be a place
        segment.pending = []
        segment.items.append(Code("zone_label", before.value))
    elif label is not None and len(label[0]) <= _LONGEST_PART and segment.next(label[1]).kind == "":
        segment.at += label[1]
        segment.items.append(Code("zone_label", label[0]))
    elif segment.next().kind == "" and (number := _number_before(segment)):
        segment.items.append(Code("zone_label", number))  # "No. 6 District"
    else:
        return False
    return True


def _name_behind(segment: Segment, word: Word) -> None:
    """Take a division whose generic stands before its name: "District SongJiang"."""
    kind, text, _ = segment.next()
    if kind == "word" and look_up(text).role is None:
        latin = segment.places.latin
        named = latin.get(text + word.text) or latin.get(text)
        if named is not None:
            segment.at += 1
            segment.items.append(Division(text.title(), named))
            return
    segment.wait(word)
