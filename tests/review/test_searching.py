"""One search finds every spelling: old and new characters, pinyin in one word or two, a number without its plus."""

import unicodedata

import pytest

from falsefront.review import searching
from falsefront.review.searching import matches, searchable
from falsefront.text.hanzi import simplified


@pytest.mark.parametrize("search", ["陽江", "阳江", "Yangjiang", "yang jiang", "ＹＡＮＧＪＩＡＮＧ"])
@pytest.mark.parametrize("text", ["广东省阳江市", "廣東省陽江市", "Yangjiang, Guangdong", "Yang Jiang City"])
def test_every_spelling_finds_every_spelling(search: str, text: str) -> None:
    assert matches(search, searchable((text,)))


@pytest.mark.parametrize("search", ["+86 319 5550 101", "0086-319-5550101", "3195550101"])
def test_a_telephone_number_is_found_in_any_spelling(search: str) -> None:
    assert matches(search, searchable(("+863195550101",)))


def test_an_address_is_found_where_a_district_stands_between() -> None:
    text = searchable(("河北省保定市竞秀区栗墅路312号",))
    assert matches("保定市栗墅路312号", text)
    assert not matches("保定市栗墅路321号", text)
    assert not matches("邯郸市栗墅路312号", text)


def test_every_word_must_occur() -> None:
    assert not matches("Acme Quarry", searchable(("Acme Glass",)))


@pytest.mark.parametrize("search", ["Wisniowa", "Wiśniowa", "WIŚNIOWA"])
@pytest.mark.parametrize("text", ["ul. Wiśniowa 5, Łódź", "Wisniowa 5"])
def test_accents_make_no_difference(search: str, text: str) -> None:
    assert matches(search, searchable([text]))


@pytest.mark.parametrize("search", ["Möbelhof", "Moebelhof", "Mobelhof"])
def test_umlauts_are_found_in_either_spelling(search: str) -> None:
    assert matches(search, searchable(["Möbelhof, Leipzig"]))


def test_no_character_loses_an_accent_unseen() -> None:
    def slowly(text: str) -> str:
        apart = unicodedata.normalize("NFKD", text).translate(searching._ACCENTS)
        return simplified(unicodedata.normalize("NFC", apart)).casefold()

    characters = [chr(code) for code in range(0x80, 0x20000) if not 0xD800 <= code < 0xE000]
    assert [one for one in characters if searching.fold(f"路{one}") != slowly(f"路{one}")] == []


@pytest.mark.parametrize("search", ["西安", "Xi'an", "Xi’an", "XI-AN", "xian"])
@pytest.mark.parametrize("text", ["陕西省西安市碑林区", "Beilin District, Xi'an", "Beilin, Xi’an", "Xian City"])
def test_syllables_may_be_parted_by_a_sign(search: str, text: str) -> None:
    assert matches(search, searchable([text]))


def test_a_sign_between_single_letters_and_numbers_parts_them() -> None:
    assert not matches("A-12", searchable(["Hall A, Room 2; Hala12"]))
    assert not matches("o'b", searchable(["Robot Works"]))


@pytest.mark.parametrize(
    "search", ["7647-14-5", "CAS 7647-14-5", "cas no. 7647-14-5", "７６４７－１４－５", "7647–14–5"]
)
def test_a_cas_number_is_found_in_any_spelling(search: str) -> None:
    assert matches(search, searchable(("7647-14-5",)))
    assert not matches(search, searchable(("7647-14-6", "64-17-5")))


@pytest.mark.parametrize(
    "search", ["0711/555 010", "+49 (0)711 555010", "０７１１－５５５０１０", "0711–555010", "٠٧١١ ٥٥٥٠١٠"]
)
def test_a_telephone_number_is_found_as_people_write_it(search: str) -> None:
    assert matches(search, searchable(("+49711555010",)))
    assert not matches(search, searchable(("+49711555011",)))
