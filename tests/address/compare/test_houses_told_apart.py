"""Numbers that are another house's: of a stand, of Queens, of a unit in Canada, with another letter or kilometre."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Storgata 5 A Hamar NO 2317", "Storgata 5 C Hamar NO 2317"),
        ("Scala B 2, Via Gufo 12, Ferrara", "Via Gufo 2, Ferrara"),
        ("Stand 3, Avenida Lechuza 12, Zaragoza", "Avenida Lechuza 3, Zaragoza"),
        ("г. Москва, 12 км МКАД, д. 19", "г. Москва, 19 км МКАД, д. 12"),
        ("38-54 91st Street, Elmhurst, NY", "38-56 91st Street, Elmhurst, NY"),
        ("38-54 91st Street, Elmhurst, NY", "38-56 91st Street, Queens, NY"),
        ("12-345 Kestrel Street, Winnipeg, MB", "12 Kestrel Street, Winnipeg, Manitoba"),
        ("Villa 5/8 Kestrel Road, Dandenong VIC 3175", "5 Kestrel Road, Dandenong, Victoria"),
        ("24 New Owlpur Road, New Delhi, India", "24 Owlpur Road, New Delhi, India"),
        ("24 New Owl Street, New Plymouth, New Zealand", "24 Owl Street, New Plymouth, New Zealand"),
        (
            "2200 Martin Luther King Highway, Fort Worth, TX 76102",
            "2200 Martin Luther King Turnpike, Fort Worth, TX 76102",
        ),
        ("47 Owl Street, Newry, Ireland, Northern", "47 Owl Street, Newry, Ireland"),
        ("47 King Street, London", "47 King Street, London, ON N6A 1A1"),
        ("Hauptstraße 47, 10827 Berlin", "Hauptstraße 47, 10317 Berlin"),
        ("Rue de l'Eglise 47, 1060 Bruxelles", "Rue de l'Eglise 47, 1082 Bruxelles"),
        (
            "深圳市坪山区新塘社区同富工业区3栋",
            "Building 3, Tongfu Industrial Zone, Shigang Community, Pingshan, Shenzhen",
        ),
        (
            "No. 18, Owling Road, Foshan Industrial Park",
            "No. 18, Owling Road, Jinshan Industrial Park, Guangdong, China",
        ),
        ("No. 168, Wuxiang, Jianshe Road, Ningbo, China", "168 Lane 5 Jianshe Road, Ningbo, China"),
    ],
)
def test_another_house(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Storgata 5 A Hamar NO 2317", "Storgata 5A, 2317 Hamar"),
        ("Scala B 2, Via Gufo 12, Ferrara", "Via Gufo 12, Ferrara"),
        ("38-54 91st Street, Elmhurst, NY 11373", "3854 91st St, Elmhurst, NY"),
        ("38-54 West 91st Street, New York, NY 10024", "38 West 91st Street, New York, NY"),
        ("12-345 Kestrel Street, Winnipeg, MB", "345 Kestrel Street, Winnipeg, Manitoba"),
        ("120-124 Kestrel Street, Winnipeg, MB", "120 Kestrel Street, Winnipeg, Manitoba"),
        ("Villa 5/8 Kestrel Road, Dandenong VIC 3175", "8 Kestrel Road, Dandenong, Victoria"),
        ("24 New Owlpur Road, New Delhi, India", "24 New Owlpur Rd., New Delhi 110001"),
        ("24 Main Owlpur Road, New Delhi, India", "24 Owlpur Road, New Delhi, India"),
        ("47 Owl Street, Newry, Ireland, Northern", "47 Owl Street, Newry, Northern Ireland"),
        ("06800 Mérida (Badajoz), Calle Lechuza 47", "Calle Lechuza 47, Mérida"),
        ("Hauptstraße 47, 10827 Berlin", "Hauptstraße 47, 10871 Berlin"),
        ("47 rue de l'Eglise, 69005 Lyon", "47 rue de l'Eglise, 69321 Lyon Cedex 05"),
        (
            "深圳市坪山区新塘社区同富工业区3栋",
            "Building 3, Tongfu Industrial Zone, Xintang Community, Pingshan, Shenzhen",
        ),
        ("No. 168, Wuxiang, Jianshe Road, Nantong, China", "168 Lane 5 Jianshe Road, Nantong, China"),
    ],
)
def test_one_house_in_two_manners(one: str, other: str) -> None:
    assert is_same(one, other)
