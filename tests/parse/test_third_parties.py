"""Numbers and addresses of somebody whom a firm's page names beside itself are none of the firm's."""

import pytest
from tests.parse.test_contacts_of_pages import told

OWN = "<h1>Contact</h1><p>9 Fern Road<br>Leeds LS1 2AB</p><p>Tel +44 113 496 0101</p>"
PHONES = ["+441134960101"]


@pytest.mark.parametrize(
    "other",
    [
        "<h3>海外代理 Overseas agents</h3><table><tr><td>Italy</td><td>Ontano</td><td>+39 02 7200 0844</td></table>",
        "<h3>Overseas agents</h3><table><tr><td>Italy</td><td>Ontano srl</td><td>+39 02 7200 0844</td></tr></table>",
        "<h3>Agenti all'estero</h3><ul><li>Olcha, Poznań, +48 61 800 01 42</li></ul>",
        "<h3>Our transporters</h3><p>Moss Roadways (+44 113 496 0177), Elm Courier +44 113 496 0178</p>",
        "<h3>Транспортные компании</h3><ul><li>«Ольха» — +7 343 200-01-42</li></ul>",
        "<p><b>Ekspedisi langganan :</b> Jati Cargo (0291) 500 142</p>",
        "<p>While we are away our neighbour Moss Flowers (tel. 0113 496 0177) takes parcels in.</p>",
        "<p>Während der Ferien nimmt unser Nachbar Blumen Moos (Tel. 0113 496 0177) Pakete an.</p>",
        "<p>Notre transporteur : Mousse SARL, tél. 0113 496 0177</p>",
        "<p>Encarregado LGPD: Vidro Assessoria, tel. 0113 496 0177</p>",
        "<p>DPO: Moss Privacy Ltd, tel. 0113 496 0177</p>",
        "<p>Los certificados pueden verificarse ante la autoridad, tel. 0113 496 0177.</p>",
        "<p>Creado con Wix.com por Vidrio Digital, tel. 0113 496 0177</p>",
        "<div><h3>Find more sellers near you</h3><p>Moss Brass, 12 Elm Road, Leeds LS1 9AB – 0113 496 0177</p></div>",
        "<h3>Find a stockist</h3><p>Moss Tools<br>15 Elm Row<br>Leeds LS1 5HD<br>0113 496 0177</p>",
        "<h3>Hotels nearby</h3><p>Moss Inn, 15 Elm Row, Leeds LS1 5HD, tel 0113 496 0177</p>",
        "<p>Nearest hotel: Moss Inn, 15 Elm Row, Leeds LS1 5HD, tel 0113 496 0177</p>",
        "<p>Our accountants: Moss LLP, 15 Elm Row, Leeds LS1 5HD, 0113 496 0177</p>",
        "<p>Certified by Moss Cert, 15 Elm Row, Leeds LS1 5HD, tel 0113 496 0177</p>",
        "<p>Our courier is Moss Freight. Tel 0113 496 0177</p>",
        "<p>Nearest hotel: Moss Inn. Tel 0113 496 0177</p>",
        "<p>Certified by Moss Ltd. Tel 0113 496 0177</p>",
        "<p>Lumo Glass Ltd. Certified by Moss Cert, 15 Elm Row, Leeds LS1 5HD, tel 0113 496 0177</p>",
        "<p>Member of the Glass Guild, 15 Elm Row, Leeds LS1 5HD. Tel 0113 496 0177</p>",
        "<p>Membre de la Guilde du Verre, tél. 0113 496 0177</p>",
        "<p>Parcel lost? DHL customer hotline: 0113 496 0177</p>",
        "<p>顺丰速运客服电话：0113-4960177</p>",
        "<footer>Realisation: Moss Media, tel 0113 496 0177</footer>",
        "<footer>Diseño y desarrollo: Musgo Media, tel. 0113 496 0177</footer>",
        "<footer>Wykonanie: Mech Media, tel. 0113 496 0177</footer>",
        "<footer>Разработка: Мох Медиа, тел. 0113 496 0177</footer>",
        "<footer>Tasarım: Yosun Medya, tel 0113 496 0177</footer>",
        "<p>旧电话：0113-4960177（已停用）</p>",
        "<p>Ancien numéro : 0113 496 0177</p>",
        "<p>Old phone: 0113 496 0177</p>",
        "<p>Tel 0113 496 0177 (disconnected)</p>",
        "<p>The number 0113 496 0177 is not ours.</p>",
        "<p>Previous number: 0113 496 0177</p>",
        "<p>Tel. 0113 496 0177 gehört nicht zu uns</p>",
        "<p>Tél. 0113 496 0177 n'est pas notre numéro.</p>",
        "<p>Тел. 0113 496 0177 не наш номер!</p>",
        "<p>電話 0113-496-0177 は当社の番号ではありません</p>",
        "<p>Please write to the joint liquidators, who are found at the following place:</p>"
        "<p>Moss LLP<br>15 Elm Row<br>Leeds LS1 5HD<br>Tel 0113 496 0177</p>",
    ],
)  # fmt: skip
def test_who_is_named_beside_a_firm_has_numbers_of_his_own(other: str) -> None:
    assert told(OWN + other, "Contact", field="phone")[1] == PHONES
    assert told(OWN + other, "Contact", field="address")[1] == ["9 Fern Road, Leeds LS1 2AB"]


