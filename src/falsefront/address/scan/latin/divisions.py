"""Provinces, cities, counties and towns in Latin text, by their generic words, and what is none for all that."""

from falsefront.address.lexicon.lookup import Word, look_up
from falsefront.address.lexicon.table import forms, values
from falsefront.address.lexicon.translations import TRANSLATED
from falsefront.address.lexicon.words import PINYIN_ORDINALS, TRADES, Role
from falsefront.address.parts.items import Code, Division, Estate, Item, Street, Town, Unknown, Zoned
from falsefront.address.parts.roads import whole_key
from falsefront.address.parts.zones import ZONE_WORDS, grade_of_words
from falsefront.address.plain.tokens import latin_key
from falsefront.address.reading import Development, Name
from falsefront.address.scan.latin.estates import take_named
from falsefront.address.scan.latin.names import UNKNOWN_LEVELS, WIDEST, city_of_initials, claim, of_level, quarter
from falsefront.address.scan.latin.quarters import LONGEST_PART, counted_behind
from falsefront.address.scan.latin.segment import Segment, texts, title
from falsefront.address.scan.latin.zones import number_before, zoned

_PARTS = forms("china.division", "part")
_OF_ZONES = ("district", "region")
_NO_ZONE = forms("china.zone.other")  # read by rules of their own
_OF_ESTATES = forms("china.homes")
_LEAST_NAMED = 2  # words before a division that may be a name
_ENDINGS = ("province", "city", "county", "district", "prefecture")


def take_division(segment: Segment, word: Word) -> None:
    """Take the longest run of words that names a division with this generic; what stands before it waits no more."""
    pending = segment.pending
    if len(pending) < _LEAST_NAMED and _part_of_zone(segment, word):
        return
    if not pending:
        _name_behind(segment, word)
        return
    following = segment.next_role()
    if word.text == "city" and _names_road(segment, following):
        segment.pending.append(_CITY_IN_NAMES)  # "Home Textile City Avenue" is 家纺城大道
        return
    if word.text == "city" and (len(pending) > 1 or _is_of_country(segment)) and _takes_market(segment):
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
        if named is not None and at and pending[at].role is Role.DIRECTION and word.text in _PARTS:
            continue  # "Qingkou North District" is in Yiwu, not in Hong Kong
        if named is not None:
            segment.items.extend(claim(segment.places, pending[:at]))
            segment.items.append(Division(title([*pending[at:], word]), named))
            segment.pending = []
            return
    _unknown_division(segment, word)


def _names_road(segment: Segment, following: Role | None) -> bool:
    """Whether "City" stands in the name of a road, and is not a known city's: "Hardware City Road"."""
    if not (following is Role.ROAD or (following is Role.DIRECTION and segment.next_role(1) is Role.ROAD)):
        return False
    key = "".join(texts(segment.pending))
    return key not in segment.places.latin and key + "city" not in segment.places.latin


_CHINA = Code("country", "CN")
_CITY_IN_NAMES = Word("cheng", None, "cheng")
_INDUSTRY = values("china.translated")["industrial"]


def _takes_market(segment: Segment) -> bool:
    """Take a market that is called a city: 商贸城, 电子城; False where the words before are none of a trade."""
    pending = segment.pending
    if len(pending) > _LEAST_NAMED and [one.text for one in pending[-2:]] == ["commerce", "trade"]:
        del pending[-2]  # "Commerce and Trade City" is 商贸城
    if pending[-1].value == "industrial" and len(pending) >= _LEAST_NAMED:
        take_named(segment, "works")
        return True
    if pending[-1].value not in ("trade", "commercial") and pending[-1].text not in TRADES:
        return False
    take_named(segment, "market")
    return True


def _is_of_country(segment: Segment) -> bool:
    """Whether "China" stands before, so that a trade alone names the market: China Plastic City is 中国塑料城."""
    return bool(segment.items) and segment.items[-1] == _CHINA


def _new_part(segment: Segment, word: Word) -> bool:
    """Take "Qianjiang New Town" as no town, and "Changzhou New District", where it is no name, as Changzhou's."""
    words = [*segment.pending, word]
    if word.value not in ("town", "district") or "".join(texts(words)) in segment.places.latin:
        return False
    if word.value == "town":
        segment.items.append(Unknown(title(words), latin_key(texts(words[:-2])) + "xincheng", None))
    elif items := _named_besides(segment, words[:-2]):
        segment.items.extend(items)
        segment.items.append(Code("noise", "new district"))
    else:
        zoned(segment, words[:-2])  # "Dapeng New District" is 大鹏新区
    segment.pending = []
    return True


