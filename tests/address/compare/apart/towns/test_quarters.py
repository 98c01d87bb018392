"""What is no single premises: communities, districts of a trade city, groups of a village, parks with streets."""

import pytest
from tests.gazetteer import load

from falsefront import address

ESTATE = "Merpati Sdn. Bhd. 1370 Lorong Kerawang 7, Prai Industrial Estate, 13600 Prai, Penang, MALAYSIA"


def is_one(a: str, b: str) -> bool:
    return address.compare(address.read(a, load()), address.read(b, load())).same_premises


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Shangwei Community, Longgang District, Shenzhen", "Room 5, Shangwei Neighborhood, Longgang, Shenzhen"),
        ("义乌国际商贸城一区B区2楼11203店面", "Booth 11203, 2F, Gate B, District 3, Yiwu International Trade City"),
        ("广西灵山县陆屋镇广江村委会三队25号", "No. 25, Team 8, Guangjiang Village, Luwu Town, Lingshan County"),
        ("江西省赣州市南康区龙岭镇长塘村四组40号", "ganzhou nankangqu longlingzhen changtangcun 3zu 40hao"),
        ("河北保定白沟新村九组2号", "Hebei Baoding Baigou Xincun Village 2nd Group No. 9"),
        ("Unit 611, 6/F, Building 16W, Hong Kong Science Park, Shatin", "Building 12W, Hong Kong Science Park, Shatin"),
        ("8 Dai Fat Street, Tai Po Industrial Estate, Hong Kong", "Tai Po Industrial Estate, Tai Po, Hong Kong"),
        ("青岛市市北区柚岸花园5号楼", "青岛市市北区柚岸新村5号楼"),
        ("青岛市市北区柚岸家园", "青岛市市北区柚岸新村"),
        ("青岛市市北区柚岸家园5号楼", "Building 5, You'an Huayuan, Shibei District, Qingdao"),
        ("青岛市市北区柚岸花园5号楼", "Building 5, You'an Jiayuan, Shibei District, Qingdao"),
        ("Bldg 5, You'an Huayuan, Shibei, Qingdao", "Building 5, You'an Jia Yuan, Shibei District, Qingdao"),
        ("Bldg 5, You'an Huayuan, Shibei, Qingdao", "Building 5, You'an Homeland, Shibei District, Qingdao"),
        ("199034 СПб, Васильевский остров, Ореховый проспект, дом 20", "Ореховый пр. П.С., 20, Санкт-Петербург"),
        ("Ореховый пр. ВО, д. 20, СПб", "Ореховый пр. ПС, д. 20, Санкт-Петербург"),
        ("Ореховый пр. Петроградской стороны, 20, Санкт-Петербург", "Ореховый пр. В.О., 20, СПб"),
        ("Ореховый проспект П.С. 20, Санкт-Петербург", "Санкт-Петербург, В.О., Ореховый пр-т, 20"),
        ("Orekhovy pr. V.O., 20, St. Petersburg", "Orekhovy pr. P.S. 20, Saint Petersburg"),
        ("199000, Санкт-Петербург, Ореховый пр. В.О., д. 71", "71 Orekhovyi prospekt P.S., Saint Petersburg 197000"),
        ("Ореховый пр. П.С., д. 71, Санкт-Петербург", "71 Orekhovyi pr., Vasilyevsky Island, Saint Petersburg"),
        ("1250, Lorong Kerawang 7, Prai Industrial Estate 13600 Prai", ESTATE),
        ("义乌市柳芽街道青塘二区3栋3单元", "Unit 3, Building 3, Qingtang No.3 District, Liuya Street, Yiwu"),
        ("义乌市柳芽街道青塘二区3栋3单元", "Qingtang San Qu 3 Dong 3 Danyuan, Liuya, Yiwu"),
        ("上海市普陀区柚岸六村112号", "112 You'an Wu Cun, Putuo, Shanghai"),
        ("上海市普陀区柚岸六村112号", "No. 112, You'an Village 5, Putuo District, Shanghai"),
        ("广州市白云区柚岸村三社12号", "No.12, Wushe, You'an Village, Baiyun, Guangzhou"),
        (
            "赣州市南康区柚岸家具产业园西区9栋",
            "Building 9, East Zone, You'an Furniture Industrial Park, Nankang, Ganzhou",
        ),
        ("北京市通州区柚岸家园南区5号楼", "Building 5, You'an Jiayuan North Area, Tongzhou, Beijing"),
        ("广州市番禺区柚岸新村A区12座", "Building 12, Zone C, You'an Xincun, Panyu, Guangzhou"),
        ("永康市柚岸工业区二期3栋", "Building 3, You'an Industrial Zone Phase I, Yongkang"),
        (
            "深圳市宝安区柳芽街道柳芽第一工业区B3栋",
            "Building B3, First Industrial Zone, Haozhu, Liuya Street, Shenzhen",
        ),
        (
            "深圳市宝安区柳芽街道第一工业区6栋",
            "Building 6, First Industrial Zone, Haozhu Village, Liuya Street, Shenzhen",
        ),
    ],
)
def test_two_places_of_one_quarter_stay_two(a: str, b: str) -> None:
    assert not is_one(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "Building 5, Shangwei Community, Longgang, Shenzhen",
            "Bldg 5, Shangwei Community, Longgang District, Shenzhen",
        ),
        ("青岛市市北区柚岸家园5号楼", "Building 5, You'an Jiayuan, Shibei District, Qingdao"),
        ("青岛市市北区柚岸家园5号楼", "Building 5, You'an Garden, Shibei District, Qingdao"),
        ("青岛市市北区柚岸花园5号楼", "Building 5, You'an Huayuan, Shibei District, Qingdao"),
        ("青岛市市北区柚岸花园5号楼", "Building 5, You'an Gardens, Shibei District, Qingdao"),
        ("Bldg 5, You'an Huayuan, Shibei, Qingdao", "Building 5, You'an Garden, Shibei District, Qingdao"),
        ("青岛市市北区南昌路绿洲家园5号楼", "Building 5, Lvzhou Jiayuan, Nanchang Road, Shibei District, Qingdao"),
        ("青岛市市北区柚岸新村5号楼", "Building 5, Youan Xin Cun, Shibei District, Qingdao"),
        ("青岛市市北区柚岸新村", "Youan New Village, Shibei District, Qingdao"),
        ("青岛市市北区柚岸新村", "Youan Residential Quarter, Shibei District, Qingdao"),
        ("杭州市西湖区锦绣兰庭小区", "Jinxiu Lanting Community, Xihu District, Hangzhou"),
        ("义乌国际商贸城一区B区2楼11203店面", "Booth 11203, 2F, Gate B, District 1, Yiwu International Trade City"),
        ("广西灵山县陆屋镇广江村委会三队25号", "No. 25, Team 3, Guangjiang Village, Luwu Town, Lingshan County"),
        ("江西省赣州市南康区龙岭镇长塘村四组40号", "ganzhou nankangqu longlingzhen changtangcun 4zu 40hao"),
        ("Unit 3, Building 12W, Hong Kong Science Park, Shatin", "5/F, Building 12W, Hong Kong Science Park, Sha Tin"),
        ("118 Rijing Road, Shanghai Free Trade Experiment District", "上海自由贸易试验区日京路118号"),
        ("d26 Weiyuan Small District, Chenjiang Town, Huizhou", "惠州市陈江镇卫源小区D26"),
        ("199034 СПб, Васильевский остров, Ореховый проспект, дом 20", "Ореховый пр. В.О., 20, Санкт-Петербург"),
        ("Ореховый пр. П.С., 20, Санкт-Петербург", "Ореховый проспект Петроградской стороны, д. 20, СПб"),
        ("199000, Санкт-Петербург, Ореховый пр. В.О., д. 71", "71 Orekhovyi prospekt V.O., Saint Petersburg 199000"),
        ("Ореховый пр. П.С., д. 71, Санкт-Петербург", "71 Orekhovyi pr., Petrograd Side, Saint Petersburg"),
        ("1370, Lorong Kerawang 7, Prai Industrial Estate 13600 Prai", ESTATE),
        ("义乌市柳芽街道青塘二区3栋3单元", "Unit 3, Building 3, Qingtang No.2 District, Liuya Street, Yiwu"),
        ("义乌市柳芽街道青塘二区3栋3单元", "Qingtang Er Qu 3 Dong 3 Danyuan, Liuya, Yiwu"),
        ("广州市番禺区柚岸新村A区12座", "Building 12, Zone A, You'an Xincun, Panyu, Guangzhou"),
        ("深圳市宝安区柳芽街道豪竹第一工业区6栋", "Building 6, First Industrial Zone, Haozhu, Liuya Street, Shenzhen"),
    ],
)
def test_one_house_of_a_quarter_is_one(a: str, b: str) -> None:
    assert is_one(a, b)
