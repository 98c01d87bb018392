"""Scans one segment of Latin text into items, without knowing the rest of the address.

Words wait until a generic word says what they name: "renmin north" + "road". What no generic claims is tried as
divisions, then as a name glued to its generic ("zhufengdongdadao"), and is otherwise handed on as unknown.
"""

import re

from falsefront.address.items import (
    Code,
    Cross,
    Division,
    Estate,
    Free,
    Item,
    Label,
    Locality,
    Street,
    Town,
    Unknown,
    Zoned,
)
from falsefront.address.lexicon import GLUED_ROADS, Word, look_up, unglue
from falsefront.address.localities import LOCALITIES
from falsefront.address.places import Named, Places
from falsefront.address.reading import Area, Development, Name
from falsefront.address.roads import latin_road
from falsefront.address.words import (
    MAY_BE_SYLLABLE,
    NUMBER_WORDS,
    PINYIN_DIRECTIONS,
    PINYIN_ORDINALS,
    SPLIT_GENERICS,
    TRANSLATED,
    TRANSLATED_PAIRS,
    WORDS,
    Role,
)
from falsefront.text.pinyin import syllable_count

_TOKEN = re.compile(
    r"(?P<floor>(?:\d{1,3}(?:st|nd|rd|th)?(?:\s?[-&]\s?\d{1,3})?|lg|ug|g|m|ub|b\d?)\s?/\s?f(?![a-z])"
    r"|\d{1,3}(?:st|nd|rd|th)?\s?-?f(?:l|loor)?(?![a-z])|f(?=\d{1,2}\b))"
    r"|(?P<hash>#|№)"
    r"|(?P<ordinal>\d+(?:st|nd|rd|th)(?![a-z]))"
    r"|(?P<number>\d[\da-z]*(?:\s?[-&]+\s?[\da-z]*\d[\da-z]*|-[a-z](?![a-z]))*)"
    r"|(?P<word>[^\W\d_](?:[\w']|\.(?=[a-z]\b))*(?:[-/][\w']+)*)"
)
_LETTERS = re.compile(r"[^a-z]+")
_TAIL_CODE = re.compile(r"^(.*?)[\s-]*\b(\d{5,6})$")
_LABEL = re.compile(r"^(?:[a-z]{1,2}-?\d[\da-z]*(?:-\w+)*|[a-z]|[a-z]{2}\b)$")
_MARKED_LABEL = re.compile(r"^(room|rm|flat|unit|suite|bldg|building|tower|block|blk|floor|no|unit|r)(\d[\da-z-]*)$")
_COUNTRIES = {
    "china": "CN", "cn": "CN", "prc": "CN", "prchina": "CN", "chn": "CN", "peoplesrepublicofchina": "CN",
    "thepeoplesrepublicofchina": "CN", "mainlandchina": "CN", "rpchina": "CN", "chinaprc": "CN", "zhongguo": "CN",
    "taiwan": "TW", "taiwanroc": "TW", "roc": "TW", "macau": "MO", "macao": "MO",
}  # fmt: skip
_WIDEST = 9  # words of the longest division name in split pinyin that is looked for


class LatinScanner:
    """Turns segments into items; remembers segments it has seen, up to a bound."""

    _BOUND = 50_000

    def __init__(self, places: Places) -> None:
        """Take the look-ups; nothing is read from anywhere else."""
        self._places = places
        self._seen: dict[str, tuple[Item, ...]] = {}

    def scan(self, segment: str) -> tuple[Item, ...]:
        """Return the items of one lower-case segment, in order."""
        items = self._seen.get(segment)
        if items is None:
            items = self._whole(segment) or _Segment(self._places, segment).items()
            if len(self._seen) >= self._BOUND:
                self._seen.clear()
            self._seen[segment] = items
        return items

    def _whole(self, segment: str) -> tuple[Item, ...]:
        """Return the items of a segment that is nothing but a division or country, with or without postcode."""
        name, code = segment, None
        tail = _TAIL_CODE.match(segment)
        if tail is not None:
            name, code = tail.groups()
        if any(character.isdigit() for character in name):
            return ()
        item = whole_name(self._places, _LETTERS.sub("", name), name)
        if item is None:
            return ()
        return (item, Code("postcode", code)) if code else (item,)


