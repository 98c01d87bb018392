"""Makes the weights of `compare.weighing.weighed` from the labelled pairs, and shows what they are worth.

    python -m benchmarks.weighing            # learn without each fifth in turn, and tell how well the rest is told
    python -m benchmarks.weighing --write    # learn from all that may be learned from, and write the tables

No pair of `fixtures/address/kept_back` is learned from. Gradient boosting as Friedman (2001) has it, for two classes,
with the leaf-wise growth and histograms of LightGBM (Ke and others, 2017): a hundred lines over numpy.
"""

import argparse
import itertools
import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import log

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz

from benchmarks.labelled_pairs import FIRST_RUNS, FOLDER, Pair, committed, first_run
from falsefront import address
from falsefront.address.compare.comparison import compare_unweighed
from falsefront.address.compare.weighing import weighed, weighed_words
from falsefront.address.compare.weighing.weighed_signs import SIGNS, signs_of
from falsefront.address.compare.weighing.weighed_trees import COLUMNS, TABLE, Question, Tree, log_odds
from falsefront.address.for_good import load_for_good
from falsefront.address.reading import Reading

TREES, LEAVES, RATE = 200, 8, 0.08
LEAST_IN_A_LEAF, RIDGE, BINS = 15, 1.0, 48
STRANGERS, WEIGHT_OF_STRANGERS = 12_000, 0.3  # they are easier than what somebody labelled, and some are one place
WEIGHT_OF_NEAR_MISSES = 2.0
# Written since: learned from as well they told the pairs that were kept back no better (RESULTS.md, "Weighed").
SINCE = FIRST_RUNS[-23:]
_FEW, _MOST_TELLING, _RARE, _UNLIKE = 40, 8, 40, 75
LEAST_TEXTS = 3  # that say a word which the list of words names

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Example:
    """Two addresses that the rules do not join, with their signs and whether they are one place."""

    pair: Pair
    signs: tuple[float, ...]


def learned() -> list[Pair]:
    """Return every labelled pair that may be learned from, but for the sets written since the tables."""
    names = [name for name in FIRST_RUNS if name not in SINCE]
    named = [committed(name) for name in ("seen", "fresh", "held_out")] + [first_run(name) for name in names]
    return [pair for some in named for pair in some]


def strangers(pairs: Sequence[Pair], drawn: random.Random) -> list[Pair]:
    """Return texts of two organisations each that share a number and a rare word, and little else."""
    places = _places(pairs)
    saying: dict[tuple[str, str], list[str]] = defaultdict(list)
    for text in sorted(places):
        words = weighed_words.worded(text)
        telling = [name for name in words.telling[:_MOST_TELLING] if weighed_words.rarity(name) >= _RARE]
        for key in itertools.product(sorted(words.short), telling):
            saying[key].append(text)
    few = [texts for texts in saying.values() if len(texts) <= _FEW]
    found = {pair for texts in few for pair in itertools.combinations(texts, 2) if places[pair[0]] != places[pair[1]]}
    some = drawn.sample(sorted(found), STRANGERS)
    return [_two(a, b) for a, b in some if fuzz.token_set_ratio(a.lower(), b.lower()) <= _UNLIKE]


def _places(pairs: Sequence[Pair]) -> dict[str, str]:
    """Return for each text one that stands for its place: texts that any pairs make one have the same."""
    first: dict[str, str] = {}

    def root(text: str) -> str:
        while (above := first.setdefault(text, text)) != text:
            text = above
        return text

    for pair in pairs:
        a, b = root(pair.a), root(pair.b)
        if pair.same_premises:
            first[max(a, b)] = min(a, b)
    return {text: root(text) for text in first}


def _two(a: str, b: str) -> Pair:
    return Pair(a=a, b=b, same_premises=False, level="", kind="", note="")


def near_misses() -> list[Pair]:
    """Return the pairs of our own making that the tests hold apart."""
    rows = (FOLDER / "learned_from" / "near_misses.tsv").read_text(encoding="utf-8").splitlines()[1:]
    return [_two(*row.split("\t")) for row in rows]


