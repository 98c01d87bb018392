"""Numbers behind the names of towns, of a firm's own parts and of agents abroad, and in digits of other scripts."""

import pytest
from tests.parse.test_contacts_of_pages import told

JEDDAH = "<h2>اتصل بنا</h2><p>المملكة العربية السـعودية – جـدة – طريق الزجاج<br>هاتف: ٠١٤٢ ٤٢٠ ٠١٢</p>"


@pytest.mark.parametrize(
    ("body", "title", "wanted"),
    [
        ("<p>9 Fern Road, Leeds LS1 2AB</p><p>Leeds: 0113 496 0142</p><p>Sheffield: 0114 496 0143</p>"
         "<p>London: 0207 946 0144</p>", "Contact", ["+441134960142", "+441144960143", "+442079460144"]),
        ("<p>9 Fern Road, Leeds LS1 2AB</p><p>Police: 0113 496 0142</p><p>Hospital: 0114 496 0143</p>"
         "<p>Council: 0207 946 0144</p>", "Contact", []),
        ("<p>地址：浙江省永康市榆晟路516号</p><p>业务咨询：13700000506 &nbsp; 0579-80001866</p>", "联系我们",
         ["+8613700000506", "+8657980001866"]),
        ("<p>경기도 파주시 유리로 18</p><p>영업부: 031-800-0142</p>", "회사소개", ["+82318000142"]),
        (JEDDAH, "Contact", ["+966124200142"]),
        (JEDDAH + "<p>مملكة البحرين – المنامة وكيل: ٩٧٣٣٣٦٠٠٤٥٠ +</p><p>الإمارات – دبي: ٩٧١٥٠٢٠٠٠١٤٢+</p>", "Contact",
         ["+966124200142", "+971502000142"]),
        ("<p>Fern Tower, Deira, Dubai, UAE</p><p>Tel: 04 255 5014</p>", "Contact", ["+97142555014"]),
        ("<p>Fern Tower, Deira, Leeds, UAE</p><p>Tel: 04 255 5014</p>", "Contact", []),
        ("<p>Oman – Sohar – Fern Road</p><p>Tel. 26 850142</p>", "Contact", ["+96826850142"]),
        ("<p>Oman – Leeds – Fern Road</p><p>Tel. 26 850142</p>", "Contact", []),
        ("<p>9 Fern Road, Leeds LS1 2AB</p><p>Jordan – Amman agent: +962 6 560 0142</p><p>Oman: +968 24 600142</p>",
         "Contact", ["+96824600142"]),
    ],
)  # fmt: skip
def test_numbers_behind_towns_and_parts_of_a_firm(body: str, title: str, wanted: list[str]) -> None:
    assert [value for value in told(body, title, field="phone")[1] if value] == wanted
