"""Classes of road as a language has them, beside the words that English has for them."""

import pytest
from tests.address.same import is_same

ONE = [
    ("Baykuş Caddesi 12, Ankara", "Baykus Avenue No 12, Ankara"),
    ("Baykuş Cad. 12, Ankara", "12 Baykus Road, Ankara"),
    ("Eulenweg 12, Hamburg", "12 Eulen Road, Hamburg"),
    ("Eulenallee 12, Berlin", "12 Eulen Avenue, Berlin"),
    ("Uilenweg 12, Utrecht", "12 Uilen Road, Utrecht"),
    ("Route du Hibou 12, Genève", "12 Hibou Road, Geneva"),
    ("Calea Bufniței 12, București", "12 Bufnitei Avenue, Bucharest"),
    ("Aleea Bufniței 12, București", "12 Bufnitei Alley, Bucharest"),
    ("Șos. Bufniței 12, București", "12 Bufnitei Highway, Bucharest"),
    ("Bagoly út 12, 1061 Budapest", "12 Bagoly Avenue, Budapest"),
    ("Derech Yanshuf 12, Tel Aviv", "12 Yanshuf Way, Tel Aviv"),
    ("Camino del Búho 12, Madrid", "12 Buho Road, Madrid"),
    ("Ctra. del Búho 12, Madrid", "12 Buho Highway, Madrid"),
    ("Paseo del Búho 12, Madrid", "12 Buho Promenade, Madrid"),
    ("Estrada da Coruja 12, Lisboa", "12 Coruja Road, Lisbon"),
    ("Sovina cesta 12, Ljubljana", "12 Sovina Road, Ljubljana"),
    ("Rruga Ismail Hibou 12, Tirana", "Ismail Hibou Street 12, Tirana"),
    ("12 Pecha Sarani, Kolkata 700017", "12 Pecha Road, Kolkata 700017"),
    ("House 12, Shahrah-e-Ullu, Karachi", "House 12, Ullu Road, Karachi"),
    ("Olppaemi-daero 12, Gangnam-gu, Seoul", "12 Olppaemi Boulevard, Gangnam-gu, Seoul"),
    ("Olppaemi-ro 12, Gangnam-gu, Seoul", "12 Olppaemi Street, Gangnam-gu, Seoul"),
]

TWO = [
    ("Baykuş Bulvarı 12, Ankara", "Baykuş Caddesi 12, Ankara"),
    ("Baykuş Sokak 12, Ankara", "Baykus Avenue No 12, Ankara"),
    ("Baykuş Bulvarı 12, Ankara", "Baykus Avenue No 12, Ankara"),
    ("Baykuş Sokak 12, Ankara", "12 Baykus Road, Ankara"),
    ("Eulenweg 12, Hamburg", "Eulenstraße 12, Hamburg"),
    ("Eulenallee 12, Hamburg", "Eulenweg 12, Hamburg"),
    ("Avenue du Hibou 12, Genève", "Route du Hibou 12, Genève"),
    ("Camino del Búho 12, Madrid", "Carretera del Búho 12, Madrid"),
    ("Calea Bufniței 12, București", "Șoseaua Bufniței 12, București"),
    ("Calea Bufniței 12, București", "Bulevardul Bufniței 12, București"),
    ("Bagoly út 12, 1052 Budapest", "Bagoly utca 12, 1052 Budapest"),
    ("Derech Yanshuf 12, Tel Aviv", "Rehov Yanshuf 12, Tel Aviv"),
    ("Estrada da Coruja 12, Lisboa", "Rua da Coruja 12, Lisboa"),
    ("Sovina cesta 12, Ljubljana", "Sovina ulica 12, Ljubljana"),
    ("Olppaemi-daero 12, Seoul", "12 Olppaemi Road, Seoul"),
    ("Olppaemi-gil 12, Seoul", "12 Olppaemi Road, Seoul"),
    ("House 12, Shahrah-e-Ullu, Karachi", "House 12, Ullu Street, Karachi"),
    ("12 Owl Way, Leeds", "12 Owl Road, Leeds"),
    ("12 Owl Avenue, London", "12 Owl Street, London"),
]


@pytest.mark.parametrize(("a", "b"), ONE)
def test_english_says_the_class_of_a_road_in_its_own_words(a: str, b: str) -> None:
    assert is_same(a, b)


@pytest.mark.parametrize(("a", "b"), TWO)
def test_two_classes_of_a_language_are_two_roads(a: str, b: str) -> None:
    assert not is_same(a, b)
