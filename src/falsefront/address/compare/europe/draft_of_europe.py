"""What an address of western Europe says part by part, and what was found of it so far."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Final, NamedTuple

from falsefront.address.compare.europe import words_of_europe as known
from falsefront.address.lexicon.table import forms
from falsefront.address.reading import Number

ROAD, HOUSE = "road", "house"
_FIRMS: Final = forms("abroad.europe.firm")
_BEFORE: Final = forms("abroad.europe.road.adjective")
_NAMES: Final = forms("abroad.europe.road.whole")


class Road(NamedTuple):
    """A road: the kinds that its word may be, its name, and the number beside it."""

    kinds: frozenset[str]  # empty where the kind is all its name
    words: tuple[str, ...]
    house: Number | None = None


class Named(NamedTuple):
    """A name of an estate, a house or a part of a town; `of` is "" where no word tells."""

    of: str
    words: tuple[str, ...]
    house: Number | None = None  # a number that stands beside it
    is_behind: bool = False  # a road stands before it


class Said(NamedTuple):
    """What one text says."""

    roads: tuple[Road, ...]
    names: tuple[Named, ...]
    bare: frozenset[Number]  # numbers that stand beside no road
    kilometres: frozenset[str]
    counted: Mapping[str, frozenset[str]]  # lots, buildings and units by their labels
    codes: frozenset[str]
    is_by_post: bool  # a box or CEDEX is named, whose code is another
    town: tuple[str, ...]  # behind its code
    is_told: bool  # no road is called by its kind alone that may be any


class Draft:
    """The words of one text on their way to parts."""

    def __init__(self, raw: str, country: str) -> None:
        """Take a text of a country; nothing is told yet."""
        self.country = country
        self._text = known.written(raw, country)
        self.words, self.part = self._text.words, self._text.part
        self.codes = set(self._text.codes)
        self.roads: list[Road] = []
        self.names: list[Named] = []
        self._bare: list[Number] = []
        self.counted: dict[str, set[str]] = defaultdict(set)
        self.town: list[str] = []
        self.run: list[str] = []  # the words of the name that goes on
        self.of = self.kinds = self.led = ""  # of what it is, of which kinds, and the words that said so
        self.before: Number | None = None  # a number that may be of the road behind it
        self.open: int | None = None  # the road that may have its number behind it
        self.is_by_post = self.is_behind_code = False
        self._is_told = True

    def said(self) -> Said:
        """Return what was found."""
        self.end()
        self.flush()
        return Said(
            tuple(self.roads), tuple(self.names), frozenset(self._bare), self._text.kilometres,
            {kind: frozenset(it) for kind, it in self.counted.items()}, frozenset(self.codes), self.is_by_post,
            tuple(self.town), self._is_told,
        )  # fmt: skip

    def limit(self, at: int) -> int:
        """Return where the part of a word ends."""
        end = at
        while end < len(self.words) and self.part[end] == self.part[at]:
            end += 1
        return end

    def is_first(self, at: int) -> bool:
        """Whether a word begins a part."""
        return at == 0 or self.part[at - 1] != self.part[at]

    def is_inner(self, at: int) -> bool:
        """Whether a word is of a name that has begun: rue de la Place, Via del Corso."""
        return bool(self.run) and self.words[at - 1] in known.SMALL and not self.is_first(at)

    def begin(self, of: str, kinds: str = "", led: str = "") -> None:
        """Begin a name."""
        before = self.run.pop() if of == ROAD and not self.of and self.run and self.run[-1] in _BEFORE else ""
        self.end()
        self.of, self.kinds, self.led = of, kinds, led
        self.run += filter(None, [before])  # petite rue du Hibou

    def end(self, number: Number | None = None, *, is_before_code: bool = False) -> None:
        """End a name, behind which a number may stand."""
        words, self.run = tuple(self.run), []
        of, kinds, led = self.of, self.kinds, self.led
        self.of = self.kinds = self.led = ""
        if of == ROAD and known.SMALL.issuperset(words):
            self._is_told = self._is_told and led in _NAMES
            words, kinds = (tuple(led.split()), "") if led in _NAMES else ((), kinds)
        if not words:
            return
        if of == ROAD:
            self._road(Road(frozenset(kinds.split()), words, number))
        elif not of and (self.is_behind_code or is_before_code):
            self.town = self.town or list(words)
        elif not of and len(words) > 1 and words[-1] in _FIRMS:
            self.flush()
        else:
            self._name(Named(of, words, self.before, bool(self.roads)))

    def _name(self, name: Named) -> None:
        self.names.append(name)
        if name.of:
            self.before = None  # it is of the house: 5 Owl Court, Kestrel Road
        self.open = None

    def _road(self, road: Road) -> None:
        if road.house is None and self.before is not None:
            road, self.before = road._replace(house=self.before), None
        self.flush()
        self.roads.append(road)
        self.open = len(self.roads) - 1 if road.house is None else None

    def flush(self) -> None:
        """Take a number that is of no road."""
        if self.before is not None:
            self._bare.append(self.before)
        self.before = None
