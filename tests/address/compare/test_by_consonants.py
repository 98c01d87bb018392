"""Scripts that leave vowels out meet Latin letters word by word, by their consonants, with the number and the town."""

import pytest
from tests.address.same import is_same

from falsefront.address.plain.indic import in_letters
from falsefront.address.plain.scripts import in_latin


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("27 Hamaagar Street, Jerusalem, Israel", "רחוב המאגר 27, גבעת שאול, ירושלים", True),
        ("27 Hamaagar Street, Jerusalem, Israel", "רחוב המאגר 29, גבעת שאול, ירושלים", False),
        ("27 Hamaagar Street, Jerusalem, Israel", "רחוב המעבר 27, גבעת שאול, ירושלים", False),
        ("27 Hamaagar Street, Jerusalem, Israel", "רחוב המאגר 27, רחובות", False),
        ("4 Hasandlar St., P.O. Box 318, Ra'anana, Israel", "רח' הסנדלר 4, רעננה", True),
        ("4 Hasandlar St., P.O. Box 318, Ra'anana, Israel", "רח' הסנדלר 14, רעננה", False),
        ("4 Hasandlar St., P.O. Box 318, Ra'anana, Israel", "רח' הנגריה 4, רעננה", False),
    ],
)
def test_hebrew(left: str, right: str, expected: bool) -> None:
    assert is_same(left, right) is expected


PERSIAN = "No. 26, 3rd St., Kolah Duzan Ave., Sepehr Sq., Mirzaei Blvd., Tehran, Iran"


@pytest.mark.parametrize(
    ("right", "expected"),
    [
        ("تهران، بلوار میرزایی، میدان سپهر، خیابان کلاه دوزان، کوچه سوم، پلاک ۲۶", True),
        ("تهران، بلوار میرزایی، میدان سپهر، خیابان کلاه دوزان، کوچه سوم، پلاک ۲۸", False),
        ("تهران، بلوار میرزایی، میدان سپهر، خیابان کلاه دوزان، کوچه چهارم، پلاک ۲۶", False),
        ("شیراز، بلوار میرزایی، میدان سپهر، خیابان کلاه دوزان، کوچه سوم، پلاک ۲۶", False),
        ("تهران، بلوار کریمی، میدان سپهر، خیابان نجاران، کوچه سوم، پلاک ۲۶", False),
    ],
)
def test_persian(right: str, expected: bool) -> None:
    assert is_same(PERSIAN, right) is expected


BENGALI = "211 & 212, Lake Road, Shyampur Industrial Area, Dhaka-1204, Bangladesh"
MARATHI = "PLOT NO. C-17, SURYAGAD, 4TH FLOOR, PROF. MADHAV KARKARE MARG, BANDRA (EAST)MUMBAI 400051"


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (BENGALI, "২১১ ও ২১২ লেক রোড, শ্যামপুর শিল্প এলাকা, ঢাকা-১২০৪", True),
        (BENGALI, "২১৩ ও ২১৪ লেক রোড, শ্যামপুর শিল্প এলাকা, ঢাকা-১২০৪", False),
        (BENGALI, "২১১ ও ২১২ মিল রোড, শ্যামপুর শিল্প এলাকা, ঢাকা-১২০৪", False),
        (MARATHI, "सूर्यगड, प्लॉट क्र. सी-१७, प्रा. माधव करकरे मार्ग, वांद्रे (पूर्व), मुंबई ४०००५१", True),
        (MARATHI, "सूर्यगड, प्लॉट क्र. सी-१८, प्रा. माधव करकरे मार्ग, वांद्रे (पूर्व), मुंबई ४०००५१", False),
        (MARATHI, "सूर्यगड, प्लॉट क्र. सी-१७, प्रा. माधव साठे मार्ग, वांद्रे (पूर्व), मुंबई ४०००५१", False),
        (MARATHI, "चंद्रगड, प्लॉट क्र. जी-१७, प्रा. माधव करकरे मार्ग, वांद्रे (पूर्व), मुंबई ४०००५१", False),
    ],
)
def test_scripts_of_india_and_bangladesh(left: str, right: str, expected: bool) -> None:
    assert is_same(left, right) is expected


