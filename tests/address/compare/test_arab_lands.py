"""Addresses of Arab countries as two people write them, in either script, and what each of them is not."""

import pytest
from tests.gazetteer import load

from falsefront import address


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("12 Shaheen St., Dokki", "12 Shahin Street, Dokki, Giza"),
        ("12 Shaheen St., Mohandessin, Giza", "12, Shahin Street, El-Mohandiseen, Cairo"),
        ("14 شارع الدكتور كمال لطفي، الدقي", "14 Dr. Kamal Lotfy Street, Dokki, Giza"),
        ("8 شارع الحرية، الإسكندرية", "8 El Horreya St., Alexandria, Egypt"),
        ("45 Abdel Khalek Lotfy St., Zamalek", "45 Abdulkhaliq Lotfi Street, Zamalek, Cairo"),
        (
            "Al Zahra Tower, Office 903, Al Nakheel St, Sharq",
            "Al-Zahraa Tower, Office 903, Al Nakhil Street, Kuwait City",
        ),
        (
            "Lotus Tower, Office 903, Cluster B, JLT, Dubai",
            "Office 903, Lotus Tower, Cluster B, Jumeirah Lakes Towers, Dubai",
        ),
        ("Rue Jasmin, Imm. 14, Beyrouth", "14 Jasmin Street, Beirut"),
        ("شارع القاسمي 27 الدمام", "27 Al Qasimi Street, Dammam 31411"),
        ("Khaled Mansour St 9, Al Khobar", "9 Khalid Mansoor Street, Khobar"),
        ("عمان، شارع زيتون الخضراء، عمارة رقم 205", "205 Zaitoun Al Khadra Street, Amman"),
        ("بناية الريحان، شارع حمدان، الطابق الرابع، أبوظبي", "Al Rayhan Building, 4th Floor, Hamdan Street, Abu Dhabi"),
        ("Lot 45, Z.I. Sidi Yasmin, Marrakech", "Zone Industrielle Sidi Yasmin, Lot 45, Marrakesh"),
        ("Deira, Lotus Rd., Al Nakheel Bldg 205, Shop 4", "Shop 4, Al Nakhil Building 205, Lotus Road, Deira, Dubai"),
        ("Way No. 3136, Bldg 401, Ruwi, Muscat", "Building 401, Way 3136, Ruwi, Muscat"),
        ("121, Bd Zitouni, Casablanca", "شارع الزيتوني رقم 121 الدار البيضاء"),
        ("6th of October City, 3rd Industrial Zone, Plot 128", "السادس من أكتوبر المنطقة الصناعية الثالثة قطعة 128"),
        ("14 Lotus Street, 6th of October City, Giza", "14 Lotus St., 6th October City, Egypt"),
        (
            "Plot 45, 2nd Industrial Zone, 6th of October City, Giza",
            "Plot No. 45, 2nd Industrial Zone, Sixth of October, Egypt",
        ),
    ],
)
def test_one_place_is_one(one: str, other: str) -> None:
    assert address.compare_fields(one, other, load())[2].same_premises


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("12 Shaheen St., Dokki", "12 Shaheen St., Zamalek"),
        ("12 Shaheen St., Zamalek, Cairo", "12 Shaheen St., Maadi, Cairo"),
        ("9 Hamad Lotfy St., Doha", "9 Hamid Lotfy Street, Doha"),
        ("9 Salem Lotfy St, Zamalek", "9 Salman Lotfy St, Zamalek"),
        ("Lotus Tower, Cluster B, JLT, Dubai", "Orchid Tower, Cluster B, Jumeirah Lakes Towers, Dubai"),
        ("Al Lotus Road, Deira, Al Reem Bldg, 203", "Al Lotus Rd., Deira, Al Orchid Centre, 203"),
        ("مبنى 17، طريق 4102، مجمع 341، المنامة", "Bldg 17, Road 4102, Block 343, Manama"),
        ("برج النخيل، القصيص، دبي، مكتب 301", "Office 301, Nakheel Tower, Oud Metha, Dubai"),
        ("شارع القاسم 27 الدمام", "27 Al Qasimi Street, Dammam 31411"),
        ("45 Abdel Khalek Lotfy St., Zamalek", "45 Abdel Malek Lotfy St., Zamalek"),
        ("12 Prince Hassan St, Amman", "12 Prince Hussein St, Amman"),
        ("12 Prince Hussein Street, Amman", "شارع الأمير حسن 12، عمان"),
        (
            "Lotus Industrial, Block 1, Street 14, Plot 33, Kuwait",
            "Lotus Industrial, Block 2, Street 14, Plot 33, Kuwait",
        ),
        ("12 شارع النور، القاهرة", "12 El Nasr Street, Cairo"),
        ("12 Al Olaya Street, Riyadh", "12 Al Aliya Street, Riyadh"),
        ("شارع بيت الريحان، بناية رقم 1009، مسقط", "Bldg. No. 1010, Bait Al Rayhan Street, Muscat"),
        ("Jasmin St, Salmiya, Block 4, Building 5", "Jasmin St, Salmiya, Block 6, Building 5"),
        ("Deira, Lotus Rd., Al Nakheel Bldg 205, Shop 4", "Shop 4, Al Nakheel Building 207, Lotus Road, Deira, Dubai"),
        ("Way No. 3136, Bldg 401, Ruwi, Muscat", "Building 401, Way 3138, Ruwi, Muscat"),
        ("121, Bd Yasmin, Casablanca", "شارع الياسين رقم 121 الدار البيضاء"),
        (
            "Plot 45, 2nd Industrial Zone, 6th of October City, Giza",
            "Plot No. 46, Industrial Zone 2, Sixth of October, Egypt",
        ),
        (
            "Plot 45, 2nd Industrial Zone, 6th of October City, Giza",
            "Plot No. 45, Industrial Zone 3, Sixth of October, Egypt",
        ),
        ("6th of October City, 3rd Industrial Zone, Plot 128", "السادس من أكتوبر المنطقة الصناعية الرابعة قطعة 128"),
        ("14 Lotus Street, 6th of October City, Giza", "14 Lotus Street, 10th of Ramadan City, Egypt"),
        ("14 Lotus Street, 6th of October City", "14 6th of October Street, Cairo"),
    ],
)
def test_two_places_are_two(one: str, other: str) -> None:
    forth, back = address.compare_fields(one, other, load())[2], address.compare_fields(other, one, load())[2]
    assert not forth.same_premises
    assert (forth.level, forth.score) == (back.level, back.score)
