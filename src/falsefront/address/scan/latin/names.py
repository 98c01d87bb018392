"""Names in Latin text that no generic word claims, and places that stand at the front of a name."""

import re

from falsefront.address.gazetteer.places import Named, Places
from falsefront.address.lexicon.lookup import GLUED_ROADS, Word, unglue
from falsefront.address.lexicon.table import forms, longest_first, values
from falsefront.address.lexicon.translations import TRANSLATED_PAIRS
from falsefront.address.lexicon.words import (
    KEPT_WHOLE,
    LANDMARKS,
    MAY_BE_SYLLABLE,
    PINYIN_DIRECTIONS,
    PINYIN_ORDINALS,
    TRADE_CITIES,
    WORDS,
    Role,
)
from falsefront.address.parts.items import Code, Division, Estate, Item, Street, Town, Unknown, Zoned
from falsefront.address.parts.roads import latin_road
from falsefront.address.parts.zones import QUARTER
from falsefront.address.plain.tokens import latin_key
from falsefront.address.reading import Area, Development, Name
from falsefront.text.pinyin import syllable_count

COUNTRIES = values("china.country.whole")
_WORKS_PARKS = forms("china.zone", "works")
_GLUED_USES = tuple(forms("china.use", "joined"))
_PREFECTURES = values("pinyin.prefecture")
WIDEST = 9  # words of the longest division name in split pinyin that is looked for
_LETTERS = re.compile(r"[^a-z]+")
UNKNOWN_LEVELS = {
    "province": "province", "city": "city", "county": "county", "district": "county", "prefecture": "city",
    "region": "province",
}  # fmt: skip
_LEVELS_OF = {
    "province": ("province", "city"), "region": ("province",), "city": ("city", "county"), "prefecture": ("city",),
    "district": ("county",), "county": ("county",),
}  # fmt: skip


_MAY_NAME = (None, Role.DEVELOPMENT, Role.USE)


def whole_name(places: Places, texts: list[str]) -> Item | None:
    """Return the division or country that words name, as one key; None where they name none."""
    key = texts[0] if len(texts) == 1 else "".join(texts)
    if not key.isalpha():
        key = _LETTERS.sub("", key)
    named = places.latin.get(key) or (_prefecture(places, key) if key.endswith(tuple(_PREFECTURES)) else None)
    if named is not None:
        return Division(" ".join(texts).title(), named)
    country = COUNTRIES.get(key)
    return Code("country", country) if country is not None else None


def city_of_initials(places: Places, text: str) -> Division | None:
    """Return the great city, or the two, that initials stand for: GZ is Guangzhou, SZ Shenzhen or Suzhou."""
    cities = CITY_INITIALS.get(text) if len(text) == _INITIALS else None
    if cities is None:
        return None
    named = [places.chinese[city] for city in cities.split()]
    codes = tuple(code for one in named for code in one.codes if places.name(code)[-1] == "市")
    return Division(text.upper(), Named(codes, True))


CITY_INITIALS = values("china.city.initials")
_INITIALS = 2  # letters


def _prefecture(places: Places, key: str) -> Named | None:
    """Return the prefecture that a name with its last syllable is: "dalizhou", "xinganmeng"."""
    stem, ending = next((key.removesuffix(word), _PREFECTURES[word]) for word in _PREFECTURES if key.endswith(word))
    named = places.latin.get(stem)
    if named is None:
        return None
    codes = tuple(code for code in named.codes if places.name(code)[-1] == ending)
    return Named(codes, False, named.other & frozenset(codes)) if codes else None


def of_level(places: Places, named: Named | None, level: str) -> Named | None:
    """Return the divisions of a name whose level fits the generic word; None where none does."""
    if named is None:
        return None
    wanted = _LEVELS_OF.get(level, ())
    codes = tuple(code for code in named.codes if places.slot[code] in wanted)
    return Named(codes, False, named.other & frozenset(codes)) if codes else None


