"""Lists of dealers whose names stand behind labels, in paragraphs of several names, in grids, or a second time."""

import pytest
from tests.parse.test_others import read
from tests.parse.test_people_and_offices_in_lists import told

from falsefront.parse.firm_heads import firm_on
from falsefront.parse.name_labels import labelled_name

PAGE = "https://voltara.example/dealers.html"
FOOTER = "<footer><p>Voltara Pumps Ltd, 14 Moss Lane, Leeds LS1 2AB</p><p>Tel: 0113 496 0100</p></footer>"
DEALERS = (
    ("Fern Trading Ltd", "9 Alder Road, York YO1 9ZZ", "01904 496114"),
    ("Otter Joinery", "6 Moor Road, Leeds LS9 9ZZ", "0113 496 0117"),
    ("Sedge Wares Limited", "3 Mill Lane, Hull HU1 1XL", "01482 496118"),
    ("Vale & Daughters", "5 Dock Street, Hull HU1 1XL", "01482 496119"),
)


@pytest.mark.parametrize("label", ["Company", "Name", "Firma", "Название", "Nombre"])
def test_a_dealer_is_named_behind_a_label_under_his_town(label: str) -> None:
    rows = "".join(
        f"<div class=item><h3>{town}</h3><p>{label}: {name}</p><p>Address: {where}</p><p>tel: {phone}</p></div>"
        for (name, where, phone), town in zip(DEALERS, ("York", "Leeds", "Hull", "Hull"), strict=True)
    )
    assert told(read(f"<h1>Dealers</h1>{rows}{FOOTER}", url=PAGE))[:4] == list(DEALERS)


def test_a_name_behind_a_label_keeps_the_mark_that_closes_its_quotation() -> None:
    assert firm_on("Компания: ООО «Донник»") == "ООО «Донник»"
    assert firm_on('Название: ООО "Донник"') == 'ООО "Донник"'
    assert firm_on("«ООО Донник»") == "ООО Донник"
    assert firm_on('"Donnik" Ltd') == '"Donnik" Ltd'
    assert firm_on('Компания: ЗАО "Завод "Донник"') == 'ЗАО "Завод "Донник"'
    assert labelled_name("Product: Oak tray") is None


def test_cells_of_a_grid_are_of_one_list_however_wide_each_is() -> None:
    widths = ("col-xs-12 col-sm-6 col-md-4", "col-xs-12 col-sm-6 col-md-6", "col-sm-4 first", "col-sm-4 last")
    firms = tuple((f"{name} Ltd" if "L" not in name else name, *rest) for name, *rest in DEALERS)
    cells = "".join(
        f"<div class='{width}'><strong><span>{name}</span></strong><ul class=address><li><span>{where}</span></li>"
        f"<li><b>Tel:</b><span>{phone}</span></li></ul></div>"
        for width, (name, where, phone) in zip(widths, firms, strict=True)
    )
    assert told(read(f"<h1>Dealers</h1><div class=row>{cells}</div>{FOOTER}", url=PAGE))[:4] == list(firms)


def test_of_several_names_in_a_paragraph_the_firms_is_the_dealer() -> None:
    paragraphs = "".join(
        f"<p><strong>{country}</strong><br>{name}<br>Pump projects<br>{where}<br>Tel: {phone}</p><hr>"
        for country, (name, where, phone) in zip(("England", "Wales", "Scotland", "Ireland"), DEALERS, strict=True)
    )
    assert told(read(f"<h1>Distributors</h1>{paragraphs}{FOOTER}", url=PAGE))[:4] == list(DEALERS)


def test_dealers_under_countries_before_the_first_closed_paragraph_are_of_the_list() -> None:
    first = "".join(
        f"<h3>{a}</h3><b>{n}</b>\n<br>{w}<br>Tel: {p}" for a, (n, w, p) in zip("AB", DEALERS[:2], strict=True)
    )
    rest = "".join(
        f"<h3>{a}</h3><p><b>{n}</b>\n<br>{w}<br>Tel: {p}</p>" for a, (n, w, p) in zip("CD", DEALERS[2:], strict=True)
    )
    found = told(read(f"<h1>Distributors</h1><div>{first}{rest}</div>{FOOTER}", url=PAGE))
    assert found[:4] == list(DEALERS)


def test_a_plain_line_over_a_heading_has_nothing_of_what_stands_under_that() -> None:
    rows = "".join(f"<h3>{name[:3]}</h3><p>{name}<br>{where}<br>Tel: {phone}</p>" for name, where, phone in DEALERS)
    found = told(read(f"<h1>Distributors</h1><p>Choose your market</p>{rows}{FOOTER}", url=PAGE))
    assert "Choose your market" not in {name for name, _, _ in found}


