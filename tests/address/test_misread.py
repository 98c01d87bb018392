"""Texts that were read in another encoding: what they say is what was meant, what is shown is what stood there."""

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.address.compare.apart.words_apart import words_apart
from falsefront.address.compare.comparison import seen_again

MISREAD = "123 Nguyá»…n TrÃ£i, Quáº­n 1, Há»“ ChÃ­ Minh"
COUNTED = "4丁目15番3号 Owlmont, Shinjuku-ku, Tokyo"


@pytest.mark.parametrize("text", [MISREAD, COUNTED, "Opposite 12 Rue de l’Ã‰glise, OrlÃ©ans"])
def test_a_reading_keeps_the_text_as_it_stood(text: str) -> None:
    assert address.read(text, load()).raw == text
    assert address.read_all([text, "12 Owl Road, Leeds"], load())[0].raw == text


def test_what_is_read_is_what_was_meant() -> None:
    reading = address.read(MISREAD, load())
    assert reading.country == "VN"
    assert reading.road is not None
    assert reading.road.name.text == "Nguyen Trai"
    assert address.canonical(reading) == address.canonical(address.read("123 Nguyễn Trãi, Quận 1, Hồ Chí Minh", load()))


@pytest.mark.parametrize(
    ("text", "other"),
    [
        (MISREAD, "123 Nguyen Trai, District 1, Ho Chi Minh City"),
        (MISREAD, "123 Nguyễn Trãi, Quận 1, TP.HCM"),
        (COUNTED, "4-15-3 Owlmont, Shinjuku-ku, Tokyo"),
        ("LindenstraÃŸe 14, 80807 MÃ¼nchen", "Lindenstr. 14, Munich 80807"),
        ("GewerbestraÃŸe 14, DÃ¶belner HÃ¶he, 80807 MÃ¼nchen", "Gewerbestr. 14, Döbelner Höhe, 80807 München"),
    ],
)
def test_a_misread_text_is_held_against_others_as_it_was_meant(text: str, other: str) -> None:
    forth, back = address.compare_fields(text, other, load()), address.compare_fields(other, text, load())
    assert forth[2].same_premises
    assert (forth[2].level, forth[2].score) == (back[2].level, back[2].score)
    assert forth[0].raw == back[1].raw == text
    assert words_apart(forth[0], forth[1]) is None


@pytest.mark.parametrize(
    ("text", "other"),
    [
        (MISREAD, "132 Nguyen Trai, District 1, Ho Chi Minh City"),
        (MISREAD, "123 Nguyen Hue, District 1, Ho Chi Minh City"),
        (COUNTED, "4-15-13 Owlmont, Shinjuku-ku, Tokyo"),
        ("LindenstraÃŸe 14, 80807 MÃ¼nchen", "Lindenallee 14, 80807 München"),
    ],
)
def test_a_misread_text_is_no_other_place(text: str, other: str) -> None:
    one, another = address.read(text, load()), address.read(other, load())
    assert not address.compare(one, another).same_premises
    assert not address.compare(another, one).same_premises
    assert not seen_again(one, another)


def test_reasons_quote_the_text_as_it_stood() -> None:
    one, other = address.read("MÃ¼nchen", load()), address.read("LindenstraÃŸe 14, 80807 MÃ¼nchen", load())
    assert any("'MÃ¼nchen'" in reason for reason in address.compare(one, other).reasons)


def test_a_field_of_several_is_parted_as_it_stands() -> None:
    field = "Office: LindenstraÃŸe 14, 80807 MÃ¼nchen; Factory: Owlweg 3, 50667 KÃ¶ln"
    parts = ("LindenstraÃŸe 14, 80807 MÃ¼nchen", "Owlweg 3, 50667 KÃ¶ln")
    assert address.parted(field, load()) == parts
