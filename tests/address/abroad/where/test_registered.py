"""Registers run street, city, region, country's code and postcode together; each part is told apart there."""

import pytest
from tests.gazetteer import load

from falsefront import address

GAZETTEER = load()


def level(left: str, right: str) -> str:
    there = address.compare_fields(left, right, GAZETTEER)[2]
    back = address.compare_fields(right, left, GAZETTEER)[2]
    assert there.level is back.level
    return there.level.value


@pytest.mark.parametrize(
    ("registered", "written"),
    [
        ("Lindenstrasse 236 Munich  DE 80807", "Lindenstr. 236, D-80807 München"),
        ("Via Aurelio Bini 34 Roma rm IT 00185", "34, via Aurelio Bini, 00185 Rome, Italy"),
        ("ul. Lipowa 59 Warszawa Mazowieckie PL 04-555", "59 Lipowa Str., 04-555 Warsaw, Poland"),
        ("Zeglarska 33/6 Kraków  PL 31-031", "ul. Żeglarska 33/6, 31-031 Krakow, Poland"),
        ("Molenvliet 335 Delft  NL 2614GS", "335 Molenvliet, 2614 GS Delft, The Netherlands"),
        ("Lilac 680 CAPITAL FEDERAL BS AS AR C1414", "Lilac 680, C1414AUN Buenos Aires, Argentina"),
        ("Jalan Kenari Dua no.16/2  Jakarta ID 14450", "Jl. Kenari Dua No. 16/2, Jakarta Utara 14450, Indonesia"),
        ("Ulmenhof 31 Kleinweiler  DE 85101", "Ulmenhof 31, 85101 Kleinweiler, Germany"),
        ("Nieuwe Lindelaan 17 The Hague  NL 2597 LA", "Nieuwe Lindelaan 17, 2597 LA Den Haag, Nederland"),
        ("De Wilg 35 Almere  NL 1351JG", "De Wilg 35, 1351 JG Almere, The Netherlands"),
        ("Los Tilos 5320, of 1403, Las condes Santiago RM CL 7550000",
         "Los Tilos N° 5320, oficina 1403, Las Condes, Santiago de Chile"),
        ("A - 11, OKHLA INDUSTRIAL AREA, PHASE - I,  NEW DELHI DELHI IN 110020",
         "A-11, Okhla Industrial Area Phase 1, New Delhi - 110 020"),
        ("Plot no. 7, Ecotech-12, Greater Noida Uttar Pradesh IN 201310",
         "Plot No. 7, Ecotech-12, Greater Noida - 201310"),
        ("1050 Dr M.L.K. Jr St N, St. Petersburg  US 33716",
         "1050 Dr. Martin Luther King Jr. Street North, St. Petersburg, Florida 33716"),
        ("Avenida Lira 519 Vila Nenhures Rio Grande do Sul BR 99470000",
         "Av. Lira, 519 - Vila Nenhures/RS - CEP 99470-000"),
    ],
)  # fmt: skip
def test_what_a_register_ran_together_is_the_address_written_out(registered: str, written: str) -> None:
    assert level(registered, written) in ("number", "building", "unit")


@pytest.mark.parametrize(
    ("registered", "written"),
    [
        ("Lindenstrasse 236 Munich  DE 80807", "Lindenstr. 23, 80802 München"),
        ("Zeppelinweg 23 Lüneburg Niedersachsen DE 21337", "Zeppelinweg 23, 81669 München"),
        ("Via Aurelio Bini 34 Roma rm IT 00185", "Via Carlo Bini 34, 00185 Roma"),
        ("ul. Lipowa 59 Warszawa Mazowieckie PL 04-555", "ul. Lipowa 59, Kraków, Poland"),
        ("Ulmenhof 31 Kleinweiler  DE 85101", "Ulmenhof 31, 85399 Grossweiler, Germany"),
        (
            "A - 11, OKHLA INDUSTRIAL AREA, PHASE - I,  NEW DELHI DELHI IN 110020",
            "A-11, Okhla Industrial Area, Phase II, New Delhi 110020",
        ),
        ("Plot no. 7, Ecotech-12, Greater Noida Uttar Pradesh IN 201310", "Plot No. 7, Ecotech-3, Greater Noida"),
    ],
)
def test_another_number_street_or_town_of_a_register_stays_another(registered: str, written: str) -> None:
    assert level(registered, written) not in ("number", "building", "unit", "development")