@pytest.mark.parametrize(
    ("more", "number"),
    [
        ("<h3>销售 Sales</h3><p>Tel +44 113 496 0177</p>", "+441134960177"),
        ("<h3>Overseas sales</h3><p>Tel +44 113 496 0177</p>", "+441134960177"),
        ("<p>Our neighbourhood shop: tel. 0113 496 0177</p>", "+441134960177"),
        ("<p>Nachbarschaftsladen: Tel. 0113 496 0177</p>", "+441134960177"),
        ("<p>Made with love by us, tel. 0113 496 0177</p>", "+441134960177"),
        ("<p>Our courier desk: tel. 0113 496 0177</p>", "+441134960177"),
        ("<p>Design and development: tel. 0113 496 0177</p>", "+441134960177"),
        ("<p>Diseño y desarrollo: tel. 0113 496 0177</p>", "+441134960177"),
        ("<p>Inspected by appointment, tel. 0113 496 0177</p>", "+441134960177"),
        ("<p>The Old Phone Box, tel. 0113 496 0177</p>", "+441134960177"),
        ("<p>Tel 0113 496 0177 (not in the evening)</p>", "+441134960177"),
        ("<p>We buy any old phone: +44 113 496 0177</p>", "+441134960177"),
        ("<p>Ankauf alte Handys: +44 113 496 0177</p>", "+441134960177"),
        ("<p>收购旧手机：+44 113 496 0177</p>", "+441134960177"),
        ("<p>太原电话：+44 113 496 0177</p>", "+441134960177"),
        ("<p>강남구 전화: +44 113 496 0177</p>", "+441134960177"),
        ("<p>Tel 0113 496 0177 is not ours after 5 pm</p>", "+441134960177"),
        ("<p>Tél. 0113 496 0177 n'est pas notre fax</p>", "+441134960177"),
        ("<p>Тел. 0113 496 0177 не наш склад, а офис</p>", "+441134960177"),
        ("<p>電話 0113-496-0177 は当社のものです</p>", "+441134960177"),
        ("<h3>Hotels</h3><p>For hotels: tel. 0113 496 0177</p>", "+441134960177"),
        ("<h3>More shops</h3><p>Tel +44 113 496 0177</p>", "+441134960177"),
        ("<p>Ekspedisi: kami kirim ke seluruh Indonesia</p><p>Tel +44 113 496 0177</p>", "+441134960177"),
    ],
)
def test_a_firms_own_departments_are_its_own(more: str, number: str) -> None:
    assert told(OWN + more, "Contact", field="phone")[1] == [*PHONES, number]


def test_how_far_a_station_is_is_no_address() -> None:
    body = "<p>959-0042 新潟県硝子市榆町3912番地5</p><p>{}</p><p>TEL 0256-60-0142</p>"
    way = "上越新幹線 硝子駅よりタクシー10分（榆タクシー 0256-60-0177）／北陸道 硝子ICより15分"
    assert len(told(body.format(way), "会社概要", field="address")[1]) == 1
    assert len(told(body.format("東京都硝子区駅前より町3-1-10 榆ビル10階"), "会社概要", field="address")[1]) == 2


