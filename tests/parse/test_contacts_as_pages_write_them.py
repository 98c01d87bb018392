"""Contacts as pages of firms write them: ranges, dashes, agents without a domain, hours and taxes below an address."""

import pytest
from tests.parse.shared_own import given

from falsefront.config import Site
from falsefront.parse import read_page

OWN = "<h2>Contact us</h2><p><b>Larkfield Tea</b><br>4 Dock Road<br>Hull HU1 2AB<br>Tel: 01482 220 118</p>"
OWN += "<p>Email: info@larkfieldtea.example</p>"
AGENT = "Orrin Stone Product<br>G41, 1st Phase, Fern Industrial Area<br>Jalore 343001, Rajasthan<br>"
AGENT += "Phone: +91 2973 200 142<br>Email: orrinstone@gmail.com"


def read(body: str, title: str = "", path: str = "p/7") -> str:
    """Return all that a page gives whose title and address do not say that it is one of contacts."""
    page = f"<html><head><meta charset=utf-8><title>{title}</title></head><body>{body}</body></html>"
    url = f"https://www.larkfieldtea.example/{path}"
    site = Site(name="case", start=(url,), allow=("https://*",))
    found = read_page(page.encode(), url=url, content_type="text/html", site=site)
    every = (*found.offers, *found.blocks)
    return "\n".join(
        said.raw for offer in every for name in ("address", "phone", "email") for said in offer.fields.get(name, ())
    )


@pytest.mark.parametrize(
    "heading",
    ["Our Agents", "Sales representatives", "Unsere Vertreter", "Nos représentants", "Nuestros representantes",
     "I nostri agenti", "Nossos representantes", "Nasi przedstawiciele", "Onze vertegenwoordigers", "Представители",
     "Temsilcilerimiz", "Zástupci"],
)  # fmt: skip
def test_agents_without_a_domain_are_others_where_they_have_an_address_of_their_own(heading: str) -> None:
    text = given(
        f"{OWN}<div><strong>{heading}</strong><br><br><strong>{AGENT.replace('<br>', '</strong><br>', 1)}</div>"
    )
    assert "01482 220 118" in text
    assert "200 142" not in text
    assert "Jalore" not in text
    assert "gmail" not in text


def test_a_branch_below_an_agent_is_the_agents() -> None:
    more = "<br><br><strong>Branch Office</strong><br>No. 195, Main Road<br>Bangalore 560105, Karnataka<br>"
    text = given(f"{OWN}<div><strong>Our Agents</strong><br>{AGENT}{more}Phone: +91 80 2000 0142</div>")
    assert "Dock Road" in text
    assert "Bangalore" not in text
    assert "2000 0142" not in text


def test_representatives_without_an_address_may_be_the_firms_staff() -> None:
    text = given(f"{OWN}<div><strong>Sales representatives</strong><br>Ada Fern<br>Mobile: 07700 900 142</div>")
    assert "07700 900 142" in text


def test_a_mailbox_that_a_dash_cuts_before_its_sign_is_the_one_that_its_link_writes_to() -> None:
    text = given(
        f"{OWN}<p>Orders: <a href='mailto:ada-fern@larkfieldtea.example'>ada–fern@larkfieldtea.example</a></p>"
    )
    assert "ada-fern@larkfieldtea.example" in text.split("\n")
    assert "fern@larkfieldtea.example" not in text.split("\n")


def test_a_link_that_shows_another_mailbox_than_it_writes_to_gives_the_one_it_shows_too() -> None:
    text = given(f"{OWN}<p><a href='mailto:ada@larkfieldtea.example'>fern@larkfieldtea.example</a></p>")
    assert "fern@larkfieldtea.example" in text


def test_a_number_of_a_template_behind_a_button_is_nobodys() -> None:
    button = "<div><a href='tel:13588888888'><span style='background-image: url(tel.png)'></span></a></div>"
    assert "135" not in given(f"{OWN}{button}")
    assert "13588880142" in given(f"{OWN}{button.replace('13588888888', '13588880142')}")


@pytest.mark.parametrize(
    ("words", "range_"),
    [("Tels", "3622-0764 al 69"), ("Tel", "3622-0764 bis 0769"), ("Tel", "3622-0764 to 69"), ("Tél", "3622-0764 à 69"),
     ("Тел", "3622-0764 до 69"), ("電話", "3622-0764至69")],
)  # fmt: skip
def test_a_range_of_numbers_is_quoted_whole(words: str, range_: str) -> None:
    assert range_ in given(f"{OWN}<p>{words} {range_}</p>").split("\n")