def _named_besides(segment: Segment, words: list[Word]) -> list[Item]:
    """Return what words are if a place is among them, nothing where they are but a name: "Tongzhou Bay"."""
    items = claim(segment.places, words)
    return [] if all(type(item) is Unknown for item in items) else items


def _unknown_division(segment: Segment, word: Word) -> None:
    if _is_part_of_city(segment, word) or _is_quarter(segment, word):
        return
    if _is_county_s_name(segment, word):
        words, segment.pending = segment.pending, []
        zoned(segment, words)
        return
    words = segment.take_pending()
    key = latin_key(texts(words))
    place = of_level(segment.places, segment.places.latin.get(key), word.value) if _is_translated(words) else None
    if place is not None:
        segment.items.append(Division(title([*words, word]), place))  # "West Lake District" is 西湖区
    elif word.value == "city" and len(words) == 1 and (city := city_of_initials(segment.places, key)) is not None:
        segment.items.append(city)  # "DG City"
    elif word.value == "town":
        segment.items.append(Town(title([*words, word]), key, None))
    elif (
        word.value != "city"
        and words[-1].role is Role.USE
        and words[-1].value != "residential"
        and "".join(texts(words[:-1])) in segment.places.latin
    ):
        segment.items.extend(claim(segment.places, words[:-1]))  # "Akesu Industrial Area" is as coarse as Akesu
        segment.items.append(Unknown(title([words[-1], word]), latin_key(texts([words[-1]])), word.value))
    elif word.value in _OF_ZONES and words[-1].text in ZONE_WORDS and words[-1].text not in _NO_ZONE:
        zoned(segment, words, grade_of_words(texts(words)))  # "Economic Development Area", "Free Trade District"
    elif word.value == "district" and words[-1].text in _OF_ESTATES and len(words) > 1:
        segment.pending = words[:-1]
        take_named(segment, "estate")  # "Weiyuan Small District" is 卫源小区
    elif word.value == "city" and words[-1].value == "industrial" and _is_plain(words[:-1]):
        named = latin_key([*texts(words[:-1]), _INDUSTRY, _CITY_IN_NAMES.text])
        name = Name(title([*words, word]), named, None)
        segment.items.append(
            Estate(name.text, Development(name, "market"))
        )  # 恒安工业城, as the Chinese scanner has it
    elif words[-1].value == "industrial" and (len(words) > 1 or segment.items):
        zoned(segment, words)  # Third Industrial District: 第三工业区
    elif words[-1].role is Role.USE:
        segment.pending = words
        take_named(segment, "estate" if words[-1].value == "residential" else "market")  # Residential District: 小区
    else:
        segment.items.append(Unknown(title([*words, word]), key, UNKNOWN_LEVELS.get(word.value)))


def _is_county_s_name(segment: Segment, word: Word) -> bool:
    """Whether an industrial district has the name of a county, as one elsewhere may: "Lianxi Industrial District".

    That of a city is as coarse as the city.
    """
    pending = segment.pending
    if word.value not in _OF_ZONES or len(pending) < _LEAST_NAMED or pending[-1].value != _INDUSTRIAL or segment.items:
        return False
    if segment.next().kind != "" or pending[-1].role is not Role.USE:
        return False
    named = segment.places.latin.get("".join(texts(pending[:-1])))
    return named is not None and all(segment.places.slot[code] == "county" for code in named.codes)


_INDUSTRIAL = "industrial"


def _is_translated(words: list[Word]) -> bool:
    """Whether words are the translation of a name of two characters or more: West Lake."""
    return len(words) > 1 and all(word.text in TRANSLATED or word.role is Role.DIRECTION for word in words)


def _is_part_of_city(segment: Segment, word: Word) -> bool:
    """Take a city's part (片区) of a zone in several for the city: "Zhengzhou Area", "Qingdaopian District"."""
    key = "".join(texts(segment.pending)).replace("'", "")
    stem = key.removesuffix(_PART_OF_ZONE)
    named = segment.places.latin.get(stem) if word.text == "area" or stem != key else None
    if named is None or not all(segment.places.slot[code] == "city" for code in named.codes):
        return False
    segment.items.append(Division(stem.title(), named))
    segment.pending = []
    return True


_PART_OF_ZONE = "pian"