def test_dealers_who_stand_twice_for_small_screens_are_given_once_and_no_hotline_is_the_lasts() -> None:
    firms = tuple((name if name.endswith(("Ltd", "Limited")) else f"{name} Ltd", *rest) for name, *rest in DEALERS)
    rows = "".join(f"<tr><td>{n}</td><td>{w}</td><td>{p}</td></tr>" for n, w, p in firms)
    items = "".join(
        f"<div class=a><ul><li>Name: {n}</li><li>Address: {w}</li><li>Tel: {p}</li></ul></div>" for n, w, p in firms
    )
    body = f"<h2>Our dealers' contacts</h2><table>{rows}</table><div>{items}</div><p>Hotline: 0800 496 0199</p>"
    found = told(read(body, url=PAGE))
    assert [each for each in found if each[0]] == list(firms)


@pytest.mark.parametrize(
    ("company", "name"),
    [("Company", "Name"), ("Firma", "Name"), ("Business name", "Name"), ("Название", "Имя"), ("Empresa", "Nombre")],
)
@pytest.mark.parametrize(
    "item",
    [
        "<div class=d><p>{company}: {firm}</p><p>Address: {where}</p><p>Tel: {phone}</p><p>{name}: {person}</p>"
        "<p>Mobile: {mobile}</p></div>",
        "<div class=d><p>{name}: {person}</p><p>Mobile: {mobile}</p><p>{company}: {firm}</p><p>Address: {where}</p>"
        "<p>Tel: {phone}</p></div>",
        "<dl><dt>{company}</dt><dd>{firm}</dd><dt>Address</dt><dd>{where}</dd><dt>Tel</dt><dd>{phone}</dd>"
        "<dt>{name}</dt><dd>{person}</dd><dt>Mobile</dt><dd>{mobile}</dd></dl>",
        "<table><tr><td>{company}:</td><td>{firm}</td></tr><tr><td>Address:</td><td>{where}</td></tr><tr><td>Tel:</td>"
        "<td>{phone}</td></tr><tr><td>{name}:</td><td>{person}</td></tr><tr><td>Mobile:</td><td>{mobile}</td></tr></table>",
    ],
)
def test_who_answers_at_a_dealer_is_no_dealer(company: str, name: str, item: str) -> None:
    people = ("Ann Kirk", "Lucía Prado", "Ede Falk", "Петров Илья")
    cards = "".join(
        item.format(
            company=company, name=name, firm=firm, person=person, where=where, phone=phone, mobile=f"07700 90011{at}"
        )
        for at, ((firm, where, phone), person) in enumerate(zip(DEALERS, people, strict=True))
    )
    reading = read(f"<h1>Dealers</h1>{cards}{FOOTER}", url=PAGE)
    assert [(vendor, where) for vendor, where, _ in told(reading)][:4] == [each[:2] for each in DEALERS]
    assert not set(people) & {vendor for vendor, _, _ in told(reading)}


@pytest.mark.parametrize("order", ["{region}<br>{person}<br>{name}", "{person}<br>{name}<br>{region}"])
def test_a_person_over_a_dealer_in_his_paragraph_is_no_dealer(order: str) -> None:
    people = ("Ann Kirk", "Lucía Prado", "Ede Falk", "Léa Morin")
    paragraphs = "".join(
        f"<p>{order.format(region='Grand North', person=person, name=name)}<br>{where}<br>Tel: {phone}</p>"
        for person, (name, where, phone) in zip(people, DEALERS, strict=True)
    )
    found = told(read(f"<h1>Distributors</h1>{paragraphs}{FOOTER}", url=PAGE))
    assert not set(people) & {name for name, _, _ in found}


@pytest.mark.parametrize(
    "calls",
    [
        ("Become a dealer", "Spare parts", "Request a quote", "Can't find a dealer near you?"),
        ("Händler werden", "Ersatzteile", "Reparaturen", "Angebot anfordern"),
        ("Devenir revendeur", "Pièces détachées", "Demander un devis", "Service après-vente"),
        ("Стать дилером", "Запчасти", "Заказать звонок", "Отдел продаж"),
        ("成为经销商", "配件", "招商加盟", "售后服务"),
        ("販売店募集", "部品", "修理受付", "お見積り依頼"),
    ],
)
def test_what_a_list_calls_its_readers_to_is_no_dealer(calls: tuple[str, ...]) -> None:
    cards = "".join(f"<div class=d><h4>{n}</h4><p>{w}</p><p>Tel: {p}</p></div>" for n, w, p in DEALERS)
    more = "".join(f"<div class=d><h4>{call}</h4><p>Tel: 0113 496 015{at}</p></div>" for at, call in enumerate(calls))
    found = told(read(f"<h1>Dealers</h1>{cards}{more}{FOOTER}", url=PAGE))
    assert [each for each in found if each[0] in {name for name, _, _ in DEALERS}] == list(DEALERS)
    assert not set(calls) & {name for name, _, _ in found}


