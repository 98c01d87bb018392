"""Two readings to one level: what both agree on, with nothing coarser in conflict (docs/addresses.md).

Gates come first and cost least: precision, country, city, county, road, number. Names are compared only where nothing
gates. Of postcodes abroad only the beginning is looked at, at the end (see `postcodes`). The order of the two sides
changes nothing but the order inside each reason.
"""

from typing import Any

from falsefront.address.abroad.canonical import are_in_china_and_elsewhere, are_of_no_country, are_of_the_world
from falsefront.address.abroad.where.quarters import are_in_two_quarters
from falsefront.address.compare.account import Account, road_text, said
from falsefront.address.compare.aligning.aligned import aligned
from falsefront.address.compare.aligning.houses_in_words import is_of_neither, is_other_door
from falsefront.address.compare.america.american import in_australia_and_elsewhere, in_two_american_states
from falsefront.address.compare.america.american_or_abroad import is_american_or_abroad
from falsefront.address.compare.america.numbered_plazas import same_american_house
from falsefront.address.compare.apart.named_apart import named_apart
from falsefront.address.compare.apart.words_apart import told_apart, words_apart
from falsefront.address.compare.as_written import as_it_stood, as_written
from falsefront.address.compare.by_names.name_by_name import same_by_names
from falsefront.address.compare.china.further_roads import further_roads_apart
from falsefront.address.compare.china.main_roads import as_main_road
from falsefront.address.compare.china.premises import premises
from falsefront.address.compare.china.renamed import renamed
from falsefront.address.compare.china.verified_in_china import is_told_by_street, verified_in_china
from falsefront.address.compare.defaulted_country import in_one_country, likely_country
from falsefront.address.compare.grading import SPANS, graded
from falsefront.address.compare.held_in_lands import held_in_lands, weighed_in_lands
from falsefront.address.compare.japan.houses_of_japan import same_house_in_japan
from falsefront.address.compare.japan.japan_verified import verified_in_japan
from falsefront.address.compare.known_houses import as_known_house, level_at_door
from falsefront.address.compare.left_out import same_but_left_out
from falsefront.address.compare.leftovers import may_be_number, number_apart, parts_apart
from falsefront.address.compare.made import made
from falsefront.address.compare.meant_together import as_meant_together
from falsefront.address.compare.names_of_two_countries import are_in_two_countries_by_second_name
from falsefront.address.compare.post_boxes import are_boxes, box_in_common
from falsefront.address.compare.post_left_out import same_but_post
from falsefront.address.compare.read_alone import is_read_alone
from falsefront.address.compare.read_there import read_there
from falsefront.address.compare.roads_in_english import in_english
from falsefront.address.compare.rooms import told_of_rooms
from falsefront.address.compare.same_core import same_core
from falsefront.address.compare.same_in_lands import same_in_lands
from falsefront.address.compare.same_parts import same_parts
from falsefront.address.compare.scripts.heard_in_cyrillic import heard_in_cyrillic
from falsefront.address.compare.scripts.heard_in_scripts import heard_in_scripts
from falsefront.address.compare.scripts_of_names import written_in
from falsefront.address.compare.sites.around import around, coarse, has_anchor, places_apart
from falsefront.address.compare.sites.developments import same_development
from falsefront.address.compare.weighing.weighed import are_roads_unlike, may_meet
from falsefront.address.compare.world.abroad import may_be_one_town, towns_apart, world_conflict
from falsefront.address.compare.world.korea_lots import quarters_apart
from falsefront.address.compare.world.numbers_abroad import are_two_doors
from falsefront.address.compare.world.places_abroad import are_in_two_towns
from falsefront.address.compare.world.verified_abroad import same_abroad
from falsefront.address.compare.world.zone_parts import read_parts_apart
from falsefront.address.lexicon.macau import TYPES as _STREETS
from falsefront.address.reading import Reading
from falsefront.records import Comparison, Level

