"""Known roads of one city in its own script and in Latin letters: each is itself, and none another of one number."""

from itertools import product

import pytest
from tests.address.same import is_same

CITIES = {
    "Omsk": (
        "Ленина Горького Горная Садовая Серова Строителей Северная Гагарина Гоголя Чехова Чкалова Щорса Шаумяна Лазо",
        "Lenina Gorkogo Gornaya Sadovaya Serova Stroiteley Severnaya Gagarina Gogolya Chekhova Chkalova Shchorsa"
        " Shaumyana Lazo",
        ("ул. {}, 14, г. Омск", "14 {} Street, Omsk, Russia"),
    ),
    "Kyiv": (
        "Франка Банкова Гончара Чехівська Павлівська Спаська Глибочицька Кирилівська Волоська Рейтарська Лютеранська",
        "Franka Bankova Honchara Chekhivska Pavlivska Spaska Hlybochytska Kyrylivska Voloska Reitarska Liuteranska",
        ("вул. {}, 14, Київ", "14 {} St., Kyiv, Ukraine"),
    ),
    "Athens": (
        "Ερμού Αιόλου Σταδίου Σόλωνος Σκουφά Σωκράτους Σοφοκλέους Μενάνδρου Μάρνη Αχαρνών Αθηνάς Αδριανού"
        " Φαλήρου Βεΐκου",
        "Ermou Aiolou Stadiou Solonos Skoufa Sokratous Sofokleous Menandrou Marni Acharnon Athinas Adrianou"
        " Falirou Veikou",
        ("{} 14, Αθήνα", "14 {} Street, Athens, Greece"),
    ),
    "Tehran": (
        "ولیعصر شریعتی مطهری بهشتی طالقانی کارگر فاطمی میرداماد ظفر دولت سهروردی حافظ سعدی فردوسی قرنی",
        "Valiasr Shariati Motahari Beheshti Taleghani Kargar Fatemi Mirdamad Zafar Dowlat Sohrevardi Hafez"
        " Saadi Ferdowsi Gharani",
        ("تهران، خیابان {}، پلاک 14", "No. 14, {} St., Tehran, Iran"),
    ),
    "Bangkok": (
        "สุขุมวิท สีลม สาทร เพชรบุรี ราชดำริ เจริญกรุง เยาวราช สุรวงศ์ นราธิวาส ลาดพร้าว รามคำแหง ศรีนครินทร์ ตากสิน อโศก",
        "Sukhumvit Silom Sathorn Phetchaburi Ratchadamri Charoenkrung Yaowarat Surawong Narathiwat Latphrao"
        " Ramkhamhaeng Srinakarin Taksin Asok",
        ("114 ถนน{} กรุงเทพฯ 10110", "114 {} Road, Bangkok 10110, Thailand"),
    ),
    "Yerevan": (
        "Աբովյան Տերյան Մաշտոցի Կոմիտասի Պուշկինի Թումանյան Ամիրյան Արամի Խանջյան Չարենցի Նալբանդյան Օրբելի Սարյան",
        "Abovyan Teryan Mashtots Komitas Pushkin Tumanyan Amiryan Aram Khanjyan Charents Nalbandyan Orbeli Saryan",
        ("ք. Երևան, {} փողոց 14", "14 {} Street, Yerevan, Armenia"),
    ),
}


@pytest.mark.parametrize("city", CITIES)
def test_a_road_is_itself_in_two_scripts_and_no_other_of_its_city(city: str) -> None:
    own, latin, (here, there) = CITIES[city]
    names, others = own.split(), latin.split()
    assert len(names) == len(others)
    joined = {
        (names[at], others[to])
        for at, to in product(range(len(names)), repeat=2)
        if is_same(here.format(names[at]), there.format(others[to]))
    }
    assert joined == set(zip(names, others, strict=True))
