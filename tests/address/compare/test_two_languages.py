"""Streets, towns and districts that a country names in two ways: in two languages, by a quarter, by letters alone."""

import pytest
from tests.gazetteer import load

from falsefront import address

LONDON = "32 Larkspur Street, London SE1 9SG"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("P.zza della Quercia 3, Firenze", "Piazza della Quercia, 3 Florence"),
        ("F.lli Quercia 3, Bologna", "Via Fratelli Quercia, 3, Bologna"),
        ("Calle San Juan 5, Gandia", "Carrer de Sant Joan, 5, Gandía"),
        ("Plaza Mayor 5, Barcelona", "Plaça Major, 5, Barcelona"),
        ("C/ Colón 22, Terrassa", "Carrer de Colom, 22, Terrassa"),
        ("4 High Street, Swansea", "4 Stryd Fawr, Abertawe"),
        ("9 Heol y Frenhines, Caerdydd", "9 Queen Street, Cardiff"),
        (LONDON, "32 Larkspur St., SE1"),
        ("12 Larkspur Road, Mosman NSW", "12 Larkspur Rd, Mosman NSW 2088"),
        ("50 Larkspur Street, Etobicoke, ON", "50 Larkspur St., Toronto, Ontario"),
        ("Av. Álamo 12, Toluca", "Av. Álamo No. 12, Toluca de Lerdo, Méx."),
        ("ul. Lipowa 5, W-wa", "ul. Lipowa 5, 01-233 Warszawa"),
        ("ul. Lipowa 5, Gdańsk-Oliwa", "ul. Lipowa 5, 80-309 Gdańsk"),
        ("Kerkstraat 5, Hengelo (Ov)", "Kerkstraat 5, Hengelo"),
        ("12 rue des Tilleuls, St Priest", "12 rue des Tilleuls, 69800 Saint-Priest"),
        ("Çınar Cad. 8, Gümüşsuyu, Beyoğlu", "Çınar Caddesi No:8 34437 Taksim/Beyoğlu/İST."),
        ("Çınar Street No. 345 Kadikoy, Istanbul 34738", "Çınar Caddesi No 345, Erenköy, Kadıköy"),
    ],
)
def test_one_place_is_one(one: str, other: str) -> None:
    assert address.compare_fields(one, other, load())[2].same_premises


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("P.zza della Quercia 3, Firenze", "Via della Quercia, 3 Florence"),
        ("Calle San Juan 5, Gandia", "Carrer de Sant Josep, 5, Gandía"),
        ("Plaza Mayor 5, Barcelona", "Carrer Major, 5, Barcelona"),
        ("4 Station Street, Swansea", "4 Heol yr Orsaf, Abertawe"),
        (LONDON, "32 Larkspur St., SE15"),
        (LONDON, "32 Larkspur St., London SE15"),
        (LONDON, "32 Larkspur St., SW1"),
        ("12 Larkspur Road, Richmond NSW", "12 Larkspur Rd, Richmond VIC 3121"),
        ("12 Larkspur Road, Richmond VIC", "12 Larkspur Rd, Richmond, Surrey"),
        ("50 Larkspur Street, Etobicoke, ON", "50 Larkspur St., Scarborough, ON"),
        ("50 Larkspur Street, Concord, ON", "50 Larkspur St, Concord, MA"),
        ("Av. Álamo 12, Toluca de Lerdo", "Av. Álamo 12, Lerdo, Durango"),
        ("ul. Lipowa 5, Warszawa-Wola", "ul. Lipowa 5, Warszawa-Mokotów"),
        ("Lindenstraße 5, Berlin-Mitte", "Lindenstr. 5, Berlin-Pankow"),
        ("Dorpsstraat 5, Amsterdam-Noord", "Dorpsstraat 5, Amsterdam-Zuidoost"),
        ("Kerkstraat 5, Hengelo (Gld)", "Kerkstraat 5, Hengelo (Ov)"),
        ("Z.I. Est, Via dei Tigli 5, Schio", "Z.I. Ovest, Via dei Tigli 5, Schio"),
        ("8 rue des Tilleuls, Saint-Denis", "8 rue des Tilleuls, Saint-Denis de la Réunion"),
        ("Çınar Sok. No:8, Şişli", "Çınar Cad. No:8, Şişli"),
    ],
)
def test_two_places_are_two(one: str, other: str) -> None:
    assert not address.compare_fields(one, other, load())[2].same_premises