@pytest.mark.parametrize(
    "item",
    [
        "<p>{name}, {where}</p><p>Tel: {phone}</p><p>post@{at}.example</p>",
        "<p><b>{name}</b>, {where}</p><p>Tel: {phone}</p>",
        "<h3>The {at}th region</h3><p>{name}, {where}</p><p>Tel: {phone}</p>",
        "<li>{name}, {where}</li><li>Tel: {phone}</li>",
    ],
)
def test_telephones_on_lines_behind_a_dealer_and_his_address_are_never_the_pages_own(item: str) -> None:
    items = "".join(item.format(name=name, where=where, phone=phone, at=at) for at, (name, where, phone) in _told())
    found = told(read(f"<h1>Stockists</h1><div>{items}</div><p>Orders: 0113 496 0100</p>{FOOTER}", url=PAGE))
    assert found[:4] == list(DEALERS)
    assert ("Voltara Pumps Ltd", "14 Moss Lane, Leeds LS1 2AB", "0113 496 0100") in found


def _told() -> list[tuple[int, tuple[str, str, str]]]:
    return list(enumerate(DEALERS, 4))


@pytest.mark.parametrize(
    "item",
    [
        "<h3>{what}</h3><p>{name}<br>{where}<br>Tel: {phone}</p>",
        "<p><b>{what}</b><br>{name}<br>{where}<br>Tel: {phone}</p>",
    ],
)
def test_firms_with_legal_forms_right_below_bold_words_are_the_dealers(item: str) -> None:
    goods = ("Garden pumps", "Pool pumps", "Fire pumps", "Well pumps")
    items = "".join(
        item.format(what=what, name=name, where=where, phone=phone)
        for what, (name, where, phone) in zip(goods, DEALERS, strict=True)
    )
    assert told(read(f"<h1>Distributors</h1>{items}{FOOTER}", url=PAGE))[:4] == list(DEALERS)


@pytest.mark.parametrize("brand", [("Wilo GmbH", "Lutz GmbH", "Wilo GmbH", "Grund GmbH"), ("Pump projects",) * 4])
def test_what_stands_below_several_bold_names_is_no_dealer(brand: tuple[str, ...]) -> None:
    items = "".join(
        f"<p><b>{name}</b><br>{each}<br>{where}<br>Tel: {phone}</p>"
        for each, (name, where, phone) in zip(brand, DEALERS, strict=True)
    )
    found = {name for name, _, _ in told(read(f"<h1>Distributors</h1>{items}{FOOTER}", url=PAGE))}
    assert not found & set(brand)


def test_things_with_prices_behind_name_are_no_dealers() -> None:
    things = "".join(
        f"<div class=p><p>Name: Pump P{at}</p><p>£{at}0</p><p>Tel: 0113 496 0300</p></div>" for at in "23456"
    )
    found = told(read(f"<h1>Distributors</h1>{things}{FOOTER}", url=PAGE))
    assert not any(name.startswith("Pump") for name, _, _ in found)


@pytest.mark.parametrize(
    "ranks", [("Gold partner", "Silver partner"), ("Revendeur agréé", "Distributeur"), ("金牌经销商", "授权代理商")]
)
def test_a_rank_of_dealers_is_no_dealer(ranks: tuple[str, ...]) -> None:
    items = "".join(
        f"<div class=c><img alt='{name}' src=x.png><p>{ranks[at % 2]} </p><p>{where}</p><p>Tel: {phone}</p></div>"
        for at, (name, where, phone) in _told()
    )
    found = {name for name, _, _ in told(read(f"<h1>Distributors</h1>{items}{FOOTER}", url=PAGE))}
    assert not found & set(ranks)


def test_one_brand_behind_company_in_each_entry_is_no_dealer() -> None:
    items = "".join(
        f"<div class=d><p>Nazwa: {name}</p><p>Adres: {where}</p><p>Tel.: {phone}</p><p>Firma: Voltara</p></div>"
        for name, where, phone in DEALERS
    )
    assert told(read(f"<h1>Distributors</h1>{items}{FOOTER}", url=PAGE))[:4] == list(DEALERS)


