"""Addresses of Turkey and South Asia part by part: streets of zones, plots, surveys, crosses of quarters, houses."""

import pytest
from tests.address.same import is_same

ONE = [
    (
        "Ege Serbest Bölgesi Akçay Caddesi No: 144, Gaziemir/İzmir",
        "Ege Free Zone, Akcay Street, No. 144, Izmir, Turkey",
    ),
    (
        "Antalya Serb. Böl. Mah. Liman Cd. No:33 Konyaaltı / Antalya",
        "Liman Street No.33, Antalya Free Trade Zone, Konyaalti / Antalya / TURKIYE",
    ),
    (
        "Eskişehir Organize Sanayi Bölgesi 22. Cadde No: 14, Odunpazarı/Eskişehir",
        "No:14 Street No. 22, Eskisehir Organised Industrial Zone, Odunpazari, Eskisehir",
    ),
    (
        "Kayseri, Melikgazi, Kayseri OSB, 18. Cad., No:40",
        "No:40 Street No. 18, Kayseri Organised Industrial Zone, Melikgazi, Kayseri",
    ),
    (
        "Ostim OSB 1151 Nolu Sok. No: 11 Yenimahalle/Ankara",
        "No:11 Street No. 1151, Ostim Organised Industrial Zone, Yenimahalle, Ankara",
    ),
    (
        "Kayseri Organize Sanayi Bölgesi 105 Ada 3 Parsel Melikgazi/Kayseri",
        "Plot 3, Island 105, Kayseri Organized Industrial Zone, Melikgazi, Kayseri",
    ),
    (
        "Tuzla Deri OSB, Ada: 8 Parsel: 21, Tuzla, İstanbul",
        "Tuzla İstanbul, Tuzla Deri OSB, 8 Ada, 21 No'lu Parsel, Türkiye",
    ),
    (
        "İkitelli OSB Keresteciler San. Sit. 14 Blok No:33 Başakşehir/İstanbul",
        "Keresteciler Sanayi Sitesi 14-Blok No.33 Ikitelli Organized Industrial Zone, Basaksehir Istanbul Turkey",
    ),
    (
        "Cumhuriyet Mah. Atatürk Cad. Gül Apt. No:45 K:2 D:5 Nilüfer/Bursa",
        "Cumhuriyet Mah. Atatürk Cd. No:45/5 Nilüfer-Bursa",
    ),
    ("Meşe Caddesi No. 25, Muratpaşa, Antalya", "Meşe Cd. No:25 D:2 Şirinyalı Mah., Antalya 07160"),
    (
        "Organize Sanayi Bölgesi 5. Cadde No: 16, 26110 Odunpazarı/Eskişehir",
        "OSB 5th Avenue No.16, Eskisehir Organized Industrial Zone, Turkey",
    ),
    ("GOSB 700. Sokak No:708, Gebze/Kocaeli", "Gebze Organized Industrial Zone, 700th Street, No. 708"),
    ("OSTİM OSB 1151. Sokak No:9 Yenimahalle", "Ostim Industrial Zone, St. 1151, No 9, Ankara"),
    (
        "2. OSB 83228 Nolu Cad. No:16 Başpınar, Şehitkamil, Gaziantep",
        "Gaziantep 2nd Organized Industrial Region, Street No. 83228, No:16",
    ),
    (
        "Shanti Polymers Pvt. Ltd., 394-GIDC, Makarpura, Vadodara - 390010, Gujarat, India",
        "PLOT 394 GIDC INDUSTRIAL ESTATE, MAKARPURA, BARODA IN 390010",
    ),
    ("B-14, MIDC Industrial Area, Andheri (East), Mumbai 400093", "Plot B 14, M.I.D.C., Marol, Andheri-E, Bombay - 93"),
    (
        "S.F. No. 312/1, Avinashi Road, Neelambur, Coimbatore 641062",
        "SF.312/1, Avanashi Rd, Neelambur, Kovai",
    ),
    (
        "Unit No. 502, Shapath V, Sarkhej-Gandhinagar Highway, Opp. City Mall, Ahmedabad 380015",
        "SHAPATH V, SARKHEJ-GANDHINAGAR HIGHWAY, AHMEDABAD, GUJARAT IN 380015",
    ),
    (
        "Unit No. 905, Hubtown Solaris, N.S. Phadke Marg, Andheri (East), Mumbai 400069",
        "Hubtown Solaris, N S Phadke Road, Andheri-E, Bombay 400069",
    ),
    ("Plot No. 12 & 13, Sector 63, Noida 201301", "Plot No. 13, Sector 63, Noida, Uttar Pradesh"),
    ("SCO 118-119, Sector 17-C, Chandigarh 160017", "118-119, Sector 17-C, Chandigarh"),
    ("42-T, Block II, Gulberg, Lahore", "PLOT # 42-T BLOCK-2, GULBERG LAHORE PAKISTAN"),
    ("74 E, Jinnah Avenue, Blue Area, Islamabad", "2nd Floor, 74-E, Jinnah Avenue, Blue Area, Islamabad"),
    ("12-A, Main Gulberg, Lahore", "Plot No. 12-A, Gulberg, Lahore, Pakistan"),
    ("251/A & 252, Tejgaon I/A, Dhaka", "Padma University, 252 Tejgaon Industrial Area, Dhaka 1208, Bangladesh"),
]
TWO = [
    ("Eskişehir OSB 22. Cad. No:14 Odunpazarı Eskişehir", "Eskişehir OSB 25. Cad. No:14 Odunpazarı Eskişehir"),
    (
        "Mersin Free Zone, 9th Street, No. 12, Mersin, Turkey",
        "Mersin Organized Industrial Zone, 9th Street, No. 12, Mersin, Turkey",
    ),
    (
        "Ali Riza Efendi Street No.6, Avrupa Free Trade Zone, Ergene / Tekirdag / TURKIYE",
        "Ali Riza Efendi Street No.6, Avrupa 2. Free Trade Zone, Ergene / Tekirdag / TURKIYE",
    ),
    (
        "Kayseri Organize Sanayi Bölgesi 105 Ada 3 Parsel Kayseri",
        "Kayseri Organize Sanayi Bölgesi, 3 Ada, 105 Parsel, Kayseri, Turkey",
    ),
    (
        "İkitelli OSB Metal-İş San. Sit. 9 Blok No:12 Başakşehir/İstanbul",
        "Marmara Sanayi Sitesi 9-Blok No.12 Ikitelli Organized Industrial Zone, Basaksehir Istanbul Turkey",
    ),
    ("Metal-Is San.Sit. 9.Blok No:12 Ikitelli Istanbul", "Metal-Is Sanayi Sitesi 7-Blok No.12 Ikitelli Istanbul"),
    ("Meşe Cad. No:28 Kemalpaşa OSB İzmir", "Meşe Cad. No:28 Bornova İzmir"),
    ("GOSB 700. Sokak No:708, Gebze/Kocaeli", "Gebze Organized Industrial Zone, 708th Street, No. 700"),
    ("Barbaros Mah. Halk Cad. No:29 Ataşehir/İstanbul", "Barbaros Mah. Halk Sok. No:29 Ataşehir/İstanbul"),
    (
        "Unit No. 301, Lodha Supremus, Senapati Bapat Marg, Lower Parel (West), Mumbai 400013",
        "Unit No. 301, Kohinoor Corporate, Senapati Bapat Marg, Lower Parel (West), Mumbai 400013",
    ),
    (
        "Unit No. 502, Shapath V, Sarkhej-Gandhinagar Highway, Ahmedabad 380015",
        "Unit No. 502, Shapath Heights, Sarkhej-Gandhinagar Highway, Ahmedabad 380015",
    ),
    ("Plot 12, Block EP, Sector V, Bidhannagar, Kolkata", "Plot 12, Block GP, Sector V, Bidhannagar, Kolkata"),
    ("New No. 12, Old No. 25, Temple Road, Chennai", "Old No. 12, New No. 30, Temple Road, Chennai"),
    ("Plot No. 216, GIDC, Phase 2, Vatva, Ahmedabad 382445", "Plot No. D 216, GIDC, Ph. 2, Vatva, Ahmedabad 382 445"),
    (
        "Sy. No. 64, Raidurgam (V), Serilingampally (M), Rangareddy Dist., Telangana 500032",
        "Survey No. 64, Kondapur Village, Serilingampally Taluk, Rangareddy District, Telangana - 500032, India",
    ),
    (
        "No. 45, 3rd Cross, 8th Main, 4th Block, Jayanagar, Bangalore - 560011",
        "45, 3rd Cross Road, 8th Main Road, 4th Block, Basavanagudi, Bengaluru 560004, Karnataka",
    ),
    (
        "House No. 45, 3rd Cross, 8th Main, Jayanagar, Block-IV, Bangalore-560 011",
        "45, 3rd Cross Road, 8th Main Road, 5th Block, Jayanagar, Bengaluru 560011, Karnataka",
    ),
    ("SCO 212, Sector 34-A, Chandigarh 160022", "SCO 212, Sector 34-A, Panchkula 134109"),
    ("Plot No. 42-T, Block 2, Gulberg, Lahore, Pakistan", "Plot 42-T, Block No. 2, North Nazimabad, Lahore"),
    ("G-20, Block IX, Khayaban e Jami, Clifton, Karachi", "G-20, Khayaban-e-Jami, Block-7, Clifton, Karachi"),
    ("15, Sector 23, Korangi Ind. Area, Karachi", "15 K, Sector 23, Korangi Ind. Area, Karachi"),
    ("H# 22, R# 113, Gulshan-2, Dhaka", "H# 22, R# 113, Bashundhara, Dhaka"),
    (
        "House 8, Road 3, Block A, Section 12, Mirpur, Dhaka 1216",
        "House No. 8, Road No. 3, Blk # A, Sec # 13, Mirpur, Dhaka",
    ),
]


