"""How well the score of two addresses in Chinese tells shops and landmarks that belong together from others.

The pairs of fixtures/address/related.tsv are our own: a shop and the mall or street it stands in, said in two ways, and
each with another place that is written nearly alike. The figure is the area under the curve: how often a related pair
scores above one that is not, half a point where they score the same; beside it rapidfuzz's ratio of the texts.
"""

import csv
from collections.abc import Callable, Sequence

from rapidfuzz import fuzz

from benchmarks.labelled_pairs import FOLDER
from falsefront import address


def pairs() -> list[tuple[str, str, bool]]:
    """Return the pairs, and whether each is related."""
    with (FOLDER / "related.tsv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [(row["a"], row["b"], row["related"] == "yes") for row in rows]


def area(scores: Sequence[tuple[float, bool]]) -> float:
    """Return the area under the curve of scores, each with whether its pair is related.

    >>> area([(0.9, True), (0.2, False)]), area([(0.5, True), (0.5, False)])
    (1.0, 0.5)
    """
    related = [score for score, is_related in scores if is_related]
    others = [score for score, is_related in scores if not is_related]
    above = sum((one > other) + (one == other) / 2 for one in related for other in others)
    return above / (len(related) * len(others))


def main() -> None:
    """Print the two areas."""
    gazetteer = address.load()

    def score(a: str, b: str) -> float:
        return address.compare_fields(a, b, gazetteer)[2].score

    rankings: dict[str, Callable[[str, str], float]] = {"address compare": score, "rapidfuzz.fuzz.ratio": fuzz.ratio}
    known = pairs()
    print(f"{len(known)} pairs\n\n| ranking | area under the curve |\n|---|---|")
    for name, ranking in rankings.items():
        print(f"| {name} | {area([(ranking(a, b), is_related) for a, b, is_related in known]):.3f} |")


if __name__ == "__main__":
    main()
