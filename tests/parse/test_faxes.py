"""A fax is no telephone: behind its word, its icon or its picture, in a list behind one, under its head in a table."""

import pytest
from tests.parse.test_contacts_of_pages import told

from falsefront.parse.contact_lines import contact_lines
from falsefront.parse.tree import build_tree

PLACE = "<h1>Contact</h1><p>9 Fern Road<br>Leeds LS1 2AB</p>"


@pytest.mark.parametrize(
    "body",
    [
        "<p><i class='fa fa-phone'></i> 0113 496 0101 <i class='fa fa-fax'></i> 0113 496 0102</p>",
        "<p><i class='fa fa-phone'></i> 0113 496 0101</p><p><i class='fa fa-print'></i> 0113 496 0102</p>",
        "<p><img src=img/phone.png> 0113 496 0101</p><p><img src=img/fax.png> 0113 496 0102</p>",
        "<p><img alt=Telefon src=a.png> 0113 496 0101</p><p><img src=b.png alt=Fax> 0113 496 0102</p>",
        "<p><ion-icon name=call></ion-icon> 0113 496 0101</p><p><svg><use xlink:href=#icon-fax></use>"
        "</svg> 0113 496 0102</p>",
        "<ul><li><span>☎️</span><span>0113 496 0101</span></li><li><span>📠</span><span>0113 496 0102</span>"
        "</li></ul>",
        "<ul><li><i class='bi bi-telephone-fill'></i><span>0113 496 0101</span></li><li>"
        "<i class='bi bi-printer-fill'></i><span>0113 496 0102</span></li></ul>",
        "<p>Tel: 0113 496 0101 Fax: 0113 496 0102, 0113 496 0103</p>",
        "<p>Tel: 0113 496 0101, Fax: 0113 496 0102 / 0113 496 0103</p>",
        "<p>Fax: 0113 496 0102, Tel: 0113 496 0101</p>",
        "<p>Fax 0113 496 0102 &amp; 0113 496 0103</p><p>Phone 0113 496 0101</p>",
        "<dl><dt><i class=icon-tel></i></dt><dd>0113 496 0101</dd><dt><i class=icon-fax></i></dt>"
        "<dd>0113 496 0102</dd></dl>",
        "<div><i data-feather=phone></i><p>0113 496 0101</p></div><div><i data-feather=printer></i>"
        "<p>0113 496 0102</p></div>",
        "<p><span class='iconfont icon-dianhua'></span>0113 496 0101</p><p>"
        "<span class='iconfont icon-chuanzhen'></span>0113 496 0102</p>",
        "<p><i class=material-icons>phone</i> 0113 496 0101</p><p><i class=material-icons>print"
        "</i> 0113 496 0102</p>",
        "<p><b>T</b> 0113 496 0101</p><p><b>F</b> 0113 496 0102</p>",
        "<p>P: 0113 496 0101 | F: 0113 496 0102</p>",
        "<p>Ph. 0113 496 0101 Fx. 0113 496 0102</p>",
        "<p>Telefon 0113 496 0101</p><p>Telefaks 0113 496 0102</p>",
        "<p>Tel. 0113 496 0101</p><p>Tlfax 0113 496 0102</p>",
        "<p>Tel. 0113 496 0101 0113 496 0102 (fax)</p>",
        "<p>Tel: 0113 496 0101 – Fax: -02 <br>Telecopy 0113 496 0102</p>",
        "<p>Tel: 0113 496 0101</p><p>Telekopi: 0113 496 0102</p>",
        "<p>โทร. 0113 496 0101</p><p>แฟกซ์. 0113 496 0102</p>",
        "<p>Tel. 0113 496 0101</p><p>Belgegeçer: 0113 496 0102</p>",
        "<p>Tel. 0113 496 0101</p><p>Τηλεομοιότυπο: 0113 496 0102</p>",
        "<p>Tel. 0113 496 0101</p><p>Телефакс: 0113 496 0102</p>",
        "<p>Tel. 0113 496 0101</p><p>ফ্যাক্স: 0113 496 0102</p>",
        "<p>Tel. 0113 496 0101</p><p>Faksas 0113 496 0102</p>",
        "<p>Tel. 0113 496 0101</p><p>Fakss: 0113 496 0102</p>",
        "<p>Tel. 0113 496 0101</p><p>Faksi: 0113 496 0102</p>",
        "<p>Tel. 0113 496 0101</p><p>Факс (автомат): 0113 496 0102</p>",
        "<p>Tel. 0113 496 0101</p><p>FAX番号　0113 496 0102</p>",
        "<p>Tel. 0113 496 0101</p><p>ＦＡＸ：0113 496 0102</p>",
        "<p>Tel. 0113 496 0101</p><p>Fax (24h) 0113 496 0102</p>",
        "<p>Tel. 0113 496 0101</p><p>Fax-Nr.: 0113 496 0102</p>",
        "<p>Tel. 0113 496 0101</p><p>Faks: 0113 496 0102</p>",
        "<p>Tel. 0113 496 0101</p><p>FAX【0113 496 0102】</p>",
        "<p>Tel. 0113 496 0101</p><p>Ф. 0113 496 0102</p>",
        "<p>Tel. 0113 496 0101</p><p>Fax Sales: 0113 496 0102</p>",
        "<p>Tel. 0113 496 0101</p><p>Sales Fax | 0113 496 0102</p>",
        "<p>Tel. 0113 496 0101</p><p>Fax no : 0113 496 0102</p>",
        "<table><tr><th>Tel</th><td>0113 496 0101</td></tr><tr><th>Fax</th><td>0113 496 0102</td></tr></table>",
        "<table><tr><th>Phone</th><th>Fax</th></tr><tr><td>0113 496 0101</td><td>0113 496 0102</td></tr></table>",
        "<p>Tel. 0113 496 0101</p><p>Fax: 0113 496 0102<br>0113 496 0103</p>",
        "<p>Tel. 0113 496 0101</p><p><a href=tel:01134960102>Fax</a></p>",
        "<p>Tel. 0113 496 0101</p><p>Fax <a href=tel:01134960102>0113 496 0102</a></p>",
        "<p>Tel. 0113 496 0101</p><p><a href=fax:+441134960102>0113 496 0102</a></p>",
        "<p>Tel. 0113 496 0101</p><p>ტელეფაქსი 0113 496 0102</p>",
        "<p>0113 496 0101 <i class='fa fa-phone'></i> 0113 496 0102 <i class='fa fa-fax'></i></p>",
        "<p>0113 496 0101 <img src=phone.png alt=phone> 0113 496 0102 <img src=fax.png alt=fax></p>",
        "<div>0113 496 0102<i class='fa fa-fax'></i></div><div>0113 496 0101<i class='fa fa-phone'></i></div>",
        "<div>0113 496 0101<i class='fa fa-phone'></i></div><div>0113 496 0102<i class='fa fa-fax'></i></div>",
        "<p>Fax 0114 496 0102<br>0113 496 0101</p>",
        "<p>Fax 0113 496 0102<br>0113 496 0101</p>",
    ],
)  # fmt: skip
def test_a_fax_is_no_telephone(body: str) -> None:
    assert told(PLACE + body, "Contact", field="phone")[1] == ["+441134960101"]


