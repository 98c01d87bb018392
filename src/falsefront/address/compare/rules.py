"""The rulebook of sameness: what makes two addresses one place, what may be missing, and what keeps them apart.

`compare` reads two addresses by it, grouping in bulk and the search for what a new claim touches read the same tables.

- `KINDS`: what makes a place. Two addresses are one place by a kind where all that it is made of agrees, and nothing
  of what keeps apart in it is said differently. What only one side says may be missing, but for what a kind is made of.
- `SIGNS`: what comparing finds, in the words of its reasons, and what follows from it.
  What has to hold for one of them stands where it is said: `around` (places; a district is a county there), `premises`
  (road, number, estate), `abroad`; that two numbers agree, in `parts.numbers`.
- `verdict`: both together in three values. Grouping joins what is SAME, never what is APART, and nothing by OPEN alone.

A pair of one group may differ from `compare` in these ways and no other (each has its test in `tests/match`):

- *by a third*: one gives the number, the other the estate, and a third one both;
- *one type in two words*: "Street" and "Avenue" of a road that a third one writes 大街;
- *a slip that neighbours tell*: one number in one city, and one known name that the spelling can stand for;
- *the only place it may be*: its city is open, and all that fits lies in one.

- *verified*: one joined by what stands in its text (`match.second_chance`), and who agrees with that one only.

Of the texts of one group abroad it is asked besides what keeps them apart by their words (`match.kept_apart`).

And two that comparing joins as read stay apart only so:

- one of them *stands between* places that are apart: it fits 71 and 73, 金海花园 in two counties, or
  ("Oasis Garden") both 绿洲花园 and 绿洲家园, and joins neither;
- *their cities are open*, and not to the same ones: "Makati" and "Poblacion, Makati" may each lie where the other does
  not;
- *one names nothing but road and number*, and the other a house besides, and no city;
- *the estate they share is named second* by one of them: keys are made of the first.
"""

from enum import StrEnum
from typing import NamedTuple

from falsefront.address.compare.comparison import compare_as_read
from falsefront.address.parts.roads import whole_key
from falsefront.address.reading import Reading
from falsefront.records import Comparison, Level


class Verdict(StrEnum):
    """What two addresses are to each other."""

    SAME = "same"  # one place
    OPEN = "open"  # nothing keeps them apart, and too little joins them
    APART = "apart"  # two places


class Kind(NamedTuple):
    """One way to be one place: what makes it, and what keeps two that agree in that apart. Names are parts."""

    letter: str  # begins its blocking keys
    made_of: tuple[str, ...]  # said by both and equal
    may_lack: str | None  # may be missing on either side, and is no conflict then
    apart: tuple[str, ...]  # two values are two places
    surely: tuple[str, ...]  # of these, what no other place can change


_WITHIN = ("country", "county", "zone", "town")  # what a place may say besides its city
_ROAD = ("type", "jie", "dajie", "dadao", "english", "kind_of_road", "section", "alley")
_DEVELOPMENT = ("development_hanzi", "class", "stacked", "use", "phase")
KINDS = (
    # A road with its number, or a crossing. What one of them says of the road's type counts for all with its number.
    Kind(
        "r", ("anchor", "road", "number", "lane", "crossing"), "type", (*_WITHIN, *_ROAD, "road_hanzi"), ()
    ),
    # A named estate, plaza, tower, park or market. It never outweighs another road or number.
    Kind(
        "d",
        ("anchor", "development"),
        "number",
        (*_WITHIN, *_ROAD, "number", "lane", "road", "road_hanzi", *_DEVELOPMENT),
        ("country", "number", "lane"),
    ),
    # A number, or what stands for it, in a village or zone.
    Kind("a", ("anchor", "area", "number", "lane"), None, (*_WITHIN, "plot"), ("country",)),
    Kind("a", ("anchor", "area", "lane", "plot", "building"), None, _WITHIN, ("country",)),
    # A building on a road that is given without number.
    Kind(
        "b", ("anchor", "road", "lane", "plot", "building"), "type", (*_WITHIN, *_ROAD, "road_hanzi"), ("country",)
    ),
)  # fmt: skip


class Sign(StrEnum):
    """What follows from one finding."""

    JOINS = "joins"  # speaks for one place; a road, town or zone alone is not enough
    WEAK = "weak"  # too little, in itself, to join
    APART = "apart"  # keeps apart whatever else agrees
    FINER = "finer"  # tells rooms or buildings of one place apart
    TOLD = "told"  # to be known, and changes nothing


