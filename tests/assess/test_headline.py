"""The headline of a flag says what those who claim the place agree on, and nothing that one of them says alone."""

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.assess.headline import headline

GAZETTEER = load()

CASES = [
    # The sector on which a plot's number rests, and the quarter that all name whatever lanes some name in it.
    (("B-17, Sector 58, Noida 201301", "Plot No. B 17, 2nd Floor, Sec-58, NOIDA (U.P.)"), "No B-17, Sector 58, Noida"),
    (
        (
            "No. 31, 2nd Cross, 4th Main, Jaya Nagar, Bengaluru - 560041",
            "#31, II Cross, Jaya Nagar, Bangalore 560041",
        ),
        "No 31, 2nd Cross, Jaya Nagar, Bengaluru",
    ),
    # A lane of Taiwan is a 巷, which its 弄 is not.
    (("台北市中山區林森北路119巷12號3樓", "臺北市中山區林森北路119巷12號5樓"), "台北市林森北路119巷12號"),
    (("台北市中山區林森北路119巷12弄3號", "台北市中山區林森北路119巷12弄3號2樓"), "台北市林森北路119巷12弄3號"),
    (("上海市真南路398弄5号", "上海市真南路398弄5号"), "上海市真南路398弄5号"),
    # What is counted has the words of the page, and the side of a road stands where the page has it.
    (("义乌市稠江街道长春三区14幢", "义乌长春三区14栋1单元301"), "义乌市长春三区14幢"),
    (
        ("Building 14, Changchun Zone 3, Choujiang Street, Yiwu", "Building 14, Changchun 3rd Zone, Yiwu"),
        "Building 14, Changchun Zone 3, Yiwu",
    ),
    (("义乌国际商贸城三区3楼58号门15327店面", "义乌国际商贸城三区3楼15372"), "义乌国际商贸城三区"),
    (("中山市古镇镇中兴大道南38号", "广东省中山市古镇镇中兴大道南38号A座"), "中山市古镇镇中兴大道南38号"),
    (("深圳市科技南路16号", "深圳市科技南路16号深圳湾大厦"), "深圳市科技南路16号"),
    (
        ("경기도 안산시 단원구 연꽃로142번길 24", "경기 안산시 단원구 연꽃로 142번길 24, 나동"),
        "연꽃로142번길 24, Ansan-si",
    ),
    (
        ("Rodovia BR-101, km 142, nº 3000, Galpão 4, Itapema", "Rod. BR 101, 3000 - KM 142 - Galpão 07, Itapema/SC"),
        "Rodovia BR-101, km 142, Itapema",
    ),
    (
        ("Av. Coruja, Qd. 12, Lt. 5, Goiânia - GO", "Avenida Coruja Qd 12 Lt 5, Goiânia/GO"),
        "Av. Coruja, Qd. 12, Lt. 5, Goiânia",
    ),
    (
        ("Ruko Sowa Square Blok C No. 18, Jl. Kenari Raya No. 1, Jakarta Utara 14420",) * 2,
        "Blok C No. 18, Sowa Square, Jl. Kenari Raya 1, Jakarta",
    ),
    (
        ("大阪府東大阪市梟井田中3-5-12", "3-5-12 Fukuroidanaka, Higashi-Osaka City, Osaka 577-0067, Japan"),
        "No 3-5-12, Fukuroidanaka, Higashiosaka-shi",
    ),
    (("大阪府東大阪市梟井田中三丁目5番12号", "東大阪市梟井田中3丁目5番12号"), "No 3-5-12, 梟井田中, Higashiosaka-shi"),
    # A room abroad has the word that the pages have for it.
    (("1200 Alder Ave, Suite 210, Boise, ID 83702",) * 2, "Suite 210, 1200 Alder Ave, Boise"),
    (("4400 Larkspur Blvd, PMB 101, Tulsa, OK 74135",) * 2, "PMB 101, 4400 Larkspur Blvd, Tulsa"),
    (("Unit 4, Tannery Yard, 61 Carlisle Street, Sheffield S4 7LJ",) * 2, "Unit 4, 61 Carlisle Street, Sheffield"),
    (("Lindenweg 4, Whg. 12, 99084 Erfurt",) * 2, "Whg. 12, Lindenweg 4, Erfurt"),
    (
        ("Flexi Desk 220, Business Centre 1, Al Hulaila Free Zone, Ras Al Khaimah, UAE",) * 2,
        "Desk 220, Business Centre 1, Al Hulaila Free Zone, Ras Al Khaimah",
    ),
    (
        ("Çınar Mahallesi, Değirmen Sokak No: 14, Nilüfer, Bursa",) * 2,
        "Değirmen Sokak 14, Çınar, Nilüfer, Bursa",
    ),
    (
        (
            "河北省邢台市信都区青橡北路218号榛砚花园2009室",
            "Room 806, Zhenyan Garden, No.218 Qingxiang North Road, Xingtai, Hebei, China",
            "Zhenyan Huayuan 1203, Qingxiangbeilu 218, Xingtai",
        ),
        "邢台市青橡北路218号榛砚花园",
    ),
    (
        ("Rm 5, Silver Tower, 71 Jiefang Rd, Handan", "Silver Tower, No. 71 Jiefang Road, Handan, Hebei"),
        "Silver Tower, No. 71 Jiefang Road, Handan",
    ),
    (
        ("Room 1203, Silver Tower, 71 Jiefang Rd, Handan", "Rm 1203, Silver Tower, 71 Jiefang Rd, Handan"),
        "Room 1203, Silver Tower, No. 71 Jiefang Road, Handan",
    ),
    (
        ("广东省深圳市南山区科技南路16号深圳湾大厦1203室", "深圳市南山区科技南路16号深圳湾大厦"),
        "深圳市科技南路16号深圳湾大厦",
    ),
    (("济南市泾岩路108号粟禾广场B号楼", "济南市泾岩路108号粟禾广场b号楼3层"), "济南市泾岩路108号粟禾广场B号楼"),
    (
        ("济南市泾岩路108号粟禾广场1号楼2单元301室", "济南市泾岩路108号粟禾广场1号楼2单元301"),
        "济南市泾岩路108号粟禾广场1号楼2单元301室",
    ),
    # Most name the one and most the other, and these are not the same.
    (
        ("厦门市思明区榕树路88号", "厦门市思明区榕树路88号榕荫大厦", "厦门市思明区榕荫大厦"),
        "厦门市 (most name 榕荫大厦; most name 榕树路88号)",
    ),
    # One with the name of its town, too: the town and the road behind it are no estate.
    (
        ("上海市浦东新区云杉镇科苑路88号云杉科技园1号楼", "上海市浦东新区云杉镇科苑路88号云杉科技园2号楼"),
        "上海市科苑路88号云杉科技园",
    ),
    (
        ("东莞市横沥镇横沥大道1号横沥商业广场", "东莞市横沥镇横沥大道1号横沥商业广场2楼"),
        "东莞市横沥镇横沥大道1号横沥商业广场",
    ),
    # An estate with the name of its road is told by its own words, whichever of the two stands first.
    (
        ("武汉市云杉大道66号云杉科技园A座301室", "Building F, Yunshan Science Park, 66 Yunshan Avenue, Wuhan, Hubei"),
        "武汉市云杉大道66号云杉科技园",
    ),
    (("常州市白石路白石大厦",), "常州市白石路白石大厦"),
    # In the characters of the pages, spaces or none, also what not all of them name; a side within a name comes once.
    (("香港柴灣豐業街 12號 雁力工業中心",), "香港豐業街12號雁力工業中心"),
    (("香港筲箕灣東大街 101號",), "香港筲箕灣東大街101號"),
    (("香港皇后大道東 28號",), "香港皇后大道東28號"),
    (
        ("香港觀塘鴻圖道57號雁晉中心18樓1806室", "觀塘鴻圖道57號雁晉中心", "香港觀塘鴻圖道57號"),
        "香港鴻圖道57號 (most name 雁晉中心)",
    ),
    (("66 Linden Ave., Linden Court, Wuhan, Hubei",), "Linden Court, No. 66 Linden Avenue, Wuhan"),
    (("No. 5 Maple Lane, Maple Court, Suzhou",), "Maple Court, No. 5 Maple Lane, Suzhou"),
    # The letter of a building is no part of the estate's name.
    (
        (
            "苏州市星棠街18号青梧科技园A1栋301室",
            "苏州市星棠街18号青梧科技园C5栋",
            "Building D, Qingwu Science Park, 18 Xingtang Street, Suzhou",
        ),
        "苏州市星棠街18号青梧科技园",
    ),
    # A room is another one behind another building or entrance.
    (
        ("济南市泾岩路108号粟禾广场1号楼301室", "济南市泾岩路108号粟禾广场2号楼301室"),
        "济南市泾岩路108号粟禾广场",
    ),
    (
        ("济南市泾岩路108号粟禾广场1号楼2单元301室", "济南市泾岩路108号粟禾广场1号楼3单元301室"),
        "济南市泾岩路108号粟禾广场1号楼",
    ),
    # An estate that one of them names is not what they agree on.
    (
        ("Zhenyan Garden, No.218 Qingxiang North Road, Xingtai", "No.218 Qingxiang North Road, Xingtai"),
        "No. 218 Qingxiang North Road, Xingtai",
    ),
    # What most of them name, and not all, is said to be so.
    (
        (
            "Rm 5, Silver Tower, 71 Jiefang Rd, Handan",
            "Silver Tower, No. 71 Jiefang Road, Handan",
            "71 Jiefang Rd, Handan",
        ),
        "No. 71 Jiefang Road, Handan (most name Silver Tower)",
    ),
    (
        (
            "邢台市青橡北路218号榛砚花园9室",
            "邢台市青橡北路218号榛砚花园",
            "Zhenyan Garden, Qingxiang North Road, Xingtai",
        ),
        "邢台市青橡北路榛砚花园 (most name 218号)",
    ),
    (
        (
            "Silver Tower, Handan",
            "Silver Tower, 71 Jiefang Road, Handan",
            "71 Jiefang Road, Handan",
            "Room 9, 71 Jiefang Road, Handan",
        ),
        "Handan (most name No. 71 Jiefang Road; some name Silver Tower)",
    ),
    # A house that one of them names on the road of all is that vendor's word.
    (
        ("邢台市青橡北路218号榛砚花园", "邢台市青橡北路榛砚花园"),
        "邢台市青橡北路榛砚花园",
    ),
    (
        ("12 High Street, London, UK", "12 High Street, London", "Acorn House, High Street, London"),
        "High Street, London (most name 12 High Street)",
    ),
    # A community is not called the village that it may have been.
    (("深圳市龙岗区坂田街道雪象社区上雪科技工业城8栋",), "深圳市雪象社区上雪科技工业城8栋"),
    # Of two divisions that contradict each other neither is left out, unless somebody names one of them alone.
    (
        ("No. 9 Jianshe Road, Luancheng County, Xingtai, Hebei, China",),
        "No. 9 Jianshe Road, Luancheng County, Xingtai",
    ),
    (
        ("No. 9 Jianshe Road, Luancheng County, Xingtai, Hebei", "No. 9 Jianshe Road, Xingtai, Hebei"),
        "No. 9 Jianshe Road, Xingtai",
    ),
    (("广东省邢台市信都区泉北大街398号",), "广东省邢台市信都区泉北大街398号"),
    (("Flat 5, Lok Fu Estate, Hong Kong", "Flat 7, Lok Fu Estate, Hong Kong"), "Lok Fu Estate, Hong Kong"),
    (("12 High Street, London, UK", "Unit 5, 12 High Street, London"), "12 High Street, London"),
    # The city that all name, in the characters or letters in which the road stands.
    (
        (
            "浙江省义乌市稠州北路1399号",
            "1399 Chouzhou North Road, Yiwu",
            "1399 Chouzhou North Rd, Yiwu, Jinhua, Zhejiang",
        ),
        "义乌市稠州北路1399号",
    ),
    (
        (
            "Plot No. 214, Phase II, GIDC Estate, Vatva, Ahmedabad 382445",
            "214, GIDC Phase-2, Vatva, Ahmedabad - 382445",
        ),
        "No 214, Phase 2, GIDC, Vatva, Ahmedabad",
    ),
    (("石家庄市裕华区槐安东路158号", "裕华区槐安东路158号"), "石家庄市槐安东路158号"),
    (
        (
            "上海市闵行区七莘路1855弄12号",
            "No. 12, Lane 1855, Qixin Road, Minhang District, Shanghai",
            "Lane 1855 No. 12, Qixin Road, Minhang, Shanghai",
        ),
        "No. 12, Lane 1855, Qixin Road, Shanghai",
    ),
    (("浙江省义乌市榛砚市场5号", "义乌市榛砚市场 5号"), "义乌市榛砚市场5号"),
    # In traditional characters where all who write Chinese write those.
    (("香港灣仔軒尼詩道388號12樓1207室", "Rm 1207, 388 Hennessy Rd, Wanchai, HK"), "香港軒尼詩道388號1207室"),
    (
        ("香港九龍旺角彌敦道700號12樓A室", "Flat A, 12/F, 700 Nathan Road, Mong Kok, Kowloon, Hong Kong"),
        "香港彌敦道700號12樓A室",
    ),
    (("石家莊裕華區青梧東路166號柏瀾家園5號樓", "石家莊市青梧東路166號"), "石家莊青梧東路166號"),
    (("石家莊市青梧東路166號柏瀾家園5號樓", "石家庄市青梧东路166号柏澜家园"), "石家庄市青梧东路166号柏澜家园"),
    (("上海市浦东新区金科路2889弄5号", "上海市金科路2889弄5号301室"), "上海市金科路2889弄5号"),
    # Two numbers that somebody called the same are no one number; of a range and a house in it the range is the place.
    (("唐山市建设路11号", "唐山市建设路15号"), "唐山市建设路"),
    (("唐山市建设路11号", "唐山市建设路11号", "唐山市建设路15号"), "唐山市建设路 (most name 11号)"),
    (("唐山市建设路11号", "唐山市建设路11号", "唐山市建设路15号", "唐山市建设路15号"), "唐山市建设路 (some name 11号)"),
    (("邢台市泉北大街3号", "邢台市泉北大街3号", "邢台市泉北大街1-5号"), "邢台市泉北大街1-5号"),
    # A market in a market is quoted once, and a plot abroad with the letter on the side on which its page has it.
    (
        ("绍兴市柯桥区中国轻纺城北联市场2楼1063号", "绍兴市柯桥区中国轻纺城北联市场3楼2217号"),
        "绍兴市轻纺城北联市场",
    ),
    (
        (
            "Lô B12, Đường số 3, KCN Tân Bình, Quận Tân Phú, TP. Hồ Chí Minh",
            "Lot B12, Street No. 3, Tan Binh Industrial Park, Tan Phu Dist., HCMC",
        ),
        "B12 Street No. 3, Tân Phú, Hồ Chí Minh",
    ),
    (
        ("Carretera Libre a Zapotlanejo km 8.5, Bodega 3, Tonalá, Jal.",),
        "Bodega 3, Carretera Libre a Zapotlanejo 8.5, Tonalá",
    ),
    # A short name stands in capitals where its page has it so, and a zone is called what its page calls it.
    (("D-44/2, MIDC, Bhosari, Pune 411026",), "No D-44/2, MIDC, Bhosari, Pune"),
    (("Flat A, 33 Kwai Fung Crescent, Kwai Chung, N.T., HK",), "Room A, No. 33 Kwai Fung Crescent, HK"),
    (
        (
            "İkitelli OSB Mah. Bahar Sanayi Sitesi A3 Blok No: 27 Başakşehir/İstanbul",
            "Ikitelli OSB, Bahar San. Sit. A3 Blok No:27, Basaksehir, Istanbul",
        ),
        "Block A3, No 27, İkitelli OSB, Bahar Sanayi Sitesi, Başakşehir, İstanbul",
    ),
    # Who names the house does not name the range, where it is told how many name what.
    (
        ("邢台市泉北大街3号", "邢台市泉北大街3号", "邢台市泉北大街1-5号", "邢台市泉北大街"),
        "邢台市泉北大街 (some name 3号)",
    ),
    (
        ("73 Shelton Street, London", "73 Shelton Street, London", "71-75 Shelton Street, London"),
        "71-75 Shelton Street, London",
    ),
    (("天津市第七大街28号", "天津市第七大街28号"), "天津市第七大街28号"),
    # A number of one alone is not that of who names a corner, nor the house in a lane that of who names the lane.
    (
        (
            "Cra. 41 No. 15-62 Local 118, C.C. Garza Blanca, Bogotá",
            "Centro Comercial Garza Blanca, local 230, Carrera 41 con Calle 15, Bogotá",
        ),
        "C.C. Garza Blanca, Carrera 41, Bogotá",
    ),
    (("深圳市福田区鹭岛路与雁鸣路交汇处雁鸣大厦", "深圳市福田区鹭岛路216号雁鸣大厦"), "深圳市鹭岛路雁鸣大厦"),
    (("上海市真南路398弄5号", "上海市真南路398弄"), "上海市真南路398弄"),
    # Two roads that somebody has called the same are two names.
    (
        ("石家庄市砚梧路66号雁鸣大厦", "石家庄市砚梧路66号雁鸣大厦", "石家庄市桐川街66号雁鸣大厦"),
        "石家庄市雁鸣大厦 (most name 砚梧路66号)",
    ),
    (("312/2 Heronbrook Road, Coimbatore", "312/2 Heronbruk Rd, Coimbatore"), "312/2 Heronbrook Road, Coimbatore"),
    # The words of the page for what is built, before the name or behind it, with its accents: no word of ours.
    (
        ("Centro Comercial Garza Blanca, Carrera 41 # 15-62, Bogotá",) * 2,
        "Centro Comercial Garza Blanca, Carrera 41 No 15-62, Bogotá",
    ),
    (
        ("Çınar Mah. Baykuş Yokuşu Gümüşlü Han No: 39/12, Fatih / İstanbul",) * 2,
        "Gümüşlü Han, No. 39/12, Baykuş Yokuşu, Çınar, Fatih, İstanbul",
    ),
]


