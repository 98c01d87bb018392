"""Single characters: readings, simplification and look-alikes."""

import unicodedata

import pytest

from falsefront.address.letters import Letters, load_letters


@pytest.fixture(scope="module")
def letters() -> Letters:
    return load_letters()


@pytest.mark.parametrize(
    ("spoofed", "plain"),
    [
        ("Х\u0456ngt\u0430\u0456", "Xingtai"), ("ВЕІЈІΝG", "BEIJING"), ("Нotеl", "Hotel"), ("Ѕhanghаі", "Shanghai"),
        ("Guаngzhоu", "Guangzhou"),
    ],
)  # fmt: skip
def test_letters_of_other_scripts_pass_for_latin(letters: Letters, spoofed: str, plain: str) -> None:
    assert spoofed.translate(letters.lookalikes) == plain


def test_no_ascii_no_han_and_nothing_nfkc_would_change_is_a_lookalike(letters: Letters) -> None:
    for code, plain in letters.lookalikes.items():
        assert code > 127
        assert unicodedata.normalize("NFKC", chr(code)) == chr(code)
        assert not unicodedata.name(chr(code), "").startswith(("CJK", "KATAKANA"))
        assert plain.isascii()
        assert plain.isalnum()


@pytest.mark.parametrize(
    ("traditional", "simplified"),
    [
        ("廣東省東莞市", "广东省东莞市"),
        ("臺灣", "台湾"),
        ("九龍旺角", "九龙旺角"),
        ("乾县", "乾县"),
        ("黃埔區", "黄埔区"),
    ],
)
def test_traditional_becomes_simplified(letters: Letters, traditional: str, simplified: str) -> None:
    assert traditional.translate(letters.simplified) == simplified


def test_simplifying_twice_changes_nothing_more(letters: Letters) -> None:
    for plain in letters.simplified.values():
        assert plain.translate(letters.simplified) == plain


def test_characters_read_as_in_addresses(letters: Letters) -> None:
    assert "".join(letters.readings[c] for c in "长江路大厦都市乐园绿地") == "changjiangludashadushileyuanlvdi"
    assert letters.phrases["重庆"] == ("chong", "qing")
    assert letters.phrases["厦门"] == ("xia", "men")
    assert letters.phrases["银行"] == ("yin", "hang")


def test_every_reading_is_latin_and_every_phrase_has_one_syllable_a_character(letters: Letters) -> None:
    assert all(reading.isascii() and reading.isalpha() for reading in letters.readings.values())
    assert all(len(word) == len(spoken) for word, spoken in letters.phrases.items())
    assert len(letters.readings) > 6800
