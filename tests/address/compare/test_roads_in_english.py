"""Roads of South Africa, Wales and Ireland in the country's other language, and what Singapore shortens."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Alfredlaan 15, Sandton, Suid-Afrika", "15 Alfred Lane, Sandton"),
        ("Alfredlaan 15, Sandton, Suid-Afrika", "15 Alfred Avenue, Sandton"),
        ("Kerkstraat 114, Stellenbosch, Wes-Kaap", "114 Church Street, Stellenbosch, Western Cape"),
        ("Kerkstraat 114, Stellenbosch, Wes-Kaap", "114 Kerk Street, Stellenbosch, Western Cape"),
        ("22 Uilmont Weg, Bellville, Wes-Kaap", "22 UILMONT ROAD BELLVILLE WESTERN CAPE 7530"),
        ("145 Heol y Gadeirlan, Caerdydd", "145 Cathedral Road, Cardiff CF11 9ZZ"),
        ("12 Stryd yr Eglwys, Wrecsam", "12 Church Street, Wrexham LL13 8ZZ"),
        ("12 Sráid an Chaisleáin, Baile Átha Cliath 2", "12 Castle Street, Dublin 2"),
        ("321 Owlmont Avenue 3, Singapore 129905", "321 Owlmont Ave. Three, Sing. 129905"),
        ("491H Owlmont Street 45 #01-242, Singapore 522491", "Block 491 H, Owlmont St. 45, Spore 522491"),
        ("16 Jalan Owlmont, Singapore 619999", "16, JALANOWLMONT SINGAPORE"),
        ("14 Jalan Owlmont, 50480 Kuala Lumpur", "14 Owlmont Road, 50480 Kuala Lumpur"),
        ("14 Jalan Owlmont, 50480 Kuala Lumpur", "14 Owlmont Street, 50480 Kuala Lumpur"),
        ("Plot 112, Phase I, GIDC Estate, Vatva, Ahmedabad 382445", "112, G.I.D.C., Ph.1, Vatva, Ahmedabad, Gujarat"),
    ],
)
def test_a_road_is_one_in_both_languages(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Alfredlaan 15, Sandton, Suid-Afrika", "15 Alfred Street, Sandton"),
        ("Alfredlaan 15, Sandton, Suid-Afrika", "15 Alfred Road, Sandton"),
        ("Alfredlaan 15, Sandton, Suid-Afrika", "51 Alfred Lane, Sandton"),
        ("Kerkstraat 114, Stellenbosch, Wes-Kaap", "114 Church Road, Stellenbosch, Western Cape"),
        ("Kerkstraat 114, Stellenbosch, Wes-Kaap", "114 Station Street, Stellenbosch, Western Cape"),
        ("Kerkstraat 114, Stellenbosch, Wes-Kaap", "114 Church Street, Paarl, Western Cape"),
        ("14 Owlmont Street, 50480 Kuala Lumpur", "14 Owlmont Road, 50480 Kuala Lumpur"),
        ("14 Owlmont St., 10200 George Town, Penang", "14 Owlmont Rd., 10200 George Town, Penang"),
        ("145 Heol y Gadeirlan, Caerdydd", "145 Church Road, Cardiff CF11 9ZZ"),
        ("145 Heol y Gadeirlan, Caerdydd", "145 Cathedral Road, Swansea"),
        ("12 Stryd yr Eglwys, Wrecsam", "12 Church Lane, Wrexham LL13 8ZZ"),
        ("12 Sráid an Chaisleáin, Baile Átha Cliath 2", "12 Castle Avenue, Dublin 2"),
        ("321 Owlmont Avenue 3, Singapore 129905", "321 Owlmont Ave. Four, Sing. 129915"),
        ("491H Owlmont Street 45, Singapore 522491", "Block 491 G, Owlmont St. 45, Spore 522490"),
        ("Plot 112, Phase I, GIDC Estate, Vatva, Ahmedabad 382445", "112, G.I.D.C., Ph.2, Vatva, Ahmedabad, Gujarat"),
    ],
)
def test_two_roads_are_two_in_both_languages(left: str, right: str) -> None:
    assert not is_same(left, right)
