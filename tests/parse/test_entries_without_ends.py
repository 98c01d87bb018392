"""An entry of a list whose end is missing keeps to itself, and the entries behind it to themselves."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.parse.tree import build_tree
from falsefront.parse.unended import end_unended
from falsefront.records import Offer

URL = "https://market.example/joiners"
FIRMS = (
    ("Orrin Joinery Ltd", "14 Dock Road, Hull HU1 2AB", "01482 496 001"),
    ("Quay Doors Ltd", "2 Quay Road, Poole BH15 1AB", "01202 496 055"),
    ("Tarn Stairs Ltd", "3 Mill Lane, Kendal LA9 4ED", "01539 496 002"),
    ("Fell Windows Ltd", "9 Station Road, Leeds LS1 4DY", "0113 496 0003"),
    ("Beck Floors Ltd", "5 Weir Street, Derby DE1 2XY", "01332 496 011"),
    ("Moss Frames Ltd", "7 Kiln Road, Luton LU1 3AB", "01582 496 014"),
)
ENTRY = (
    "<section class='entry{4}'><div class=in><h2><a href='/s/{3}'>{0}</a></h2><div class=at>{1}</div>"
    "<a href='tel:{2}'>{2}</a></div></section>"
)
PLAIN = "<div class='entry{4}'><h2><a href='/s/{3}'>{0}</a></h2><p>{1}</p><p>Tel. {2}</p></div>"


def offers(entries: list[str], url: str = URL) -> tuple[Offer, ...]:
    page = (
        "<!doctype html><html lang=en><head><title>Joiners | TradeNook</title></head><body>"
        f"<h1>Joiners</h1><div class=list>{''.join(entries)}</div><footer>TradeNook</footer></body></html>"
    )
    site = Site(name="market", start=(url,), allow=("https://market.example/*",))
    return read_page(page.encode(), url=url, content_type="text/html", site=site).offers


def told(found: tuple[Offer, ...]) -> list[tuple[str, str, list[str]]]:
    return [
        (each.fields["vendor"][0].raw, each.fields["address"][0].raw, [said.raw for said in each.fields["phone"]])
        for each in found
    ]


def entries_of(make: str) -> list[str]:
    return [make.format(*firm, at, " entry--paid" if at == 0 else "") for at, firm in enumerate(FIRMS)]


ALL = [(name, address, [number]) for name, address, number in FIRMS]


@pytest.mark.parametrize("make", [ENTRY, PLAIN])
@pytest.mark.parametrize("unended", [{2}, {3}, {4}, {2, 4}])
def test_an_entry_that_is_not_ended_swallows_nobody(make: str, unended: set[int]) -> None:
    entries = entries_of(make)
    cut = [
        entry.removesuffix("</section>").removesuffix("</div>") if at in unended else entry
        for at, entry in enumerate(entries)
    ]
    assert told(offers(entries)) == ALL
    assert told(offers(cut)) == ALL


def test_what_stands_within_one_entry_among_others_stays_there() -> None:
    entries = entries_of(PLAIN)
    nested = entries[1].removesuffix("</div>") + entries[2] + "</div>"
    tree = build_tree("".join([entries[0], nested, *entries[3:]]))
    found = [
        at
        for at in tree.by_class["entry"]
        if tree.elements[at].parent is tree.elements[tree.by_class["entry"][0]].parent
    ]
    before = list(tree.last)
    assert not end_unended(tree, found)
    assert list(tree.last) == before
