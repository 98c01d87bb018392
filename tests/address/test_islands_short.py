"""Hong Kong and Taiwan as people write them short: Rd C., TST, 九龙 behind English, B1, Section II, a city's zone."""

import pytest
from tests.gazetteer import load

from falsefront import address


def is_one(a: str, b: str) -> bool:
    left, right = address.read(a, load()), address.read(b, load())
    assert address.compare(left, right).level is address.compare(right, left).level
    return address.compare(left, right).same_premises


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("Connaught Rd C. 471-473, Owl Ctr, HK", "香港干諾道中471-473號", True),
        ("Connaught Rd C. 471-473, Owl Ctr, HK", "香港干諾道西471-473號", False),
        ("Connaught Rd C. 471-473, Owl Ctr, HK", "香港干諾道中475號", False),
        ("471 Canton Rd., TST", "九龍尖沙咀廣東道471號", True),
        ("471 Canton Rd., TST", "九龍尖沙咀廣東道417號", False),
        ("471 Canton Rd., TST", "471 Canton Road, Guangzhou", False),
        ("Owl Plaza, Mody Road 471, 九龙", "Rm 801 Owl Plaza 471 Mody Rd TST East Kln", True),
        ("Owl Plaza, Mody Road 471, 九龙", "Rm 801 Owl Plaza 417 Mody Rd TST East Kln", False),
        ("47 Chun Ying Street, TKOIE", "No.47, Chun Ying St., Junk Bay Ind. Est., NT", True),
        ("47 Chun Ying Street, TKOIE", "No.49, Chun Ying St., Junk Bay Ind. Est., NT", False),
        ("Ground Floor, 47 Peng Chau Wing On St", "坪洲永安街47號地舖", True),
        ("Ground Floor, 47 Cheung Chau Wing On St", "坪洲永安街47號地舖", False),
        ("Lot 471 in DD 244, Ho Chung, Sai Kung", "西貢蠔涌丈量約份第244約地段第471號", True),
        ("Lot 471 in DD 244, Ho Chung, Sai Kung", "西貢蠔涌丈量約份第244約地段第417號", False),
        ("Lot 471 in DD 244, Ho Chung, Sai Kung", "西貢蠔涌丈量約份第241約地段第471號", False),
        ("471 Wang Chiu Rd, Kln Bay", "九龍灣宏照道471號", True),
        ("471 Wang Chiu Rd, Kln Bay", "九龍灣宏照道473號", False),
    ],
)
def test_hong_kong_short_is_hong_kong(a: str, b: str, same: bool) -> None:
    assert is_one(a, b) is same


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("No. 471, B1, Nan King E. Rd. Sec 3, Taipei", "台北市南京東路三段471號地下1樓", True),
        ("No. 471, B1, Nan King E. Rd. Sec 3, Taipei", "台北市南京東路三段1號", False),
        ("No 471 Luosifu Road Section II TAIPEI", "471, Sec. 2, Roosevelt Road, Zhongzheng, Taipei", True),
        ("No 471 Luosifu Road Section III TAIPEI", "471, Sec. 2, Roosevelt Road, Zhongzheng, Taipei", False),
        ("471 Industrial 27th Road Taichung Industrial Park", "台中工業區27路471號", True),
        ("471 Industrial 27th Road Taichung Industrial Park", "台中工業區37路471號", False),
        ("471 Industrial 27th Road Taichung Industrial Park", "高雄工業區27路471號", False),
        ("Jhongli, 471 Jilin North Road", "No.471, Jilin N. Rd., Chungli City, Taoyuan", True),
        ("Jhonghe, 471 Jilin North Road", "No.471, Jilin N. Rd., Chungli City, Taoyuan", False),
        ("No. 471, Minquan Rd, Hwalien", "花蓮市民權路471號", True),
        ("No. 471, Minquan Rd, Yilan", "花蓮市民權路471號", False),
        ("Nanchang Hi-Tech, 471 Jingdong Ave", "471 Jing Dong Da Dao, Nanchang, Jiangxi", True),
        ("Nanchang Hi-Tech, 471 Jingdong Ave", "471 Jing Dong Da Dao, Jiujiang, Jiangxi", False),
    ],
)
def test_taiwan_short_and_a_zone_by_its_city(a: str, b: str, same: bool) -> None:
    assert is_one(a, b) is same
