"""Words that make another street of a name: sides, ranks, saints, titles, kinds, and lots of another register."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("25 Mount Street Upper, Dublin 2", "25 Mount Street Lower, Dublin 2, D02 XY45, Ireland"),
        ("25 Main Street, Dublin 2", "Suite 3, 25 Main Street Upper, Dublin 2"),
        ("Industriestraße Ost 25, 60329 Frankfurt", "Industriestr. West 25, 60329 Frankfurt am Main"),
        ("Industriestraße 25, 60329 Frankfurt", "Industriestraße Nord 25, Frankfurt am Main"),
        ("Innere Kanalstraße 25, 50823 Köln", "Äußere Kanalstraße 25, Köln"),
        ("Via Emilia, 25 - 41121 Modena (MO)", "Via Emilia Est n. 25, Modena, Italy"),
        ("45 George Street, London", "45 St George Street, London W1K 7AB"),
        ("45 George Street, London", "45 St George Street, London"),
        ("25 Queens Gate Place, London", "25 Queens Gate Place Mews, London SW7"),
        ("Calle San Juan 25, Valencia", "Calle San Juan de Dios nº 25, 46002 Valencia, España"),
        ("Rua São José, 250, Joinville - SC", "Rua São José dos Campos 250, Joinville SC"),
        ("25 rue du Maréchal Foch, 69003 Lyon", "25 avenue Foch, 69003 Lyon"),
        ("Corso G. Verdi 48, int. 9, Verona", "Via G. Verdi 48, int. 9, Verona"),
        ("1250 Sherbrooke E, Montréal (Québec)", "1250 Sherbrooke O, Montréal (Québec)"),
        ("1205 West Avenue J-8 #4 Lancaster CA 93534", "1205 West Avenue J #4 Lancaster CA 93534"),
        ("7 Riverside Court, Leeds, LS10 1AB", "7 Riverside House, Leeds, LS10 1AB"),
        ("11-4, Jln Setia 6/12, 47100 Puchong", "14 (1st Floor), Jalan Setia 6/12, Puchong"),
        ("58 Dongfeng Road (E), Nanchang", "Dongfeng Road 58, Nanchang City, Jiangxi Province"),
        ("No.58 Zhongshan Road (E-1), Nanchang", "No. 58 Zhongshan Road (E-2), Nanchang"),
        ("서울특별시 강남구 역삼1동 735-22", "서울특별시 강남구 논현동 735-22"),
        ("KM 3 Ikorodu Road, Lagos, Nigeria", "3 Ikorodu Road, Lagos, Nigeria"),
        ("Lot 199, George Parade, Newtown NSW 2042", "199 George Parade, Newtown NSW 2042"),
        (
            "Lot 5 Block 17, Ph. 2, Villa Luna Subdivision, Cebu City",
            "Lot 5 Block 17, Ph. 2, Villa Luna Subd., Pasig City",
        ),
        ("Lot 5 Block 8, Villa Poblacion Subdivision, Cebu City", "Lot 5 Block 8, Villa San Antonio Subd., Cebu City"),
    ],
)
def test_another_street_is_another_place(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("25 Upper Mount Street, Dublin 2", "25 Mount Street Upper, Dublin 2, D02 XY45, Ireland"),
        ("Industriestraße Ost 25, 60329 Frankfurt", "Industriestr. Ost 25, Frankfurt am Main"),
        ("Innere Kanalstraße 25, 50823 Köln", "Innere Kanalstr. 25, Köln"),
        ("45 St George Street, London", "45 Saint George Street, London W1K 7AB"),
        ("12 High St, St Albans", "12 High Street, St Albans AL3 4AA"),
        ("25 avenue du Maréchal Foch, 69003 Lyon", "25 avenue Foch, 69003 Lyon"),
        ("11-4, Jln Setia 6/12, 47100 Puchong", "11-4 (1st Floor), Jalan Setia 6/12, Puchong"),
        ("58 Dongfeng Road (E), Nanchang", "No. 58 Dongfeng East Road, Nanchang"),
        ("Lot 199, George Parade, Newtown NSW 2042", "Lot 199 George Pde, Newtown NSW 2042, Australia"),
        (
            "Lot 5 Block 17, Ph. 2, Villa Luna Subd., Cebu City",
            "Lot 5 Block 17, Ph. 2, Villa Luna Subdivision, Cebu City",
        ),
    ],
)
def test_one_street_however_it_is_written_is_one_place(one: str, other: str) -> None:
    assert is_same(one, other)