def read(pairs: Iterable[Pair]) -> dict[str, Reading]:
    """Return the readings of all texts of some pairs."""
    texts = sorted({text for pair in pairs for text in (pair.a, pair.b)})
    return dict(zip(texts, address.read_all(texts, load_for_good()), strict=True))


def examples(pairs: Sequence[Pair], readings: dict[str, Reading]) -> list[Example]:
    """Return those pairs that are weighed: not joined by the rules, with nothing that forbids it."""
    found = []
    for pair in pairs:
        a, b = readings[pair.a], readings[pair.b]
        compared = compare_unweighed(a, b)
        if not compared.level.is_same_premises and weighed.may_be_weighed(a, b, compared):
            found.append(Example(pair, signs_of(a, b, compared)))
    return found


def write_words(texts: Iterable[str]) -> None:
    """Write how rare each word is that three texts or more say."""
    said: Counter[str] = Counter()
    count = 0
    for text in texts:
        said.update(set(weighed_words.Worded(text).names))
        count += 1
    rows = [
        f"{word}\t{min(weighed_words.RAREST, round(10 * log(count / (1 + times))))}"
        for word, times in sorted(said.items())
        if times >= LEAST_TEXTS
    ]
    weighed_words.TABLE.write_text("\n".join(["word\trarity", *rows]) + "\n", encoding="utf-8")


def grown(signs: Floats, is_one: NDArray[np.bool_], weights: Floats) -> list[Tree]:
    """Return trees that tell one place from two; `weights` say how much each example counts."""
    bounds = [_bounds(column) for column in signs.T]
    binned = np.stack([np.searchsorted(at, column, side="left") for at, column in zip(bounds, signs.T, strict=True)], 1)
    share = float((is_one * weights).sum() / weights.sum())
    odds = round(log(share / (1 - share)), 5)
    said = np.full(len(signs), odds)
    found: list[Tree] = [(Question(None, 0.0, 0, 0, odds),)]
    for _ in range(TREES):
        likely = 1 / (1 + np.exp(-said))
        tree, adds = _tree(binned, bounds, (is_one - likely) * weights, likely * (1 - likely) * weights)
        found.append(tree)
        said += adds
    return found


def _bounds(column: Floats) -> Floats:
    """Return what parts the values of a sign: between two of them, so that no rounding moves one."""
    values = np.unique(column)
    between = (values[1:] + values[:-1]) / 2
    if len(between) > BINS:
        wanted = np.unique(np.quantile(column, np.linspace(0, 1, BINS + 2)[1:-1]))
        between = between[np.unique(np.clip(np.searchsorted(values, wanted), 0, len(between) - 1))]
    return np.unique(np.round(between, 4))


@dataclass(slots=True, eq=False)
class _Leaf:
    rows: Ints
    at: int
    gain: float = 0.0
    sign: int = 0
    bin: int = 0


def _tree(binned: Ints, bounds: Sequence[Floats], slope: Floats, bend: Floats) -> tuple[Tree, Floats]:
    questions = [Question(None, 0.0, 0, 0, 0.0)]
    leaves = [_split(_Leaf(np.arange(len(binned)), 0), binned, bounds, slope, bend)]
    while len(leaves) < LEAVES:
        best = max(leaves, key=lambda leaf: leaf.gain)
        if best.gain <= 0:
            break
        leaves.remove(best)
        below = binned[best.rows, best.sign] <= best.bin
        at = len(questions)
        bound = float(bounds[best.sign][best.bin])
        questions[best.at] = Question(best.sign, bound, at, at + 1, 0.0)
        for place, rows in ((at, best.rows[below]), (at + 1, best.rows[~below])):
            questions.append(Question(None, 0.0, 0, 0, 0.0))
            leaves.append(_split(_Leaf(rows, place), binned, bounds, slope, bend))
    adds = np.zeros(len(binned))
    for leaf in leaves:
        weight = RATE * float(slope[leaf.rows].sum() / (bend[leaf.rows].sum() + RIDGE))
        questions[leaf.at] = Question(None, 0.0, 0, 0, round(weight, 5))
        adds[leaf.rows] = round(weight, 5)
    return tuple(questions), adds


