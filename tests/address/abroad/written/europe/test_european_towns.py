"""Towns of Europe by other names, in short, by districts and with quarters; labels of forms say nothing."""

import pytest
from tests.address.same import is_same

SAME = [
    ("Eulenweg 12, Freiburg/Breisgau", "Eulenweg 12, Freiburg"),
    ("Eulenweg 12, Freiburg im Breisgau", "Eulenweg 12, Freiburg"),
    ("Eulenweg 12, Linz/Donau", "Eulenweg 12, 4020 Linz"),
    ("Uilenlaan 7, Antwerp 1, Belgium", "Uilenlaan 7, Antwerp"),
    ("Eulenner Str. 41, Eppan, Südtirol", "Via Gufina / Eulenner Straße 41, 39057 Appiano (BZ)"),
    ("Ugledspladsen 16, Kbh. V, 4. sal", "Ugledspladsen 16, 1550 København V"),
    ("Anker Ugles Vej 1, 2800 Kgs. Lyngby", "Anker Uglesvej 1, Kongens Lyngby"),
    ("Ugleskoleringen 1, 7491 Trondheim", "Ugleskoleringen 1, Trondhjem"),
    ("Calle del Búho 18, 08228 Terrassa", "C/ Buho 18, Tarrasa (Barcelona)"),
    ("Uggletie 4, 02700 Kauniainen", "Uggletie 4, Grankulla"),
    ("Eulengasse 5, Wien IV.", "Eulengasse 5, 1040 Wien"),
    ("Eulengasse 5, Wien 4", "Eulengasse 5, A-1040 Vienna"),
    ("Eulener Ch. 29, Raum 3.12, Berlin-Adlershof", "Eulener Chaussee 29, 12489 Berlin"),
    ("An d. Eule 47, Hamburg-St. Georg", "An der Eule 47 20099 Hamburg"),
    ("van der Uilenweg 13a, Amsterdam-Duivendrecht", "v.d. Uilenweg 13 A, 1099 BS Amsterdam"),
    ("Uilensteenweg 271 bus 8.1, 2018 Antwerpen", "Uilen stwg. 271, Antwerp 1"),
    ("address: Eulenstr. 310 / address: 60327 Frankfurt / address: DE", "Eulenstraße 310, Frankfurt a. M."),
    ("Domicilio: Calle Buho 41, Población: Madrid, CP: 28001", "C/ Buho 41, 28001 Madrid"),
    ("Adresse: 12 rue du Hibou, Code postal: 44000, Ville: Nantes", "12 rue du Hibou, 44000 Nantes"),
    ("Indirizzo: Via del Gufo 12, CAP: 20123, Città: Milano", "Via del Gufo 12, 20123 Milano MI"),
]
APART = [
    ("Eulenweg 12, Freiburg/Elbe", "Eulenweg 12, Freiburg/Breisgau"),
    ("Eulenweg 12, Freiburg/Elbe", "Eulenweg 12, Freiburg"),
    ("Eulenstr. 12, Nienburg, Weser", "Eulenstr. 12, Nienburg/Saale"),
    ("Eulenstr. 12, Offenbach (Main)", "Eulenstr. 12, Offenbach/Queich"),
    ("Eulenstr. 12, Hamm (Westfalen)", "Eulenstr. 12, Hamm/Sieg"),
    ("Eulenweg 12, Neustadt/Holstein", "Eulenweg 12, Neustadt"),
    ("Eulenweg 12, Basel-Landschaft", "Eulenweg 12, Basel"),
    ("Eulenweg 12, Hamburg-Norderstedt", "Eulenweg 12, Hamburg"),
    ("Local 3, Calle Sevilla 16, Owlobriga", "Local 3, Calle Sevilla 61, Owlobriga"),
    ("Local 3, Calle Sevilla 16, Owlobriga", "Calle Sevilla 3, Owlobriga"),
    ("Interno 4, Via Torino 16", "Interno 4, Via Torino 27"),
    ("Torre 2, Paseo Barcelona 16, Tarragona España", "Torre 2, Paseo Barcelona 27, Tarragona España"),
    ("Via Gufini 7, Milano 2", "Via Gufini 7, Milano 3"),
    ("Uglevej 7, Aarhus 1", "Uglevej 7, Aarhus 8"),
    ("Via Gufini 30, 98122 Messina", "30 Gufini Street, Musina, South Africa"),
    ("Eulenstr. 12, Aken (Elbe)", "Eulenstr. 12, Aachen"),
    ("Calle Lechuza 12, Compostela, Nayarit", "Calle Lechuza 12, Santiago de Compostela"),
    ("12 Owl Street, Nelson, BC", "12 Owl Street, Whakatū"),
    ("12 Owl Road, Perth, Ontario", "12 Owl Road, Boorloo"),
    ("Eulenner Str. 41, Eppan, Südtirol", "Eulenner Straße 41, 39052 Kaltern (BZ)"),
    ("Ugledspladsen 16, Kbh. V, 4. sal", "Ugledspladsen 16, 8000 Aarhus C"),
    ("Anker Ugles Vej 1, 2800 Kgs. Lyngby", "Anker Uglesvej 11, Kongens Lyngby"),
    ("Calle del Búho 18, 08228 Terrassa", "C/ Buho 18, Barcelona"),
    ("Uggletie 4, 02700 Kauniainen", "Uggletie 4, Kyrkslätt"),
    ("Eulengasse 5, Wien IV.", "Eulengasse 5, 1050 Wien"),
    ("Eulengasse 5, Wien 4", "Eulengasse 4, 1040 Wien"),
    ("Eulengasse 5, Wien IV.", "Eulengasse 5, Wien XIV."),
    ("Eulener Ch. 29, Berlin-Adlershof", "Eulener Chaussee 29, Berlin-Spandau"),
    ("Eulener Ch. 29, Berlin-Adlershof", "Eulener Chaussee 28, 12489 Berlin"),
    ("Hauptstr. 12, Frankfurt-Eulbach", "Hauptstr. 12, Frankfurt-Kauzheim"),
    ("Postfach 1234, CH-1211 Genève 1", "Postfach 1234, CH-1211 Genève 2"),
    ("Postfach 1234, 2018 Antwerp 1", "Postfach 1234, 2018 Antwerp 2"),
    ("An d. Eule 47, Hamburg-St. Georg", "An der Eule 74, 20099 Hamburg"),
    ("Uilensteenweg 271, 2018 Antwerpen", "Uilen stwg. 1, Antwerp 1"),
    ("address: Eulenstr. 310 / address: 60327 Frankfurt / address: DE", "Eulenstraße 31, Frankfurt a. M."),
    ("Domicilio: Calle Buho 41, Población: Madrid, CP: 28001", "C/ Buho 41, 28931 Móstoles"),
    ("Adresse: 12 rue du Hibou, Code postal: 44000, Ville: Nantes", "12 rue du Hibou, 69003 Lyon"),
    ("Indirizzo: Via del Gufo 12, CAP: 20123, Città: Milano", "Via del Gufo 21, 20123 Milano MI"),
]


