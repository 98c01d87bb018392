"""A house or centre that both name in the same words is one beside a postcode of a few doors, a road or a unit."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Owls Hill Technology Centre Derbyshire S41 0TZ GB", "OWLS HILL TECHNOLOGY CENTRE CHESTERFIELD GB S41 0TZ"),
        ("Owls Park Innovation Centre Derbyshire S41 0TZ GB", "OWLS PARK INNOVATION CENTRE CHESTERFIELD GB S41 0TZ"),
        ("c/o Owl & Lark Ltd Enterprise Court Miller Road Bracknell Berkshire GB RG12 1QS",
         "Owl & Lark Ltd Enterprise Court, Miller Road Bracknell, Berks GB RG12 1QS"),
        ("c/o Owl & Lark Ltd Larkson Court Miller Road Bracknell GB", "Larkson Court, Miller Road Bracknell GB"),
        ("Unit C1, North City Business Center Dublin IE", "Unit C1, North City Business Center Tallaght Dublin IE"),
        ("The Old Granary, 21 Mill Street Leatherhead GB KT23 4AA", "The Old Granary Bookham Surrey GB KT23 4AA"),
        ("Owlson Business Centre, 1432 AB Aalsmeer, Netherlands",
         "Owlson Business Center, 1432 AB Kudelstaart, Netherlands"),
        ("Owlson Business Centre, Ottawa ON K2K 3B8 CA", "Owlson Business Centre Kanata Ontario CA K2K3B8"),
    ],
)  # fmt: skip
def test_a_house_by_its_name_is_one(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Owls Hill Technology Centre Derbyshire S41 0TZ GB", "OWLS MILL TECHNOLOGY CENTRE CHESTERFIELD GB S41 0TZ"),
        ("Owls Hill Technology Centre Derbyshire S41 0TZ GB", "OWLS HILL TECHNOLOGY PARK CHESTERFIELD GB S41 0TZ"),
        ("Owls Hill Technology Centre Derbyshire S41 0TZ GB", "OWLS HILL TECHNOLOGY CENTRE CHESTERFIELD GB S41 0TY"),
        ("Owlson Technology Centre 2 Derbyshire S41 0TZ GB", "OWLSON TECHNOLOGY CENTRE 3 CHESTERFIELD GB S41 0TZ"),
        ("Owls Hill Technology Centre II Derbyshire S41 0TZ GB",
         "OWLS HILL TECHNOLOGY CENTRE CHESTERFIELD GB S41 0TZ"),
        ("Owls Hill Technology Centre, Elm Road Derbyshire S41 0TZ GB",
         "OWLS HILL TECHNOLOGY CENTRE, Birch Lane CHESTERFIELD GB S41 0TZ"),
        ("Owlson Technology Centre, Elm Business Park Derbyshire S41 0TZ GB",
         "OWLSON TECHNOLOGY CENTRE, BIRCH BUSINESS PARK CHESTERFIELD GB S41 0TZ"),
        ("New Owlson Technology Centre Derbyshire DE1 2QS GB", "Owlson Technology Centre Chesterfield DE1 2QS GB"),
        ("Owlson Technology Centre Annexe Derbyshire DE1 2QS GB", "Owlson Technology Centre Chesterfield DE1 2QS GB"),
        ("Business Centre Derbyshire S41 0TZ GB", "BUSINESS CENTRE CHESTERFIELD GB S41 0TZ"),
        ("c/o Owl & Lark Ltd Enterprise Court Miller Road Bracknell Berkshire GB RG12 1QS",
         "Owl & Lark Ltd Enterprise House, Miller Road Bracknell, Berks GB RG12 1QS"),
        ("c/o Owl & Lark Ltd Enterprise Court Miller Road Bracknell Berkshire GB RG12 1QS",
         "Owl & Lark Ltd Enterprise Court, Elm Road Bracknell, Berks GB RG12 1QS"),
        ("c/o Owl & Lark Ltd Enterprise Court Miller Road Bracknell GB", "Enterprise Court, Miller Road Bracknell GB"),
        ("c/o Owl & Lark Ltd Larkson Court Miller Road Bracknell GB", "Larkson Court, Miller Road Reading GB"),
        ("Unit C1, North City Business Center Dublin IE", "Unit C2, North City Business Center Tallaght Dublin IE"),
        ("Unit C1, North City Business Center Dublin IE", "Unit C1, South City Business Center Tallaght Dublin IE"),
        ("Unit C1, City Business Center Dublin IE", "Unit C1, South City Business Center Tallaght Dublin IE"),
        ("Unit C1, Business Center Dublin IE", "Unit C1, Business Center Tallaght Dublin IE"),
        ("The Old Granary, Leatherhead Surrey GB KT23 4AA", "The New Granary Bookham Surrey GB KT23 4AA"),
        ("The Old Granary, Elm Farm, Leatherhead Surrey GB KT23 4AA",
         "The Old Granary, Birch Farm Bookham Surrey GB KT23 4AA"),
    ],
)  # fmt: skip
def test_a_house_of_another_name_number_or_ground_is_another(one: str, other: str) -> None:
    assert not is_same(one, other)
