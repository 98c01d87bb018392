"""Cross streets, quarters and lists of houses: what a guide or supplier list writes is the house that others write."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2550 broadway  between 95th and 96th sts., new york", "2550 broadway, new york city"),
        ("85 ave. a at 6th st., new york", "85 ave. a, new york city"),
        ("77 w. broadway at chambers st., new york", "77 west broadway, new york"),
        ("13579 ventura blvd., los angeles", "13579 ventura blvd., studio city"),
        ("1872 n. hillhurst ave., los angeles", "1872 hillhurst ave., los feliz"),
        ("2871/2813 South Owlpass Highway Medford Oregon USA", "2871 South Owlpass Highway Medford Oregon USA"),
        ("2466 Owl Mall, Vancouver, BC", "Owlet Building X512-2466 Owl Mall, Vancouver, B.C. V6T 1Z4 Canada"),
        ("Flat 1, 153, Kestrel Road, Sliema SLM1604, Malta", "153/1 Kestrel Road, Sliema, Malta"),
        ("via gufo 99 101 59013 oste montemurlo italy", "via gufo 99101 59013 montemurlo (prato)"),
        ("Calle Lechuza 118, colonia san carlos, tehuacan, puebla",
         "Avenida Lechuza #118, Col. San Carlos, Tehuacan, Puebla, Mexico"),
        ("fevzi bufo mah. 10677. sokaga no 8 karatay konya turkey",
         "Fevzi Bufo Mahallesi 10677. Sokak No:8 Karatay/Konya"),
        ("883 Fukurojima Ooaza Chikugo Fukuoka Japan", "883 Oaza-Fukurojima Chikugo Fukuoka Japan"),
        ("San No 18 Banwol-dong Hwaseong Gyeonggi-Do Korea", "San #18 Banwol-dong Hwaseong Gyeonggi-Do Korea"),
    ],
)  # fmt: skip
def test_one_house_is_one(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("85 ave. a at 6th st., new york", "85 ave. b, new york city"),
        ("85 ave. a at 6th st., new york", "85 6th st., new york city"),
        ("77 w. broadway at chambers st., new york", "77 broadway, new york"),
        ("1872 n. hillhurst ave., los angeles", "1872 s. hillhurst ave., los angeles"),
        ("1872 n. owl ave., los angeles", "1872 owl ave., los angeles"),
        ("1872 n. owl ave., los angeles", "1872 owl ave., venice"),
        ("2100 main st., studio city", "2100 main st., los angeles"),
        ("13579 ventura blvd., studio city", "13597 ventura blvd., los angeles"),
        ("2871/2813 South Owlpass Highway Medford Oregon USA", "2850 South Owlpass Highway Medford Oregon USA"),
        ("Flat 1, 153, Kestrel Road, Sliema SLM1604, Malta", "1 Kestrel Road, Sliema, Malta"),
        ("via gufo 9 11 59013 montemurlo italy", "via gufo 911 59013 montemurlo"),
        ("calle 12 #118, colonia san carlos, tehuacan, puebla",
         "Avenida 12 #118, Col. San Carlos, Tehuacan, Puebla, Mexico"),
        ("calle lechuza 118, colonia san carlos, tehuacan, puebla",
         "Avenida Lechuza #118, Col. El Buho, Tehuacan, Puebla, Mexico"),
        ("calle lechuza 118, tehuacan, puebla, mexico", "Avenida Lechuza #118, Tehuacan, Puebla, Mexico"),
        ("883 Fukurojima Ooaza Chikugo Fukuoka Japan", "838 Oaza-Fukurojima Chikugo Fukuoka Japan"),
        ("San No 18 Banwol-dong Hwaseong Gyeonggi-Do Korea", "18 Banwol-dong Hwaseong Gyeonggi-Do Korea"),
        ("San No 18 Banwol-dong Hwaseong Gyeonggi-Do Korea", "San 81 Banwol-dong Hwaseong Gyeonggi-Do Korea"),
    ],
)  # fmt: skip
def test_another_house_is_another(one: str, other: str) -> None:
    assert not is_same(one, other)
