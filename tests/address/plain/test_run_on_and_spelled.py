"""Words run on to full stops, counted parts of districts, the vowel of Bulgaria, a quarter called as a state is."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Carr.Federal 57 km 14.5, Querétaro, Qro.", "Carretera Federal 57 Km 14.5, Querétaro"),
        ("8400 N.W.36 Street, Suite 450, Doral, Florida", "8400 NW 36th St, Doral, FL"),
        ("63 Owlwood Rd., Welshpool, W.A.6986", "63 Owlwood Road, Welshpool WA 6106"),
        ("12 K Street N.W., Washington, D.C.20005", "12 K St NW, Washington, DC"),
        ("深圳市宝安区新安街道71区留仙一路2号", "No. 2, Liuxian 1st Road, Area 71, Bao'an District, Shenzhen"),
        ("深圳市宝安28区新安二路30号", "深圳市宝安区新安二路30号"),
        ("гр. София 1407, бул. „Черни връх“ № 51", "51 Cherni Vrah Blvd, Sofia, Bulgaria"),
        ("гр. Варна, ул. Щъркел 5", "5 Shtarkel Str., Varna"),
        ("Kestrel House, 5 Bressenden Pl, Victoria, London", "Kestrel House, 5 Bressenden Place, London SW1E 5BH"),
        ("九龍覌塘鴻圖道78號", "78 Hung To Road, Kwun Tong, Kowloon"),
        ("66 Hepingeast Road, Shijiazhuang", "石家庄市和平东路66号"),
        ("8, Li-Hsin Rd.6, Hsinchu Science Park, Hsinchu", "新竹科學園區力行六路8號"),
        ("88 Copper Owl St\nLas Vegas NV", "88 Copper Owl St | Las Vegas | NV"),
        ("127 Westyouyi Road, Beilin District, Xi'an", "西安市友谊西路127号"),
        ("15 Gaoxinsecond Road, Xi'an", "西安市高新二路15号"),
        ("25#-1 Hongcao Road, Xuhui District, Shanghai", "上海市徐汇区虹漕路25-1号"),
        ("416#, Sec. 2, Minsheng Rd., West Central Dist., Tainan City", "台南市中西區民生路二段416號"),
        ("北京市朝阳区东三环北路甲十九号", "北京市朝阳区东三环北路甲19号"),
        ("88 LinggongRoadGanjingziDistrictDalian", "大连市甘井子区凌工路88号"),
        ("广东省阳江市江城区银岭科技产业园5#地块", "Plot 5, Yinling Science Park, Jiangcheng, Yangjiang"),
    ],
)
def test_it_is_read_as_it_was_meant(a: str, b: str) -> None:
    assert is_same(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("8400 N.W.36 Street, Doral, Florida", "8400 NW 37th St, Doral, FL"),
        ("深圳市宝安区新安街道71区留仙一路2号", "No. 2, Liuxian 2nd Road, Area 71, Bao'an District, Shenzhen"),
        ("深圳市宝安28区新安二路30号", "深圳市宝安区新安二路28号"),
        ("гр. София 1407, бул. „Черни връх“ № 51", "51 Cherni Vrag Street, Plovdiv, Bulgaria"),
        ("5 Kestrel Road, Victoria, London", "5 Kestrel Road, Melbourne, Victoria"),
        ("66 Hepingeast Road, Shijiazhuang", "石家庄市和平西路66号"),
        ("No. 24, Lane 280, OwkangRoadShanghai", "上海市徐汇区武康路280弄2号"),
        ("House 23, Road 11, Block G, Banani, Dhaka", "house 23, road 11, block f, banani, dhaka"),
        ("House 23, Road 11, Block G, Banani, Dhaka", "House 23, Road 11, Block\u00a0F, Banani, Dhaka"),
        ("8\nLi-Hsin Rd. 6\nHsinchu Science Park\nHsinchu", "新竹科學園區力行路8號"),
        ("8, Li-Hsin Rd.6, Hsinchu Science Park, Hsinchu", "新竹科學園區力行路8號"),
        ("88 Copper Owl St, Las Vegas NV", "88 Copper Owl St | N. Las Vegas NV"),
        ("厦门市思明区湖滨南路258号", "厦门市思明区湖滨南路258#之二"),
        ("桃園市蘆竹區南崁路一段83號", "83 Hao-1, Sec. 1, Nankan Rd., Luzhu Dist., Taoyuan City"),
        ("127 Westyouyi Road, Beilin District, Xi'an", "西安市友谊东路127号"),
        ("25#-1 Hongcao Road, Xuhui District, Shanghai", "上海市徐汇区虹漕路25-2号"),
        ("北京市朝阳区东三环北路甲十九号", "北京市朝阳区东三环北路19号"),
        ("88 LinggongRoadGanjingziDistrictDalian", "大连市甘井子区凌水路88号"),
        ("广东省阳江市江城区银岭科技产业园5#地块", "Plot 6, Yinling Science Park, Jiangcheng, Yangjiang"),
    ],
)
def test_another_place_stays_another(a: str, b: str) -> None:
    assert not is_same(a, b)
