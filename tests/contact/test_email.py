import pytest
from hypothesis import given
from hypothesis import strategies as st

from falsefront.contact.email import emails


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ("Sales@Example.COM", "Sales@example.com"),
        ("mailto:info@shop.example?subject=Your%20offer", "info@shop.example"),
        ("info [at] shop [dot] example", "info@shop.example"),
        ("info(at)shop.example", "info@shop.example"),
        ("dixi#at#yiqi.example", "dixi@yiqi.example"),
        ("E-mail： ｓａｌｅｓ＠shop.example", "sales@shop.example"),
        ("write to info at shop.example today", "info@shop.example"),
        ("<info@shop.example>", "info@shop.example"),
        ("info @ shop.example", "info@shop.example"),
    ],
)
def test_an_address_is_found_however_it_is_hidden(raw: str, value: str) -> None:
    assert set(emails(raw)) == {value}


@pytest.mark.parametrize(
    "raw", ["", "contact us", "logo@2x.png", "we look at shops", "@shop.example", "a@b", "mailto:?subject=Share"]
)
def test_what_is_no_address_has_no_value(raw: str) -> None:
    assert list(emails(raw)) == []


def test_several_addresses_are_all_kept() -> None:
    assert list(emails("a@shop.example, b@shop.example")) == ["a@shop.example", "b@shop.example"]


@given(st.text(alphabet="a@.[]()atdo t-_", max_size=300))
def test_no_text_raises_and_each_value_has_one_at(raw: str) -> None:
    assert all(value.count("@") == 1 for value in emails(raw))


@pytest.mark.parametrize("dash", ["–", "—", "‐", "‑", "−"])
def test_a_dash_that_an_editor_put_in_a_domain_is_read_as_a_hyphen(dash: str) -> None:
    assert list(emails(f"sales@lark{dash}tea.example")) == ["sales@lark-tea.example"]
    assert list(emails(f"sales@shop.lark{dash}tea.co.uk")) == ["sales@shop.lark-tea.co.uk"]


@pytest.mark.parametrize("behind", ["Sales", "www.larktea.example", "orders@larktea.example"])
def test_a_dash_behind_a_whole_domain_ends_it(behind: str) -> None:
    assert next(emails(f"sales@larktea.example–{behind}")) == "sales@larktea.example"