@pytest.mark.parametrize(("texts", "expected"), CASES)
def test_the_headline_is_what_all_agree_on(texts: tuple[str, ...], expected: str) -> None:
    assert headline([address.read(text, GAZETTEER) for text in texts], otherwise="?") == expected


def test_a_building_that_korea_counts_by_a_syllable_stands_as_its_page_has_it() -> None:
    texts = ("경기 안산시 단원구 제비로142번길 24, 나동", "경기도 안산시 단원구 제비로142번길 24 나동 2층")
    said = headline([address.read(text, GAZETTEER) for text in texts], otherwise="?")
    assert said.startswith("나동, 제비로142번길 24")


def test_a_town_in_the_place_of_a_district_is_told_where_one_leaves_out_the_city() -> None:
    texts = ("中山市古镇镇椋鸟大道南38号", "广东省中山市古镇镇椋鸟大道南38号", "古镇镇椋鸟大道南38号")
    said = headline([address.read(text, GAZETTEER) for text in texts], otherwise="?")
    assert said == "中山市古镇镇椋鸟大道南38号"


def test_a_house_of_czechia_stands_with_both_its_numbers_where_each_vendor_names_one_or_both() -> None:
    texts = ("Sovova 10, 17000 Praha", "Sovova č.p. 1617, Praha", "Sovova 1617/10, 170 00 Praha", "Sovova 10, Praha")
    assert headline([address.read(text, GAZETTEER) for text in texts], otherwise="?") == "Sovova 1617/10, Praha"
    others = [address.read(text, GAZETTEER) for text in ("Sovova 12, Praha", "Sovova 1617/10, Praha")]
    assert headline(others, otherwise="?") == "Sovova, Praha"


@pytest.mark.parametrize(
    ("text", "city"),
    [("ul. Sowia 9, 15-399 Białystok", "Białystok"), ("ul. Sowia 9, Łódź", "Łódź"), ("Uglevej 9, 4600 Køge", "Køge")],
)
def test_a_town_has_the_letters_of_its_page_that_are_no_accents(text: str, city: str) -> None:
    assert headline([address.read(text, GAZETTEER)] * 2, otherwise="?").endswith(f", {city}")


def test_a_road_that_is_one_of_several_of_its_name_stands_with_its_count() -> None:
    texts = ("Baykuş Mah. 2. Ticari Yol No: 34 Merkezefendi/DENİZLİ", "Baykuş Mh. 2.Ticari Yol 34 Denizli")
    assert headline([address.read(text, GAZETTEER) for text in texts], otherwise="?").startswith("2. Ticari Yol 34, ")


def test_where_nothing_is_agreed_on_another_word_stands() -> None:
    readings = [address.read(text, GAZETTEER) for text in ("Xingtai", "Handan")]
    assert headline(readings, otherwise="Xingtai") == "Xingtai"
