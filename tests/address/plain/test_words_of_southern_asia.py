"""Addresses in scripts of southern Asia, Arabic and Persian meet their English: short words, ordinals, towns, days."""

import pytest
from tests.address.same import is_same

from falsefront.address.plain.scripts import in_latin


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("१४, न्यू रोड, सतना, मध्य प्रदेश", "14, New Road, Satna, Madhya Pradesh"),
        (
            "दुकान नं. ६, तीसरी मंजिल, उलूक टावर, ३१ ग्रीन रोड, सहारनपुर",
            "Shop No. 6, 3rd Floor, Uluk Tower, 31 Green Road, Saharanpur",
        ),
        ("১৯, গ্রিন রোড, ফরিদপুর", "19 Green Road, Faridpur"),
        ("৩য় তলা, ৪৮ কলেজ রোড, পাবনা", "3rd Floor, 48 College Road, Pabna"),
        ("27, அந்திலி ரோடு, திண்டுக்கல்", "27, Andhili Road, Dindigul"),
        ("12, എം.ജി. റോഡ്, തൃശൂർ", "12, M.G. Road, Thrissur"),
        ("دکان نمبر 12، پلاٹ 8، مین بلیوارڈ، میانوالی", "Shop No. 12, Plot 8, Main Boulevard, Mianwali"),
        ("اهواز، زیتون، خیابان ۷ غربی، پلاک ۳۱", "No. 31, West 7th St., Zeitoun, Ahvaz"),
        ("6 شارع 5 جويلية، سطيف", "6 Rue du 5 Juillet, Sétif"),
        ("14 شارع 20 أوت 1955، البليدة", "14, Rue du 20 Août 1955, Blida"),
        ("حي 120 مسكن عمارة ج رقم 9، الجلفة", "Cité 120 Logts, Bt C, N° 9, Djelfa"),
        ("အမှတ် ၇၂၊ ၃၃ လမ်း၊ ကျောက်တံတားမြို့နယ်၊ ရန်ကုန်", "No. 72, 33rd Street, Kyauktada Township, Yangon"),
        ("مکان نمبر 31، بلاک سی، ماڈل ٹاؤن، لاہور", "House No. 31, Block C, Model Town, Lahore"),
        ("31 ڈیوس روڈ، لاہور", "31 Davis Road, Lahore"),
        ("گلی نمبر 6، محلہ اسلام پورہ، مکان 31، میانوالی", "House 31, Street No. 6, Mohalla Islampura, Mianwali"),
        ("প্লট ৩১, সেকশন ৭, মিরপুর, ঢাকা", "Plot 31, Section 7, Mirpur, Dhaka"),
        ("31, දළදා වීදිය, මහනුවර", "31, Dalada Veediya, Kandy"),
    ],
)
def test_what_is_short_or_an_ordinal_meets_its_english(a: str, b: str) -> None:
    assert is_same(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("१४, न्यू रोड, सतना", "14, Old Road, Satna"),
        ("१४, न्यू रोड, सतना", "16, New Road, Satna"),
        ("१४, न्यू रोड, सतना", "14, New Road, Rewa"),
        ("১৯, গ্রিন রোড, ফরিদপুর", "19 Green Road, Madaripur"),
        ("اهواز، زیتون، خیابان ۷ غربی، پلاک ۳۱", "No. 31, East 7th St., Zeitoun, Ahvaz"),
        ("14 شارع 20 أوت 1955، البليدة", "14, Rue du 8 Mai 1945, Blida"),
        ("14 شارع 20 أوت 1955، البليدة", "16, Rue du 20 Août 1955, Blida"),
        ("حي 120 مسكن عمارة ج رقم 9، الجلفة", "Cité 120 Logts, Bt D, N° 9, Djelfa"),
        ("حي 120 مسكن عمارة ج رقم 9، الجلفة", "Cité 160 Logts, Bt C, N° 9, Djelfa"),
        ("حي 120 مسكن عمارة ج رقم 9، الجلفة", "Cité 120 Logts, Bt C, N° 11, Djelfa"),
        ("အမှတ် ၇၂၊ ၃၃ လမ်း၊ ကျောက်တံတားမြို့နယ်၊ ရန်ကုန်", "No. 72, 34th Street, Kyauktada Township, Yangon"),
        ("مکان نمبر 31، بلاک سی، ماڈل ٹاؤن، لاہور", "House No. 31, Block D, Model Town, Lahore"),
        ("31 ڈیوس روڈ، لاہور", "31 Das Road, Lahore"),
        ("গলি ৬, প্লট ৩১, সেকশন ৭, মিরপুর, ঢাকা", "Plot 31, Section 6, Mirpur, Dhaka"),
        (
            "فلیٹ نمبر 5، دوسری منزل، الرحمن اپارٹمنٹ، گلستان جوہر بلاک 12، کراچی",
            "Flat No. 5, 2nd Floor, Al-Rehman Apartment, Gulistan-e-Johar Block 13, Karachi",
        ),
        ("House 12, Ward No. 4, Lark Road, Kathmandu", "House 12, Ward No. 5, Lark Road, Kathmandu"),
    ],
)
def test_another_number_side_day_or_town_is_another_place(a: str, b: str) -> None:
    assert not is_same(a, b)


@pytest.mark.parametrize(
    ("text", "latin"),
    [
        ("न्यूज", "nyuj"),
        ("पूर्वी", "east"),
        ("2ನೇ", "2nd"),
        ("১১তম", "11th"),
        ("ಡಾಕ್ಟರ್ ಮನೆ ಎದುರು", "opposite daktar mane"),
        ("चंपा", "champa"),
        ("बिलासगढ़", "bilasgarh"),
    ],
)
def test_a_word_of_southern_asia_is_one_by_itself_alone(text: str, latin: str) -> None:
    assert " ".join(in_latin(text).replace(",", " ").split()) == latin
