"""Addresses in Latin letters whose country and city stand in Chinese characters."""

import pytest
from tests.address.same import GAZETTEER, is_same

from falsefront import address


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("爱尔兰都柏林 Kestrel Street, Owlson House", "Owlson House, Kestrel Street, Dublin 4, Ireland"),
        ("美国纽约 350 Eighth Avenue", "350 Eighth Avenue, New York, NY 10001, USA"),
        ("美国得克萨斯州达拉斯市 2100 Kestrel Ave", "2100 Kestrel Avenue, Dallas, TX 75201"),
        ("德国慕尼黑 Eulenstr. 31", "Eulenstraße 31, 80802 München, Germany"),
        ("德國漢堡Eulenstraße 31号", "Eulenstr. 31, 20095 Hamburg"),
        ("法国, 里昂, 12 Rue du Hibou", "12 rue du Hibou, 69003 Lyon"),
        ("12 Rue du Hibou, 法国里昂", "12 rue du Hibou, 69003 Lyon"),
        ("西班牙马德里 Calle Lechuza 64 3楼", "Calle Lechuza 64, planta 3, 28001 Madrid"),
        ("智利圣地亚哥 Av. Lechuza 1200", "Avenida Lechuza 1200, Santiago, Chile"),
    ],
)
def test_city_and_country_in_characters_are_known(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("美国纽约 350 Eighth Avenue", "360 Eighth Avenue, New York, NY 10001, USA"),
        ("德国柏林 Eulenstr. 31", "Eulenstraße 31, 80802 München, Germany"),
        ("爱尔兰都柏林 Kestrel Street", "Owlson House, Kestrel Street, Dublin 4, Ireland"),
        ("智利圣地亚哥 Av. Lechuza 1200", "1200 Lechuza Ave, San Diego, CA 92101"),
        ("德国柏林 Eulenstr. 31", "Eulenweg 31, 10115 Berlin, Germany"),
    ],
)
def test_another_house_or_city_stays_another(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    "text",
    [
        "天津市和平区 Heping Road 12",
        "广州美国村 Kestrel Rd. 12",
        "法国梧桐公寓 12 Kestrel Rd",
        "德国工业园 12 Kestrel Rd",
    ],
)
def test_a_country_in_another_name_is_none(text: str) -> None:
    assert address.read(text, GAZETTEER).country not in {"US", "FR", "DE"}
