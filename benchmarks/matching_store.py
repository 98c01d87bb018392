"""One new vendor against many in a store on SQLite: how long its matching takes, and how much it looks at.

    python -m benchmarks.matching_store 1000000 --new 2000

Fills a store with the distinct texts of generated vendors, then takes further vendors of the same families one by one:
reading, filing, looking up candidates, and grouping what hangs together.
"""

import argparse
import json
import statistics
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from sqlalchemy import text

from benchmarks.vendors import vendors
from falsefront import address
from falsefront.match.keys import keys_of
from falsefront.match.vocabulary import Vocabulary
from falsefront.pipeline import bulk, filing, scope
from falsefront.pipeline.grouping import premises_of
from falsefront.store import Connection, Store, addresses, open_store
from falsefront.store.columns import digest

WORK = Path(__file__).with_name(".work")
CHUNK = 20_000
SPARE = 1.05  # vendors drawn for one with an address that is fine enough to file


def _texts(rows: int, new: int) -> Iterator[str]:
    for row in vendors(int((rows + new) * SPARE), seed=11):
        if row[2] == "addr":
            yield row[4]


def fill(store: Store, texts: Iterator[str], rows: int) -> int:
    """Put distinct texts into the store, filed as `filing` files them; return how many."""
    vocabulary = Vocabulary()
    taken: set[str] = set()
    seen: set[str] = set()

    def chunks() -> Iterator[list[str]]:
        left = rows
        while left > 0 and (chunk := list(islice(texts, min(CHUNK, left)))):
            left -= len(chunk)
            fresh = [each for each in dict.fromkeys(chunk) if each not in seen]
            seen.update(fresh)
            pending.append(fresh)
            yield fresh

    pending: list[list[str]] = []
    node = 0
    with bulk.crew(rows) as workers:
        for array in (found.rows for found in workers.rows(chunks(), vocabulary)):
            with store.writing() as tx:
                node = _insert(tx, node, pending.pop(0), array.tolist(), vocabulary.words, taken)
    return node


def _insert(
    tx: Connection, node: int, chunk: Sequence[str], rows: list[list[int]], words: list[str], taken: set[str]
) -> int:
    nodes, filed = [], []
    for each, row in zip(chunk, rows, strict=True):
        node += 1
        said = [words[number] for number in row]
        keys = keys_of(said)
        nodes.append({"i": node, "t": each, "k": digest(each), "w": json.dumps(said), "r": filing.READER})
        if keys is None:
            continue
        stored = [filing.member_key(keys.signature)]
        if keys.signature not in taken:
            taken.add(keys.signature)
            stored += [filing.filed_key(keys.signature), *map(addresses.stored_key, set(keys.filed))]
        filed += [{"k": key, "n": node} for key in stored]
    tx.execute(
        text(
            "INSERT INTO nodes (id, text, text_key, words, reader, reading, level)"
            " VALUES (:i, :t, :k, :w, :r, '{}', 'number')"
        ),
        nodes,
    )
    tx.execute(text("INSERT INTO address_keys (key, node_id) VALUES (:k, :n)"), filed)
    return node


@dataclass(frozen=True, slots=True, kw_only=True)
class Matched:
    """What one new text took, in milliseconds, and how many texts it was grouped with."""

    filing_ms: float  # reading and filing, wall
    matching_ms: float  # candidates and grouping, wall
    own_ms: float  # the same, time of its own thread: what it would take where nothing else runs
    texts: int


def match_one(store: Store, each: str, gazetteer: address.Gazetteer) -> Matched:
    """Match one new text."""
    with store.writing() as tx:
        key = digest(each)
        tx.execute(text("INSERT OR IGNORE INTO nodes (text, text_key) VALUES (:t, :k)"), {"t": each, "k": key})
        node = tx.execute(text("SELECT id FROM nodes WHERE text_key = :k"), {"k": key}).scalar_one()
        started = time.perf_counter()
        filing.file_texts(tx, addresses.unread(tx, reader=filing.READER), gazetteer)
        filed, own = time.perf_counter(), time.thread_time()
        found = scope.around(tx, [node])
        premises_of(found)
        return Matched(
            filing_ms=(filed - started) * 1000,
            matching_ms=(time.perf_counter() - filed) * 1000,
            own_ms=(time.thread_time() - own) * 1000,
            texts=len(found.all_nodes()),
        )


def _quantiles(values: Sequence[float]) -> str:
    ordered = sorted(values)
    return f"median {statistics.median(ordered):.2f}, 99th percentile {ordered[int(len(ordered) * 0.99)]:.2f}"


def main() -> None:
    """Fill, match, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rows", type=int)
    parser.add_argument("--new", type=int, default=2_000)
    asked = parser.parse_args()
    WORK.mkdir(exist_ok=True)
    path = WORK / f"store-{asked.rows}.db"
    texts = _texts(asked.rows, asked.new)
    if path.exists():
        store = open_store(f"sqlite:///{path}")
        texts = islice(texts, asked.rows, None)
    else:
        store = open_store(f"sqlite:///{path}", create=True)
        started = time.perf_counter()
        nodes = fill(store, texts, asked.rows)
        print(f"filled with {nodes:,} distinct texts in {time.perf_counter() - started:.0f} s")
    gazetteer = address.load()
    found = [match_one(store, each, gazetteer) for each in islice(texts, asked.new)]
    found = found[len(found) // 10 :]  # the first tenth warms the caches
    print(f"{asked.rows:,} vendors, {len(found):,} new ones, one by one:")
    print(f"  reading and filing, ms:  {_quantiles([each.filing_ms for each in found])}")
    print(f"  matching, ms:            {_quantiles([each.matching_ms for each in found])}")
    print(f"  matching, own thread ms: {_quantiles([each.own_ms for each in found])}")
    print(f"  texts met:               {_quantiles([each.texts for each in found])}")
    store.close()


if __name__ == "__main__":
    main()
