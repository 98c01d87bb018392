"""Addresses of the Gulf, Egypt, Jordan and Lebanon part by part: counted houses, plots of zones, towers by name."""

import pytest
from tests.address.same import is_same

ONE = [
    ("Building 2504, Road 2832, Block 428, Seef, Bahrain", "Building 2504 Road 2832 Block 428 Seef Bahrain"),
    ("Building 2504, Road 2832, Block 428, Seef, Bahrain", "مبنى 2504، طريق 2832، مجمع 428، السيف، البحرين"),
    (
        "Building 2504, Road 2832, Block 428, Seef, Bahrain",
        "Flat 31, Bldg: 2504, Road: 2832, Blk 428, Kingdom of Bahrain",
    ),
    (
        "Shuwaikh Industrial, Block 1, Street 12, Building 45, Kuwait",
        "الشويخ الصناعية، قطعة 1، شارع 12، مبنى 45، الكويت",
    ),
    (
        "Shuwaikh Industrial, Block 1, Street 12, Building 45, Kuwait",
        "Shuwaikh Industrial Area Block-1 St. 12 Bldg: 45 Kuwait",
    ),
    ("Salmiya, Block 3, Street 103, Building 27, Kuwait", "السالمية - قطعة رقم 3 - شارع رقم 103 - قسيمة 27 - الكويت"),
    ("Building 113, Way 2601, Shatti Al Qurum, Muscat", "سكة رقم 2601، مبنى رقم 113، شاطئ القرم، مسقط، سلطنة عمان"),
    (
        "Building 113, Way 2601, Shatti Al Qurum, Muscat",
        "BLDG NO. 113 WAY NO. 2601 SHATTI QURUM P.O. BOX 1190 P.C. 112 MUSCAT OMAN",
    ),
    ("Building 8, Street 41, Zone 57, Doha", "Industrial Area, Zone 57, St. No: 41, Gate No. 8, Doha, Qatar"),
    ("Building 112, Street 250, Zone 56, Doha", "الدوحة، منطقة رقم 56، شارع رقم 250، مبنى رقم 112"),
    ("7277 King Fahd Road, Al Olaya, Riyadh 12212", "مبنى رقم 7277 طريق الملك فهد، حي العليا، الرياض 12212"),
    (
        "7277 King Fahd Road, Al Olaya, Riyadh 12212",
        "Building No. 7277 King Fahad Rd., Olaya Dist., Riyadh 12212 - 4406, K.S.A.",
    ),
    ("Plot 412, Street 88, 2nd Industrial City, Dammam", "قطعة رقم 412، شارع 88، المدينة الصناعية الثانية، الدمام"),
    ("Office 1204, Al Moosa Tower 2, Sheikh Zayed Road, Dubai", "مكتب 1204، برج الموسى 2، شارع الشيخ زايد، دبي"),
    (
        "Office 305, Al Khaleej Centre, Al Mankhool Road, Bur Dubai, Dubai",
        "مركز الخليج، مكتب رقم 305، شارع المنخول، بر دبي، دبي",
    ),
    (
        "Al Hosn Tower, Office 908, Al Majaz 3, Sharjah",
        "908, Al Hosn Building, Al Buhaira Corniche Rd, Opp. the Mosque, Al Majaz 3, Sharjah, UAE",
    ),
    ("Warehouse B-12, Phase 2, Hamriyah Free Zone, Sharjah", "مستودع B-12، المرحلة 2، المنطقة الحرة بالحمرية، الشارقة"),
    ("Plot 597-318, Dubai Investments Park 1, Dubai", "مجمع دبي للاستثمار 1، قطعة رقم 597-318، دبي"),
    ("26 Mohamed Mahmoud St., Bab El Louk, Cairo", "٢٦ ش محمد محمود - باب اللوق - القاهرة"),
    ("14 Abbas El Akkad Street, Nasr City, Cairo", "عمارة 14، شارع عباس العقاد، مدينة نصر، القاهرة، مصر"),
    ("Plot 212, Industrial Zone 3, 6th of October City", "قطعة رقم 212، المنطقة الصناعية الثالثة، السادس من أكتوبر"),
    (
        "Piece No. 77, Industrial Zone 4, New Borg El Arab, Egypt",
        "برج العرب الجديدة - المنطقة الصناعية الرابعة - قطعة 77",
    ),
    ("Building No. 112, Mecca Street, Amman", "عمارة 112، شارع مكة، أم أذينة، عمان، الأردن"),
    ("Building No. 27, Wasfi Al Tal Street, Khalda, Amman, Jordan", "عمان، شارع وصفي التل، بناية رقم 27"),
    ("Sabbagh Building, Hamra Street, Ras Beirut, Beirut", "رأس بيروت، شارع الحمرا، بناية صباغ، بيروت"),
    ("Broadway Center, Sadat Street, Hamra, Beirut", "سنتر برودواي، شارع السادات، الحمرا، بيروت، لبنان"),
]
TWO = [
    ("Building 2504, Road 2832, Block 428, Seef, Bahrain", "مبنى 2504، طريق 2832، مجمع 436، السيف، البحرين"),
    ("Building 2504, Road 2832, Block 428, Seef, Bahrain", "مبنى 2832، طريق 2504، مجمع 428، السيف، البحرين"),
    ("Building 2504, Road 2832, Block 428, Seef, Bahrain", "Building 2540 Road 2832 Block 428 Seef Bahrain"),
    ("Salmiya, Block 3, Street 103, Building 27, Kuwait", "حولي، قطعة 3، شارع 103، مبنى 27، الكويت"),
    ("Salmiya, Block 3, Street 103, Building 27, Kuwait", "السالمية، قطعة 3، شارع 27، مبنى 103، الكويت"),
    ("Building 113, Way 2601, Shatti Al Qurum, Muscat", "سكة رقم 2602، مبنى رقم 113، شاطئ القرم، مسقط"),
    ("Building 112, Street 250, Zone 56, Doha", "الدوحة، منطقة رقم 55، شارع رقم 250، مبنى رقم 112"),
    ("St. 250, Bldg. 112, Zone 56, Doha, Qatar", "مبنى رقم 112، St. No: 250، منطقة رقم 66، الدوحة"),
    ("7277 King Fahd Road, Al Olaya, Riyadh 12212", "مبنى رقم 7277 طريق الأمير تركي، حي العليا، الرياض 12212"),
    (
        "Building No. 7277 King Fahd Road, Al Olaya, Unit No. 14, Riyadh",
        "مبنى رقم 7727 طريق الملك فهد، وحدة رقم 14، الرياض",
    ),
    ("Plot 412, Street 88, 2nd Industrial City, Dammam", "قطعة رقم 422، شارع 88، المدينة الصناعية الثانية، الدمام"),
    ("Plot 412, Street 88, 2nd Industrial City, Dammam", "قطعة رقم 412، شارع 88، المدينة الصناعية الثانية، الرياض"),
    ("Office 1204, Al Moosa Tower 2, Sheikh Zayed Road, Dubai", "مكتب 1204، برج المرجان، شارع الشيخ زايد، دبي"),
    ("Office 402, Al Ghaith Tower, Hamdan Street, Abu Dhabi", "مكتب 402، برج الغزال، شارع حمدان، أبوظبي"),
    ("Warehouse B-12, Phase 2, Hamriyah Free Zone, Sharjah", "مستودع B-11، المرحلة 2، المنطقة الحرة بالحمرية، الشارقة"),
    ("Warehouse B-12, Phase 2, Hamriyah Free Zone, Sharjah", "مستودع B-12، المرحلة 1، المنطقة الحرة بالحمرية، الشارقة"),
    ("26 Mohamed Mahmoud St., Bab El Louk, Cairo", "26 شارع محمد مظهر، باب اللوق، القاهرة"),
    ("26 Mohamed Mahmoud St., Bab El Louk, Cairo", "62 شارع محمد محمود، باب اللوق، القاهرة"),
    ("Plot 45, Industrial Zone A1, 10th of Ramadan City", "قطعة رقم 45، المنطقة الصناعية A2، العاشر من رمضان"),
    (
        "Plot 45, Industrial Zone A1, 10th of Ramadan City",
        "Piece No. 45A, Industrial Zone A1, 10th of Ramadan City, Egypt",
    ),
    ("Plot 212, Industrial Zone 3, 6th of October City", "قطعة رقم 212، المنطقة الصناعية الخامسة، السادس من أكتوبر"),
    ("Building No. 112, Mecca Street, Amman", "عمارة 112، شارع المدينة، أم أذينة، عمان، الأردن"),
    ("Building No. 112, Mecca Street, Amman", "عمارة 113، شارع مكة، أم أذينة، عمان، الأردن"),
    ("Sabbagh Building, Hamra Street, Ras Beirut, Beirut", "رأس بيروت، شارع الحمرا، بناية صبرا، بيروت"),
]


@pytest.mark.parametrize(("a", "b"), ONE)
def test_what_two_texts_say_part_by_part_makes_one_place(a: str, b: str) -> None:
    assert is_same(a, b)


@pytest.mark.parametrize(("a", "b"), TWO)
def test_another_part_of_one_kind_makes_two_places(a: str, b: str) -> None:
    assert not is_same(a, b)


def test_buildings_of_one_park_are_one_named_place() -> None:
    assert is_same("King Hussein Business Park, Building 22, Amman", "King Hussein Business Park, Bldg 23, Amman")
