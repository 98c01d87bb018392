"""F9: one vendor with several addresses, told apart: a move, or two addresses at once; and hidden spelling."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import NamedTuple

from falsefront.address import uses_in
from falsefront.assess.coarse import COARSE, may_lie_in
from falsefront.assess.honest_letters import telling
from falsefront.assess.subject import Claimed, Elsewhere, Stretch, Subject
from falsefront.records import Finding
from falsefront.text.invisible import INVISIBLE
from falsefront.wording import day

HIDDEN = "invisible characters"  # what a reading says of a text that has any
MOST_PLACED = 4  # of them that a sentence places
_UNSEEN = re.compile(f"[{INVISIBLE}]")
LOST_SPACES = "run together"  # what a reading says of such a text: a copied page is enough for that


def hidden_spelling(subject: Subject) -> Iterator[Finding]:
    """F9: an address spelled so that a search would miss it. Lost spaces and a country's own letters are left out."""
    for claimed in subject.claims:
        country = claimed.reading.country
        told_of = (telling(sign, country) for sign in claimed.reading.signs if sign != LOST_SPACES)
        if signs := [sign for sign in told_of if sign is not None]:
            told = "; ".join(_placed(sign, claimed.address) for sign in signs)
            yield subject.finding(
                "hidden_spelling",
                f"{claimed.called} was seen with “{claimed.address}”: {told}",
                source="reading",
                grounds=(claimed.ground,),
            )


def _placed(sign: str, address: str) -> str:
    """Return a sign of hidden spelling; of characters that nobody sees, which they are and behind what they stand.

    >>> _placed("invisible characters", "蓝釉大\u200b厦"), _placed("styled letters", "x")
    ('invisible characters (U+200B behind “大”)', 'styled letters')
    """
    if sign != HIDDEN:
        return sign
    found = [
        f"U+{ord(each[0]):04X} {f'behind “{address[each.start() - 1]}”' if each.start() else 'before all'}"
        for each in _UNSEEN.finditer(address)
    ]
    more = f" and {len(found) - MOST_PLACED} more" if len(found) > MOST_PLACED else ""
    return f"{sign} ({', '.join(found[:MOST_PLACED])}{more})" if found else sign


def several_addresses(subject: Subject) -> Iterator[Finding]:
    """F9: a vendor gives another address too, at the same time or before or after.

    Not where one of its pages says what each is: an office and a factory are two places of any firm. Nor where one only
    says less than the other: the road, town or zone in which it may lie. A vendor with a page in each of two scripts
    gives each address twice: it is told in one of them, with the words of the other.
    """
    for told in _told_once(list(_pairs(subject.claims))):
        yield subject.finding(
            told.sign,
            f"{told.claimed.called} {told.when}{told.in_letters}",
            source="match",
            grounds=(*told.grounds, *told.grounds_in_letters),
        )


class _Pair(NamedTuple):
    """Two addresses of a vendor, and how the one stands to the other in time."""

    claimed: Claimed
    other: Elsewhere
    sign: str
    when: str
    in_letters: str = ""  # what its pages in Latin letters say of the same days
    grounds_in_letters: tuple[str, ...] = ()

    @property
    def texts(self) -> tuple[str, str]:
        """What both are, in the order in which they were seen first."""
        ends = ((each.first_seen.date(), each.address) for each in (self.other, self.claimed))
        first, second = sorted(ends, key=lambda end: end[0])
        return first[1], second[1]

    @property
    def grounds(self) -> tuple[str, str]:
        """Both claims with their words."""
        return self.claimed.ground, f"claim {self.other.claim}: “{self.other.address}”"

    @property
    def days(self) -> tuple[int, str, date, date, date, date]:
        """Whose they are, and the days on which each was seen first and last."""
        ends = (self.claimed, self.other)
        one, other = ((each.first_seen.date(), each.last_seen.date()) for each in ends)
        return self.claimed.vendor, self.sign, *one, *other


def _pairs(claims: Sequence[Claimed]) -> Iterator[_Pair]:
    for claimed in claims:
        for other in claimed.elsewhere:
            if other.reading.precision in COARSE or claimed.reading.precision in COARSE:
                continue
            if may_lie_in(claimed.reading, other.reading) or may_lie_in(other.reading, claimed.reading):
                continue
            sign, when = _over_time(claimed, other)
            if not _are_told_apart(claimed, other, is_move=sign == "moved"):
                yield _Pair(claimed, other, sign, when)