def whole_name(places: Places, key: str, text: str) -> Item | None:
    """Return the division, locality or country that a joined key names; None where there is none."""
    country = _COUNTRIES.get(key)
    if country is not None:
        return Code("country", country)
    local = LOCALITIES.get(key)
    if local is not None:
        return Locality(text.title(), local.key, local.country)
    named = places.latin.get(key)
    return Division(text.title(), named) if named is not None else None


class _Segment:
    """One segment while it is scanned."""

    def __init__(self, places: Places, segment: str) -> None:
        self._places = places
        self._tokens = _tokens(segment)
        self._at = 0
        self._pending: list[Word] = []
        self._items: list[Item] = []

    def items(self) -> tuple[Item, ...]:
        while self._at < len(self._tokens):
            kind, text = self._tokens[self._at]
            self._at += 1
            if kind == "word":
                self._word(text)
            elif kind == "floor":
                self._flush()
                self._floor(text)
            elif kind == "ordinal":
                self._ordinal(text)
            else:
                self._number(text)
        self._flush()
        return tuple(self._items)

    # what comes next

    def _next(self, ahead: int = 0) -> tuple[str, str]:
        at = self._at + ahead
        return self._tokens[at] if at < len(self._tokens) else ("", "")

    def _next_role(self, ahead: int = 0) -> Role | None:
        kind, text = self._next(ahead)
        if kind == "ordinal":
            return Role.ORDINAL
        return look_up(text).role if kind == "word" else None

    def _label_ahead(self) -> tuple[str, int] | None:
        """Return a label that follows and how many tokens it takes: "12", "No. 12", "A", "Two"."""
        kind, text = self._next()
        taken = 1
        if kind == "hash" or (kind == "word" and look_up(text).role is Role.NUMBER):
            kind, text = self._next(1)
            taken = 2
        if kind == "number":
            return text, taken
        if kind == "word" and text in NUMBER_WORDS:
            return str(NUMBER_WORDS[text]), taken
        if kind == "word" and _LABEL.match(text) and text not in ("st", "rd", "dr", "hk", "cn", "nt", "gd", "in", "of"):
            after = self._next_role(taken)
            if len(text) == 1 and text in "nsew" and after in (Role.ROAD, None) and self._next(taken)[1]:
                return None
            return text, taken
        return None

    # words

    def _word(self, text: str) -> None:
        word = look_up(text)
        if word.disguised:
            self._items.append(Code("disguised", text))
        role = word.role
        if role is None:
            self._name(word)
            return
        if word.text in MAY_BE_SYLLABLE and not self._stands_as_generic(word):
            self._pending.append(Word(word.text, None, word.text))
            return
        handler = _HANDLERS.get(role)
        if handler is None:
            self._pending.append(word)
        else:
            handler(self, word)

    def _name(self, word: Word) -> None:
        glued = _MARKED_LABEL.match(word.text)
        if glued is not None:
            self._tokens[self._at - 1 : self._at] = [("word", glued[1]), ("number", glued[2])]
            self._at -= 1
        elif _LABEL.match(word.text) and any(character.isdigit() for character in word.text):
            self._flush()
            self._items.append(Free(word.text, False))
        else:
            self._pending.append(word)

    def _stands_as_generic(self, word: Word) -> bool:
        """Whether a word that may be a syllable of a split name is a generic word here."""
        if word.role is Role.HAO:
            return not self._pending and bool(self._items) and isinstance(self._items[-1], Free)
        if word.role in (Role.BUILDING, Role.FLOOR, Role.ROOM, Role.ENTRANCE, Role.GROUP):
            if word.text in ("dong", "lou", "shi", "fang", "zu", "ceng", "zuo") and not self._pending:
                return bool(self._items) and isinstance(self._items[-1], (Free, Label))
            if word.text == "zuo" or (word.text == "lou" and self._pending):
                return self._next()[0] in ("", "number") and self._pending[-1].role is not Role.DIRECTION
            return False
        if not self._pending:
            return False
        if word.role is Role.DIVISION and self._is_division_before(word):
            return True
        following = self._next_role()
        if (
            following in (Role.ROAD, Role.DEVELOPMENT, Role.DIRECTION, Role.LANE)
            or self._next()[1] in PINYIN_DIRECTIONS
        ):
            return self._next()[1] in MAY_BE_SYLLABLE and following is Role.DEVELOPMENT
        if word.role is Role.DIVISION or word.role is Role.VILLAGE:
            return self._is_division_before(word) or self._next()[0] != "word" or following is not None
        return True

    def _is_division_before(self, word: Word) -> bool:
        words = [pending.text for pending in self._pending[-_WIDEST:]]
        return any(_key(words[at:]) + word.text in self._places.latin for at in range(len(words)))

    # numbers

    def _number(self, text: str) -> None:
        if text in "#№":
            kind, value = self._next()
            if kind == "number":
                self._at += 1
                self._flush()
                self._marked(value)
            elif self._items and isinstance(self._items[-1], Free) and not self._pending:
                self._items[-1] = Label("building", self._items[-1].text)
            return
        self._flush()
        if len(text) in (5, 6) and text.isdigit() and self._next()[0] == "":
            self._items.append(Code("postcode", text))
        else:
            self._items.append(Free(text, False))

    def _marked(self, value: str) -> None:
        following = self._next_role()
        if following is Role.BUILDING and not self._has_label_after_building():
            self._at += 1
            self._items.append(Label("building", value))
        else:
            self._items.append(Free(value, True))

    def _has_label_after_building(self) -> bool:
        kind, text = self._next(1)
        return kind == "number" or kind == "hash" or (kind == "word" and bool(_LABEL.match(text)))

    def _ordinal(self, text: str) -> None:
        if self._next_role() is Role.FLOOR:
            self._at += 1
            self._flush()
            self._items.append(Label("floor", re.sub(r"\D", "", text)))
        else:
            self._pending.append(Word(text, Role.ORDINAL, re.sub(r"\D", "", text)))

    def _floor(self, text: str) -> None:
        if text == "f":  # F25
            self._items.append(Label("floor", self._next()[1]))
            self._at += 1
            return
        value = re.sub(r"(?:st|nd|rd|th)|[\s/]|f(?:l|loor)?$|-(?=f)", "", text)
        self._items.append(Label("floor", value.rstrip("f").rstrip("-")))
        kind, after = self._next()
        if kind == "number" and text[-1] == "f" and self._joined_by_dash:
            self._at += 1
            self._items.append(Label("unit", after))

    @property
    def _joined_by_dash(self) -> bool:
        return False

    # generic words

    def _road(self, word: Word) -> None:
        if not self._pending:
            self._road_before_name(word)
            return
        following = self._next_role()
        if word.text in ("st", "str", "dr") and len(self._pending) == 0:
            return
        if following is Role.ROAD and self._next()[1] not in ("lu", "jie"):
            if WORDS[self._next()[1]][1] in ("dajie", "dadao") or word.value in ("lu", "jie", "dajie", "dadao"):
                self._take_road(word)
                self._at += 1  # "Nanjing Xilu Street", "Binjiang Lu (Road)"
                return
            self._pending.append(word)
            return
        self._take_road(word)

    def _take_road(self, word: Word) -> None:
        words = self._without_divisions(self._pending)
        self._pending = []
        direction, ordinal, names = _road_parts(words)
        after = self._direction_after()
        text = " ".join(entry.text for entry in words)
        key = _key([entry.text for entry in names])
        said = " ".join(entry.value if entry.role is None else entry.text for entry in names)
        self._items.append(Street(text, latin_road(key, after or direction, ordinal, word.value, said.title())))

    def _direction_after(self) -> str | None:
        """Return the direction behind a type ("Queen's Road East") where it belongs to this road."""
        kind, text = self._next()
        if kind != "word":
            return None
        word = look_up(text)
        if word.role is not Role.DIRECTION or self._next_role(1) in (
            Role.ROAD, Role.LANE, Role.SECTION, Role.SIDE, Role.BUILDING, Role.ZONE, Role.DIVISION, Role.DEVELOPMENT,
        ):  # fmt: skip
            return None
        if word.value == "m" and text not in ("central",):
            return None
        if self._next(1)[0] == "word" and text == "central" and self._next(1)[1] in ("hong", "hk", "kowloon"):
            return "m"
        self._at += 1
        return word.value

    def _road_before_name(self, word: Word) -> None:
        kind, text = self._next()
        if self._items and isinstance(self._items[-1], Street):
            return
        if kind == "number" and word.value in ("street", "road"):
            self._at += 1
            self._items.append(
                Street(text, latin_road("", None, int(re.sub(r"\D.*", "", text) or 0), word.value, text))
            )
        elif kind == "word" and look_up(text).role is None and word.value in ("road", "street", "avenue", "lu"):
            names = []
            while self._next()[0] == "word" and look_up(self._next()[1]).role is None:
                names.append(self._next()[1])
                self._at += 1
            self._items.append(
                Street(" ".join(names), latin_road(_key(names), None, None, word.value, " ".join(names).title()))
            )
        else:
            self._pending.append(Word(word.text, None, word.text))

    def _lane(self, word: Word) -> None:
        label = self._label_ahead()
        if self._pending:
            self._take_road(word)
        elif label is not None and label[0][0].isdigit():
            self._at += label[1]
            self._items.append(Label("lane" if word.value == "lane" else "alley", label[0]))
        elif self._items and isinstance(self._items[-1], Free):
            self._items[-1] = Label("lane", self._items[-1].text)

    def _labelled(self, word: Word) -> None:
        part = _PARTS[word.role or Role.ROOM]
        label = self._label_ahead()
        if label is not None:
            self._flush()
            self._at += label[1]
            self._items.append(Label(part, label[0]))
            return
        last = self._items[-1] if self._items else None
        if not self._pending and isinstance(last, Free) and (word.text in MAY_BE_SYLLABLE or part == "floor"):
            self._items[-1] = Label(part, last.text)
        elif self._pending and self._pending[-1].role is Role.ORDINAL and part in ("floor", "unit", "phase"):
            value = self._pending.pop().value
            self._flush()
            self._items.append(Label(part, value))
        elif self._pending and self._pending[-1].text in ("ground", "basement") and part == "floor":
            value = self._pending.pop().text[0]
            self._flush()
            self._items.append(Label(part, value))
        elif part in ("unit", "unit_or_entrance") and self._next_role() in (Role.ROOM, Role.UNIT):
            return  # "Flat/Room 1610"
        elif self._pending:
            self._pending.append(Word(word.text, None, word.text))

    def _building(self, word: Word) -> None:
        last = self._items[-1] if self._items else None
        label = self._label_ahead()
        is_lettered = len(self._pending) == 1 and len(self._pending[0].text) == 1
        if is_lettered and (label is None or not label[0][0].isdigit()):
            self._items.append(Label("building", self._pending.pop().text))  # "A Building"
            return
        if label is not None and not (
            self._pending and self._pending[-1].role in (Role.USE, None) and self._is_number_of_road(label)
        ):
            if self._pending and word.value != "building":
                self._flush()
            elif self._pending:
                self._estate(
                    word._replace(value="building"), is_forced=word.text in ("building", "bldg", "tower", "buildings")
                )
            self._at += label[1]
            self._items.append(Label("building", label[0]))
        elif word.text == "haolou" and isinstance(last, Free):
            self._items[-1] = Label("building", last.text)
        elif self._pending:
            self._estate(word._replace(value="building"))
        elif isinstance(last, Free) and (last.is_marked or word.text in MAY_BE_SYLLABLE):
            self._items[-1] = Label("building", last.text)

    def _is_number_of_road(self, label: tuple[str, int]) -> bool:
        """Whether the label ahead is rather the street number of the road that follows ("X Building 37 Queen's Rd")."""
        ahead = label[1]
        if not label[0][0].isdigit():
            return False
        for step in range(ahead, ahead + 5):
            role = self._next_role(step)
            if role in (Role.ROAD, Role.LANE):
                return True
            if self._next(step)[0] != "word" or (role is not None and role is not Role.DIRECTION):
                return False
        return False

    def _estate(self, word: Word, is_forced: bool = False) -> None:
        if not self._pending:
            if word.value in ("apartment", "estate"):
                self._labelled(word._replace(role=Role.ROOM))
            return
        following = self._next_role()
        if not is_forced and following in (Role.DEVELOPMENT, Role.ROAD, Role.USE, Role.ZONE):
            self._pending.append(word)
            return
        if not is_forced and following is Role.BUILDING and not self._has_label_after_building():
            self._pending.append(word)
            return
        if following is Role.DIRECTION and self._next_role(1) is Role.ROAD:
            self._pending.append(word)
            return
        words = self._without_divisions(self._pending)
        self._pending = []
        use = next((entry.value for entry in reversed(words) if entry.role is Role.USE), None)
        names = [entry.text for entry in words if entry.role is not Role.USE] or [entry.text for entry in words]
        text = " ".join(entry.text for entry in words).title()
        if word.value == "park" and use in ("industrial", "logistics"):
            self._items.append(Zoned(text, Area(Name(text, _key(names), None), "zone")))
            return
        self._items.append(Estate(text, Development(Name(text, _key(names), None), word.value, use)))

    def _zone(self, word: Word) -> None:
        label = self._label_ahead()
        if not self._pending:
            if label is not None:
                self._at += label[1]
                self._items.append(Code("zone_label", label[0]))
            return
        if word.text == "zone" and len(self._pending) == 1 and len(self._pending[0].text) == 1:
            self._items.append(Code("zone_label", self._pending.pop().text))
            return
        key = _key([entry.text for entry in self._pending]) + word.text
        named = self._places.latin.get(key)
        if named is not None:
            self._items.append(Division(" ".join(entry.text for entry in self._pending).title(), named))
            self._pending = []
            return
        words = self._without_divisions(self._pending)
        self._pending = []
        text = " ".join(entry.text for entry in words).title()
        names = [entry.text for entry in words if entry.role is not Role.USE and entry.text not in _ZONE_WORDS]
        self._items.append(Zoned(text, Area(Name(text, _key(names or [entry.text for entry in words]), None), "zone")))

    def _village(self, _: Word) -> None:
        if not self._pending:
            return
        words = self._without_divisions(self._pending)
        self._pending = []
        text = " ".join(entry.text for entry in words).title()
        self._items.append(Zoned(text, Area(Name(text, _key([entry.text for entry in words]), None), "village")))

    def _division(self, word: Word) -> None:
        if not self._pending:
            self._division_before_name(word)
            return
        following = self._next_role()
        if word.value == "city" and following in (Role.DEVELOPMENT, Role.USE, Role.BUILDING):
            self._pending.append(Word(word.text, None, word.text))
            return
        if word.value == "region" and following is Role.DIVISION:
            return
        words = [entry.text for entry in self._pending]
        for at in range(max(0, len(words) - _WIDEST), len(words)):
            key = _key(words[at:])
            named = self._places.latin.get(key + word.text) or self._places.latin.get(
                key + _ENDINGS.get(word.value, "")
            )
            if named is None and word.value != "town":
                named = _of_level(self._places, self._places.latin.get(key), word.value)
            if named is not None:
                rest, self._pending = self._pending[:at], []
                self._items.extend(self._claim(rest))
                self._items.append(Division(" ".join([*words[at:], word.text]).title(), named))
                return
        self._unknown_division(word, words)

    def _unknown_division(self, word: Word, words: list[str]) -> None:
        local = LOCALITIES.get(_key(words))
        if local is not None:
            self._pending = []
            self._items.append(Locality(" ".join(words).title(), local.key, local.country))
            return
        names = self._without_divisions(self._pending)
        text = " ".join(entry.text for entry in names)
        key = _key([entry.text for entry in names])
        self._pending = []
        if word.value == "town":
            self._items.append(Town(text.title(), key, None))
        elif names and names[-1].role is Role.USE:
            self._items.append(Estate(text.title(), Development(Name(text.title(), key, None), "market")))
        else:
            self._items.append(Unknown(text.title(), key, _UNKNOWN_LEVELS.get(word.value)))

    def _division_before_name(self, word: Word) -> None:
        kind, text = self._next()
        if kind == "word" and look_up(text).role is None:
            named = self._places.latin.get(_key([text]) + word.text) or self._places.latin.get(_key([text]))
            if named is not None:
                self._at += 1
                self._items.append(Division(text.title(), named))

    def _country(self, word: Word) -> None:
        while self._pending and len(self._pending[-1].text) <= 2 and self._pending[-1].text.startswith(("p", "r")):
            self._pending.pop()
        if self._next_role() in (Role.ROAD, Role.DEVELOPMENT, Role.USE, Role.BUILDING):
            self._pending.append(Word(word.text, None, word.text))
            return
        self._flush()
        self._items.append(Code("country", word.value))

    def _number_word(self, _: Word) -> None:
        kind, text = self._next()
        if kind == "number":
            self._flush()
            self._at += 1
            self._marked(text)
        elif kind == "word" and (_LABEL.match(text) or text in NUMBER_WORDS):
            self._flush()
            self._at += 1
            self._items.append(Free(str(NUMBER_WORDS.get(text, text)), True))

    def _hao(self, word: Word) -> None:
        last = self._items[-1] if self._items else None
        if not isinstance(last, Free):
            self._pending.append(Word(word.text, None, word.text))
        elif self._next() == ("word", "lou"):
            self._at += 1
            self._items[-1] = Label("building", last.text)
        else:
            self._items[-1] = Free(last.text, True)

    def _section(self, word: Word) -> None:
        label = self._label_ahead()
        if self._pending and self._pending[-1].role in (Role.DIRECTION, Role.ORDINAL):
            value = self._pending.pop().value
            self._flush()
            self._items.append(Code("section", value))
        elif label is not None:
            self._flush()
            self._at += label[1]
            self._items.append(Code("section", label[0]))
        elif self._pending:
            self._pending.append(Word(word.text, None, word.text))

    def _cross(self, _: Word) -> None:
        self._flush()
        self._items.append(Cross(None))

    def _side(self, _: Word) -> None:
        if self._pending and self._pending[-1].role is Role.DIRECTION:
            value = self._pending.pop().value
            self._flush()
            self._items.append(Code("side", value))

    def _stop(self, word: Word) -> None:
        if word.text in ("&", "and") and self._pending and self._next_role() is Role.DIRECTION:
            return
        if word.text in ("of", "the"):
            return
        if not self._pending:
            return
        if word.text in ("and", "&"):
            return
        self._flush()

    def _noise(self, word: Word) -> None:
        self._flush()
        rest = " ".join(text for _, text in self._tokens[self._at - 1 :])
        self._at = len(self._tokens)
        self._items.append(Code("noise", rest or word.text))

    def _taken_whole(self, word: Word) -> None:
        self._flush()
        rest = " ".join(text for _, text in self._tokens[self._at :])
        self._at = len(self._tokens)
        self._items.append(Code(_WHOLE[word.role or Role.PO_BOX], rest))

    # names that no generic word claims

    def _flush(self) -> None:
        if self._pending:
            self._items.extend(self._claim(self._pending))
            self._pending = []

    def _claim(self, words: list[Word]) -> list[Item]:
        """Return what words without a generic are: divisions, glued names, otherwise unknown."""
        found: list[Item] = []
        unknown: list[Word] = []

        def close() -> None:
            if unknown:
                text = " ".join(word.text for word in unknown)
                found.append(Unknown(text.title(), _key([word.text for word in unknown]), None))
                unknown.clear()

        at = 0
        while at < len(words):
            size, item = self._longest_name(words, at)
            if item is None:
                size, item = 1, self._glued(unknown, words[at])
            if item is None:
                unknown.append(words[at])
            else:
                close()
                found.append(item)
            at += size
        close()
        return found

    def _longest_name(self, words: list[Word], at: int) -> tuple[int, Item | None]:
        texts = [word.text for word in words[at : at + _WIDEST]]
        for size in range(len(texts), 0, -1):
            item = whole_name(self._places, _LETTERS.sub("", "".join(texts[:size])), " ".join(texts[:size]))
            if item is not None:
                return size, item
        return 1, None

    def _glued(self, before: list[Word], word: Word) -> Item | None:
        parts = unglue(word.text) if word.role is None else None
        if parts is None:
            return None
        stem, ending = parts
        if ending in GLUED_ROADS:
            name = _key([entry.text for entry in before] + [stem])
            text = " ".join([*(entry.text for entry in before), stem])
            before.clear()
            return Street(text, latin_road(name, None, None, WORDS[ending][1], text.title()))
        role, value = WORDS[ending]
        if role is Role.DEVELOPMENT:
            name = _key([entry.text for entry in before] + [stem])
            before.clear()
            return Estate(name.title(), Development(Name(name.title(), name, None), value))
        if role is Role.DIVISION and value != "town":
            return Unknown(stem.title(), stem, _UNKNOWN_LEVELS.get(value))
        if role is Role.VILLAGE or role is Role.ZONE:
            return Zoned(
                stem.title(), Area(Name(stem.title(), stem, None), "village" if role is Role.VILLAGE else "zone")
            )
        return Town(stem.title(), stem, None) if value == "town" else None

    def _without_divisions(self, words: list[Word]) -> list[Word]:
        """Take known places off the front of a name, where a name is left; they become items of their own."""
        while len(words) > 1 and words[0].role is None:
            for size in range(min(len(words) - 1, 4), 0, -1):
                if words[size].role in (Role.DIRECTION, Role.ORDINAL, Role.USE) and size == len(words) - 1:
                    continue
                texts = [word.text for word in words[:size]]
                item = whole_name(self._places, _key(texts), " ".join(texts))
                if item is not None and _is_safe(item, texts, words[size:]):
                    self._items.append(item)
                    words = words[size:]
                    break
            else:
                return words
        return words


