"""Mutates real and golden pages and reads each: `make torture`, or `python -m tests.torture.pages`.

Chunks are cut, doubled, swapped between pages and strewn with hostile strings. No page may raise, take longer than
SLOWEST_S of CPU, or need more than MOST_BYTES of memory; what is printed names the seed.
"""

import argparse
import random
import resource
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

from falsefront.config import Site
from falsefront.parse import lessons, read_page
from falsefront.pipeline.normalise import normalise
from falsefront.pipeline.offers import page_offer

PAGES: Final = 10_000
SLOWEST_S: Final = 2.0
MOST_BYTES: Final = 256 * 1024 * 1024  # above what the process needs before the first page
URL: Final = "https://market.example/a/page.html"
ROOT: Final = Path(__file__).parents[2]
FOLDERS: Final = (ROOT / "fixtures" / "pages", ROOT / ".." / "shared" / "pages")


def _site(**profile: Any) -> Site:
    return Site(name="case", start=(URL,), allow=("https://market.example/*",), **profile)


SITES: Final = (
    _site(),
    _site(item="div", fields={"vendor": "a", "price": "b"}),
    _site(item="state:a.b", fields={"vendor": "state:c"}),
    _site(fields={"vendor": "=Orrin Ltd", "phone": "state:a.b"}),
)
HOSTILE: Final = (
    b"\x00", b"\xff\xfe", b"\x1b[31m", b"[/b]", b"=cmd|' /C calc'!A0", b"<script>", b"</script>", b"]]>", b"<!--",
    "\u202egnirts\u202c".encode(), "\u200b".encode(), b"'; DROP TABLE claims; --", b'"}}]}', b"{" * 400, b"[" * 400,
    b"<div>" * 300, b"<table><tr><td>" * 60, b"Address: ", "地址：".encode(), b"$" * 60, b"1" * 4_000, b"1,234," * 300,
    b"+86 " * 200, b"(" * 500, b"a@" * 300, b"a." * 300 + b"@b.example", "省市区路号".encode() * 60, b"Road, " * 200,
    b"<p>Tel: +86 319 5550 1" + b"0" * 30, b"&#x110000;", b"&#0;", b"<a href='javascript:x'>", b"<a href='http://[::1'>",
    b"<meta charset=utf-7>", b"<base href='//'>", b"<style>" + b".a{display:none}" * 300 + b"</style>", b"x" * 20_000,
)  # fmt: skip

Mutation = Callable[[random.Random, bytes, bytes], bytes]


def _cut(noise: random.Random, page: bytes, _: bytes) -> bytes:
    start = noise.randrange(len(page) + 1)
    return page[:start] + page[start + noise.randrange(2_000) :]


def _double(noise: random.Random, page: bytes, _: bytes) -> bytes:
    start = noise.randrange(len(page) + 1)
    return page[:start] + page[start : start + noise.randrange(3_000)] * noise.randrange(2, 6) + page[start:]


def _splice(noise: random.Random, page: bytes, other: bytes) -> bytes:
    start, from_other = noise.randrange(len(page) + 1), noise.randrange(len(other) + 1)
    return page[:start] + other[from_other : from_other + noise.randrange(5_000)] + page[start:]


def _strew(noise: random.Random, page: bytes, _: bytes) -> bytes:
    for _unused in range(noise.randrange(1, 8)):
        at = noise.randrange(len(page) + 1)
        page = page[:at] + noise.choice(HOSTILE) + page[at:]
    return page


def _flip(noise: random.Random, page: bytes, _: bytes) -> bytes:
    changed = bytearray(page)
    for _unused in range(noise.randrange(1, 60)):
        if changed:
            changed[noise.randrange(len(changed))] = noise.randrange(256)
    return bytes(changed)


def _unclose(noise: random.Random, page: bytes, _: bytes) -> bytes:
    ending = noise.choice((b"</div>", b"</p>", b"</script>", b"</td>", b'"', b"<", b"</ul>"))
    return page.replace(ending, b"", noise.randrange(1, 40))


MUTATIONS: Final[tuple[Mutation, ...]] = (_cut, _double, _splice, _strew, _flip, _unclose)


def mutated(noise: random.Random, pages: list[bytes], count: int) -> Iterator[bytes]:
    """Yield so many pages, each changed one to four times."""
    for _ in range(count):
        page = noise.choice(pages)
        for _unused in range(noise.randrange(1, 5)):
            page = noise.choice(MUTATIONS)(noise, page, noise.choice(pages))
        yield page


def read_whole(page: bytes, site: Site) -> None:
    """Do with one page all that a pass does before it stores anything."""
    reading = read_page(page, url=URL, content_type=None, site=site)
    for offer in (*reading.offers, *reading.blocks):
        page_offer(normalise(offer, site=site), page_url=URL)
    lessons(page, content_type=None, reading=reading)


def torture(noise: random.Random, pages: list[bytes], count: int) -> list[str]:
    """Read mutated pages under each kind of profile and return what went wrong, a sentence each."""
    failures: list[str] = []
    read_whole(pages[0], SITES[0])  # what a process makes once is made before anything is measured
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for number, page in enumerate(mutated(noise, pages, count)):
        began = time.process_time()
        try:
            read_whole(page, SITES[number % len(SITES)])
        except Exception as error:  # noqa: BLE001 - whatever it is, it is the finding
            failures.append(f"page {number} raised {type(error).__name__}: {error}")
        took = time.process_time() - began
        if took > SLOWEST_S:
            failures.append(f"page {number} of {len(page):,} bytes took {took:.1f} s")
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024
    if grown > MOST_BYTES:
        failures.append(f"the pages needed {grown / 1024 / 1024:.0f} MiB")
    return failures


def real_pages() -> list[bytes]:
    """Return the pages that are mutated: golden ones, and real ones where they are here."""
    return [path.read_bytes() for folder in FOLDERS for path in sorted(folder.rglob("*.html"))]


def main() -> int:
    """Torture, print each failure, and return the exit code."""
    parser = argparse.ArgumentParser(description="Reads mutated pages.")
    parser.add_argument("--pages", type=int, default=PAGES)
    parser.add_argument("--seed", type=int, default=time.time_ns() % 100_000)
    chosen = parser.parse_args()
    print(f"seed {chosen.seed}", flush=True)
    began = time.monotonic()
    failures = torture(random.Random(chosen.seed), real_pages(), chosen.pages)
    for failure in failures:
        print(f"FAILED: {failure}")
    print(f"{chosen.pages} mutated pages, {len(failures)} failures; {time.monotonic() - began:.0f} s")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
