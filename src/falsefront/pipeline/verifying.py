"""The second chance for the rows of a sheet: which of them join a premises because its road stands in their text.

Texts are not kept, so they are asked for twice: those in which something may stand, and those that meet them.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping
from functools import lru_cache, partial

import numpy as np

from falsefront import address
from falsefront.address.gazetteer.gazetteer import Gazetteer
from falsefront.address.reading import Reading
from falsefront.match.arrays import Bools, Ints, dense, first_of
from falsefront.match.kept_apart import stated_cities
from falsefront.match.of_one_key import meeting_under_keys, offered_texts
from falsefront.match.offering import (
    ISLANDS,
    SEPARATOR,
    first_digits,
    is_long,
    offered_keys,
    opposite,
    rare_keys,
    told_keys,
)
from falsefront.match.offering_estates import marks_of
from falsefront.match.parts import AT, CHINA
from falsefront.match.rest import has_leftover
from falsefront.match.second_chance import MOST_TEXTS, Offer, Places, at_odds, crowded, moves, offers_met, wanted
from falsefront.match.united import PLACES_OFFERED, Pair, Told, ask_groups, asked, fallen_apart, meeting, united
from falsefront.match.vocabulary import Vocabulary, answers
from falsefront.pipeline.bulk import Crew

AT_ONCE = 250  # texts in one piece of work
READ_ONCE = 2_048  # readings that are kept meanwhile

Texts = Callable[[Bools], Mapping[int, str]]  # the texts of the rows where it is true


def second_chance(
    rows: Ints, vocabulary: Vocabulary, premises: Ints, places: Ints, texts: Texts, workers: Crew
) -> dict[int, int]:
    """Return the rows that join the premises of another row, each with that row; changes `premises`.

    `places` numbers the places of the rows (see `match.premises.premises_and_places`).
    """
    open_ones = (premises >= 0) & _may_hide(rows, vocabulary)
    alone = _alone(premises, places)
    abroad = (premises >= 0) & _are_abroad(rows, vocabulary)
    found_texts = texts(open_ones | abroad)
    hiding = {row: text for row, text in found_texts.items() if open_ones[row]}
    of_groups = _of_groups({row: text for row, text in hiding.items() if not alone[row]}, premises, places)
    hiding = {row: text for row, text in hiding.items() if alone[row] or row in of_groups}
    offered = _offered(hiding, rows, vocabulary, places)
    keys = {key for keys in offered.values() for key in keys}
    told = _told(keys, rows, vocabulary, premises, places)
    rare = abroad | ~_has_number(rows)
    _tell_rare(told, {row: text for row, text in found_texts.items() if rare[row]}, rows, vocabulary, places)
    met = offers_met(offered, told)
    _meet_under_keys(met, rows, premises, places, texts)
    found, rows_of = _met_places(met, premises, places, texts)
    found = _split(found, rows_of, rows, vocabulary, premises, workers)
    found, met = _united(met, found, premises, workers)
    going: dict[Offer, int] = {}
    for some in workers.each(_wanted, _pieces(met, found)):
        going |= some
    going = moves(going)
    crowds = [[(some, {found.shown(going[each]) for each in some}) for some in crowded(going, found.group)]]
    staying = {offer for some in workers.each(_staying, crowds if crowds[0] else []) for offer in some}
    hung: dict[int, int] = {}
    for offer, place in going.items():
        if offer in staying:
            continue
        hung |= dict.fromkeys(rows_of[offer], rows_of[place, found.shown(place)][0])
    for row, other in hung.items():
        premises[row] = premises[other]
    return hung


def _meet_under_keys(met: dict[Offer, list[int]], rows: Ints, premises: Ints, places: Ints, texts: Texts) -> None:
    """Add to what texts meet the places that share a key with theirs in another group."""
    known = np.flatnonzero(premises >= 0)
    if not len(known):
        return
    place, count = dense([places[known]])
    first = known[first_of(place, count)]
    meeting = meeting_under_keys(rows[first], premises[first])
    others = {int(places[first[at]]): [int(places[first[it]]) for it in some] for at, some in meeting.items()}
    said: dict[int, set[str]] = defaultdict(set)
    for row, text in texts((premises >= 0) & np.isin(places, [*others])).items():
        said[int(places[row])].add(text)
    alone = _alone(premises, places)
    is_alone = {int(places[row]): bool(alone[row]) for row in first.tolist()}
    for own, some in others.items():
        for text in offered_texts(said[own], is_alone=is_alone[own]):
            met[own, text] = sorted({*met.get((own, text), ()), *some})


def _of_groups(texts: Mapping[int, str], premises: Ints, places: Ints) -> set[int]:
    """Return the rows whose texts are offered for their group: the first of some of its places."""
    first: dict[int, tuple[str, int]] = {}
    for row, text in texts.items():
        place = int(places[row])
        first[place] = min(first.get(place, (text, row)), (text, row))
    of_group: dict[int, list[tuple[str, int]]] = defaultdict(list)
    for shown in first.values():
        of_group[int(premises[shown[1]])].append(shown)
    return {row for some in of_group.values() for _, row in sorted(some)[:PLACES_OFFERED]}


def _split(
    found: Places,
    rows_of: Mapping[tuple[int, str], list[int]],
    rows: Ints,
    vocabulary: Vocabulary,
    premises: Ints,
    workers: Crew,
) -> Places:
    """Part the groups that fall apart by the words of their texts, also in `premises`."""
    stated = {
        place: stated_cities([vocabulary.words[at] for at in rows[some[0]].tolist()])
        for (place, text), some in rows_of.items()
        if text == found.shown(place)
    }
    several = sorted(group for group, members in found.members.items() if len(members) > 1)
    pieces = (several[start : start + AT_ONCE] for start in range(0, len(several), AT_ONCE))
    parts: dict[int, list[list[int]]] = {}
    for fallen in workers.each(_fallen, ((_of(found, groups), stated) for groups in pieces)):
        parts |= fallen
    split = found.split(parts, above=int(premises.max(initial=-1)) + 1)
    for (place, _), some in rows_of.items():
        premises[some] = split.group[place]
    return split


def _fallen(piece: tuple[Places, Mapping[int, str]], gazetteer: Gazetteer) -> dict[int, list[list[int]]]:
    places, stated = piece
    return fallen_apart(places, stated, _reading(gazetteer))


def _united(
    met: dict[Offer, list[int]], found: Places, premises: Ints, workers: Crew
) -> tuple[Places, dict[Offer, list[int]]]:
    """Unite the groups that are one, also in `premises`; return the places and what those texts meet that are alone."""
    several = {offer: others for offer, others in met.items() if not found.is_alone(offer[0])}
    groups = asked(meeting(several, found), partial(_asked, found=found, workers=workers))
    into = united(groups, {group: _many(group, found) for pair in groups.ones for group in pair})
    if into:
        label = np.arange(premises.max() + 1)
        label[list(into)] = list(into.values())
        known = premises >= 0
        premises[known] = label[premises[known]]
    return found.united(into), {offer: others for offer, others in met.items() if offer not in several}


def _asked(pairs: list[Pair], found: Places, workers: Crew) -> Told:
    pieces = (_within(pairs[start : start + AT_ONCE], found) for start in range(0, len(pairs), AT_ONCE))
    answers = list(workers.each(_told_of, pieces))
    return Told([pair for some in answers for pair in some.ones], [pair for some in answers for pair in some.open_ones])


def _many(group: int, found: Places) -> int:
    return sum(len(found.texts[place]) for place in found.members[group])


def _within(pairs: list[Pair], found: Places) -> tuple[list[Pair], Places]:
    return pairs, _of(found, {group for pair in pairs for group in pair})


def _of(found: Places, groups: Collection[int]) -> Places:
    """Return the places of some groups alone."""
    members = {group: found.members[group] for group in groups}
    within = [place for some in members.values() for place in some]
    return Places(
        group={place: found.group[place] for place in within},
        members=members,
        texts={place: found.texts[place] for place in within},
    )


def _told_of(piece: tuple[list[Pair], Places], gazetteer: Gazetteer) -> Told:
    pairs, places = piece
    return ask_groups(pairs, places, _reading(gazetteer))


def _offered(
    texts: Mapping[int, str], rows: Ints, vocabulary: Vocabulary, places: Ints
) -> dict[Offer, tuple[str, ...]]:
    """Return the keys under which each text is offered."""
    row_of: dict[Offer, int] = {}
    for row, text in texts.items():
        row_of.setdefault((int(places[row]), text), row)
    several = Counter(place for place, _ in row_of)
    return {
        offer: offered_keys([vocabulary.words[at] for at in rows[row].tolist()], offer[1])
        for offer, row in row_of.items()
        if several[offer[0]] <= MOST_TEXTS
    }


def _alone(premises: Ints, places: Ints) -> Bools:
    """Return the rows whose premises have one place."""
    known = np.flatnonzero(premises >= 0)
    alone = np.zeros(len(premises), np.bool_)
    if len(known):
        pair, count = dense([premises[known], places[known]])
        first = known[first_of(pair, count)]
        several = np.bincount(premises[first]) > 1
        alone[known] = ~several[premises[known]]
    return alone


def _may_hide(rows: Ints, vocabulary: Vocabulary) -> Bools:
    """Return the rows that `match.offering` may offer as texts."""
    words = vocabulary.words
    at_home = _are_in(CHINA, rows, vocabulary)
    open_ones: Bools = ~_has_number(rows) | answers(is_long, rows[:, AT["road"]], words)
    open_ones |= _are_in(ISLANDS, rows, vocabulary)
    found = np.flatnonzero(at_home & ~open_ones)
    open_ones[found] |= answers(has_leftover, rows[found, AT["rest"]], words) if len(found) else False
    may_hide: Bools = (at_home & open_ones) | _are_abroad(rows, vocabulary)
    return may_hide


def _are_in(countries: Collection[str], rows: Ints, vocabulary: Vocabulary) -> Bools:
    found: Bools = np.isin(rows[:, AT["country"]], [vocabulary.number(code) for code in countries])
    return found


def _are_abroad(rows: Ints, vocabulary: Vocabulary) -> Bools:
    """Return the rows outside China that have a number or a building."""
    at_home = np.isin(rows[:, AT["country"]], [vocabulary.number(code) for code in CHINA])
    numbered = (rows[:, AT["number"]] > 0) | (rows[:, AT["lane"]] > 0) | (rows[:, AT["development"]] > 0)
    abroad: Bools = ~at_home & numbered
    return abroad


def _has_number(rows: Ints) -> Bools:
    """Return the rows that have a number on a road."""
    number: Bools = (rows[:, AT["number"]] > 0) | (rows[:, AT["lane"]] > 0)
    has_number: Bools = number & (rows[:, AT["road"]] > 0) & (rows[:, AT["crossing"]] == 0)
    return has_number


def _told(
    keys: Collection[str], rows: Ints, vocabulary: Vocabulary, premises: Ints, places: Ints
) -> dict[str, list[int]]:
    """Return the places that are told under the keys that texts are offered under."""
    wanted = {key[1:] for key in keys}
    abroad = _are_abroad(rows, vocabulary)
    told = np.flatnonzero((premises >= 0) & _has_number(rows) & ~abroad)
    told = told[_in_city_with_number(rows[told], vocabulary, keys)] if len(told) else told
    if wanted:
        others = abroad | _have_estate(keys, rows, vocabulary) | _are_in_zones(rows, vocabulary)
        told = np.union1d(told, np.flatnonzero((premises >= 0) & others))
    found: dict[str, list[int]] = defaultdict(list)
    if len(told):
        place, count = dense([places[told]])
        for row in told[first_of(place, count)].tolist():
            for key in told_keys([vocabulary.words[at] for at in rows[row].tolist()]):
                if key[1:] in wanted:
                    found[opposite(key)].append(int(places[row]))
    return found


def _are_in_zones(rows: Ints, vocabulary: Vocabulary) -> Bools:
    """Return which rows of China name a zone, village or estate without a road."""
    named = (rows[:, AT["area"]] > 0) | (rows[:, AT["development"]] > 0)
    found: Bools = named & (rows[:, AT["road"]] == 0) & _are_in(CHINA, rows, vocabulary)
    return found


def _have_estate(keys: Collection[str], rows: Ints, vocabulary: Vocabulary) -> Bools:
    """Return which rows name an estate that texts are offered under, or one of which its name may be left."""
    marked = {tuple(key.split(SEPARATOR)[2:]) for key in keys}
    words = vocabulary.words
    pairs = rows[:, [AT["development"], AT["development_hanzi"]]]
    named, row_of = np.unique(pairs, axis=0, return_inverse=True)
    asked = [not marked.isdisjoint(marks_of(words[name], words[hanzi])) for name, hanzi in named.tolist()]
    found: Bools = np.array(asked, np.bool_)[row_of.reshape(-1)]
    return found


def _tell_rare(
    told: dict[str, list[int]], texts: Mapping[int, str], rows: Ints, vocabulary: Vocabulary, places: Ints
) -> None:
    """Add to what is told the places of texts under their rare keys."""
    found: dict[str, set[int]] = defaultdict(set)
    for row, text in texts.items():
        for key in rare_keys([vocabulary.words[at] for at in rows[row].tolist()], text):
            found[key].add(int(places[row]))
    told |= {key: sorted(several) for key, several in found.items() if len(several) > 1}


def _in_city_with_number(rows: Ints, vocabulary: Vocabulary, keys: Collection[str]) -> Bools:
    """Return which rows lie in the city of a key and have its number: of most no more need be asked."""
    asked = {tuple(key.split(SEPARATOR, 3)[1:3]) for key in keys}
    classes = {number: at for at, number in enumerate(sorted({number for _, number in asked}))}
    said = np.where(rows[:, AT["number"]] > 0, rows[:, AT["number"]], rows[:, AT["lane"]])
    ids = np.unique(said)
    class_of = np.array(
        [classes.get(first_digits(vocabulary.words[at]), len(classes)) for at in ids.tolist()], np.int64
    )
    width = len(classes) + 1
    codes = rows[:, AT["city"]] * np.int64(width) + class_of[np.searchsorted(ids, said)]
    wanted = [vocabulary.ids.get(city, 0) * width + classes[number] for city, number in asked]
    found: Bools = np.isin(codes, wanted) | (rows[:, AT["cities"]] > 0)
    return found


def _met_places(
    met: Mapping[Offer, Collection[int]], premises: Ints, places: Ints, texts: Texts
) -> tuple[Places, dict[tuple[int, str], list[int]]]:
    """Return the places of all groups that meet, and the rows of each place and text."""
    involved = sorted({place for (own, _), others in met.items() for place in (own, *others)})
    labels = np.unique(premises[np.isin(places, involved) & (premises >= 0)])
    group: dict[int, int] = {}
    members: dict[int, set[int]] = defaultdict(set)
    of_place: dict[int, set[str]] = defaultdict(set)
    rows_of: dict[tuple[int, str], list[int]] = defaultdict(list)
    for row, text in texts((premises >= 0) & np.isin(premises, labels)).items():
        place, label = int(places[row]), int(premises[row])
        group[place] = label
        members[label].add(place)
        of_place[place].add(text)
        rows_of[place, text].append(row)
    return Places(group=group, members={at: sorted(some) for at, some in members.items()}, texts=of_place), rows_of


_Piece = tuple[dict[Offer, list[int]], Places]


def _pieces(met: Mapping[Offer, list[int]], places: Places) -> Iterator[_Piece]:
    """Yield what is met in pieces of work, each with the places it is about."""
    offers = sorted(met)
    for start in range(0, len(offers), AT_ONCE):
        some = {offer: met[offer] for offer in offers[start : start + AT_ONCE]}
        groups = {places.group[place] for (own, _), others in some.items() for place in (own, *others)}
        yield some, _of(places, groups)


def _wanted(piece: _Piece, gazetteer: Gazetteer) -> dict[Offer, int]:
    met, places = piece
    return wanted(met, places, _reading(gazetteer))


def _staying(crowds: list[tuple[list[Offer], set[str]]], gazetteer: Gazetteer) -> list[Offer]:
    return [offer for some, there in crowds for offer in at_odds(some, _reading(gazetteer), there=there)]


def _reading(gazetteer: Gazetteer) -> Callable[[str], Reading]:
    return lru_cache(maxsize=READ_ONCE)(partial(address.read, gazetteer=gazetteer))
