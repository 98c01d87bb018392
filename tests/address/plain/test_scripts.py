"""Hangul, Thai, Khmer and Arabic come out in Latin letters, and any text without a fault."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from falsefront.address.plain.scripts import in_latin, skeleton


@pytest.mark.parametrize(
    ("text", "latin"),
    [
        ("테헤란로7길 45", "teheran-ro 7-gil 45"), ("수원시", "suwon-si"),
        ("5층", "floor 5"), ("៩៦", "96"),
    ],
)  # fmt: skip
def test_words_of_addresses_are_as_english_addresses_have_them(text: str, latin: str) -> None:
    assert " ".join(in_latin(text).replace(",", " ").split()) == latin


@pytest.mark.parametrize(("thai", "latin"), [("พญาไท", "phayathai"), ("สีลม", "silom"), ("สาทร", "sathon")])
def test_names_meet_by_their_consonants(thai: str, latin: str) -> None:
    assert skeleton(in_latin(thai)) == skeleton(latin)


@given(st.text(alphabet=st.characters(min_codepoint=0x600, max_codepoint=0xD7A3), max_size=40))
def test_no_text_raises(text: str) -> None:
    assert isinstance(in_latin(text), str)
