"""Numbers with a sign before them and a name behind a hyphen, in Spain; phases of estates in Hindi."""

from tests.address.same import is_same


def test_what_is_joined_to_a_signed_number_is_no_part_of_it() -> None:
    text = "C/ Isaac Búho, nº 4-Pabellón de Lechuza, 41092 Sevilla"
    assert is_same(text, "Pabellón de Lechuza, Calle Isaac Búho 4, 41092 Sevilla")
    assert not is_same(text, "Pabellón de Lechuza, Calle Isaac Búho 14, 41092 Sevilla")


def test_a_phase_with_a_hyphen_is_one_in_hindi_too() -> None:
    text = "डी-10/6, ओखला औद्योगिक क्षेत्र फेज-1, नई दिल्ली - 110020"
    assert is_same(text, "D-10/6, Okhla Industrial Area, Phase-I New Delhi 110020")
    assert not is_same(text, "D-10/6, Okhla Industrial Area, Phase-II New Delhi 110020")
