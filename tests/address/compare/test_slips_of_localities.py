"""Localities that are a slip of one another, or say nothing of one another, beside one house of one road."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("69, Kestrel Road, Sudner Nagar, Ludhiana 141013", "No. 69, Kestrel Road, Sunder Nagar, Ludhiana, Punjab"),
        ("78 Lorong Owl, Lakrin, Johor Bahru, Johor", "No 78 Lorong Owl, Larkin, 81790 Johor Bahru, Johor, Malaysia"),
        ("89 Kestrel Road, Mueag, Samut Sakhon", "No. 89 Kestrel Road, Mueang, Samut Sakhon 74036"),
        ("C/ Lechuza, 61, Badalona, Barceloa", "C/ Lechuza 61, Sant Roc, 08931 Badalona, Spain"),
        ("Calle Lechuza 61, Col. Arbide, Leon, Guansjuato, MX", "Calle Lechuza 61, Leon, Guanajuato, Mexico"),
        ("Jl. Elang No. 383, Kec. Tegalsari, Surabaya", "Jl. Elang no. 383, RT. 01 RW. 07, Surabaya 60975, Indonesia"),
        ("128 Chim Cu, Phuong 10, Da Nang, Vietnam", "128 Chim Cu, Quan Thanh Khe, Da Nang"),
        ("Avenida Lechuza 70,12º C,Elche", "Avda. Lechuza 70, 03276 Elche, Spain"),
        ("C/ Lechuza, nº 61，6º C，08931 Badalona", "C/ Lechuza 61, 08931 Badalona"),
        ("1198 Eulengasse, DE-50665 Köln, Germany", "Eulengasse 1198, 50665 Köln"),
        ("32-ho, 2 Owlgogae-ro, Namdong-gu, Incheon, Korea", "Room 32, Owlgogae-ro 2, Namdong-gu, Incheon, Korea"),
        ("32-ho, 2 Owlgogae-ro, Namdong-gu, Incheon", "502-ho, Owlgogae-ro 2, Namdong-gu, Incheon"),
    ],
)  # fmt: skip
def test_a_slip_of_a_locality_keeps_nothing_apart(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("12 Kestrel Road, Wadala, Mumbai", "12 Kestrel Road, Walada, Mumbai"),
        ("12 Kestrel Road, Dadar, Mumbai", "12 Kestrel Road, Colaba, Mumbai"),
        ("69, Kestrel Road, Sudner Nagar, Ludhiana", "No. 67, Kestrel Road, Sunder Nagar, Ludhiana"),
        ("89 Kestrel Road, Mueag, Samut Sakhon", "No. 89 Heron Road, Mueang, Samut Sakhon 74036"),
        ("Jl. Elang No. 383, RT. 02 RW. 07, Surabaya", "Jl. Elang no. 383, RT. 01 RW. 07, Surabaya"),
        ("128 Chim Cu, Phuong 10, Da Nang", "128 Chim Cu, Phuong 11, Da Nang"),
        ("128 Chim Cu, District 1, Ho Chi Minh City", "128 Chim Cu, Go Vap, Ho Chi Minh City"),
        ("517 Lê Lợi, Phường 4, TP. Hồ Chí Minh", "517 Lê Lợi, Phường Sài Gòn, TP. Hồ Chí Minh"),
        ("12, 2nd Main, Owl Nagar, Bengaluru", "12, 3rd Main, Owl Nagar, Bengaluru"),
        ("1198 Eulengasse, DE-50665 Köln, Germany", "Eulengasse 1196, 50665 Köln"),
        ("32-ho, 2 Owlgogae-ro, Namdong-gu, Incheon", "Room 32, Owlgogae-ro 4, Namdong-gu, Incheon"),
    ],
)  # fmt: skip
def test_other_localities_houses_and_roads_stay_apart(left: str, right: str) -> None:
    assert not is_same(left, right)