# Of two that are not the same premises it is the least; `grading` says how much is added.
SCORES = {Level.UNIT: 1.0, Level.BUILDING: 0.95, Level.NUMBER: 0.9, Level.DEVELOPMENT: 0.8} | {
    level: least for level, (least, _) in SPANS.items()
}

_BY_DISTRICTS = "VN"  # where each district of a city counts the houses of a road anew
WEIGHED = 0.9  # certainty left where no rule joins two, but all that they say
VERIFIED = 0.95  # certainty left where one side was found in the text of the other, not read there


def compare(a: Reading, b: Reading, *, above: float = 0.0) -> Comparison:
    """Return the finest level on which both agree; symmetric and deterministic.

    The score of two that are not the same premises is an order (see `grading`), below that of any two that are.
    Where a field holds several addresses in several cities, one that both name is enough to be the same premises.
    Where one is looked for in the text of the other, it may be found and the other not: then they are not. What no rule
    joins is weighed at last (see `weighed`). Whoever has no use for a score that is not `above` another is not told
    whether it would be lower the other way round.
    """
    found = compare_unweighed(a, b, above=above)
    if found.level.is_same_premises or (reason := weighed_in_lands(a, b, found)) is None:
        return found
    return made(Level.NUMBER, SCORES[Level.NUMBER] * WEIGHED, (*found.reasons, reason))


def compare_unweighed(a: Reading, b: Reading, *, above: float = 0.0) -> Comparison:
    """Return the same by rules alone."""
    left, right = as_written(a, b)
    found = _compared(a, b, left, right)
    if a is b or not found.level.is_same_premises or found.score <= above or is_read_alone(found, a, b):
        return found
    back = _compared(b, a, right, left)
    return back if back.score < found.score else found


def _compared(a: Reading, b: Reading, left: Reading, right: Reading) -> Comparison:
    """Return what comparing makes of two in this order; `left` and `right` are the two as they were meant."""
    one, other = as_meant_together(left, right)
    found = _compare_texts(one, other)
    if one is not a or other is not b:
        found = made(found.level, found.score, as_it_stood(found.reasons, (one, a), (other, b)))
    held = held_in_lands(a, b, found.reasons)
    if held is None or held.is_one == found.level.is_same_premises:
        return found
    return made(held.level, SCORES[held.level], (*found.reasons, held.reason))


def _compare_texts(a: Reading, b: Reading) -> Comparison:
    if a.country != b.country and (home := in_one_country(a, b)) is not None:
        found = compare_unweighed(*home)
        reasons = (*found.reasons, f"verified: a form's country in {a.raw!r} or {b.raw!r}")
        return made(found.level, found.score * VERIFIED, reasons) if found.level.is_same_premises else found
    compared = _as_read(a, b)
    if not compared.level.is_same_premises and (there := _seen_there(a, b)) is not None:
        return there
    if compared.level.is_same_premises:
        apart = words_apart(a, b)
    else:
        compared = _second_chance(*in_english(a, b), compared)
        is_open = compared.level.is_same_premises and heard_in_cyrillic(a, b) is None
        apart = (named_apart(a, b) or told_apart(a, b)) if is_open else None
    return made(Level.ROAD, SCORES[Level.ROAD], (*compared.reasons, apart)) if apart else compared


def compare_as_read(a: Reading, b: Reading) -> Comparison:
    """Return the same from what was read alone: neither side is looked for in the text of the other."""
    return _as_read(*as_meant_together(*as_written(a, b)))


def _as_read(a: Reading, b: Reading) -> Comparison:
    compared = _compare(a, b)
    is_open = bool(a.alternatives or b.alternatives) and not compared.level.is_same_premises
    return _best_of_several(a, b, compared) if is_open else compared


