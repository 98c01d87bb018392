"""A firm's page on a site that says nothing of others on it: who keeps the site, and who else has a box there."""

import pytest
from tests.parse.test_contacts_of_pages import SITE

from falsefront.parse import read_page
from falsefront.records import Offer


def said(body: str, title: str) -> str:
    page = f"<html><title>{title}</title><body>{body}</body></html>".encode()
    read = read_page(page, url="https://firm.example/x", content_type="text/html", site=SITE)
    offers: list[Offer] = [*read.offers, *read.blocks]
    return "\n".join(each.raw for offer in offers for values in offer.fields.values() for each in values)


@pytest.mark.parametrize(
    ("title", "body", "own", "others"),
    [
        (
            "Resortes Moss S.R.L. - Resortes en Avellaneda - Guía Musgo Argentina",
            "<header><a href=/>Guía Musgo Argentina</a><ul><li><a href=/rubros>Rubros</a></li><li>"
            "<a href=/pauta>Pautá con nosotros</a></li></ul></header><main><h1>Resortes Moss S.R.L.</h1><ul>"
            "<li>Calle Olmo 1568 (B1870) Avellaneda, Buenos Aires</li><li>Tel.: (011) 4208-6690</li>"
            "<li>ventas@resortesmoss.example</li></ul><aside><h3>En la misma categoría</h3><div class=mini>"
            "<b>Elásticos Pino S.A.</b><br>Av. Roble 9840, Lomas de Zamora<br>(011) 4243-5527</div>"
            "<div class=mini><b>Alamnox</b>"
            "<br>Bv. Rondeau 2977, Rosario<br>(0341) 455-8014<br>info@alamnox.example</div></aside></main>"
            "<footer><p>Guía Musgo Argentina es una publicación de Editorial Fresno S.A. – Bartolomé Mitre 1225, "
            "C1036AAW C.A.B.A. – Tel. 0810-333-4823 – editorial@guiamusgo.example</p></footer>",
            ("4208-6690", "ventas@"),
            ("4243", "455-8014", "alamnox", "333-4823", "editorial", "Mitre", "Roble"),
        ),
        (
            "Moos Federn GmbH aus Leipzig | Gewerbekompass",
            "<div id=top><a href=/>Gewerbekompass</a> <a href=/branchen>Branchen A-Z</a></div>"
            "<h1>Moos Federn GmbH</h1><p>Ulmenweg 15, 04109 Leipzig</p><p>Tel. 0341 555017</p>"
            "<p>info@moosfedern.example</p><h3>Auch interessant</h3><div class=k><b>Erle Draht</b>"
            "<br>Erlenweg 3, 04229 Leipzig<br>Tel. 0341 555018</div><div class=k><b>Fichte Stahl</b>"
            "<br>Fichtenweg 8, 04177 Leipzig<br>Tel. 0341 555019</div><div id=foot>"
            "<p>Gewerbekompass Verlag · Eschenring 4 · 80331 München · Tel. 089 555020 · "
            "redaktion@gewerbekompass.example</p></div>",
            ("555017", "moosfedern", "Ulmenweg"),
            ("555018", "555019", "555020", "redaktion", "Eschenring", "Erlenweg", "Fichtenweg"),
        ),
        (
            "Moss Springs Pvt. Ltd., Pune - TradeBanyan",
            "<header><a href='/'><img alt=TradeBanyan src=l.png></a><form><input name=q></form></header>"
            "<h1>Moss Springs Pvt. Ltd.</h1><p>Plot 15, Elm Road, Bhosari, Pune 411026, Maharashtra, India</p>"
            "<p>Mobile: +91 98230 55501</p><h2>Shoppers looking at this went on to</h2><div class=c>"
            "<a href=/alder-wires>Alder Wires</a><p>Hadapsar, Pune 411028</p><p>+91 98230 55502</p></div>"
            "<div class=c><a href=/birch-coils>Birch Coils</a><p>Chakan, Pune 410501</p><p>+91 98230 55503</p>"
            "</div><footer>TradeBanyan, 3rd Floor, Tower C, Logix Park, Sector 62, Noida 201301 | "
            "care@tradebanyan.example | +91 96968 04400 | © 2024 TradeBanyan</footer>",
            ("55501", "Plot 15"),
            ("55502", "55503", "care@", "04400", "Tower C", "Chakan"),
        ),
        (
            "苔弹簧有限公司 - 青桐黄页",
            "<div class=hd><a href=/>青桐黄页</a></div><h1>苔弹簧有限公司</h1><ul>"
            "<li>地址：江苏省南京市江宁区蕨路9号</li><li>电话：025-52341234</li></ul><h3>同城好店</h3>"
            "<div class=x><b>桤木线材厂</b><br>地址：江苏省南京市栖霞区桤木路3号<br>电话：025-52341235</div>"
            "<div class=x><b>白桦五金厂</b><br>地址：江苏省南京市鼓楼区白桦路8号<br>电话：025-52341236</div>"
            "<div class=ft>青桐黄页 地址：上海市浦东新区梧桐路4号 电话：021-52341237 邮箱：kf@qingtong.example © "
            "2024 青桐黄页</div>",
            ("52341234", "蕨路9号"),
            ("52341235", "52341236", "52341237", "kf@", "梧桐路", "桤木路"),
        ),
        (
            "ООО «Мох Пружины» — Екатеринбург — Справочник Ясень",
            "<header><a href=/>Справочник Ясень</a></header><h1>ООО «Мох Пружины»</h1>"
            "<p>Адрес: 620014, г. Екатеринбург, ул. Вязовая, д. 9</p><p>Тел. +7 343 200-01-01</p>"
            "<h3>Рядом по алфавиту</h3><div class=i><b>Ольха Метиз</b>"
            "<br>г. Екатеринбург, ул. Ольховая, д. 3<br>+7 343 200-01-02</div><div class=i><b>Берёза Трос</b>"
            "<br>г. Екатеринбург, ул. Берёзовая, д. 8<br>+7 343 200-01-03</div>"
            "<footer>Справочник Ясень, 620075, г. Екатеринбург, ул. Ясеневая, д. 4, тел. +7 343 200-01-04, "
            "red@yasen.example</footer>",
            ("200-01-01", "Вязовая"),
            ("01-02", "01-03", "01-04", "red@", "Ясеневая, д. 4", "Ольховая"),
        ),
        (
            "Molas Musgo, Lda. em Porto - Roteiro Freixo",
            "<header><a href=/>Roteiro Freixo</a></header><main><h1>Molas Musgo, Lda.</h1>"
            "<p>Rua do Olmo, 15, 4050-225 Porto</p><p>Tel. 225 508 349</p></main><aside>"
            "<h4>Quem viu esta ficha viu também</h4><div class=z><b>Arames Amieiro</b>"
            "<br>Rua do Amieiro, 3, 4100-100 Porto<br>225 508 350</div><div class=z><b>Cabos Bétula</b>"
            "<br>Rua da Bétula, 8, 4150-200 Porto<br>225 508 351</div></aside>"
            "<footer>Roteiro Freixo — Rua do Freixo, 4, 1000-100 Lisboa — Tel. 215 508 352 — "
            "geral@roteirofreixo.example</footer>",
            ("508 349", "Olmo"),
            ("508 350", "508 351", "508 352", "geral@", "Rua do Freixo", "Amieiro"),
        ),
    ],
)
def test_who_keeps_a_site_and_who_else_is_on_it_are_no_sellers(
    title: str, body: str, own: tuple[str, ...], others: tuple[str, ...]
) -> None:
    told = said(body, title)
    assert all(value in told for value in own)
    assert not any(value in told for value in others)


