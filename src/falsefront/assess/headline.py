"""The headline of a flag: the place in words, at the level on which those who claim it agree.

A part stands in it where all of them say it and none says otherwise. What more than one says, and not all, stands
behind it as what most or some name; what one alone says is that vendor's word and not the place. A room stands in it
only where all say the same of the building and the entrance it is behind: Room 5 of Building 1 is not Room 5 of 2.

In Chinese, where all parts are, it has Chinese order and no commas: 邢台市青橡北路218号榛砚花园.
"""

import re
from collections import Counter
from collections.abc import Hashable, Iterator, Mapping, Sequence
from operator import attrgetter
from typing import NamedTuple

from falsefront.address.abroad.canonical import is_world, number_of
from falsefront.address.assemble.placing import WITHOUT_DISTRICTS
from falsefront.address.reading import Reading
from falsefront.assess.as_written import in_capitals, in_their_characters, names_as_written, with_their_words
from falsefront.assess.estate_as_written import bare, estate
from falsefront.assess.house_numbers import (
    are_of_one_number,
    as_all_name_it,
    at_the_house,
    names_house,
    of_one_road,
    widest,
    with_common_areas,
)
from falsefront.assess.parts_as_written import (
    building_as_written,
    door_of_block,
    plot_as_written,
    with_numbers_between,
    with_side_as_written,
)
from falsefront.assess.road_as_written import (
    are_apart,
    names_its_type,
    number_as_written,
    road_as_written,
    room_as_written,
    stands_before,
    unit_word,
)
from falsefront.text.folding import visible
from falsefront.text.hanzi import HAN, simplified

Part = tuple[str, ...]  # names of fields of a Reading that stand and fall together

# From fine to coarse, as an address is said in English. The first five are said by all or not at all.
BY_ALL: tuple[Part, ...] = (("unit",), ("entrance",), ("floor",), ("building",), ("plot",))
BEHIND: Mapping[Part, tuple[Part, ...]] = {  # what has to be the same for a part to be
    ("unit",): (("entrance",), ("building",)),
    ("entrance",): (("building",),),
    ("floor",): (("entrance",), ("building",)),
}
HOUSE: Part = ("lane", "alley", "number", "crossing", "side")  # which house on the road
ON_THE_ROAD: Part = (*HOUSE, "road")
IN_AN_ESTATE: Part = ("number",)  # of an estate without a road: 榛砚市场5号
DOORS_IN_CHINESE = BY_ALL  # a letter of a door stands large on it: B号楼
NAMED: tuple[Part, ...] = (("developments",), ON_THE_ROAD, ("areas",))
WHERE: tuple[Part, ...] = (("city",), ("county",), ("town",), ("province",), ("country",))  # the first that is said
# From coarse to fine, as Chinese says it. A side of the road stands behind its number, a plot before the estate.
IN_CHINESE: tuple[Part, ...] = (
    ("country",), ("province",), ("city",), ("county",), ("town",), ("areas",), ("road",), ON_THE_ROAD, HOUSE,
    ("plot",), ("developments",), IN_AN_ESTATE, ("building",), ("entrance",), ("floor",), ("unit",),
)  # fmt: skip
# What a reading says of a part; the first name stands twice, so that it is a tuple also of a part that has only one.
_PICK = {part: attrgetter(part[0], *part) for part in (*BY_ALL, *NAMED, *WHERE, HOUSE, ("road",))}
COUNTED = "第"  # before the number of one of several
COMMUNITIES = (("村", "社区"), ("村", "社區"), (" Village", " Community"))
CITIES = ("-shi", "-si")  # behind the name of a city of Japan or Korea, which stands once: Higashi-Osaka
LOOKED_AT = 100  # addresses of one place in which the letters of a name are looked for
LESSER_CITIES = "81"  # from here on count the last two digits of a code, where a county is called a city


class _Said(NamedTuple):
    """A part as it stands in a headline."""

    part: Part
    text: str
    is_chinese: bool


