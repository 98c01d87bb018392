"""Precision and recall of `same_premises` on the labelled sets, beside plain rapidfuzz ratios on the same pairs.

The ratios are judged at the threshold that is best for them on the very pairs they are judged on: more than any user
could give them. They see case-folded text, as their own `default_process` makes it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, utils

from benchmarks.labelled_pairs import FIRST_RUNS, Pair, committed, first_run, vendor_pairs, wilson
from falsefront import address

RATIOS: dict[str, Callable[..., float]] = {
    "ratio": fuzz.ratio,
    "token_sort_ratio": fuzz.token_sort_ratio,
    "token_set_ratio": fuzz.token_set_ratio,
    "WRatio": fuzz.WRatio,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How many pairs were called the same premises, rightly or wrongly, or not called although they are."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        """Share of the pairs called the same that are; 1 where none was called."""
        called = self.right + self.wrong
        return self.right / called if called else 1.0

    @property
    def recall(self) -> float:
        """Share of the pairs that are the same which were called so; 1 where there are none."""
        wanted = self.right + self.missed
        return self.right / wanted if wanted else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        whole = 2 * self.right + self.wrong + self.missed
        return 2 * self.right / whole if whole else 1.0


def tally(pairs: Sequence[Pair], called: Sequence[bool]) -> Tally:
    """Count what was called the same premises against what is."""
    return Tally(
        right=sum(said and pair.same_premises for pair, said in zip(pairs, called, strict=True)),
        wrong=sum(said and not pair.same_premises for pair, said in zip(pairs, called, strict=True)),
        missed=sum(pair.same_premises and not said for pair, said in zip(pairs, called, strict=True)),
    )


def judged(pairs: Sequence[Pair]) -> list[bool]:
    """Return what the program says of each pair."""
    gazetteer = address.load()
    return [address.compare_fields(pair.a, pair.b, gazetteer)[2].same_premises for pair in pairs]


def best_of_ratio(pairs: Sequence[Pair], ratio: Callable[..., float]) -> tuple[Tally, float]:
    """Return the tally of a ratio at the threshold with the best F1 on these pairs, and the threshold (0 to 100)."""
    scores = [ratio(pair.a, pair.b, processor=utils.default_process) for pair in pairs]
    tried = ((tally(pairs, [score >= edge for score in scores]), edge) for edge in sorted(set(scores)))
    return max(tried, key=lambda found: found[0].f1)


def row(name: str, found: Tally, remark: str = "") -> str:
    """Return one line of the table: each figure with its 95 % interval."""
    low_p, high_p = wilson(found.right, found.right + found.wrong)
    low_r, high_r = wilson(found.right, found.right + found.missed)
    return (
        f"| {name} | {found.precision:.4f} [{low_p:.3f}, {high_p:.3f}] | {found.recall:.4f} [{low_r:.3f}, {high_r:.3f}]"
        f" | {found.f1:.4f} | {found.wrong} | {found.missed} | {remark} |"
    )


def groups() -> dict[str, list[Pair]]:
    """Return the sets a table is printed for: real published addresses and made ones apart, as they differ in kind."""
    made: dict[str, list[Pair]] = {}
    for name in ("seen", "held_out"):
        pairs = committed(name)
        made[f"{name}, published addresses"] = [pair for pair in pairs if pair.kind.startswith("ofac")]
        made[f"{name}, hand-made"] = [pair for pair in pairs if not pair.kind.startswith("ofac")]
    made["fresh, hand-made"] = list(committed("fresh"))
    made |= {f"{name} (first runs, learned from since)": list(first_run(name)) for name in FIRST_RUNS}
    made["synthetic vendors"] = list(vendor_pairs())
    return made


def main() -> None:
    """Print one table a set."""
    for name, pairs in groups().items():
        if not pairs:
            print(f"## {name}: not here (../shared is absent)\n")
            continue
        same = sum(pair.same_premises for pair in pairs)
        print(f"## {name}: {len(pairs)} pairs, {same} of them the same premises\n")
        print("| method | precision | recall | F1 | wrong | missed | |")
        print("|---|---|---|---|---|---|---|")
        print(row("falsefront", tally(pairs, judged(pairs))))
        for title, ratio in RATIOS.items():
            found, edge = best_of_ratio(pairs, ratio)
            print(row(title, found, f"best threshold {edge:.1f}"))
        print(flush=True)


if __name__ == "__main__":
    main()
