"""A register of known premises against new claims: entering it, and flagging the claims that come after.

    python -m benchmarks.register 10000 --claims 1000

The addresses of generated vendors (`benchmarks/vendors.py`), each place once, are entered in the register, an eighth of
them as false, the rest as mass registration addresses; new vendors claim such places, each in a spelling of its own, so
that nearly all of them meet an entry. What is timed is a `match` of what is new, from the claims in the store to the
flags in it: with the register, and of the same claims without one.
"""

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

from benchmarks.filled import fill
from benchmarks.vendors import vendors
from falsefront import address
from falsefront.address.for_good import load_for_good
from falsefront.pipeline import registering
from falsefront.pipeline.matching import match_new
from falsefront.records import HowKnown, NewPlace, PlaceStatus
from falsefront.register.bearing import fault_of
from falsefront.store import flag_views, open_store

SEED = 21
FALSE_ONE_IN = 8


def entries(count: int, claims: int) -> Iterator[NewPlace]:
    """Give entries for addresses that the new vendors claim too, as others spell them, and for others."""
    gazetteer, dice, seen = load_for_good(), random.Random(SEED), set()
    rows = [(SEED, row) for row in vendors(claims, seed=SEED)]
    rows += [(0, row) for row in vendors(4 * count, seed=SEED + 1)]
    for seed, row in rows:
        place, text = (seed, row[1]), row[4]
        if place in seen or fault_of(address.read(text, gazetteer)):
            continue
        seen.add(place)
        status = PlaceStatus.FALSE if dice.randrange(FALSE_ONE_IN) == 0 else PlaceStatus.MASS_REGISTRATION
        yield NewPlace(address=text, status=status, how=HowKnown.SITE_VISIT, by="Ann", at=date(2026, 2, 1))
        if len(seen) == count:
            return


def passed(path: Path) -> dict[str, object]:
    """Match what is new in a store and return what it took."""
    store, gazetteer = open_store(f"sqlite:///{path}"), load_for_good()
    own, began = time.process_time(), time.perf_counter()
    match_new(store, gazetteer, now=datetime.now(UTC))
    took, cpu = time.perf_counter() - began, time.process_time() - own
    with store.reading() as tx:
        kinds = Counter(str(view.kind) for view in flag_views.queue(tx))
    store.close()
    return {"wall_s": round(took, 2), "cpu_s": round(cpu, 2), "flags": dict(kinds)}


def _in_a_process(path: Path) -> dict[str, object]:
    command = [sys.executable, "-m", "benchmarks.register", "0", "--match", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    result: dict[str, object] = json.loads(done.stdout)
    return result


def main() -> None:
    """Enter, fill, match, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("places", type=int)
    parser.add_argument("--claims", type=int, default=1_000)
    parser.add_argument("--match", type=Path)
    asked = parser.parse_args()
    if asked.match is not None:
        print(json.dumps(passed(asked.match)))
        return
    print(f"{asked.places:,} places, {asked.claims:,} new vendors, load {os.getloadavg()[0]:.1f}")
    with tempfile.TemporaryDirectory() as folder:
        for places in (asked.places, 0):
            path = Path(folder) / f"{places}.db"
            store, gazetteer = open_store(f"sqlite:///{path}", create=True), load_for_good()
            if places:
                made = list(entries(places, asked.claims))
                own = time.process_time()
                done = registering.enter(store, made, gazetteer, by="Ann", now=datetime.now(UTC))
                print(f"  entered {len(done.ids):,}: {time.process_time() - own:.1f} s of processor time")
            match_new(
                store, gazetteer, now=datetime.now(UTC)
            )  # a first pass, of nothing yet: the next is of what is new
            fill(store, asked.claims, seed=SEED)
            store.close()
            print(f"  match with {places:,} places: {_in_a_process(path)}", flush=True)


if __name__ == "__main__":
    main()