def claim(places: Places, words: list[Word]) -> list[Item]:
    """Return what words without a generic are: divisions, names glued to their generic, otherwise unknown."""
    if len(words) > 1 and (number := _number_of_quarter(words[-1])):
        return quarter(places, words[:-1], number)
    found: list[Item] = []
    unknown: list[Word] = []
    at = 0
    while at < len(words):
        size, item = _longest_name(places, words, at)
        if at + size < len(words) and (words[at + size].role is Role.USE or words[at + size].text in _NAMED):
            size, item = 1, None  # "Yinhe International", "Hangzhou Bay" are names, whatever lies elsewhere
            unknown.append(words[at])
            at += 1
            continue
        if item is not None and at + size + 1 == len(words) and words[at + size].text in _ENDS_OF_ESTATES:
            unknown.extend(words[at:])  # "Anding Fang" is 安定坊, wherever an Anding lies
            break
        if item is not None and size == 1 and at + 1 < len(words) and _is_half_of_road(words[at], words[at + 1]):
            item = None  # "Jian Shenanlu" is Jianshe South Road, not in Ji'an
        if item is not None and at + size < len(words) and _is_half_of_name(words[at + size - 1], words[at + size]):
            item = None  # "Taikoo Hui" is 太古汇, wherever Taikoo lies
        if item is None:
            item = _glued(unknown, words[at])
        if item is None:
            unknown.append(words[at])
        else:
            _close(found, unknown)
            side = words[at + size] if at + size + 1 == len(words) else None
            if isinstance(item, Street) and side is not None and side.role is Role.DIRECTION:
                item = item._replace(road=item.road._replace(direction=side.value))  # "Hexianglu (North)"
                size += 1
            found.append(item)
        at += size
    _close(found, unknown)
    return found


# What a name stands before: "Hangzhou Bay", "Fenglin Group".
_NAMED = LANDMARKS | (forms("china.group") - MAY_BE_SYLLABLE)


_ENDS_OF_ESTATES = forms("pinyin.estate.end")


def quarter(places: Places, words: list[Word], number: str) -> list[Item]:
    """Return the quarter of an estate or a village by its number or side: "Chunhan 2nd District", 春晗二区."""
    found = claim(places, words)
    if len(found) != 1 or type(found[0]) is not Zoned:
        texts = [word.text for word in words]
        name = Name(" ".join(texts).title(), latin_key(texts), None)
        found = [Estate(name.text, Development(name, QUARTER, None))]
    return [*found, Code("zone_label", number)]


def _number_of_quarter(word: Word) -> str:
    """Return the number of a quarter that is run together with its word, "Yiqu", "Erqu"; "" of any other word."""
    parts = unglue(word.text) if word.role is None and word.text.endswith(_OF_QUARTERS) else None
    return str(PINYIN_ORDINALS.get(parts[0], "")) if parts is not None else ""


_OF_QUARTERS = "qu"


def _is_half_of_road(word: Word, following: Word) -> bool:
    """Whether a syllable belongs to the glued road behind it, whose name would have but one syllable without it."""
    parts = unglue(following.text) if following.role is None and syllable_count(word.text) == 1 else None
    if parts is None or parts[1] not in GLUED_ROADS:
        return False
    stem = next((parts[0].removesuffix(each) for each in PINYIN_DIRECTIONS if parts[0].endswith(each)), parts[0])
    return syllable_count(stem) == 1


def _is_half_of_name(word: Word, following: Word) -> bool:
    return (word.text, following.text) in TRANSLATED_PAIRS


def _close(found: list[Item], unknown: list[Word]) -> None:
    """Hand on the words that nothing is known about; "Yinhe International" is a development without a generic."""
    if not unknown:
        return
    texts = [word.text for word in unknown]
    text = " ".join(texts).title()
    if unknown[-1].role is Role.USE and len(unknown) > 1:
        names = [word.text for word in unknown if word.role is not Role.USE] or texts
        found.append(Estate(text, Development(Name(text, latin_key(names), None), None, unknown[-1].value)))
    else:
        found.append(Unknown(text, latin_key(texts), None))
    unknown.clear()


def _longest_name(places: Places, words: list[Word], at: int) -> tuple[int, Item | None]:
    texts = [word.text for word in words[at : at + WIDEST]]
    for size in range(len(texts), 0, -1):
        item = whole_name(places, texts[:size])
        if item is not None:
            return size, item
    return 1, None


def _kept(ending: str) -> str:
    """Return what of a generic word stays in the name: the trade of a market, 苑 with what stands before it."""
    return ending if ending in KEPT_WHOLE else TRADE_CITIES.get(ending, "")


