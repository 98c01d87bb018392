"""Lists whose entries have no element around them, read without a profile: `python -m benchmarks.lists [PAGES] [SEED]`.

The pages are made up (`benchmarks.list_pages`); the readings were tuned on others like them. Wrong is what an entry
says that is not its own: another's price, address or telephone, or an offer that is no entry and has a price.
"""

import re
import sys
from collections import Counter
from decimal import Decimal

from benchmarks.list_pages import Entry, Page, pages
from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.pipeline.normalise import NormalisedOffer, normalise
from falsefront.records import Value

SITE = Site(name="list", start=("https://list.example/",), allow=("https://list.example/*",))
NO_WORD = re.compile(r"\W+")


def folded(text: str | None) -> str:
    """Return the letters and digits of a text."""
    return NO_WORD.sub("", text or "").casefold()


def said(offer: NormalisedOffer, name: str) -> list[Value]:
    """Return the values of a field."""
    held = offer.fields.get(name, ())
    return [held] if isinstance(held, Value) else list(held)


def judged(entry: Entry, offer: NormalisedOffer) -> tuple[bool, list[str]]:
    """Return whether an entry is read whole, and what is said of it that is not its own."""
    prices = [Decimal(each.value) for each in said(offer, "price") if each.value]
    wrong = [f"price {each}" for each in prices if entry.price is None or each != Decimal(entry.price)]
    own = folded(entry.address)
    addresses = [folded(each.raw) for each in said(offer, "address")]
    wrong += [f"address {each}" for each in addresses if not own or not (each in own or own in each)]
    phone = re.sub(r"\D", "", entry.phone or "")
    phones = [re.sub(r"\D", "", each.raw) for each in said(offer, "phone")]
    wrong += [f"phone {each}" for each in phones if not phone or each[-7:] != phone[-7:]]
    whole = bool(prices) == (entry.price is not None) and (not own or own in addresses) and bool(phones) == bool(phone)
    return whole and not wrong, wrong


def read(page: Page) -> tuple[int, list[str]]:
    """Return how many entries of a page are read whole, and what is wrong."""
    reading = read_page(page.html.encode(), url="https://list.example/x", content_type="text/html", site=SITE)
    named = {folded(entry.name): entry for entry in page.entries}
    whole, wrong = set[str](), list[str]()
    for offer in (normalise(each, site=SITE) for each in reading.offers):
        names = [folded(each.raw) for name in ("title", "vendor") for each in said(offer, name)]
        key = next((name for name in names if name in named), None)
        if key is None:
            wrong += [f"no entry {names}" for _ in said(offer, "price")]
            continue
        right, others = judged(named[key], offer)
        wrong += others
        if right:
            whole.add(key)
    return len(whole), wrong


def main(number: int = 600, seed: int = 7) -> int:
    """Print a table by make: pages, read whole, entries, read whole, wrong values."""
    counts: dict[str, Counter[str]] = {}
    for place, page in enumerate(pages(number, seed)):
        whole, wrong = read(page)
        for key in (f"{page.make}, {'goods' if page.goods else 'firms'}", "all"):
            count = counts.setdefault(key, Counter())
            count.update(pages=1, whole=whole == len(page.entries) and not wrong, entries=len(page.entries), read=whole)
            count["wrong"] += len(wrong)
        for each in wrong:
            print(f"page {place} ({page.language}, {page.make}): {each}", file=sys.stderr)
    print(f"{'make':<24}{'pages':>7}{'whole':>7}{'entries':>9}{'whole':>7}{'wrong':>7}")
    for key, count in sorted(counts.items(), key=lambda pair: (pair[0] == "all", pair[0])):
        print(f"{key:<24}" + "".join(f"{count[name]:>{wide}}" for name, wide in COLUMNS))
    return 0


COLUMNS = (("pages", 7), ("whole", 7), ("entries", 9), ("read", 7), ("wrong", 7))

if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:3])))