def headline(readings: Sequence[Reading], *, otherwise: str) -> str:
    """Return the place that these readings, one for each claim, agree on; `otherwise` where they agree on no part.

    What not all of them name stands in brackets behind it, as `falsefront.wording.NOT_BY_ALL` has it, part by part: of
    those who name the one, none may name the other.
    """
    named, not_by_all = list[_Said](), {"most": list[str](), "some": list[str]()}
    for part in NAMED:
        said, noted = _named(readings, part)
        named += [said] if said else []
        if noted:
            not_by_all["most" if noted[0] * 2 > len(readings) else "some"].append(noted[1])
    quoted = _of_one_script(readings, named)
    by_all = _with_quarters([*_doors(readings, quoted), *named], quoted)
    note = "; ".join(
        f"{share} name {name}"
        for share, names in not_by_all.items()
        for each in names
        for name in in_their_characters([each], readings[:LOOKED_AT])
    )
    if not by_all and not note:
        return otherwise
    return _joined([*by_all, *_coarse(readings, quoted)], readings) + (f" ({note})" if note else "")


def _with_quarters(parts: Sequence[_Said], quoted: Sequence[Reading]) -> list[_Said]:
    """Return parts with the number of a quarter behind its name, where a page has both so: 长春三区."""
    door = next((said.text for said in parts if said.part == ("unit",)), "")
    if any(door_of_block(each) == door for each in quoted[:LOOKED_AT]):
        parts = [said for said in parts if said.part != ("building",)]  # Blok C No. 18 says it
    plot = next((said for said in parts if said.part == ("plot",)), None)
    named = next((said for said in parts if said.part == ("developments",)), None)
    if plot is None or named is None:
        return list(parts)
    both = f"{named.text}{'' if named.is_chinese else ' '}{plot.text}"
    text = named.text if plot.text in named.text else both
    if not any(text.casefold() in simplified(visible(each.raw)).casefold() for each in quoted[:LOOKED_AT]):
        return list(parts)
    return [named._replace(text=text) if said is named else said for said in parts if said is not plot]


def _joined(parts: Sequence[_Said], readings: Sequence[Reading]) -> str:
    if all(each.is_chinese for each in parts):
        ordered = sorted(parts, key=lambda each: IN_CHINESE.index(each.part))
        return "".join(in_their_characters([each.text for each in ordered], readings[:LOOKED_AT]))
    parts = [each._replace(text=_accented(each, readings)) for each in parts]
    names = list(dict.fromkeys(name for each in parts for name in each.text.split(", ")))
    cities = {_letters(name.rpartition("-")[0]) for name in names if name.endswith(CITIES)}
    return ", ".join(name for name in names if _letters(name) not in cities)


def _letters(name: str) -> str:
    return "".join(filter(str.isalpha, name.casefold()))


def _accented(said: _Said, readings: Sequence[Reading]) -> str:
    """Return the name of a town or a quarter abroad as one of the pages writes it: Köln, and not Koln."""
    if said.part != ("areas",) and said.part not in WHERE:
        return said.text
    some = readings[:LOOKED_AT]
    named = in_capitals(names_as_written(said.text, [reading for reading in some if is_world(reading)]), some)
    return with_their_words(named, some) if said.part == ("areas",) else named


def _of_one_script(readings: Sequence[Reading], named: Sequence[_Said]) -> Sequence[Reading]:
    """Return the readings to quote for door and city: those in letters where a road or estate is quoted in letters."""
    if all(said.is_chinese for said in named):
        return readings
    return [reading for reading in readings if not reading.is_chinese_script] or readings


def _doors(readings: Sequence[Reading], quoted: Sequence[Reading]) -> Iterator[_Said]:
    for part in BY_ALL:
        if not readings or not _says(readings[0], part):
            continue
        if all(len(set(map(_PICK[each], readings))) == 1 for each in (part, *BEHIND.get(part, ()))):
            yield _said(_best_written(quoted), part)


