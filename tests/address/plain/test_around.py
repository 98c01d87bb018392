"""Labels, links to maps, contacts, markup and parts said twice around an address change nothing of what it says."""

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.address.plain.around import without_around
from falsefront.address.record import as_record

BARE = "12 Owl Road, Leeds LS1 4AP"
HEADS = (
    "HQ: {}", "Add.: {}", "Our Address: {}", "地址：{}", "公司地址: {}", "Registered Office Address - {}",
    "Head Office | {}",
    "Visit us\n{}", "Factory & Office: {}", "Works: {}", "Location – {}", "Siège social : {}", "Hauptsitz: {}",
    "Domicilio social: {}", "Endereço: {}", "Sede legale: {}", "Siedziba: {}", "Genel Merkez: {}", "Trụ sở chính: {}",
    "ที่อยู่: {}", "Kantor Pusat: {}", "العنوان: {}", "पता: {}", "본사: {}", "本社：{}", "Юридический адрес: {}",
    "Наша адреса: {}", "Attn: Mr. Owl, {}", "z. Hd. Herrn Eule, {}", "Tel: 0113 496 0000 | {}", "• {}", ">>> {} <<<",
    "Contact: Mr. Owl Address: {}", "【本社】{}", "(Head Office) {}", "總公司地址：{}", "पंजीकृत कार्यालय का पता: {}",
)  # fmt: skip
TAILS = (
    "{} (View map)", "{} View on Google Maps", "{} | Map", "{}, Get directions", "{} [Karte anzeigen]", "{} (mapa)",
    "{} Voir sur la carte", "{} Как проехать", "{} 查看地图", "{} 地図を見る", "{} 길찾기", "{} Xem bản đồ", "{} ดูแผนที่",
    "{}, Email: sales@owl.example", "{} www.owl.example", "{} | Website: owl.example", "{} T: 0113 496 0000",
    "{} Тел.: +7 495 000 00 00", "{}; โทร. 02-000-0000", "{} هاتف: 0112345678", "{} 电话：0319-5551234",
    "{} Fax 0113-496-0001 / Tel 0113-496-0000", "{}, WeChat: owl_mill88", "{} | Attn: Mr. Owl", "{} 联系人：王先生",
    "{} | Opening hours: Mon-Fri 9:00-17:00", "{}, Mon - Fri 9am - 5pm", "{} | 营业时间：周一至周五 9:00-18:00",
    "{} - Hotline: 0909 424 242 (Ms. Owl)", "{} Telp/WA: 0812-4242-4242", "{}, NIP: 525-242-42-42",
    "{} (area map)",
    "{} – Plan et itinéraire", "{}\nE: info@owl.example",
    '"{}"', "“{}”", "«{}»", "{}, LS1 4AP", "<p>{}</p>",
)  # fmt: skip


@pytest.mark.parametrize("around", [*HEADS, *TAILS])
def test_what_a_page_writes_around_an_address_is_taken_off(around: str) -> None:
    text = BARE.replace(" LS1", ", LS1")
    assert without_around(around.format(text)).text.removesuffix(", LS1 4AP") == "12 Owl Road, Leeds"
    reading, framed = address.read(text, load()), address.read(around.format(text), load())
    assert (framed.raw, framed.number, framed.road) == (around.format(text), reading.number, reading.road)
    found = address.compare(reading, framed)
    assert found.same_premises
    other = address.read("14 Owl Road, Leeds, LS1 4AP", load())
    assert not address.compare(other, framed).same_premises


@pytest.mark.parametrize(
    "text",
    [
        # a word of pages that is of the address
        "12 Map Street, Leeds", "Location Road 5, Leeds", "HQ Building, 12 Owl Road, Leeds", "Works Lane 12, Leeds",
        "Branch Road, Leeds 12", "Factory Lane - 12, Leeds", "Email Ltd, 12 Owl Road, Leeds", "Tel Aviv, 12 Owl Road",
        "6700 Telephone Road, Houston TX 77087-1234", "Mobile, AL 36602-1234", "Office Park 5, Owl Road, Leeds",
        "12 Directions Road, Leeds", "Contact Street 5, Leeds", "18 Cloud View, Leeds", "总部基地3号, 北京市丰台区",
        "地图路12号, 邢台市", "Sun Street 12, Leeds", "Via Mappa 5, Roma", "12 Site Road - Leeds",
        # a room, and no label
        "Office: 1204, 12 Owl Road, Leeds", "Shop: 5, Central Market, Leeds", "Works - 3, Owl Road, Leeds",
        "Store No: 5, Owl Road, Leeds", "12 Owl Road, Leeds (Mapa Street)", "(Owl House) 12 Owl Road, Leeds",
        # two addresses
        "Office: 12 Owl Road, Leeds; Factory: 5 Kite Road, York",
        # two things of one name, or two numbers
        "12 Owl Road, New York, New York", "Sowia 5, 5", "Block II, II", "5 Owl Road, 5 Owl", "Quebec, Quebec",
        # nothing but what is around
        "Email: sales@owl.example", "HQ:", "(View map)", "Tel: 0113 496 0000",
    ],
)  # fmt: skip
def test_what_may_be_of_the_address_stays(text: str) -> None:
    assert without_around(text) == (text, ())


def test_markup_is_what_it_stands_for() -> None:
    assert without_around("12&nbsp;D&amp;#39;Owl Road<br/>Leeds &amp; York").text == "12 D'Owl Road, Leeds & York"
    assert without_around("R&D Park; 12 Owl Road").text == "R&D Park; 12 Owl Road"


def test_what_is_taken_off_is_kept_as_it_stood() -> None:
    reading = address.read("HQ： 12 Owl Road, Leeds （View map） Tel: 0113 496 0000", load())
    assert reading.around == ("Tel: 0113 496 0000", "（View map）", "HQ：")
    assert reading.leftover == ()
    assert as_record(reading)["leftover"] == list(reading.around)


def test_reasons_quote_what_stood_on_the_page() -> None:
    one, other = "地址：榆珂路136号 (View map)", "河北省邢台市榆珂路136号"
    reasons = address.compare(address.read(one, load()), address.read(other, load())).reasons
    assert any(repr(one) in reason for reason in reasons)


def test_a_long_text_of_signs_is_read_in_no_time() -> None:
    for text in ("Tel: 1 " * 140, "(" * 990, "a, " * 330, "Office: " * 120, '"' * 999, "a: " * 330, "1-" * 499):
        assert without_around(text).text


@pytest.mark.parametrize("text", ["<SPAN>", "<b></b>", '"<i>"'])
def test_a_text_of_nothing_but_tags_is_no_address(text: str) -> None:
    assert address.read(text, load()).precision.value == "none"
