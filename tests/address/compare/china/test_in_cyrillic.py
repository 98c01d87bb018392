"""Addresses of China in Russian, beside the same in Chinese characters."""

import pytest
from tests.address.same import is_same

HAN = "河北省邢台市冶金北路88号"
SHORT = "北京市朝阳区建国路88号"
OF_DISTRICT = "广东省广州市天河区天河路385号"


@pytest.mark.parametrize(
    ("han", "russian"),
    [
        (HAN, "Китай, провинция Хэбэй, г. Синтай, ул. Ецзинь Бэйлу, д. 88"),
        (HAN, "КНР, Хэбей, Синтай, Ецзинь-Бэй-Лу 88"),
        (SHORT, "Китай, Пекин, район Чаоян, ул. Цзяньго, 88"),
        (SHORT, "г. Пекин, Чаоян район, Цзяньго лу, дом 88"),
        (OF_DISTRICT, "Китай, Гуанчжоу, р-н Тяньхэ, ул. Тяньхэ Лу, 385"),
        ("浙江省义乌市稠州北路1000号", "Китай, Чжэцзян, Иу, Чоучжоу Бэй Лу 1000"),
        ("陕西省西安市长安南路11号", "Китай, Шэньси, Сиань, ул. Чанъань Наньлу, 11"),
    ],
)
def test_a_road_is_known_by_its_sound_in_russian(han: str, russian: str) -> None:
    assert is_same(han, russian)


@pytest.mark.parametrize(
    ("han", "russian"),
    [
        (HAN, "Китай, г. Синтай, ул. Ецзинь Наньлу, д. 88"),
        (HAN, "Китай, г. Синтай, ул. Ецзинь Бэйлу, д. 86"),
        (HAN, "Китай, г. Ханьдань, ул. Ецзинь Бэйлу, д. 88"),
        (HAN, "Китай, г. Синтай, ул. Ецзинь, д. 88"),
        (HAN, "Китай, г. Синтай, ул. Синь Ецзинь Бэйлу, д. 88"),
        (HAN, "Китай, г. Синтай, ул. Ецзинь Бэйлу, д. 88/2"),
        (SHORT, "Китай, Пекин, ул. Цзяньго, 88"),
        (SHORT, "Китай, Пекин, район Дунчэн, Цзяньго лу, 88"),
        (SHORT, "Китай, Пекин, район Чаоян, ул. Цзяньго Вай Дацзе, 88"),
        (OF_DISTRICT, "Китай, Гуанчжоу, р-н Тяньхэ, ул. Тяньхэ Бэйлу, 385"),
    ],
)
def test_another_road_side_number_district_or_city_is_another_place(han: str, russian: str) -> None:
    assert not is_same(han, russian)
