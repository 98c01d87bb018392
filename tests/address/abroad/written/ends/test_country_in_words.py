"""A country that stands last in another language, or turned round by a list, is that country."""

import pytest
from tests.address.same import GAZETTEER, is_same

from falsefront import address


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Gordale House, Barlow Street, Dublin 4, Írország", "IE"),
        ("12 Kestrel Street Dublin 4, Irland", "IE"),
        ("12 Kestrel Street, Leeds LS1 4AP Großbritannien", "GB"),
        ("12 Kestrel Street, Leeds, Inghilterra", "GB"),
        ("12 Kestrel Street, Houston, TX 77030, EE.UU.", "US"),
        ("12 Kestrel Street, Houston, TX 77030, Stati Uniti d'America", "US"),
        ("12 Kestrel Road, Cape Town, Südafrika", "ZA"),
        ("12 Kestrel-ro, Jung-gu, Seoul, Korea, Republic of", "KR"),
        ("12 Kestrel Str, Chisinau, Moldova, Republic of", "MD"),
        ("No. 12 Kestrel Road, Xingtai, Hebei, Chine", "CN"),
        ("12 Kestrel Avenue, Makati City, Филиппины", "PH"),
    ],
)
def test_a_country_is_known_in_other_languages(text: str, country: str) -> None:
    reading = address.read(text, GAZETTEER)
    assert reading.country == country
    assert not any(area.name.key.startswith(("irland", "irorszag", "republic")) for area in reading.areas)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Gordale House, Barlow Street, Dublin 4, Írország", "Gordale House, Barlow Street Dublin 4, Irland"),
        ("12 Kestrel Street, Houston, TX 77030, États-Unis", "12 Kestrel St, Houston, Texas"),
        ("12 Kestrel St, Perth, Australien", "12 Kestrel Street, Perth WA"),
        ("12 Kestrel Road, Singapore 574623, Singapur", "12 Kestrel Rd, Singapore 574623"),
    ],
)
def test_one_house_is_one(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("12 Kestrel Street, Cambridge, Vereinigte Staaten", "12 Kestrel Street, Cambridge, UK"),
        ("12 Kestrel St, Perth, Schottland", "12 Kestrel Street, Perth, Australien"),
        ("12 Via Irlanda, Milano", "12 Via Olanda, Milano"),
        ("Calle Kestrel 12, Granada", "Calle Kestrel 12, Cordoba, Spain"),
        ("12 Kestrel Street, Dublin 4, Irland", "12 Kestrel Street, Dublin 2, Írország"),
    ],
)
def test_another_place_is_another(one: str, other: str) -> None:
    assert not is_same(one, other)
