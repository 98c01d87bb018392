"""What a page shows of other firms is not given to its own vendor; what is its own is still read."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import PageReading

URL = "https://market.example/firm/b2.html"
OWN_PHONE, OTHER_PHONE = "+86 579 8555 0101", "+86 662 855 0177"
OTHER_CONTACTS = (
    f"<p>Address: No. 9 Hualan Road, Jiangcheng District, Yangjiang, Guangdong</p><p>Tel: {OTHER_PHONE}</p>"
)
OTHER_IN_CHINESE = f"<p>地址：广东省深圳市宝安区墨帆路77号</p><p>电话：{OTHER_PHONE}</p>"


def read(body: str, *, url: str = URL, fields: dict[str, str] | None = None) -> PageReading:
    site = Site(name="case", start=(url,), allow=("https://*",), fields=fields or {})
    return read_page(f"<body>{body}</body>".encode(), url=url, content_type="text/html; charset=utf-8", site=site)


def profile(beside: str, *, name: str = "Quietbarrow Rugs", more: str = "") -> str:
    rows = f"<tr><th>Company name</th><td>{name}</td></tr><tr><th>E-mail</th><td>a@quiet.example</td></tr>{more}"
    return f"<div><h1>{name}</h1><table>{rows}</table></div>{beside}<p>About Market</p>"


def given(reading: PageReading) -> str:
    """Return all that a reading gives of addresses and telephones, whoever is said to have them."""
    every = (*reading.offers, *reading.blocks)
    return "\n".join(
        said.raw for offer in every for name in ("address", "phone") for said in offer.fields.get(name, ())
    )


@pytest.mark.parametrize(
    "words",
    [
        "Featured supplier", "Sponsored", "Similar companies", "Other suppliers", "You may also like",
        "Premium members",
        "Supplier of the week", "Our sponsors", "Advertisement", "More suppliers from Yangjiang", "Gold Suppliers",
        "People also viewed", "Recommended manufacturers", "推荐企业", "热门企业", "同类商家", "优质供应商", "其他公司",
        "猜你喜欢", "广告", "【推荐商家】", "相關企業", "還看了", "Doanh nghiệp nổi bật",
        "Nhà cung cấp tương tự", "Quảng cáo",
        "Các công ty khác", "Proveedores destacados", "Otras empresas", "Publicidad", "Empresas similares",
        "Рекомендуемые компании", "Похожие поставщики", "Реклама", "Компания месяца", "Ähnliche Anbieter",
        "Autres fournisseurs", "Fornecedores em destaque", "Benzer firmalar", "おすすめ企業", "추천 업체",
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    "box",
    [
        "<aside><h4>{}</h4><p><b>Harrowfen Cutlery</b></p>{}</aside>",
        "<div><div><span>{}</span><a href=/all>More</a></div><div><a href=/x>Harrowfen Cutlery</a>{}</div></div>",
        "<h3>{}</h3><p>Harrowfen Cutlery</p>{}",
    ],
)
def test_a_box_of_others_is_not_given_to_the_vendor_of_the_page(words: str, box: str) -> None:
    reading = read(profile(box.format(words, OTHER_CONTACTS)))
    assert [offer.fields["vendor"][0].raw for offer in reading.offers] == ["Quietbarrow Rugs"]
    assert given(reading) == ""


@pytest.mark.parametrize(
    "box",
    [
        "<aside><p><a href='/firm/b7.html'>Harrowfen Cutlery</a></p>{}</aside>",
        "<div><h4><a href='b7.html'>Harrowfen Cutlery</a></h4>{}</div>",
        "<div><b>Harrowfen Trading Co., Ltd</b><div>{}</div></div>",
        "<div><h4>Harrowfen Industries</h4></div><div>{}</div>",
        "<div class='sponsored'><p>Harrowfen</p>{}</div>",
        "<div id='ads'><a href='https://harrowfen.example/'>Harrowfen</a>{}</div>",
        "<p>Featured supplier: Harrowfen Cutlery</p>{}",
        "<section><p>Ad: Harrowfen Cutlery</p>{}</section>",
        "<div><b>Harrowfen Cutlery</b>{}</div>",
        "<div><h4>Marl & Sons Pottery</h4>{}</div>",
        "<div><a href='https://harrow.example/'>Harrow Cutlery</a>{}</div>",
        "<div><a href='https://harrow.market.example/'>Harrow</a>{}</div>",
        "<div><a href='/firm/b7.html'><img alt='Harrow'></a><p>Harrow Cutlery</p>{}</div>",
        "<table><tr><td colspan=2><b>Harrow Trading Ltd</b></td></tr><tr><td>{}</td></tr></table>",
        "<div><h3>Công ty Hoa Sen</h3><p>Địa chỉ: 12 Đường Lê Lợi, Quận 1</p><p>Điện thoại: +84 28 3855 0177</p></div>",
        "<div><b>ООО Вербена</b><p>Адрес: г. Казань, ул. Мира 5</p><p>Тел: +7 843 555-01-77</p></div>",
        "<div><strong>Vidrios Luna S.A.</strong><p>Dirección: Calle Mayor 5, 28013 Madrid</p></div>",
        "<p>Featured supplier: Harrow Cutlery, No. 9 Hualan Road, Yangjiang, Guangdong, Tel +86 662 855 0177</p>",
        "<p>Sponsored by Harrow Cutlery - Tel: +86 662 855 0177</p>",
        "<p>广告：深圳鲸墨包装有限公司 电话：0755-8555 0142</p>",
        "<ul><li><a href=/firm/b7.html>Harrow</a> Tel: +86 662 855 0177</li></ul>",
    ],
)
def test_a_name_that_is_not_the_pages_own_keeps_the_contacts_under_it(box: str) -> None:
    assert given(read(profile(box.format(OTHER_CONTACTS)))) == ""


def test_a_firm_named_in_chinese_keeps_its_contacts_on_a_chinese_page() -> None:
    box = f"<div><p>深圳鲸禾包装有限公司</p>{OTHER_IN_CHINESE}</div>"
    assert given(read(profile(box, name="佛山蘅塘瓷器有限公司"))) == ""


def test_several_firms_under_one_heading_are_all_left_out() -> None:
    box = "<h3>Other suppliers</h3>" + "".join(f"<h3>Marl {n}</h3>{OTHER_CONTACTS}" for n in "ABC")
    assert given(read(profile(box))) == ""


def test_what_stands_behind_a_box_is_still_the_pages_own() -> None:
    box = (
        f"<h3>Sponsored</h3><p>Harrowfen Cutlery</p>{OTHER_CONTACTS}<h3>Contact us</h3><p>Tel: {OWN_PHONE}</p>"
        "<p>Address: No. 3 Mufan Road, Nanhai District, Foshan, Guangdong</p>"
    )
    reading = read(profile(box))
    assert OWN_PHONE in given(reading)
    assert "Mufan" in given(reading)
    assert OTHER_PHONE not in given(reading)


def test_a_selector_takes_nothing_out_of_a_box_of_others() -> None:
    box = f"<aside><h4>Featured supplier</h4><b>Harrowfen Cutlery</b><p>Tel: <i class=tel>{OTHER_PHONE}</i></p></aside>"
    assert given(read(profile(box), fields={"vendor": "h1", "phone": ".tel"})) == ""


def test_an_unnamed_box_outside_of_the_main_element_is_the_sites() -> None:
    page = f"<main>{profile('')}</main><div class=right>{OTHER_CONTACTS}</div><footer>Boardwell Exchange</footer>"
    assert given(read(page)) == ""


@pytest.mark.parametrize(
    "own",
    [
        "<div><span>Premium member</span><p>Tel: {0}</p></div>",
        "<div><span>推荐企业</span><p>电话：{0}</p></div>",
        "<div><span>Verified supplier</span><b>Quietbarrow Rugs</b><p>Tel: {0}</p></div>",
        "<div><h3>Featured supplier</h3><h4>Contact details</h4><p>Tel: {0}</p></div>",
        "<div><span>Gold Supplier</span><p>Contact person: Mr Li</p><p>Tel: {0}</p></div>",
        "<div><b>Quietbarrow Rugs Co., Ltd</b><p>Tel: {0}</p></div>",
        "<div><b>佛山静丘地毯有限公司</b><p>Tel: {0}</p></div>",
        "<div><h4><a href='/firm/b2/contact.html'>Contact us</a></h4><p>Tel: {0}</p></div>",
        "<div><h3>Head office</h3><p>Tel: {0}</p></div>",
        "<div><h3>Sales department</h3><p>Tel: {0}</p></div>",
        "<div><h3>Our partners trust us</h3><p>Tel: {0}</p></div>",
        "<div><h3>Zhang Wei</h3><p>Tel: {0}</p></div>",
        "<div><h3>Sales Manager</h3><p>Tel: {0}</p></div>",
        "<div><h3>Chi nhánh Hà Nội</h3><p>Điện thoại: {0}</p></div>",
        "<div><h3>Oficina Central</h3><p>Teléfono: {0}</p></div>",
        "<div><h3>Главный Офис</h3><p>Тел: {0}</p></div>",
        "<p><a href='/firm/b2.html'>Quietbarrow Rugs</a> Tel: {0}</p>",
        "<p><a href='https://shop.market.example/'>Online shop</a> Tel: {0}</p>",
    ],
)
def test_what_only_looks_like_a_box_of_others_is_read(own: str) -> None:
    assert given(read(profile(own.format(OWN_PHONE)))) == OWN_PHONE


@pytest.mark.parametrize("kind", ["Trading Company", "Manufacturer, Trading Company", "贸易公司"])
def test_a_kind_of_business_is_no_other_firms_name(kind: str) -> None:
    rows = f"<tr><th>Business type</th><td>{kind}</td></tr><tr><th>Tel</th><td>{OWN_PHONE}</td></tr>"
    table = f"<table><tr><th>Company name</th><td>Quietbarrow Rugs</td></tr>{rows}</table>"
    assert given(read(f"<main>{table}</main>")) == OWN_PHONE


def test_a_site_that_names_its_vendor_in_its_frame_too_is_the_vendors_own() -> None:
    page = f"<main>{profile('')}</main><div>Tel: {OWN_PHONE}</div><footer>(c) Quietbarrow Rugs</footer>"
    assert given(read(page)) == OWN_PHONE


def test_the_seller_beside_a_thing_keeps_his_contacts() -> None:
    page = (
        f"<h1>Coffee mills</h1><p class=price>US$ 12.00</p><div><b>Harrowfen Trading Co., Ltd</b>{OTHER_CONTACTS}</div>"
    )
    assert OTHER_PHONE in given(read(page))


def test_featured_suppliers_of_an_index_are_read_as_cards() -> None:
    cards = "".join(
        f"<li class=firm><a href=/firm/{n}.html>Marl {n} Trading Co., Ltd</a><p>Address: No. {n} Hualan Road, "
        f"Yangjiang, Guangdong</p><p>Tel: +86 662 855 017{n}</p></li>"
        for n in (1, 2, 3)
    )
    page = f"<h1>Wholesale suppliers</h1><h2>Featured suppliers</h2><ul>{cards}</ul>"
    assert len(read(page, url="https://market.example/").offers) == 3


MARKED = (
    "<aside itemscope itemtype='https://schema.org/Organization'><h4>Featured supplier</h4><b itemprop=name>Harrow "
    f"Cutlery</b><p itemprop=address>9 Hualan Road, Yangjiang</p><p itemprop=telephone>{OTHER_PHONE}</p></aside>",
    "<aside class=vcard><h4>Sponsored</h4><b class='fn org'>Harrow Cutlery</b><p class=adr>9 Hualan Road, Yangjiang</p>"
    f"<p class=tel>{OTHER_PHONE}</p></aside>",
    '<script type="application/ld+json">{"@context": "https://schema.org", "@type": "Organization", "name": "Harrow '
    f'Cutlery", "telephone": "{OTHER_PHONE}", "address": "9 Hualan Road, Yangjiang"}}</script>',
)


@pytest.mark.parametrize("box", MARKED)
def test_data_of_another_firm_do_not_name_the_vendor_under_whose_name_the_page_stands(box: str) -> None:
    own = f"<h1>Quietbarrow Rugs Co., Ltd</h1><p>Tel: {OWN_PHONE}</p><p>E-mail: a@quiet.example</p>"
    reading = read(f"{own}<p>Address: 3 Mufan Road, Foshan, Guangdong</p>{box}")
    assert [offer.fields["vendor"][0].raw for offer in reading.offers] == ["Quietbarrow Rugs Co., Ltd"]
    assert OTHER_PHONE not in given(reading)
    assert OWN_PHONE in given(reading)


@pytest.mark.parametrize(
    "head", ["Foshan Showroom", "Head Office", "Guangdong", "Nanhai Branch", "Li Wei", "Werk Foshan"]
)
def test_an_address_under_the_name_of_ones_own_office_or_person_is_read(head: str) -> None:
    own = f"<div><h3>{head}</h3><p>Address: 3 Mufan Road, Nanhai District, Foshan, Guangdong</p></div>"
    assert "Mufan" in given(read(profile(own)))


OURS = "<p>Tel: +86 317 8555 0100</p><p>河北省沧州市琉璃镇工业区青橡路18号</p>"


@pytest.mark.parametrize(
    "line",
    [
        "乘车路线：琉璃汽车站咨询电话 0317-8555 0177，下车后打车即到", "友情链接：琉璃协会 0317-85550177",
        "物流查询：德邦物流琉璃营业部 0317-85550177",
        "服务支持：星网动力 0317-85550177", "意大利 LUMO 中国总代理：北京星控 0317-85550177",
        "※ 零售請洽經銷商：星光五金行（0317-85550177）",
        "SF Express customer hotline 0317-8555 0177.", "Member of the Glass Federation, tel 0317 8555 0177",
        "If you see the mill, call them at 0317-8555-0177.", "Phone of bank 0317-8555 0177",
        "Japan after-sales partner: Lumo KK TEL 0317-85550177", "Web: Fern Studio hello@fern.example T 0317 8555 0177",
        "Webmaster: Fern di Fano tel 0317-85550177", "Sklep wdrożony przez Fern tel. 0317 85550177",
    ],
)  # fmt: skip
def test_a_number_behind_words_of_another_on_its_line_is_the_others(line: str) -> None:
    assert "0177" not in given(read(f"<h1>Quietbarrow Rugs</h1>{OURS}<p>{line}</p>"))


@pytest.mark.parametrize(
    "line",
    [
        "咨询电话 0317-85550177", "物流部：0317-85550177", "We ship by DHL. Tel: 0317-85550177",
        "Our members call us at +86 317 8555 0177",
        "Web: www.quiet.example Tel: 0317-85550177",
    ],
)  # fmt: skip
def test_words_that_only_look_like_those_of_another_leave_a_number(line: str) -> None:
    assert "0177" in given(read(f"<h1>Quietbarrow Rugs</h1>{OURS}<p>{line}</p>"))


@pytest.mark.parametrize(
    "head",
    [
        "各地特约经销处", "各地经销商（独立经营）", "指定货运", "代理品牌", "Delivery partners", "Our Banker",
        "Herstellerservice", "Our Forwarders",
        "Транспортные компании", "Taller aliado (maquila)", "DEALERS CARRYING OUR AXLES", "Buyer references",
        "Forwarders for your samples", "Fabricantes con SAT propio",
    ],
)  # fmt: skip
def test_a_list_of_others_under_its_heading_is_theirs(head: str) -> None:
    listed = "<p>Harrowfen Trading, 9 Hualan Road</p><p>0662-8550177</p>"
    body = f"<h2>Contact</h2>{OURS}<h3>{head}</h3>{listed}"
    assert "0177" not in given(read(body))


def test_a_heading_that_its_title_has_too_is_of_the_firms_own_trade() -> None:
    own = "<h2>Transport</h2><p>9 Fern Road, Leeds LS1 2AB</p><p>Tel 0113 496 0142</p>"
    page = f"<html><title>{{}}</title><body>{own}</body></html>"
    for title, is_given in (("Fern Transport Ltd", True), ("Contact | Fern Kettles", False)):
        site = Site(name="case", start=(URL,), allow=("https://*",))
        reading = read_page(page.format(title).encode(), url=URL, content_type="text/html", site=site)
        assert ("0142" in given(reading)) is is_given


def page_of(name: str, other: str, *, mail: str = "") -> str:
    contacts = f"<p>9 Dock Road, Zhuji 311800</p><p>Tel: {OTHER_PHONE}</p>{mail and f'<p>{mail}</p>'}"
    return profile(
        f"<div><h3>{other}</h3>{contacts}</div>", name=name, more=f"<tr><th>Tel</th><td>{OWN_PHONE}</td></tr>"
    )


@pytest.mark.parametrize(
    ("name", "other", "mail"),
    [
        ("Ningbo Orvane Toys Co., Ltd", "Ningbo Hadrel Freight Co., Ltd", "ops@hadrel.example"),
        ("Ningbo Orvane Toys Co., Ltd", "Ningbo Hadrel Freight Co., Ltd", ""),
        ("Global Valves Ltd", "Global Freight Ltd", ""), ("Nordic Orvane AB", "Nordic Hadrel AB", ""),
        ("Autohaus Orvane GmbH", "Autohaus Hadrel GmbH", ""), ("Weingut Orvane GmbH", "Weingut Hadrel GmbH", ""),
        ("Société Orvane SARL", "Société Hadrel SARL", ""), ("Leicester Orvane Ltd", "Leicester Hadrel Ltd", ""),
        ("Orvane Toys Ltd", "Orvane Freight Ltd", "desk@hadrel-freight.com"),
    ],
)  # fmt: skip
def test_a_first_word_that_many_firms_have_makes_none_of_the_family(name: str, other: str, mail: str) -> None:
    reading = read(page_of(name, other, mail=mail))
    assert OTHER_PHONE not in given(reading)
    assert OWN_PHONE in given(reading)


@pytest.mark.parametrize(
    ("name", "other", "mail"),
    [
        ("Orvane Toys Ltd", "Orvane Polska Sp. z o.o.", ""),
        ("Orvane Toys Ltd", "Orvane Polska Sp. z o.o.", "biuro@orvane.pl"),
        ("Orvane Toys Ltd", "Orvane Polska Sp. z o.o.", "orvane@gmail.com"),
        ("Ningbo Orvane Toys Co., Ltd", "Ningbo Orvane Freight Co., Ltd", ""),
        ("Autohaus Orvane GmbH", "Autohaus Orvane Nord GmbH", "info@autohaus-orvane.de"),
    ],
)
def test_a_first_word_of_ones_own_makes_a_firm_of_the_family(name: str, other: str, mail: str) -> None:
    assert OTHER_PHONE in given(read(page_of(name, other, mail=mail)))
