"""One box of one post office is a lead where neither side gives a house, and no premises; another is not even that."""

import pytest
from tests.address.same import is_same, share_a_box
from tests.gazetteer import load

from falsefront import address


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("P. O. Box 4711 Lilleby Oslo Oslo NO 0504", "P. O. Box 4711 Lilleby Oslo NO 0504"),
        ("PO Box 3092 MALAGA Western Australia AU 6944", "PO Box 3092 Malaga WA 6944"),
        ("Postfach 1341, 31812 Bad Pyrmont", "P.O. Box 1341, D-31812 Bad Pyrmont, Germany"),
        ("Postfach 10 60 70, 70049 Stuttgart", "Postfach 106070, D-70049 Stuttgart"),
        ("P.O.Box18000, Dubai, UAE", "P.O. Box 18000, Dubai, United Arab Emirates"),
        ("PL 394, 60101 Seinäjoki", "P.O. Box 394 Seinäjoki Etelä-Pohjanmaa FI 60101"),
        ("Casella Postale 245, 20121 Milano", "C.P. 245, 20121 Milano, Italy"),
        ("Apdo. de Correos 133, 28108 Alcobendas", "Apartado 133, 28108 Alcobendas, Spain"),
        ("Private Bag 4711, Gaborone, Botswana", "PRIVATE BAG 4711 GABORONE BOTSWANA"),
        ("P.O. Box 4711, Westlands, Nairobi, Kenya", "PO Box 4711, Westlands, Nairobi, Kenya"),
        ("Postfach 4711, Köln, Germany", "P.O. Box 4711, Cologne, Germany"),
        ("Apartado Aéreo 4711, Bogotá, Colombia", "Apartado Aereo 4711, Bogota, Colombia"),
        ("Owl Parts Inc, P.O. Box 4711, Owlby, CA 91716-0517", "PO BOX 4711 OWLBY CALIFORNIA 91716"),
        ("Post Office Box 4711, Owl Stream, IL 60197", "P.O. Drawer 4711 Owl Stream Illinois 60197"),
        ("POB 17209, Denver CO 80217", "P.O. Box 17209, Denver, Colorado"),
        ("PO Box 79, Enschede NL-7500", "Postbus 79, 7500 AB Enschede"),
        ("Boîte Postale 1234, 1000 Bruxelles", "B.P. 1234, B-1000 Brussels, Belgium"),
        ("Locked Bag 4711, Box Hill VIC 3128", "LOCKED BAG 4711 BOX HILL VICTORIA 3128"),
        ("Private Bag 92-120, Auckland, New Zealand", "Private Bag 92120, Auckland 1142"),
        ("Box 7033, SE-750 07 Uppsala", "P.O. Box 7033, 75007 Uppsala, Sweden"),
        ("P.O. Box 2500, CH-1211 Geneva 2", "Case postale 2500, 1211 Genève 2"),
        ("Postboks 36, 2605 Brøndby", "P.O. Box 36, DK-2605 Broendby, Denmark"),
        ("P.O. Box 45, FIN-00045 Owl Group", "PL 45, 00045 OWL GROUP"),
        ("Casilla de Correo 8, 5500 Mendoza", "C.C. 8, 5500 Mendoza, Argentina"),
        ("Poštanski fah 522, 11001 Beograd", "P.O. Box 522, 11001 Belgrade, Serbia"),
        ("Ταχ. Θυρίδα 60037, 15310 Αγία Παρασκευή", "P.O. Box 60037, 153 10 Agia Paraskevi, Greece"),
        ("P/Bag X9083, Pietermaritzburg, 3200", "Private Bag X9083, Pietermaritzburg 3200"),
        ("P.O. Box 30197-00100, Nairobi", "P.O. Box 30197, 00100 Nairobi, Kenya"),
        ("P.O. Box 123, Slough SL1 4DX", "PO BOX 123 SLOUGH BERKS SL1 4DX"),
        ("Beg Berkunci 5170, 93658 Kuching, Sarawak", "Locked Bag 5170, Kuching 93658, Malaysia"),
        ("P.O. Box 11-4321, Beirut", "P.O. Box 114321, Beirut"),
        ("P.O. Box 4713, Safat, Kuwait", "P.O. Box 4713, Safat, Kuwait City, Kuwait"),
        (
            "C.P. 6137, succ. Centre-ville, Montréal (Québec) H3C 3J7",
            "P.O. Box 6137, Station Centre-ville, Montreal, QC",
        ),
        (
            "P.O. Box 4511, Station C, Ottawa, Ontario, Canada K1Y 4P7",
            "Owl Networks, P.O. Box 4511, Station C, Ottawa, ON K1Y 4H7, Canada",
        ),
    ],
)
def test_one_box_of_one_post_office_is_a_lead_and_no_premises(one: str, other: str) -> None:
    assert share_a_box(one, other)
    assert not is_same(one, other)