def own_level(reading: Reading) -> Level:
    """Return the level that `compare` gives a reading with itself: the finest part by which others may agree with it.

    Road and number in a city of China agree with themselves where nothing else is said but doors, and that is most.
    """
    is_plain = (
        reading.country == "CN"
        and reading.city is not None
        and reading.road is not None
        and reading.number is not None
        and not (reading.is_too_coarse or reading.crossing or reading.areas or reading.plot)
        and not (reading.leftover or reading.alternatives)
    )
    if not is_plain:
        return compare(reading, reading).level
    if reading.developments and (reading.building or reading.unit):
        return _finer(Account(reading, reading), Level.NUMBER)
    return Level.UNIT if reading.unit else Level.BUILDING if reading.building else Level.NUMBER


def seen_again(a: Reading, b: Reading) -> bool:
    """Whether looking for one side in the text of the other makes one place of two that nothing they name parts."""
    if (held := held_in_lands(a, b)) is not None and not held.is_one:
        return False
    if held is not None and compare_unweighed(a, b).level.is_same_premises:  # unless what was read parts them
        return True
    a, b = as_meant_together(*as_written(a, b))
    is_seen = not a.country == b.country == "CN" and _same_abroad(a, b) is not None
    is_seen = is_seen or any(it(a, b) for it in (verified_in_china, _by_names, _by_main_road, same_by_names))
    if is_seen and not (named_apart(a, b) or told_apart(a, b)):
        return True
    is_weighed = may_meet(a, b) and weighed_in_lands(a, b, compare_unweighed(a, b)) is not None
    return is_weighed or _seen_there(a, b) is not None


def _seen_there(a: Reading, b: Reading) -> Comparison | None:
    """Return what comparing makes of two one of which is read as lying where the other does, or at the house's door."""
    there, reason = read_there(a, b), "verified: one address names no country, and is read as in that of the other"
    if there is not None and (found := compare_unweighed(*there)).level.is_same_premises:
        return made(found.level, found.score * VERIFIED, (*found.reasons, reason))
    known = None if a.cities.isdisjoint(b.cities) else as_known_house(a, b)
    if known is None or (level := level_at_door(found := compare_unweighed(*known.pair))) is None:
        return None
    return made(level, SCORES[level] * VERIFIED, (*found.reasons, known.reason))


def _same_abroad(a: Reading, b: Reading) -> tuple[Level, str] | None:
    """Return what two addresses abroad are at second sight: by what was read, then word by word whatever was read."""
    found = same_abroad(a, b) or same_but_left_out(a, b) or same_in_lands(a, b)
    if found is None and (text := same_but_post(a, b)) is not None:
        return Level.NUMBER, f"text verified: {text}"
    if found is None and (core := same_core(a, b)) is not None:
        return Level.NUMBER, f"text verified: {core}"
    if found is None and (parts := same_parts(a, b)) is not None:
        return Level.DEVELOPMENT, f"text verified: {parts}"
    if found is None and (house := same_american_house(a, b)) is not None:
        return Level.NUMBER, f"line verified: {house}"
    if found is None and a.country == b.country == "JP" and (town := verified_in_japan(a, b)) is not None:
        return Level.NUMBER, town
    if found is None and a.country == b.country == "JP" and (house := same_house_in_japan(a, b)) is not None:
        return Level.DEVELOPMENT, house
    if found is None and (heard := heard_in_scripts(a, b)) is not None:
        return Level.NUMBER, heard
    if found is None and a.is_chinese_script != b.is_chinese_script:
        return None
    is_nowhere = are_of_no_country(a, b)
    is_open = found is None and (is_nowhere or are_of_the_world(a, b)) and not (a.stands_beside or b.stands_beside)
    is_open = is_open and not (are_two_doors(a, b) or in_two_american_states(a, b) or are_in_china_and_elsewhere(a, b))
    is_open = is_open and not (in_australia_and_elsewhere(a, b) or are_boxes(a, b) or quarters_apart(a, b))
    is_open = is_open and not (is_american_or_abroad(a, b) or are_in_two_countries_by_second_name(a, b))
    if a.country == b.country == _BY_DISTRICTS:
        is_open = is_open and not (towns_apart(a, b) or are_roads_unlike(a, b))
    is_open = is_open and (bool(a.road and b.road) or not are_in_two_quarters(a.areas, b.areas))
    is_open = is_open and not (is_other_door(a, b) or read_parts_apart(a, b))
    if is_open and a.raw and b.raw and not are_in_two_towns(a, b):
        common = aligned(a.raw, b.raw, likely_country(a, b))
        is_bare = common is None or (is_nowhere and not common[-1].isalpha())  # of the town, where no country is said
        return None if is_bare or is_of_neither(common or "", a, b) else (Level.NUMBER, f"word by word: {common}")
    return found