LANGUAGES = [
    ("Gufo pr. 20, LT-01103 Vilnius", "Gufas Avenue 20, Vilnius, Lietuva", False),
    ("Pelednino pr. 20, LT-01103 Vilnius", "Peledninas Avenue 20, Vilnius, Lietuva", True),
    ("Pelednino pr. 20, LT-01103 Vilnius", "Peledninas Avenue 22, Vilnius, Lietuva", False),
    ("Pelednino pr. 20, LT-01103 Vilnius", "Gyvatinas Avenue 20, Vilnius, Lietuva", False),
    ("Pūcera iela 20, Rīga", "Pucers Street 20, Riga, Latvia", True),
    ("Pūcera iela 20, Rīga", "Puceka Street 20, Riga, Latvia", False),
    ("Via del Gufo n. 14-16, 36050 Gufizzo VI", "14 VIA DEL GUFO GUFIZZO VICENZA ITALIA", True),
    ("Via del Gufo n. 14-16, 36050 Gufizzo VI", "14 VIA DEL GUFO CIVETTONE VICENZA ITALIA", False),
    ("Via del Gufo n. 14-16, 36100 Vicenza VI", "14 VIA DEL GUFO CIVETTONE VICENZA ITALIA", False),
    ("Via del Gufo n. 14-16, 36050 Gufizzo VI", "18 VIA DEL GUFO GUFIZZO VICENZA ITALIA", False),
    ("Bertel Pollin aukio 9, Espoo", "Bertel Polls plats 9, Esbo", True),
    ("Bertel Pollin aukio 9, Espoo", "Bertel Polls gata 9, Esbo", False),
    ("Bertel Pollin aukio 9, Espoo", "Bertel Uggles plats 9, Esbo", False),
    ("Bertel Pollin aukio 9, Espoo", "Bertel Polls plats 8, Esbo", False),
    ("Keskuskatu 4, Helsinki", "Centralgatan 4, Helsingfors", True),
    ("Keskuskatu 4, Helsinki", "Handelsgatan 4, Helsingfors", False),
    ("Kauppakatu 4, 65100 Vaasa", "Handelsgatan 4, Vasa", True),
    ("Kauppakatu 4, 65100 Vaasa", "Skolgatan 4, Vasa", False),
    ("Bahnhofstrasse 6, 2502 Biel", "Rue de la Gare 6, 2502 Bienne", True),
    ("Bahnhofstrasse 6, 2502 Biel", "Rue du Marché 6, 2502 Bienne", False),
    ("Avenue de la Reine 5, 1000 Bruxelles", "Koninginnelaan 5, 1000 Brussel", True),
    ("Avenue de la Reine 5, 1000 Bruxelles", "Koningslaan 5, 1000 Brussel", False),
]


@pytest.mark.parametrize(("one", "other", "same"), LANGUAGES)
def test_a_road_in_two_languages_of_its_country_is_one(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) == same


@pytest.mark.parametrize(("one", "other"), SAME)
def test_a_town_by_another_name_is_the_town(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(("one", "other"), APART)
def test_another_town_district_or_house_is_another_place(one: str, other: str) -> None:
    assert not is_same(one, other)
