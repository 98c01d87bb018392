"""An English text of Hong Kong as words, numbers and signs."""

import re

from falsefront.address.gazetteer.hongkong import word
from falsefront.address.lexicon.hongkong import BRACKETS, ESTATES, ROAD_TYPES, SHORT_SIDES, SIDES
from falsefront.address.lexicon.lookup import look_up
from falsefront.address.lexicon.words import NUMBER_WORDS
from falsefront.address.parts.numbers import label

_LEAST_GLUED = 4  # letters of a word that is no label
_BRACKETS = re.compile(BRACKETS)
_NUMBERED_NAME = re.compile(r"\((i{1,3}|iv|[1-9]|north|south|east|west|central)\)")
_GLUED_SIGN = re.compile(r"\b(no|nos|rm|flat|unit|shop|block|blk|phs?|phase)\.? ?(?=\d)")  # No.40, Rm1201, Phs1
_LETTER_IN_BRACKETS = re.compile(r"(?<=\d) ?\(([a-z])\)")  # Workshop 7(a)
_GLUED_ESTATE = re.compile(
    rf"\b({'|'.join(sorted(word for word in ESTATES if len(word) > _LEAST_GLUED))})(?=\d{{1,4}}(?:-\d{{1,4}})?\b)"
)  # Centre26-38
_GLUED_FLOOR = re.compile(r"\b([a-z])(\d{1,3}/f)\b")  # Unit D16/F
# A dash or stroke with spaces around it parts a room from its floor or the house: Room 901 - 833 Cheung Sha Wan Road.
_LOOSE_SIGN = re.compile(r"(?<![\d-])(\d+)([a-z]?) [-/] (?=(\d+)( ?/? ?f\b|[\d-])?)")
_PARTING = re.compile(r"(?<=[a-z.)]) [-/] (?=[a-z\d#])|(?<=\d) (?:-|/(?! f(?:l|loor)?\b(?! ?\d))) (?=[a-z#])")
_WIDEST_RANGE = 20  # from the first room or house to the last
_HYPHEN = re.compile("(?<=[a-z]{2})-(?=[a-z]{2})")  # Wing-On Centre
_TOKEN = re.compile(
    r"(?P<floor>(?:[lu]?g|m|r|u?b\d?|p|\d{1,3}[a-z]?) ?/ ?f(?:loor|l)?\b\.?|\d{1,3}f(?:loor|l)?\b\.?)"
    r"|(?P<number>\d+(?:st|nd|rd|th)\b|\d+[a-z]?(?: ?(?:-|/) ?\d+[a-z]?)*(?![a-z\d])"
    r"|[a-z]{1,2}-?\d+[a-z]?(?:-[a-z]{0,2}\d+[a-z]?)*)"
    r"|(?P<word>[a-z0-9]+(?:['.-][a-z0-9]+)*)"
    r"|(?P<and>&)"
    r"|(?P<sign>[,;()|:#/]+)"
)
_WIDEST_ROAD = 5  # words of the longest name of a road, with its type
_ROMAN = frozenset("1234")  # what I to IV are looked up as
_STREET = "st"  # Street behind a name, Saint before one


class Words:
    """The tokens of one text: what each is, as it stood, and as names are looked up."""

    def __init__(self, text: str) -> None:
        """Part a folded, lower-case text."""
        if " - " in text or " / " in text:
            text = _PARTING.sub(", ", _LOOSE_SIGN.sub(_comma_or_range, text))
        text = _NUMBERED_NAME.sub(r" \1 ", _LETTER_IN_BRACKETS.sub(r"\1", _BRACKETS.sub(",", text)))
        text = _HYPHEN.sub(" ", text) if "-" in text else text
        text = _GLUED_ESTATE.sub(r"\1 ", _GLUED_FLOOR.sub(r"\1 \2", _GLUED_SIGN.sub(r"\1 ", text)))
        tokens = [(found.lastgroup or "", found.group()) for found in _TOKEN.finditer(text)]
        self.kinds = [kind for kind, _ in tokens]
        self.texts = [said for _, said in tokens]
        self.words = [_plain(kind, said) for kind, said in tokens]
        for at in range(1, len(tokens)):
            if self.words[at - 1] in ROAD_TYPES or self.words[at - 1] == _STREET:
                self.words[at] = SHORT_SIDES.get(self.words[at], self.words[at])
            if self.words[at] in SIDES and at > 1 and self.words[at - 1] == _STREET and self.kinds[at - 2] == "word":
                self.words[at - 1] = "street"  # Tung Chau St. West

    def __len__(self) -> int:
        """Return how many tokens there are."""
        return len(self.kinds)

    def kind(self, at: int) -> str:
        """Return what stands at a place: floor, number, word, and, sign; "" behind the end."""
        return self.kinds[at] if at < len(self.kinds) else ""

    def is_one(self, at: int, words: frozenset[str]) -> bool:
        """Whether one of these words stands at a place."""
        return at < len(self.words) and self.words[at] in words

    def is_first(self, at: int) -> bool:
        """Whether a place is the first of the text or behind a sign."""
        return at == 0 or self.kinds[at - 1] == "sign"

    def said(self, at: int, end: int) -> str:
        """Return what stands there as it is written, each word with a capital."""
        return " ".join(self.texts[at:end]).title().replace("'S", "'s")

    def number(self, at: int) -> str:
        """Return a number without spaces: 13 - 15 is 13-15."""
        return self.texts[at].replace(" ", "")

    def type_of_road(self, at: int) -> str | None:
        """Return the type of a road that a word is, St as Street; None for other words."""
        last = self.words[at]
        return "street" if last == _STREET else last if last in ROAD_TYPES else None

    def begins_road(self, at: int) -> bool:
        """Whether the words from here up to the type of a road are the name of one, with nothing between."""
        for end in range(at, min(len(self), at + _WIDEST_ROAD)):
            if self.kinds[end] != "word":
                return False
            if end > at and self.type_of_road(end):
                return True
        return False

    def joined(self, at: int, end: int) -> str:
        """Return words as a name is looked up; St at the end is Street."""
        last = self.words[end - 1]
        return "".join(self.words[at : end - 1]) + ("street" if last == _STREET and end - at > 1 else last)

    def label(self, at: int) -> tuple[int, str] | None:
        """Return what is written behind a word like Room, and where it ends."""
        if at >= len(self.kinds):
            return None
        kind, text = self.kinds[at], self.texts[at]
        if kind == "number" or (kind == "word" and len(text) == 1):
            return at + 1, label(text.replace(" ", ""))
        if kind == "word" and self.words[at] in _ROMAN:
            return at + 1, self.words[at]  # Phase II
        if kind == "word" and text in NUMBER_WORDS:
            return at + 1, str(NUMBER_WORDS[text])
        return None


def _comma_or_range(found: re.Match[str]) -> str:
    """Return two numbers with a comma between them, or as the range they may be: 13 - 15."""
    first, last = int(found[1]), int(found[3])
    is_range = 0 < last - first <= _WIDEST_RANGE and len(found[1]) == len(found[3]) and not found[4]
    return f"{found[1]}{found[2]}{'-' if is_range else ', '}"


def _plain(kind: str, text: str) -> str:
    """Return a word as names are looked up; digits for letters undone: j0hn570n is Johnston."""
    if kind == "word" and not text.isalpha() and any(map(str.isdigit, text)):
        meant = look_up(text)
        return word(meant.text) if meant.disguised else text
    return word(text)
