import pytest

from falsefront.contact.keccak import keccak_256
from falsefront.contact.payment import payments

# From the specifications: ISO 13616 registry, BIP 173, BIP 350, EIP-55; and the USDT contract of TRON.
CHECKED = [
    ("IBAN: GB29 NWBK 6016 1331 9268 19 SWIFT NWBKGB2L", "iban:GB29NWBK60161331926819"),
    ("1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", "btc:1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2"),
    ("BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4", "btc:bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"),
    (
        "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
        "btc:bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
    ),
    ("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "eth:0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed"),
    ("0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed", "eth:0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed"),
    ("USDT TRC20 TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t", "tron:TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"),
]
WRONG = [
    "GB28 NWBK 6016 1331 9268 19",
    "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3",
    "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5",
    "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj1",
    "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD",
    "0x0000000000000000000000000000000000000000",
    "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6u",
    "6222020000000000000",
    "",
]


@pytest.mark.parametrize(("raw", "value"), CHECKED)
def test_an_id_whose_check_digits_hold_is_read(raw: str, value: str) -> None:
    assert set(payments(raw)) == {value}


@pytest.mark.parametrize("raw", WRONG)
def test_what_does_not_check_is_no_id(raw: str) -> None:
    assert list(payments(raw)) == []


@pytest.mark.parametrize("label", ["银行账号", "账号", "Bank account", "A/C No.", "Kontonummer"])
def test_an_account_without_check_digits_needs_a_label(label: str) -> None:
    assert set(payments("1234 5678 9012", label=label)) == {"account:123456789012"}


@pytest.mark.parametrize("label", ["Phone", "Account manager", "QQ", "Order number"])
def test_under_another_label_it_is_none(label: str) -> None:
    assert list(payments("1234 5678 9012", label=label)) == []


def test_a_string_may_give_several() -> None:
    both = f"{CHECKED[1][0]} / {CHECKED[6][0]}"
    assert list(payments(both)) == [CHECKED[1][1], CHECKED[6][1]]


def test_keccak_is_the_one_of_before_the_standard() -> None:
    assert keccak_256(b"abc").hex() == "4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45"
    assert len(keccak_256(b"a" * 136)) == 32
