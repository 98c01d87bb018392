"""A road or building abroad is found again in the other's words, and never past another number, name or town."""

import pytest
from tests.address.same import is_same


def test_a_road_that_one_side_names_without_its_type_is_found_in_the_other() -> None:
    assert is_same("Correo Mayor #68, Col. Centro, Ciudad de México", "Calle Correo Mayor 68, 06060 México D.F.")
    assert not is_same("Correo Mayor #68, Col. Centro, Ciudad de México", "Calle Correo Mayor 86, 06060 México D.F.")


def test_ranges_that_begin_alike_may_be_one_as_everywhere_and_others_are_not() -> None:
    left = "Correo Mayor #71-75, Col. Centro, Ciudad de México"
    assert is_same(left, "Calle Correo Mayor 71-77, 06060 México D.F.")
    assert not is_same(left, "Calle Correo Mayor 73-77, 06060 México D.F.")


def test_a_name_that_goes_on_is_another_road() -> None:
    assert not is_same("31 London Road, London SE1 6LF", "31 London Bridge Street, London SE1 9SG")
    assert not is_same("9 Park Road, Birmingham", "Unit 9 Park Road Trading Estate, Birmingham")


def test_a_title_or_a_second_surname_may_be_left_out() -> None:
    assert is_same("No. 302, Preah Sihanouk Blvd, Phnom Penh", "302 Sihanouk Boulevard, Phnom Penh, Cambodia")
    assert is_same("Av. Ricardo Salinas Pliego 45, Monterrey, N.L.", "Avenida Ricardo Salinas 45, Monterrey, Mexico")


def test_one_building_is_one_though_its_word_leads_here_and_ends_there() -> None:
    assert is_same(
        "Menara Seri Indah, 88 Jalan Raja Chulan, Kuala Lumpur", "Seri Indah Tower, Jalan Raja Chulan, KL 50200"
    )
    assert not is_same(
        "Menara Seri Indah, 88 Jalan Raja Chulan, Kuala Lumpur", "Seri Indah Tower, 90 Jalan Raja Chulan, KL"
    )


def test_other_letters_in_vietnam_are_another_road_though_one_letter_apart() -> None:
    assert not is_same("27 Nguyen Trai, District 5, HCMC", "27 Nguyen Thai, District 5, HCMC")


def test_two_districts_of_one_city_are_two_places() -> None:
    assert not is_same("12 Le Loi, District 1, Ho Chi Minh City", "12 Le Loi, Go Vap District, Ho Chi Minh City")
    assert not is_same("Ali Kaya Sok. No:5, Üsküdar, İstanbul", "Ali Kaya Sok. No:5, Beşiktaş, İstanbul")


