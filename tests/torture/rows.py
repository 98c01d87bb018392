"""Changes rows of a store by hand and looks whether each is found: `python -m tests.torture.rows --changes 1000`.

The store is that of the sample market, with decisions, register, watch list. Each change (a character, a row removed,
added or swapped, a trigger dropped) is made past all triggers, checked, and taken back.
"""

import argparse
import random
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from sqlalchemy import Connection, create_engine, text
from tests import program
from tests.store import by_hand

CHANGES = 1_000
MORE = (
    ("flag", "decide", "2", "confirmed", "--reason", "seen on site", "--by", "torture"),
    ("flag", "leave-out", "1", "2", "--reason", "another firm", "--by", "torture"),
    ("place", "add", "No. 218 Qingxiang North Road, Xingtai, Hebei", "--status", "residential", "--how", "map",
     "--by", "torture", "--floors", "6"),
    ("watch", "add", "--list", "torture", "--kind", "product", "--value", "beaker", "--by", "torture"),
    ("match", "--all"),
)  # fmt: skip


def work(folder: Path) -> None:
    """Do in the folder of a demo what people do after it."""
    for words in MORE:
        program.run("--config", str(folder / "config.toml"), *words, cwd=folder).check_returncode()


def dropped_trigger(tx: Connection, noise: random.Random) -> by_hand.ByHand:
    """Drop one trigger of the store."""
    found = tx.execute(text("SELECT name, tbl_name FROM sqlite_master WHERE type = 'trigger' ORDER BY name")).all()
    name, table = noise.choice(found)
    tx.execute(text(f"DROP TRIGGER {name}"))
    return by_hand.ByHand(f"trigger {name} dropped", {(str(table), None)})


def main() -> int:
    """Make the changes; 1 where one was not found, or another row was named."""
    parser = argparse.ArgumentParser(description="Each change by hand is found and named.")
    parser.add_argument("--changes", type=int, default=CHANGES)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1_000_000))
    asked = parser.parse_args()
    noise, missed, tables = random.Random(asked.seed), 0, Counter[str]()
    with tempfile.TemporaryDirectory() as kept:
        folder = Path(kept) / "demo"
        subprocess.run([sys.executable, "-m", "falsefront", "demo", "--out", str(folder)], check=True)
        work(folder)
        engine = create_engine(f"sqlite:///{Path(kept) / 'demo' / 'falsefront.db'}")
        with engine.connect() as tx:
            by_hand.open_for_hands(tx)
            assert by_hand.found(tx) == set(), "the store is not whole to begin with"
            for _ in range(asked.changes):
                with tx.begin_nested() as change:
                    made = dropped_trigger(tx, noise) if noise.random() < 0.05 else by_hand.change(tx, noise)
                    if (named := by_hand.found(tx)) != made.rows:
                        missed += 1
                        print(f"MISSED: {made.what}: named {sorted(named, key=str)}")
                    tables.update({table for table, _ in made.rows})
                    change.rollback()
        engine.dispose()
    print(f"seed {asked.seed}: {asked.changes} changes in {len(tables)} tables, {missed} not found as they were made")
    return min(missed, 1)


if __name__ == "__main__":
    sys.exit(main())
