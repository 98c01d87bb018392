"""Telephones in columns under their head, beside the fields of a form, and in rows that share their area."""

import pytest
from tests.parse.test_contacts_of_pages import told

SHOPS = (
    "<p>香港新界榛木邨2211-2212号</p><table><tr><th>店铺</th><th>{}</th></tr><tr><td>青橡店</td><td>2850 8600</td></tr>"
    "<tr><td>榆晟店</td><td>2850 8601</td></tr></table>"
)
FORM = (
    "<p>地址：浙江省永康市榆晟路516号</p><form action=/send><table><tr><th>{}</th><th>反馈</th></tr><tr><td>"
    "<p>陈经理：13700000506</p></td><td><p>姓名 <input name=n></p><p>电话 13700000507 <input name=t></p></td></tr>"
    "</table></form>"
)


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        (SHOPS.format("电话"), ["+85228508600", "+85228508601"]),
        (SHOPS.format("货号"), []),
        (FORM.format("联系电话"), ["+8613700000506"]),
        ("<p>香港新界榛木邨2211-2212号</p><p>852-28508600</p>", ["+85228508600"]),
        ("<p>Jl. Pakis No. 61, Samarinda 75127, Indonesia</p><p>Telp. +62 541 200608 – 200609 – 200619</p>",
         ["+62541200608", "+62541200609", "+62541200619"]),
        ("<p>9 Fern Road, Rajkot 360002, Gujarat</p><p>+91- 2827 - 229995 to 229998</p>",
         ["+912827229995", "+912827229998"]),
        ("<p>9 Fern Road, Rajkot 360002, Gujarat</p><p>+91- 2827 - 229995, 360002 Rajkot</p>", ["+912827229995"]),
    ],
)  # fmt: skip
def test_numbers_in_tables_forms_and_rows(body: str, wanted: list[str]) -> None:
    assert [value for value in told(body, "Contact", field="phone")[1] if value] == wanted
