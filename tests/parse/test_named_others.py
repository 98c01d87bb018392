"""Dealers and sisters on a firm's page are given under their own names, each with what stands in its own card."""

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import Offer

OWN = "<h3>Lumora Glass Ltd</h3><p>9 Fern Road<br>Leeds LS1 2AB</p><p>Tel: +44 113 496 0101</p><p>hi@lumora.example</p>"
MINE = ("Lumora Glass Ltd", "9 Fern Road\nLeeds LS1 2AB", "+44 113 496 0101")
ITALY = ("Vetro Chiaro Srl", "Via Ontano 6, 20121 Milano", "Tel: +39 02 7200 0844", "info@vetrochiaro.example")
SPAIN = ("Aliso Hogar S.A.", "Calle Olmo 41, 28027 Madrid", "Tel: +34 91 555 01 42", "hola@alisohogar.example")
POLAND = ("Jesion Sp. z o.o.", "ul. Jesionowa 5, 53-609 Wrocław", "Tel: +48 71 555 01 42", "www.jesion.example")


def read(body: str, title: str = "Our dealers | Lumora Glass") -> list[Offer]:
    url = "https://www.lumora.example/dealers"
    page = f"<html><head><meta charset=utf-8><title>{title}</title></head><body>{body}</body></html>"
    reading = read_page(
        page.encode(), url=url, content_type="text/html", site=Site(name="c", start=(url,), allow=(url,))
    )
    return [*reading.offers, *reading.blocks]


def told(body: str, title: str = "Our dealers | Lumora Glass") -> list[tuple[str | None, str | None, str]]:
    """Return of each offer the name, the address and the numbers."""
    return [
        (_first(each, "vendor"), _first(each, "address"), " ".join(said.raw for said in each.fields.get("phone", ())))
        for each in read(body, title)
    ]


def _first(offer: Offer, name: str) -> str | None:
    return next((said.raw for said in offer.fields.get(name, ())), None)


def card(*lines: str) -> str:
    head, *rest = lines
    return f"<div class=card><h4>{head}</h4>{''.join(f'<p>{line}</p>' for line in rest)}</div>"


def of(name: str, address: str, phone: str, *_: str) -> tuple[str, str, str]:
    return name, address, phone.removeprefix("Tel: ")


def test_each_dealer_has_what_stands_in_its_own_card() -> None:
    assert told(OWN + card(*ITALY) + card(*SPAIN)) == [MINE, of(*ITALY), of(*SPAIN)]
    mails = {_first(each, "vendor"): _first(each, "email") for each in read(OWN + card(*ITALY) + card(*SPAIN))}
    assert mails == {"Lumora Glass Ltd": "hi@lumora.example", ITALY[0]: ITALY[3], SPAIN[0]: SPAIN[3]}


def test_they_come_first_where_the_page_gives_its_own_contacts_below_them() -> None:
    footer = f"<footer>{OWN}</footer>"
    assert [name for name, _, _ in told(card(*POLAND) + card(*ITALY) + footer)] == [POLAND[0], ITALY[0], MINE[0]]


def test_a_card_with_no_more_than_the_name_of_a_town_is_nobodys() -> None:
    town = card("Milano", *ITALY[1:])
    assert told(OWN + town + card(*SPAIN) + card(*POLAND)) == [MINE, of(*SPAIN), of(*POLAND)]


def test_a_card_whose_name_is_in_a_picture_is_nobodys() -> None:
    logo = card('<img src="v.png" alt="Vetro Chiaro Srl">', *ITALY[1:])
    assert told(OWN + card(*POLAND) + card(*SPAIN) + logo) == [MINE, of(*POLAND), of(*SPAIN)]
    given = {phone: name for name, _, phone in told(OWN + logo + card(*SPAIN) + card(*POLAND))}
    assert given == {
        MINE[2]: MINE[0],
        "+39 02 7200 0844": None,
        "+34 91 555 01 42": SPAIN[0],
        "+48 71 555 01 42": POLAND[0],
    }


def test_two_of_one_name_each_have_their_own() -> None:
    second = card(SPAIN[0], "Rua Amieiro 7, 1250-096 Lisboa", "Tel: +351 21 555 0142")
    assert told(OWN + card(*SPAIN) + card(*ITALY) + second) == [
        MINE,
        of(*SPAIN),
        of(*ITALY),
        (SPAIN[0], "Rua Amieiro 7, 1250-096 Lisboa", "+351 21 555 0142"),
    ]


def test_one_that_is_called_as_the_vendor_is_has_nothing_of_anothers() -> None:
    like = card("Lumora Iberia S.A.", *SPAIN[1:])
    by_phone = {
        phone: name for name, _, phones in told(OWN + card(*ITALY) + like + card(*POLAND)) for phone in [phones]
    }
    assert by_phone["+39 02 7200 0844"] == ITALY[0]
    assert by_phone["+48 71 555 01 42"] == POLAND[0]
    assert all(name in (None, "Lumora Iberia S.A.") for phones, name in by_phone.items() if "+34" in phones)