_ZONE_WORDS = frozenset(
    "economic economy technology technological development high-tech hi-tech high new tech industrial industry free "  # noqa: SIM905
    "trade bonded pilot comprehensive export processing jingji jishu kaifa gaoxin".split()
)
_ENDINGS = {
    "province": "province",
    "city": "city",
    "county": "county",
    "district": "district",
    "prefecture": "prefecture",
}
_UNKNOWN_LEVELS = {
    "province": "province", "city": "city", "county": "county", "district": "county", "prefecture": "city",
    "region": "province",
}  # fmt: skip
_PARTS = {
    Role.ROOM: "unit", Role.UNIT: "unit_or_entrance", Role.FLOOR: "floor", Role.ENTRANCE: "entrance",
    Role.PHASE: "phase", Role.GROUP: "group",
}  # fmt: skip
_WHOLE = {Role.PO_BOX: "po_box", Role.CARE_OF: "care_of", Role.POSTCODE: "postcode"}
_HANDLERS = {
    Role.ROAD: _Segment._road, Role.LANE: _Segment._lane, Role.ROOM: _Segment._labelled, Role.UNIT: _Segment._labelled,
    Role.FLOOR: _Segment._labelled, Role.ENTRANCE: _Segment._labelled, Role.PHASE: _Segment._labelled,
    Role.GROUP: _Segment._labelled, Role.BUILDING: _Segment._building, Role.DEVELOPMENT: _Segment._estate,
    Role.ZONE: _Segment._zone, Role.VILLAGE: _Segment._village, Role.DIVISION: _Segment._division,
    Role.COUNTRY: _Segment._country, Role.NUMBER: _Segment._number_word, Role.HAO: _Segment._hao,
    Role.SECTION: _Segment._section, Role.CROSS: _Segment._cross, Role.SIDE: _Segment._side, Role.STOP: _Segment._stop,
    Role.NOISE: _Segment._noise, Role.PO_BOX: _Segment._taken_whole, Role.CARE_OF: _Segment._taken_whole,
    Role.POSTCODE: _Segment._taken_whole,
}  # fmt: skip