def test_a_part_of_a_town_in_common_is_no_building_in_common() -> None:
    assert not is_same("Maker Towers, Nariman Point, Mumbai 400021", "Mittal Towers, Nariman Point, Mumbai 400021")
    assert not is_same("6-A, Rahman Ali Housing Society, Karachi", "Rahman Ali Housing Society, Karachi")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Global Plaza Tower, 19th Floor, 50th Street, Panama City", "Calle 50, Torre Global Bank, Piso 18, Panamá"),
        ("Royal Tower, Floor 12, Silom Road, Bangkok", "Royal Plaza Hotel Building, 5th Fl., Silom Road, Bangkok"),
        ("Crystal Tower, Silom Road, Bangkok", "Crystal Plaza, Silom Rd, Bangkok"),
        ("Trade Tower, Silom Road, Bangkok", "Lotus Trade Tower, Silom Rd., Bangkok"),
        ("International Tower, Stadium Road, Karachi", "International Business Tower, Stadium Rd., Karachi"),
        ("Star Building, Stadium Road, Karachi", "Star Plaza, Stadium Road, Karachi"),
        ("Surya Masraf Tower, Stadium Road, Karachi", "Surya Masraf Bank Building, Stadium Road, Karachi"),
        ("Merpati House, Stadium Road, Karachi", "Merpati Plaza, Stadium Road, Karachi"),
        ("Edificio Plaza Central, Av. Arequipa, Lima", "Edificio Central, Av. Arequipa, Lima"),
        ("Unit 4, Park Royal Industrial Estate, London", "Unit 4, Royal Park Estate, London"),
        ("Unit 12, Lotus Court, Station Road, Coventry", "Unit 12, Orchid House, Station Road, Coventry"),
        ("Unit 12, Lotus Court, Station Road, Coventry", "Unit 12, Lotus House, Station Rd, Coventry"),
        ("Unit 5B, Lotus Park, Station Road, Coventry", "Unit 5B, Orchid Park, Station Road, Coventry"),
        ("Rua C, 45, Distrito Industrial, Camaçari", "Rua D, 45, Distrito Industrial, Camaçari"),
    ],
)
def test_a_common_word_or_half_a_name_is_no_building_in_common(a: str, b: str) -> None:
    assert not is_same(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Torre Global Bank, Calle 50, Panamá", "Global Bank Tower, Floor 24, 50th Street, Panama City"),
        ("Merpati Building, 3rd Floor, Calle 50, Panama City", "Edificio Merpati, Calle 50, Panamá"),
        ("Merpati House, Stadium Road, Karachi", "Merpati Ltd., Merpati House, Stadium Rd., Karachi"),
        ("Torre Central, Av. Arequipa, Lima", "Edificio Torre Central, Av. Arequipa, Lima"),
        ("Menara Global, Jl. Sudirman, Jakarta", "Global Tower, Jl. Sudirman, Jakarta"),
        ("Unit 12, Lotus Industrial Estate, Station Road, Coventry", "Unit 12, Lotus Ind Est, Station Rd, Coventry"),
    ],
)
def test_a_whole_name_of_a_building_is_one(a: str, b: str) -> None:
    assert is_same(a, b)


