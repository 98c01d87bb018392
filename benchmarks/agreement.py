"""How far grouping and comparing agree on real and generated addresses, mixed: `python -m benchmarks.agreement [ROWS]`.

Every pair inside a group is compared, and so is every pair that shares a blocking key and was left apart. What differs
is counted by kind (see `address.compare.rules`); what is of no kind is a fault.
"""

import csv
import itertools
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path

from benchmarks.labelled_pairs import FOLDER, SHARED
from benchmarks.vendors import NOISES, vendors
from falsefront import address
from falsefront.address.compare.names_of_places.translations import have_translated_names
from falsefront.address.compare.rules import Verdict, verdict
from falsefront.address.compare.world.towns_japan import are_two_ways
from falsefront.match.keys import keys_of, undecided
from falsefront.match.names import may_be_one
from falsefront.match.offering import TOLD
from falsefront.match.parts import AT, words_of
from falsefront.match.premises import same_premises
from falsefront.match.vocabulary import Vocabulary, encode

MOST_AT_A_KEY = 120  # places under one key that are compared pair by pair
NO_KIND = "no kind"
PARTED = "a translation or two ways in Kyoto"  # by which `match.kept_apart`, behind grouping, parts a group

Pair = tuple[int, int]


def addresses(rows: int, *, seed: int = 11) -> list[str]:
    """Return distinct addresses: those of the labelled pairs, of ../shared where it is there, `rows` of each noise."""
    texts = [text for path in sorted(FOLDER.glob("*.tsv")) for text in _cells(path, "\t", ("a", "b", "address"))]
    texts += _cells(SHARED / "vendors_dev.tsv", "\t", ("address",))
    texts += _cells(SHARED / "ofac_cn_hk.csv", ",", ("address",))
    texts += _cells(SHARED / "uk_mass_addresses.csv", ",", ("address",))
    texts += [row[4] for noise in NOISES for row in vendors(rows, seed=seed, noise=noise)]
    distinct = sorted({text for text in texts if text.strip()})
    random.Random(seed).shuffle(distinct)
    return distinct


def _cells(path: Path, delimiter: str, columns: Sequence[str]) -> list[str]:
    if not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as lines:
        if delimiter == "\t":
            rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
        else:
            rows = list(csv.DictReader(lines))
    return [row[column] for row in rows for column in columns if row.get(column)]