@pytest.mark.parametrize(
    "text", ["12 Oak Street Dover DE 19901", "7 Elm Avenue Salem IN 47167", "9 Main St Athens GA 30601"]
)
def test_a_code_of_a_state_stays_a_state(text: str) -> None:
    assert address.read(text, GAZETTEER).country == "US"


def test_a_state_that_bears_a_country_s_name_is_told_by_its_postcode() -> None:
    assert address.read("50 Peach Parkway, Nowheresville, Georgia 30042", GAZETTEER).country == "US"
    assert address.read("50 Rustaveli Avenue, Tbilisi, Georgia 0108", GAZETTEER).country == "GE"


def test_a_town_in_america_may_begin_with_a_side() -> None:
    assert (
        level("21 S High St West Chester PA US 19382", "21 South High Street, West Chester, Pennsylvania") == "number"
    )
    assert level("21 S High St West Chester PA US 19382", "21 North High Street, West Chester, PA 19380") == "area"


def test_a_river_in_brackets_tells_two_towns_apart() -> None:
    assert level("Hauptstr. 12a, 60311 Frankfurt/Main", "Hauptstr. 12a, Frankfurt (Oder)") == "different"
    assert level("Hauptstr. 12a, 60311 Frankfurt/Main", "Hauptstraße 12 a, Frankfurt am Main") == "number"
    assert level("Hauptstr. 12a, 15230 Frankfurt (Oder)", "Hauptstraße 12 a, Frankfurt/Oder") == "number"


def test_ordinals_are_one_however_they_are_written() -> None:
    assert level("1st Lipovy proezd 7 Moscow RU 109456", "109456, Москва, 1-й Липовый проезд, д. 7") == "number"
    assert level("1st Lipovy proezd 7 Moscow RU 109456", "Москва, 3-й Липовый проезд, д. 7") == "road"
    assert level("3663 SW 8 th Street, Miami FL", "3663 Southwest 8th St., Miami, Florida 33135") == "number"


def test_a_number_before_a_floor_s_word_may_be_the_house_s() -> None:
    reading = address.read("Barış Mah. Çınar Cad. No:2 Kat:5 Ataşehir/İstanbul", GAZETTEER)
    assert (str(reading.number), reading.floor) == ("2", "5")


def test_a_street_of_chinese_name_is_no_street_in_china() -> None:
    assert address.read("146/2 Old China Bazar St., Calcutta 700001", GAZETTEER).country == "IN"


@pytest.mark.parametrize(
    ("registered", "written"),
    [
        ("Im Wiesli 52 Uster ZH CH CH8610", "Im Wiesli 52, 8610 Uster"),
        ("Im Wiesli 52 Uster ZH CH CH8610", "Im Wiesli 52 USTER ZH CH CH"),
        ("Lindenstrasse 18 Kleinwyl FR CH 3280", "Lindenstrasse 18 Kleinwyl CH 3280"),
        ("Spinnerweg 10 St. Gallen CH 9008", "Spinnerweg 10 St. Gallen SG CH 9008"),
        ("Im oberen Feld 43 Schaan SCHAAN LI 9494", "Im Oberen Feld 43 SCHAAN LI 9494"),
        ("12, Borasandan 5beon-ro Gwangju Gwangsan-gu KR 506-731",
         "12 BORASANDAN 5BEON-RO Gwangju Gwangsan-gu KR 506731"),
        ("#54-2, Bora-Dong Gumi Gyeongbuk KR 730-350", "#54-2,Bora-Dong Gumi KR 730-350"),
        ("311, Maehwa-3dong, Yeongtong-gu Suwon KR 443742", "311, Maehwa 3Dong, Yeongtong-Gu Suwon KR 443-742"),
        ("2-7,Midori-Cho Ome JP 1988722", "2-7, Midori-cho, Ome, Tokyo JP 198-8722"),
        ("14 Habanot st Petach tikva Israel IL 4917001", "14 Habanot St. Petach-Tikva IL 49517"),
        ("Lipowa pr. 63 Kaunas LT LT-52119", "Lipowa pr. 63 Kaunas, Lithuania"),
        ("8 Owlbeg Road Leeds null GB 0000", "8 Owlbeg Rd, Leeds"),
        ("Lindenstrasse 18 3280 Kleinwyl CH", "Lindenstrasse 18 Kleinwyl FR CH 3280"),
        ("Owlvagen 1 SE-952 61 Kleinstad SE", "Owlvägen 1 KLEINSTAD SE 95261"),
        ("Ulmenweg 9-L Kleindorp NL 3641 SG", "Ulmenweg 9L Kleindorp ZH NL 3641SG"),
        ("Via della rondine 16/18 Osnago (Lecco) IT 23875", "Via della Rondine 16/18 Osnago Lecco IT 23875"),
        ("Via dei Tigli n.16 Scandicci FIRENZE IT 50018", "Via dei tigli, 16 Scandicci Firenze IT 50018"),
        ("RUA LILA N.1000 Vila Nenhures - RS BR Brazil", "RUA LILA,1000 Vila Nenhures Rio Grande do Sul BR 92990-000"),
        ("Oren 3 Ra'anana none IL 43665", "3 HaOren St Raanana IL 43665"),
        ("Bora-dong 978-1 Gwang-ju Gwangsan-gu KR 506-731", "978-1 Bora dong, Gwangsangu Gwangju KR 506-731"),
        ("9 Owl Circuit Eagle Farm Qld AU 4009", "9 Owl Circuit, Eagle Farm QLD 4009"),
    ],
)  # fmt: skip
def test_a_code_twice_an_older_postcode_and_a_part_of_the_country_are_seen_through(
    registered: str, written: str
) -> None:
    assert level(registered, written) in ("number", "building", "unit")


