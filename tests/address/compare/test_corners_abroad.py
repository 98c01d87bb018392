"""Corners abroad, named by their two roads without a number, in the words of many languages."""

import pytest

from falsefront import address

GAZETTEER = address.load()

SAME = """
Esquina de Calle Hidalgo y Calle Juárez, Puebla | Calle Juárez esq. Calle Hidalgo, Puebla, México
Calle Hidalgo esq. Juárez, Col. Centro, Puebla | Esquina de Hidalgo y Juárez, Centro, Puebla, Pue., México
Av. Bolívar esq. Calle Sucre, Maracay, Venezuela | Calle Sucre con Av. Bolívar, Maracay, Edo. Aragua
ul. Marszałkowska róg Świętokrzyskiej, Warszawa | Róg ul. Marszałkowskiej i ul. Świętokrzyskiej, Warszawa
угол ул. Ленина и ул. Мира, Красноярск | Красноярск, ул. Ленина, угол ул. Мира
угол ул. Ленина и ул. Мира, Красноярск | Corner of Lenina St. and Mira St., Krasnoyarsk
г. Бишкек, ул. Токтогула угол ул. Тыныстанова | Corner of Toktogul St. and Tynystanov St., Bishkek
Алматы, уг. пр. Абая и ул. Розыбакиева | Алматы, пр. Абая, уг. ул. Розыбакиева
Ecke Hauptstraße / Bahnhofstraße, 63450 Hanau, Deutschland | Hauptstr. Ecke Bahnhofstr., 63450 Hanau, Germany
Leipziger Straße Ecke Friedrichstraße, Berlin | Friedrichstr./Ecke Leipziger Str., 10117 Berlin
Angle Bd Zerktouni et Rue Ibn Sina, Casablanca | Boulevard Zerktouni, angle rue Ibn Sina, Casablanca, Maroc
À l'angle de la rue Lamine Guèye et de la rue Carnot, Dakar | Rue Carnot x Rue Lamine Guèye, Dakar, Sénégal
تقاطع شارع الملك فهد مع شارع العليا، الرياض | King Fahd Street corner Olaya Street, Riyadh
Via Roma angolo Via Garibaldi, Torino | Angolo Via Garibaldi e Via Roma, 10121 Torino, Italia
Rua Augusta esquina com Rua Oscar Freire, São Paulo | Esquina da Rua Oscar Freire com a Rua Augusta, São Paulo
Góc đường Lê Lợi và đường Nguyễn Huệ, Quận 1, TP.HCM | Corner of Le Loi St. and Nguyen Hue St., District 1, HCMC
Hoek Damrak en Nieuwendijk, Amsterdam | Damrak hoek Nieuwendijk, Amsterdam
Moi Ave/Kenyatta Ave junction, Nairobi | Corner of Moi Avenue and Kenyatta Avenue, Nairobi
King Fahd Road corner Olaya Street, Riyadh | Corner of Olaya St. and King Fahad Rd., Riyadh, Saudi Arabia
Cnr. Samora Machel & Julius Nyerere, Harare | Corner Samora Machel Avenue and Julius Nyerere Way, Harare
Calle 5 de Mayo esquina con Av. Morelos, Oaxaca, México | Morelos esq. 5 de Mayo, Centro, Oaxaca, Oax., México
Jl. Sudirman pojok Jl. Gajah Mada, Denpasar | Pojok Jl. Gajah Mada dan Jl. Sudirman, Denpasar, Bali
"""
APART = """
Esquina de Calle Hidalgo y Calle Juárez, Puebla | Calle Juárez esq. Calle Morelos, Puebla, México
Calle Hidalgo esq. Juárez, Puebla, México | Calle Hidalgo esq. Juárez, Toluca, México
Calle Hidalgo 12 esq. Juárez, Puebla, México | Calle Hidalgo 18 esq. Juárez, Puebla, México
Av. Bolívar esq. Calle Sucre, Maracay, Venezuela | Av. Bolívar, Maracay, Venezuela
угол ул. Ленина и ул. Мира, Красноярск | угол ул. Ленина и ул. Кирова, Красноярск
угол ул. Ленина и ул. Мира, Красноярск | ул. Ленина 12, Красноярск
г. Бишкек, ул. Токтогула угол ул. Тыныстанова | г. Бишкек, ул. Токтогула угол ул. Турусбекова
Leipziger Straße Ecke Friedrichstraße, Berlin | Leipziger Straße Ecke Charlottenstraße, Berlin
Angle Bd Zerktouni et Rue Ibn Sina, Casablanca | Boulevard Zerktouni, angle rue Ibn Rochd, Casablanca, Maroc
Via Roma angolo Via Garibaldi, Torino | Via Roma angolo Via Garibaldi, Novara
Góc đường Lê Lợi và đường Nguyễn Huệ, Quận 1, TP.HCM | Góc đường Lê Lợi và đường Pasteur, Quận 1, TP.HCM
Moi Ave/Kenyatta Ave junction, Nairobi | Moi Ave/Harambee Ave junction, Nairobi
King Fahd Road corner Olaya Street, Riyadh | King Fahd Road corner Makkah Road, Riyadh
Cnr. Samora Machel & Julius Nyerere, Harare | Cnr. Samora Machel & Leopold Takawira, Harare
Corner Shop and Bakery, Moi Avenue, Nairobi | Corner Cafe and Grill, Moi Avenue, Nairobi
La Esquina de Hidalgo, Puebla, México | La Esquina de Juárez, Puebla, México
"""


def pairs(lines: str) -> list[tuple[str, ...]]:
    return [tuple(line.split(" | ")) for line in lines.strip().splitlines()]


@pytest.mark.parametrize(("a", "b"), pairs(SAME))
def test_a_corner_is_one_however_its_roads_are_joined(a: str, b: str) -> None:
    assert address.compare_fields(a, b, GAZETTEER)[2].same_premises


@pytest.mark.parametrize(("a", "b"), pairs(APART))
def test_another_road_town_or_number_is_another_corner(a: str, b: str) -> None:
    assert not address.compare_fields(a, b, GAZETTEER)[2].same_premises
