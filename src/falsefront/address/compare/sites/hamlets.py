"""The groups, hamlets and lanes of one village: each counts its own houses, and a named group is a place by itself."""

import re
from collections.abc import Sequence
from itertools import permutations

from falsefront.address.compare.account import place_of_number
from falsefront.address.compare.names_of_places.names import names_agree
from falsefront.address.compare.sites.around import towns_agree
from falsefront.address.compare.sites.hamlets_of_taiwan import is_elsewhere_in_village
from falsefront.address.lexicon.table import longest_first, values
from falsefront.address.reading import NAMED, Development, Name, Reading
from falsefront.text.hanzi import may_read, simplified
from falsefront.text.pinyin import syllable_count


def groups_apart(a: Reading, b: Reading) -> tuple[str, str] | None:
    """Return the named groups of a village, of which each side has another: 中心组, "Dongfang Group"."""
    left, right = _group(a), _group(b)
    if left is None or right is None or names_agree(left, right):
        return None
    return repr(left.text), repr(right.text)


def one_group(a: Reading, b: Reading) -> tuple[str, str] | None:
    """Return the named group of a village that both lie in."""
    left, right = _group(a), _group(b)
    if left is None or right is None or not names_agree(left, right):
        return None
    return repr(left.text), repr(right.text)


def hamlets_apart(a: Reading, b: Reading) -> tuple[str, str] | None:
    """Return the lanes, or names without a generic word, that two houses of one number have in one village, if two.

    A hamlet counts its own houses. Only what is spelled in characters or pinyin is known to be another name.
    """
    if _is_one_in_lane(a, b) or is_elsewhere_in_village(a, b):
        return place_of_number(a), place_of_number(b)
    if (villages := _other_villages(a, b) or _in_other_buildings(a, b)) is not None:
        return villages
    if (estates := _other_estates(a, b)) is not None:
        return estates
    left, right = _hamlets(a), _hamlets(b)
    if not left or not right or len(left) < len(a.developments) or len(right) < len(b.developments):
        return None
    if any(names_agree(one, other) for one in left for other in right):
        return None
    return repr(left[0].text), repr(right[0].text)


def _in_other_buildings(a: Reading, b: Reading) -> tuple[str, str] | None:
    """Return the buildings of a village that the number of each stands in, where they are two: 45幢2号 and 54栋2号.

    8号3栋 is another thing: a building behind one gate.
    """
    if not (a.building and b.building) or a.building == b.building or not (_is_within(a) or _is_within(b)):
        return None
    return place_of_number(a), place_of_number(b)


def _is_within(reading: Reading) -> bool:
    """Whether the number stands behind the building in characters, as a house in it does."""
    number, building = re.escape(str(reading.number)), re.escape(str(reading.building))
    return re.search(rf"(?<![0-9a-z]){building}(?:{_BUILDINGS}){number}号", simplified(reading.raw).lower()) is not None


_LABELS = values("said.han.label")
_BUILDINGS = "|".join(longest_first(frozenset(word for word, part in _LABELS.items() if part == "building")))


def _is_one_in_lane(a: Reading, b: Reading) -> bool:
    """Whether one house of a village of China stands in a lane, which counts its own houses, and the other does not.

    A lane with a number (五巷) is none with a name (东五巷).
    """
    return a.country == "CN" and _lanes_of(a).isdisjoint(_lanes_of(b))


def _lanes_of(reading: Reading) -> frozenset[str]:
    """Return how the lane may be told that a house of a village stands in; "Dahe Xiang" may be 大河巷 or 大河乡."""
    if reading.lane is not None:
        return _NUMBERED
    if reading.road is None or reading.road.type not in _LANES:
        return _NO_LANE
    is_told = reading.road.name.hanzi is not None or reading.road.type != _LANE_OR_TOWNSHIP
    return _NAMED if is_told else _NAMED | _NO_LANE


_LANES = frozenset({"xiang", "hutong", "alley", "lane"})
_LANE_OR_TOWNSHIP = "xiang"
_NUMBERED, _NAMED, _NO_LANE = frozenset({"by number"}), frozenset({"by name"}), frozenset({"none"})


def _hamlets(reading: Reading) -> list[Name]:
    """Return the names that may be hamlets of a village: those without a generic word, and in Fujian those in 里."""
    return [one.name for one in reading.developments if _is_hamlet(one) or (one.name.hanzi or "").endswith(_LI)]


_LI = "里"


def loose_names(reading: Reading) -> list[Name]:
    """Return the names without a generic word that may be a village's, spelled in characters or pinyin."""
    return [one.name for one in reading.developments if _is_hamlet(one)]


def _other_villages(a: Reading, b: Reading) -> tuple[str, str] | None:
    """Return the second villages of both, natural ones in one that is administrative, where they are two.

    One of them may stand without a generic word: 石桥村下洋自然村 and 石桥村刘家塘.
    """
    if a.country != "CN":
        return None
    left, right = _names_in_village(a), _names_in_village(b)
    if len(left) < _SEVERAL or len(right) < _SEVERAL:
        return None
    own = next((name for name in left if not any(names_agree(name, other) for other in right)), None)
    others = next((name for name in right if not any(names_agree(name, other) for other in left)), None)
    return (repr(own.text), repr(others.text)) if own and others else None


