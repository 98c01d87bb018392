"""Roads whose names English translates, in some forty countries."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Cumhuriyet Cad. 30, İzmir", "30 Republic Street, Izmir"),
        ("İstasyon Cad. 12, Adana", "12 Station Street, Adana"),
        ("Plac Wolności 5, Poznań", "5 Freedom Square, Poznan"),
        ("ul. Dworcowa 8, Bydgoszcz", "8 Station Street, Bydgoszcz"),
        ("Trg republike 3, Ljubljana", "3 Republic Square, Ljubljana"),
        ("Piața Unirii 4, Cluj-Napoca", "4 Union Square, Cluj-Napoca"),
        ("Place de la Gare 3, Lausanne", "3 Station Square, Lausanne"),
        ("Marktplatz 4, Stuttgart", "4 Market Square, Stuttgart"),
        ("Alte Schulstraße 9, Köln", "9 Old School Street, Cologne"),
        ("Plaza de España 18, Madrid", "18 Spain Square, Madrid"),
        ("Calle Independencia 45, Guadalajara", "45 Independence Street, Guadalajara"),
        ("Rua da Paz 12, Luanda", "12 Peace Street, Luanda"),
        ("Azadlıq prospekti 12, Bakı", "12 Freedom Avenue, Baku"),
        ("ул. Независимост 4, Варна", "4 Independence Street, Varna"),
        ("Πλατεία Συντάγματος 4, Αθήνα", "4 Constitution Square, Athens"),
        ("თავისუფლების მოედანი 4, თბილისი", "4 Freedom Square, Tbilisi"),
        ("خیابان انقلاب، پلاک 12، تهران", "No. 12, Revolution Street, Tehran"),
        ("רחוב העצמאות 12, חיפה", "12 Independence Street, Haifa"),
        ("Jl. Merdeka 12, Bandung", "12 Independence Street, Bandung"),
    ],
)
def test_a_road_is_one_with_its_name_in_english(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Cumhuriyet Cad. 30, İzmir", "30 Freedom Street, Izmir"),
        ("Cumhuriyet Cad. 30, İzmir", "32 Republic Street, Izmir"),
        ("Cumhuriyet Cad. 30, İzmir", "30 Republic Street, Bursa"),
        ("Hürriyet Cad. 30, İzmir", "Özgürlük Cad. 30, İzmir"),
        ("Plac Wolności 5, Poznań", "5 Freedom Street, Poznan"),
        ("Rua da Paz 12, Luanda", "12 Independence Street, Luanda"),
        ("Alte Schulstraße 9, Köln", "9 New School Street, Cologne"),
        ("Rue de l'Église 12, Lyon", "12 School Street, Lyon"),
    ],
)
def test_another_meaning_number_town_or_kind_is_another_road(one: str, other: str) -> None:
    assert not is_same(one, other)
