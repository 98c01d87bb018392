"""What the front page of a shop puts forward is its list, where nothing else on it is a subject."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import PageReading


def read_html(html: str, url: str = "https://site.example/") -> PageReading:
    site = Site(name="case", start=("https://site.example/",), allow=("https://*",))
    page = f"<!doctype html><meta charset=utf-8>{html}"
    return read_page(page.encode(), url=url, content_type="text/html", site=site)


def titles(reading: PageReading) -> list[str]:
    return [each.fields["title"][0].raw for each in reading.offers if "title" in each.fields]


def goods(tag: str = "li", money: str = "{} zl") -> str:
    return "".join(
        f"<{tag} class='box'><h5><a href='/thing.php?id={at}'>{name} {at}</a></h5><img src='{at}.jpg'>"
        f"<p class='cost'>{money.format(at * 11)}</p></{tag}>"
        for at, name in enumerate(("Lampa szklana", "Taca debowa", "Kosz wiklinowy", "Wazon"), start=1)
    )


LOGO = "<h1><a href='https://site.example/'><img src='logo.jpg' alt='Moss'></a></h1>"


@pytest.mark.parametrize(
    "html",
    [
        f"<div class='block'><h4>Polecane produkty</h4><ul>{goods()}</ul></div>",
        f"<section><h2>推荐商品</h2>{goods('div', '￥{}.00')}</section>",
        f"<section><h2>Doporučené zboží:</h2>{goods('article', '{} Kč')}</section>",
        f"<div class='home-recommend'><h3>Unsere Schätze</h3>{goods('div', '{},50 €')}</div>",
        f"<div id='best-sellers'><h3>Our lamps</h3>{goods('div', '£{}.20')}</div>",
    ],
)
def test_things_that_a_front_page_puts_forward_are_its_list(html: str) -> None:
    reading = read_html(f"<title>Moss</title><body>{LOGO}<p>Welcome</p>{html}<div>About us</div></body>")
    assert titles(reading) == ["Lampa szklana 1", "Taca debowa 2", "Kosz wiklinowy 3", "Wazon 4"]


@pytest.mark.parametrize(
    "subject",
    [
        "<h1>Blue lamp</h1><p>Sold out</p>",
        "<h2>Blue lamp</h2><p>$ 12.50</p><button>Add to cart</button>",
        "<p>Lantern Works, 12 Mill Lane, Alderton AL4 7QP</p>",
    ],
)
def test_things_put_forward_beside_a_subject_are_no_list(subject: str) -> None:
    html = f"<div class='block'><h4>Recommended products</h4><ul>{goods('li', '$ {}.00')}</ul></div>"
    reading = read_html(f"<title>Blue lamp</title><body>{subject}{html}</body>")
    assert not {"Lampa szklana 1", "Taca debowa 2"} & set(titles(reading))


@pytest.mark.parametrize("words", ["Similar products", "Customers also bought", "Produkty podobne"])
def test_things_like_one_that_is_not_shown_are_no_list(words: str) -> None:
    reading = read_html(f"<title>Moss</title><body>{LOGO}<div><h4>{words}</h4><ul>{goods()}</ul></div></body>")
    assert not titles(reading)


def test_a_motto_at_the_top_of_a_site_is_no_thing_beside_its_list() -> None:
    head = (
        "<meta property='og:type' content='product'><meta property='og:title' content='All for your garden'>"
        "<meta property='og:url' content='https://site.example/'><title>Moss - all for your garden</title>"
    )
    reading = read_html(f"{head}<body><ul>{goods('li', '€ {},00')}</ul></body>")
    assert titles(reading) == ["Lampa szklana 1", "Taca debowa 2", "Kosz wiklinowy 3", "Wazon 4"]


def test_a_thing_with_a_page_of_its_own_stays_the_subject_beside_others() -> None:
    head = (
        "<meta property='og:type' content='product'><meta property='og:title' content='Garden bench'>"
        "<meta property='og:url' content='https://site.example/bench'><title>Garden bench</title>"
        "<meta property='product:price:amount' content='80'><meta property='product:price:currency' content='EUR'>"
    )
    assert titles(read_html(f"{head}<body><ul>{goods('li', '€ {},00')}</ul></body>")) == ["Garden bench"]


def test_a_picture_without_a_word_among_cards_is_a_banner() -> None:
    banner = "<li class='box'><a href='/sale'><img src='sale.jpg' alt='Lamps for the summer'></a>\n</li>"
    cards = goods("li", "€ {},00")
    middle = cards.index("</li>") + len("</li>")
    reading = read_html(f"<title>Moss</title><body><ul>{cards[:middle]}{banner}{cards[middle:]}</ul></body>")
    assert titles(reading) == ["Lampa szklana 1", "Taca debowa 2", "Kosz wiklinowy 3", "Wazon 4"]


@pytest.mark.parametrize(
    "box",
    ["<div id='cart_block'><div><p>Brak produktów</p></div></div>", "<ul class='mini-cart'><li>No products found</ul>"],
)
def test_an_empty_basket_does_not_empty_the_list(box: str) -> None:
    assert len(titles(read_html(f"<title>Moss</title><body>{box}<ul>{goods()}</ul></body>"))) == 4


def test_a_search_without_results_lists_nothing_beside_a_basket() -> None:
    html = f"<title>Moss</title><body><div id='cart'>2 lamps</div><p>No products found</p><ul>{goods()}</ul></body>"
    assert not titles(read_html(html))


def test_the_top_of_a_site_has_several_lists_of_things() -> None:
    best = "".join(
        f"<div class='best'><a href='/best.php?id={at}'><b>{name}</b></a><p>{at}9 zl</p></div>"
        for at, name in enumerate(("Dzban", "Miska", "Talerz"), start=1)
    )
    html = f"<title>Moss</title><body><p>Witamy</p><ul>{goods()}</ul><h2>Bestsellery</h2><section>{best}</section>"
    told = ["Lampa szklana 1", "Taca debowa 2", "Kosz wiklinowy 3", "Wazon 4", "Dzban", "Miska", "Talerz"]
    assert titles(read_html(html)) == told
    assert titles(read_html(html, url="https://site.example/lamps")) == told[:4]


def test_a_page_that_calls_itself_the_top_of_its_site_lists_what_it_puts_forward() -> None:
    html = f"<body><h2>Katalog 2018</h2><div class='bestsellers'><ul>{goods()}</ul></div><button>Do koszyka</button>"
    told = read_html(f"<meta property='og:url' content='https://site.example'>{html}", url="https://site.example/a.htm")
    assert len(titles(told)) == 4