@pytest.mark.parametrize(
    ("registered", "written"),
    [
        ("Im Wiesli 52 Uster ZH CH CH8610", "Im Wiesli 54 Uster ZH CH CH8610"),
        ("Im Wiesli 52 Uster ZH CH CH8610", "Im Wiesli 52 Basel BS CH CH4016"),
        ("#54-2, Bora-Dong Gumi Gyeongbuk KR 730-350", "#54-2, Bora-Dong Pohang Gyeongbuk KR 790-350"),
        ("#54-2, Bora-Dong Gumi Gyeongbuk KR 730-350", "Bora-Dong Gumi Gyeongbuk KR 730-350"),
        ("311, Maehwa-3dong, Yeongtong-gu Suwon KR 443742", "311, Maehwa 5-dong, Yeongtong-gu Suwon KR 443-745"),
        ("311, Maehwa-3dong, Yeongtong-gu, Suwon, Korea", "311, Iul-dong, Yeongtong-gu, Suwon, Korea"),
        ("#1102, Bora Tower, 217, Guro 3-dong, Guro-Gu SEOUL KR 152-768", "Guro 3-dong ,Guro-gu Seoul KR 152-780"),
        ("2-7,Midori-Cho Ome JP 1988722", "2-7, Midori-cho, Kani, Gifu JP 509-0249"),
        ("Lindenstrasse 18 3280 Kleinwyl CH", "Lindenstrasse 18 3286 Grosswyl CH"),
        ("Via dei Tigli n.16 Scandicci FIRENZE IT 50018", "Via dei Tigli 6 Scandicci FIRENZE IT 50018"),
        ("Oren 3 Ra'anana IL 43665", "3 Harel St Raanana IL 43665"),
        ("14 Halevi St., Haifa, Israel", "14 Levi St., Haifa, Israel"),  # in no one postcode
        ("14 Hanita St., Haifa, Israel 3303142", "14 Nita St., Haifa, Israel 3303155"),
        ("14 Jangdong-ro, Daejeon, Korea 34113", "14 Jang-ro, Daejeon, Korea 34113"),
        ("14 Hwangu-gil, Ulsan, Korea", "14 Hwan-gil, Ulsan, Korea"),
        ("Bora-dong 978-1 Gwang-ju Gwangsan-gu KR 506-731", "978-1 Boram dong, Gwangsangu Gwangju KR 506-737"),
        ("Suite 2, Level 2 Eagle Park NSW AU 2113", "Unit 10, 1 Owl Road Eagle Park New South Wales AU 2113"),
        ("31 Avenue du Lac Clapiers LANGUEDOC ROUSSILLON FR 34830", "31 Avenue du Lac Poussan FR 34560"),
    ],
)
def test_another_place_with_such_an_end_stays_another(registered: str, written: str) -> None:
    assert level(registered, written) not in ("number", "building", "unit", "development")


def test_a_code_of_an_italian_province_is_no_country() -> None:
    assert address.read("Via Aurelio Bini 34, Nessunluogo CZ 88100", GAZETTEER).country in (None, "IT")


