"""A suburb or town that no other land has tells the country of an address that names no more; and near misses."""

import pytest
from tests.address.same import is_same
from tests.gazetteer import load

from falsefront import address


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("12 Owlmont Road, Wetherill Park 2164", "AU"),
        ("Unit 3, 12 Owlmont Road Wetherill Park", "AU"),
        ("12 Owlmont Road, Penrith 2750", "AU"),
        ("12 Owlmont Road Echuca 3564", "AU"),
        ("12 Owlmont Rd, Wetherill Park 2164 NSW", "AU"),
        ("12 Owlmont Rd, Wetherill Park, NSW, AU, 2164", "AU"),
        ("12 Owlmont Road, Sandton, 2196", "ZA"),
        ("Uilstraat 12, Stellenbosch, Wes-Kaap", "ZA"),
        ("12 Owlmont Street, Kaapstad", "ZA"),
        ("12 Owlmont Road, Otahuhu", "NZ"),
        ("12 Owlmont Road, Te Whanganui-a-Tara", "NZ"),
        ("Unit 3 Owlmont Road, Ballycoolin", "IE"),
        ("De Uil 6501, Veldhoven", "NL"),
        ("Vindegatan 5, Alingsås", "SE"),
        ("Uhlenkamp 5, Abtsgmünd", "DE"),
    ],
)
def test_a_town_tells_its_country(text: str, country: str) -> None:
    assert address.read(text, load()).country == country


@pytest.mark.parametrize(
    "text",
    [
        "12 Owlmont Road, Penrith",  # in Cumbria, too
        "12 Owlmont Road, Launceston",  # in Cornwall, too
        "12 Owlmont Road, Campbelltown",  # in Pennsylvania, too
        "Owlmont Park",
        "No. 12 Wetherill Park, Nanjing Road, Shanghai",
        "12 Renmin Road, Xingtai, Botany",
    ],
)
def test_what_others_have_or_china_names_tells_none(text: str) -> None:
    assert address.read(text, load()).country not in {"AU", "IE", "NZ", "ZA"}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("12 Owlmont Road, Echuca 3564", "12 Owlmont Rd, Echuca VIC"),
        ("12 Owlmont Street, Cape Town", "12 Owlmont St, Kaapstad 8001"),
        ("112 Owlmont Street, Pretoria 0002", "112 Owlmont St, Tshwane, RSA"),
        ("55 Owlmont Street, Wellington 6011", "Level 3, 55 Owlmont St, Te Whanganui-a-Tara, Aotearoa"),
        ("83 Owlmont Street, Londonderry BT48 6UJ", "83 Owlmont St, Derry, Northern Ireland"),
        ("14 Owlmont Street, Port Elizabeth", "14 Owlmont St, Gqeberha 6001"),
        ("14 Owlmont Road, Newport, Wales", "14 Owlmont Rd, Casnewydd, Cymru"),
    ],
)
def test_a_town_is_one_by_its_names(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("12 Owlmont Road, Echuca 3564", "14 Owlmont Rd, Echuca VIC"),
        ("12 Owlmont Road, Echuca 3564", "12 Owlmont Rd, Wodonga VIC"),
        ("12 Owlmont Road, Wetherill Park 2164", "12 Owlmont Rd, Rydalmere NSW 2116"),
        ("12 Owlmont Street, Cape Town", "12 Owlmont St, Durban"),
        ("12 Church Street, Launceston, TAS", "12 Church Street, Launceston, Cornwall"),
        ("12 Owlmont Road, Sandton", "12 Owlmont Road, Otahuhu"),
        ("14 Owlmont Street, Port Elizabeth", "14 Owlmont St, East London"),
        ("55 Owlmont Street, Te Whanganui-a-Tara", "55 Owlmont Street, Whanganui"),
    ],
)
def test_two_towns_are_two(left: str, right: str) -> None:
    assert not is_same(left, right)
