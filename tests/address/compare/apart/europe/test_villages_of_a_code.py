"""Two villages of one postcode are two places, and what else may stand beside a code is not."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Dorfstrasse 7 Uhlwil CH 3288", "Dorfstrasse 7 Kauzwil CH 3288"),
        ("Dorfstrasse 7, 3288 Uhlwil, CH", "Dorfstrasse 7, 3288 Kauzwil, CH"),
        ("Kirchstrasse 7 Uhlwil, Uhugemeinde, CH 3433", "Kirchstrasse 7 Kauzwil, Uhugemeinde, CH 3433"),
        ("Kerkstraat 7 Uilgem Valkegem BE 9799", "Kerkstraat 7 Havikgem Valkegem BE 9799"),
        ("Kerkstraat 7 Valkegem Uilgem BE 9799", "Kerkstraat 7 Valkegem Havikgem BE 9799"),
        ("Skolegade 7 Uglby DK 7140", "Skolegade 7 Hornby DK 7140"),
        ("Skolegade 7, 7140 Uglby, Denmark", "Skolegade 7 Hornby DK 7140"),
        ("Storgata 7, 2388 Uglenes, Norway", "Storgata 7, Hubrohov, NO 2388"),
        ("Dorfstrasse 7 Uhlow DE 17299", "Dorfstrasse 7 Kauzin DE 17299"),
        ("Lindenweg 7 Kleinuhl DE 17299", "Lindenweg 7 Grossuhl DE 17299"),
        ("Hlavni 7 Horni Sova CZ 76399", "Hlavni 7 Dolni Sova CZ 76399"),
        ("Skolgatan 7 Ugglanda Hubrosjon SE 574 49", "Skolgatan 7 Ugglanda Kattbrunn SE 574 49"),
        ("ul. Lipowa 7 Sowin PL 05-239", "ul. Lipowa 7 Puchacz PL 05-239"),
        ("29 Alon Street Tel Yanshuf IL 58009", "29 Alon Street Beit Yanshuf IL 58009"),
        ("12 Station St Owlburn Melbourne AU 3129", "12 Station St Hawkmorne Melbourne AU 3129"),
        ("12 Long Street, Owlpark, ZA 1699", "12 Long Street, Hawkpark, ZA 1699"),
        ("House 12, Road 5, Niketan, Dhaka, BD 1212", "House 12, Road 5, Pechara, Dhaka, BD 1212"),
        ("12 Mabini Street, San Kuwago, PH 1899", "12 Mabini Street, Lawin, PH 1899"),
        ("Liela iela 7, Pucpils, LV 3099", "Liela iela 7, Vanagpils, LV 3099"),
    ],
)
def test_two_villages_of_one_code_are_two_places(left: str, right: str) -> None:
    assert not is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Skovhornsvej 7 Uglby Hornby DK 7140", "Skovhornsvej 7 Uglby DK 7140"),
        ("Bahnhofstrasse 7 Uhlwil Freiburg CH 3288", "Bahnhofstrasse 7 Uhlwil CH 3288"),
        ("Auf der Uhlwies 7 Bachtal Hessen DE 65519", "Auf der Uhlwies 7 Hohentann-Bachtal Hessen DE 65519"),
        ("Via Gufoni 7/B, San Gufo Canavese TO 10099", "VIA GUFONI 7/B, 10099 SAN GUFO C.SE"),
        ("376 Chemin du Hibou, 69289 Marcy-l'Étang, France", "376 CHE DU HIBOU 69289 MARCY L ETANG"),
        ("Albert Uhu Alvarez 34 Vitoria Alava ES 01519", "Albert Uhu Alvarez 34 Buharro Mayor Alava ES 01519"),
        ("Via dei Gufi Reali 7 Uccellara IT 24029", "Via dei Gufi Reali 7 Ucellara IT 24029"),
    ],
)
def test_a_town_of_one_side_a_part_of_the_country_and_a_spelling_are_no_villages(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize("label", ["shop", "reg", "plot", "Street", "Survey"])
def test_a_number_of_something_is_no_postcode_of_norway(label: str) -> None:
    assert not is_same(f"12 Owl Road, Owlpur, {label} no 2384", f"12 Owl Road, Hawkpur, {label} no 2384")