@pytest.mark.parametrize(
    ("registered", "road", "city"),
    [
        ("18 Rue de Lyon Paris FR 75012", "Lyon", "Paris"),
        ("18 Avenue de Bretagne Lille FR 59000", "Bretagne", "Lille"),
        ("18 Boulevard de Strasbourg Toulouse FR 31000", "Strasbourg", "Toulouse"),
        ("Calle de Toledo 18 Madrid ES 28005", "Toledo", "Madrid"),
        ("Via Roma 18 Ravenna IT 48121", "Roma", "Ravenna"),
        ("18 Via Roma Ravenna IT 48121", "Roma", "Ravenna"),
        ("Avenida de Lisboa 18 Porto PT 4000-001", "Lisboa", "Porto"),
        ("18 Rue de Nantes FR 44000", "Nantes", None),
    ],
)
def test_a_road_that_is_called_after_a_town_or_region_is_no_place(registered: str, road: str, city: str | None) -> None:
    reading = address.read(registered, GAZETTEER)
    assert reading.road is not None
    assert reading.road.name.text == road
    assert (reading.city.text if reading.city else None) == city


@pytest.mark.parametrize(
    ("registered", "written"),
    [
        ("18 Avenue de Bretagne Lille FR 59000", "18 Avenue de Normandie Lille FR 59000"),
        ("18 Boulevard de Strasbourg Toulouse FR 31000", "18 Boulevard de Lyon Toulouse FR 31000"),
        ("18 Rue de Nantes Orvault FR 44700", "18 Rue de Rennes Orvault FR 44700"),
        ("18 Rue de Paris Lille FR 59000", "18 Rue de Lyon Lille FR 59000"),
    ],
)
def test_two_roads_that_are_called_after_towns_or_regions_are_two(registered: str, written: str) -> None:
    assert level(registered, written) not in ("number", "building", "unit", "development")


@pytest.mark.parametrize(
    ("registered", "written"),
    [
        ("29 Alon Street Azuria IL 58001", "Alon 29, Azuria, Israel"),
        ("29 Alon st. Azuria Israel IL 580001", "29 Alon Street Azuria IL 58001"),
        ("Alon 29 Kfar Azuria IL 76100", "29 Alon St., Kfar Azuria, Israel"),
        ("Lindenstr. 58 Berlin Berlin DE 10969", "Lindenstr. 58 berlin DE 12345"),
        ("24 Rue du Moulin 44906 Nantes Cedex 9 FR 12345", "24, rue du moulin Nantes FR 44000"),
        ("21 Avenue de la plaine 38240 Meylan FR 12345", "21, avenue de la Plaine MEYLAN FR 38240"),
        ("58, Avenue Lepic Saint Maurin FR", "58, Avenue Lepic Saint Maurin FR 94100"),
        ("Lindenweg 7 Eulendorf DE", "Lindenweg 7, Eulendorf DE D-88326"),
    ],
)
def test_a_code_of_a_state_with_no_zip_of_there_is_a_country_s_and_12345_is_no_postcode(
    registered: str, written: str
) -> None:
    assert level(registered, written) in ("number", "building")
    assert level(written, registered) in ("number", "building")


@pytest.mark.parametrize(
    ("registered", "written"),
    [
        ("29 Alon Street Azuria IL 58001", "31 Alon Street Azuria Israel IL 58001"),
        ("Lindenstr. 58 Berlin Berlin DE 10969", "Lindenstr. 58 berlin DE 13158"),
        ("58, Avenue Lepic Saint Maurin FR", "58, Avenue Lepic Saint Maurice FR 94100"),
        ("58, Avenue Lepic Saint Maurin FR", "58, Avenue Lepic Saint Maurin CH 1950"),
        ("58, Avenue Lepic Saint Maurin FR 94100", "58, Avenue Lepic Saint Maurin FR 71100"),
        ("P.O. Box 58 Saint Maurin FR", "P.O. Box 58 Saint Maurin FR 94100"),
    ],
)
def test_another_house_town_or_postcode_is_another_place_with_such_ends_too(registered: str, written: str) -> None:
    assert level(registered, written) not in ("number", "building", "unit", "development")


def test_a_mistyped_zip_code_behind_a_town_of_its_state_leaves_the_state() -> None:
    assert address.read("29 Alon Street Springfield IL 58001", GAZETTEER).country == "US"
