"""What `link` makes of the pairs of the first runs, beside what `compare` says of them.

    python -m benchmarks.first_runs_linked [SET...] --show

Each set is one sheet, with unrelated vendors beside its pairs. Of a pair that comparing joins and `link` leaves apart
the user of `match` learns nothing: these are *lost*. *Wrong* are pairs that `link` joins and that are two places; *kept
apart* are two texts of one group that comparing keeps apart by their words, whichever pairs they come from.
"""

import argparse
import csv
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path

from benchmarks.labelled_pairs import FIRST_RUNS, Pair, first_run
from benchmarks.vendors import vendors
from falsefront import address
from falsefront.address.compare.apart.words_apart import words_apart
from falsefront.pipeline.linking import FIELDS, link_sheet

BESIDE = 2_000  # unrelated vendors
COLUMNS = ("pairs", "joined by compare", "joined by link", "lost", "wrong", "kept apart by words")


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """The pairs of one sheet: how many comparing joins, and which of them `link` does not; the others as above."""

    compared: int
    joined: int
    lost: list[Pair] = field(default_factory=list)
    wrong: list[Pair] = field(default_factory=list)
    kept_apart: list[tuple[str, str]] = field(default_factory=list)


def linked(pairs: Sequence[Pair], *, beside: int = BESIDE) -> Linked:
    """Link the addresses of some pairs as one sheet, with unrelated rows beside them."""
    texts = sorted({text for pair in pairs for text in (pair.a, pair.b)})
    places = _linked(texts, [row[4] for row in vendors(beside, seed=23)])
    gazetteer = address.load()
    same = [address.compare_fields(pair.a, pair.b, gazetteer)[2].same_premises for pair in pairs]
    together = [pair.a == pair.b or not places[pair.a].isdisjoint(places[pair.b]) for pair in pairs]
    found = list(zip(pairs, same, together, strict=True))
    return Linked(
        compared=sum(same),
        joined=sum(together),
        lost=[pair for pair, is_same, is_together in found if is_same and not is_together],
        wrong=[pair for pair, _, is_together in found if is_together and not pair.same_premises],
        kept_apart=list(_kept_apart(places)),
    )


def _linked(texts: Sequence[str], beside: Sequence[str]) -> dict[str, frozenset[str]]:
    """Return the numbers of the premises of each text, several where it holds several addresses."""
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "in.tsv", Path(folder) / "out.csv"
        with source.open("w", encoding="utf-8", newline="") as stream:
            writer = csv.writer(stream, delimiter="\t", lineterminator="\n")
            writer.writerow(("id", "address"))
            writer.writerows(enumerate((*texts, *beside)))
        link_sheet(source, target, columns=dict.fromkeys(FIELDS))
        with target.open(encoding="utf-8", newline="") as stream:
            rows = list(csv.DictReader(stream))[: len(texts)]
    return {
        text: frozenset({row["premises"], *row["further"].split(";")} - {""})
        for text, row in zip(texts, rows, strict=True)
    }


def _kept_apart(places: dict[str, frozenset[str]]) -> Iterator[tuple[str, str]]:
    gazetteer = address.load()
    members: dict[str, list[str]] = {}
    for text, numbers in places.items():
        if len(numbers) == 1:
            members.setdefault(next(iter(numbers)), []).append(text)
    for texts in members.values():
        for a, b in combinations(texts, 2):
            one, other = address.read(a, gazetteer), address.read(b, gazetteer)
            if words_apart(one, other) is not None and not address.compare(one, other).same_premises:
                yield a, b


def main() -> None:
    """Print one line a set, and with --show each pair that is lost, wrong or kept apart."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", nargs="*", default=FIRST_RUNS)
    parser.add_argument("--show", action="store_true")
    asked = parser.parse_args()
    total: Counter[str] = Counter()
    print(f"| set | {' | '.join(COLUMNS)} |\n|{'---|' * (len(COLUMNS) + 1)}")
    shown: list[str] = []
    for name in asked.sets:
        pairs = first_run(name)
        found = linked(pairs)
        several = (len(found.lost), len(found.wrong), len(found.kept_apart))
        counts = dict(zip(COLUMNS, (len(pairs), found.compared, found.joined, *several), strict=True))
        total.update(counts)
        print(f"| `{name}` | {' | '.join(map(str, counts.values()))} |", flush=True)
        shown += [f"LOST {name}\t{pair.same_premises}\t{pair.kind}\t{pair.a}\t{pair.b}" for pair in found.lost]
        shown += [f"WRONG {name}\t{pair.kind}\t{pair.a}\t{pair.b}" for pair in found.wrong]
        shown += [f"APART {name}\t{a}\t{b}" for a, b in found.kept_apart]
    print(f"| all | {' | '.join(str(total[each]) for each in COLUMNS)} |")
    if asked.show:
        print("\n".join(shown))


if __name__ == "__main__":
    main()
