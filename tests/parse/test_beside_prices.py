"""A firm's page of contacts with a table of its prices gives both: the contacts are no part of what it sells."""

import pytest
from tests.parse.shared_own import OTHER, OWN, PHONE, given

PRICES = (
    "<table><tr><th>Service</th><th>From</th></tr><tr><td>Cleaning</td><td>900 Baht</td></tr>"
    "<tr><td>Filling</td><td>700 Baht</td></tr><tr><td>Bracing</td><td>39,000 Baht</td></tr></table>"
)


@pytest.mark.parametrize("body", [OWN + PRICES, PRICES + OWN])
def test_contacts_beside_a_table_of_prices_are_read(body: str) -> None:
    said = given(f"<h1>Contact us</h1>{body}")
    assert "Dock Road" in said
    assert PHONE in said


def test_a_hint_how_to_come_is_no_address() -> None:
    own = "<p>ที่อยู่: 45/8 หมู่ 3 ถนนเพชรเกษม ตำบลอ้อมใหญ่ อำเภอสามพราน นครปฐม 73160</p>"
    said = given(f"<h1>ติดต่อเรา</h1>{own}<p>ใกล้ปากซอย 9 มีที่จอดรถด้านหลัง</p>", "ติดต่อเรา")
    assert "45/8" in said
    assert "ซอย 9" not in said


@pytest.mark.parametrize("plant", ["大甲二廠", "桃園第三廠", "二廠"])
def test_a_numbered_plant_of_a_town_is_the_firms_own_place(plant: str) -> None:
    own = "<h4>台中總公司</h4><p>428 台中市大雅區中清路四段158巷26號</p><p>電話：04-2567-1820</p>"
    there = f"<h4>{plant}</h4><p>437 台中市大甲區幼獅路33號</p><p>電話：(04) 2681-8836</p>"
    theirs = "<h3>關係企業</h3><p>昆山苔捷車料有限公司</p><p>江苏省昆山市张浦镇俱进路289号</p><p>+86-512-57441902</p>"
    title = "聯絡我們 | 全鋐精密工業股份有限公司"
    said = given(f"<h2>聯絡我們</h2><div>{own}</div><div>{there}</div>{theirs}", title)
    assert "幼獅路33號" in said
    assert "俱进路289号" not in said


@pytest.mark.parametrize(
    ("rights", "is_own"),
    [("© 2024 Larkfield", True), ("© 2024 Larkfield Ltd", True), ("© 2024 Moss Media", False)],
)
def test_the_frame_is_the_firms_where_its_rights_are_whatever_its_legal_form(rights: str, *, is_own: bool) -> None:
    data = (
        '<div itemscope itemtype="http://schema.org/Organization"><meta itemprop="name" content="Larkfield Ltd"/>'
        '<div itemprop="address">4 Dock Road, Hull HU1 2AB</div><div itemprop="telephone">01482 220 118</div></div>'
    )
    said = given(f"{data}</main><footer><p>Call us: {OTHER}</p><p>{rights}</p></footer><main>", "Contact")
    assert "Dock Road" in said
    assert (OTHER in said) is is_own
