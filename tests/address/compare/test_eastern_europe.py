"""Addresses from Eastern Europe to Central Asia as registers and machines write them, and what each of them is not."""

import pytest
from tests.gazetteer import load

from falsefront import address

GLUED = "51 Vishnevaya443105 Samara, Russia"
TRANSLATED = "443105, Samara, the Red Prospectus, 120, the case 17, Samara, Russia"
QUOTED = "гр. Пловдив, бул. „7-ми октомври“ № 152, ет. 7"
SHORT = "Bulevar Dušana Vasića 80-82, Nis, 18106, Serbia"
LEADING = "str. Teilor 36, mun. Chișinău"
PROVINCE = "Via dei Tigli 14, 20017 Rho MI"
COUNTRY = "610, rue du Luxembourg, Gatineau QC"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (GLUED, "443105, г. Самара, ул. Вишневая, д. 51"),
        (TRANSLATED, "443105, г. Самара, Красный проспект, д. 120, корп. 17"),
        (TRANSLATED, "Krasny prospekt 120, bld. 17, Samara, Russia"),
        (QUOTED, 'Bul. "7 oktomvri" 152 Et.7, Plovdiv, Bulgaria'),
        (SHORT, "Булевар Душана Васића 80-82, Ниш"),
        (LEADING, "36, Teilor str., MD-2008, Chisinau, Republic of Moldova"),
        (PROVINCE, "Via dei Tigli 14, Rho (Milano)"),
        (COUNTRY, "610 rue du Luxembourg, Gatineau, (Quebec), Canada, J8X 2V2"),
        ("ул. Маршала Сорокина, 14, Казань", "Marshal Sorokin Street 14, Kazan"),
        ("просп. Героев Лотоса, д. 7, Самара", "Geroev Lotosa Avenue 7, Samara, Russia"),
        ("ул. Лотосская, 7, Самара", "Lotosskaya ulitsa 7, Samara"),
        ("вул. Вишнева, 18, Одеса", "ул. Вишневая, 18, Одесса"),
        ("вул. Північна, 44, Харків", "Severnaya ul. 44, Kharkov"),
        ("ул. Василия Лотосова, 9к2, Москва", "Vasiliya Lotosova St. 9, korpus 2, Moscow"),
        ("V. Lotosova St. 9, Moscow", "ул. Василия Лотосова, 9, Москва"),
        ("5-й микрорайон, дом 12, Шымкент", "Shymkent, microdistrict 5, 12"),
        ("Алматы қ., Қарасай батыр көшесі, 77", "Karasay Batyr Street 77, Almaty"),
        ("Bunyodkor ko'chasi 31, Toshkent", "ул. Бунёдкор, 31, Ташкент"),
        ("Nizami küçəsi 88, Bakı", "88 Nizami Street, Baku"),
        ("Şəmsi Bədəlbəyli küç. 12, Bakı", "Shamsi Badalbayli St. 12, Baku"),
        ("თბილისი, ჭავჭავაძის გამზირი 37", "37 Chavchavadze Avenue, Tbilisi"),
        ("ქ. ქუთაისი, წერეთლის ქ. 5", "5 Tsereteli St., Kutaisi"),
        ("Երևան, Աբովյան փողոց 12", "12 Abovyan Street, Yerevan"),
        ('ул. Сорокинская, 14 "Б", Пермь', "Perm, Sorokinskaya st. 14b"),
        ("вулиця Лесі Сорокиної, 3, Київ", "Lesia Sorokina St 3, Kyiv"),
        ("Лотосовое ш., д. 31, лит. В, Санкт-Петербург", "Lotosovoe shosse 31V, Saint Petersburg"),
        ("Лотосовое ш., д. 31, лит. А, Санкт-Петербург", "Лотосовое шоссе, 31, СПб"),
        ("ул. 60 лет Октября, 71, Пермь", "60 let Oktyabrya street, 71, Perm"),
        ("пр. 60 лет Октября, 71, Пермь", "71, 60 let Oktyabrya prospekt, Perm"),
        ("ул. 9 Января, 13, Воронеж", "9 Yanvarya St., 13, Voronezh"),
        ("пл. Вишнева, 6, м. Львів", "6 Vyshneva Square, Lviv"),
        ("вул. Л. Сорокіної, 17/52-Б, Київ", "Lesi Sorokinoyi St, 17/52B, Kyiv"),
        ("ул. Горького, 37, Киев", "вул. Антоновича, 37, Київ"),
        ("147 Lenin Avenue, Zaporozhye", "просп. Соборний, 147, Запоріжжя"),
        ("2-я Вишнёвая ул., д. 8, Омск", "Vtoraya Vishnevaya ul. 8, Omsk"),
        ("ул. Сорокина, д. 22А, литера Б, Тула", "22A Sorokin Street, Tula"),
        ("м. Львів, вул. Ген. Сорокіна, 71", "General Sorokin Street, 71, Lviv"),
        ("ул. Ак. Сорокина, д. 13, Москва", "ulitsa Akademika Sorokina 13, Moscow"),
        ("Одеса, вул. Вишнівська, 13", "Vishnevskaya ul. 13, Odessa, Ukraine"),
    ],
)
def test_one_place_is_one(one: str, other: str) -> None:
    assert address.compare_fields(one, other, load())[2].same_premises


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ул. Лотосовая, 10к1с2, Москва", "ул. Лотосовая, 10к2с1, Москва"),
        ("ул. Лотосовая, корпус 5, Москва", "ул. Лотосовая, 5, Москва"),
        ("Lotosovaya Ave, Block 5, Tbilisi", "5 Lotosovaya Ave, Tbilisi"),
        ("ul. Lotosowa 5, 62-002 Suchy Las", "ul. Lotosowa 5, 62-002 Złotkowo"),
        ("Lotusgasse 2/IV, 1070 Wien", "Lotusgasse 24, 1070 Wien"),
        ("Lotusstr. 28, 2. Stock, 80331 München", "Lotusstr. 282, 80331 München"),
        ("Lotus Cad. 12/3, Çankaya, Ankara", "Lotus Cad. No:12 Kat:3, Keçiören, Ankara"),
        (GLUED, "443105, г. Самара, ул. Вишневая, д. 53"),
        (GLUED, "443105, г. Самара, ул. Зелёная, д. 51"),
        (TRANSLATED, "443105, г. Самара, Красный проспект, д. 120, корп. 7"),
        (TRANSLATED, "Krasny prospekt 120, bld. 5, Samara, Russia"),
        (TRANSLATED, "443105, г. Самара, Зелёный проспект, д. 120, корп. 17"),
        (QUOTED, 'Bul. "6 oktomvri" 152 Et.7, Plovdiv, Bulgaria'),
        (QUOTED, 'Bul. "7 noemvri" 152 Et.7, Plovdiv, Bulgaria'),
        (QUOTED, 'Bul. "7 oktomvri" 154 Et.7, Plovdiv, Bulgaria'),
        (SHORT, "Булевар Душана Васића 80-82, Пирот"),
        (SHORT, "Булевар Душана Бајића 80-82, Ниш"),
        ("Лотосовое ш., д. 31, лит. А, Санкт-Петербург", "Лотосовое ш., д. 31, лит. Б, Санкт-Петербург"),
        ("Лотосовое ш., д. 31, лит. А, Санкт-Петербург", "Lotosovoe shosse 31V, Saint Petersburg"),
        ("ул. 60 лет Октября, 71, Пермь", "ул. 50 лет Октября, 71, Пермь"),
        ("ул. 60 лет Октября, 71, Пермь", "60 Oktyabrya street, 71, Perm"),
        ("пл. Вишнева, 6, м. Львів", "вул. Вишнева, 6, м. Львів"),
        ("вул. Вишнева, 17/52-Б, Київ", "вул. Вишнева, 17/52-А, Київ"),
        ("ул. Горького, 37, Одесса", "вул. Антоновича, 37, Київ"),
        ("пер. Ленина, 147, Запорожье", "просп. Соборний, 147, Запоріжжя"),
        (LEADING, "38, Teilor str., MD-2008, Chisinau, Republic of Moldova"),
        (PROVINCE, "Via dei Tigli 14, 20141 Milano MI"),
        (COUNTRY, "610 rue de Belgique, Gatineau, (Quebec), Canada, J8X 2V2"),
        ("ул. Маршала Сорокина, 14, Казань", "Marshal Sorokinsky Street 14, Kazan"),
        ("ул. Сорокинского, 14, Казань", "ул. Сорокинской, 14, Казань"),
        ("ул. Сорокина, 14, Казань", "ул. Сорокинская, 14, Казань"),
        ("ул. Вишневая, 18, Самара", "ул. Вишневского, 18, Самара"),
        ("вул. Південна, 44, Харків", "Severnaya ul. 44, Kharkov"),
        ("ул. Лотосовская, 9к2, Москва", "ул. Лотосовская, 9к3, Москва"),
        ("5-й микрорайон, дом 12, Шымкент", "6-й микрорайон, дом 12, Шымкент"),
        ("Nizami küçəsi 88, Bakı", "88 Nizami Street, Ganja"),
        ("Sorokin ko'chasi 31, Toshkent", "Sarikin ko'chasi 31, Toshkent"),
        ("თბილისი, ჭავჭავაძის გამზირი 37", "37 Chavchavadze Street, Tbilisi"),
        ("თბილისი, წერეთლის ქ. 5", "7 Tsereteli St., Tbilisi"),
        ("ул. Иванова, 5, Омск", "ул. Ивановой, 5, Омск"),
        ("ул. Красная, 5, Омск", "ул. Красный, 5, Омск"),
        ("2-я Вишнёвая ул., д. 8, Омск", "Pervaya Vishnevaya ul. 8, Omsk"),
        ("д. 5, мкр. Лотосовый, Омск", "д. 6, мкр. Лотосовый, Омск"),
        ("ул. Горки, 7, Пермь", "Gorka street 7, Perm"),
        ("вул. Шкільна, 3, Суми", "ул. Школьный, 3, Сумы"),
        ("ул. Зои Сорокинской, 5, Москва", "ул. Александра Сорокинского, 5, Москва"),
        ("V. Lotosova St. 9, Moscow", "ул. Петра Лотосова, 9, Москва"),
        ("ул. Сорокина, зд. 5, Москва", "ул. Сорокина, 6, Москва"),
        ("Lotus Baku, South Tower, 53 Nizami Avenue, Baku", "Lotus Baku North Tower, 53 Nizami prospekti, Bakı"),
        ("м. Львів, вул. Ген. Сорокіна, 71", "Admiral Sorokin Street, 71, Lviv"),
        ("ул. Ак. Сорокина, д. 13, Москва", "ул. Ген. Сорокина, 13, Москва"),
        ("ул. 40 лет Лотоса, 41, Самара", "50-Let Lotosa Street 41, Samara"),
        ("65026, Одеса, вул. Вишнивська, 13", "Vishnevaya 13, Odesa 65026"),
    ],
)
def test_two_places_are_two(one: str, other: str) -> None:
    forth, back = address.compare_fields(one, other, load())[2], address.compare_fields(other, one, load())[2]
    assert not forth.same_premises
    assert (forth.level, forth.score) == (back.level, back.score)
