"""Latin letters of houses by their names in the scripts of southern Asia: ১৩/এ is 13/A, সিএইচ-৮০ CH-80."""

import pytest
from tests.address.same import is_same

from falsefront.address.plain.scripts import in_latin

ONE = (
    ("House No: 13/A, Road No: 73, Gulshan-2, Dhaka-1212", "হাউজ নং: ১৩/এ, রোড নং: ৭৩, গুলশান-২, ঢাকা-১২১২"),
    ("Ch-80/C Pragati Sarani, North Badda, Dhaka-1212", "সিএইচ-৮০/সি প্রগতি স্মরণী, উত্তর বাড্ডা, ঢাকা-১২১২"),
    ("House 7/B, Road 12, Dhanmondi, Dhaka 1209", "বাড়ি ৭/বি, রোড ১২, ধানমন্ডি, ঢাকা ১২০৯"),
    ("House 22/C, Road 4, Banani, Dhaka 1213", "বাড়ি নং ২২/সি, রোড নং ৪, বনানী, ঢাকা-১২১৩"),
    ("45/D, Road 9, Mohammadpur, Dhaka 1207", "৪৫/ডি, রোড ৯, মোহাম্মদপুর, ঢাকা ১২০৭"),
    ("House 5-A, Road 6, Banani, Dhaka 1213", "বাড়ি ৫-এ, রোড ৬, বনানী, ঢাকা ১২১৩"),
    ("Plot 14/A, Sector 18, Gurugram", "प्लॉट १४/ए, सेक्टर १८, गुरुग्राम"),
    ("32/B, M.G. Road, Indore, Madhya Pradesh 452001", "३२/बी, एम.जी. रोड, इंदौर, मध्य प्रदेश 452001"),
    ("B-14, Sector 63, Noida", "बी-14, सेक्टर 63, नोएडा"),
    ("GH-12, Sector 21, Noida", "जीएच-12, सेक्टर 21, नोएडा"),
    ("SCO 45, Sector 17, Chandigarh", "एससीओ 45, सेक्टर 17, चंडीगढ़"),
    ("21/C Anna Salai, Chennai 600002", "21/சி அண்ணா சாலை, சென்னை 600002"),
    ("18/A Gandhi Road, Kanchipuram", "18/ஏ காந்தி சாலை, காஞ்சிபுரம்"),
    ("Plot 9/D, Road No 3, Banjara Hills, Hyderabad", "ప్లాట్ 9/డి, రోడ్ నెం 3, బంజారా హిల్స్, హైదరాబాద్"),
    ("12/B Gandhi Road, Rajkot, Gujarat 360001", "૧૨/બી, ગાંધી રોડ, રાજકોટ, ગુજરાત 360001"),
    ("12/B Mall Road, Lahore", "12/بی مال روڈ، لاہور"),
    ("94-A Canal Road, Faisalabad", "94-اے کینال روڈ، فیصل آباد"),
)
TWO = (
    ("House No: 13/A, Road No: 73, Gulshan-2, Dhaka-1212", "হাউজ নং: ১৩/ই, রোড নং: ৭৩, গুলশান-২, ঢাকা-১২১২"),
    ("House No: 13/A, Road No: 73, Gulshan-2, Dhaka-1212", "হাউজ নং: ১৩/বি, রোড নং: ৭৩, গুলশান-২, ঢাকা-১২১২"),
    ("House No: 13/A, Road No: 73, Gulshan-2, Dhaka-1212", "হাউজ নং: ১৩/এ, রোড নং: ৭৪, গুলশান-২, ঢাকা-১২১২"),
    ("Ch-80/C Pragati Sarani, North Badda, Dhaka-1212", "সিএইচ-৮০/ডি প্রগতি স্মরণী, উত্তর বাড্ডা, ঢাকা-১২১২"),
    ("Ch-80/C Pragati Sarani, North Badda, Dhaka-1212", "সিএইচ-৮১/সি প্রগতি স্মরণী, উত্তর বাড্ডা, ঢাকা-১২১২"),
    ("Ch-80/C Pragati Sarani, North Badda, Dhaka-1212", "জেএ-৮০/সি প্রগতি স্মরণী, উত্তর বাড্ডা, ঢাকা-১২১২"),
    ("House 7/B, Road 12, Dhanmondi, Dhaka 1209", "বাড়ি ৭/ডি, রোড ১২, ধানমন্ডি, ঢাকা ১২০৯"),
    ("45/D, Road 9, Mohammadpur, Dhaka 1207", "৪৫/জি, রোড ৯, মোহাম্মদপুর, ঢাকা ১২০৭"),
    ("House 5-A, Road 6, Banani, Dhaka 1213", "বাড়ি ৫-বি, রোড ৬, বনানী, ঢাকা ১২১৩"),
    ("Plot 14/A, Sector 18, Gurugram", "प्लॉट १४/बी, सेक्टर १८, गुरुग्राम"),
    ("32/B, M.G. Road, Indore, Madhya Pradesh 452001", "३२/डी, एम.जी. रोड, इंदौर, मध्य प्रदेश 452001"),
    ("B-14, Sector 63, Noida", "डी-14, सेक्टर 63, नोएडा"),
    ("GH-12, Sector 21, Noida", "जीजी-12, सेक्टर 21, नोएडा"),
    ("21/C Anna Salai, Chennai 600002", "21/டி அண்ணா சாலை, சென்னை 600002"),
    ("18/A Gandhi Road, Kanchipuram", "18/பி காந்தி சாலை, காஞ்சிபுரம்"),
    ("Plot 9/D, Road No 3, Banjara Hills, Hyderabad", "ప్లాట్ 9/బి, రోడ్ నెం 3, బంజారా హిల్స్, హైదరాబాద్"),
    ("12/B Gandhi Road, Rajkot, Gujarat 360001", "૧૨/સી, ગાંધી રોડ, રાજકોટ, ગુજરાત 360001"),
    ("12/B Mall Road, Lahore", "12/سی مال روڈ، لاہور"),
)


@pytest.mark.parametrize(("a", "b"), ONE)
def test_a_letter_by_its_name_is_the_letter(a: str, b: str) -> None:
    assert is_same(a, b)


@pytest.mark.parametrize(("a", "b"), TWO)
def test_another_letter_is_another_house(a: str, b: str) -> None:
    assert not is_same(a, b)


@pytest.mark.parametrize(("text", "latin"), [("बीबी 12", "bibi 12"), ("12/বিল", "12/bil"), ("সিটি-৫", " city -5")])
def test_what_only_begins_so_or_stands_apart_is_a_word(text: str, latin: str) -> None:
    assert in_latin(text) == latin


@pytest.mark.parametrize(
    ("text", "latin"),
    [("बरेली, उत्तर प्रदेश 243001", "bareli, , uttar pradesh  243001"), ("उत्तर मार्ग", " north   marg ")],
)
def test_a_state_called_after_the_north_is_no_side(text: str, latin: str) -> None:
    assert in_latin(text).split() == latin.split()
