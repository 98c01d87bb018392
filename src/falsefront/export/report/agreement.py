"""Which parts of the addresses of one place agree, told for each address by a sign and a number.

Nothing is judged here: parts agree where the matcher's own reasons say so, where they are the same text, where the
matcher's comparison of names calls them one (槐影 and Huaiying, 古山镇 and Gushan Zhen), or, of cities and districts,
the same place of the gazetteer under one name: where some write a name that it has no more, that is another name, and
the part says for which it is taken. A name is another only where that is known. What stands behind a building or
entrance is compared only with what stands behind the same one.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final, Protocol

from falsefront.address.gazetteer.division import former_name
from falsefront.address.gazetteer.gazetteer import divisions
from falsefront.export.report.reasons import BY_WORDS, WEIGHED, estates_compared, road_in_english, spelled
from falsefront.export.report.renamed import former_until
from falsefront.export.report.spellings import Written, is_one_name
from falsefront.records import ClaimLink
from falsefront.records.rooms import may_be_numbered_alike
from falsefront.text.languages import language
from falsefront.text.marking import Span, spans

# The parts of a reading that are set side by side, from the city to the room, and their names.
PARTS: Final[Mapping[str, str]] = {
    "city": "city", "county": "district", "town": "town", "area": "village or zone", "road": "road",
    "crossing": "crossing", "lane": "lane", "number": "number", "plot": "plot", "development": "estate or tower",
    "building": "building", "entrance": "entrance", "floor": "floor", "unit": "room",
}  # fmt: skip

# What the matcher gives as a reason -> the parts that agree by it.
BY_REASON: Final[Mapping[str, tuple[str, ...]]] = {
    "same city": ("city",), "same road": ("road",), "same road but for a typing error": ("road",),
    "same road behind the name of its place": ("road",),
    "same number": ("number",), "same lane and number": ("lane", "number"),
    "same house in the lane": ("lane", "number"), "same lane, in which neither names a house": ("lane",),
    "same crossing": ("crossing",), "same development": ("development",), "same village or zone": ("area",),
    "same plot": ("plot",), "same building": ("building",), "same room": ("unit",),
}  # fmt: skip

BEHIND: Final[Mapping[str, tuple[str, ...]]] = {
    "entrance": ("building",), "floor": ("building", "entrance"), "unit": ("building", "entrance"),
}  # fmt: skip

WITHIN: Final[Mapping[str, str]] = {"building": "in this building", "entrance": "behind this entrance"}

AT_THE_DOOR: Final = frozenset(
    {"building", "entrance", "floor", "unit", "plot"}
)  # a letter stands large there: Block B

# Names, which may stand in letters of either script and with one generic word or another.
SPELLED: Final = ("city", "county", "town", "area", "road", "crossing", "development")

ROADS: Final = frozenset({"road"})
_CITY: Final = re.compile(r"\s+(?:shi|city)$", re.IGNORECASE)  # behind a city's name: Xingtai Shi
CODE: Final = "code"  # what a place of the gazetteer begins with
Place = tuple[str, ...]  # a part as an address gives it, with what it stands behind
Behind = tuple[tuple[str, Place], ...]  # the building and entrance, as they are compared


# Words of a kind of place that end its name in Chinese characters, the longest first.
OF_ESTATES: Final = (
    "(?:花园|花園|花苑|科技园|科技園|产业园|產業園|工业园|工業園|园区|園區|大厦|大廈|大楼|大樓|广场|廣場|中心|小区|小區"
    "|公寓|家园|家園|市场|市場|商城)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One part of one address, and how many vendors of the flag name the same."""

    name: str  # "road"
    value: str
    vendors: int  # who name the same, this one among them
    of: int  # who name any
    taken: str | None = None  # for which other name of one place it is taken, and by what; None for one name
    is_untold: bool = False  # whether it is the name that some other gives
    whole: str | None = None  # with the word of its kind, as the address has it: 墨榆科技园 where 墨榆 was compared
    where: str = ""  # behind what those who name any are compared, for a sentence: " of those in this building"

    @property
    def agrees(self) -> bool:
        """Whether another vendor names the same."""
        return self.vendors > 1

    @property
    def sign(self) -> str:
        """The part's sign: agreed by all who name it, by some, named otherwise, or named by nobody else."""
        if self.vendors == self.of:
            return "=" if self.agrees else "·"
        if self.agrees:
            return f"={self.vendors}"
        return "≈" if self.taken else "?" if self.is_untold else "≠"

    @property
    def kind(self) -> str:
        """The sign's name."""
        return {"=": "all", "≈": "taken", "?": "letters", "≠": "other", "·": "alone"}.get(self.sign, "some")

    @property
    def meaning(self) -> str:
        """The sign in words."""
        return {
            "all": f"the same in {'both' if self.of == 2 else f'all {self.of}'} that name it{self.where}",
            "some": f"the same in {self.vendors} of the {self.of} that name it{self.where}",
            "other": f"named otherwise by the other{f' {self.of - 1}' if self.of > 2 else ''}{self.where}",
            "taken": f"another name than the other{'s give' if self.of > 2 else ' gives'}",
            "letters": "written otherwise than by the others: whether one of them means the same is not told",
            "alone": f"named by this one alone{self.where}",
        }[self.kind]