MOROCCAN = "12-14, rue Al Anbar, Hay Erraya, 20200 Casablanca, Maroc"
EPZ = "PLOT 3-5,21-24 SHYAMPUR EXPORT PROCESSING ZONE, SAVAR, DHAKA, BANGLADESH"
KORANGI = "Plot No. 5, Sector 24, Korangi Industrial Area, Karachi 74900, Pakistan"
GIDC = "Plot No 702/41, GIDC Estate, Phase II, Ankleshwar 393002, Dist. Bharuch, Gujarat"
EGYPTIAN = "7 Hamdi Zaghir Street, Garnet City, Cairo, Egypt"
GEORGIAN = "12 Melashvili Street, Tbilisi 0102, Georgia"


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (MOROCCAN, "12-14، زنقة العنبر، حي الراية، الدار البيضاء", True),
        (MOROCCAN, "22-24، زنقة العنبر، حي الراية، الدار البيضاء", False),
        (MOROCCAN, "12-14، زنقة العنبر، حي الراية، الرباط", False),
        (MOROCCAN, "12-14، زنقة الياسمين، حي الراية، الدار البيضاء", False),
        ("Plot 7, Street 9, 3rd Industrial Zone, Cairo", "قطعة 7، شارع 9، المنطقة الصناعية الرابعة، القاهرة", False),
        ("D-41 B, Manzar Road, S.I.T.E., Karachi", "ڈی-۴۱ بی، منظر روڈ، سائٹ، کراچی", True),
        ("D-41 B, Manzar Road, S.I.T.E., Karachi", "ڈی-۴۳ بی، منظر روڈ، سائٹ، کراچی", False),
        (EPZ, "প্লট ৩-৫, ২১-২৪, শ্যামপুর ইপিজেড, সাভার, ঢাকা-১৩৪৯", True),
        (EPZ, "প্লট ৩-৬, ২১-২৪, শ্যামপুর ইপিজেড, সাভার, ঢাকা-১৩৪৯", False),
        (EPZ, "প্লট ৩-৫, ২১-২৪, কাশিমপুর ইপিজেড, সাভার, ঢাকা-১৩৪৯", False),
        (KORANGI, "پلاٹ نمبر ۵، سیکٹر ۲۴، کورنگی انڈسٹریل ایریا، کراچی", True),
        (KORANGI, "پلاٹ نمبر ۶، سیکٹر ۲۴، کورنگی انڈسٹریل ایریا، کراچی", False),
        (KORANGI, "پلاٹ نمبر ۵، سیکٹر ۲۵، کورنگی انڈسٹریل ایریا، کراچی", False),
        (KORANGI, "پلاٹ نمبر ۵، کورنگی انڈسٹریل ایریا، کراچی", False),
        (KORANGI, "پلاٹ نمبر ۵، سیکٹر ۲۴، لانڈھی انڈسٹریل ایریا، کراچی", False),
        (GIDC, "પ્લોટ નં. ૭૦૨/૪૧, જી.આઈ.ડી.સી. એસ્ટેટ, ફેઝ-૨, અંકલેશ્વર, જિ. ભરૂચ", True),
        (GIDC, "પ્લોટ નં. ૭૦૨/૪૨, જી.આઈ.ડી.સી. એસ્ટેટ, ફેઝ-૨, અંકલેશ્વર, જિ. ભરૂચ", False),
        (GIDC, "પ્લોટ નં. ૭૦૨/૪૧, જી.આઈ.ડી.સી. એસ્ટેટ, ફેઝ-૩, અંકલેશ્વર, જિ. ભરૂચ", False),
        (GIDC, "પ્લોટ નં. ૭૦૨/૪૧, જી.આઈ.ડી.સી. એસ્ટેટ, ફેઝ-૨, પાનોલી, જિ. ભરૂચ", False),
        (GIDC, "પ્લોટ નં. ૭૦૨/૪૧, જી.આઈ.ડી.સી. એસ્ટેટ, ફેઝ-૨, જિ. ભરૂચ", False),
        ("1807A Corniche El Bahr, Cairo, Egypt", "١٨٠٧ أ كورنيش البحر، رملة الزهور، القاهرة", True),
        ("1807A Corniche El Bahr, Cairo, Egypt", "١٨٠٧ ب كورنيش البحر، رملة الزهور، القاهرة", False),
        ("Crescent Bank, Manzar Road, Karachi", "منظر روڈ، حبیب بینک پلازہ، کراچی", False),
        ("Bank Ofek, 50 Gothschild Blvd., Tel Aviv", "שדרות גוטשילד 50, תל אביב", True),
        ("Bank Ofek, 50 Gothschild Blvd., Tel Aviv", "שדרות גוטשילד 45, תל אביב", False),
        (EGYPTIAN, "٧ شارع حمدي زغير، جارنت سيتي، القاهرة", True),
        (EGYPTIAN, "٩ شارع حمدي زغير، جارنت سيتي، القاهرة", False),
        (EGYPTIAN, "٧ شارع حمدي زغير، بارنت سيتي، القاهرة", False),
        (GEORGIAN, "მელაშვილის ქუჩა 12, თბილისი", True),
        (GEORGIAN, "მელაშვილის ქუჩა 14, თბილისი", False),
        (GEORGIAN, "მელაშვილის გამზირი 12, თბილისი", False),
        ("12 Melkumyan Street, Yerevan", "Մելքումյան փողոց 12, Երևան", True),
        ("12 Melkumyan Street, Yerevan", "Մելքոնյան փողոց 12, Երևան", False),
    ],
)
def test_loan_words_and_names_of_letters_are_read_in_any_script(left: str, right: str, expected: bool) -> None:
    assert is_same(left, right) is expected