# What reasons begin with.
SIGNS = {
    "same city": Sign.JOINS, "same road": Sign.JOINS, "same road but for a typing error": Sign.JOINS,
    "same road behind the name of its place": Sign.JOINS,
    "same number": Sign.JOINS, "same lane and number": Sign.JOINS, "same house in the lane": Sign.JOINS,
    "same lane, in which neither names a house": Sign.JOINS,
    "same crossing": Sign.JOINS, "same development": Sign.JOINS, "same village or zone": Sign.JOINS,
    "same plot": Sign.JOINS, "same building": Sign.JOINS, "same room": Sign.JOINS,
    "too coarse to say anything": Sign.WEAK, "nothing in common between": Sign.WEAK,
    "only one side names its city": Sign.WEAK, "not known to be one city": Sign.WEAK,
    "neither side names any place": Sign.WEAK,
    "perhaps different numbers": Sign.WEAK, "perhaps different roads": Sign.WEAK,
    "other distances": Sign.APART, "other distances from the crossing": Sign.APART,
    "different countries": Sign.APART, "different provinces": Sign.APART, "different cities": Sign.APART,
    "different counties": Sign.APART, "different towns": Sign.APART, "different zones": Sign.APART,
    "different villages or zones": Sign.APART, "different plots": Sign.APART, "different groups": Sign.APART,
    "different parts of a village": Sign.APART, "same group": Sign.JOINS,
    "different blocks": Sign.APART,
    "different roads": Sign.APART, "different further roads": Sign.APART, "different crossings": Sign.APART,
    "different corners": Sign.APART, "different numbers": Sign.APART, "different lanes": Sign.APART,
    "different kilometres": Sign.APART,
    "different houses in the lane": Sign.APART, "a lane and a number are not the same": Sign.APART,
    "different states": Sign.APART, "different roads, though one letter apart": Sign.WEAK,
    "different roads, though two letters apart": Sign.WEAK,
    "different numbers beside the street's": Sign.APART, "different buildings of one number": Sign.APART,
    "different developments": Sign.APART, "different numbered localities": Sign.APART,
    "different localities": Sign.APART, "different parts of one city": Sign.APART,
    "different zones, each with such a road": Sign.APART,
    "different houses of one market": Sign.APART, "different houses of one complex": Sign.APART,
    "different parts of a zone": Sign.APART, "ordinals of two roads": Sign.APART, "two numbered roads": Sign.APART,
    "names that only one side has, and no town in common": Sign.APART, "a nearer town on one side": Sign.APART,
    "numerals behind one name": Sign.APART, "titles of two roads": Sign.APART, "sides of one place": Sign.APART,
    "postcodes of two parts": Sign.APART, "different parts of a place": Sign.APART,
    "two roads of one name": Sign.APART, "two kinds of street": Sign.APART, "two places of one name": Sign.APART,
    "different names": Sign.APART, "vowels of two names": Sign.APART, "an old road and another": Sign.APART,
    "plots of two estates": Sign.APART, "one number on two streets": Sign.APART,
    "different estates around one house": Sign.APART, "houses of a common name": Sign.APART,
    "a name that goes on": Sign.APART, "a side of two names": Sign.APART, "towns that begin alike": Sign.APART,
    "a quarter without a name": Sign.APART,
    "different branches": Sign.APART, "different postcodes": Sign.APART,
    "different houses": Sign.APART, "different parts of a town": Sign.APART, "different quarters": Sign.APART,
    "different sections of one road": Sign.APART,
    "different regions": Sign.APART, "different towers": Sign.APART, "different sides of one complex": Sign.APART,
    "other building": Sign.FINER, "other development": Sign.FINER, "other entrance or floor": Sign.FINER,
    "a development in two languages or scripts": Sign.FINER,
    "other room": Sign.FINER, "not known to be one room": Sign.FINER,
    "weighed together": Sign.JOINS, "known house": Sign.JOINS,
    "verified": Sign.JOINS, "contradiction": Sign.TOLD, "one of several addresses in": Sign.TOLD,
}  # fmt: skip


def sign_of(reason: str) -> Sign | None:
    """Return what follows from a reason; None of words that comparing does not use.

    >>> sign_of("different numbers: 5 and 7"), sign_of("nothing in common between 'a' and 'b'")
    (<Sign.APART: 'apart'>, <Sign.WEAK: 'weak'>)
    """
    head = reason.split(": ", 1)[0]
    found = SIGNS.get(head)
    return found if found is not None else next((sign for said, sign in SIGNS.items() if head.startswith(said)), None)


def verdict(a: Reading, b: Reading) -> Verdict:
    """Return what two addresses are to each other as they were read; symmetric."""
    return judged(compare_as_read(a, b))


def strength(a: Reading, b: Reading, comparison: Comparison) -> int:
    """Return how much two addresses that are one place have in common: number and estate are more than a number.

    A road that is only a typing error away counts for half, one of the very same name for half as much again.
    """
    heads = {reason.split(": ", 1)[0] for reason in comparison.reasons}
    joining = sum(2 for head in heads if SIGNS.get(head) is Sign.JOINS and head not in _INNER)
    is_spelled_alike = a.road is not None and b.road is not None and whole_key(a.road) == whole_key(b.road)
    return joining - (not _SLIPS.isdisjoint(heads)) + is_spelled_alike


_SLIPS = frozenset({"same road but for a typing error", "same road behind the name of its place"})
_INNER = ("same building", "same room")


def judged(comparison: Comparison) -> Verdict:
    """Return the verdict that a comparison comes to."""
    if comparison.level.is_same_premises:
        return Verdict.SAME
    if comparison.level is Level.INSUFFICIENT:
        return Verdict.OPEN
    is_apart = any(sign_of(reason) is Sign.APART for reason in comparison.reasons)
    return Verdict.APART if is_apart else Verdict.OPEN