def test_many_dealers_are_given_one_by_one() -> None:
    names = (
        "Alder Birch Cedar Dogwood Elder Hawthorn Hazel Holly Juniper Larch Linden Maple Medlar Mulberry Myrtle"
        " Oleander Poplar Quince Rowan Spruce Sycamore Tamarisk Walnut Willow"
    )
    cards = [
        (f"{tree} Fittings Ltd", f"{at} Mill Lane, York YO1 9{chr(65 + at)}X", f"Tel: +44 1904 555 0{at:02}")
        for at, tree in enumerate(names.split(), 1)
    ]
    found = told(OWN + "".join(card(*each) for each in cards))
    assert len(cards) == 24
    assert found == [MINE, *(of(*each) for each in cards)]


def test_names_that_stand_below_their_contacts_are_over_nobodys() -> None:
    below = [(*each[1:], each[0]) for each in (ITALY, SPAIN, POLAND)]
    flat = "".join(f"<p>{'<br>'.join(each)}</p>" for each in below)
    boxed = "".join(f"<div><p>{a}</p><p>{b}</p><p>{c}</p><p><b>{d}</b></p></div>" for a, b, c, d in below)
    one = f"<p>{'<br>'.join('<br>'.join(each) for each in below)}</p>"
    rows = (
        "<table>" + "".join(f"<tr>{''.join(f'<td>{each}</td>' for each in some)}</tr>" for some in below) + "</table>"
    )
    for body in (flat, boxed, one, rows):
        given = {phone: name for name, _, phone in told(OWN + body)}
        assert given.get("+39 02 7200 0844") in (None, ITALY[0]), body
        assert given.get("+34 91 555 01 42") in (None, SPAIN[0]), body
        assert given.get("+48 71 555 01 42") in (None, POLAND[0]), body


def test_contacts_behind_a_line_that_may_name_another_are_nobodys() -> None:
    more = (*ITALY[:3], "Bottega Frassino", "Tel: +39 06 555 0142", "frassino@mail.example")
    assert told(OWN + card(*more) + card(*SPAIN) + card(*POLAND)) == [MINE, of(*SPAIN), of(*POLAND)]
    before = (*ITALY[:2], "Bottega Frassino", "Tel: +39 06 555 0142")
    assert told(OWN + card(*before) + card(*SPAIN) + card(*POLAND)) == [MINE, of(*SPAIN), of(*POLAND)]
    hours = (*ITALY, "Open all day")
    assert told(OWN + card(*hours) + card(*SPAIN)) == [MINE, of(*ITALY), of(*SPAIN)]


def test_a_card_with_two_addresses_or_two_names_is_nobodys() -> None:
    places = (*ITALY[:2], "Via Faggio 9, 00185 Roma", *ITALY[2:])
    assert told(OWN + card(*places) + card(*SPAIN) + card(*POLAND)) == [MINE, of(*SPAIN), of(*POLAND)]
    names = (f"{ITALY[0]}<br>Frassino Srl", *ITALY[1:])
    assert told(OWN + card(*names) + card(*SPAIN) + card(*POLAND)) == [MINE, of(*SPAIN), of(*POLAND)]


def test_advisers_and_authorities_are_nobodys() -> None:
    body = OWN + card("Auditors", *ITALY) + card("Notary", *SPAIN)
    assert told(body, "Contact | Lumora Glass") == [MINE]


def test_dealers_give_the_firm_no_country() -> None:
    own = "<h3>Lumora Glass Ltd</h3><p>9 Fern Road<br>Leeds LS1 2AB</p><p>Tel: 0113 496 0101</p>"
    first = read(own + card(*ITALY) + card(*SPAIN))[0]
    alone = read(own, "Contact | Lumora Glass")[0]
    assert [said.raw for said in first.fields["phone"]] == ["0113 496 0101"]
    assert set(first.beside or {}) == set(alone.beside or {})


def test_whoever_else_has_a_title_among_dealers_is_one_of_them() -> None:
    shop = "<p>The Tap Shop, Chester</p><p>tapshop@mail.example</p><p>Mobile +44 7700 900156</p>"
    body = OWN + card(*ITALY) + card(*SPAIN) + shop
    assert told(body) == [MINE, of(*ITALY), of(*SPAIN)]
    assert {mail.raw for each in read(body) for mail in each.fields.get("email", ())}.isdisjoint(
        {"tapshop@mail.example"}
    )
    first = "<p><b>Chez Aulne</b><br>12 rue des Aulnes, 69003 Lyon<br>Tél. +33 4 72 55 01 42</p>"
    footer = f"<footer>{OWN}</footer>"
    assert {name for name, _, _ in told(first + card(*ITALY) + card(*SPAIN) + footer)} == {MINE[0], ITALY[0], SPAIN[0]}


