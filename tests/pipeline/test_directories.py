"""A market's list of firms speaks for each of them; a vendor's page that lists others speaks for none."""

import pytest
from tests.http_server import reply
from tests.pipeline.test_statements import claimed
from tests.pipeline.watch import Watch

from falsefront.pipeline.directories import is_directory

FIRMS = ["https://m.example/firm/ash", "https://m.example/firm/elm"]


def card(path: str, name: str, address: str) -> str:
    return f'<div class="card"><h3><a href="{path}">{name}</a></h3><p>Address: {address}</p></div>'


def firms(*cards: str) -> bytes:
    return reply(f"<html><body><h1>Suppliers</h1><main>{''.join(cards)}</main></body></html>")


ASH, ELM, OAK = (
    f"No. {number} Qingxiang North Road, Xingtai, Hebei" for number in (5, 17, 29)
)  # of the three firms of these lists


@pytest.mark.parametrize(
    ("page", "starts", "firms"),
    [
        ("https://m.example/list/hebei", (), FIRMS),
        ("https://m.example/suppliers?page=3", ("https://m.example/suppliers",), FIRMS[:1]),
        ("https://m.example/list/3", ("https://m.example/list/1",), FIRMS[:1]),
        ("https://m.example/list/page/3.html", ("https://m.example/list",), FIRMS[:1]),
        ("https://m.example/firm/all", ("https://m.example/firm/all",), FIRMS),
        ("https://m.example/", ("https://m.example/",), ["https://m.example/17", "https://m.example/18"]),
        ("https://www.m.example/list", (), ["https://ash.m.example/", "https://elm.m.example/"]),
    ],
)
def test_a_page_that_presents_firms_and_is_no_firms_page_is_a_list(
    page: str, starts: tuple[str, ...], firms: list[str]
) -> None:
    assert is_directory(page, presented=firms, starts=starts)


@pytest.mark.parametrize(
    ("page", "starts", "firms"),
    [
        ("https://m.example/firm/mallory", (), FIRMS),
        ("https://m.example/firm/mallory", ("https://m.example/list",), FIRMS),
        ("https://m.example/firm/12", ("https://m.example/firm/1",), ["https://m.example/firm/7"]),
        ("https://mallory.m.example/", (), ["https://ash.m.example/", "https://elm.m.example/"]),
        ("https://m.example/about", (), FIRMS[:1]),
        ("https://m.example/start", ("https://m.example/start",), FIRMS[:1]),
        ("https://m.example/mallory", (), [None, *FIRMS]),
    ],
)
def test_a_page_that_may_be_a_vendors_own_is_none(page: str, starts: tuple[str, ...], firms: list[str | None]) -> None:
    assert not is_directory(page, presented=firms, starts=starts)


def test_a_list_right_under_its_heading_is_one_beside_the_pages_of_its_firms_too() -> None:
    firms = [f"https://m.example/{name}" for name in ("ash", "elm", "oak")]
    page = "https://m.example/suppliers"
    assert is_directory(page, presented=firms, starts=(), heads_list=True)
    assert not is_directory(page, presented=firms, starts=())
    assert not is_directory(page, presented=firms[:2], starts=(), heads_list=True)
    assert not is_directory(page, presented=[None, *firms], starts=(), heads_list=True)


def test_a_list_beside_the_pages_of_its_firms_speaks_for_each_wherever_a_pass_begins(desk: Watch) -> None:
    desk.server.handlers |= {
        "/": reply('<html><body><h1>Fernquay</h1><a class="go" href="/suppliers/">All suppliers</a></body></html>'),
        "/suppliers/": firms(
            card("/ash/", "Ash Lamps Ltd", ASH),
            card("/elm/", "Elm Ropes Ltd", ELM),
            card("/oak/", "Oak Bowls Ltd", OAK),
        ),
    }
    desk.crawl(item=".card")
    assert claimed(desk) == {
        ("Ash Lamps Ltd", "ash"): {(ASH, ASH)},
        ("Elm Ropes Ltd", "elm"): {(ELM, ELM)},
        ("Oak Bowls Ltd", "oak"): {(OAK, OAK)},
    }


def test_a_vendors_page_that_shows_others_below_its_own_words_is_no_list(desk: Watch) -> None:
    cards = [
        card("/ash/", "Ash Lamps Ltd", ASH),
        card("/elm/", "Elm Ropes Ltd", ELM),
        card("/oak/", "Oak Bowls Ltd", OAK),
    ]
    own = "<p>Brass bowls since 1990.</p><p>Tel: +86 319 5550177</p>"
    desk.server.handlers |= {
        "/": reply('<html><body><h1>Fernquay</h1><a class="go" href="/mallory/">Mallory</a></body></html>'),
        "/mallory/": reply(f"<html><body><h1>Mallory Bowls</h1>{own}<main>{''.join(cards)}</main></body></html>"),
    }
    desk.crawl(item=".card")
    assert {value for said in claimed(desk).values() for _, value in said} <= {None}


def test_what_a_list_of_firms_says_of_each_is_its_claim_though_its_own_page_is_never_read(desk: Watch) -> None:
    desk.server.handlers["/"] = firms(
        card("/firm/ash", "Ash Lamps", ASH), card("/firm/elm", "Elm Ropes", ELM), card("/firm/oak", "Oak Ltd", OAK)
    )
    desk.crawl(item=".card")
    assert claimed(desk) == {
        ("Ash Lamps", "firm/ash"): {(ASH, ASH)},
        ("Elm Ropes", "firm/elm"): {(ELM, ELM)},
        ("Oak Ltd", "firm/oak"): {(OAK, OAK)},
    }


def test_the_card_and_the_page_of_a_firm_are_of_one_vendor(desk: Watch) -> None:
    own = "<html><body><h1>Ash Lamps</h1><table><tr><th>Company name</th><td>Ash Lamps</td></tr></table></body></html>"
    desk.server.handlers |= {
        "/": firms(card("/firm/ash", "Ash Lamps", ASH), card("/firm/elm", "Elm Ropes", ELM)),
        "/firm/ash": reply(own),
    }
    desk.crawl(item=".card")
    assert claimed(desk) == {("Ash Lamps", "firm/ash"): {(ASH, ASH)}, ("Elm Ropes", "firm/elm"): {(ELM, ELM)}}