def _named(readings: Sequence[Reading], part: Part) -> tuple[_Said | None, tuple[int, str] | None]:
    """Return a part that all say, and what not all say of it: how many do, and the words."""
    pick = _PICK[part]
    saying = [reading for reading in readings if any(pick(reading))]
    how_many = len(saying)
    if part == ON_THE_ROAD and len(of_one := of_one_road(saying)) < len(saying):
        on_it, noted = _named(of_one, part)
        return None, (len(of_one), on_it.text) if on_it and len(of_one) > 1 else noted
    if part == ("areas",):
        saying = with_common_areas(_in_letters_alone(saying))
    if not saying or (part != ON_THE_ROAD and len({_identity(reading, part) for reading in saying}) > 1):
        return None, None
    best = _quotable(_best_written(_most(widest(saying), part)), saying, part)
    if part == ON_THE_ROAD:
        best = as_all_name_it(at_the_house(best, saying), saying)
        if not are_of_one_number(best, saying):
            return _on_a_road(readings)
    said = _said(best, part)
    if how_many < len(readings):
        return None, _told_by_several(saying, part, how_many, said)
    return (said, None) if part != ON_THE_ROAD or _says(best, HOUSE) else _on_a_road(saying)


def _told_by_several(saying: Sequence[Reading], part: Part, how_many: int, said: _Said) -> tuple[int, str] | None:
    """Return what several say of a part, and how many; who names No. 33 does not name Nos. 33-39."""
    if part == ON_THE_ROAD and len({reading.number and reading.number.last for reading in saying}) > 1:
        best = _best_written(_most(saying, part))
        how_many, said = sum(names_house(reading, best) for reading in saying), _said(best, part)
    return (how_many, said.text) if how_many > 1 else None


def _in_letters_alone(saying: Sequence[Reading]) -> list[Reading]:
    """Return those who name areas in letters alone, where a house abroad is counted in its area: 2-14-5 Sagisaka.

    A name in characters may sound in other ways than its page writes it: of those at one such house all name one area.
    """
    in_letters = [reading for reading in saying if all(area.name.hanzi is None for area in reading.areas)]
    is_counted_there = all(is_world(reading) and reading.road is None and reading.number for reading in saying)
    one = {reading.number for reading in saying}
    return in_letters if in_letters and is_counted_there and len(one) == 1 else list(saying)


def _quotable(best: Reading, saying: Sequence[Reading], part: Part) -> Reading:
    """Return another reading of the same number abroad, where the road of the best is not found in its text."""
    if part != ON_THE_ROAD or not is_world(best) or best.road is None or road_as_written(best) is not None:
        return best
    others = (each for each in saying if each.number == best.number and is_world(each))
    return next((each for each in others if road_as_written(each) is not None), best)


def _on_a_road(readings: Sequence[Reading]) -> tuple[_Said | None, tuple[int, str] | None]:
    """Return the road that all name, where not all name a house on it, and what stands there of the house."""
    naming = [reading for reading in readings if _says(reading, HOUSE)]
    best = _best_written(_most(naming, ON_THE_ROAD)) if len(naming) > 1 else None
    alike = [reading for reading in naming if best and names_house(reading, best)]
    best = as_all_name_it(best, alike) if best else None
    noted = (len(alike), _said(best, ON_THE_ROAD if is_world(best) else HOUSE).text) if best else None
    noted = noted if len(alike) > 1 else None
    on_it = [reading for reading in readings if reading.road]
    if len(on_it) < len(readings):
        return None, noted
    return _said(_best_written(_most(on_it, ("road",))), ("road",)), noted


def _coarse(readings: Sequence[Reading], quoted: Sequence[Reading]) -> Iterator[_Said]:
    """Give the city, or the finest place that is said where no city is; each that contradicts another.

    A county-level city that all name stands before the city above it, which some leave out: Yiwu, not Jinhua.
    """
    disputed = {_disputed(reading) for reading in readings}
    if len(disputed) == 1 and (parts := disputed.pop()):
        yield from (_said(_best_written(quoted), (part,)) for part in parts)
        return
    is_sure = all(reading.city for reading in readings) or not all(map(_is_in_a_lesser_city, readings))
    for part in WHERE if is_sure else WHERE[1:]:
        saying = [reading for reading in quoted if _says(reading, part)]
        saying = saying or [reading for reading in readings if _says(reading, part)]
        if saying:
            yield _said(_as_a_page_has_it(_most(saying, part), part), part)
            if part == ("city",):
                yield from _town_for_a_district(readings, quoted)
            return


