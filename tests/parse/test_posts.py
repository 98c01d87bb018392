"""What a page on a network tells of others in its posts is theirs; its own contacts and posts of itself are its own."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page

URL = "https://network.example/fernleybeads"
OWN = {"Shop C14, 4 Rowan Lane, Bristol BS1 5TR", "0117 496 0131"}
OTHER = "+44 113 496 0155"


def given(*posts: str) -> set[str]:
    entries = "".join(f"<div class=post><h5>Fernley Beads</h5>{post}</div>" for post in posts)
    page = (
        "<html><head><meta charset=utf-8><title>Fernley Beads - About | Network</title></head><body>"
        "<div><a href='/fernleybeads'>Fernley Beads</a></div><div>FIND US</div>"
        "<div>Shop C14, 4 Rowan Lane, Bristol BS1 5TR</div><div>Call 0117 496 0131</div>"
        f"{entries}</body></html>"
    )
    site = Site(name="case", start=(URL,), allow=("https://*",))
    reading = read_page(page.encode(), url=URL, content_type="text/html", site=site)
    every = (*reading.offers, *reading.blocks)
    return {said.raw for each in every for name in ("address", "phone", "email") for said in each.fields.get(name, ())}


STAMPS = [
    "14 June 2026", "12.06.2026", "3 hrs", "2 d", "Yesterday at 14:05", "5 days ago", "vor 3 Stunden", "hace 2 días",
    "il y a 3 jours", "há 5 dias", "3 дня назад", "2 gün önce", "3 hari yang lalu", "3天前", "5時間前", "3시간 전",
]  # fmt: skip


@pytest.mark.parametrize("stamp", STAMPS)
def test_what_a_post_tells_of_others_is_theirs(stamp: str) -> None:
    text = f"Come to the open day of Moss Safaris, 17 Fern Road, Leeds LS9 8AA. Tickets from them on {OTHER}"
    assert given(f"<abbr>{stamp}</abbr><p>{text}</p>") == OWN
    new = f"<abbr>{stamp}</abbr><p>New sandals in sizes 36-44</p>"
    assert given(new, f"<abbr>{stamp}</abbr><p>{text}</p>") == OWN


def test_a_post_in_which_a_page_asks_to_be_rung_is_its_own() -> None:
    assert given(f"<abbr>14 June 2026</abbr><p>New beads! Call us on {OTHER}</p>") == OWN | {OTHER}


def test_a_name_without_a_day_below_it_begins_no_post() -> None:
    assert given(f"<p>Workshop, tel. {OTHER}</p>") == OWN | {OTHER}