class Address(Protocol):
    """An address that somebody gives, with what it was read as."""

    @property
    def claim(self) -> int:
        """Its number, which links name."""

    @property
    def vendor(self) -> int:
        """Who gives it."""

    @property
    def reading(self) -> Mapping[str, object] | None:
        """Its parts, as `address read --json` has them; None where nobody has read it."""


class Agreement:
    """The parts of all addresses of one place, compared."""

    def __init__(self, members: Sequence[Address], links: Iterable[ClaimLink]) -> None:
        self._parent: dict[tuple[str, Place], tuple[str, Place]] = {}
        readings = {member.claim: member.reading or {} for member in members}
        self._compared: dict[str, str] = {}  # an estate's name as it was read -> as the matcher compared it
        self._by_words: set[tuple[str, Place]] = set()  # parts of addresses that their words alone joined
        for link in links:
            if link.retracted_at is None and link.a in readings and link.b in readings:
                if any(reason.startswith((BY_WORDS, WEIGHED)) for reason in link.reasons):
                    ends = (readings[link.a], readings[link.b])
                    self._by_words |= {(name, _place(name, end)) for name in SPELLED for end in ends}
                for name in _agreeing(link.reasons):
                    self._join(name, readings[link.a], readings[link.b])
                for end, estate in zip((link.a, link.b), estates_compared(link.reasons), strict=False):
                    self._compared[str(readings[end].get("development") or "")] = estate
        self._written = {
            (name, place): _written(name, reading)
            for reading in readings.values()
            for name in SPELLED
            if (place := _place(name, reading))
        }
        self._join_spellings(readings.values())
        self._vendors: dict[tuple[str, Place], set[int]] = {}
        self._named: dict[tuple[str, Behind], set[int]] = {}  # who names a part at all, behind what
        self._behind: dict[tuple[str, Place], set[Behind]] = {}  # behind what each part stands
        self._untold: dict[tuple[str, Place], bool] = {}
        self._latin: dict[tuple[str, Place], Counter[str]] = {}  # how those who write a part in Latin letters spell it
        for member in members:
            self._count(member.vendor, member.reading or {})

    def _count(self, vendor: int, reading: Mapping[str, object]) -> None:
        for name in PARTS:
            if place := _place(name, reading):
                root, behind = self._root(name, place), self._stands_behind(name, reading)
                self._vendors.setdefault(root, set()).add(vendor)
                self._named.setdefault((name, behind), set()).add(vendor)
                self._behind.setdefault(root, set()).add(behind)
                if language(value := _words(reading[name])) is None and (written := _in_latin(name, value, reading)):
                    self._latin.setdefault(root, Counter())[written] += 1

    def parts(self, member: Address) -> list[Part]:
        """Return the parts of a member's address that say where in its city it is, the coarsest first."""
        reading = member.reading or {}
        return [
            Part(
                name=label,
                value=self._compared_name(name, reading) or _shown(name, reading),
                vendors=len(self._vendors[self._root(name, place)]),
                of=len(self._comparable(name, place)),
                taken=self._taken(name, place, reading),
                is_untold=self._is_untold(name, place) if name in SPELLED else self._may_be_room(name, place),
                whole=_whole(name, reading) or (_shown(name, reading) if self._compared_name(name, reading) else None),
                where=self._where(name, place, reading),
            )
            for name, label in PARTS.items()
            if (place := _place(name, reading))
        ]

    def _compared_name(self, name: str, reading: Mapping[str, object]) -> str | None:
        """Return an estate's name as it was compared, where it was read with more: Moyu of Moyu Science."""
        read = str(reading.get(name) or "") if name == "development" else ""
        compared = self._compared.get(read, read)
        return spelled(compared, read) if compared and compared != read and read.startswith(compared) else None

    def spelling(self, name: str, reading: Mapping[str, object]) -> str | None:
        """Return how most members that do write the same part in Latin letters spell it; None where none does."""
        written = self._latin.get(self._root(name, _place(name, reading)))
        return max(written, key=written.__getitem__) if written else None  # the first of those most often written

    def _taken(self, name: str, place: Place, reading: Mapping[str, object]) -> str | None:
        """Return what is said of a part of which members write another name; None where all write one."""
        today = _today(place)
        others = {each for at, each in self._vendors if at == name and _today(each) == today and each != place}
        if not others or today is None:
            return None
        division = divisions()[today[1]]
        if place != today:
            until = former_until(today[1], _words(reading[name]))
            return f"taken for {division.name} ({division.english}){until}"
        who = set().union(*(self._vendors[name, each] for each in others))
        name_it = "which others name" if len(who) > 1 else "which another names"
        return f"{', '.join(sorted(each[-1] for each in others))}, {name_it}, is taken for it"

    def _join(self, name: str, a: Mapping[str, object], b: Mapping[str, object]) -> None:
        left, right = _place(name, a), _place(name, b)
        if left and right and (_today(left) is None or _today(left) != _today(right)):
            self._parent[self._root(name, right)] = self._root(name, left)

    def _join_spellings(self, readings: Iterable[Mapping[str, object]]) -> None:
        """Join what the comparison of names calls one."""
        for name in SPELLED:
            alike = {place: reading for reading in readings if (place := _place(name, reading))}  # one of each
            for (one, here), (other, there) in combinations(alike.items(), 2):
                if is_one_name(name, self._written[name, one], self._written[name, other]):
                    self._join(name, here, there)

    def _is_untold(self, name: str, place: Place) -> bool:
        """Whether, of some name that others give, it cannot be told that it is another than this one."""
        if (name, place) in self._by_words:
            return True
        root = self._root(name, place)
        if root not in self._untold:
            self._untold[root] = self._may_be_another(name, root)
        return self._untold[root]

    def _may_be_room(self, name: str, place: Place) -> bool:
        """Whether a room may be one that another gives by another number: 1107 of who says Floor 11, Unit 7."""
        others = (each for at, each in self._vendors if at == name == "unit" and each != place)
        return any(may_be_numbered_alike(place, each) for each in others)

    def _may_be_another(self, name: str, root: tuple[str, Place]) -> bool:
        classes: dict[tuple[str, Place], list[Written]] = {}
        for at, written in self._written.items():
            if at[0] == name:
                classes.setdefault(self._root(*at), []).append(written)
        own = classes.pop(root, [])
        return not all(
            any(is_one_name(name, one, other) is False for one in own for other in others)
            for others in classes.values()
        )

    def _stands_behind(self, name: str, reading: Mapping[str, object]) -> Behind:
        """Return the building and entrance, as they are compared, behind which a part stands."""
        return tuple(self._root(each, _place(each, reading)) for each in BEHIND.get(name, ()))

    def _comparable(self, name: str, place: Place) -> set[int]:
        """Return who names a part of this kind behind the same building and entrance."""
        return set().union(*(self._named[name, behind] for behind in self._behind[self._root(name, place)]))

    def _where(self, name: str, place: Place, reading: Mapping[str, object]) -> str:
        """Say behind what a part is compared; nothing where all who name any are compared."""
        comparable = self._comparable(name, place)
        if all(vendors <= comparable for (at, _), vendors in self._named.items() if at == name):
            return ""
        before = [each for each in BEHIND[name] if reading.get(each)]
        return f" of those {WITHIN[before[-1]]}" if before else " of those that name no building"

    def _root(self, name: str, place: Place) -> tuple[str, Place]:
        at = (name, place)
        while (above := self._parent.get(at, at)) != at:
            at = above
        return at


