"""What an address says part by part, by the words of its land alone (see `lands`), in any of its languages alike.

Such an address counts a house in a road, a road in a block or sector and a plot in an estate, each beside its word, or
names a house and a road. Nothing here asks in which order, with which commas or in which script it does so.
"""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.compare.lands.cities_of_lands import cities_of
from falsefront.address.compare.lands.gathered import INSIDE, Gathered, Said
from falsefront.address.compare.lands.lands import has_arabic, land_of
from falsefront.address.compare.lands.words_of_lands import NUMBER, ordinal, plain, words_of
from falsefront.address.lexicon.abroad import BESIDE, FIRM_FORMS
from falsefront.address.lexicon.table import numbers

# Of what may be counted by a letter, too.
_COUNTED: Final = frozenset(
    {"ada", "block", "building", "cluster", "gate", "house", "khasra", "phase", "plot", "pocket", "sector", "stage"}
    | {"store", "tower", "unit", "wing", "zone"}
)
_SPELLED: Final = {word: str(number) for word, number in numbers("number.ordinal.spelled").items()}
_INDUSTRIAL, _CITY_WORD = "industrial", "city"
_THIRD: Final = {"j": "c"}  # the third letter of the Arabic order, by which buildings are counted: عمارة ج is Bt C
_PAIR: Final = 2  # letters that name a block
_MOST_DIGITS: Final = 2  # of the number of a tower
_LETTERED: Final = re.compile(r"\d{1,4}[a-z]")
_SHORT: Final = re.compile(r"[a-z]\d{0,2}")  # M2 Blok, B Wing
_WARD: Final = re.compile(r"\d{1,3}")  # Mumbai - 59, Colombo 03
_HOUSE, _ZONE_NAME, _FLOOR, _BLOCK, _BUILDING = "house", "zone", "floor", "block", "building"


@lru_cache(maxsize=4096)
def said_in_lands(raw: str, country: str) -> Said:
    """Return what a text says part by part.

    >>> said = said_in_lands("Flat 31, Bldg. No. 2504, Road 2832, Block: 428, Seef, Bahrain", "BH")
    >>> {kind: min(said.numbers[kind]) for kind in sorted(said.numbers)}
    {'block': '428', 'house': '2504', 'road': '2832', 'unit': '31'}
    """
    return _Parts(raw, country).said()