def _split(leaf: _Leaf, binned: Ints, bounds: Sequence[Floats], slope: Floats, bend: Floats) -> _Leaf:
    rows = leaf.rows
    if len(rows) < 2 * LEAST_IN_A_LEAF:
        return leaf
    g, h = slope[rows], bend[rows]
    whole = g.sum() ** 2 / (h.sum() + RIDGE)
    for sign, at in enumerate(bounds):
        if not len(at):
            continue
        column = binned[rows, sign]
        size = len(at) + 1
        many = np.bincount(column, minlength=size).cumsum()[:-1]
        left_g = np.bincount(column, g, size).cumsum()[:-1]
        left_h = np.bincount(column, h, size).cumsum()[:-1]
        gain = left_g**2 / (left_h + RIDGE) + (g.sum() - left_g) ** 2 / (h.sum() - left_h + RIDGE) - whole
        gain[(many < LEAST_IN_A_LEAF) | (len(rows) - many < LEAST_IN_A_LEAF)] = 0
        best = int(gain.argmax())
        if gain[best] > leaf.gain:
            leaf.gain, leaf.sign, leaf.bin = float(gain[best]), sign, best
    return leaf


def write_trees(trees: Sequence[Tree]) -> None:
    """Write the table of the trees."""
    rows = ["\t".join(COLUMNS)]
    for number, tree in enumerate(trees):
        for at, asked in enumerate(tree):
            name = "" if asked.sign is None else SIGNS[asked.sign]
            cells = (name, f"{asked.at_most:g}", asked.yes, asked.no, "") if name else ("", "", "", "", asked.weight)
            rows.append("\t".join(map(str, (number, at, *cells))))
    TABLE.write_text("\n".join(rows) + "\n", encoding="utf-8")


def main() -> None:
    """Learn, and write what was learned or tell what it is worth."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    is_written = parser.parse_args().write
    pairs, near = learned(), near_misses()
    others = strangers(pairs, random.Random(_SEED))
    readings = read([*pairs, *near, *others])
    if is_written:
        write_words(sorted({text for pair in pairs for text in (pair.a, pair.b)}))
    labelled, missed, apart = (examples(each, readings) for each in (pairs, near, others))
    labelled = [*labelled, *missed]
    print(f"{len(labelled)} labelled pairs and {len(apart)} strangers are weighed")
    signs = np.array([it.signs for it in (*labelled, *apart)], float)
    is_one = np.array([it.pair.same_premises for it in (*labelled, *apart)])
    weights = np.full(len(is_one), WEIGHT_OF_STRANGERS)
    weights[: len(labelled)] = WEIGHT_OF_NEAR_MISSES
    weights[: len(labelled) - len(missed)] = 1.0
    if is_written:
        write_trees(grown(signs, is_one, weights))
        return
    part = np.random.default_rng(_SEED).integers(0, _PARTS, len(is_one))
    odds = np.zeros(len(is_one))
    for number in range(_PARTS):
        trees = grown(signs[part != number], is_one[part != number], weights[part != number])
        for row in np.flatnonzero(part == number):
            odds[row] = log_odds(signs[row], trees)
    is_labelled = np.arange(len(is_one)) < len(labelled)
    counts = is_one.sum(), (~is_one & is_labelled).sum(), len(apart)
    print("\n| log of odds | of {} one place | of {} two | of {} strangers |".format(*counts))
    print("|---|---|---|---|")
    for least in _LEAST:
        over = odds >= least
        said = over & is_one, over & ~is_one & is_labelled, over & ~is_labelled
        print(f"| {least} |", " | ".join(str(int(some.sum())) for some in said), "|")


_SEED, _PARTS, _LEAST = 5, 5, (2.0, 1.5, 1.0, 0.5, 0.0)

if __name__ == "__main__":
    main()