def test_names_of_letters_are_letters() -> None:
    assert "gidc" in in_latin("જી.આઈ.ડી.સી. એસ્ટેટ")
    assert "94 a," in in_latin("94 اے، کراچی")


THAI = "9/318 หมู่ 4 นิคมอุตสาหกรรมบางทองซิตี้ ต. มาบตาพร อ. บ้านแดง จ. ระยอง 21140"


@pytest.mark.parametrize(
    ("right", "expected"),
    [
        ("9/318 M.4 Bangthong City Ind. Est., T.Mabtaporn, A.Ban Daeng, Rayong", True),
        ("9/381 M.4 Bangthong City Ind. Est., T.Mabtaporn, A.Ban Daeng, Rayong", False),
        ("9/318 M.5 Bangthong City Ind. Est., T.Mabtaporn, A.Ban Daeng, Rayong", False),
        ("9/318 M.4 Bangthong City Ind. Est., T.Nongkham, A.Ban Daeng, Rayong", False),
    ],
)
def test_thai_words_of_division_may_be_one_letter(right: str, expected: bool) -> None:
    assert is_same(THAI, right) is expected


def test_a_letter_that_is_said_in_another_script_is_that_letter_before_a_number_only() -> None:
    assert "g-9" in in_latin("प्लॉट क्र. जी-९")
    assert "g" not in in_latin("जी रोड").split("road", maxsplit=1)[0]


def test_all_nine_scripts_have_one_order_of_letters() -> None:
    names = ("नगर", "নগর", "ਨਗਰ", "નગર", "ନଗର", "நகர", "నగర", "ನಗರ", "നഗര")
    assert {in_letters(name) for name in names} == {"nagar", "nakar"}  # Tamil has one letter for k and g


def test_the_ch_of_hebrew_is_no_ch() -> None:
    assert is_same("8 Hamalchut, Ashdod 7710201", "המלכות 8, פארק צפון, אשדוד")
    assert not is_same("8 Hamalchut, Ashdod 7710201", "המלכות 18, פארק צפון, אשדוד")
    assert not is_same("8 Hamalchut, Ashdod 7710201", "המסגר 8, פארק צפון, אשדוד")


PARVAZ = "Parvaz University of Technology, 310 Nahr Ave, Tehran"
GONSALVES = "14, Dr. E. Gonsalves Rd., Parel, Mumbai"


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("45 Hospital Road, Thanjavur", "45, மருத்துவமனை சாலை, தஞ்சாவூர்", True),
        ("45 Hospital Road, Thanjavur", "45, கல்லூரி சாலை, தஞ்சாவூர்", False),
        ("45 Hospital Road, Thanjavur", "45, மருத்துவமனை சாலை, மதுரை", False),
        ("17 College Street, Siliguri 734001", "১৭, কলেজ স্ট্রিট, শিলিগুড়ি ৭৩৪০০১", True),
        ("17 College Street, Siliguri 734001", "১৭, কলেজ রোড, শিলিগুড়ি ৭৩৪০০১", False),
        ("12 Airport Road, Doha, Qatar", "١٢ شارع المطار، الدوحة", True),
        ("12 Airport Road, Doha, Qatar", "١٢ شارع الجامعة، الدوحة", False),
        (PARVAZ, "تهران، خیابان نهر، روبروی خیابان سبز، دانشگاه صنعتی پرواز", True),
        (PARVAZ, "تهران، خیابان بحر، روبروی خیابان سبز، دانشگاه صنعتی پرواز", False),
        (PARVAZ, "تهران، خیابان نهر، روبروی خیابان سبز، دانشگاه صنعتی گلشن", False),
        (GONSALVES, "14, डॉ. अर्नेस्ट गोंसाल्वेस मार्ग, परेल, मुंबई", True),
        (GONSALVES, "14, डॉ. विल्सन गोंसाल्वेस मार्ग, परेल, मुंबई", False),
    ],
)
def test_words_for_places_are_translated_and_names_heard(left: str, right: str, expected: bool) -> None:
    assert is_same(left, right) is expected


@pytest.mark.parametrize(
    ("arabic", "latin"),
    [
        ("الكويت، القبلة، شارع علي السالم، برج البومة", "Al Booma Tower, Ali Al Salem St, Qibla, Kuwait"),
        ("روي، شارع بيت الفلج، بناية رقم 1009، مسقط", "Bldg. No. 1009, Bait Al Falaj Street, Ruwi, Muscat"),
        ("٢٠٢ شارع الملكة رانيا العبدالله، الجبيهة، عمّان", "202 Queen Rania Al Abdullah St., Al-Jubeiha, Amman"),
    ],
)
def test_an_article_that_is_glued_to_a_name_is_none_of_its_letters(arabic: str, latin: str) -> None:
    assert is_same(arabic, latin)
