"""Firms that a page lists are given apart, whatever the layout; the offices of one firm stay together."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page

URL = "https://market.example/sellers"
FIRMS = (
    ("Larkspur Quill Ltd", "9 Alderfold Road, York YO1 9ZZ", "01904 496114"),
    ("Burdock Looms Ltd", "9 Alderfold Road, York YO1 9ZZ", "01904 496115"),
    ("Sedge Wares Limited", "6 Moorgorse Road, Leeds LS9 9ZZ", "0113 496 0117"),
)
LAYOUTS = {
    "a table": ("<table>{}</table>", "<tr><td>{0}</td><td>{1}</td><td>{2}</td></tr>"),
    "a table with numbers first": ("<table>{}</table>", "<tr><td>{0}</td><td>{2}</td><td>{1}</td></tr>"),
    "cards": ("<div>{}</div>", "<div class=c><h3>{0}</h3><p>Address: {1}</p><p>Tel: {2}</p></div>"),
    "cards with names below": ("<div>{}</div>", "<div class=c><p>{1}</p><p>Tel: {2}</p><h4>{0}</h4></div>"),
    "terms": ("<dl>{}</dl>", "<dt>{0}</dt><dd>{1}</dd><dd>{2}</dd>"),
    "one line each": ("<ul>{}</ul>", "<li><b>{0}</b> {1} Tel: {2}</li>"),
    "plain lines": ("<ul>{}</ul>", "<li>{0}, {1}, Tel: {2}</li>"),
    "broken lines": ("<p>{}</p>", "<b>{0}</b><br>{1}<br>Tel: {2}<br>"),
    "flat headings": ("{}", "<h3>{0}</h3><p>Address: {1}</p><p>Tel: {2}</p>"),
    "names over rows": ("<table>{}</table>", "<tr><td colspan=2>{0}</td></tr><tr><td>Tel</td><td>{2}</td></tr>"
                        "<tr><td>Address</td><td>{1}</td></tr>"),
    "labels": ("{}", "<div class=c><p>Tel: {2}</p><p>Company: {0}</p><p>Address: {1}</p></div>"),
}  # fmt: skip


def told(body: str, title: str = "Our sellers", url: str = URL) -> list[tuple[str | None, str | None, list[str]]]:
    page = f"<html><head><meta charset=utf-8><title>{title}</title></head><body><h1>{title}</h1>{body}</body></html>"
    site = Site(name="case", start=(url,), allow=("https://*",))
    reading = read_page(page.encode(), url=url, content_type="text/html", site=site)
    return [
        (
            next((said.raw for said in each.fields.get("vendor", ())), None),
            next((said.raw for said in each.fields.get("address", ())), None),
            [said.raw for said in each.fields.get("phone", ())],
        )
        for each in (*reading.offers, *reading.blocks)
    ]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("number", [2, 3])
def test_each_firm_has_what_stands_in_its_own_place(layout: str, number: int) -> None:
    around, each = LAYOUTS[layout]
    body = around.format("".join(each.format(*firm) for firm in FIRMS[:number]))
    assert told(body) == [(name, address, [phone]) for name, address, phone in FIRMS[:number]]


def test_who_stands_among_them_without_a_legal_form_is_one_too() -> None:
    firms = (*FIRMS, ("Marl Pottery", "6 Moorgorse Road, Leeds LS9 9ZZ", "0113 496 0118"))
    body = "".join(LAYOUTS["cards"][1].format(*firm) for firm in firms)
    assert told(body) == [(name, address, [phone]) for name, address, phone in firms]


def test_names_that_no_form_tells_are_over_nobodys_contacts_and_mix_none() -> None:
    names = ("Marl Pottery", "Sedge Weavers", "Vole Cutlery")
    body = "".join(LAYOUTS["cards"][1].format(name, *firm[1:]) for name, firm in zip(names, FIRMS, strict=True))
    assert told(body, "Northern crafts") == [(None, address, [phone]) for _, address, phone in FIRMS]


def test_names_that_no_form_tells_are_given_what_stands_with_them_under_words_for_sellers() -> None:
    firms = [(name, *firm[1:]) for name, firm in zip(("Marl Pottery", "Sedge Weavers", "Vole"), FIRMS, strict=True)]
    body = "".join(LAYOUTS["cards"][1].format(*firm) for firm in firms)
    assert told(body, "Sellers") == [(name, address, [phone]) for name, address, phone in firms]


@pytest.mark.parametrize("heads", [("Head Office", "Leeds Branch"), ("Sales", "Service")])
@pytest.mark.parametrize("layout", ["a table", "cards", "one line each", "flat headings"])
def test_the_offices_of_one_firm_are_not_parted(heads: tuple[str, str], layout: str) -> None:
    around, each = LAYOUTS[layout]
    body = around.format("".join(each.format(head, *firm[1:]) for head, firm in zip(heads, FIRMS[1:], strict=True)))
    found = told(body, "Larkspur Quill Ltd", "https://larkspur.example/contact")
    assert {name for name, _, _ in found} <= {"Larkspur Quill Ltd", None}
    assert {phone for _, _, phones in found for phone in phones} == {phone for _, _, phone in FIRMS[1:]}


def test_a_subsidiary_stays_on_the_page_of_its_firm() -> None:
    names = ("Orvane Tools Ltd", "Orvane Polska Sp. z o.o.")
    body = "".join(LAYOUTS["cards"][1].format(name, *firm[1:]) for name, firm in zip(names, FIRMS, strict=False))
    found = told(body, "Orvane Tools Ltd", "https://orvane.example/contact")
    assert {phone for _, _, phones in found for phone in phones} == {"01904 496114", "01904 496115"}


def test_a_firm_in_two_scripts_is_no_list() -> None:
    body = "<p>Lilac Design Inc.</p><p>Tel: 0113 496 0101</p><p>上海榛香设计有限公司</p><p>电话：021-59990101</p>"
    assert {name for name, _, _ in told(body, "Contact", "https://lilac.example/contact")} == {None}
