"""How many published addresses a page reader takes whole from a page of contacts, each alone and without a label.

    python -m benchmarks.address_lines [--addresses N] [--show]

Texts of the first runs that read as a house or an estate in a town stand alone on a contact page, in each of the ways
below. One is taken whole where nothing but signs is left out.
"""

import argparse
import html
import random
import re
from collections.abc import Callable
from typing import Final

from benchmarks.labelled_pairs import FIRST_RUNS, first_run
from falsefront import address
from falsefront.config import Site
from falsefront.parse import read_page

_ADDRESSES: Final = 1_500
_SEED: Final = 1
_PHONE: Final = "+1 202 555 0143"
_SIGNS: Final = re.compile(r"[\W_]+")
_SITE: Final = Site(name="lines", start=("https://lines.example/",), allow=("https://lines.example/*",))

WAYS: Final[dict[str, Callable[[str], str]]] = {
    "one line": lambda text: f"<h1>Contact</h1><p>{text}</p><p>Tel: {_PHONE}</p>",
    "behind a sign": lambda text: f"<h1>Contact</h1><ul><li><i class=map></i> {text}</li><li>{_PHONE}</li></ul>",
    "below a name": lambda text: f"<h1>Contact</h1><div><b>Kestrel Trading Co., Ltd.</b><br>{text}<br>{_PHONE}</div>",
    "a line for each part": lambda text: f"<h1>Contact</h1><p>{re.sub(r', *', ',<br>', text)}</p><p>Tel: {_PHONE}</p>",
}


def taken(text: str, way: Callable[[str], str]) -> list[str]:
    """Return the addresses that are read on a page where one stands so."""
    body = way(html.escape(text))
    page = f"<!doctype html><html><head><meta charset=utf-8><title>Contact us</title></head><body>{body}</body></html>"
    read = read_page(page.encode(), url="https://lines.example/contact", content_type=None, site=_SITE)
    return [said.raw for offer in (*read.offers, *read.blocks) for said in offer.fields.get("address", ())]


def told_whole(count: int) -> list[str]:
    """Return so many texts of the first runs that read as a house, a plot or an estate in a town."""
    gazetteer = address.load()
    every = sorted({text for name in FIRST_RUNS for pair in first_run(name) for text in (pair.a, pair.b)})
    texts = random.Random(_SEED).sample(every, min(count, len(every)))
    readings = zip(texts, address.read_all(texts, gazetteer), strict=True)
    return [
        text
        for text, reading in readings
        if (reading.city or reading.county or reading.town)
        and (reading.developments or reading.plot or (reading.number and (reading.road or reading.areas)))
    ]


def main() -> None:
    """Print, for each way, how many are taken whole, in part and not at all."""
    parser = argparse.ArgumentParser(description="Counts the addresses that are taken from lines of pages.")
    parser.add_argument("--addresses", type=int, default=_ADDRESSES)
    parser.add_argument("--show", action="store_true", help="print those that are not taken")
    chosen = parser.parse_args()
    texts = told_whole(chosen.addresses)
    print(f"{len(texts)} addresses")
    for name, way in WAYS.items():
        whole, missed = 0, []
        for text in texts:
            found = [_SIGNS.sub("", raw).casefold() for raw in taken(text, way)]
            whole += _SIGNS.sub("", text).casefold() in found
            missed += [] if found else [text]
        print(f"{name:22} whole {whole:5} in part {len(texts) - whole - len(missed):5} not taken {len(missed):5}")
        if chosen.show:
            print("".join(f"    {text}\n" for text in missed), end="")


if __name__ == "__main__":
    main()
