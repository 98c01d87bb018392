import pytest

from falsefront.contact.messenger import messenger_of_url, messengers


@pytest.mark.parametrize(
    ("raw", "label", "value"),
    [
        ("https://wa.me/8613900000301?text=hi", None, "whatsapp:+8613900000301"),
        ("https://api.whatsapp.com/send?phone=8613900000301&text=x", None, "whatsapp:+8613900000301"),
        ("https://t.me/Larkfield_Lab", None, "telegram:larkfield_lab"),
        ("skype:live:larkfield?chat", None, "skype:live:larkfield"),
        ("http://wpa.qq.com/msgrd?v=3&uin=123456789&site=qq", None, "qq:123456789"),
        ("+86 139 0000 0301", "WhatsApp", "whatsapp:+8613900000301"),
        ("chengyan_glass", "微信", "wechat:chengyan_glass"),
        ("13900000301", "微信号", "wechat:+8613900000301"),
        ("QQ: 123456789", None, "qq:123456789"),
        ("ＱＱ：１２３４５６７８９", None, "qq:123456789"),
        ("１２３４５６７８９", "ＱＱ", "qq:123456789"),
        ("微信：chengyan＿glass", None, "wechat:chengyan_glass"),
        ("WeChat ID: Chengyan_Glass", None, "wechat:chengyan_glass"),
        ("13900000301（微信同号）", "手机", "wechat:+8613900000301"),
        ("@larkfield", "Telegram", "telegram:larkfield"),
        ("+86 139 0000 0301", "Tel/WhatsApp", "whatsapp:+8613900000301"),
    ],
)
def test_an_id_carries_its_service(raw: str, label: str | None, value: str) -> None:
    assert set(messengers(raw, label=label, region="CN")) == {value}


@pytest.mark.parametrize("raw", ["", "call me", "13900000301", "https://t.me/share/url?url=x", "https://example.org/"])
def test_a_string_without_a_service_has_no_value(raw: str) -> None:
    assert list(messengers(raw)) == []


def test_several_ids_are_all_kept() -> None:
    raw = "WhatsApp: +8613900000301, WeChat: abc_123, QQ 123456789"
    assert list(messengers(raw)) == ["whatsapp:+8613900000301", "wechat:abc_123", "qq:123456789"]


def test_a_link_to_elsewhere_is_no_messenger() -> None:
    assert messenger_of_url("https://example.org/wa.me/8613900000301") is None