def test_own_desks_and_places_beside_dealers_stay() -> None:
    desk = "<h3>Sales office York</h3><p>4 Castle Yard<br>York YO1 9AB</p><p>Tel: +44 1904 555 014</p>"
    assert any("+44 1904 555 014" in phone for _, _, phone in told(OWN + desk + card(*ITALY) + card(*SPAIN)))


def test_a_heading_with_words_of_the_pages_title_makes_the_first_of_a_list_no_vendor_of_the_page() -> None:
    firms = [
        ("Alder Pumps Pvt Ltd", "12 Gandhi Road, Fernbury 641001", "Ph: +91 74100 15211"),
        ("Birch Motors Pvt Ltd", "8 Mill Road, Fernbury 641018", "Ph: +91 74100 15348"),
        ("Cedar Castings Pvt Ltd", "44 Sand Road, Fernbury 641006", "Ph: +91 74100 15485"),
        ("Dogwood Works Pvt Ltd", "3 Fort Road, Fernbury 641005", "Ph: +91 74100 15622"),
    ]
    listed = "<h1>Manufacturers of pumps in Fernbury</h1><h4>Contact details</h4>" + "".join(
        card(*each) for each in firms
    )
    frame = "<footer><p>Valeyellow Media, +91 74100 13431</p></footer>"
    by_phone = {phone: name for name, _, phone in told(listed + frame, "Pump manufacturers in Fernbury - Valeyellow")}
    assert {name: by_phone.get(phone.removeprefix("Ph: ")) for name, _, phone in firms} == {
        name: name for name, _, _ in firms
    }
    assert by_phone.get("+91 74100 13431") is None


def test_an_address_over_the_box_of_a_name_is_not_the_one_befores() -> None:
    def pinned(name: str, address: str, phone: str, *_: str) -> str:
        return f"<div class=row><div class=pin>{address}</div><div class=text><b>{name}</b><br>{phone}</div></div>"

    given = {address: name for name, address, _ in told(OWN + pinned(*ITALY) + pinned(*SPAIN) + pinned(*POLAND))}
    assert all(given.get(address) in (None, name) for name, address, *_ in (ITALY, SPAIN, POLAND))


def test_names_in_one_run_of_lines_with_contacts_are_over_nobodys() -> None:
    for end in ("www.mail.example", "shop@mail.example", ""):
        flat = "".join(f"<p>{'</p><p>'.join((*each[1:3], each[0], end))}</p>" for each in (ITALY, SPAIN, POLAND))
        for body in (
            f"<div><h2>Dealers of Moss Paints Ltd</h2>{flat}</div>{OWN}",
            OWN + flat + "<p>Call 0113 496 0102</p>",
        ):
            given = {phone: name for name, _, phone in told(body)}
            assert all(
                given.get(phone.removeprefix("Tel: ")) in (None, name) for name, _, phone, _ in (ITALY, SPAIN, POLAND)
            )


def test_a_line_that_names_another_firm_is_no_name_of_the_card() -> None:
    for words in ("c/o", "formerly", "next to", "at the premises of", "Dealer of"):
        shop = card("Tap Shop", f"{words} Moss Paints Ltd", *ITALY[1:])
        assert told(OWN + shop + card(*SPAIN) + card(*POLAND)) == [MINE, of(*SPAIN), of(*POLAND)]
        boxed = f"<div><h4>Tap Shop</h4><div class=card><p>{words} Moss Paints Ltd</p><p>{ITALY[1]}</p></div></div>"
        assert told(OWN + boxed + card(*SPAIN) + card(*POLAND)) == [MINE, of(*SPAIN), of(*POLAND)]


def test_contacts_behind_a_rule_a_picture_or_a_country_are_nobodys() -> None:
    for between in ("<hr>", '<p><img src="s.png" alt="Frassino"></p>', "<p>Ireland</p>"):
        more = card(*ITALY[:3]).replace("</div>", f"{between}<p>Tel: +353 1 555 0142</p></div>")
        assert told(OWN + more + card(*SPAIN) + card(*POLAND)) == [MINE, of(*SPAIN), of(*POLAND)]


def test_own_card_among_dealers_stays() -> None:
    body = "<h1>Contact</h1><h2>Where to buy</h2>" + card(*ITALY) + OWN + card(*SPAIN) + card(*POLAND)
    assert MINE in told(body, "Contact | Lumora Glass Ltd")


def test_a_markets_own_number_is_no_vendors_of_its_list() -> None:
    names = ("Alder Paints Ltd", "Birch Walls Ltd", "Cedar Coat Ltd", "Dogwood Decor Ltd")
    firms = [(name, f"{at} Mill Lane, York YO1 9AB", f"Tel: 01904 555 01{at}") for at, name in enumerate(names, 10)]
    frame = "<footer><p>TradeQuay hotline Tel: 01904 555 099</p></footer>"
    for head in ("Paint suppliers", "Business directory: paint"):
        found = told(f"<h1>{head}</h1>" + "".join(card(*each) for each in firms) + frame, f"{head} | TradeQuay")
        assert [name for name, _, phone in found if "01904 555 099" in phone] in ([], [None])
