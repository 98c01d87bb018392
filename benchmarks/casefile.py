"""A case file of many vendors: how long each part takes and its most memory, and `data/` beside the csv module alone.

    python -m benchmarks.casefile 50000

Fills a store with invented vendors of six claims and a listing each, their pages preserved as a crawl does it, matches
them (forty vendors at each address, so that all are flagged), and exports all of it in a program of its own. The store
is kept in benchmarks/.work for the next run.
"""

import argparse
import csv
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Final

from benchmarks.crawl import market, measured, ours
from falsefront.address.for_good import load_for_good
from falsefront.config import Desk
from falsefront.evidence import chain
from falsefront.evidence.writer import EvidenceWriter
from falsefront.export import data
from falsefront.export.csv_files import write_tables
from falsefront.export.folder import Folder
from falsefront.pipeline import case, casefile
from falsefront.pipeline.matching import match_new
from falsefront.records import ClaimKind, Exchange, Outcome, Value
from falsefront.records.case import CaseClaim
from falsefront.store import Store, captures, claims, open_store, sites
from falsefront.store.offers import ListingFacts, PageOffer, VendorFacts

WORK = Path(__file__).with_name(".work")
T0 = datetime(2026, 3, 3, 12, tzinfo=UTC)
AT_ONCE = 500  # pages in one transaction
SITE = "market"
PAGES = 150  # of each of two hosts, whose values are looked for
ROUNDS = 3
ROUNDS_OF_TABLES = 7  # of a fraction of a second each


def offer(number: int) -> PageOffer:
    """Return what the page of one invented vendor says."""

    def said(kind: ClaimKind, raw: str) -> tuple[ClaimKind, Value]:
        return kind, Value(raw=raw, value=raw.casefold(), source=f"css:.{kind.value}")

    name = f"Glassworks {number} Co., Ltd."
    stated = (
        said(ClaimKind.NAME, name),
        said(ClaimKind.ADDRESS, f"Room {number % 40}, No. {number // 40}, Mill Road, Fennimore, Invented Province"),
        said(ClaimKind.PHONE, f"+86 319 {number:07}"),
        said(ClaimKind.EMAIL, f"sales{number}@glass.example"),
        said(ClaimKind.MESSENGER, f"line:glass{number}"),
        said(ClaimKind.COUNTRY, "CN"),
    )
    return PageOffer(
        vendor=VendorFacts(name=name, folded_name=name.casefold(), profile_url=f"http://market.example/u/{number}"),
        listing=ListingFacts(product_id=f"P-{number}", title=f"Beaker {number}"),
        values=(("price", Value(raw=f"US${number % 90}.50", value=f"{number % 90}.50", source="css:.price")),),
        claims=stated,
    )


def fill(store: Store, evidence: Path, vendors: int) -> None:
    """Store so many vendors, one page each."""
    desk = Desk(name="Example desk", contact="desk@example.org")
    with store.writing() as tx:
        sites.sync(tx, {SITE: None}, now=T0)
    with EvidenceWriter(evidence, desk=desk, software="falsefront/0", prefix=SITE, at=T0) as writer:
        for start in range(0, vendors, AT_ONCE):
            numbers = range(start, min(start + AT_ONCE, vendors))
            exchanges = [_exchange(number) for number in numbers]
            preserved = writer.write_all([(exchange, None) for exchange in exchanges])
            with store.writing() as tx:
                new = [
                    captures.NewCapture(
                        site=SITE, run_id=None, url=each.url, fetched_at=each.fetched_at, status=200,
                        preserved=where, outcome=Outcome.LIVE, remote_ip="192.0.2.1",
                    )
                    for each, where in zip(exchanges, preserved, strict=True)
                ]  # fmt: skip
                for number, made in zip(numbers, captures.append_all(tx, new, link=chain.link), strict=True):
                    captures.set_outcome(tx, made.seq, Outcome.LIVE, now=T0, offers=1)
                    claims.record_page(tx, capture=made, site=SITE, offers=[offer(number)])


def _exchange(number: int) -> Exchange:
    said = offer(number)
    stated = (*((kind.value, value) for kind, value in said.claims), *said.values)
    lines = "".join(f"<p class={kind}>{value.raw}</p>" for kind, value in stated)
    body = f"<html><title>{number}</title><body>{lines}{'<p>Invented goods.</p>' * 60}</body></html>".encode()
    head = f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {len(body)}\r\n\r\n"
    return Exchange(
        url=f"http://market.example/u/{number}",
        fetched_at=T0 + timedelta(seconds=number),
        outcome=Outcome.LIVE,
        status=200,
        request=b"GET / HTTP/1.1\r\n\r\n",
        response=head.encode() + body,
        body=body,
    )


class Meter:
    """Tells the parts of an export by what its bar says, and prints CPU time and most memory of each."""

    def __init__(self) -> None:
        self._part, self._since, self._most = "begin", time.process_time(), 0
        self._parts: dict[str, tuple[float, int]] = {}

    def progress(self, what: str, _done: int, _of: int | None) -> None:
        """Take note of how far it is."""
        if what != self._part:
            self._close()
            self._part = what

    def end(self) -> None:
        """Print a line for each part, in their order, and one for all."""
        self._close()
        for what, (seconds, peak) in self._parts.items():
            print(f"| {what} | {seconds:.1f} | {peak} |")
        print(f"| all | {time.process_time():.1f} | {self._most} |")

    def _close(self) -> None:
        now, peak = time.process_time(), _peak_mb()
        seconds, most = self._parts.get(self._part, (0.0, 0))
        self._parts[self._part] = (seconds + now - self._since, max(most, peak))
        self._since, self._most = now, max(self._most, peak)