@pytest.mark.parametrize(
    "body",
    [
        "<p>Fax 0113 496 0103</p><p>Tel 0113 496 0101</p><p>0113 496 0102</p>",
        "<p>Tel 0113 496 0101, fax 0113 496 0103, mobile 0113 496 0102</p>",
        "<p><i class='fa fa-print'></i> Print</p><p>Tel 0113 496 0101</p><p>Tel 0113 496 0102</p>",
        "<p>Tel/Fax: 0113 496 0101, 0113 496 0102</p>",
        "<p><i class='fa fa-phone'></i> 0113 496 0101 <i class='fa fa-mobile'></i> 0113 496 0102</p>",
        "<p>Fax: <a href=tel:01134960103>0113 496 0103</a></p><p><a href=tel:01134960101>0113 496 0101</a></p>"
        "<p>Tel 0113 496 0102</p>",
        "<p><a href=tel:01134960101>Call the fax shop</a></p><p>Tel. 0113 496 0102</p>",
        "<p>Fax 0114 496 0103, 0113 496 0104</p><p>Tel 0113 496 0101</p><p>Tel 0113 496 0102</p>",
        "<p>Tel 01 44 55 66 77</p><p>Tel 0113 496 0101 0113 496 0102</p>",
    ],
)
def test_a_number_beside_a_fax_is_a_telephone(body: str) -> None:
    assert told(PLACE + body, "Contact", field="phone")[1][-2:] == ["+441134960101", "+441134960102"]


def test_a_mobile_behind_a_fax_in_china_is_a_telephone() -> None:
    body = "<p>地址：浙江省永康市榆晟路18号</p><p>传真：0579-80001800、13800000142</p>"
    assert told(body, "联系我们", field="phone")[1] == ["+8613800000142"]


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("Fax: 0113 496 0102, 07700 900142", ["07700 900142"]),
        ("Fax 0113 496 0102 / 0800 496 0142", ["0800 496 0142"]),
        ("Fax 0711 496102 und Mobil 0172 4960142", ["0172 4960142"]),
        ("Fax: 06 1 496 5679, 06 30 496 5142", ["06 30 496 5142"]),
        ("faks 22 345 67 92, 602 345 142", ["602 345 142"]),
        ("Faks: 0212 345 67 92, 0532 345 61 42", ["0532 345 61 42"]),
        ("Fax (217) 555-0143, (800) 555-0142", ["(800) 555-0142"]),
        ("Fax 022-23456791 / 98201 23142", ["98201 23142"]),
        # a second fax: of the same beginning, of another town, a mobile that is called one
        ("Fax 602 345 142, 602 345 143", []),
        ("Fax 0711 496102, 0721 496103", []),
        ("Fax 07700 900142 / 07700 900143", []),
        ("Fax 0113 496 0102, Fax 07700 900142", []),
    ],
)
def test_a_mobile_or_a_free_number_behind_a_fax_is_a_telephone(line: str, wanted: list[str]) -> None:
    tree = build_tree(f"<p>{line}</p>")
    assert [each.raw for each in contact_lines(tree) if each.field == "phone"] == wanted
