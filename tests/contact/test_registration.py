import pytest
from hypothesis import given
from hypothesis import strategies as st

from falsefront.contact.registration import area_of_uscc, is_old_chinese_code, registrations

# Published examples: GB 32100-2015, python-stdnum's documentation, and numbers made to check.
USCC = "91110000600037341L"


@pytest.mark.parametrize(
    ("raw", "label", "value"),
    [
        (USCC, None, f"uscc:{USCC}"),
        (f"统一社会信用代码：{USCC.lower()}", None, f"uscc:{USCC}"),
        ("9111 0000 6000 3734 1L", None, f"uscc:{USCC}"),
        ("110000000000011", "营业执照", None),
        ("27AAPFU0939F1ZV", "GSTIN", "gstin:27AAPFU0939F1ZV"),
        ("DE 136,695 976", "VAT", None),
        ("DE136695976", "USt-IdNr.", "vat:DE136695976"),
        ("PL8567346215", None, "vat:PL8567346215"),
        ("1132980823", "NIP", "nip:1132980823"),
        ("NIP: 113-298-08-23", None, "nip:1132980823"),
        ("09876543", "Company number", "gb-company:09876543"),
        ("GB 980 7806 84", "VAT No.", "vat:GB980780684"),
    ],
)
def test_a_code_is_what_its_check_digit_and_label_say(raw: str, label: str | None, value: str | None) -> None:
    assert set(registrations(raw, label=label)) == ({value} if value else set())


@pytest.mark.parametrize("raw", ["", "12345", "91110000600037341M", "1132980823", "HRB 12345", "N/A"])
def test_what_does_not_check_or_has_no_label_has_no_value(raw: str) -> None:
    assert list(registrations(raw)) == []


def test_the_area_of_a_code_is_the_office_that_gave_it() -> None:
    assert area_of_uscc(f"uscc:{USCC}") == "110000"
    assert area_of_uscc("uscc:91110000600037341M") is None
    assert area_of_uscc("vat:DE136695976") is None


@given(st.integers(min_value=0, max_value=10**14 - 1))
def test_exactly_one_last_digit_completes_an_old_code(number: int) -> None:
    stem = f"{number:014d}"
    good = [digit for digit in "0123456789" if is_old_chinese_code(stem + digit)]
    assert len(good) == 1
    assert next(iter(registrations(stem + good[0], label="注册号"))) == f"cn-old:{stem}{good[0]}"
    assert area_of_uscc(f"cn-old:{stem}{good[0]}") == stem[:6]


@given(
    st.text(alphabet="0123456789ABGDEPLU .-执照", max_size=60),
    st.sampled_from(["", "VAT", "NIP", "注册号", "EIN", "P.IVA"]),
)
def test_no_text_raises(raw: str, label: str) -> None:
    assert all(":" in value for value in registrations(raw, label=label))