def _told_once(pairs: Sequence[_Pair]) -> Iterator[_Pair]:
    """Give the pairs, those of one vendor in two scripts once: in its own, with the words in Latin letters behind."""
    of_days: dict[tuple[object, ...], list[_Pair]] = defaultdict(list)
    for pair in pairs:
        of_days[pair.days].append(pair)
    for alike in of_days.values():
        within = [pair for pair in alike if is_in_latin(pair.claimed.address) == is_in_latin(pair.other.address)]
        ends = {pair.claimed.claim for pair in within}
        across = [pair for pair in alike if pair.claimed.claim not in ends]
        in_letters = [pair for pair in within if is_in_latin(pair.claimed.address)]
        own = [pair for pair in within if pair not in in_letters]
        if len(in_letters) == len(own) == 1:
            first, second = in_letters[0].texts
            said = f"; its pages in Latin letters have “{first}” and “{second}” of the same days"
            within = [own[0]._replace(in_letters=said, grounds_in_letters=in_letters[0].grounds)]
        yield from within
        yield from across


def is_in_latin(text: str) -> bool:
    """Whether most letters of a text are Latin.

    >>> is_in_latin("Room 5, 天宇大厦, Tianyu Road"), is_in_latin("天宇路5号B座")
    (True, False)
    """
    letters = [letter for letter in text if letter.isalpha()]
    return sum(letter < _BEYOND_LATIN for letter in letters) * 2 > len(letters)


_BEYOND_LATIN = "\u0370"  # where Greek begins


def _are_told_apart(claimed: Claimed, other: Elsewhere, *, is_move: bool) -> bool:
    """Whether one page gives both, under labels that say that they are for different uses: "Office", "Factory".

    Of two that stood there one after the other both have to say so: "Address" may have been that of the head office.
    """
    return any(
        uses != others and not (is_move and not (uses and others))
        for page, label in claimed.labels
        for elsewhere, another in other.labels
        if page == elsewhere
        for uses, others in ((uses_in(label), uses_in(another)),)
    )


def _over_time(claimed: Claimed, other: Elsewhere) -> tuple[str, str]:
    """Say of two addresses whether both stood there on one day, as in one visit, or the one after the other."""
    here, there = f"“{claimed.address}”", f"“{other.address}”"
    own, others = _stretches(claimed), _stretches(other)
    both = [max(a, b) for a, until_a in own for b, until_b in others if max(a, b) <= min(until_a, until_b)]
    one_visit = claimed.visits.keys() & other.visits.keys()  # its pages are read one after the other
    both += [max(claimed.visits[run], other.visits[run]) for run in one_visit]
    if both:
        return "at_once", f"was seen with {here} and also with {there}, both on {day(min(both))}"
    turns = _turns(sorted([(*stretch, here) for stretch in own] + [(*stretch, there) for stretch in others]))
    return "moved", "was seen with " + ", then with ".join(_turn(turns, at) for at in range(len(turns)))


def _stretches(said: Claimed | Elsewhere) -> tuple[Stretch, ...]:
    return said.seen or ((said.first_seen, said.last_seen),)


def _turns(stretches: list[tuple[datetime, datetime, str]]) -> list[tuple[datetime, datetime, str]]:
    """Return stretches with those of one address that follow each other made one."""
    turns: list[tuple[datetime, datetime, str]] = []
    for first, last, address in stretches:
        if turns and turns[-1][2] == address:
            turns[-1] = (turns[-1][0], max(last, turns[-1][1]), address)
        else:
            turns.append((first, last, address))
    return turns


def _turn(turns: list[tuple[datetime, datetime, str]], at: int) -> str:
    first, last, address = turns[at]
    ends = [moment for turn in turns for moment in turn[:2]][1:-1]  # those that are told
    if at == 0:
        return f"{address} until {day(last, *ends)}"
    again = "again " if any(address == earlier for _, _, earlier in turns[:at]) else ""
    if at == len(turns) - 1:
        return f"{address} {again}from {day(first, *ends)} on"
    if day(first, *ends) == day(last, *ends):
        return f"{address} {again}on {day(first, *ends)}"
    return f"{address} {again}from {day(first, *ends)} until {day(last, *ends)}"
