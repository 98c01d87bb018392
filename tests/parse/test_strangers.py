"""Other firms in brackets behind their names, in cells beside what they are to the firm, and under a host's heading."""

import pytest
from tests.parse.test_contacts_of_pages import told

TITLE = "Contact | Lumo Glass Ltd"
OWN = "<h1>Contact</h1><p>Lumo Glass Ltd<br>9 Fern Road<br>Leeds LS1 2AB</p><p>Tel +44 113 496 0101</p>"
PHONE = "+441134960101"
THEIRS = "15 Elm Row, Leeds LS1 5HD, tel 0113 496 0177"
CARD = "Moss Lettings<br>15 Elm Row<br>Leeds LS1 5HD<br>Tel 0113 496 0177"


def phones(body: str, title: str = TITLE) -> list[str | None]:
    return told(body, title, field="phone")[1]


@pytest.mark.parametrize(
    "other",
    [
        f"<table><tr><th>Affiliated companies</th><td>Moss Ltd ({THEIRS}) / Elm Ltd</td></tr></table>",
        f"<p>Fern Ltd / Moss Ltd ({THEIRS})</p>",
        "<p>Verbundene Unternehmen: Moos GmbH (Ulmenstrasse 15, 50667 Köln, Tel. (0221) 9998177)</p>",
        "<p>Дочерние компании: ООО «Мох» (420111, г. Казань, ул. Вязовая, 5, тел. +7 (843) 266-00-77)</p>",
        "<p>ТОВ «Мох» (65000, м. Одеса, вул. Садова, 5, тел. +38 (048) 766-00-77)</p>",
        f"<table><tr><th>Landlord</th><td>{CARD}</td></tr></table>",
        f"<dl><dt>Customer reference</dt><dd>{CARD}</dd></dl>",
        "<table><tr><th>Vermieter</th><td>Moos &amp; Söhne<br>Ulmenstrasse 15<br>50667 Köln<br>Tel. +49 221 9998177"
        "</td></tr></table>",
        "<table><tr><th>Bailleur</th><td>Mousse et Fils<br>15 rue de l'Orme<br>29200 Brest<br>Tél. +33 2 98 40 01 77"
        "</td></tr></table>",
        "<h4>Hosting provider details:</h4><ul><li>Company name: Moss Ltd</li><li>Address: 15 Elm Row, Leeds LS1"
        " 5HD</li><li>Tel: 0113 496 0177</li></ul>",
        "<h4>Tárhelyszolgáltató adatai:</h4><li>Cégnév: Moha Zrt.</li><li>Székhely: 6722 Szeged, Szil utca 15.</li>"
        "<li>Telefonszám: +36 62 660 077</li>",
        "<blockquote><p>“Here within the hour and very tidy.”</p><small>A. Moss, Moss Lettings, 15 Elm Row, Leeds LS1"
        " 5HD, tel 0113 496 0177</small></blockquote>",
        "<p>Across the land — by courier company Moss &amp; Elm, 15 Elm Row, Leeds LS1 5HD, tel 0113 496 0177</p>",
        "<p>Wir liefern mit der Spedition Moosfeld, Ulmenstrasse 15, 50667 Köln, Tel. 0221 9998177</p>",
        "<p>По краю — компанией «Дневной мох», склад № 3: г. Казань, ул. Вязовая 5, тел. +7 (843) 266-00-77</p>",
        "<p>En France par le transporteur Mousse, 15 rue de l'Orme, 29200 Brest, tél. 02 98 40 01 77</p>",
        "<h4>Dane hostingodawcy</h4><p>Mech Sp. z o.o.<br>ul. Wiązowa 5<br>30-001 Kraków<br>Tel. +48 12 466 00 77</p>",
    ],
)
def test_who_is_found_beside_his_own_name_has_that_for_himself(other: str) -> None:
    assert phones(OWN + other) == [PHONE]


def test_a_firm_known_in_japanese_has_none_of_a_related_one() -> None:
    rows = (
        "<tr><th>会社名</th><td>楡硝子株式会社</td></tr>"
        "<tr><th>関連会社</th><td>羊歯（株） / <a href=/>株式会社苔山</a>"
        "（愛知県名古屋市中区楡町3-5　TEL 052-266-0077）</td></tr>"
        "<tr><th>住所</th><td>静岡県浜松市北区羊歯町12-5<br>TEL：053-438-0142</td></tr>"
    )
    assert phones(f"<table>{rows}</table>", "会社概要 | 楡硝子株式会社") == ["+81534380142"]


@pytest.mark.parametrize(
    "own",
    [
        f"<p>Elm branch ({THEIRS})</p>",
        f"<p>Lumo Austria Ltd ({THEIRS})</p>",
        f"<p>Lumo Glass Ltd, Elm Works ({THEIRS})</p>",
        f"<p>Operated by Moss Ltd ({THEIRS})</p>",
        "<table><tr><th>Partner</th><td>Ann Moss<br>9 Fern Road<br>Leeds LS1 2AB<br>Tel 0113 496 0177</td></tr>"
        "</table>",
        f"<table><tr><th>Dealer</th><td>Lumo Glass Ltd<br>{CARD.partition('<br>')[2]}</td></tr></table>",
        "<table><tr><th>Landlords</th><td>Ring Ann on tel 0113 496 0177</td></tr></table>",
        f"<table><tr><th>Distribution</th><td>Elm Warehouse<br>{CARD.partition('<br>')[2]}</td></tr></table>",
        "<blockquote>Lumo Glass Ltd<br>15 Elm Row<br>Leeds LS1 5HD<br><small>Tel: 0113 496 0177</small></blockquote>",
        "<h3>Hosting</h3><p>Company name: Lumo Glass Ltd</p><p>Tel: 0113 496 0177</p>",
    ],
)
def test_a_place_a_partner_and_a_subsidiary_of_the_firm_stay_its_own(own: str) -> None:
    assert "+441134960177" in phones(OWN + own)


def test_a_sign_over_a_shop_tells_no_firm_apart_and_the_only_contact_stays() -> None:
    shop = OWN.replace("Lumo Glass Ltd", "Sunny Glass")
    assert "+441134960177" in phones(f"{shop}<p>Moss Ltd ({THEIRS})</p>", "Contact | Sunny Glass")
    assert phones(f"<h1>Contact</h1><p>Moss Ltd ({THEIRS})</p>") == ["+441134960177"]
    zh = "<p>东莞榆玻璃有限公司<br>广东省东莞市长安镇榆路12号<br>电话：0769-85550142</p>"
    branch = "<p>南京榆玻璃有限公司（江苏省南京市鼓楼区蕨路5号，电话：025-86600077）</p>"
    assert "+862586600077" in phones(zh + branch, "联系我们-东莞榆玻璃有限公司")
