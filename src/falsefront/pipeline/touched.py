"""Which addresses a new one may change: all that hang together with it by shared keys in one city, and no more.

What is reached is closed under every comparison the grouping makes, so that grouping them alone gives what grouping
the whole store gives. Where a place with an open city lies is settled here, from those beside it that say their city
(see `match.cities`); these are looked at for that, not reached.
"""

from collections.abc import Callable, Collection, Container, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from falsefront.address.compare.rules import KINDS
from falsefront.match.cities import fits
from falsefront.match.estates import may_be_slip
from falsefront.match.keys import asked_in, keys_of, settling_keys, signature_of, undecided
from falsefront.match.names import may_be_one, may_meet
from falsefront.match.parts import AT
from falsefront.match.rest import is_odd
from falsefront.text.hanzi import may_read

Words = Sequence[str]
Filed = tuple[str, int, Words]  # a key, a text filed under it, and its words

# Parts that surely keep two places of one city apart where both say them, by kind of key.
_APART: dict[str, tuple[int, ...]] = {
    letter: tuple(AT[name] for name in names) for letter, names in {kind.letter: kind.surely for kind in KINDS}.items()
}
_CITY, _LAST, _ROAD, _HANZI, _REST, _ESTATE = (
    AT[name] for name in ("city", "last", "road", "road_hanzi", "rest", "development")
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reached:
    """The words of one signature, and the city they lie in or are settled in (see `match.cities`)."""

    words: Words
    city: str


def touched_by(
    start: Iterable[Words],
    filed_under: Callable[[Collection[str]], Iterable[Filed]],
    news: Container[int] = frozenset(),
) -> dict[str, Reached]:
    """Return every signature that hangs together with those of `start`, these included.

    Of the texts in `news`, and of `start`, nothing may be known yet: where they settle a place with an open city, it
    may have been elsewhere before.

    `filed_under` gives (key, text, words) of the texts filed under keys; it is asked a few times a step, for keys that
    were not asked before. Words too coarse for any premises are left out.
    """
    return _Walk(start, filed_under, news).reached


class _Signature:
    """One signature. `is_open`: it says no city, but may lie in one; `is_new`: nobody may know of it yet."""

    def __init__(self, signature: str, words: Words, *, is_new: bool) -> None:
        self.signature = signature
        self.is_new = is_new
        self.words = words
        self.is_open = not words[_CITY] and bool(undecided(words))

    @cached_property
    def settling(self) -> list[tuple[str, list[str]]]:
        return settling_keys(self.words)


@dataclass(frozen=True, slots=True)
class _Lies:
    """Where a place with an open city is settled, and where else it may have been before `start` was there."""

    now: str
    ever: frozenset[str]


class _Walk:
    """Goes from `start` along shared keys, city by city."""

    def __init__(
        self,
        start: Iterable[Words],
        filed_under: Callable[[Collection[str]], Iterable[Filed]],
        news: Container[int],
    ) -> None:
        self.reached: dict[str, Reached] = {}
        self._filed_under = filed_under
        self._news = news
        self._known: dict[int, _Signature] = {}
        self._answers: dict[str, list[_Signature]] = {}
        self._askers: dict[str, list[tuple[Words, str]]] = {}
        self._lies: dict[str, _Lies] = {}
        self._walked: set[tuple[str, str]] = set()  # signature and city
        places = [_Signature(signature_of(words), words, is_new=True) for words in start if keys_of(words)]
        self._start = frozenset(place.signature for place in places)
        self._settle(place for place in places if place.is_open)
        fresh = [(place, city) for place in places for city in self._cities(place)]
        while fresh:
            fresh = self._peers(self._ask(fresh))

    def _ask(self, fresh: Iterable[tuple[_Signature, str]]) -> set[str]:
        """Reach these places, each in a city; return the keys under which their peers stand."""
        changed: set[str] = set()
        for place, city in fresh:
            if (place.signature, city) in self._walked:
                continue
            self._walked.add((place.signature, city))
            now = self._lies[place.signature].now if place.is_open else city
            self.reached[place.signature] = Reached(words=place.words, city=now)
            for key in asked_in(place.words, city):
                self._askers.setdefault(key, []).append((place.words, city))
                changed.add(key)
        self._look(changed)
        return changed

    def _peers(self, changed: Iterable[str]) -> list[tuple[_Signature, str]]:
        """Return the places that those who ask under these keys may touch, each with the cities it may be in."""
        found: list[tuple[_Signature, str]] = []
        open_ones: dict[str, tuple[_Signature, set[str]]] = {}
        for key in changed:
            for other in self._answers[key]:
                if other.is_open:
                    cities = {city for words, city in self._askers[key] if _may_touch(key[0], words, other.words)}
                    open_ones.setdefault(other.signature, (other, set()))[1].update(cities)
                    continue
                city = other.words[_CITY]
                if (other.signature, city) not in self._walked and any(
                    here == city and _may_touch(key[0], words, other.words) for words, here in self._askers[key]
                ):
                    found.append((other, city))
        self._settle(place for place, _ in open_ones.values())
        for place, asked in open_ones.values():
            ever = self._cities(place)
            if len(ever) > 1 or ever & asked:
                found += [(place, city) for city in ever]
        return found

    def _cities(self, place: _Signature) -> frozenset[str]:
        return self._lies[place.signature].ever if place.is_open else frozenset((place.words[_CITY],))

    def _look(self, keys: Iterable[str]) -> None:
        """Look up who is filed under these keys, where that is not known yet."""
        unasked = set(keys) - self._answers.keys()
        if not unasked:
            return
        self._answers |= {key: [] for key in unasked}
        for key, node, words in self._filed_under(unasked):
            place = self._known.get(node)
            if place is None:
                signature = signature_of(words)
                is_new = signature in self._start or node in self._news
                place = self._known[node] = _Signature(signature, words, is_new=is_new)
            self._answers[key].append(place)

    def _settle(self, places: Iterable[_Signature]) -> None:
        """Find out where places with an open city lie."""
        unknown = {place.signature: place for place in places if place.signature not in self._lies}
        self._look(key for place in unknown.values() for _, keys in place.settling for key in keys)
        self._lies |= {signature: self._settled(place) for signature, place in unknown.items()}

    def _settled(self, place: _Signature) -> _Lies:
        """Settle one place as `match.cities` does: the first kind under which anybody fits decides.

        Without those that may be new it may have been settled elsewhere.
        """
        nowhere = undecided(place.words)
        now: str | None = None
        ever: set[str] = set()
        for kind, keys in place.settling:
            beside = {
                other.signature: other
                for key in keys
                for other in self._answers[key]
                if not other.is_open and other.words[_CITY] and fits(kind, place.words, other.words)
            }
            old = {other.words[_CITY] for other in beside.values() if not other.is_new}
            new = {other.words[_CITY] for other in beside.values()} - old
            if now is None and beside:
                now = next(iter(old | new)) if len(old | new) == 1 else nowhere
            if old:
                ever |= old if len(old) == 1 else {nowhere}
                ever |= {nowhere} if new and len(old) == 1 else set()
                break
            ever |= new | {nowhere} if new else set()
        else:
            ever.add(nowhere)
        return _Lies(nowhere if now is None else now, frozenset(ever))


def _may_touch(kind: str, one: Words, other: Words) -> bool:
    if kind == "t":
        return _may_be_one_name(one, other)
    if kind == "u":
        return may_be_slip(one[_ESTATE], other[_ESTATE])
    if one[_LAST] or other[_LAST]:
        return True  # a range may stand for one of the numbers in it
    return all(one[at] == other[at] or not one[at] or not other[at] for at in _APART[kind])


def _may_be_one_name(one: Words, other: Words) -> bool:
    if is_odd(one[_REST]) or is_odd(other[_REST]):
        return True  # spelled by other rules than pinyin
    name, another = one[_ROAD], other[_ROAD]
    if name == another or may_meet(name, another) or may_be_one(name, another):
        return True
    hanzi, more = one[_HANZI], other[_HANZI]
    return bool((hanzi and may_read(hanzi, another)) or (more and may_read(more, name)))
