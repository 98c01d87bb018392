"""One address in two alphabets, whatever school transliterated it: every word meets its sound, or nothing does."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("вул. Совинецька, 14, Львів", "ul. Sowiniecka 14, Lwów"),
        ("вул. Сичівська, 7, Львів", "7 Sychivska St., Lwów"),
        ("ул. Совинова 22, Тбилиси", "სოვინოვის ქ. 22, თბილისი"),
        ("Улаанбаатар, Баянгол дүүрэг, Шувуутайн гудамж 21", "21 Shuvuutai Street, Bayangol District, Ulaanbaatar"),
        ("Шувуутын өргөн чөлөө 15, Улаанбаатар", "15 Shuvuut Avenue, Ulaanbaatar"),
        ("Карта: с. Совинець, вул. Лелечна, 9", "Map: Sovynets, 9 Lelechna St."),
        ("вул. 85-та Лелечна, буд. 6, Київ", "Kyiv, 85-ta Lelechna St., building 6"),
        ("Тошкент, Кичик Бойўғли Йўли кўчаси 5", "ул. Кичик Бойугли Йули 5, Ташкент"),
        ("Сеул, Гандон-гу, Соннэ-дон 49-15", "서울특별시 강동구 성내동 49-15"),
        ("Huuhkajantie 30, Helsinki", "ул. Хуухкаянтие 30, Хельсинки"),
        ("14 HaYanshuf, Bnei Hadar", "הינשוף 14, בני הדר"),
        ("67 HaDukhifat st, Sede Itzhak", "הדוכיפת 67, שדה יצחק"),
        ("31 HaSnunit St., Kfar Vradim", "רחוב הסנונית 31, כפר ורדים"),
        ("مشهد، خیابان رضوانی ۵، پلاک ۱۸", "No. 18, Rezvani 5, Mashhad"),
    ],
)
def test_one_house_in_two_alphabets(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("вул. Совинецька, 14, Львів", "ul. Sowiniecka 16, Lwów"),
        ("вул. Совинецька, 14, Львів", "ul. Sowia 14, Lwów"),
        ("вул. Лелечна, 9, Совинець", "9 Lelechna St., Demydiv"),
        ("вул. 85-та Лелечна, 6, Київ", "6, 84-ta Lelechna St., Kyiv"),
        ("ул. Совиная 5, Тверь", "5 Savinaya Lane, Tver"),
        ("ул. Совиная 5, Тверь", "5 Sivinaya St., Tver"),
        ("ул. Совиная 5, Тверь", "5 Sovinaya St., Kaluga"),
        ("ул. Совинова 22, Тбилиси", "სოვინოვის ქ. 24, თბილისი"),
        ("Εγνατία 120, Θεσσαλονίκη", "Ignatiou 120, Thessaloniki"),
        ("서울특별시 마포구 양화로 45", "Ёнхва-ро 45, Мапо-гу, Сеул"),
        ("14 HaYanshuf, Bnei Hadar", "הינשוף 16, בני הדר"),
        ("14 HaYanshuf, Bnei Hadar", "הינשוף 14, בני ברק"),
        ("14 HaGozal, Bnei Hadar", "הגפן 14, בני הדר"),
        ("Кичик Бойўғли Йўли 5, Тошкент", "Katta Boyo'g'li Yo'li 5, Toshkent"),
    ],
)
def test_neighbours_in_two_alphabets(left: str, right: str) -> None:
    assert not is_same(left, right)
