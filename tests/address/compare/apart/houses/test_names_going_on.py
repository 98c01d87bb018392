"""What goes on behind the name of a house, a road or a town on one side alone, and what stands around it, parts two."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Flat 3, Owlson House, Leeds LS11 5QP", "3 Owlson House Cottages, Leeds LS11 5QP"),
        ("Owlson House, Leeds LS11 5QP", "Owlson House Farm, Leeds LS11 5QP"),
        ("The Old Granary, Leatherhead GB KT23 4AA", "The Old Granary Cottage Leatherhead GB KT23 4AA"),
        ("5 Owlson Park, Galway H91 XY12", "5 Owlson Park West, Galway H91 XY12"),
        ("5 Owlson Park, Galway", "5 Owlson Park West, Galway"),
        ("5 Owlson Court, Leeds LS11 5QP", "5 Owlson Court North, Leeds LS11 5QP"),
        ("Manor House, Elm Business Park, Leicester LE14 3QQ", "Manor House, 4 Owlson Lane, Leicester LE14 3QQ"),
        ("Manor House, Elm Business Park, Leicester", "Manor House, 4 Owlson Lane, Leicester"),
        ("Skovvej 12, Holte Vest, 2840 Denmark", "Skovvej Vest 12, 2840 Holte, Denmark"),
        ("Skovvej 12 Holte Vest DK 2840", "Skovvej Vest 12 Holte DK 2840"),
        ("Storgatan 12 Solna Norra SE 171 44", "Storgatan Norra 12 Solna SE 171 44"),
        ("Jl. Owlson Utara 12, Jakarta", "Jl. Owlson 12, Jakarta Utara"),
        ("12 Owlson Road North, Sydney NSW", "12 Owlson Road, North Sydney NSW"),
        ("Calle Molino 12 Villanueva de la Canada US 28691", "Calle Molino 12 Villanueva del Pardillo ES 28691"),
        ("12 Rue du Moulin Villeneuve-Minervois FR", "12 Rue du Moulin Villeneuve-Tolosane France"),
    ],
)
def test_what_goes_on_otherwise_is_another_place(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("5 Owlson Park, Galway H91 XY12", "5 Owlson Park, West Galway H91 XY12"),
        ("Owlson House, London SW1A 1AA", "Owlson House Hotel, London SW1A 1AA"),
        ("Owlson House Farm, 12 Elm Road, Leeds LS11 5QP", "Owlson House, 12 Elm Road, Leeds LS11 5QP"),
        ("Manor House, 4 Elm Lane, Leicester LE14 3QQ", "Manor House, Leicester LE14 3QQ"),
        ("12 South Quay, London E14 9SH", "12 South Quay, South London E14 9SH"),
        ("Plot 5, Sector 3, Owlnagar West, Mumbai", "Plot 5, Sector 3, Owlnagar, West Mumbai"),
        ("12 Rue du Moulin, Villeneuve US 31270", "12 Rue du Moulin, Villeneuve-Tolosane FR 31270"),
        ("Via Mulino 12 Castelnuovo US 37014", "Via Mulino 12 Castelnuovo del Garda IT 37014"),
        ("Muehlweg 12 Neustadt US 67433", "Mühlweg 12 Neustadt an der Weinstraße DE 67433"),
    ],
)
def test_what_one_side_leaves_out_is_no_other_place(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("12 Rue du Moulin Villeneuve US 31270", "14 Rue du Moulin, 31270 Villeneuve-Tolosane France"),
        ("12 Rue du Moulin, Villeneuve US 31270", "12 Rue du Moulin, Villeneuve-Lauragais FR 31290"),
        ("12 Rue du Moulin, Villeneuve US 31270", "12 Rue du Moulin, Colomiers FR 31770"),
        ("Via Mulino 12 Castelnuovo US 37014", "Via Mulino 12 Castelnuovo del Garda IT 37015"),
    ],
)
def test_a_preset_country_is_seen_through_beside_one_postcode_and_number_alone(one: str, other: str) -> None:
    assert not is_same(one, other)
