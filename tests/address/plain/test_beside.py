"""What an address only stands beside, and what is no longer one, joins nobody to it."""

import pytest
from tests.gazetteer import load

from falsefront.address import compare, read
from falsefront.address.plain.beside import without_neighbours
from falsefront.address.plain.text import MOST_CHARACTERS

GAZETTEER = load()
NUMBER = "武汉市江汉区榆珂路136号"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (NUMBER, "武汉市江汉区榆珂路136号对面"), (NUMBER, "武汉市江汉区榆珂路136號斜對面"),
        (NUMBER, "武汉市江汉区榆珂路136号旁"), (NUMBER, "武汉市江汉区榆珂路136号隔壁"),
        (NUMBER, "武汉市江汉区榆珂路136号向东200米"), (NUMBER, "武汉市江汉区榆珂路136号东侧"),
        (NUMBER, "Opposite No. 136 Yuke Road, Jianghan District, Wuhan"),
        (NUMBER, "Next to No.136, Yuke Road, Jianghan District, Wuhan"),
        (NUMBER, "200 m East of No.136, Yuke Road, Jianghan District, Wuhan"),
        (NUMBER, "Yuke lu 136 hao duimian, Wuhan"), (NUMBER, "原地址：武汉市江汉区榆珂路136号"),
        (NUMBER, "Formerly: No. 136 Yuke Road, Jianghan District, Wuhan"), (NUMBER, "not No. 136 Yuke Road, Wuhan"),
        (NUMBER, "武汉市江汉区榆珂路136号（已搬迁）"),
        (NUMBER, "旧址：武汉市江汉区榆珂路136号，现址：武汉市江汉区松墨路5号"),
        ("武汉市江汉区鹭汀大厦", "武汉市江汉区鹭汀大厦对面"),
        ("12 Oxford Street, London", "opposite 12 Oxford Street, London"),
        ("Hauptstrasse 12, 10115 Berlin", "gegenüber Hauptstrasse 12, 10115 Berlin"),
        ("ул. Ленина, 12, Москва", "напротив ул. Ленина, 12, Москва"),
        ("12 Nguyen Trai, Hanoi", "đối diện 12 Nguyen Trai, Hanoi"),
        ("136 Nathan Road, Kowloon", "opposite 136 Nathan Road, Kowloon"),
        (NUMBER, "5 minutes' walk from No. 136 Yuke Road, Jianghan District, Wuhan"),
        (NUMBER, "Two doors down from No. 136 Yuke Road, Wuhan"), (NUMBER, "Just past No. 136 Yuke Road, Wuhan"),
        (NUMBER, "between No. 134 and No. 136 Yuke Road, Wuhan"), (NUMBER, "Facing No. 136 Yuke Road, Wuhan"),
        (NUMBER, "The yellow gate left of No. 136 Yuke Road, Wuhan"), (NUMBER, "vis-a-vis No. 136 Yuke Road, Wuhan"),
        (NUMBER, "No. 136 Yuke Road (opposite), Wuhan"), (NUMBER, "No. 136 Yuke Road, other side of the road, Wuhan"),
        (NUMBER, "Yuke Road 136 bus stop, Wuhan"), (NUMBER, "距武汉市江汉区榆珂路136号步行5分钟"),
        (NUMBER, "武汉市江汉区榆珂路136号东邻"), (NUMBER, "武汉市江汉区榆珂路136号正门对过"),
        (NUMBER, "武汉市江汉区榆珂路136号公交站旁"), (NUMBER, "武汉市江汉区榆珂路136号路口往北"),
        (NUMBER, "武汉市江汉区榆珂路136号以东"), (NUMBER, "武汉市江汉区榆珂路136号地铁站A口"),
        (NUMBER, "靠近武汉市江汉区榆珂路136号"), (NUMBER, "武汉市江汉区榆珂路136号马路对面"),
        ("武汉市江汉区鹭汀家园", "武汉市江汉区鹭汀家园地铁站"), ("武汉市江汉区鹭汀家园", "武汉市江汉区鹭汀家园西墙外"),
        ("武汉市江汉区鹭汀家园", "武汉市江汉区鹭汀家园北门往东50米"),
    ],
)  # fmt: skip
def test_what_is_beside_a_place_or_was_there_is_not_there(one: str, other: str) -> None:
    assert not compare(read(one, GAZETTEER), read(other, GAZETTEER)).same_premises
    assert not compare(read(other, GAZETTEER), read(one, GAZETTEER)).same_premises


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (NUMBER, "武汉市江汉区榆珂路136号（银行对面）"), (NUMBER, "武汉市江汉区榆珂路136号人民医院对面"),
        (NUMBER, "No. 136 Yuke Road, opposite the People's Hospital, Wuhan"),
        (NUMBER, "No. 136 Yuke Road (near metro station), Wuhan"), (NUMBER, "武汉市江汉区榆珂路136号门口"),
        ("12 Nottingham Street, London", "12 Nottingham St., London"),
        ("原址：武汉市江汉区松墨路5号，现址：武汉市江汉区榆珂路136号", NUMBER),
        ("Hauptstraße, Nr. 12, 10115 Berlin", "Hauptstraße 12, 10115 Berlin"),
        (NUMBER, "武汉市江汉区榆珂路136号（距地铁站步行5分钟）"), (NUMBER, "武汉市江汉区榆珂路136号，距高速出口500米"),
        (NUMBER, "No. 136 Yuke Road, 5 minutes' walk from the metro station, Wuhan"),
        (NUMBER, "No. 136 Yuke Road, Jianghan District, Wuhan (Sun. closed)"),
        ("12 Mill Road, Leeds LS1 4AB", "12 Mill Road (rooms at 4/F and 5/F), Leeds LS1 4AB"),
    ],
)  # fmt: skip
def test_a_landmark_beside_an_address_of_its_own_changes_nothing(one: str, other: str) -> None:
    assert compare(read(one, GAZETTEER), read(other, GAZETTEER)).same_premises


def test_what_was_set_aside_is_left_over_and_the_text_stays_as_it_was() -> None:
    reading = read("武汉市江汉区榆珂路136号对面", GAZETTEER)
    assert (reading.raw, reading.number, reading.leftover) == ("武汉市江汉区榆珂路136号对面", None, ("136号对面",))
    assert reading.stands_beside
    assert reading.signs == ()


@pytest.mark.parametrize("gap", ["", " ", " " * 15])
def test_spaces_before_a_number_hide_no_neighbour(gap: str) -> None:
    assert "136" not in without_neighbours(f"Wuhan,{gap}opposite {gap}No. {gap}136 Yuke Road").text


@pytest.mark.parametrize("piece", ["12号 ", "1", "opposite, ", " ", "no. ", "对面", "12 "])
def test_of_a_long_text_no_more_is_searched_than_is_read(piece: str) -> None:
    text = f"对面 {piece * MOST_CHARACTERS}"
    kept = without_neighbours(text)
    assert kept.text.endswith(text[MOST_CHARACTERS:])


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("No. 9 Qiming Road, Tangshan (beware of the fake shop at No. 5 Heping Road)", "No. 9 Qiming Road, Tangshan"),
        ("唐山市启明路9号（谨防假冒：和平路5号的店铺与我公司无关）", "唐山市启明路9号"),
        ("唐山市启明路9号。请勿与和平路5号的店铺混淆\n电话", "唐山市启明路9号\n电话"),
        ("谨防假冒！地址：唐山市启明路9号", "谨防假冒！地址：唐山市启明路9号"),
    ],
)
def test_what_an_address_warns_of_is_no_address_of_its_own(text: str, left: str) -> None:
    assert without_neighbours(text).text == left