def _second_chance(a: Reading, b: Reading, compared: Comparison) -> Comparison:
    """Return what looking for one side in the text of the other makes of two that were not read as one place."""
    if not a.country == b.country == "CN" and (found := _same_abroad(a, b)) is not None:
        return made(found[0], SCORES[found[0]] * VERIFIED, (*compared.reasons, found[1]))
    reason = verified_in_china(a, b)
    if reason is None:
        is_open = compared.level is not Level.DIFFERENT and bool(a.developments and b.developments)
        seen = _by_names(a, b, is_open=is_open) or _by_main_road(a, b)
        if seen is not None or (reason := same_by_names(a, b)) is None:
            return seen or _with_boxes(a, b, compared)
    account = Account(a, b)
    level = _finer(account, Level.NUMBER)
    return made(level, SCORES[level] * VERIFIED, (*compared.reasons, reason, *account.reasons))


def _with_boxes(a: Reading, b: Reading, compared: Comparison) -> Comparison:
    """Return two that are not one place with their grade, and what box they share: a lead, for a box is no premises."""
    if (box := box_in_common(a, b)) is None:
        return made(compared.level, graded(compared.level, a, b), compared.reasons)
    return made(compared.level, SPANS[compared.level][1], (*compared.reasons, box))


def _by_names(a: Reading, b: Reading, *, is_open: bool = True) -> Comparison | None:
    """Return what comparing makes of two one of which has something else in a name (see `renamed`); None of others."""
    for left, right, told in renamed(a, b, is_open=is_open):
        found = _compare(left, right)
        if found.level.is_same_premises:
            return made(found.level, found.score * VERIFIED, (*found.reasons, f"verified: {told}"))
    return None


def _by_main_road(a: Reading, b: Reading) -> Comparison | None:
    """Return what comparing makes of two whose road is a 大道 here and a Road there; None of others."""
    both = as_main_road(a, b)
    if both is None or not (found := _compare(*both)).level.is_same_premises:
        return None
    reason = f"verified: {road_text(a)} is {road_text(b)}"
    others = (other for other in found.reasons if not other.startswith("same road"))
    return made(found.level, found.score * VERIFIED, (*others, reason))


def _best_of_several(a: Reading, b: Reading, compared: Comparison) -> Comparison:
    found = [
        _compare(one, other) for one in (a, *_elsewhere(a)) for other in (b, *_elsewhere(b)) if (one, other) != (a, b)
    ]
    best = max(found, key=lambda other: other.score, default=compared)
    if not best.level.is_same_premises:
        return compared
    return made(best.level, best.score, (*best.reasons, f"one of several addresses in {a.raw!r} or {b.raw!r}"))


def _elsewhere(reading: Reading) -> list[Reading]:
    """Return the other addresses of a field that name a city of their own, and in Macau the other doors of a house."""
    if reading.country == _MACAU:
        return [other for other in reading.alternatives if other.road is not None and other.road.type in _STREETS]
    return [other for other in reading.alternatives if other.cities and other.cities.isdisjoint(reading.cities)]


_MACAU = "MO"  # where a register gives a house of two streets both its numbers


def _compare(a: Reading, b: Reading) -> Comparison:
    if (
        a.cities
        and b.cities
        and not a.is_too_coarse
        and not b.is_too_coarse
        and a.cities.isdisjoint(b.cities)
        and (a.country == "CN" or not may_be_one_town(a, b))  # China's towns are all known
    ):
        return _in_different_cities(a, b)  # so most end: it takes the short way
    if a.is_too_coarse or b.is_too_coarse:
        coarse = a if a.is_too_coarse else b
        return Comparison(level=Level.INSUFFICIENT, score=0.0, reasons=(f"too coarse to say anything: {coarse.raw!r}",))
    apart = places_apart(a, b)
    if apart is not None:
        return Comparison(level=Level.DIFFERENT, score=0.0, reasons=(apart,))
    return _result(Account(a, b))


