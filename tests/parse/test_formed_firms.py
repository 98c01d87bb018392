"""Another firm by a legal form before or around its name, or with words behind it, keeps its address and number."""

import pytest
from tests.parse.test_contacts_of_pages import told

OWN = {
    "ko": (
        "오시는 길 - 루모유리산업",
        "<h1>오시는 길</h1><table><tr><th>주소</th><td>경기도 화성시 팔탄면 서해로 99</td></tr><tr>"
        "<th>전화</th><td>031-354-0101</td></tr><tr><th>이메일</th><td>info@lumoyuri.example</td></tr>"
        "</table><p><span>상호 : 루모유리산업</span> <span>대표 : 오정근</span></p>",
    ),
    "ru": (
        "Контакты - Лумо Стекло",
        "<h1>Контакты</h1><div><p>ООО «Лумо Стекло»<br>620014, г. Екатеринбург, ул. Папоротниковая, д. 9</p>"
        "<p>Тел. +7 343 200-01-01</p><p>info@lumo-steklo.example</p></div>",
    ),
    "vi": (
        "Liên hệ - Thủy Tinh Lumo",
        "<h1>Liên hệ</h1><div>"
        "<p>Công ty TNHH Thủy Tinh Lumo<br>Số 9 đường Dương Xỉ, Quận 7, TP. Hồ Chí Minh</p>"
        "<p>ĐT: +84 28 3775 1234</p><p>info@thuytinhlumo.example</p></div>",
    ),
    "en": (
        "Contact - Lumo Glass",
        "<h1>Contact</h1><div class=a><p>Lumo Glass Ltd<br>9 Fern Road<br>Leeds LS1 2AB</p>"
        "<p>Tel +44 113 496 0101</p><p><a href=mailto:info@lumoglass.example>info@lumoglass.example</a></p>"
        "</div>",
    ),
}


@pytest.mark.parametrize(
    ("language", "other"),
    [
        (
            "ko",
            "<p><span>호스팅 : 이끼호스트(주) 서울특별시 금천구 가산디지털1로 168</span></p>",
        ),
        (
            "ko",
            "<p><span>서버 운영 : (주)이끼호스트 서울특별시 금천구 가산디지털1로 168</span></p>",
        ),
        (
            "ko",
            "<p>배송대행: 이끼물류 주식회사 경기도 이천시 마장면 덕이로 168 / 031-555-0170</p>",
        ),
        (
            "ko",
            "<p>입점사 (주)이끼상사, 부산광역시 강서구 녹산산단382로 14</p>",
        ),
        (
            "en",
            "<p>Servers kept by Moss Data Ltd, 15 Elm Row, York YO1 9AB</p>",
        ),
        (
            "ru",
            "<p>Сервер: ООО «Мох Дата», г. Пермь, ул. Вязовая, д. 15</p>",
        ),
        (
            "ru",
            "<p>Оператор платежей ООО «Мох Касса», 614000, г. Пермь, ул. Вязовая, д. 15, тел. +7 342 255-50-17</p>",
        ),
        (
            "vi",
            "<p>Máy chủ: Công ty TNHH Rêu Số, 15 đường Cây Du, Quận 1, TP. Hồ Chí Minh</p>",
        ),
        (
            "en",
            "<div><h4>Card payments</h4><p>Moss Payments Ltd help line: 01904 555 017</p></div>",
        ),
        (
            "ru",
            "<p>Платежи принимает ООО «Мох Касса» (тел. +7 342 255-50-17).</p>",
        ),
    ],
)
def test_a_firm_known_by_its_form_keeps_what_stands_behind_its_name(language: str, other: str) -> None:
    title, own = OWN[language]
    for body in (own + other, f"{own}<footer>{other}</footer>"):
        assert len(told(body, title, field="phone")[1]) == 1
        assert len(told(body, title, field="address")[1]) == 1


@pytest.mark.parametrize(
    ("language", "more"),
    [
        ("ru", "<p>Склад ООО «Лумо Стекло»: 614000, г. Пермь, ул. Вязовая, д. 15</p>"),
        ("ru", "<p>Производство ООО «Лумо Групп», 614000, г. Пермь, ул. Вязовая, д. 15</p>"),
        ("ru", "<p>Склад (территория ООО «Мох Парк»): 614000, г. Пермь, ул. Вязовая, д. 15</p>"),
        ("ko", "<p>(주)루모유리 서울특별시 금천구 가산디지털1로 168</p>"),
        ("vi", "<p>Chi nhánh Công ty TNHH Thủy Tinh Lumo, 15 đường Cây Du, Quận 1, TP. Hồ Chí Minh</p>"),
    ],
)
def test_a_place_of_the_firms_own_or_of_its_family_is_its_own(language: str, more: str) -> None:
    title, own = OWN[language]
    assert len(told(own + more, title, field="address")[1]) == 2


def test_a_line_for_help_is_the_firms_under_its_own_name_and_where_no_form_of_it_is_known() -> None:
    title, own = OWN["en"]
    assert len(told(own + "<p>Lumo Glass Ltd help line: 01904 555 017</p>", title, field="phone")[1]) == 2
    own = "<h1>Lumo Glass</h1><p>9 Fern Road<br>Leeds LS1 2AB</p><p>Tel +44 113 496 0101</p>"
    assert len(told(own + "<p>Fern Trading Ltd help line: 01904 555 017</p>", "Lumo Glass", field="phone")[1]) == 2


def test_a_sign_without_a_form_may_be_that_of_the_firm_with_one() -> None:
    own = "<h1>오시는 길</h1><table><tr><th>주소</th><td>경기도 화성시 팔탄면 서해로 99</td></tr></table>"
    more = "<footer>(주)고사리 서울특별시 금천구 가산디지털1로 168 / 02-555-0170</footer>"
    assert len(told(own + more, "오시는 길 - 루모유리", field="address")[1]) == 2