def _town_for_a_district(readings: Sequence[Reading], quoted: Sequence[Reading]) -> Iterator[_Said]:
    """Give the town that all name in a city of China that has towns for districts: 中山市古镇镇."""
    towns = {_identity(reading, ("town",)) for reading in readings}
    is_one = len(towns) == 1 and None not in towns
    if is_one and all(not reading.city or reading.city.codes <= WITHOUT_DISTRICTS for reading in readings):
        yield _said(_best_written(quoted), ("town",))


def _is_in_a_lesser_city(reading: Reading) -> bool:
    """Whether a reading names a city of a county's rank, by its code of GB/T 2260: 330782 is Yiwu."""
    codes = reading.county.codes if reading.county else ()
    return any(code.isdigit() and code[4:6] >= LESSER_CITIES for code in codes)


def _as_a_page_has_it(saying: Sequence[Reading], part: Part) -> Reading:
    """Return the reading to quote of a place; abroad one whose text has it in these letters: Moscow, not Moskva."""
    best = _best_written(saying)
    name = _said(best, part).text
    if not is_world(best) or name in best.raw or names_as_written(name, saying[:LOOKED_AT]) != name:
        return best
    return next((reading for reading in saying[:LOOKED_AT] if _said(reading, part).text in reading.raw), best)


def _disputed(reading: Reading) -> tuple[str, ...]:
    """Return the city with the county or province that it is at odds with: to leave one out would take a side.

    () where the reading does not contradict itself.
    """
    if not reading.contradictions:
        return ()
    told = "; ".join(reading.contradictions)
    named = [(part, getattr(reading, part)) for part in ("county", "city", "province")]
    return tuple(part for part, place in named if place is not None and (part == "city" or place.text in told))


def _most(readings: Sequence[Reading], part: Part) -> list[Reading]:
    """Return the readings that say what most of them say of a part; the first said wins a tie."""
    said = [_identity(reading, part) for reading in readings]
    if all(identity == said[0] for identity in said):  # as it is mostly
        return list(readings)
    ((wanted, _),) = Counter(said).most_common(1)
    return [reading for reading, identity in zip(readings, said, strict=True) if identity == wanted]


def _best_written(readings: Sequence[Reading]) -> Reading:
    """Return the one to quote: in Chinese characters where anybody writes them, else the commonest spelling."""
    chinese = [reading for reading in readings if reading.is_chinese_script]
    return (chinese or list(readings))[0]


def _identity(reading: Reading, part: Part) -> Hashable:
    """Return what a part means, whatever its spelling."""
    if part == ("developments",):
        return tuple(development.name.key for development in reading.developments)
    if part == ON_THE_ROAD:
        return (_identity(reading, ("road",)), reading.lane, reading.alley, reading.number)
    if part == ("road",):
        return reading.road and (reading.road.name.key, reading.road.direction, reading.road.ordinal)
    if part == ("areas",):
        return tuple(sorted(area.name.key for area in reading.areas))  # GIDC, Phase 2 and Phase 2, GIDC
    value = getattr(reading, part[0])
    return frozenset(value.codes) or value.key if hasattr(value, "codes") else value


def _says(reading: Reading, part: Part) -> bool:
    return any(_PICK[part](reading))


def _said(reading: Reading, part: Part) -> _Said:
    """Return the part as it is written in one spelling; a development by the words of the page."""
    is_chinese = reading.is_chinese_script and not is_world(reading)
    if part == ("developments",):
        estates = [estate(reading, development) for development in reading.developments]
        # A market in a market: what is quoted of the one has the other in it, 中国轻纺城北联市场.
        estates = [each for each in estates if not any(each != other and each in other for other in estates)]
        is_chinese = is_chinese and all(map(HAN.search, estates))
        return _Said(part, ("" if is_chinese else ", ").join(estates), is_chinese)
    if part in (ON_THE_ROAD, ("road",)) and is_world(reading) and reading.road and not reading.crossing:
        return _Said(part, _road_abroad(reading, part), is_chinese)
    whole = bare(reading, **{name: getattr(reading, name) for name in part})
    whole = _lane_as_written(whole, reading)
    if part == ("building",) or not is_world(reading):
        whole = _as_counted(whole, reading, part)
    if part in (ON_THE_ROAD, ("road",)):
        whole = _with_number(whole, reading) if is_world(reading) and part == ON_THE_ROAD else _counted(whole, reading)
    if part == ("unit",) and is_world(reading):
        whole = room_as_written(reading) or door_of_block(reading) or whole
    if part in DOORS_IN_CHINESE and reading.is_chinese_script:
        whole = whole.upper()
    if part == ("areas",):
        whole = _as_called(_in_characters_of_the_page(whole, reading), visible(reading.raw))
    is_chinese = is_chinese and HAN.search(whole) is not None
    part = IN_AN_ESTATE if part == ON_THE_ROAD and not (reading.road or reading.areas) else part
    return _Said(part, whole.replace("，", "") if is_chinese else whole, is_chinese)


