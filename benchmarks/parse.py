"""Recall and precision on the golden pages, CPU per page beside other readers: `python -m benchmarks.parse`.

The golden pages have been learned from: their figures say what holds, not how well unseen pages are read. Speed is
taken on the real pages of ../shared where they are here. BeautifulSoup and extruct are measured where they are
installed, in an environment of its own; neither is needed to run falsefront.
"""

import importlib
import json
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.pipeline.normalise import normalise
from falsefront.records import Value

ROOT = Path(__file__).parents[1]
GOLDEN = ROOT / "fixtures" / "pages"
SHARED = ROOT / ".." / "shared" / "pages"
RUNS = 5
LEFT_OUT = ("other", "url")
SIX = {"vendor": ".a .b", "address": ".c", "phone": "a.d", "price": ".price", "title": "h1", "email": "p > a"}
PLAIN = Site(name="plain", start=("https://page.invalid/",), allow=("https://page.invalid/*",))
PROFILE = PLAIN.model_copy(update={"fields": SIX})


def golden_counts() -> tuple[Counter[str], Counter[str], Counter[str]]:
    """Return how many values of each field were expected, found, and both, over all golden pages."""
    wanted, found, right = Counter[str](), Counter[str](), Counter[str]()
    for page in sorted(GOLDEN.glob("*/*.html")):
        expected = json.loads(page.with_suffix(".expected.json").read_text(encoding="utf-8"))
        beside = page.with_suffix(".site.json")
        profile = json.loads(beside.read_text(encoding="utf-8")) if beside.exists() else {}
        url = profile.pop("url", "https://market.example/page.html")
        site = Site(name="case", start=(url,), allow=("https://*",), **profile)
        reading = read_page(page.read_bytes(), url=url, content_type="text/html", site=site)
        said = [normalise(offer, site=site).fields for offer in (*reading.offers, *reading.blocks)]
        ours = Counter((name, value) for fields in said for name, held in fields.items() for value in values_of(held))
        named = [pair for offer in expected["offers"] for pair in offer.items()]
        truth = Counter((name, value) for name, held in named for value in listed(held))
        for counts, each in ((wanted, truth), (found, ours), (right, ours & truth)):
            for (name, _), number in each.items():
                if name not in LEFT_OUT:
                    counts[name] += number
    return wanted, found, right


def values_of(held: Value | tuple[Value, ...]) -> list[str | None]:
    """Return the values of a field."""
    return [each.value for each in (held if isinstance(held, tuple) else (held,))]


def listed(held: Any) -> list[Any]:
    """Return what an expectation names, one value an entry; a vendor of null is none."""
    if isinstance(held, dict) or held is None:
        return []
    return held if isinstance(held, list) else [held]


def cpu_s(read: Callable[[bytes], object], pages: list[bytes]) -> float:
    """Return the least CPU time, in seconds, that reading all pages took in a few runs."""
    times: list[float] = []
    for _ in range(RUNS):
        began = time.process_time()
        for page in pages:
            read(page)
        times.append(time.process_time() - began)
    return min(times)


def readers() -> dict[str, Callable[[bytes], object]]:
    """Return what is measured: the whole reading of a page, and what others do with one."""
    chosen: dict[str, Callable[[bytes], object]] = {}
    for name, make in (("bs4", _bs4), ("extruct", _extruct)):
        try:
            chosen[name] = make()
        except ImportError:
            print(f"({name} is not installed here and is left out)", file=sys.stderr)
    chosen["falsefront"] = _reader(PLAIN)
    chosen["falsefront, six selectors"] = _reader(PROFILE)
    return chosen


def _reader(site: Site) -> Callable[[bytes], object]:
    return lambda page: read_page(page, url="https://page.invalid/x", content_type="text/html", site=site)


def _bs4() -> Callable[[bytes], object]:
    soup = importlib.import_module("bs4").BeautifulSoup
    return lambda page: soup(page, "lxml")


def _extruct() -> Callable[[bytes], object]:
    extract = importlib.import_module("extruct").extract
    return lambda page: extract(page.decode("utf-8", "replace"), errors="ignore")


def main() -> None:
    """Print both tables."""
    wanted, found, right = golden_counts()
    print(f"{'field':<16}{'expected':>9}{'recall':>8}{'precision':>10}")
    for name in sorted(wanted | found):
        recall = right[name] / wanted[name] if wanted[name] else 1.0
        precision = right[name] / found[name] if found[name] else 1.0
        print(f"{name:<16}{wanted[name]:>9}{recall:>8.2f}{precision:>10.2f}")
    pages = [path.read_bytes() for path in sorted((SHARED if SHARED.is_dir() else GOLDEN).rglob("*.html"))]
    print(f"\n{'reader':<28}{'CPU ms a page':>14}{'pages a second':>16}")
    for name, read in readers().items():
        took = cpu_s(read, pages)
        print(f"{name:<28}{took / len(pages) * 1000:>14.1f}{len(pages) / took:>16.0f}")


if __name__ == "__main__":
    main()