def _in_different_cities(a: Reading, b: Reading) -> Comparison:
    named: list[Any] = [it.city or it.county for it in (a, b)]
    return made(Level.DIFFERENT, 0.0, (f"different cities: {named[0].text!r} and {named[1].text!r}",))


def _result(account: Account) -> Comparison:
    level = _level(account)
    if level.is_same_premises and (apart := world_conflict(account.a, account.b)):
        account.reasons.append(apart)
        level = Level.ROAD if account.a.road and account.b.road else coarse(account)
    if level.is_same_premises:
        _contradictions(account)
    if not account.reasons:
        account.reasons.append(f"nothing in common between {account.a.raw!r} and {account.b.raw!r}")
    return made(level, SCORES[level] * account.certainty, tuple(account.reasons))


def _level(account: Account) -> Level:
    places = around(account)
    if places is None:
        return coarse(account)
    level = premises(account)
    if level is None:
        return places
    if level is Level.ROAD:
        return level
    apart = parts_apart(account.a, account.b)
    if apart is not None and _has_no_number(account) and all(map(may_be_number, apart)):
        account.say("different numbers", *apart)
        return Level.ROAD if account.a.road and account.b.road else places
    if (loose := number_apart(account.a, account.b)) is not None:
        account.say("perhaps different numbers", *loose)
        return Level.ROAD if account.a.road and account.b.road else places
    if (others := further_roads_apart(account)) is not None:
        account.say("different further roads", *others)
        return Level.ROAD
    if (
        not is_told_by_street(account.a, account.b)
        and not has_anchor(account)
        and not (level is Level.NUMBER and same_development(account))
    ):
        return Level.ROAD if level is Level.NUMBER else places
    if apart is not None:
        account.say("not known to be one room", *apart)
        return level
    return _finer(account, level)


def _has_no_number(account: Account) -> bool:
    """Whether one side gives no number at all, so that nothing says that the loose ones are no street number."""
    a, b = account.a, account.b
    return not (a.number and b.number) and not (a.lane and b.lane) and not (a.crossing and b.crossing)


def _finer(account: Account, level: Level) -> Level:
    a, b = account.a, account.b
    if level is Level.NUMBER and a.developments and b.developments and not same_development(account):
        one, other = (each.developments[0].name.text for each in (a, b))
        is_known = written_in(one) == written_in(other)  # 环球中心, Huanqiu Centre and the Global Centre may be one
        head = "other development" if is_known else "a development in two languages or scripts"
        account.say(head, repr(one), repr(other))
        return level
    if a.plot and b.plot and a.plot != b.plot:
        return level
    if a.building and b.building:
        if a.building != b.building:
            account.say("other building", a.building.upper(), b.building.upper())
            return level
        account.say("same building", a.building.upper(), b.building.upper())
        level = Level.BUILDING
    if (a.entrance and b.entrance and a.entrance != b.entrance) or (a.floor and b.floor and a.floor != b.floor):
        account.say("other entrance or floor", a.entrance or a.floor, b.entrance or b.floor)
        return level
    if a.unit and b.unit:
        account.say(told_of_rooms(a, b), a.unit.upper(), b.unit.upper())
        return Level.UNIT if a.unit == b.unit else level
    return level


def _contradictions(account: Account) -> None:
    a, b = account.a, account.b
    if a.province and b.province and a.province.codes.isdisjoint(b.province.codes):
        account.say("contradiction: same place but different provinces", said(a.province), said(b.province))
    for what in (*a.contradictions, *b.contradictions):
        account.reasons.append(f"contradiction, if both are names of divisions: {what}")