@pytest.mark.parametrize("behind", ["a 18:30", "to 9 pm", "bis 18 Uhr", "a 12"])
def test_hours_behind_a_number_are_no_range(behind: str) -> None:
    assert "3622-0764" in given(f"{OWN}<p>Tel 3622-0764 {behind}</p>").split("\n")


@pytest.mark.parametrize("label", ["Directo", "Direto", "Direct", "Direkt", "Bezpośredni", "Прямой", "直线", "직통"])
def test_a_number_without_its_area_is_a_telephone_behind_the_word_for_a_direct_line(label: str) -> None:
    assert "5360-7326" in given(f"{OWN}<p>{label}: 5360-7326</p>")


def test_a_number_behind_directory_or_direction_is_none() -> None:
    assert "5360-7326" not in given(f"{OWN}<p>Directory: 5360-7326</p><p>Directed: 5360-7326</p>")


@pytest.mark.parametrize("number", ["444 44 59", "444 0 459"])
def test_a_number_of_all_turkey_stands_alone_on_its_line(number: str) -> None:
    here = "<p>1. Organize Sanayi Bölgesi Kavak Cad. No:2<br>06930 Sincan Ankara<br>Tel: 0 312 200 01 42</p>"
    assert number in read(f"{here}<p>{number}</p>", title="İletişim")
    assert number not in read(f"{here}<p>Stok kodu: {number}</p>", title="İletişim")


@pytest.mark.parametrize(
    "line",
    ["Tel. (+351) 266 200 130", "N.º de Contribuinte: 501 129 103", "NIPC: 501129103", "IČO: 27074358",
     "Öffnungszeiten: Mo-Fr 8-17", "Horário: 9h-18h", "Orari: 9-18", "Godziny otwarcia: 8-16", "Adószám: 12345678-2-42",
     "ΑΦΜ: 099999999", "Режим работы: 9-18", "CVR-nr: 12345678", "Vergi Dairesi: Ostim", "営業時間：9時～18時"],
)  # fmt: skip
def test_an_address_under_its_label_ends_before_a_line_with_a_label_of_its_own(line: str) -> None:
    text = given(f"<p><b>Address:</b><br>Parque do Carvalho<br>7490-909 Mora<br><br>{line}</p>")
    assert "Parque do Carvalho\n7490-909 Mora" in text
    assert line not in text.replace("(+351) 266 200 130", "")


@pytest.mark.parametrize("line", ["Edifício: Sala 12", "Bloco: C"])
def test_an_address_under_its_label_goes_on_with_a_part_of_it(line: str) -> None:
    assert line in given(f"<p><b>Address:</b><br>Parque do Carvalho 3<br>{line}<br>7490-909 Mora</p>")


TWO = "<h2>Aquário do Carvalho</h2><p>Rua do Tanque 3<br>7490-909 Mora</p><p>Tel. (+351) 266 200 130</p>"
TWO += (
    "<h2>{name}</h2><p><strong>Morada:</strong><br>Rua da Praça 41<br>7490-243 Mora</p><p>Tel. (+351) 266 200 170</p>"
)


@pytest.mark.parametrize("name", ["Câmara Municipal de Mora", "Gemeinde Moos", "Moos kommune", "Община Мора"])
def test_a_municipality_beside_the_name_in_the_notice_of_rights_is_another(name: str) -> None:
    text = read(f"{TWO.format(name=name)}<footer>Aquário do Carvalho © 2015</footer>")
    assert "200 130" in text
    assert "200 170" not in text
    assert "Praça" not in text


def test_a_municipality_gives_its_own_contacts_on_its_own_page() -> None:
    name = "Câmara Municipal de Mora"
    text = read(f"{TWO.format(name=name)}<footer>Câmara Municipal de Mora © 2015</footer>", path="contactos")
    assert "200 170" in text