def marks(address: str, parts: Iterable[Part]) -> list[Span]:
    """Return where parts that agree stand in the words of an address; a part that stands there twice is not marked."""
    found: set[Span] = set()
    for part in parts:
        if part.agrees:
            (places,), _ = spans([address], [part.value])
            if len(places) == 1:
                found.add(places[0])
    return _apart(sorted(found))


def _apart(places: Iterable[Span]) -> list[Span]:
    """Return stretches without those that begin inside another."""
    made: list[Span] = []
    for start, end in places:
        if not made or start >= made[-1][1]:
            made.append((start, end))
    return made


def _agreeing(reasons: Iterable[str]) -> Iterator[str]:
    for reason in reasons:
        yield from BY_REASON.get(reason.partition(":")[0], ())


def _place(name: str, reading: Mapping[str, object]) -> Place:
    """Return a part as it is compared; () where the address does not give it."""
    if not reading.get(name):
        return ()
    codes = reading.get("codes")
    if isinstance(codes, Mapping) and codes.get(name):
        return _coded(tuple(map(str, codes[name])), _words(reading[name]))
    return (*(str(reading.get(each) or "") for each in BEHIND.get(name, ())), _words(reading[name]).casefold())


def _coded(codes: tuple[str, ...], text: str) -> Place:
    """Return a place of the gazetteer, with the former name behind it where that is what the text writes."""
    division = divisions().get(codes[0]) if len(codes) == 1 else None
    former = former_name(division, text) if division is not None and division.former else None
    return (CODE, *codes, former.name) if former else (CODE, *codes)