def _as_counted(whole: str, reading: Reading, part: Part) -> str:
    """Return a part with the words of the page for what is counted, and for the side of a road."""
    if part == ("plot",):
        return plot_as_written(reading) or whole
    if part == ("building",):
        return building_as_written(reading) or whole
    return with_side_as_written(whole, reading) if part in (ON_THE_ROAD, ("road",)) else whole


def _lane_as_written(whole: str, reading: Reading) -> str:
    """Return a lane in Chinese with the word that the page has for it: the 巷 of Taiwan is none of its 弄."""
    lane, text = f"{reading.lane}弄", simplified(visible(reading.raw))
    is_other = reading.lane is not None and f"{reading.lane}巷" in text
    return whole.replace(lane, f"{reading.lane}巷", 1) if is_other and lane in whole else whole


def _counted(whole: str, reading: Reading) -> str:
    """Return a road that is called by its number with the word for that, where the page has it: 第七大街."""
    name = reading.road.name.hanzi if reading.road else None
    if name is None or f"{COUNTED}{name}" not in reading.raw or name.startswith(COUNTED):
        return whole
    return whole.replace(name, f"{COUNTED}{name}", 1)


def _in_characters_of_the_page(areas: str, reading: Reading) -> str:
    """Return areas abroad with the characters of those that a page writes so: how they sound is not sure (鷺坂)."""
    if not is_world(reading):
        return areas
    for area in reading.areas:
        if area.name.hanzi and area.name.hanzi in reading.raw:
            areas = areas.replace(area.name.text, area.name.hanzi, 1)
    return areas


def _road_abroad(reading: Reading, part: Part) -> str:
    """Return a road as the page writes it, with its number on the side on which the page has it.

    Where it is not found in the text it goes by its name alone, without an English word for its kind.
    """
    number = reading.number if part == ON_THE_ROAD else None
    written = road_as_written(reading) if reading.country not in NUMBERED_BY_ROADS else None
    if written is None or reading.road is None:
        road = reading.road
        kept = (
            road
            if road is None or names_its_type(reading) or road.name.text[:1].isdigit() or road.name.text[-1:].isdigit()
            else road._replace(type=None)
        )
        return _with_number(bare(reading, number=number, road=kept), reading)
    if number is None:
        return written
    if between := with_numbers_between(written, number.first, reading):
        return between
    said = number_as_written(reading)
    if unit := unit_word(reading):
        return f"{unit} {said}, {written}"
    if are_apart(reading, written):
        return f"No. {said}, {written}"
    between = " " if said[:1].isdigit() else ", "  # Av. Coruja, Qd. 12, Lt. 5
    return f"{said} {written}" if stands_before(reading, written) else f"{written}{between}{said}"


def _with_number(spelled: str, reading: Reading) -> str:
    """Return a canonical spelling with the number as the page has it."""
    return spelled.replace(number_of(reading), number_as_written(reading)) if reading.number else spelled


NUMBERED_BY_ROADS = frozenset({"CO"})  # Carrera 7 # 71-21: the canonical spelling has the sign between


def _as_called(areas: str, raw: str) -> str:
    """Return areas with the generic word that the page gives them: a 社区 is read as the village that it was."""
    for village, community in COMMUNITIES:
        for name in re.findall(rf"([^,，]+){village}", areas):
            if f"{name}{community}".casefold() in raw.casefold():
                areas = areas.replace(f"{name}{village}", f"{name}{community}")
    return areas