class Agreement:
    """What grouping makes of some addresses, beside what comparing says of their pairs."""

    def __init__(self, texts: Sequence[str]) -> None:
        """Read and group the addresses."""
        self.texts = texts
        self.readings = address.read_all(texts, address.load())
        self.words = [words_of(reading) for reading in self.readings]
        vocabulary = Vocabulary()
        self.labels = same_premises(encode(self.readings, vocabulary), vocabulary).tolist()
        self._verdicts: dict[Pair, Verdict] = {}

    def verdict(self, a: int, b: int) -> Verdict:
        """Return what comparing says of two addresses, by their positions."""
        pair = (a, b) if a < b else (b, a)
        if pair not in self._verdicts:
            self._verdicts[pair] = verdict(self.readings[a], self.readings[b])
        return self._verdicts[pair]

    @cached_property
    def groups(self) -> dict[int, list[int]]:
        """Return the members of each group."""
        found: dict[int, list[int]] = defaultdict(list)
        for at, label in enumerate(self.labels):
            if label >= 0:
                found[label].append(at)
        return found

    @cached_property
    def beside(self) -> dict[int, set[int]]:
        """Return whom each address shares a key with."""
        by_key: dict[str, list[int]] = defaultdict(list)
        for at, words in enumerate(self.words):
            keys = keys_of(words)
            for key in keys.filed if keys else ():
                if key[0] != TOLD:  # under which texts ask, and no reading
                    by_key[key].append(at)
        found: dict[int, set[int]] = defaultdict(set)
        for members in by_key.values():
            for at in members[:MOST_AT_A_KEY]:
                found[at].update(members[:MOST_AT_A_KEY])
        return found

    def joined(self) -> Iterator[tuple[Pair, str]]:
        """Yield each pair of one group that comparing does not join, and why grouping does."""
        for members in self.groups.values():
            if len(members) < 2:
                continue
            ties = [pair for pair in itertools.combinations(members, 2) if self._is_tie(*pair)]
            tied = _components(members, ties)
            for pair in itertools.combinations(members, 2):
                if self.verdict(*pair) is not Verdict.SAME:
                    yield pair, self._why_joined(pair, members, tied)

    def _why_joined(self, pair: Pair, members: Sequence[int], tied: dict[int, int]) -> str:
        a, b = pair
        if have_translated_names(self.readings[a], self.readings[b]) or are_two_ways(
            self.readings[a], self.readings[b]
        ):
            return PARTED
        if self.verdict(a, b) is Verdict.OPEN and tied[a] == tied[b]:
            return "by a third" if self._is_said(a) and self._is_said(b) else "the only place it may be"
        if self._is_slip(a, b) or any(self._is_slip(a, c) and self._is_slip(c, b) for c in members):
            return "a slip that neighbours tell"
        return NO_KIND

    def _is_tie(self, a: int, b: int) -> bool:
        return self.verdict(a, b) is Verdict.SAME or self._is_slip(a, b) or self._is_only_place(a, b)

    def _is_said(self, at: int) -> bool:
        return bool(self.words[at][AT["city"]])

    def _is_only_place(self, a: int, b: int) -> bool:
        return self.verdict(a, b) is Verdict.OPEN and self._is_said(a) != self._is_said(b)

    def _is_slip(self, a: int, b: int) -> bool:
        one, other = self.words[a], self.words[b]
        if any(one[AT[name]] != other[AT[name]] for name in ("number", "lane", "city")):
            return False
        names = one[AT["road"]], other[AT["road"]]
        return all(names) and (names[0] == names[1] or may_be_one(*names))

    def apart(self) -> Iterator[tuple[Pair, str]]:
        """Yield each pair with a common key that comparing joins and grouping does not, and why."""
        for at, others in self.beside.items():
            for other in others:
                if at < other and self.labels[at] != self.labels[other] and self.verdict(at, other) is Verdict.SAME:
                    yield (at, other), self._why_apart(at, other)

    def _why_apart(self, a: int, b: int) -> str:
        near = {c for at in (a, b) for c in self.beside[at] if c != at and self.verdict(at, c) is Verdict.SAME}
        near |= {a, b, *self.groups[self.labels[a]], *self.groups[self.labels[b]]}
        if any(self.verdict(c, d) is Verdict.APART for c, d in itertools.combinations(sorted(near), 2)):
            return "it stands between places that are apart"
        if not self._is_said(a) and not self._is_said(b) and undecided(self.words[a]) != undecided(self.words[b]):
            return "their cities are open, and not to the same ones"
        if self._second_estates(a) & self._estates(b) or self._second_estates(b) & self._estates(a):
            return "the estate they share is named second"
        return NO_KIND

    def _estates(self, at: int) -> set[str]:
        return {development.name.key for development in self.readings[at].developments}

    def _second_estates(self, at: int) -> set[str]:
        return {development.name.key for development in self.readings[at].developments[1:]}


def _components(members: Sequence[int], ties: Sequence[Pair]) -> dict[int, int]:
    head = {member: member for member in members}
    for a, b in ties:
        if head[a] != head[b]:
            low, high = sorted((head[a], head[b]))
            head = {member: low if at == high else at for member, at in head.items()}
    return head


def main() -> None:
    """Print how many pairs differ, by kind, and those of no kind."""
    found = Agreement(addresses(int(sys.argv[1]) if len(sys.argv) > 1 else 2_000))
    pairs = sum(len(members) * (len(members) - 1) // 2 for members in found.groups.values())
    print(f"{len(found.texts):,} addresses, {pairs:,} pairs joined")
    for title, listed in (("joined, not compared so", list(found.joined())), ("left apart", list(found.apart()))):
        print(f"\n{title}: {len(listed):,}")
        for kind, count in Counter(kind for _, kind in listed).most_common():
            print(f"  {count:6,} {kind}")
        for (a, b), kind in listed:
            if kind == NO_KIND:
                reasons = address.compare(found.readings[a], found.readings[b]).reasons
                print(f"    {found.texts[a]!r}\n    {found.texts[b]!r}\n      {'; '.join(reasons)}")


if __name__ == "__main__":
    main()
