"""The second chance in groups: a text that stands alone joins the place of a reading that is verified in it.

- Only a text whose place is alone in its group is asked, and it comes by itself: it brings nobody.
- It joins one group, or none: where readings of two groups are verified in it, nothing tells which is meant, unless
  they are lone texts that are all verified in each other.
- Where that group has two places or more, a second one must agree with it, as read or verified; or the one names, in
  Korea, the house of its road that the group is and the lot of its quarter that the text is.
- It does not chain: nobody joins a place of which a text goes elsewhere. Of two that go to each other, one does.
- Nobody joins a group of which a place is apart from it, and none of those that go to one group may be apart. Abroad
  they must agree, or have the two numbers of one house there: else none joins.
  Nor does a text join one that may as well be a third which is apart from it: nothing tells which of both is meant.

The result is a function of the set of texts and of their groups, whatever their order.
"""

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, count

from falsefront.address.abroad.canonical import is_world
from falsefront.address.compare.apart.words_apart import words_apart
from falsefront.address.compare.comparison import compare_as_read, seen_again
from falsefront.address.compare.rules import Verdict, judged
from falsefront.address.compare.world.korea_lots import are_lot_and_house, names_lot
from falsefront.address.parts.numbers import TWICE_NUMBERED
from falsefront.address.reading import Reading
from falsefront.address.slips import are_one_without_slips
from falsefront.match.offering import RARE

# Places under one key that are looked for in a text. Of more, which only a number and letters that half a city shares
# bring together, none is.
MOST_AT_A_KEY = 64
MOST_AT_A_RARE_KEY = 12  # of what few others say, where two such things are shared
SURELY_RARE = 3  # where one is
MOST_TEXTS = 16  # of one place; one that so many spell, each with a room of its own, was read well enough
MOST_TOGETHER = 8  # lone texts that are verified in each other
MOST_ASKED = 24  # places of a group that are asked whether they agree


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Places with their groups; the readings are made when they are asked for.

    `group` of each place, `members` of each group, `texts` of each place; a place is looked for by the first of them.
    """

    group: Mapping[int, int]
    members: Mapping[int, Sequence[int]]
    texts: Mapping[int, Collection[str]]

    def is_alone(self, place: int) -> bool:
        """Whether nobody else is in the group of a place."""
        return len(self.members[self.group[place]]) == 1

    def united(self, into: Mapping[int, int]) -> "Places":
        """Return the same where some groups have become part of another (see `match.united`)."""
        group = {place: into.get(at, at) for place, at in self.group.items()}
        members: dict[int, list[int]] = {}
        for at, some in self.members.items():
            members.setdefault(into.get(at, at), []).extend(some)
        return Places(group=group, members={at: sorted(some) for at, some in members.items()}, texts=self.texts)

    def split(self, parts: Mapping[int, Sequence[Collection[int]]], *, above: int) -> "Places":
        """Return the same where some groups have fallen into these parts: the first keeps its number, others count on.

        `above` is a number that no group has, nor any above it.
        """
        group, members = dict(self.group), dict(self.members)
        labels = count(above)
        for at in sorted(parts):
            first, *others = parts[at]
            members[at] = sorted(first)
            for part in others:
                label = next(labels)
                members[label] = sorted(part)
                group |= dict.fromkeys(part, label)
        return Places(group=group, members=members, texts=self.texts)

    def shown(self, place: int) -> str:
        """Return the text by which a place is looked for."""
        return min(self.texts[place])


Offer = tuple[int, str]  # a place that is alone, and a text of it


def offers_met(offered: Mapping[Offer, Collection[str]], told: Mapping[str, Collection[int]]) -> dict[Offer, list[int]]:
    """Return the places that each text meets: by the keys under which it is offered, those told under the same."""
    met: dict[Offer, list[int]] = {}
    for offer, keys in offered.items():
        under = {key: told.get(key, ()) for key in keys}
        found = {
            place for key, some in under.items() if key[0] != RARE and len(some) <= MOST_AT_A_KEY for place in some
        }
        found |= _met_by_rare({key: some for key, some in under.items() if key[0] == RARE})
        found.discard(offer[0])
        if found:
            met[offer] = sorted(found)
    return met


def _met_by_rare(under: Mapping[str, Collection[int]]) -> set[int]:
    """Return the places that share two things that few say, or one that hardly anybody says."""
    shared = Counter(place for some in under.values() if len(some) <= MOST_AT_A_RARE_KEY for place in some)
    found = {place for place, times in shared.items() if times > 1}
    return found.union(*(some for some in under.values() if len(some) <= SURELY_RARE))


def wanted(met: Mapping[Offer, Collection[int]], places: Places, read: Callable[[str], Reading]) -> dict[Offer, int]:
    """Return the place that each text would join, where it stays; each is asked by itself."""
    asking = Asking(read)
    found = {offer: _joined(offer, others, places, asking) for offer, others in met.items()}
    return {
        offer: place
        for offer, place in found.items()
        if place is not None and not _stands_between(offer, place, met[offer], places, asking)
    }


def moves(wanted: Mapping[Offer, int]) -> dict[Offer, int]:
    """Return the place that each text joins, of those that all texts would."""
    going: dict[int, list[Offer]] = {}
    for offer in wanted:
        going.setdefault(offer[0], []).append(offer)
    return {offer: place for offer, place in wanted.items() if _stays(offer, place, wanted, going)}


def _stays(offer: Offer, place: int, wanted: Mapping[Offer, int], going: Mapping[int, Sequence[Offer]]) -> bool:
    """Whether the place that a text joins stays where it is: no text of it goes away, but to this one's."""
    others = going.get(place, ())
    return all(wanted[other] == offer[0] and other[1] < offer[1] for other in others)


