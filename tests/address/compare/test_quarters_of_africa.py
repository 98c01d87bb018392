"""Quarters and regions of Africa, Arabia and southern Asia that stand for a city or behind one."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("27 Kestrel Rd, Ojota", "27 Kestrel Road, Ojota, Lagos"),
        ("Plot 31 Orchid Crescent, Wuse II", "31 Orchid Crescent, Wuse II, Abuja FCT"),
        ("41 Orchid Road, Adum, Kumasi", "41 Orchid Rd, Kumasi, Ashanti, GHA"),
        ("41 Orchid Lane, Cantonments", "41 Orchid Lane, Cantonments, Accra, Ghana"),
        ("Kestrel Plaza, Waiyaki Way", "Kestrel Plaza, Waiyaki Way, Nairobi, Kenya"),
        ("57 Orchid Street, Upanga, Dar es Salaam", "57 Orchid St, Upanga, D'Salaam"),
        ("Kestrel Mall, 4th flr, Durbar Marg", "Kestrel Mall, Durbar Marg, Kathmandu, Nepal"),
        ("57 Orchid Road, Block C, Banani", "House 57, Orchid Road, Block C, Banani, Dhaka 1213"),
        ("57 Orchid Road, Kollupitiya", "57 Orchid Rd, Kollupitiya, Colombo 3, Sri Lanka"),
        ("78, rue des Orchidées, Casablanca", "78 rue des Orchidees, CASABLANCA, Maroc"),
        ("78, rue des Orchidées, Hydra, Alger", "78 rue des Orchidées, Hydra, Alger, Algérie"),
        ("57 Orchid Street, Tehran", "57 Orchid St., Tehran, I.R. Iran"),
        ("57 Orchid Road, Adabraka, Accra", "57 Orchid Road, Adabraka-Accra"),
        ("57 Orchid Street, RAK", "57 Orchid St., Ras Al-Khaimah, UAE"),
        ("Al Nakhla Tower, 46th Fl., Orchid St., Sharq, Kuwait", "برج النخلة، شرق، مدينة الكويت"),
    ],
)
def test_one_house_is_one_with_its_city_or_without(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("27 Kestrel Rd, Ojota", "27 Kestrel Road, Ibadan"),
        ("27 Kestrel Rd, Ojota", "29 Kestrel Road, Ojota, Lagos"),
        ("Plot 31 Orchid Crescent, Wuse II", "31 Orchid Crescent, Ikoyi, Lagos"),
        ("41 Orchid Road, Adum, Kumasi", "41 Orchid Rd, Accra, Greater Accra, GHA"),
        ("41 Orchid Lane, Cantonments", "41 Orchid Lane, Kumasi, Ghana"),
        ("Kestrel Plaza, Waiyaki Way", "Kestrel Plaza, Moi Avenue, Mombasa, Kenya"),
        ("57 Orchid Street, Upanga, Dar es Salaam", "57 Orchid St, Upanga, Dodoma"),
        ("Kestrel Mall, 4th flr, Durbar Marg", "Sparrow Mall, Durbar Marg, Kathmandu, Nepal"),
        ("57 Orchid Road, Block C, Banani", "House 57, Orchid Road, Block D, Banani, Dhaka 1213"),
        ("57 Orchid Road, Kollupitiya", "57 Orchid Rd, Kandy, Sri Lanka"),
        ("78, rue des Orchidées, Casablanca", "78 rue des Orchidees, RABAT, Maroc"),
        ("78, rue des Orchidées, Hydra, Alger", "78 rue des Orchidées, Oran, Algérie"),
        ("57 Orchid Street, Tehran", "57 Orchid St., Isfahan, I.R. Iran"),
        ("57 Orchid Road, Adabraka, Accra", "57 Orchid Road, Bantama-Kumasi"),
        ("57 Orchid Street, RAK", "57 Orchid St., Umm Al-Quwain, UAE"),
        ("Al Nakhla Tower, 46th Fl., Orchid St., Sharq, Kuwait", "برج الزهراء، شرق، مدينة الكويت"),
        ("46th Fl., Orchid St., Sharq, Kuwait", "Floor 46, Orchid Street, Sharq, Kuwait City"),
    ],
)
def test_another_city_number_or_name_is_another_house(one: str, other: str) -> None:
    assert not is_same(one, other)
