"""Hong Kong: what an address leaves out that its dictionary tells, and names of buildings that it has not."""

import pytest
from tests.address.same import is_same
from tests.gazetteer import load

from falsefront import address


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Unit 5, 16/F, Golden Phoenix Ind. Bldg., Hung To Road, Kwun Tong, Kln.",
            "九龍觀塘鴻圖道47號金鳳工業大廈16樓5室",
        ),
        ("2/F, Golden Phoenix Industrial Building, Kwun Tong", "觀塘鴻圖道47號金鳳工業大廈2字樓"),
        ("Far East Star Centre, Hung To Road, Kwun Tong, Hong Kong", "觀塘鴻圖道47號遠東星中心"),
        ("Silver Maple Mansion, Hung To Road, Kwun Tong, Hong Kong", "觀塘鴻圖道銀楓大廈"),
        ("Flat A, 9/F, Wing Mau Industrial & Trade Centre, Fanling, N.T.", "新界粉嶺樂業路12號永茂工貿中心9樓A室"),
        ("7/F, Wing Mau Tech Centre, Hung To Road, Kwun Tong", "觀塘鴻圖道永茂科技中心7樓"),
        ("Rm. 3, 9/F, Wing Mau Crt, Kwun Tong, Hong Kong", "觀塘永茂閣9樓3室"),
        ("8/F, New Phoenix City Ind. Ctr., 51A Shiu Kin Lane, Wan Chai, HK", "灣仔肇堅里51號A新鳳城工業中心8樓"),
    ],
)
def test_names_of_buildings_that_no_dictionary_has(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Allied Building, Hung To Road, Kwun Tong, Hong Kong", "觀塘鴻圖道聯合大廈"),
        ("Union Tower, Hung To Road, Kwun Tong, Hong Kong", "觀塘鴻圖道聯合中心"),
        ("Allied Star Building, Hung To Road, Kwun Tong, Hong Kong", "觀塘鴻圖道聯合星大廈"),
        ("Lucky Maple Building, Hung To Road, Kwun Tong, Hong Kong", "觀塘鴻圖道鴻運楓大廈"),
        ("Silver Maple Tower, Hung To Road, Kwun Tong, Hong Kong", "觀塘鴻圖道銀楓中心"),
        ("Silver Maple Building, Nathan Road, Kowloon", "九龍彌敦道銀楓大廈"),
        ("2/F, Silver Maple Industrial Centre, Kwun Tong", "觀塘銀楓工業大廈2字樓"),
        ("2/F, Golden Phoenix Industrial Building, Kwun Tong", "觀塘金龍工業大廈2字樓"),
        ("2/F, Golden Phoenix Industrial Building, Kwun Tong", "觀塘金鳳商業大廈2字樓"),
        ("2/F, Golden Phoenix Industrial Building, Kwun Tong", "新蒲崗金鳳工業大廈2字樓"),
        ("2/F, Golden Phoenix Industrial Building, Kowloon", "觀塘金鳳工業大廈2字樓"),
        ("2/F, Golden Phoenix Industrial Building Phase 1, Kwun Tong", "觀塘金鳳工業大廈第2期2字樓"),
        ("Golden Phoenix Ind. Bldg., 45 Hung To Road, Kwun Tong", "觀塘鴻圖道47號金鳳工業大廈"),
        ("Golden Phoenix Ind. Bldg., Hung To Road, Kwun Tong", "觀塘巧明街47號金鳳工業大廈"),
        ("Star Centre, Kwun Tong, Hong Kong", "觀塘遠東星中心"),
        ("Flat A, 9/F, Wing Mau Industrial & Trade Centre, Fanling, N.T.", "新界粉嶺樂業路12號永茂商業中心9樓A室"),
        ("26A Connaught Road West, Sheung Wan, HK", "上環干諾道西26號"),
        ("9-17A Prat Avenue, Tsimshatsui, HK", "尖沙咀寶勒巷19號"),
        ("97 Bonham Strand East, Sheung Wan, HK", "上環文咸西街97號"),
        ("97 Bonham Strand West, Sheung Wan, HK", "上環文咸東街97號"),
        ("13 Wang Lok Street, Yuen Long Industrial Estate", "元朗工業邨宏樂街15號"),
    ],
)
def test_other_buildings_are_two(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("88-90 Wah King Street, Aberdeen, HK", "香港仔華景街88-90號"),
        ("Flat 5, 88 Wah King Street, Aberdeen", "香港仔華景街88號5室"),
        ("2306 Tower 2, Admiralty Centre, 16 Harcourt Road", "香港金鐘夏慤道16號海富中心二座2306室"),
        ("26 Tung Chau St. West, Cheung Sha Wan, Hong Kong", "長沙灣通州西街26號"),
        ("No.28A, Ping Kong Village, Sheung Shui", "上水丙崗村28號A"),
        ("5/F, Unit A, 12 King Yip Street, Kwun Tong", "觀塘敬業街12號5/FA室"),
        ("Rooms 1601-3, Larkspur Tower, 273 Des Voeux Road C", "上環德輔道中273號南豐大廈1601-03室"),
        ("L3-12, Larkspur City 5, 618 Kwun Tong Road", "觀塘觀塘道618號L3-12舖"),
        ("13 Wang Lok Street, Yuen Long Industrial Estate", "元朗工業邨宏樂街13號"),
        ("9-17A Prat Avenue, Tsimshatsui, HK", "尖沙咀寶勒巷9號6樓"),
        ("26-26A Connaught Road West, Sheung Wan, HK", "上環干諾道西26號"),
        ("Unit E, 3/F, 197 Bonham Strand East, Sheung Wan", "上環文咸東街197號3樓E"),
        ("22/F, Larkspur Centre, 60 Bonham Strand, Sheung Wan", "上環文咸東街60-64號Larkspur Centre 22樓"),
        ("21/F Larkspur Place, 43 Wang Tai Road, Kowloon Bay", "香港九龍灣宏泰道43號Larkspur Place 21樓"),
    ],
)
def test_what_an_address_leaves_out_is_told_by_the_dictionary(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    "text",
    [
        "88 King Street, Aberdeen",
        "88 Victoria Road, Aberdeen AB11 9DR",
        "16 Harcourt Road, Sheffield",
        "Larkspur Centre, 16 High Street",
        "Garden Mansion, 5 Larkspur Road",
        "12 Stanley Main Street, Stanley, Tasmania",
    ],
)
def test_roads_of_other_lands_stay_there(text: str) -> None:
    assert address.read(text, load()).country != "HK"


def test_a_name_of_generic_words_does_not_end_another() -> None:
    text = "Unit 8, New Technology Plaza, 34 Tai Yau Street, San Po Kong, Kowloon"
    (tower,) = address.read(text, load()).developments
    assert tower.name.key == "newtechnology"