@pytest.mark.parametrize(
    ("first", "second"),
    [("Dział Sprzedaży", "Dział Pomocy Technicznej"), ("Departamento Comercial", "Soporte Técnico"),
     ("Sales Department", "Human Resources"), ("Satış Departmanı", "Teknik Destek"), ("Отдел продаж", "Логистика")],
)  # fmt: skip
def test_mailboxes_under_departments_in_bold_are_the_firms(first: str, second: str) -> None:
    boxes = f"<b>{first}</b><br><a href='mailto:a@larkfieldtea.example'>a@larkfieldtea.example</a><br><br>"
    boxes += f"<b>{second}</b><br><a href='mailto:b@larkfieldtea.example'>b@larkfieldtea.example</a>"
    here = "<div><b>Office</b><br>4 Dock Road<br>Hull HU1 2AB</div>"
    text = read(f"{here}<div>{boxes}</div>")
    assert "a@larkfieldtea.example" in text
    assert "b@larkfieldtea.example" in text


PROSE = """<h3>{write}</h3><p>Questions about an order?</p><center><b>info@larkfieldtea.example</b></center>
<h3>{call}</h3><p>We answer at the following numbers</p><b>Sales</b><br><b>06.30880142</b><br>
<b>Accounts</b><br><b>06.30880157</b><h3>{come}</h3><b>Works</b><br>Via Felce 2010<br>Roma (Tor Vergata, Romanina)"""


@pytest.mark.parametrize(
    ("write", "call", "come"),
    [("SCRIVICI", "CHIAMACI", "VIENI A TROVARCI"), ("Write to us", "Call us", "Visit us"),
     ("Schreiben Sie uns", "Rufen Sie uns an", "Besuchen Sie uns"), ("Écrivez-nous", "Appelez-nous", "Venez nous voir"),
     ("Escríbenos", "Llámanos", "Visítanos"), ("Napisz do nas", "Zadzwoń", "Odwiedź nas")],
)  # fmt: skip
def test_headings_that_ask_to_write_and_to_ring_make_a_page_of_contacts(write: str, call: str, come: str) -> None:
    text = read(PROSE.format(write=write, call=call, come=come))
    assert "info@larkfieldtea.example" in text
    assert "06.30880142" in text
    assert "06.30880157" in text
    assert "Via Felce 2010\nRoma (Tor Vergata, Romanina)" in text


def test_one_such_heading_makes_none() -> None:
    assert (
        read(PROSE.format(write="Write to us", call="Sizes", come="Delivery").replace("Via Felce 2010<br>", "")) == ""
    )


def test_names_in_headings_of_the_same_rank_right_below_agents_are_agents() -> None:
    body = f"{OWN}<h3>Our Agents</h3><h3>Orrin Stone Product</h3><p>{AGENT.partition('<br>')[2]}</p>"
    body += "<h3>Marl Stone Works</h3><p>12 MG Road<br>Bengaluru 560001<br>Phone: +91 80 2000 0142</p>"
    text = given(body)
    assert "01482 220 118" in text
    assert "200 142" not in text
    assert "Bengaluru" not in text


def test_a_department_in_a_heading_of_the_same_rank_right_below_agents_is_the_firms() -> None:
    assert "220 177" in given(f"{OWN}<h3>Distributors</h3><h3>Customer service</h3><p>Tel: 01482 220 177</p>")


def test_a_mailbox_in_a_link_without_its_scheme_is_one() -> None:
    assert "sales@larkfieldtea.example" in given(f"{OWN}<p><a href='sales@larkfieldtea.example'>Write to us</a></p>")


def test_a_number_behind_the_word_for_an_example_is_nobodys() -> None:
    assert "900 142" not in given(f"{OWN}<p>Phone: e.g. 07700 900 142</p>")


@pytest.mark.parametrize("lead", ["PL:", "ES", "NP:", "1003 Lausanne VD,"])
def test_the_code_of_a_country_or_a_canton_before_a_number_is_no_word_for_an_example(lead: str) -> None:
    assert "+41 21 200 01 42" in given(f"{OWN}<p>{lead} +41 21 200 01 42</p>")


