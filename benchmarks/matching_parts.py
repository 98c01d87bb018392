"""Our grouping alone, on the file of parts the peers get: `python -m benchmarks.matching_parts IN OUT`."""

import csv
import sys
from pathlib import Path

from falsefront.match.parts import PARTS
from falsefront.match.premises import address_groups, same_premises
from falsefront.match.vocabulary import Vocabulary, rows_of


def main() -> None:
    """Group one file of parts."""
    source, target = map(Path, sys.argv[1:])
    with source.open(encoding="utf-8", newline="") as stream:
        reader = csv.reader(stream, delimiter="\t")
        header = next(reader)
        at = [header.index(name) for name in PARTS]
        ids, words = [], []
        for row in reader:
            ids.append(row[0])
            words.append([row[column] for column in at])
    vocabulary = Vocabulary()
    rows = rows_of(words, vocabulary)
    groups = address_groups(rows, same_premises(rows, vocabulary))
    with target.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(("id", "address_group"))
        writer.writerows((row, "" if group < 0 else group) for row, group in zip(ids, groups.tolist(), strict=True))


if __name__ == "__main__":
    main()
