"""Scores a grouping against the truth: pairwise and B-cubed precision, recall and F1."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """Precision and recall over pairs and over rows; `wrongly_joined`: coarse or empty rows joined to anything."""

    pair_precision: float
    pair_recall: float
    cubed_precision: float
    cubed_recall: float
    wrongly_joined: int

    @property
    def pair_f1(self) -> float:
        """Harmonic mean of the pairwise two."""
        return _f1(self.pair_precision, self.pair_recall)

    @property
    def cubed_f1(self) -> float:
        """Harmonic mean of the B-cubed two."""
        return _f1(self.cubed_precision, self.cubed_recall)


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def score(truth: Mapping[str, tuple[str, str]], groups: Mapping[str, str]) -> Scores:
    """Score `groups` (id -> group, "" for none) against `truth` (id -> cluster, kind).

    Rows of kind `generic` and `empty` belong to nobody: each is a cluster of its own.
    """
    wanted = {row: cluster if kind == "addr" else f"alone {row}" for row, (cluster, kind) in truth.items()}
    found = {row: groups.get(row) or f"alone {row}" for row in truth}
    both = Counter((wanted[row], found[row]) for row in truth)
    by_wanted, by_found = Counter(wanted.values()), Counter(found.values())
    true_pairs = _pairs(both.values())
    precision_sum = recall_sum = 0.0
    for (cluster, group), shared in both.items():
        precision_sum += shared * shared / by_found[group]
        recall_sum += shared * shared / by_wanted[cluster]
    return Scores(
        pair_precision=true_pairs / max(1, _pairs(by_found.values())),
        pair_recall=true_pairs / max(1, _pairs(by_wanted.values())),
        cubed_precision=precision_sum / max(1, len(truth)),
        cubed_recall=recall_sum / max(1, len(truth)),
        wrongly_joined=sum(kind != "addr" and by_found[found[row]] > 1 for row, (_, kind) in truth.items()),
    )


def _pairs(sizes: Iterable[int]) -> int:
    return sum(size * (size - 1) // 2 for size in sizes)


def recall_across_scripts(
    truth: Mapping[str, tuple[str, str]], groups: Mapping[str, str], is_chinese: Mapping[str, bool]
) -> float:
    """Return which share of the true pairs of one Chinese and one Latin address is found."""
    counts: dict[str, Counter[tuple[bool, str]]] = defaultdict(Counter)
    for row, (cluster, kind) in truth.items():
        if kind == "addr":
            counts[cluster][is_chinese[row], groups.get(row) or f"alone {row}"] += 1
    found = wanted = 0
    for members in counts.values():
        chinese = sum(count for (script, _), count in members.items() if script)
        wanted += chinese * (sum(members.values()) - chinese)
        found += sum(count * members.get((False, group), 0) for (script, group), count in members.items() if script)
    return found / max(1, wanted)
