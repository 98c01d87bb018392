"""The road in a headline stands as the page writes it, without an English word for its kind."""

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.assess.headline import headline

ROADS = (
    ("Lindenweg 14, 80331 München", "Lindenweg 14, München"),
    ("Via dell'Airone 12, 20121 Milano", "Via dell'Airone 12, Milano"),
    ("12 rue d'Assas, 75011 Paris", "12 rue d'Assas, Paris"),
    ("14 Lindenweg, Munich", "14 Lindenweg, Munich"),
    ("LINDENWEG 14, 80331 MÜNCHEN", "LINDENWEG 14, Munchen"),
    ("L i n d e n w e g 14, 80331 München", "Lindenweg 14, München"),
    ("Schönstr. 12, 81543 München", "Schönstr. 12, München"),
    ("Schoenstrasse 12, 81543 Munich", "Schoenstrasse 12, Munich"),
    ("12 rue de la Cigogne, 75011 Paris", "12 rue de la Cigogne, Paris"),
    ("Rua das Garças, 120, São Paulo", "Rua das Garças 120, São Paulo"),
    ("C/ Cigüeña 12, 28001 Madrid", "C/ Cigüeña 12, Madrid"),
    ("Via dei Cigni, 12, 20121 Milano", "Via dei Cigni 12, Milano"),
    ("ul. Księdza Bociana 12, Kraków", "ul. Księdza Bociana 12, Kraków"),
    ("Leylek Sokak No: 57, Ankara", "Leylek Sokak 57, Ankara"),
    ("12 Đường Cò Trắng, Quận 1, Thành phố Hồ Chí Minh", "12 Đường Cò Trắng, District 1, Hồ Chí Minh"),
    ("вул. Лелечина 57, Київ", "вул. Лелечина 57, Kyiv"),
    ("г. Москва, ул. Журавлиная, д. 12", "ул. Журавлиная 12, Moskva"),
    ("450 N. Heron Ave., Phoenix, AZ 85003", "450 N. Heron Ave., Phoenix"),
    ("12 Avenue of the Herons, New York, NY 10004", "12 Avenue of the Herons, New York"),
    ("14 Linden St. West, Toronto, ON M5V 1A1", "14 Linden St. West, Toronto"),
    ("MG Road, 12, Pune", "MG Road 12, Pune"),
    ("12 Kaki Bukit Road 1, Singapore 415934", "12 Kaki Bukit Road 1, Singapore"),
    ("Carrera 7 # 71-21, Bogotá", "Carrera 7 No 71-21, Bogotá"),
    ("9-2-3 Ginza, Chuo-ku, Tokyo", "No 9-2-3, Ginza, Chuo, Tokyo"),
    ("شارع الملك فهد 12، الرياض", "شارع الملك فهد 12, Riyadh"),
    ("12 bis rue de la Cigogne, 75011 Paris", "12 bis rue de la Cigogne, Paris"),
    ("Lindenweg 14 a, München", "Lindenweg 14 a, München"),
    ("1453. Sokak No:12 Konak İzmir", "1453. Sokak 12, Konak, İzmir"),
    ("12 Jalan PJS 11/20, Bandar Sunway, 46150 Petaling Jaya", "12 Jalan PJS 11/20, Bandar Sunway, Petaling Jaya"),
    ("Unit 4, Heron Trading Estate, Ferry Road, Bristol BS1 4AA", "Heron Trading Estate, Unit 4, Ferry Road, Bristol"),
    ("Brook Mill, 40 Mill Lane, Leeds LS1 4AB, UK", "Brook Mill, 40 Mill Lane, Leeds"),
    ("Unit 4, Ferry Road, Bristol BS1 4AA", "Unit 4, Ferry Road, Bristol"),
    ("Shop No. 4, Ferry Road, Karachi", "Shop 4, Ferry Road, Karachi"),
    ("Suite 14, 14 Ferry Road, Bristol BS1 4AA", "Room 14, 14 Ferry Road, Bristol"),
    ("Kuğu Mah. Leylek Sok. No: 57, Kadıköy/İstanbul", "Leylek Sok. 57, Kuğu, Kadıköy, İstanbul"),
    ("KUĞU MAH. LEYLEK SK. NO: 57 KADIKÖY İSTANBUL", "LEYLEK SK. 57, Kugu, Kadikoy, Istanbul"),
    ("14 Lindenweg, M\u03c5nchen", "14 Lindenweg, Munchen"),  # a Greek letter is no accent
    ("東京都台東区鷺坂2-14-5", "No 2-14-5, 鷺坂, Taito, Tokyo"),
)


@pytest.mark.parametrize(("text", "expected"), ROADS)
def test_a_road_abroad_is_headed_as_its_page_writes_it(text: str, expected: str) -> None:
    assert headline([address.read(text, load())], otherwise="?") == expected


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("ul. Bocianowa 57/3, Kraków", "ul. Bocianowa 57/9, Kraków"), "ul. Bocianowa 57, Kraków"),
        (("ul. Bocianowa 57/3, Kraków", "ul. Bocianowa 57 m. 3, Kraków"), "Room 3, ul. Bocianowa 57, Kraków"),
        (("ul. Bocianowa 57/3, Kraków", "ul. Bocianowa 57, Kraków"), "ul. Bocianowa 57, Kraków"),
        (("ul. Bocianowa 57/59, Kraków", "ul. Bocianowa 57/59, Kraków"), "ul. Bocianowa 57/59, Kraków"),
        (("Storchgasse 57/3, 1010 Wien", "Storchgasse 57, 1010 Wien"), "Storchgasse 57, Wien"),
        (("Storchgasse 57A/3, 1010 Wien", "Storchgasse 57A, 1010 Wien"), "Storchgasse 57A, Wien"),
        (("71-75 Shelton Street, London", "71 Shelton Street, London"), "71-75 Shelton Street, London"),
    ],
)
def test_flats_of_one_house_are_headed_by_the_house(texts: tuple[str, ...], expected: str) -> None:
    assert headline([address.read(text, load()) for text in texts], otherwise="?") == expected


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("Sowinska 17, 31-021 Krakow, Poland", "ul. Sowińska 17, 31-021 Kraków"), "Sowinska 17, Kraków"),
        (("Möwenstraße 22, KÖLN", "Moewenstr. 22, 50667 Koeln"), "Möwenstraße 22, Koeln"),  # KÖLN is in capitals
        (("12 Hobby Street, Ely CB7 1AA", "12 Hobby St, Ely"), "12 Hobby Street, Ely"),  # which is read as ELY
        (("ул. Журавлиная, д. 12, Москва", "Zhuravlinaya ul. 12, Moscow, Russia"), "ул. Журавлиная 12, Moscow"),
        (("2-14-5 Sagisaka, Taito-ku, Tokyo", "東京都台東区鷺坂2-14-5"), "No 2-14-5, Sagisaka, Taito, Tokyo"),
        (
            (
                "118, Sarus Nagar Indl. Area, Phase-2, Hyderabad",
                "118, Sarus Nagar Industrial Area, Phase II, Hyderabad",
            ),
            "No 118, Sarus Nagar, Industrial Area, Phase 2, Hyderabad",
        ),
    ],
)
def test_towns_and_quarters_abroad_are_headed_as_a_page_writes_them(texts: tuple[str, ...], expected: str) -> None:
    assert headline([address.read(text, load()) for text in texts], otherwise="?") == expected