def test_hangul_and_thai_meet_their_latin_spelling() -> None:
    assert is_same("서울특별시 강남구 학동로 45", "45 Hakdong-ro, Gangnam-gu, Seoul 06044")
    assert not is_same("서울특별시 강남구 학동로 45", "54 Hakdong-ro, Gangnam-gu, Seoul 06044")
    assert not is_same("부산광역시 강서구 학동로 45", "45 Hakdong-ro, Gangnam-gu, Seoul 06044")
    assert is_same("147 ถนนสีลม แขวงสีลม เขตบางรัก กรุงเทพมหานคร 10500", "147 Silom Rd., Silom, Bangkok 10500, Thailand")
    assert not is_same("147 ถนนสีลม แขวงสีลม เขตบางรัก กรุงเทพมหานคร 10500", "147 Surawong Rd., Bangkok 10500, Thailand")
    assert not is_same("147 ถนนสีลม แขวงสีลม เขตบางรัก กรุงเทพมหานคร 10500", "149 Silom Rd., Silom, Bangkok 10500")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("24 Mint Street, Mumbai 400 001", "24, Mint St., Fort, Bombay-1"),
        ("48 Lake Circus C/A, Dhaka 1212", "48, Lake Circus Commercial Area, Dhaka-1212"),
        ("Hans-Meyer-Platz 1, 70839 Gerlingen", "Hans Meyer Pl. 1, Gerlingen, Germany"),
        ("1818 K Street, NW Washington, DC 20433", "Some Bank, 1818 K St. N.W., Washington D.C."),
        ("1000 Fifth Avenue, New York, NY 10028", "The Shop, 1000 5th Ave at 82nd St, New York"),
        ("1000, rue De La Gauchetière Ouest, Montréal", "1000 De La Gauchetiere St. W., Suite 2500, Montreal QC"),
        ("Carrera 13 No. 36-24, Bogotá D.C.", "Cra. 13 # 36 - 24, Bogota, Colombia"),
        ("Piazzale Enrico Cadorna 4, 20123 Milano", "P.le E. Cadorna, 4, Milan, Italy"),
        ("Свердловская обл., г. Нижний Тагил, Восточное шоссе, 28", "28 Vostochnoye Shosse, Nizhniy Tagil"),
        ("Agustinas 1270, Santiago, Chile", "Firma, Agustinas N° 1270, Santiago"),
        ("1-1, Minami-Aoyama 2-chome, Minato-ku, Tokyo", "2-1-1 Minami-Aoyama, Minato-ku, Tokyo"),
        ("Hakim Tower, Sayyade Shirazee Square, Tehran", "Hakim Tower, Sayyad Shirazi Sq., Tehran, Iran"),
    ],
)
def test_what_a_postman_would_deliver_is_one(a: str, b: str) -> None:
    assert is_same(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("1818 K Street, NW Washington, DC", "1818 K St. N.E., Washington D.C."),
        ("1000 Fifth Avenue, New York, NY 10028", "1000 6th Ave at 82nd St, New York"),
        ("Carrera 13 No. 36-24, Bogotá D.C.", "Cra. 13 # 36 - 42, Bogota, Colombia"),
        ("11 West 53rd Street, New York 10019", "11 E 53 St, New York"),
        ("24 Mint Street, Mumbai 400 001", "26, Mint St., Fort, Bombay-1"),
        ("Piazzale Luigi Cadorna 4, 20123 Milano", "P.le L. Cairoli, 4, Milan, Italy"),
    ],
)
def test_another_side_number_or_name_is_another_place(a: str, b: str) -> None:
    assert not is_same(a, b)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Lot 5, Kawasan Perindustrian Tebrau, Johor Bahru", "Lot 5, Tebrau Industrial Area, 81100 Johor Bahru"),
        ("Plot No. 35 GIDC Estate. Panoli–394116 District: Bharuch", "Plot 35, G.I.D.C., Panoli, Dist. Bharuch"),
        ("Ikitelli OSB Demir San. Sit. C2 Blok No:34, Istanbul", "Ikitelli O.S.B., Demir Sanayi Sitesi 34, Istanbul"),
    ],
)  # fmt: skip
def test_a_plot_is_one_whatever_its_estate_is_called_besides_its_name(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Lot 5, Kawasan Perindustrian Tebrau, Johor Bahru", "Lot 15, Tebrau Industrial Area, 81100 Johor Bahru"),
        ("Lot 5, Kawasan Perindustrian Tebrau, Johor Bahru", "Lot 5, Larkin Industrial Area, Johor Bahru"),
        ("Plot 12, GIDC, Naroda, Ahmedabad", "Plot 12, GIDC, Vatva, Ahmedabad"),
        ("Plot 45, Sector 6, IMT Manesar, Gurgaon", "Plot 45, Sector 8, IMT Manesar, Gurgaon 122050"),
        ("Ikitelli OSB Demir San. Sit. 12. Blok No:34", "Ikitelli OSB Demir San. Sit. 21. Blok No:34 Istanbul"),
    ],
)  # fmt: skip
def test_another_plot_estate_sector_or_block_is_another_place(one: str, other: str) -> None:
    assert not is_same(one, other)


def test_a_first_name_may_be_an_initial_behind_the_type_of_a_road() -> None:
    assert is_same("Via Aristide Bini 45 Fabriano, Italy", "Via A. Bini, 45 - 60044 Fabriano (AN) Italia")
    assert is_same("8 Avenue A. Brion, 75014 Paris", "8 avenue Aristide Brion, Paris, France")
    assert not is_same("Via Aristide Bini 45 Fabriano, Italy", "Via L. Bini, 45 - 60044 Fabriano (AN) Italia")
    assert not is_same("Via Aristide Bini 45 Fabriano, Italy", "Via A. Bini, 54 - 60044 Fabriano (AN) Italia")


def test_a_numbered_lane_of_bangkok_is_one_whichever_quarter_is_named() -> None:
    assert is_same("88 Soi Sukhumvit 21, Khlong Toei, Bangkok", "88 Sukhumvit Soi 21 (Asok), Bangkok 10110")
    assert not is_same("88 Soi Sukhumvit 21, Khlong Toei, Bangkok", "88 Sukhumvit Soi 31 (Asok), Bangkok 10110")


@pytest.mark.parametrize("town", ["Leeds", "Nairobi", "Sydney", "Toronto, ON"])
def test_a_building_on_the_other_side_of_one_road_is_another(town: str) -> None:
    assert not is_same(f"Kestrel House, North Owl Road, {town}", f"Kestrel House, South Owl Road, {town}")
