"""Houses of one number count each kind for itself: корпус 3, строение 3 and литера 3 are three, a building any."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ul. Vishnevaya 12, bld. 3, Moscow, Russia", "ul. Vishnevaya 12, str. 3, Moscow, Russia"),
        ("ul. Vishnevaya 12, Building 3, Moscow, Russia", "ul. Vishnevaya 12, korpus 3, Moscow, Russia"),
        ("Vishnevaya Str. 12, korpus 3, Moscow, Russia", "улица Вишневая, 12к3, Москва"),
        ("улица Вишневая, 12, корп. 1, стр. 3, Москва", "ul. Vishnevaya 12, korp. 1, stroenie 3, Moscow, Russia"),
        ("улица Вишневая, 12 корпус А, Москва", "ul. Vishnevaya 12, korpus A, Moscow, Russia"),
    ],
)
def test_one_house_of_a_number_is_one_in_either_script(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ul. Vishnevaya 12, korpus 3, Moscow, Russia", "ul. Vishnevaya 12, stroenie 3, Moscow, Russia"),
        ("ul. Vishnevaya 12, korp. 3, Moscow, Russia", "ul. Vishnevaya 12, str. 3, Moscow, Russia"),
        ("ul. Vishnevaya 12, k. 3, Moscow, Russia", "ul. Vishnevaya 12, s. 3, Moscow, Russia"),
        ("улица Вишневая, 12к3, Москва", "ul. Vishnevaya 12, stroenie 3, Moscow, Russia"),
        ("улица Вишневая, 12, корпус 3, Москва", "улица Вишневая, 12, литера 3, Москва"),
        ("улица Вишневая, 12, строение А, Москва", "улица Вишневая, 12, литера А, Москва"),
        ("ul. Vishnevaya 12, korpus A, Moscow, Russia", "ul. Vishnevaya 12, litera A, Moscow, Russia"),
        ("вулиця Вишнева, 12, корпус 3, Київ", "вулиця Вишнева, 12, літера 3, Київ"),
        ("Самара, ул. Вишневая, 12 стр. 1", "Самара, ул. Вишневая, 12 лит. А"),
        ("Самара ул. Вишневая, 12 к. 1", "Самара ул. Вишневая, 12 к. 2"),  # its country is told by the script alone
        ("Самара, ул. М. Вишневая, д. 12", "Самара, ул. Вишневая, д. 12"),
    ],
)
def test_another_kind_of_house_with_one_number_or_letter_is_another(one: str, other: str) -> None:
    assert not is_same(one, other)