def test_a_page_firms_name_behind_a_label_is_given_without_it() -> None:
    body = "<p>Название: ООО «Вольтара»</p><p>Адрес: г. Тула, ул. Ленина, д. 5</p><p>Тел.: +7 4872 49-60-11</p>"
    found = told(read(f"<h1>Контакты</h1>{body}", url="https://voltara.example/contact"))
    assert found == [("ООО «Вольтара»", "г. Тула, ул. Ленина, д. 5", "+7 4872 49-60-11")]


def test_a_brand_behind_a_label_of_firms_in_each_entry_is_no_dealer() -> None:
    items = "".join(
        f"<div class=d><p>Business name: {name}</p><p>Address: {where}</p><p>Tel: {phone}</p><p>Company: Voltara</p>"
        "</div>"
        for name, where, phone in DEALERS
    )
    assert told(read(f"<h1>Members</h1>{items}{FOOTER}", url=PAGE))[:4] == list(DEALERS)


def test_firms_that_stand_again_at_another_address_are_given_there_too() -> None:
    firms = [(name if name.endswith(("Ltd", "Limited")) else f"{name} Ltd", *rest) for name, *rest in DEALERS]
    rows = "".join(f"<tr><td>{name}</td><td>{where}</td><td>{phone}</td></tr>" for name, where, phone in firms)
    branches = [
        (name, f"{at} Quay Street, Bristol BS1 4XX", f"0117 496 01{at}0") for at, (name, _, _) in enumerate(firms, 3)
    ]
    boxes = "".join(f"<div class=b><h4>{n}</h4><p>{where}</p><p>Tel: {phone}</p></div>" for n, where, phone in branches)
    body = f"<title>Suppliers</title><h1>Suppliers</h1><table>{rows}</table><h2>Branches</h2><div>{boxes}</div>"
    assert told(read(body, url="https://guide.example/s")) == [*firms, *branches]


@pytest.mark.parametrize("is_first", [True, False])
def test_the_pages_own_firm_in_such_a_list_keeps_its_telephone(is_first: bool) -> None:
    own = "<p>Voltara Pumps Ltd, 14 Moss Lane, Leeds LS1 2AB</p><p>Tel: 0113 496 0100</p>"
    rest = "".join(f"<p>{name}, {where}</p><p>Tel: {phone}</p>" for name, where, phone in DEALERS)
    body = f"<title>Voltara Pumps</title><h1>Dealers</h1>{own if is_first else ''}{rest}{'' if is_first else own}"
    found = set(told(read(body, url=PAGE)))
    assert found == {*DEALERS, ("Voltara Pumps Ltd", "14 Moss Lane, Leeds LS1 2AB", "0113 496 0100")}


def test_a_mailbox_behind_the_last_of_a_list_whose_others_have_none_is_not_his() -> None:
    rest = "".join(f"<p>{name}, {where}</p><p>Tel: {phone}</p>" for name, where, phone in DEALERS[:3])
    body = f"<h1>Dealers</h1>{rest}<p>{', '.join(DEALERS[3][:2])}</p><p>E-mail: sales@voltara.example</p>{FOOTER}"
    mailboxes = {each.fields["vendor"][0].raw for each in read(body, url=PAGE).offers if "email" in each.fields}
    assert mailboxes <= {"Voltara Pumps Ltd"}


def test_a_street_over_its_town_is_where_a_dealer_is_though_neither_line_is_an_address() -> None:
    shops = (("Egetræ & Bøg", "Jernbane Allé 70", "2720 Vanløse"), ("ASKYOGI", "Graven 23", "8000 Aarhus"))
    cards = "".join(
        f"<div class=dealer><div><a href=https://a.example/{street[:3]}>{name}</a></div><div>{street}<br>{town}</div></div>"
        for name, street, town in shops
    )
    found = told(read(f"<h1>Forhandlere</h1><div>{cards}</div>", url=PAGE))
    assert found == [(name, f"{street}\n{town}", "") for name, street, town in shops]


def test_the_label_of_a_name_on_a_line_of_its_own_is_nobodys() -> None:
    rows = "".join(
        f"<li><div><p><span>NAME</span><br>{name}</p></div><div><p><span>ADDRESS</span><br>{where}</p></div></li>"
        for name, where, _ in DEALERS
    )
    found = told(read(f"<h1>Distributors</h1><ul>{rows}</ul>{FOOTER}", url=PAGE))
    assert [(name, where) for name, where, _ in found[:4]] == [(name, where) for name, where, _ in DEALERS]
