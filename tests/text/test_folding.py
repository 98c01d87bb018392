import pytest

from falsefront.text.folding import fold


@pytest.mark.parametrize(
    ("text", "plain", "sign"),
    [
        ("Сhеnzhоu", "Chenzhou", "look-alike letters: Сhеnzhоu"),
        ("Z.h.a.n.g.y.e City", "Zhangye City", "letter-spaced: Z.h.a.n.g.y.e"),
        ("Z·h·a·n·g·y·e City", "Zhangye City", "letter-spaced: Z·h·a·n·g·y·e"),
        ("Z*h*a*n*g*y*e City", "Zhangye City", "letter-spaced: Z*h*a*n*g*y*e"),
        ("Bin\u200bzhou", "Binzhou", "invisible characters"),
        ("邢台\u2060市", "邢台市", "invisible characters"),
        ("Jie\u00ad\u200bfang", "Jiefang", "invisible characters"),
        ("Binzhou\u200b Road 5", "Binzhou Road 5", "invisible characters"),
        ("N0rth R0ad 5", "North Road 5", "digits for letters: N0rth R0ad"),
        ("5 BINZH0NG ROAD", "5 BINZHONG ROAD", "digits for letters: BINZH0NG"),
        ("\U0001d5ab\U0001d5ce Road", "Lu Road", "styled letters"),
    ],
)
def test_a_disguise_is_undone_and_said(text: str, plain: str, sign: str) -> None:
    folded = fold(text)
    assert folded.text == plain
    assert sign in folded.signs


@pytest.mark.parametrize(
    ("text", "plain"), [("Ｎｏ．５", "No.5"), ("Lǚliang", "Lvliang"), ("路３８－６号", "路38-6号")]
)
def test_honest_width_and_accents_are_folded_without_a_sign(text: str, plain: str) -> None:
    assert fold(text) == (plain, ())


@pytest.mark.parametrize(
    "text",
    [
        "улица Мира, 5", "Οδός Αθηνάς 5", "P.R.C.", "U.S.A. 5", "№ 5 Xingda Road", "℅ Mill Ltd",
        "Jie\u00adfang Road 5", "\ufeffJiefang Road 5\u200b, Handan", "ถนนสุขุมวิท\u200bกรุงเทพ", "5\ufe0f\u20e3 Road",
        "Ottawa K0A 1B0", "Blok A0, B0C 3", "Dublin D20 XY00", "Unit C0b, 10th Road", "Stand B0XY", "10km Road",
        "Mill\u200e Road 5", "Zu00fcrich 0floor",
    ],
)  # fmt: skip
def test_honest_text_of_other_scripts_and_abbreviations_stays(text: str) -> None:
    assert fold(text).signs == ()


def test_folding_twice_changes_nothing() -> None:
    for text in ("Сhеnzhоu", "Z.h.a.n.g.y.e", "Ｎｏ．５", "улица Мира"):
        once = fold(text).text
        assert fold(once).text == once


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("RenminRoad24,Dalian,China", "Renmin Road 24, Dalian, China"),
        ("No. 24 Renmin Road, D@lian", "No. 24 Renmin Road, Dalian"),
        ("Dalian, sales@example.com", "Dalian, sales@example.com"),
        ("www.parkroad24.com", "www.parkroad24.com"),
    ],
)
def test_words_run_together_come_apart_and_an_at_sign_inside_a_word_is_a_letter(text: str, plain: str) -> None:
    assert fold(text).text == plain


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("l52 Huaian Road, 1O2", "152 Huaian Road, 102"),
        ("L8, Mega Tower", "L8, Mega Tower"),
        ("152 Huaian\u200bEast Ro\u200bad", "152 Huaian East Road"),
        ("152_Huaian_Road", "152 Huaian Road"),
    ],
)
def test_letters_for_digits_and_signs_for_spaces_are_undone(text: str, plain: str) -> None:
    assert fold(text).text == plain


def test_letters_apart_with_wider_gaps_between_words_keep_their_words() -> None:
    assert fold("7 ,  X i n y i  R d . ,  T a i p e i").text == "7, Xinyi Rd., Taipei"


@pytest.mark.parametrize(
    "text", ["Plot 214, G.I.D.C. Kathwada", "R.I.I.C.O. Area, Jaipur", "G I D C Vatva", "A.B.C. Road"]
)
def test_capitals_of_an_abbreviation_that_stand_apart_are_no_sign(text: str) -> None:
    assert fold(text).signs == ()
