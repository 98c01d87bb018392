"""An address under a heading, or behind a label, that tells of somebody else is no claim of the page's vendor."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page

OWN, OTHER = "No. 7 Qinglan Road, Cangzhou, Hebei", "No. 48 Muxi Road, Baoding, Hebei"
CONTACT = f"<h2>Contact</h2><p>Tel: +86 317 5550731</p><p>Address: {OWN}</p>"


def addresses(body: str) -> list[str]:
    """Return the address and the further addresses that a page gives its vendor."""
    site = Site(name="case", start=("https://market.example/",), allow=("https://*",))
    page = f"<html><body><h1>Thornwick Kettles Co., Ltd.</h1>{body}</body></html>"
    reading = read_page(page.encode(), url="https://market.example/p.html", content_type="text/html", site=site)
    every = (*reading.offers, *reading.blocks)
    given = [said.raw for offer in every for said in offer.fields.get("address", ())]
    return given + [said.raw for offer in every for label, said in offer.other if label == "further address"]


HEADS = [
    "Fraud warning", "Beware of fake sellers", "Fake sellers", "Impostors", "Scam alert", "WARNING: fake websites!",
    "Anti-fraud notice", "Unauthorised dealers", "打假声明", "防骗提示", "假冒商家名单", "谨防假冒",
    "【打假公告】", "Betrugswarnung",
    "Warnung vor Fälschern", "Vorsicht, Betrüger", "Aviso de fraude", "Cuidado con los estafadores",
    "Alerte aux contrefaçons",
    "Attention aux arnaques", "Attenzione alle truffe", "Uwaga na oszustów", "Осторожно, мошенники!",
    "Sahte firmalar",
    "Cảnh báo lừa đảo", "偽サイトにご注意", "사칭 업체 주의", "Exhibition", "Trade fairs", "Upcoming events",
    "Meet us at the spring fair",
    "参展信息", "展会信息", "Messen", "Messetermine", "Ferias", "Salons et foires", "Fiere", "Targi", "Выставки",
    "Fuarlar", "Triển lãm",
    "展示会情報", "전시회", "Beneficiary bank", "Bank details", "Our bank", "Bankverbindung", "收款银行",
    "开户行", "Банк", "Banco",
    "Coordonnées bancaires", "Ngân hàng", "Reviews", "Customer reviews (12)", "What our customers say",
    "Testimonials", "评价",
    "客户评价", "Bewertungen", "Kundenstimmen", "Opiniones", "Avis clients", "Recensioni", "Opinie", "Отзывы",
    "Yorumlar", "Đánh giá",
    "お客様の声", "고객 후기", "Our clients", "References", "Projects", "Case studies", "成功案例", "合作客户",
    "Unsere Kunden", "Referenzen",
    "Nos clients", "Nuestros clientes", "Наши клиенты", "導入事例", "Partners", "Our suppliers", "Carriers",
    "Our forwarder",
    "合作伙伴", "货代公司", "Unsere Partner", "Nos partenaires", "Партнёры", "Delivery terms",
    "Lieferbedingungen", "Условия доставки",
    "Job offers", "We are hiring", "招聘信息", "Stellenangebote", "Вакансии",
]  # fmt: skip


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize(
    "part",
    [
        "<h3>{}</h3><p>Read this.</p><p>Address: {}</p>",
        "<div><div class='hd'><h3>{}</h3></div><ul><li>Address: {}</li></ul></div>",
        "<div class='sec-title'>{}</div><table><tr><td>Name</td><td>Greyfen</td></tr>"
        "<tr><td>Address</td><td>{}</td></tr>"
        "</table>",
        "<p><b>{}:</b></p><p>Address: {}</p>",
    ],
)
def test_an_address_under_a_heading_of_somebody_else_is_no_claim(head: str, part: str) -> None:
    other = part.format(head, OTHER)
    assert addresses(CONTACT + other) == [OWN]
    assert addresses(other + CONTACT) == [OWN]


@pytest.mark.parametrize(
    "head",
    [
        "Our factory", "Contact", "Contact us", "Find us", "Showroom", "Our showroom", "About us", "Head office",
        "Factory", "Our shop",
        "Company profile", "Warehouse and office", "Visit us", "Products", "联系我们", "工厂地址", "公司简介",
        "展厅", "关于我们", "Kontakt",
        "Anfahrt", "Unser Werk", "Contacto", "Nuestra fábrica", "Nous trouver", "Контакты", "Наш адрес",
        "Liên hệ", "会社概要", "본사",
        "Bankside Kettles", "Fair prices", "Projectors", "Partner boxes of tin", "Reviewing kettles since 1990",
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    "before", ["", "<h3>Exhibition</h3><p>See us.</p>", "<h3>Partners</h3><p>Many.</p>", "<h3>打假声明</h3><p>勿信</p>"]
)
def test_an_address_under_a_heading_of_its_own_stays_the_vendors(head: str, before: str) -> None:
    assert addresses(f"{before}<h3>{head}</h3><p>Tel: +86 317 5550731</p><p>Address: {OWN}</p>") == [OWN]


@pytest.mark.parametrize(
    "own", ["Our factory", "Showroom", "Where to find us", "Unser Werk", "展厅", "Thornwick Kettles Co., Ltd."]
)
def test_words_of_its_own_end_a_part_of_somebody_else(own: str) -> None:
    assert addresses(f"<h3>Partners</h3><p>Many.</p><p>{own}</p><p>Address: {OWN}</p>") == [OWN]


def test_a_part_ends_with_the_element_that_holds_it() -> None:
    page = "<div class='clients'><h3>Our clients</h3><p>Address: {}</p></div><div><p>Address: {}</p></div>"
    assert addresses(page.format(OTHER, OWN)) == [OWN]


@pytest.mark.parametrize(
    "label",
    [
        "Bank", "Beneficiary bank", "开户行", "Банк", "Booth", "展位", "Venue", "Impostor", "假冒商家",
        "Betrüger", "Reviewer",
        "评论人", "Forwarder", "货代", "Carrier", "Client", "客户", "Project",
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    "part",
    [
        "<p>{}: Greyfen</p><p>Address: {}</p>",
        "<table><tr><th>{}</th><td>Greyfen</td></tr><tr><th>Address</th><td>{}</td></tr></table>",
        "<dl><dt>{}</dt><dd>Greyfen</dd><dt>Address</dt><dd>{}</dd></dl>",
        "<ul><li>{}：Greyfen</li><li>地址：{}</li></ul>",
    ],
)
def test_an_address_behind_a_label_of_somebody_else_is_no_claim(label: str, part: str) -> None:
    other = part.format(label, OTHER)
    assert addresses(CONTACT + other) == [OWN]
    assert addresses(other + CONTACT) == [OWN]


@pytest.mark.parametrize("label", ["Bank", "Booth", "展位", "Client", "开户行", "Carrier", "Courier", "承运人"])
def test_the_only_address_of_a_page_stays_the_vendors_behind_a_label_that_may_be_its_own(label: str) -> None:
    assert addresses(f"<p>{label}: Greyfen</p><p>Address: {OWN}</p>") == [OWN]


@pytest.mark.parametrize("between", ["<p>Tel: +86 317 5550731</p>", "<p>Colour: red</p>", "<h3>Showroom</h3>"])
def test_a_label_of_a_bank_says_nothing_of_an_address_further_down(between: str) -> None:
    second = "No. 19 Qinglan Road, Cangzhou, Hebei"
    assert addresses(f"{CONTACT}<p>Bank: Songxi Bank</p>{between}<p>Address: {second}</p>") == [OWN, second]


def test_what_a_buyer_wrote_is_told_by_its_class() -> None:
    assert addresses(f"{CONTACT}<div class='review-item'><b>Pete</b><p>Address: {OTHER}</p></div>") == [OWN]
    assert addresses(f"<div class='single-review'><h1>Kettle</h1>{CONTACT}</div>") == [OWN]


@pytest.mark.parametrize(
    "label",
    [
        "Fake address", "Impostor's address", "Former address", "Exhibition address", "Bank address",
        "Delivery address",
        "Shipping warehouse", "Forwarder's warehouse address", "Consolidation warehouse", "假冒地址", "原地址",
        "展馆地址", "货代地址",
        "集货仓", "发货仓库地址", "Alte Adresse", "Ancienne adresse", "Старый адрес", "Адрес доставки", "Địa chỉ cũ",
    ],
)  # fmt: skip
@pytest.mark.parametrize("part", ["<p>{}: {}</p>", "<table><tr><th>{}</th><td>{}</td></tr></table>"])
def test_a_label_that_names_another_gives_its_address_to_nobody(label: str, part: str) -> None:
    assert addresses(f"<h2>Contact</h2><p>Tel: +86 317 5550731</p>{part.format(label, OTHER)}") == []


@pytest.mark.parametrize(
    "label", ["Warehouse", "Warehouse address", "仓库地址", "Адрес склада", "Shipping warehouse address"]
)
def test_a_warehouse_is_no_claim_beside_the_address_of_the_vendor(label: str) -> None:
    table = f"<table><tr><th>Address</th><td>{OWN}</td></tr><tr><th>{label}</th><td>{OTHER}</td></tr></table>"
    assert addresses(f"{table}<p>US$ 4.00</p>") == [OWN]


OTHERS_PHONE = "(11) 4898-0177"


@pytest.mark.parametrize(
    "head",
    [
        "Bank references", "Banking reference", "Trade references", "Principal customers", "Main suppliers",
        "Referências Bancárias", "Referências comerciais", "Principais clientes", "Principais fornecedores",
        "Referencias bancarias", "Referencias comerciales", "Principales clientes", "Principales proveedores",
        "Références bancaires", "Références commerciales", "Principaux clients", "Principaux fournisseurs",
        "Referenze bancarie", "Principali fornitori", "Bankreferenzen", "Wichtigste Kunden", "Hauptlieferanten",
        "Belangrijkste leveranciers", "Referencje bankowe", "Główni dostawcy", "Обслуживающий банк",
        "Основные поставщики", "Banka referansları", "主要往来银行", "主要客户", "主要供应商",
        "主要取引銀行", "주거래은행",
        "Bankovní spojení", "Bankkapcsolatok", "Referensi bank", "Nhà cung cấp chính", "المراجع البنكية",
    ],
)  # fmt: skip
@pytest.mark.parametrize("line", ["<p>\n<strong>{}:</strong>\n</p>\n", "<h3>{}</h3>", "<strong>{}</strong>\n"])
def test_numbers_of_banks_and_firms_that_a_firm_refers_to_are_theirs(head: str, line: str) -> None:
    page = f"<div>{line.format(head)}<p>Banco Moita – {OTHERS_PHONE}</p>\n<p>Banco Olmo – (11) 4898-0178</p></div>"
    assert phones(f"<p>Fones: (11) 4156-0142</p>{page}") == ["(11) 4156-0142"]


@pytest.mark.parametrize("head", ["Fornecedores", "Suppliers", "Lieferanten", "Banco de vidros", "Tedarikçiler"])
def test_a_desk_for_suppliers_is_the_firms_own(head: str) -> None:
    assert phones(f"<p>Fones: (11) 4156-0142</p><h3>{head}</h3><p>Tel. {OTHERS_PHONE}</p>") == [
        "(11) 4156-0142",
        OTHERS_PHONE,
    ]


def test_own_contacts_under_bold_words_end_the_part_of_a_bank() -> None:
    bank = f"<div>\n<strong>Referências bancárias</strong>\n<p>Banco Moita – {OTHERS_PHONE}</p>"
    own = "\n<strong>Loja de vidros</strong>\n<p>Tel. (11) 4156-0142</p></div>"
    assert phones(bank + own) == ["(11) 4156-0142"]


def phones(body: str) -> list[str]:
    site = Site(name="case", start=("https://market.example/",), allow=("https://*",))
    own = "<h1>Tubos Tarn</h1><p>Rua Olmo 20, Santana, SP 06529-180</p>"
    page = f"<html lang=pt-BR><title>Tubos Tarn</title><body>{own}{body}</body></html>"
    url = "https://market.example/contato.html"
    reading = read_page(page.encode(), url=url, content_type="text/html", site=site)
    return [said.raw for offer in (*reading.offers, *reading.blocks) for said in offer.fields.get("phone", ())]