def _tokens(segment: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for match in _TOKEN.finditer(segment):
        kind, text = match.lastgroup or "", match[0]
        if kind == "word":
            found.extend(("word", part) for part in _words(text))
        else:
            found.append((kind, text))
    return _joined(found) if any(text in SPLIT_GENERICS for _, text in found) else found


def _joined(tokens: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Join generic words whose syllables are written apart: "da jie", "guang chang"."""
    found: list[tuple[str, str]] = []
    at = 0
    while at < len(tokens):
        for generic in SPLIT_GENERICS.get(tokens[at][1], ()):
            parts = generic.split()
            if [text for _, text in tokens[at : at + len(parts)]] == parts:
                found.append(("word", "".join(parts)))
                at += len(parts)
                break
        else:
            found.append(tokens[at])
            at += 1
    return found


def _words(text: str) -> list[str]:
    plain = text.replace(".", "")
    if "-" not in plain and "/" not in plain:
        return [plain]
    joined = plain.replace("-", "")
    if plain in WORDS or _LABEL.match(plain):
        return [plain]
    if joined in WORDS:
        return [joined]
    return [part for part in re.split(r"[-/]", plain) if part]


def _key(words: list[str]) -> str:
    """Join words into a key, translated words as pinyin, ü as u."""
    if len(words) == 1:
        only = TRANSLATED.get(words[0], words[0])
        key = only if only.isalnum() and only.isascii() else _LETTERS_DIGITS.sub("", only)
    else:
        parts: list[str] = []
        at = 0
        while at < len(words):
            pair = TRANSLATED_PAIRS.get((words[at], words[at + 1])) if at + 1 < len(words) else None
            parts.append(pair or TRANSLATED.get(words[at], words[at]))
            at += 2 if pair else 1
        key = _LETTERS_DIGITS.sub("", "".join(parts))
    return key.replace("v", "u") if "v" in key and syllable_count(key) else key


_LETTERS_DIGITS = re.compile(r"[\W_]+")


def _road_parts(words: list[Word]) -> tuple[str | None, int | None, list[Word]]:
    """Return direction, ordinal and the words of the name; at least one word stays a name."""
    direction: str | None = None
    ordinal: int | None = None
    names = list(words)
    if any(word.text in ("ring", "huan") for word in names[1:]):
        return _ring_parts(names)
    if len(names) > 1 and names[0].role is Role.DIRECTION and len(names[0].text) != 2:
        direction = names.pop(0).value
    while len(names) > 1:
        last = names[-1]
        if last.role is Role.ORDINAL and ordinal is None:
            ordinal = int(last.value)
        elif last.role is Role.DIRECTION and direction is None:
            direction = last.value
        elif last.role is None and last.text in PINYIN_DIRECTIONS and direction is None:
            direction = PINYIN_DIRECTIONS[last.text]
        elif last.role is None and last.text in PINYIN_ORDINALS and ordinal is None and direction is None:
            ordinal = PINYIN_ORDINALS[last.text]
        else:
            break
        names.pop()
    names = [_spoken(word) for word in names]
    return direction, ordinal, names


def _ring_parts(words: list[Word]) -> tuple[str | None, int | None, list[Word]]:
    direction = None
    if words[-1].role is Role.DIRECTION:
        direction = words.pop().value
    elif words[-1].text in PINYIN_DIRECTIONS:
        direction = PINYIN_DIRECTIONS[words.pop().text]
    return direction, None, [_spoken(word) for word in words]


_DIRECTION_WORDS = {"n": "bei", "s": "nan", "e": "dong", "w": "xi", "m": "zhong", "in": "nei", "out": "wai"}
_ORDINAL_SYLLABLES = {value: key for key, value in reversed(PINYIN_ORDINALS.items())}


def _spoken(word: Word) -> Word:
    """Return a direction or ordinal inside a name as the pinyin it stands for."""
    if word.role is Role.DIRECTION:
        return Word(_DIRECTION_WORDS.get(word.value, word.text), None, word.text)
    if word.role is Role.ORDINAL:
        return Word(_ORDINAL_SYLLABLES.get(int(word.value), word.value), None, word.text)
    return word


def _of_level(places: Places, named: Named | None, level: str) -> Named | None:
    """Return the divisions of a name whose level fits the generic word; None where none does."""
    if named is None:
        return None
    wanted = {"province": ("province", "city"), "region": ("province",), "city": ("city", "county"),
              "prefecture": ("city",), "district": ("county",), "county": ("county",)}.get(level, ())  # fmt: skip
    codes = tuple(code for code in named.codes if places.slot[code] in wanted)
    return Named(codes, False, named.other & frozenset(codes)) if codes else None


def _is_safe(item: Item, texts: list[str], rest: list[Word]) -> bool:
    """Whether words at the front of a name are surely a place of their own: long ones, not single syllables."""
    if isinstance(item, Code):
        return True
    if sum(syllable_count(word.text) or 2 for word in rest if word.role is None) < 2:
        return False
    return isinstance(item, Locality) or all(syllable_count(text) != 1 for text in texts)
