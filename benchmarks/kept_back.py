"""Precision and recall on the pairs that nobody learns from, by set and slice: counts alone, never a text.

    python -m benchmarks kept_back

Whoever reads a pair of `fixtures/address/kept_back` has learned from it, and its figure is none from then on.
"""

from collections import defaultdict

from benchmarks.address_quality import judged, row, tally
from benchmarks.labelled_pairs import KEPT_BACK, Pair, kept_back


def main() -> None:
    """Print one table a set."""
    for name in KEPT_BACK:
        slices: dict[str, list[tuple[Pair, bool]]] = defaultdict(list)
        pairs = kept_back(name)
        for pair, said in zip(pairs, judged(pairs), strict=True):
            slices[pair.kind].append((pair, said))
            slices["all"].append((pair, said))
        print(f"## {name}: {len(pairs)} pairs\n")
        print("| slice | precision | recall | F1 | wrong | missed | |")
        print("|---|---|---|---|---|---|---|")
        for kind, found in sorted(slices.items()):
            print(row(kind, tally([pair for pair, _ in found], [said for _, said in found])))
        print(flush=True)


if __name__ == "__main__":
    main()