def _is_quarter(segment: Segment, word: Word) -> bool:
    """Take a numbered quarter of an estate or village: "Chunhan 2nd District", "Chunhan Er Qu" (春晗二区)."""
    pending = segment.pending
    if len(pending) < _LEAST_NAMED or word.value != "district":
        return False
    last = pending[-1]
    is_numbered = last.role is Role.ORDINAL or (last.role is Role.DIRECTION and last.value in _SIDES)
    number = last.value if is_numbered else str(PINYIN_ORDINALS.get(last.text, ""))
    if not number or not all(one.role is None for one in pending[:-1]) or (not is_numbered and word.text != "qu"):
        return False
    segment.items += quarter(segment.places, pending[:-1], number)
    segment.pending = []
    return True


_SIDES = ("n", "s", "e", "w")


def _part_of_zone(segment: Segment, word: Word) -> bool:
    """Take "District 6", "6th District", "Area C", "South District" at an end as a part of a zone: 6区, C区, 南区."""
    if word.text not in _PARTS:
        return False
    label = None if segment.pending else segment.label_ahead()
    if segment.pending:
        before = segment.pending[0]
        if before.role is None:  # the usual case: the name of a district
            return counted_behind(segment) or _letter_of_zone(segment, before.text)
        is_side = before.role is Role.DIRECTION and bool(segment.items) and type(segment.items[-1]) in (Estate, Zoned)
        if not (is_side or before.role is Role.ORDINAL) or segment.next().kind != "":
            return False  # "South District" alone may be a place
        segment.pending = []
        segment.items.append(Code("zone_label", before.value))
    elif label is not None and len(label[0]) <= LONGEST_PART and _ends_part(segment, label[1]):
        segment.at += label[1]
        segment.items.append(Code("zone_label", label[0]))
    elif segment.next().kind == "" and (number := number_before(segment)):
        segment.items.append(Code("zone_label", number))  # "No. 6 District"
    else:
        return False
    return True


def _letter_of_zone(segment: Segment, text: str) -> bool:
    """Take "A District" alone, or behind the estate it is of, for the part of a zone by its letter: A区."""
    is_alone = not segment.items or type(segment.items[-1]) in (Estate, Zoned)
    if len(text) > 1 or not text.isalpha() or text in _SIDES or not is_alone or segment.next().kind != "":
        return False
    segment.pending = []
    segment.items.append(Code("zone_label", text))
    return True


def _ends_part(segment: Segment, ahead: int) -> bool:
    """Whether a segment ends there, or goes on with what lies in the part: "District 3 Gate 27 Floor 3"."""
    last = segment.items[-1] if segment.items else None
    if type(last) is Estate and last.development.kind == _MARKET:
        return True  # "Trade Mart District 2 Yiwu"
    if last is None and segment.next_role(ahead) is Role.USE:
        return True  # "District 2 International Trade City"
    return segment.next(ahead).kind in ("", "floor") or segment.next_role(ahead) in _INSIDE


_MARKET = "market"
_INSIDE = (Role.ENTRANCE, Role.FLOOR, Role.ROOM, Role.UNIT, Role.BUILDING, Role.PHASE)


def _called_by_road(segment: Segment, word: Word) -> bool:
    """Take the road before its generic word for a subdistrict called after it: "Daning Road Subdistrict"."""
    last = segment.items[-1] if segment.items else None
    if word.text not in _SUBDISTRICTS or type(last) is not Street or last.road.type not in _ROADS_IN_NAMES:
        return False
    segment.items[-1] = Town(f"{last.text} Subdistrict", whole_key(last.road) + _ROADS_IN_NAMES[last.road.type], None)
    return True


_SUBDISTRICTS = forms("china.subdistrict")
_ROADS_IN_NAMES = {"road": "lu", "lu": "lu", "street": "jie", "jie": "jie", "dajie": "dajie"}


def _name_behind(segment: Segment, word: Word) -> None:
    """Take a division whose generic stands before its name: "District SongJiang", or behind a road it is called by."""
    if _called_by_road(segment, word):
        return
    kind, text, _ = segment.next()
    if kind == "word" and look_up(text).role is None:
        latin = segment.places.latin
        named = latin.get(text + word.text) or latin.get(text)
        if named is not None:
            segment.at += 1
            segment.items.append(Division(text.title(), named))
            return
    segment.wait(word)


def _is_plain(words: list[Word]) -> bool:
    """Whether words are a name and no number: the Second Industrial City is that of its place."""
    return bool(words) and all(word.role is not Role.ORDINAL for word in words)
