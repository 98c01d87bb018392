"""Roads at the gates of old Beijing, avenues of China that are called roads, buildings that the dictionary knows."""

import pytest
from tests.gazetteer import load

from falsefront import address

ONE = (
    ("北京市朝阳区朝外大街716号", "716 Chaoyangmenwai Avenue, Chaoyang District, Beijing"),
    ("北京市朝阳区建国门外大街724号", "724 Jianwai Street, Chaoyang District, Beijing"),
    ("北京市东城区朝内大街724号", "No. 724 Chaoyangmen Inner Street, Dongcheng, Beijing"),
    ("Room 2610 Asia Trade Centre, Kwai Chung N.T.", "香港新界葵涌梨木道79號亞洲貿易中心26樓2610室"),
)
TWO = (
    ("深圳市南山区榛栗大道3370号2号楼", "Building 2, 3370 Zhenli Road, Nanshan District, Shenzhen"),
    ("深圳市南山区榛栗大道3370号2号楼", "Building 3, 3370 Zhenli Road, Nanshan District, Shenzhen"),
    ("深圳市南山区榛栗大道3370号", "3370 Zhenli Road, Nanshan District, Shenzhen"),
    ("佛山市顺德区北滘镇工业大道1118号2号楼", "Building 2, 1118 Gongye Rd, Lecong Town, Shunde, Foshan"),
    ("香港葵涌金龍工業中心", "Golden Dragon Industrial Centre, Tsuen Wan"),
    ("北京市朝阳区朝外大街716号", "716 Chaoyangmennei Avenue, Beijing"),
    ("北京市朝阳区朝外大街716号", "716 Jianguomenwai Avenue, Chaoyang District, Beijing"),
    ("北京市朝阳区建外大街724号", "724 Jiannei Street, Beijing"),
    ("深圳市南山区桃源街道榛栗大道3370号", "3370 Zhenli Road, Futian District, Shenzhen"),
    ("深圳市南山区桃源街道榛栗大道3370号", "3371 Zhenli Road, Nanshan District, Shenzhen"),
    ("深圳市南山区桃源街道榛栗大道337号", "337 Zhenli Road, Nanshan District, Shenzhen"),
    ("深圳市南山区桃源街道榛栗大道3370号", "深圳市南山区榛栗路3370号"),
    ("Room 2610 Asia Trade Centre, Kwai Chung N.T.", "香港新界葵涌梨木道79號國際貿易中心26樓2610室"),
    ("Room 2610 Asia Trade Centre, Kwun Tong", "香港新界葵涌梨木道79號亞洲貿易中心26樓2610室"),
)


@pytest.mark.parametrize(("a", "b"), ONE)
def test_one_road_in_two_manners(a: str, b: str) -> None:
    assert address.compare_fields(a, b, load())[2].same_premises


@pytest.mark.parametrize(("a", "b"), TWO)
def test_what_is_another_road_number_or_house_stays_apart(a: str, b: str) -> None:
    assert not address.compare_fields(a, b, load())[2].same_premises