def _today(place: Place) -> Place | None:
    """Return a place of the one code of the gazetteer, without a former name; None for anything else."""
    return place[:2] if place[:1] == (CODE,) and place[1] in divisions() else None


def _written(name: str, reading: Mapping[str, object]) -> Written:
    codes = reading.get("codes")
    known = codes.get(name) if isinstance(codes, Mapping) else None
    country = reading.get("country")
    return Written(_words(reading[name]), frozenset(map(str, known or ())), str(country) if country else None)


def _shown(name: str, reading: Mapping[str, object]) -> str:
    """Return a part in the letters of its address, where it stands there as it was read: "Chang'an District"."""
    value = _words(reading[name])
    if name in AT_THE_DOOR:
        return value.upper()
    own = spelled(value, str(reading.get("raw") or ""))
    return own or (road_in_english(value) if name in ROADS else value)


def _whole(name: str, reading: Mapping[str, object]) -> str | None:
    """Return an estate with the word of its kind as its address has it; None where no such word stands behind it.

    >>> _whole("development", {"development": "墨榆", "raw": "余杭区墨榆科技园4幢"})
    '墨榆科技园'
    >>> _whole("development", {"development": "墨榆", "raw": "余杭区墨榆4幢"}), _whole("road", {"road": "Mill Lane"})
    (None, None)
    """
    if name != "development":
        return None
    value, raw = _words(reading[name]), str(reading.get("raw") or "")
    if value.isascii():
        whole = _in_latin(name, value, reading)
    else:
        found = re.search(rf"{re.escape(value)}[^\W\da-zA-Z]{{0,4}}?{OF_ESTATES}", raw)
        whole = found[0] if found else None
    return whole if whole and whole.casefold() != value.casefold() else None


def _in_latin(name: str, value: str, reading: Mapping[str, object]) -> str | None:
    """Return a part in Latin letters as a place's name has it: an estate with its generic word, a city without one.

    None for an estate of which the address does not have one word behind the name and no more before the next comma.
    """
    if name == "city":
        return _CITY.sub("", value)
    if name != "development":
        return value
    found = re.search(
        rf"(?<!\w){re.escape(value)}\s+[^\W\d_]+(?=\s*(?:,|$))", str(reading.get("raw") or ""), re.IGNORECASE
    )
    return " ".join(found[0].split()) if found else None


def _words(part: object) -> str:
    """Return a part as one string; a crossing has two roads."""
    return " / ".join(map(str, part)) if isinstance(part, list) else str(part)
