"""Known roads of one city in the script of its land and in Latin letters: each is itself, and none is another."""

from itertools import permutations

import pytest
from tests.address.same import is_same

CITIES = {
    "Bangkok": (
        "14 ถนน{} กรุงเทพฯ",
        "14 {} Road, Bangkok",
        "ราชดำเนิน=Ratchadamnoen,ราชดำริ=Ratchadamri,ประชาอุทิศ=Pracha Uthit,ประชาชื่น=Pracha Chuen,พระสุเมรุ=Phra Sumen,"
        "พระอาทิตย์=Phra Athit,เยาวพานิช=Yaowaphanit,บางแค=Bang Khae,สีลม=Silom",
    ),
    "Dhaka": (
        "বাড়ি ১৪, {} রোড, ঢাকা",
        "House 14, {} Road, Dhaka, Bangladesh",
        "গ্রিন=Green,কাকরাইল=Kakrail,মৌলভীবাজার=Moulvibazar,মগবাজার=Mogbazar,মোহাম্মদপুর=Mohammadpur,মিটফোর্ড=Mitford",
    ),
    "Delhi": (
        "दुकान 9, 14 {} मार्ग, नई दिल्ली 110001",
        "Shop 9, 14 {} Marg, New Delhi 110001",
        "राजीव गांधी=Rajiv Gandhi,रानी झांसी=Rani Jhansi,भगत सिंह=Bhagat Singh,भगवान दास=Bhagwan Das,मान सिंह=Man Singh,"
        "गुरु गोविंद सिंह=Guru Gobind Singh,गुरु नानक=Guru Nanak,साधना=Sadhana,शास्त्री=Shastri,वल्लभभाई पटेल=Vallabhbhai Patel,"
        "विट्ठलभाई पटेल=Vithalbhai Patel",
    ),
    "Chennai": (
        "எண் 14, {} சாலை, சென்னை 600001",
        "No. 14, {} Road, Chennai 600001",
        "வேளச்சேரி=Velachery,வேலூர்=Vellore,செனாய் நகர்=Shenoy Nagar,அண்ணா நகர்=Anna Nagar,காமராஜர்=Kamarajar",
    ),
    "Tel Aviv": (
        "רחוב {} 14, תל אביב",
        "14 {} St., Tel Aviv, Israel",
        "בן יהודה=Ben Yehuda,פינס=Pines,פינסקר=Pinsker,שנקר=Shenkar,מאפו=Mapu,נורדאו=Nordau",
    ),
    "Seoul": (
        "서울특별시 강남구 {} 14",
        "14, {}, Gangnam-gu, Seoul",
        "삼성로=Samseong-ro,삼정로=Samjeong-ro,일원로=Irwon-ro,율현로=Yulhyeon-ro,헌릉로=Heolleung-ro,선릉로=Seolleung-ro,테헤란로=Teheran-ro",
    ),
    "Tehran": (
        "تهران، خیابان {}، پلاک ۱۴",
        "No. 14, {} St., Tehran, Iran",
        "ولیعصر=Valiasr,لاله زار=Lalehzar,بهشتی=Beheshti,بهشت=Behesht,بهار=Bahar,بهارستان=Baharestan",
    ),
}


@pytest.mark.parametrize("city", CITIES)
def test_no_road_in_one_script_is_another_in_latin(city: str) -> None:
    local, latin, names = CITIES[city]
    roads = [name.split("=") for name in names.split(",")]
    joined = [
        (one, other)
        for (one, _), (_, other) in permutations(roads, 2)
        if is_same(local.format(one), latin.format(other))
    ]
    assert joined == []


@pytest.mark.parametrize("city", CITIES)
def test_a_road_is_itself_in_both_scripts(city: str) -> None:
    local, latin, names = CITIES[city]
    roads = [name.split("=") for name in names.split(",")]
    assert [one for one, other in roads if not is_same(local.format(one), latin.format(other))] == []


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("दुकान 9, 14 लाल बहादुर शास्त्री मार्ग, नई दिल्ली 110001", "Shop 9, 14 L. B. Shastri Marg, New Delhi 110001"),
        ("दुकान 9, 14 महात्मा गांधी मार्ग, नई दिल्ली 110001", "Shop 9, 14 M.G. Marg, New Delhi 110001"),
    ],
)
def test_initials_leave_it_open(left: str, right: str) -> None:
    assert is_same(left, right)