class Asking:
    """What texts are to each other, each pair asked once."""

    def __init__(self, read: Callable[[str], Reading]) -> None:
        self.read = read
        self._known: dict[tuple[str, str], bool] = {}
        self._apart: dict[tuple[str, str], bool] = {}

    def is_one(self, a: str, b: str) -> bool:
        """Whether two texts are one place."""
        pair = (a, b) if a < b else (b, a)
        if pair not in self._known:
            one, other = self.read(pair[0]), self.read(pair[1])
            self._known[pair] = _is_one(one, other) or are_one_without_slips(one, other, self.read)
        return self._known[pair]

    def is_apart(self, a: str, b: str) -> bool:
        """Whether two texts that are not one are two places, as they were read."""
        pair = (a, b) if a < b else (b, a)
        if pair not in self._apart:
            self._apart[pair] = _is_apart(self.read(pair[0]), self.read(pair[1]))
        return self._apart[pair]


def _joined(offer: Offer, others: Collection[int], places: Places, asking: Asking) -> int | None:
    own, text = offer
    found: dict[int, list[int]] = {}
    for place in sorted(others, key=places.shown):
        if places.group[place] != places.group[own] and asking.is_one(places.shown(place), text):
            found.setdefault(places.group[place], []).append(place)
    if len(found) > 1:
        return _of_one_place(own, found, places, asking)
    if not found:
        return None
    ((group, agreeing),) = found.items()
    members = places.members[group]
    if _is_kept_out(text, members, places, asking):
        return None
    if len(members) == 1 or len(agreeing) > 1 or _agrees(text, agreeing[0], members, places, asking):
        return agreeing[0]
    return agreeing[0] if names_lot(asking.read(places.shown(agreeing[0])), asking.read(text)) else None