def _glued(before: list[Word], word: Word) -> Item | None:
    parts = unglue(word.text) if word.role is None else None
    if parts is None:
        return None
    stem, ending = parts
    role, value = WORDS[ending]
    if role is Role.DIVISION and (value == "province" or (value in _NEVER_SHORT and syllable_count(stem) == 1)):
        return None  # "Dingsheng" and "Hongshi" are names: all provinces are known, and whatever is called so short
    if ending in GLUED_ROADS and before and _is_whole_name(before[-1], word):
        return Street(stem.title(), latin_road(stem, None, None, value, stem.title()))  # "Wusha Haibinlu"
    if ending in GLUED_ROADS or role is Role.DEVELOPMENT:
        use = next((word for word in _GLUED_USES if role is Role.DEVELOPMENT and stem.endswith(word)), "")
        texts = [*(entry.text for entry in before), stem.removesuffix(use) + _kept(ending)]
        before.clear()
        name = Name(" ".join(texts).strip().title(), latin_key(texts), None)
        if role is Role.DEVELOPMENT:
            return Estate(name.text, Development(name, value, WORDS[use][1] if use else None))
        return Street(name.text, latin_road(name.key, None, None, value, name.text))
    title = stem.title()
    if ending in _WORKS_PARKS and syllable_count(stem) != 1:
        return Estate(title, Development(Name(title, stem, None), "park", "industrial"))
    if role is Role.VILLAGE or role is Role.ZONE:
        return Zoned(title, Area(Name(title, stem, None), "village" if role is Role.VILLAGE else "zone"))
    if value == "town":
        return Town(title, stem, None)
    return Unknown(title, stem, UNKNOWN_LEVELS.get(value))


_NEVER_SHORT = frozenset({"city", "county"})


def _is_whole_name(before: Word, road: Word) -> bool:
    """Whether a road run together with its type has a name by itself, and what stands before it another."""
    is_name = before.role is None and before.text.isalpha() and (syllable_count(before.text) or 0) > 1
    return is_name and (syllable_count(stem_of_road(road.text)) or 0) > 1


def stem_of_road(text: str) -> str:
    """Return the name of a road that is run together with its type, without direction or number; "" of other words.

    >>> stem_of_road("haibinlu"), stem_of_road("haibindonglu"), stem_of_road("haibin")
    ('haibin', 'haibin', '')
    """
    stem, kind = unglue(text) or ("", "")
    if kind not in GLUED_ROADS:
        return ""
    for ends in (PINYIN_ORDINALS, PINYIN_DIRECTIONS):
        stem = next((stem.removesuffix(each) for each in longest_first(frozenset(ends)) if stem.endswith(each)), stem)
    return stem


def without_places(places: Places, words: list[Word], before: list[Item]) -> list[Word]:
    """Take known places off the front of a name, where a name is left; they become items of their own."""
    words = _without_chain(places, words, before)
    while len(words) > 1 and (words[0].role is None or words[0].text == "inner"):
        for size in range(min(len(words) - 1, 4), 0, -1):
            texts = [word.text for word in words[:size]]
            item = whole_name(places, texts)
            if item is not None and _is_safe(places, item, texts, words[size:], before):
                before.append(item)
                words = words[size:]
                break
        else:
            return words
    return words


def _without_chain(places: Places, words: list[Word], before: list[Item]) -> list[Word]:
    """Take a province and the city in it off the front of a name: "He Bei Tang Shan Xi Yuan" is Xiyuan in Tangshan."""
    if len(words) < _LEAST_OF_CHAIN or words[0].role is not None:
        return words
    texts = [word.text for word in words]
    for size in (2, 1, 3, 4):
        province = places.latin.get("".join(texts[:size]))
        provinces = {code for code in province.codes if places.slot[code] == "province"} if province is not None else ()
        if province is None or not provinces:
            continue
        for end in (size + 2, size + 1, size + 3):
            city = places.latin.get("".join(texts[size:end]))
            codes = city.codes if city is not None and len(words) > end else ()
            fits = any(places.slot[code] == "city" and places.lines[code] & provinces for code in codes)
            if city is not None and fits and sum(syllable_count(text) or 2 for text in texts[end:]) > 1:
                before.append(Division(" ".join(texts[:size]).title(), province))
                before.append(Division(" ".join(texts[size:end]).title(), city))
                return words[end:]
    return words


_LEAST_OF_CHAIN = 3  # words


def _is_safe(places: Places, item: Item, texts: list[str], rest: list[Word], before: list[Item]) -> bool:
    """Whether words at the front of a name are surely a place of their own, and the rest is a name by itself."""
    if not isinstance(item, Division):
        return True
    if rest[0].text in LANDMARKS:
        return False
    no_names = PINYIN_DIRECTIONS | PINYIN_ORDINALS
    names = [word for word in rest if word.role in _MAY_NAME and word.text not in no_names]
    if not item.named.is_bare and len(texts) == 1 and names:
        return True  # "LingwuShi" has its suffix
    names = [word for word in names if word.role is None]
    if sum(syllable_count(word.text) or 2 for word in names) < 2:
        return False
    codes = item.named.codes
    if any(code[:2] in ("81", "82") for code in codes):
        return len(texts) > 1 or len(names) > 1
    if any(syllable_count(text) == 1 for text in texts):
        return False
    if any(places.slot[code] != "county" for code in codes):
        return True
    known = {code for other in before if isinstance(other, Division) for code in other.named.codes}
    return any(places.lines[code] & known for code in codes)
