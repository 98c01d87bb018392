"""A reading while it is put together: the items of the text, sorted."""

from falsefront.address.assemble.taiwan_postcodes import is_postcode_of_taiwan
from falsefront.address.parts.items import (
    Code,
    Cross,
    Division,
    Estate,
    Free,
    Item,
    Label,
    Street,
    Town,
    Unknown,
    Zoned,
)
from falsefront.address.parts.numbers import label
from falsefront.address.reading import Area, Development, Number, Road

_POSTCODE = 6  # digits
_LEAST_FREES = 2


class ReadingDraft:
    """A reading while it is put together; one writer, thrown away afterwards."""

    __slots__ = (
        "areas",
        "codes",
        "country",
        "crosses",
        "crossing",
        "developments",
        "divisions",
        "frees",
        "has_hashed",
        "is_chinese_script",
        "is_hong_kong",
        "items",
        "labels",
        "leftover",
        "number",
        "others",
        "road",
        "signs",
        "streets",
        "town",
        "unknown",
    )  # fmt: skip

    def __init__(self, items: list[Item], is_chinese_script: bool) -> None:
        """Sort items in the order of the text."""
        self.items = items
        self.is_chinese_script = is_chinese_script
        self.is_hong_kong = False
        self.has_hashed = False
        self.country: str | None = None
        self.divisions: list[Division] = []
        self.unknown: list[Unknown] = []
        self.streets: list[int] = []  # where they stand in `items`
        self.frees: dict[int, Free] = {}
        self.labels: dict[str, str] = {}
        self.codes: dict[str, str] = {}
        self.areas: list[Area] = []
        self.developments: list[Development] = []
        self.crosses = False
        self.town: Town | None = None
        self.leftover: list[str] = []
        self.signs: list[str] = []
        self.road: Road | None = None
        self.crossing: tuple[Road, ...] = ()
        self.number: Number | None = None
        self.others: list[tuple[Road, Number | None]] = []
        for at, item in enumerate(items):
            kind = type(item)
            if kind is Division:
                self.divisions.append(item)  # type: ignore[arg-type]
            elif kind is Label:
                self._label(item)  # type: ignore[arg-type]
            elif kind is Free:
                self.frees[at] = item  # type: ignore[assignment]
            elif kind is Street:
                self.streets.append(at)
            else:
                self._rare(item)
        self._take_postcode()

    def _take_postcode(self) -> None:
        """Take six bare digits, or three of Taiwan, for the postcode, where another number stands for the street's.

        What stands before a city of Taiwan, and begins the address, is one though there is no other.
        """
        if "postcode" in self.codes or not (len(self.frees) >= _LEAST_FREES or 0 in self.frees):
            return
        for at, free in self.frees.items() if len(self.frees) >= _LEAST_FREES else ():
            if not free.is_marked and len(free.text) == _POSTCODE and free.text.isdigit():
                self.codes["postcode"] = free.text
                del self.frees[at]
                return
        for at, free in self.frees.items():
            if is_postcode_of_taiwan(self.items, at):
                self.codes["postcode"] = free.text
                del self.frees[at]
                return

    def _rare(self, item: Item) -> None:
        if isinstance(item, Estate):
            if all(item.development.name.key != known.name.key for known in self.developments):
                self.developments.append(item.development)
        elif isinstance(item, Code):
            self._code(item)
        elif isinstance(item, Unknown):
            self.unknown.append(item)
        elif isinstance(item, Zoned):
            if item.area not in self.areas:
                self.areas.append(item.area)
        elif isinstance(item, Town):
            if self.town is None:
                self.town = item
            elif item.key != self.town.key:
                self.leftover.append(item.text)
        elif isinstance(item, Cross):
            self.crosses = True
            if item.side:
                self.codes["side"] = item.side

    def _label(self, item: Label) -> None:
        part, value = item.part, label(item.value)
        labels = self.labels
        if part == "hashed":
            self.has_hashed = True
            return
        if labels.setdefault(part, value) == value:
            return
        if part == "lane":
            labels["alley"] = value  # in Taiwan 弄 lies in 巷
        elif part == "unit_or_entrance" and "unit" not in labels:
            labels["unit"] = value
        else:
            self.leftover.append(f"{part} {item.value}")

    def _code(self, item: Code) -> None:
        if item.part == "country":
            self.country = self.country or item.value
        elif item.part == "disguised":
            self.signs.append(f"digits for letters: {item.value}")
        elif item.part == "noise" or item.part in self.codes:
            self.leftover.append(item.value)
        else:
            self.codes[item.part] = item.value