@pytest.mark.parametrize(
    ("title", "body", "own"),
    [
        (
            "Moss Springs GmbH – Kontakt | SpringMaster",
            "<header><a href=/>SpringMaster</a></header><h1>Moss Springs GmbH</h1>"
            "<p>Ulmenweg 15, 04109 Leipzig</p><p>Tel. 0341 555017</p><p>info@springmaster.example</p>"
            "<footer>SpringMaster · Lager: Eschenring 4, 04229 Leipzig · Tel. 0341 555018 · "
            "lager@springmaster.example</footer>",
            ("555017", "Ulmenweg", "info@", "555018", "lager@"),
        ),
        (
            "Moss Springs GmbH – Kontakt | SpringMaster",
            "<header><a href=/>SpringMaster</a></header><h1>Moss Springs GmbH</h1>"
            "<p>Ulmenweg 15, 04109 Leipzig</p><p>Tel. 0341 555017</p>"
            "<footer>SpringMaster · Tel. 0341 555017 · info@springmaster.example</footer>",
            ("555017", "Ulmenweg", "info@"),
        ),
        (
            "Moss Springs Ltd | Lumo Group",
            "<header><a href=/>Lumo Group</a></header><h1>Moss Springs Ltd</h1><p>15 Elm Row, York YO1 9AB</p>"
            "<p>Tel 01904 555 017</p><footer>© 2024 Lumo Group</footer>",
            ("555 017", "Elm Row"),
        ),
        (
            "Contact Moss Springs Ltd | Moss Springs",
            "<header><a href=/>Moss Springs</a></header><h1>Contact</h1><div class=o><b>Head office</b>"
            "<br>15 Elm Row, York YO1 9AB<br>Tel 01904 555 017</div><div class=o><b>Leeds depot</b>"
            "<br>9 Fern Road, Leeds LS1 2AB<br>Tel 0113 496 0101</div>",
            ("555 017", "Elm Row", "496 0101"),
        ),
        (
            "Moss Springs Pvt. Ltd., Pune - TradeBanyan",
            "<header><a href=/>TradeBanyan</a></header><h1>Moss Springs Pvt. Ltd.</h1><div class=o>"
            "<b>Head Office</b><p>Plot 15, Elm Road, Bhosari, Pune 411026</p><p>Mobile: +91 98230 55501</p></div>"
            "<div class=o><b>Works</b><p>Plot 16, Chakan, Pune 410501</p><p>Mobile: +91 98230 55502</p></div>"
            "<button>Report this seller</button><footer>TradeBanyan care@tradebanyan.example</footer>",
            ("55501", "55502", "Plot 15"),
        ),
        (
            "Moss Springs Pvt. Ltd., Pune - TradeBanyan",
            "<header><a href=/>TradeBanyan</a></header><h1>Moss Springs Pvt. Ltd.</h1>"
            "<p>Plot 15, Elm Road, Bhosari, Pune 411026</p><div class=o><b>Rajesh Kumar</b><p>Director</p>"
            "<p>+91 98230 55501</p></div><div class=o><b>Anil Sharma</b><p>Sales</p><p>+91 98230 55502</p></div>"
            "<a>Report this seller</a><footer>TradeBanyan care@tradebanyan.example</footer>",
            ("55501", "55502", "Plot 15"),
        ),
        (
            "Moss Springs Pvt. Ltd., Pune - TradeBanyan",
            "<header><a href=/>TradeBanyan</a></header><h1>Moss Springs Pvt. Ltd.</h1>"
            "<p>Plot 15, Elm Road, Bhosari, Pune 411026</p><div class=o><b>Coil Springs</b>"
            "<p>Call +91 98230 55501</p></div><div class=o><b>Wave Springs</b><p>Call +91 98230 55501</p></div>"
            "<a>Report this seller</a><footer>TradeBanyan care@tradebanyan.example</footer>",
            ("55501", "Plot 15"),
        ),
        (
            "苔弹簧有限公司 - 青桐黄页",
            "<div class=hd><a href=/>青桐黄页</a></div><h1>苔弹簧有限公司</h1>"
            "<p>地址：江苏省南京市江宁区蕨路9号</p><div class=x><b>外贸部</b><br>电话：025-52341235</div>"
            "<div class=x><b>内销部</b><br>电话：025-52341236</div><a>举报</a>"
            "<div class=ft>青桐黄页 电话：021-52341237</div>",
            ("52341235", "52341236"),
        ),
    ],
)
def test_a_firms_own_site_offices_people_and_goods_are_its_own(title: str, body: str, own: tuple[str, ...]) -> None:
    told = said(body, title)
    assert all(value in told for value in own)