@pytest.mark.parametrize(
    ("address", "hours"),
    [("Lindenweg 4, 20095 Hamburg", "Mo-Fr 9-18 Uhr"), ("4 Dock Road, Hull HU1 2AB", "Monday to Friday 8.30am to 5pm"),
     ("г. Казань, ул. Ольховая, 5", "пн-пт 9:00-18:00"), ("Calle Olmo 12, 28013 Madrid", "Lunes a viernes de 9 a 18"),
     ("Via dei Tigli 12, 20121 Milano", "Aperto dal lunedì al venerdì 9-18"),
     ("9 rue du Port, 29200 Brest", "Lun-Ven 9h-18h"), ("ul. Lipowa 12, 90-451 Łódź", "pon.-pt. 8:00-16:00"),
     ("Kavak Cad. No:2 06930 Sincan Ankara", "Hafta içi 09:00-18:00"),
     ("东莞市石碣镇碧桃街25号", "周一至周五 9:00-18:00"), ("서울특별시 강남구 유리로 12", "평일 09:00~18:00"),
     ("〒541-0041 大阪府大阪市中央区北浜1-2-3", "月～金 9:00～17:00")],
)  # fmt: skip
@pytest.mark.parametrize("between", [" ", ", "])
def test_hours_by_their_days_end_the_address_on_their_line(address: str, hours: str, between: str) -> None:
    assert given(f"<h1>Contact</h1><p>{address}{between}{hours}</p>") == address


@pytest.mark.parametrize(
    "address",
    ["12 Sunday Street, Hull HU1 2AB", "Unit 9-18 Friday Street, Leeds LS1 2AB", "Calle Mar 9-11, 46003 Valencia",
     "Calle Domingo de Soto 12, 28013 Madrid", "9 Fern Road, Leeds LS1 2AB"],
)  # fmt: skip
def test_a_street_that_is_called_as_a_day_keeps_its_houses(address: str) -> None:
    assert given(f"<h1>Contact</h1><p>{address}</p>") == address


def test_lines_of_days_end_an_address_under_its_label() -> None:
    body = "<p><b>Address:</b> 4 Dock Road, Hull HU1 2AB<br>Monday - Friday: 9am - 5pm<br>Saturday: closed</p>"
    assert given(body) == "4 Dock Road, Hull HU1 2AB"


@pytest.mark.parametrize(
    ("address", "phone"),
    [("г. Самара, ул. Липовая 59в", "8 (909) 200-01-42"), ("г. Самара, пр. Липовый 12", "8 (928) 200-01-42"),
     ("Lindenweg 4, 20095 Hamburg", "040/220118"), ("120 Main Street, Springfield, IL 62704", "(217) 200-0142"),
     ("Rua das Tílias, 123 - Centro - Curitiba/PR", "(41) 3222-0142"), ("м. Київ, вул. Липова 12а", "(044) 200-01-42"),
     ("ul. Lipowa 12, 90-451 Łódź", "42 200 01 42"), ("Via dei Tigli 12, 20121 Milano", "02 2000142"),
     ("12 MG Road, Bengaluru 560001", "98450 20142")],
)  # fmt: skip
def test_a_telephone_right_behind_an_address_is_one_and_ends_it(address: str, phone: str) -> None:
    assert given(f"<h1>Contact</h1><p>{address} {phone}</p>").split("\n") == [address, phone]
    assert given(f"<p>Address: {address} {phone}</p>").split("\n") == [address, phone]


@pytest.mark.parametrize(
    "address",
    ["Av. das Tílias, 1000 - Centro - São Paulo - SP, 01310-100", "12 Elm Road, Boston, MA 02134-1234"],
)  # fmt: skip
def test_a_postcode_at_the_end_of_an_address_is_no_telephone(address: str) -> None:
    assert given(f"<h1>Contact</h1><p>{address}</p>") == address


@pytest.mark.parametrize("line", ["USA: 1-888-200-0142", "Deutschland: 0800 200 0142", "Toll-free USA: 1-800-200-0142"])
def test_a_number_that_costs_nothing_is_a_telephone_behind_the_country_that_it_is_dialled_in(line: str) -> None:
    assert line.partition(": ")[2] in given(f"{OWN}<p>{line}</p>")
    assert "0142" not in given(f"{OWN}<p>Sizes: 1-888-200-0142</p>").partition("220 118")[2]


def test_an_address_with_hours_under_the_word_for_telephones_is_none() -> None:
    text = given("<h1>연락처</h1><p>서울특별시 강남구 유리로 12 평일 09:00~18:00</p><p>전화 02-200-0142</p>")
    assert text.split("\n") == ["서울특별시 강남구 유리로 12", "02-200-0142"]