def _peak_mb() -> int:
    """Return the most memory since the last call (Linux), in MB."""
    said = Path("/proc/self/status").read_text()
    peak = int(said.split("VmHWM:")[1].split()[0]) // 1024
    Path("/proc/self/clear_refs").write_text("5")
    return peak


def export(folder: Path, out: Path, profile: str | None = None) -> None:
    """Export everything, and print CPU seconds and most memory of this program, part by part."""
    store = open_store(f"sqlite:///{folder / 'store.db'}", create=False)
    meter = Meter()
    casefile.export(
        store, out, casefile.Extent(profile=profile), evidence=folder / "evidence", made_by="desk", now=T0,
        progress=meter.progress,
    )  # fmt: skip
    store.close()
    meter.end()


def tables(folder: Path, out: Path) -> None:
    """Print what `data/` and its guarded like take from records in memory, and what the csv module takes alone."""
    store = open_store(f"sqlite:///{folder / 'store.db'}", create=False)
    with store.reading() as tx:
        made = case.read(tx, case.Extent())
        rows = list(made.claims())
    store.close()
    out.mkdir()
    both = [_both_ways(out / str(number), rows) for number in range(ROUNDS_OF_TABLES)]
    ours, alone = (statistics.median(each) for each in zip(*both, strict=True))
    print(f"| claims: {len(rows)} rows of data/, hashed | {ours:.2f} s |")
    print(f"| the csv module alone, the same cells | {alone:.2f} s |")
    print(f"| ratio, the median of {ROUNDS_OF_TABLES} | {statistics.median(a / b for a, b in both):.1f} |")


def _both_ways(out: Path, rows: Sequence[CaseClaim]) -> tuple[float, float]:
    """Return the CPU seconds of `data/` and of the csv module for the same rows, one right after the other."""
    out.mkdir()
    began = time.process_time()
    write_tables(Folder(out), ("claims",), data.claim_rows(rows), is_guarded_too=False)
    ours = time.process_time() - began
    with (out / "data/claims.csv").open(encoding="utf-8", newline="") as file:
        cells = list(csv.reader(file))
    began = time.process_time()
    with (out / "plain.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(cells)
    return ours, time.process_time() - began


PROVE: Final = """
import sys
from pathlib import Path
from falsefront import config
from falsefront.pipeline.proving import Proof
from falsefront.store import open_store
read = config.load(Path(sys.argv[1]))
with open_store(read.store_url).reading() as tx:
    proof = Proof(tx, read)
    assert not list(proof.unfound())
    assert proof.done.words
"""


def pages(_folder: Path, out: Path) -> None:
    """Print what finding every value in its page takes, beside `reparse` of the same captures; each by itself."""
    out.mkdir()
    with market(2, PAGES) as ports:
        program = ours(out, ports)[:-1]
        subprocess.run([*program, "crawl"], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    started = measured([*program, "status"], pages=1).cpu_s
    again, proven = [], []
    for _ in range(ROUNDS):
        again.append(measured([*program, "reparse", "--dry-run"], pages=1).cpu_s - started)
        command = [sys.executable, "-c", PROVE, str(out / "config.toml")]
        proven.append(measured(command, pages=1).cpu_s - started)
    one, other = statistics.median(proven), statistics.median(again)
    print(f"| page checks of {2 * (PAGES + 1)} captures | {one:.1f} s |")
    print(f"| `reparse --dry-run` of the same | {other:.1f} s |")
    print(f"| ratio | {one / other:.2f} |")


CONFIG: Final = """
[desk]
name = "Example desk"
contact = "desk@example.org"

[store]
url = "sqlite:///store.db"

[[site]]
name = "market"
start = ["http://market.example/u/1"]
allow = ["http://market.example/u/*"]
"""


def command(folder: Path, out: Path) -> None:
    """Print what the whole command takes: every value is looked for in its page, and all is packed into one file."""
    config = folder / "config.toml"
    config.write_text(CONFIG, encoding="utf-8")
    program = str(Path(sys.executable).with_name("falsefront"))
    took = measured([program, "--config", str(config), "case", "export", str(out), "--zip"], pages=1)
    print(f"| `case export --zip`, the whole command | {took.cpu_s:.0f} | {took.peak_mb:.0f} |")


PARTS: Final[Mapping[str, Callable[[Path, Path], None]]] = {
    "export": export,
    "share": partial(export, profile="share"),
    "tables": tables,
    "pages": pages,
    "command": command,
}


def main() -> None:
    """Fill the store, if it is not there, and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("vendors", type=int, nargs="?", default=50_000)
    parser.add_argument("--part", choices=PARTS)
    told = parser.parse_args()
    folder = WORK / f"casefile-{told.vendors}"
    if told.part is not None:
        out = folder / "out"
        shutil.rmtree(out, ignore_errors=True)
        out.with_name("out.zip").unlink(missing_ok=True)
        PARTS[told.part](folder, out)
        return
    if not (folder / "full").exists():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        store = open_store(f"sqlite:///{folder / 'store.db'}", create=True)
        fill(store, folder / "evidence", told.vendors)
        match_new(store, load_for_good(), now=T0)
        store.close()
        (folder / "full").touch()
    for part in PARTS:
        subprocess.run([sys.executable, "-m", "benchmarks.casefile", str(told.vendors), "--part", part], check=True)


if __name__ == "__main__":
    main()