def _names_in_village(reading: Reading) -> list[Name]:
    """Return the names of villages, and the only name besides if it is a hamlet's; none where there are others."""
    villages = [area.name for area in reading.areas if area.kind == "village"]
    if not villages or len(villages) > 1:
        return villages
    hamlets = _hamlets(reading)
    return [*villages, *hamlets] if len(hamlets) == len(reading.developments) == 1 else villages


_SEVERAL = 2


def _other_estates(a: Reading, b: Reading) -> tuple[str, str] | None:
    """Return the estates in a village, two houses of which have one number: 张一新村34号, 张二新村34号."""
    left, right = ([one.name for one in reading.developments if _is_estate(one)] for reading in (a, b))
    if a.country != "CN" or not left or not right or any(names_agree(one, it) for one in left for it in right):
        return None
    return repr(left[0].text), repr(right[0].text)


def _is_estate(development: Development) -> bool:
    return development.kind in _ESTATES and development.use is None and _is_spelled(development.name)


_ESTATES = frozenset({"estate", "garden", "gardens", "home"})


def same_hamlet(a: Reading, b: Reading) -> tuple[str, str] | None:
    """Return a hamlet that one writes in one name and the other in several.

    黄溪山新陈家16A is "16A Xinchenjia, Huangxishan", where the town or subdistrict is one, and in one district
    柳叶地村12号 and 柳叶地胡同12号 are "12 Liuyedi", which leaves out what it is.
    """
    if (bare := _without_kind(a, b) or _without_kind(b, a)) is not None:
        return bare
    if a.road or b.road or a.town is None or b.town is None or not towns_agree(a.town, b.town):
        return None
    if any(area.grade != NAMED for area in (*a.areas, *b.areas)):
        return None
    if (a.unit, a.number, a.building) != (b.unit, b.number, b.building) or not (a.unit or a.number):
        return None
    for whole, parts in ((a, b), (b, a)):
        names, pieces = _names(whole), _names(parts)
        if len(names) == 1 and len(pieces) in _PIECES and any(_are(names[0], run) for run in permutations(pieces)):
            return repr(names[0].text), repr(", ".join(name.text for name in pieces))
    return None


def _without_kind(bare: Reading, told: Reading) -> tuple[str, str] | None:
    """Return a name of some length in letters that counts houses, and the village or hutong that the other names so."""
    if bare.county is None or told.county is None or bare.county.codes.isdisjoint(told.county.codes) or bare.road:
        return None
    if (
        len(bare.developments) != 1
        or bare.developments[0].name.hanzi is not None
        or not _is_hamlet(bare.developments[0])
    ):
        return None
    if told.developments or bare.lane or told.lane or any(it.building or it.alternatives for it in (bare, told)):
        return None
    if told.number is None or str(told.number) != (bare.unit or str(bare.number or "")):
        return None
    name = bare.developments[0].name
    villages = [it.name for it in told.areas if it.kind == "village" and it.grade is None]
    hutong = told.road is not None and told.road.type in _LANES - {_LANE_OR_TOWNSHIP} and not told.road.direction
    names = [told.road.name] if told.road is not None and hutong else [] if told.road is not None else villages
    found = next((it for it in names if it.hanzi is not None and it.key == name.key), None)
    is_long = syllable_count(name.key) >= _LEAST_SYLLABLES
    return (repr(name.text), repr(found.text)) if found is not None and is_long else None


_LEAST_SYLLABLES = 3  # of a name that is told without what it is
_PIECES = range(2, 4)


def _are(whole: Name, pieces: Sequence[Name]) -> bool:
    key = "".join(name.key for name in pieces)
    return whole.hanzi is not None and may_read(whole.hanzi, key) and all(name.hanzi is None for name in pieces)


def _names(reading: Reading) -> list[Name]:
    """Return all names of a reading without road, village and zone; none where something else is said, or left over."""
    if not all(map(_is_hamlet, reading.developments)):
        return []
    left = [Name(text, text.lower().replace(" ", ""), None) for text in reading.leftover]
    names = [*(area.name for area in reading.areas), *(one.name for one in reading.developments)]
    return [*names, *left] if all(syllable_count(name.key) for name in left) else []


def _is_hamlet(development: Development) -> bool:
    return development.kind is None and development.use is None and _is_spelled(development.name)


def _is_spelled(name: Name) -> bool:
    return name.hanzi is not None or bool(syllable_count(name.key))


def _group(reading: Reading) -> Name | None:
    for development in reading.developments:
        text, key, hanzi = development.name
        if hanzi is not None and hanzi.endswith("组"):
            return Name(text, key.removesuffix("zu"), hanzi[:-1])
        if hanzi is None and text.rpartition(" ")[2] == "Group":
            return Name(text, key.removesuffix("group"), None)
    return None