class _Parts:
    """The words of one text on their way to parts."""

    def __init__(self, raw: str, country: str) -> None:
        self._country = country
        self._land = land_of(country)
        self._habits = self._land.habits
        self._has_article = has_arabic(raw)
        words = words_of(raw, self._land)
        self._words = [word for word, _ in words]
        self._at = [at for _, at in words]
        self._to = Gathered(country, has_article=self._has_article)
        self._is_beside = False
        self._behind_road = -1  # where a number behind a road's name stands

    def said(self) -> Said:
        at = 0
        while at < len(self._words):
            if at and self._at[at] != self._at[at - 1]:
                self._to.end()
                self._to.loose = self._to.loose if self._may_lead(at) else ""
            at += self._take(at)
        return self._to.said(stands_beside=self._is_beside or not BESIDE.isdisjoint(self._words))

    def _type(self, of: tuple[str, str], at: int, number: str = "") -> None:
        is_ended = self._to.type(of, number, may_lead=self._words[at] in self._land.leading)
        self._behind_road = at + 1 if is_ended and of[0] == "road" else -1

    def _may_lead(self, at: int) -> bool:
        """Whether a number that is a part for itself may be a house's on the road behind: 26, Mahmoud Street."""
        if self._has_article:
            return self._words[at] in self._land.types
        return at == 1 or (
            not self._habits.is_arabian and self._words[at - 1] == self._to.loose and self._is_alone(at - 1)
        )

    def _is_alone(self, at: int) -> bool:
        return at == 0 or self._at[at] != self._at[at - 1]

    def _take(self, at: int) -> int:
        """Take one part that begins at a word, and return how many words it has."""
        word, land = self._words[at], self._land
        if word in BESIDE:
            return self._beside(at)
        if (counted := self._counted_before(at)) or (counted := self._labelled(at)):
            return counted
        if NUMBER.fullmatch(word):
            self._number(at)
        elif word == _CITY_WORD and self._to.run[-1:] == [_INDUSTRIAL]:
            self._type((_ZONE_NAME, _ZONE_NAME), at)
        elif word in land.types and not self._is_inner(at):
            self._type(land.types[word], at)
        elif word in land.firms:
            self._to.forget_firm()
        elif word in land.behind:
            self._to.forget()
            self._is_beside = True
        elif word not in FIRM_FORMS and word not in land.signs and land.labels.get(word) != _FLOOR:
            self._to.run.append(_SPELLED.get(word, word))
        return 1

    def _beside(self, at: int) -> int:
        self._to.end()
        end = at
        while end < len(self._words) and self._at[end] == self._at[at]:
            end += 1
        return end - at

    def _next(self, at: int) -> str:
        return self._words[at] if at < len(self._words) else ""

    def _counted_before(self, at: int) -> int:
        """Take a number before what it counts: 3rd floor, 88th Street, 2nd Industrial City, 105 Ada, M2 Blok."""
        word, end, land = self._words[at], at + 1, self._land
        while self._habits.counts_before and word.isdigit() and self._next(end) in land.signs:
            end += 1  # 83228 Nolu Cad.
        following = self._next(end)
        is_short = not self._habits.is_arabian and _SHORT.fullmatch(word) is not None and word not in land.signs
        number = ordinal(word, land) or (word if _LETTERED.fullmatch(word) or is_short else "")
        if not number or not following or self._at[at] != self._at[end]:
            return 0
        kind = land.kind(self._country, following)
        is_ordinal = not word.isdigit() if self._habits.is_arabian else bool(ordinal(word, land, is_number=False))
        is_open = is_ordinal or self._habits.counts_before or not self._is_number(end + 1)
        if kind == _FLOOR and (is_ordinal or self._habits.is_arabian or NUMBER.fullmatch(self._next(end + 1)) is None):
            self._to.count(_FLOOR, number)
            return end + 1 - at
        if self._habits.counts_before and land.types.get(following, ("",))[0] == _ZONE_NAME and len(number) == 1:
            self._to.run.append(number)  # 2. OSB
            return end - at
        if not is_short and is_open and land.is_road(following):
            self._to.road(number, land.types[following][1])
            return end + 1 - at
        is_counted = kind is not None and not self._habits.is_arabian and not self._is_plain_label(kind)
        is_free = NUMBER.fullmatch(self._next(end + 1)) is None
        is_free = is_free or (is_short and kind == _BLOCK and self._habits.counts_before)  # M-2 Blk. 20
        is_free = is_free if self._habits.counts_before or is_short else is_ordinal or not self._is_number(end + 1)
        is_free = is_free or (kind == _BLOCK and self._habits.counts_before and not number.isdigit())  # B4 Blok 21
        if is_counted and (not is_short or kind in _COUNTED) and is_free:
            self._to.count(str(kind), plain(number, is_open=True))
            return end + 1 - at
        if is_counted and self._habits.counts_before and kind in ("ada", "plot") and word.isdigit():
            self._to.count(str(kind), number)
            return end + 1 - at
        if word != number:
            self._to.run.append(number)
            return 1
        return 0

    def _is_plain_label(self, kind: str) -> bool:
        return kind in INSIDE or kind in (_HOUSE, "box")

    def _is_number(self, at: int) -> bool:
        while self._next(at) in self._land.signs:
            at += 1
        return NUMBER.fullmatch(self._next(at)) is not None

    def _labelled(self, at: int) -> int:
        """Take a word for what is counted with the number behind it."""
        word, land = self._words[at], self._land
        kind, is_road = land.kind(self._country, word), land.is_road(word)
        if kind is None and not is_road and word not in land.types:
            return 0
        if kind == _BLOCK and self._habits.counts_before and self._to.run and len(self._to.run[-1]) == 1:
            self._to.count(kind, self._to.run.pop())  # A Blok 4-5. Kat
            return 1
        end = at + 1
        while self._next(end) in land.signs:
            end += 1
        if kind in INSIDE and self._to.run and end > at + 1 and self._habits.counts_before:
            return 0  # Kanyon Ofis No: 185
        is_open = kind in _COUNTED or (word in land.types and self._habits.is_arabian)
        is_open = is_open and (self._habits.is_arabian or land.kind(self._country, self._next(end)) is None)
        number = plain(self._next(end), is_open)
        if not number and is_open and kind == _BLOCK and self._next(end).isalpha() and self._is_pair(end):
            number = self._next(end)  # Block EP
        if not number or self._at[end] != self._at[at] or (not number.isdigit() and ordinal(number, land)):
            return 0
        if self._to.run and (taken := self._behind_name(at, end, number)):
            return taken
        if kind is None and not is_road:
            return 0
        if kind is None:
            self._to.road(number, land.types[word][1])
        elif kind == _HOUSE and self._habits.is_arabian and number.isalpha():
            self._to.count(_BUILDING, _THIRD.get(number, number) if self._has_article else number)  # Bt B No 12
        else:
            self._to.count(kind, number)
        return end + 1 - at

    def _behind_name(self, at: int, end: int, number: str) -> int:
        """Take a word that ends a name, with the number behind it where that is of the name or counts a zone."""
        word, land = self._words[at], self._land
        if land.is_road(word) and not (self._habits.by_quarters and end > at + 1):
            self._type(land.types[word], at)
            return 1
        if self._is_counted_zone(word):
            self._to.run.clear()
            self._to.count(_ZONE_NAME, number)  # Industrial Area 13
            return end + 1 - at
        if land.kind(self._country, word) is None and end == at + 1 and self._may_be_numbered(at):
            self._type(land.types[word], at, number)  # Al Moosa Tower 2
            return end + 1 - at
        return 0

    def _is_counted_zone(self, word: str) -> bool:
        """Whether a word is of a zone of an Arab land that has no name but what it is for."""
        is_zone = self._habits.is_arabian and word in self._land.types and self._land.types[word][0] == _ZONE_NAME
        return is_zone and self._land.generic.issuperset(self._to.run)

    def _is_pair(self, at: int) -> bool:
        """Whether a word is two letters at the end of its part."""
        return len(self._words[at]) == _PAIR and (at + 1 == len(self._words) or self._at[at + 1] != self._at[at])

    def _may_be_numbered(self, at: int) -> bool:
        """Whether a number behind a kind of house is of its name: Nurol Plaza 2, but not Akdeniz Mah. 1353. Sokak."""
        if self._habits.is_arabian:
            return True
        word, following = self._words[at], self._next(at + 2)
        is_free = following not in self._land.types and self._land.kind(self._country, following) is None
        return self._land.types[word][0] == _HOUSE and len(self._words[at + 1]) <= _MOST_DIGITS and is_free

    def _number(self, at: int) -> None:
        word = ordinal(self._words[at], self._land) or self._words[at]
        if self._land.code.fullmatch(word):
            self._to.end()
            self._to.codes.add(word[:5] if self._habits.is_arabian else word)
            return
        number = plain(word, is_open=False)
        if not self._habits.is_arabian and _WARD.fullmatch(word) and self._is_behind_city(at):
            self._to.end()
            self._to.codes.add(number)
            return
        if self._habits.counts_before and self._behind_road == at:
            self._to.count(_HOUSE, number)
            return
        if self._to.run and self._to.led is not None and self._to.led[0] == _HOUSE and len(number) <= _MOST_DIGITS:
            self._to.end(behind=number)
            return
        if self._to.run:
            self._to.end(number)
        self._to.bare.add(number)
        self._to.loose = number

    def _is_behind_city(self, at: int) -> bool:
        cities, words = cities_of(self._country), self._words
        return at > 0 and (words[at - 1] in cities or (at > 1 and words[at - 2] + words[at - 1] in cities))

    def _is_inner(self, at: int) -> bool:
        """Whether a word for a house is of a road's name: Trade Centre Road."""
        following, land = self._next(at + 1), self._land
        if not following or self._at[at] != self._at[at + 1] or not self._to.run:
            return False
        if self._habits.is_arabian:
            return following in land.types
        return land.is_road(following) and land.types[self._words[at]][0] == _HOUSE