def test_a_mark_behind_the_name_of_a_firm_advertises_nobody_else() -> None:
    contacts = "<p>15 Elm Row<br>York YO1 9AB</p><p>Tel 01904 555 017</p>"
    body = f"<h1>Moss Springs Ltd</h1><span>Featured advertiser</span>{contacts}"
    assert "555 017" in said(body, "Moss Springs Ltd - Springs")
    another = body.replace("<p>15 Elm Row", "<p>Fern Doors Ltd</p><p>15 Elm Row")
    assert "555 017" not in said(another, "Moss Springs Ltd - Springs")


OTHERS_SITE = (
    "<header><a href=/>Fern Bazaar</a></header><h1>Pipal Handicrafts</h1>"
    "<p>Plot 15, Elm Road, Sanganer, Jaipur 302029</p>"
    "<p>Phone: +91 98290 55501</p>{}<footer><p>Fern Bazaar Internet Pvt Ltd, Tower C, Sector 62, Noida 201301</p>"
    "<p>care@fernbazaar.example, +91 120 555 0177</p></footer>"
)


def test_a_mailbox_called_as_the_heading_tells_that_the_site_is_another_s() -> None:
    told = said(OTHERS_SITE.format("<p>hello@pipalhandicrafts.example</p>"), "Pipal Handicrafts, Jaipur | Fern Bazaar")
    assert "55501" in told
    assert "hello@" in told
    assert not any(value in told for value in ("care@", "555 0177", "Tower C"))


@pytest.mark.parametrize("more", ["", "<p>www.pipalhandicrafts.example</p>"])
def test_a_heading_with_an_address_of_its_own_leaves_the_frame_to_the_site(more: str) -> None:
    told = said(OTHERS_SITE.format(more), "Pipal Handicrafts, Jaipur | Fern Bazaar")
    assert "55501" in told
    assert not any(value in told for value in ("care@", "555 0177", "Tower C"))


def test_a_thing_whose_mailbox_is_the_site_s_is_a_thing_of_the_site() -> None:
    more = "<p>pipal@fernbazaar.example</p>"
    told = said(OTHERS_SITE.format(more), "Pipal Handicrafts, Jaipur | Fern Bazaar")
    assert all(value in told for value in ("care@", "555 0177"))
