"""A quarter that one side alone names, cities whose quarters have one name, and Australia's states: told apart."""

import pytest
from tests.gazetteer import load

from falsefront import address


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("14 Lotus Road, Hebbal, Mysore", "14 Lotus Road, Hebbal, Bangalore"),
        ("14 Lotus Road, Adyar, Mangalore", "14 Lotus Road, Adyar, Chennai"),
        ("14 Lotus Road, Aundh, Pune", "14 Lotus Road, Aundh, Satara"),
        ("14 Lotus Road, Wadala, Mumbai", "14 Lotus Road, Wadala, Nashik"),
        ("14 MG Road, Ghatkopar", "14 MG Road, Mumbai"),
        ("14 Station Road, Dadar", "14 Station Road, Mumbai"),
        ("14 Rizal St, Tondo", "14 Rizal St, Manila"),
        ("14 Jalan Besar, Kepong", "14 Jalan Besar, Kuala Lumpur"),
        ("14 Main St, Unionville, ON", "14 Main St, Markham, ON"),
        ("14 Main St, Orleans, ON", "14 Main St, Ottawa, ON"),
        ("14 High Street, SW19", "14 High Street, London"),
        ("1400 S Grand Ave, San Pedro, CA", "1400 S Grand Ave, Los Angeles, CA"),
        ("14 George St, Launceston Tas", "14 George St, Launceston, Cornwall"),
        ("14 King St, Perth, Tas", "14 King St, Perth, Scotland"),
        ("14 Church St, Richmond Vic", "14 Church St, Richmond, VA"),
    ],
)
def test_they_are_two(one: str, other: str) -> None:
    assert not address.compare_fields(one, other, load())[2].same_premises


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("14 Heron Road, Ghatkopar", "14 Heron Road, Mumbai"),
        ("14 Shaheen St., Mohandessin, Giza", "14 Shahin Street, El-Mohandiseen, Cairo"),
        ("14 Station Road, Dadar, Mumbai 400014", "14 Station Road, Mumbai 400014"),
        ("14 King St, Perth WA", "14 King St, Perth, Western Australia"),
    ],
)
def test_they_are_one(one: str, other: str) -> None:
    assert address.compare_fields(one, other, load())[2].same_premises
