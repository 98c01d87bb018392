"""The share of real addresses in which the reader left words over, and the words that it leaves most often.

Real texts are published ones: those of the sanctions list and of British mass addresses in ../shared, where they are,
and the published addresses among the labelled pairs. A contact that stands behind an address counts as read, and so
does a distance, by which addresses are told apart.
"""

import csv
import re
from collections import Counter
from collections.abc import Iterator

from benchmarks.labelled_pairs import SHARED, committed
from falsefront import address
from falsefront.address.parts.distance import distance

MOST_SHOWN = 40
_WORD = re.compile(r"[\u3400-\u9fff]+|[^\W\d_]+")
_CONTACT = re.compile(r"tel|fax|phone|e-?mail|@|www|http|电话|手机|传真|微信|whatsapp|wechat|qq")


def published() -> Iterator[tuple[str, list[str]]]:
    """Yield each source of real texts with its texts, none twice."""
    for name, column in (("ofac_cn_hk.csv", "address"), ("uk_mass_addresses.csv", "address")):
        path = SHARED / name
        if path.exists():
            with path.open(encoding="utf-8-sig", newline="") as file:
                rows = list(csv.DictReader(file))
            texts = [row.get(column) or " ".join(filter(None, row.values())) for row in rows]
            yield name, list(dict.fromkeys(filter(None, texts)))
    pairs = [pair for name in ("seen", "fresh") for pair in committed(name) if pair.kind.startswith("ofac")]
    yield "published, of the labelled pairs", list(dict.fromkeys(text for pair in pairs for text in (pair.a, pair.b)))


def left_over(reading: address.Reading) -> list[str]:
    """Return the leftovers of a reading that are words, no contact and no distance."""
    words = [rest for rest in reading.leftover if _WORD.search(rest) and not _CONTACT.search(rest.lower())]
    return [rest for rest in words if distance((rest,)) is None]


def main() -> None:
    """Print a line for each source and the commonest words nobody read."""
    gazetteer = address.load()
    counted: Counter[str] = Counter()
    print("| source | texts | with words left over | share |\n|---|---|---|---|")
    for name, texts in published():
        found = [left_over(reading) for reading in address.read_all(texts, gazetteer)]
        with_rest = sum(map(bool, found))
        print(f"| {name} | {len(texts)} | {with_rest} | {with_rest / max(1, len(texts)):.1%} |")
        counted.update(word for rests in found for rest in set(rests) for word in _WORD.findall(rest.lower()))
    print("\nThe commonest words:", ", ".join(f"{word} {times}" for word, times in counted.most_common(MOST_SHOWN)))


if __name__ == "__main__":
    main()