def _of_one_place(own: int, found: Mapping[int, Sequence[int]], places: Places, asking: Asking) -> int | None:
    """Return the place a text joins that is verified in several groups; None unless all are alone and agree.

    The first of them stays where it is, and all others come to it.
    """
    others = [place for agreeing in found.values() for place in agreeing]
    if len(others) > MOST_TOGETHER or any(not places.is_alone(place) for place in others):
        return None
    if not all(asking.is_one(places.shown(one), places.shown(other)) for one, other in combinations(others, 2)):
        return None
    first = min(others, key=places.shown)
    return first if places.shown(first) < places.shown(own) else None


def _agrees(text: str, first: int, members: Sequence[int], places: Places, asking: Asking) -> bool:
    """Whether another place of a group agrees with a text, as read or verified."""
    others = sorted((place for place in members if place != first), key=places.shown)[:MOST_ASKED]
    return any(asking.is_one(text, places.shown(place)) for place in others)


def _stands_between(offer: Offer, place: int, others: Collection[int], places: Places, asking: Asking) -> bool:
    """Whether the place abroad that a text would join is verified in one that is apart from the text, too.

    1209 Peachtree Road may be 1209 Peachtree Road NE and 1209 Peachtree Road NW, so that neither joins it.
    """
    own, text = offer
    reading = asking.read(text)
    if not is_world(reading):
        return False
    groups = {places.group[own], places.group[place]}
    shown = [places.shown(it) for it in others if places.group[it] not in groups]
    return any(
        asking.is_one(it, places.shown(place)) and _is_apart(reading, asking.read(it))
        for it in shown
        if not asking.is_one(it, text)
    )


def _is_kept_out(text: str, members: Sequence[int], places: Places, asking: Asking) -> bool:
    """Whether a place of a group is apart from a text, or they are too many to ask."""
    if len(members) > MOST_ASKED:
        return True
    shown = map(places.shown, members)
    return any(_is_apart(asking.read(text), asking.read(it)) and not asking.is_one(text, it) for it in shown)


def _is_apart(one: Reading, other: Reading) -> bool:
    if are_lot_and_house(one, other):
        return False
    return judged(compare_as_read(one, other)) is Verdict.APART and not seen_again(one, other)


def crowded(moves: Mapping[Offer, int], group: Mapping[int, int]) -> list[list[Offer]]:
    """Return the texts that go to one group together, where they are several."""
    going: dict[int, list[Offer]] = {}
    for offer in sorted(moves):
        going.setdefault(group[moves[offer]], []).append(offer)
    return [offers for offers in going.values() if len(offers) > 1]


def at_odds(offers: Sequence[Offer], read: Callable[[str], Reading], *, there: Collection[str] = ()) -> Sequence[Offer]:
    """Return all of some texts that go to one group where two are apart, or abroad not one; none where all agree.

    `there` are the texts of the places that they go to: one of these may have the numbers of two that are not one.
    """
    texts = [text for _, text in offers]
    if len(texts) > MOST_ASKED:
        return offers if all(is_world(read(text)) for text in texts) else ()
    asking = Asking(read)
    both = [read(text) for text in there]
    agree = (
        asking.is_one(one, other)
        or (not is_world(read(one)) and not asking.is_apart(one, other))
        or any(_has_both_numbers(it, read(one), read(other)) for it in both)
        for one, other in combinations(texts, 2)
    )
    return () if all(agree) else offers


def _has_both_numbers(reading: Reading, one: Reading, other: Reading) -> bool:
    """Whether a house has both numbers that it is known by in Czechia and Slovakia: 1617/10 is č.p. 1617 and is 10."""
    numbers = [it.number for it in (reading, one, other) if it.number is not None and it.number.last is None]
    if reading.country not in TWICE_NUMBERED or len(numbers) < 3:
        return False
    whole, *parts = numbers
    return not any(part.sub for part in parts) and {str(part.first) for part in parts} == {str(whole.first), whole.sub}


def _is_one(one: Reading, other: Reading) -> bool:
    if judged(compare_as_read(one, other)) is Verdict.SAME:
        return words_apart(one, other) is None
    return seen_again(one, other)