@pytest.mark.parametrize(("a", "b"), ONE)
def test_two_that_say_nothing_otherwise_and_a_house_in_common_are_one(a: str, b: str) -> None:
    assert is_same(a, b)


@pytest.mark.parametrize(("a", "b"), TWO)
def test_two_that_count_or_name_a_part_otherwise_are_two(a: str, b: str) -> None:
    assert not is_same(a, b)


def test_a_road_and_number_in_two_districts_of_a_province_of_turkey_are_two_houses() -> None:
    assert not is_same("Nilüfer OSB Baykuş Cad. No: 12 Nilüfer/BURSA", "Baykuş Cad. No: 12 İnegöl/BURSA")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kuğu Kuleleri, Kuğu Yolu 9. Km No:1, 06530 Ankara", "Kuğu Yolu 10. Km No:9, 06530 Ankara"),
        ("S.No. 78/2, Vill. Owlpar, Tal. Kotda Sangani, Dist. Rajkot", "S. No.78/2, Veraval, Kotda Sangani, Rajkot"),
        ("E-113, Focal Point, Phase IV-A, Ludhiana", "E-113, Focal Point, Phase IV-B, Ludhiana"),
        ("17 College Street, Siliguri 734001", "১৭, কলেজ রোড, শিলিগুড়ি ৭৩৪০০১"),
    ],
)
def test_a_kilometre_a_village_and_a_kind_of_road_part_two(one: str, other: str) -> None:
    assert not is_same(one, other)


def test_a_firm_whose_name_ends_in_a_bracket_is_no_quarter() -> None:
    firm = "Noor Textiles (Pvt) Ltd., Plot No. C-14, "
    assert not is_same(f"{firm}S.I.T.E., Karachi", f"{firm}North Nazimabad, Karachi")
