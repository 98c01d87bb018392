"""Nothing that is read or judged may hang on the order in which a process happens to keep its sets."""

import csv
import os
import subprocess
import sys
from pathlib import Path

SEEN = Path(__file__).parents[3] / "fixtures" / "address" / "seen.tsv"
TEXTS = (
    "290 Fuchun Road, Qianjiang, Hangzhou, China",  # a city and a county of one name
    "234 Yuyi Avenue, Qinzhu Shi, P.R. China",  # a name one slip from places in Guangxi and in Taiwan
    "No. 8 Kang Hai Lane, Dao xi Dist., Ha Er Bin, Heilongjiang Prov., PRC",
    "No. 816 Pingming Dadao - Jignmen - PRC",
    "290 Fuchun Road, Qianjiang New Town, Qianjiang International Times Square, Hangzhou, PRC",  # city and county
    "Building 3, Qianjiang International Times Square, 290 Fuchun Road, Qianjiang New Town, Hangzhou",
)
PROGRAM = """
import sys
from tests.gazetteer import load
from falsefront import address
gazetteer = load()
before = address.read("", gazetteer)
for line in sys.stdin.read().splitlines():
    reading = address.read(line, gazetteer)
    print(reading.country, address.canonical(reading), address.compare(before, reading), sep="|")
    before = reading
"""


def test_another_order_of_sets_reads_and_judges_the_same() -> None:
    with SEEN.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        texts = [*TEXTS, *(row[side] for row in rows for side in ("a", "b"))]
    said = [
        subprocess.run(
            [sys.executable, "-c", PROGRAM],
            input="\n".join(" ".join(text.split()) for text in texts),
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=True,
        ).stdout
        for seed in ("0", "1", "2", "3")
    ]
    assert said[0].count("\n") == len(texts)
    assert said[0] == said[1] == said[2] == said[3]
    assert all(line.startswith("CN|") for line in said[0].splitlines()[: len(TEXTS)])
