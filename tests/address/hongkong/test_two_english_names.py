"""A building with several English names, a road with its quarter in its name, and houses of a shop in a list."""

import pytest
from tests.address.same import is_same
from tests.gazetteer import load

from falsefront import address

G = load()


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("旺角友誠大廈3樓301室", "301, 3/F, Yau Shing Mansion, Mong Kok", "301, 3/F, Loyal Mansion, Mong Kok"),
        ("銅鑼灣時代廣場9樓", "9/F, Times Square, Causeway Bay", "9/F, Lee Theatre, Causeway Bay"),
        ("新蒲崗旺景工業大廈2樓", "Wong King Industrial Building, San Po Kong", "Win Sum Ind. Bldg, San Po Kong"),
        ("鴨脷洲大街161號", "161 Ap Lei Chau Main Street, Hong Kong", "161 Stanley Main Street, Hong Kong"),
        ("荃灣青山道398號", "398 Castle Peak Road, Tsuen Wan", "398 Castle Peak Road, Yuen Long"),
        ("尖沙咀樂道13、13A及15號舖", "13, 13A & 15 Lock Road, Tsim Sha Tsui", "17 Lock Road, Tsim Sha Tsui"),
        ("馬鞍山鞍祿街18號新港城中心2樓", "2/F MOStown, 18 On Luk Street, Ma On Shan", "18 On Chun Street, Ma On Shan"),
        ("大嶼山東涌盈康街1號昇薈1樓商業樓面", "1 Ying Hong Street, Lantau Island", "1 Ying Tung Road, Tung Chung"),
    ],
)  # fmt: skip
def test_they_are_one_and_their_neighbours_apart(one: str, other: str, apart: str) -> None:
    assert is_same(one, other)
    assert not is_same(one, apart)
    assert not is_same(other, apart)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("香港新界沙田香港中文大學", "The Chinese University of Hong Kong, Shatin, N.T."),
        ("馬鞍山花山路18號", "18 On Luk Street, Ma On Shan, Hong Kong"),
        ("Po Leung Kuk Owl Primary School, Tuen Mun, N.T.", "Po Leung Kuk Lark Primary School, Tuen Mun, N.T."),
        ("旺角奧朗．御峯3樓301室", "旺角奧柏‧御峯3樓301室"),
        ("旺角維港灣3樓301室", "Room 301, 3/F, Harbour Bay Hotel, Mong Kok, Kowloon"),
        ("Flat A, 12/F, Owl 300, 300 Lockhart Road, Wan Chai, Hong Kong", "300 Hennessy Road, Wan Chai, Hong Kong"),
    ],
)
def test_what_is_no_premises_joins_nobody(one: str, other: str) -> None:
    assert not is_same(one, other)


def test_a_number_said_twice_is_the_houses() -> None:
    read = address.read("Flat A, 12/F, Owl 300, 300 Lockhart Road, Wan Chai, Hong Kong", G)
    assert str(read.number) == "300"