def test_a_tower_that_both_name_beside_their_box_is_one_place() -> None:
    assert is_same("Owl Tower, P.O. Box 4711, Dubai, UAE", "P.O. Box 4711, Owl Tower, Dubai, UAE")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("P. O. Box 4711 Oslo NO 0504", "P. O. Box 4712 Oslo NO 0504"),
        ("P.O. Box 25 Vaasa FI 65380", "P.O. Box 25 Helsinki FI 00101"),
        ("P.O. Box 25 Vaasa FI 65380", "P.O. Box 25 Vaasa FI 65381"),
        ("P.O. Box 17, Dubai, UAE", "P.O. Box 17, Dubai"),
        ("P.O. Box 18000, Dubai, UAE", "P.O. Box 18000, Abu Dhabi, UAE"),
        ("P.O. Box 18000, Dubai, UAE", "Office 5, Owl Tower, P.O. Box 18000, Dubai, UAE"),
        ("Owl Tower, P.O. Box 18000, Dubai, UAE", "Lotus Tower, P.O. Box 18000, Dubai, UAE"),
        ("Owl Street 3, P.O. Box 18000, Nairobi", "Lotus Road 8, P.O. Box 18000, Nairobi"),
        ("Postfach 10 60 70, 70049 Stuttgart", "Postfach 10 60 50, 70049 Stuttgart"),
        ("P.O. Box 123, Houston, TX 77001, USA", "PO Box 123, Houston TX 77002"),
        ("P.O. Box 123, Houston, TX, USA", "PO Box 123, Houston TX 77001"),
        ("P.O. Box 4711, Houston, TX 77001", "P.O. Box 4711 #17, Houston, TX 77001"),
        ("P.O. Box 4711, Houston, TX 77001", "P.O. Box 4711, PMB 17, Houston, TX 77001"),
        ("Dept 17, P.O. Box 4711, Dallas, TX 75265", "Dept 71, P.O. Box 4711, Dallas, TX 75265"),
        ("P.O. Box 4711, Owlby, TX 75265", "P.O. Box 4711, Hawkby, TX 75265"),
        ("P.O. Box 4711, North Owlby, TX 75265", "P.O. Box 4711, South Owlby, TX 75265"),
        ("P.O. Box 4711, 5 Elm Street, Owlby, TX 75265", "P.O. Box 4711, Owlby, TX 75265"),
        ("P.O. Box 4711, Springfield, IL", "P.O. Box 4711, Springfield, MO 65801"),
        ("Postbus 79, 7500 AB Enschede", "Postbus 79, 7500 AD Enschede"),
        ("Postbus 79, Enschede NL-7500", "Postbus 79, Almelo NL-7600"),
        ("BP 2014, Grenoble Cedex 9, France 38000", "BP 2014, 38000 Grenoble Cedex 2"),
        ("Case postale 2500, 1211 Genève 2", "Case postale 2500, 1211 Genève 12"),
        ("Box 7033, SE-750 07 Uppsala", "Box 7034, SE-750 07 Uppsala"),
        ("P.O. Box 123, Slough SL1 4DX", "P.O. Box 123, Slough SL1 4DY"),
        ("P.O. Box 30197-00100, Nairobi", "P.O. Box 30197-00200, Nairobi"),
        ("GPO Box 994, Hong Kong", "PO Box 994, Hong Kong"),
        ("Locked Bag 471, Sydney NSW 2001", "GPO Box 471, Sydney NSW 2001"),
        ("G.P.O. Box 471, Sydney NSW 2001", "P.O. Box 471, Sydney NSW 2001"),
        ("Private Bag 471, Auckland", "PO Box 471, Auckland"),
        ("Apartado Aéreo 4711, Bogotá", "Apartado Postal 4711, Bogotá"),
        ("P.O. Box 471, Station A, Toronto, ON", "P.O. Box 471, Station B, Toronto, ON"),
        ("P.O. Box 4711, Westlands, Nairobi, Kenya", "P.O. Box 4711, Nairobi, Kenya"),
        ("P.O. Box 4711, Ikeja, Lagos, Nigeria", "P.O. Box 4711, Apapa, Lagos, Nigeria"),
        ("P.O. Box 4711, Ikeja, Lagos, Nigeria", "P.O. Box 4711, Lagos, Nigeria"),
        ("PO Box 471, Hamilton", "PO Box 471, Hamilton, Bermuda"),
        ("а/я 471, Москва", "а/я 471, Москва, 115088"),
        ("Owl Tower, P.O. Box 4711, Dubai, UAE", "P.O. Box 4711, Dubai, UAE"),
        ("Suite 17, Private Bag X47, Randburg, South Africa", "Suite 71, Private Bag X47, Randburg, South Africa"),
    ],
)
def test_another_box_or_post_office_or_a_house_is_another(one: str, other: str) -> None:
    assert not share_a_box(one, other)
    assert not is_same(one, other)


@pytest.mark.parametrize(
    ("text", "box"),
    [
        ("BP 32, 69530 Brignais, France", "32"), ("Box 1234, 101 23 Stockholm, Sweden", "1234"),
        ("Casilla 1234, Santiago, Chile", "1234"), ("skr. poczt. 12, 00-950 Warszawa", "12"),
        ("Caixa Postal 123, 13560-970 São Carlos - SP, Brasil", "123"), ("Pf. 12, 1525 Budapest", "12"),
        ("P.K. 12, 34775 Istanbul", "12"), ("Private Bag 92019, Auckland 1142", "92019"),
        ("Postfach, 8010 Zürich", None), ("Box Lane 12, London NW1 6XE", None),
        ("C.P. 06600, Ciudad de México", None), ("Bp. 1052, Váci utca 9", None),
    ],
)  # fmt: skip
def test_boxes_are_told_by_the_words_of_many_languages(text: str, box: str | None) -> None:
    assert address.read(text, load()).po_box == box