@pytest.mark.parametrize(
    ("more", "title"),
    [
        ("<footer>© Lumo Glass Ltd | Member of the FMB | Tel 0113 496 0177 | sales@lumo.example</footer>", "Lumo"),
        ("<p>Member of the Glass Guild. Tel 0113 496 0177</p>", "Lumo"),
        ("<p>To talk to a member of staff call 0113 496 0177</p>", "Lumo"),
        ("<p>We are ISO 9001 certified by SGS. Tel 0113 496 0177</p>", "Lumo"),
        ("<p>Bio-zertifiziert von DE-ÖKO-006 · Tel. 0113 496 0177</p>", "Lumo"),
        ("<p>Lumo Glass Ltd, member of the Glass Federation, tel 0113 496 0177</p>", "Lumo"),
        ("<p>Azienda certificata da oltre 20 anni - Tel. 0113 496 0177</p>", "Lumo"),
        ("<p>Mitglied im BVG, TEL 0113 496 0177</p>", "Lumo"),
        ("<p>500 Bewertungen. Rufen Sie uns an: 0113 496 0177</p>", "Lumo"),
        ("<p>Lumo Hotel is operated by Fern Hotels Ltd. Tel 0113 496 0177</p>", "Lumo"),
        ("<p>Opposite the tourist office. Tel 0113 496 0177</p>", "Lumo"),
        ("<p>Tourist information: tel 0113 496 0177</p>", "Tourist office of Fern"),
        ("<p>Accountants: Ada Fern, tel 0113 496 0177</p>", "Fern Accountants"),
        ("<p>Unsere Spedition ist für Sie da: Tel. 0113 496 0177</p>", "Spedition Fern GmbH"),
        ("<p>Overseas partner: Lumo Glass, tel 0113 496 0177</p>", "Contact | Lumo Glass"),
        ("<p>Come and meet our neighbours! Tel 0113 496 0177</p>", "Lumo"),
        ("<p>Our courier is fast. Questions? Tel 0113 496 0177</p>", "Lumo"),
        ("<p>Orders may be picked up by car, tel 0113 496 0177</p>", "Lumo"),
        ("<p>TNT Glass Ltd, tel 0113 496 0177</p>", "TNT Glass"),
        ("<p>We use FedEx for samples up to 200 kg, call 0113 496 0177</p>", "Lumo"),
        ("<p>发货：顺丰，电话：0113-4960177</p>", "Lumo"),
        ("<p>机场路88号 电话：0113-4960177</p>", "Lumo"),
        ("<p>消防器材订购电话：0113-4960177</p>", "Lumo"),
    ],
)
def test_behind_a_badge_a_trade_or_a_road_the_number_is_the_firms(more: str, title: str) -> None:
    assert told(OWN + more, title, field="phone")[1] == [*PHONES, "+441134960177"]


@pytest.mark.parametrize(
    "address",
    [
        "Hermes House, 120 Fern Road, Leeds LS1 2AB",
        "TNT House, 120 Fern Road, Leeds LS1 2AB",
        "Hermes Straße 112, 76437 Rastatt",
        "Plaza de Correos 3, 28001 Madrid",
        "Apartado de Correos 1234, 28001 Madrid",
        "3-5-1 Chuo, Yamato-shi, Kanagawa 242-0021, Japan",
    ],
)
def test_a_road_or_a_house_named_as_a_carrier_is_the_firms(address: str) -> None:
    assert told(f"<p>{address}</p><p>Tel +44 113 496 0101</p>", "Contact", field="address")[1] == [address]


def test_goods_are_picked_up_and_seen_at_the_firms_own_address() -> None:
    for words in ("Goods can be picked up by customers at", "Glass can be inspected by visitors at"):
        body = f"<p>{words} 9 Fern Road, Leeds LS1 2AB</p><p>Tel 0113 496 0101</p>"
        (address,) = told(body, "Contact | Lumo", field="address")[1]
        assert address is not None
        assert "9 Fern Road" in address
