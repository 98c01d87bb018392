"""Canadian addresses: provinces in both languages, units before houses, French words, roads that have numbers."""

import pytest
from tests.address.same import is_same

ONE = [
    ("12 Owlcrest Rd., Elmhope, Ont.", "12 Owlcrest Road, Elmhope, Ontario, Canada"),
    ("412 Owlcrest Rd, Mississauga, Ont. L5N OJ5", "412 Owlcrest Road, Mississauga ON L5N 0J5"),
    ("1240 Owlcrest Street, Montreal, P.Q.", "1240, rue Owlcrest, Montréal (Québec)"),
    ("1240 Owlcrest Street, Montreal, Que.", "1240 Owlcrest St, Montréal QC"),
    ("1240 Owlcrest St, Edmonton, Alta.", "1240 Owlcrest Street, Edmonton, Alberta"),
    ("1240 Owlcrest St, Regina, Sask.", "1240 Owlcrest Street, Regina SK"),
    ("1240 Owlcrest St, St. John's, NL", "1240 Owlcrest Street, Saint Johns, Newfoundland"),
    ("1240 Owlcrest St, St. John's, Nfld.", "1240 Owlcrest Street, St. John's NL A1C 6K3"),
    ("1240 Owlcrest St, Fredericton, N.B.", "1240, rue Owlcrest, Fredericton (Nouveau-Brunswick)"),
    ("1240 Owlcrest St, Vancouver, C.-B.", "1240 Owlcrest Street, Vancouver, B.C."),
    ("1240 Owlcrest St, Charlottetown, P.E.I.", "1240 Owlcrest Street, Charlottetown, Prince Edward Island"),
    ("3100-480 OWLCREST ST WINNIPEG MB R3C 4G1", "480 Owlcrest Street, Suite 3100, Winnipeg, Manitoba"),
    ("810 boul. Owlcrest-Lune O., bur. 12, Montréal QC", "810 Owlcrest Lune Blvd West, Suite 12, Montreal, Quebec"),
    ("141, promenade Owlcrest, Ottawa (Ontario) K1N 1J1", "141 Owlcrest Drive, Ottawa, ON"),
    ("1250 boul. Hibou O., Montréal", "1250 Hibou Blvd. West, Montreal, QC H3B 4W8"),
    ("1250 av. du Hibou E., Québec", "1250 avenue du Hibou Est, Québec, QC"),
    ("10040-104 Street NW, Edmonton AB", "10040 104th St. NW, Edmonton, Alta. T5J 0N3"),
    ("712 Concession Road 14 East, Elmhope, ON", "712 Conc. 14 E., Elmhope, Ontario"),
    ("5312 Concession Road 7, Elmhope, ON N0R 1L0", "5312 7th Concession Rd, Elmhope, Ontario"),
    ("53022 Rge Rd 221, Elmhope, AB", "53022 Range Road 221, Elmhope, Alberta"),
    ("4120 Twp Rd 532, Elmhope, AB", "4120 Township Road 532, Elmhope, Alberta"),
    ("1420 Regional Rd 25, Elmhope, ON", "1420 Regional Road 25, Elmhope, Ont."),
    ("1420 20 Sideroad, Elmhope, ON", "1420 Side Road 20, Elmhope, Ontario"),
    ("4812 Owlcrest Ave N, Elmhope Station, ON L0R 2E0", "4812 Owlcrest Avenue North, Elmhope Stn., Ont."),
    ("1262 Owlcrest Stone Rd, Elmhope, ON L0S 1T0", "1262 Owlcrest Stone Road, Elmhope, Ontario LOS 1TO"),
]
TWO = [
    ("1250 boul. Hibou O., Montréal", "1250 Hibou Blvd. East, Montreal, QC"),
    ("12 Owlcrest Rd., London, Ont.", "12 Owlcrest Road, London, England"),
    ("12 Owlcrest Rd., London, Ont.", "12 Owlcrest Road, London SE1 4PD"),
    ("1240 Owlcrest St, Windsor, Ont.", "1240 Owlcrest Street, Windsor, N.S."),
    ("1240 Owlcrest St, Windsor, ON", "1240 Owlcrest St, Windsor, CT"),
    ("1240 Owlcrest Street, Ontario, CA", "1240 Owlcrest Street, Elmhope, Ontario, Canada"),
    ("1240 Owlcrest St, Hamilton, Ont.", "1240 Owlcrest St, Hamilton, OH"),
    ("1240 Owlcrest St, St. John's, NL", "1240 Owlcrest Street, Saint John, N.B."),
    ("3100-480 OWLCREST ST WINNIPEG MB R3C 4G1", "3100 Owlcrest Street, Winnipeg, Manitoba"),
    ("3100-480 OWLCREST ST WINNIPEG MB R3C 4G1", "440 Owlcrest Street, Winnipeg, Manitoba"),
    ("12-18 Owlcrest St, Toronto, ON", "14 Owlcrest St, Toronto, Ont."),
    ("810 boul. Owlcrest-Lune O., Montréal QC", "810 Owlcrest Lune Blvd East, Montreal, Quebec"),
    ("1250 chemin Owlcrest Est, Longueuil", "1250 chemin Owlcrest O., Longueuil"),
    ("1250 rue Owlcrest Est, Laval", "1250 rue Owlcrest O., Laval"),
    ("141, promenade Owlcrest, Ottawa (Ontario)", "141 Owlcrest Street, Ottawa, ON"),
    ("141, promenade Owlcrest, Ottawa (Ontario)", "141, rue Owlcrest, Ottawa, ON"),
    ("10040-104 Street NW, Edmonton AB", "10040 104th Avenue NW, Edmonton, Alta."),
    ("10040-104 Street NW, Edmonton AB", "10040 104th St. SW, Edmonton, Alta."),
    ("712 Concession Road 14 East, Elmhope, ON", "712 Conc. 14 W., Elmhope, Ontario"),
    ("712 Concession Road 14, Elmhope, ON", "712 Concession Road 4, Elmhope, Ontario"),
    ("5312 Concession Road 7, Elmhope, ON", "5312 Regional Road 7, Elmhope, Ontario"),
    ("53022 Rge Rd 221, Elmhope, AB", "53022 Range Road 222, Elmhope, Alberta"),
    ("53022 Rge Rd 221, Elmhope, AB", "53022 Township Road 221, Elmhope, Alberta"),
    ("1420 20 Sideroad, Elmhope, ON", "1420 Concession Road 20, Elmhope, Ontario"),
    ("C.P. 6137, succ. Centre-ville, Montréal (Québec) H3C 3J7", "P.O. Box 6137, Station A, Montreal, QC"),
    ("C.P. 6137, succ. Centre-ville, Montréal (Québec) H3C 3J7", "P.O. Box 6173, Station Centre-ville, Montreal, QC"),
    ("1262 Owlcrest Stone Rd, Elmhope, ON L0S 1T0", "1262 Owlcrest Stone Road, Copperton, Ontario"),
]


@pytest.mark.parametrize(("left", "right"), ONE)
def test_one_house_of_canada(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(("left", "right"), TWO)
def test_two_houses_of_canada(left: str, right: str) -> None:
    assert not is_same(left, right)
