"""Two roads of Latin America beside one number, and what looks like a range of houses there and is none."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Padre Bernardino, 1078 - Batista Campos, Belém - PA, 66023-710, Brasil",
            "Travessa Padre Lisandro, 1078 - Batista Campos, Belém - PA, 66023-710, Brasil",
        ),
        (
            "Rua Doutor Alberto Seabra, 1348 - Vila Madalena, São Paulo - SP, 05452-001",
            "1348 Doutor Alberto Torres Street, Vila Madalena, São Paulo, Brazil 05452-001",
        ),
        ("Winston Churchill No. 95, Piantini, Santo Domingo", "Av. Abraham Lincoln No. 95, Piantini, Santo Domingo"),
        (
            "Avenida General Bugallo 2150, Sexta Sección, (5500) Mendoza, Argentina",
            "Avenida General Petirrojo 2150 Galpón 3, Sexta Sección, (5500) Mendoza, Argentina",
        ),
        (
            "Privada de los Pinos 86 Desp. 204, Col. San Javier, 37000, León, Gto., México",
            "Privada de los Cedros 86, Col. San Javier, 37000 León, Guanajuato, México",
        ),
        (
            "Km 16.5 Carr. a El Salvador, Santa Catarina Pinula, Guatemala",
            "Km. 16.5 Carretera a Muxbal, Santa Catarina Pinula, Guatemala",
        ),
        (
            "Parque Industrial Pilar, C. 9, Lote 14, (1629) Pilar, Buenos Aires, Argentina",
            "Parque Industrial Pilar, Calle 8, Lote 14, (1629) Pilar, Buenos Aires, Argentina",
        ),
        ("Zona Libre de Colón, Calle 15, Mz. 7, Lote 4, Colón", "Zona Libre de Colón, C. 16, Mz. 7, Lote 4, Colón"),
    ],
)
def test_two_roads_beside_one_number_are_two(left: str, right: str) -> None:
    assert not is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Calle Ignacio Lechuza 318, Col. Obrera, 64010, Municipio de Monterrey, Nuevo León, México",
            "Calle Ignacio Lechuza Sur 318, Col. Obrera, 64010 Monterrey, Nuevo León, México",
        ),
        (
            "Avenida Insurgentes Centro 1216, Col. San Rafael, Cuauhtémoc, 06470 Ciudad de México",
            "Insurgentes Norte 1216, Torre B, Piso 8, Col. San Rafael, Cuauhtémoc, 06470, CDMX, México",
        ),
        (
            "Avenida Lechuza 1425 esq. Morelos, Col. Centro, 44100 Guadalajara Jal., México",
            "Callejón Lechuza 1425, Col. Centro, 44100 Guadalajara, Jalisco, México",
        ),
        ("Pasaje Los Buhos 58, Maipú, Santiago, Chile", "Camino Los Buhos 58, Maipú, Santiago, Chile"),
    ],
)
def test_another_side_or_alley_is_never_weighed_together(left: str, right: str) -> None:
    assert not is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Calle Gran Lechuza 7-87, Cuenca, Ecuador", "Gran Lechuza 7-78, Cuenca, Ecuador"),
        ("Calle Gran Lechuza 7-87 y Luis Buho, Cuenca, Ecuador", "C. Gran Lechuza 8-87 y Luis Buho, Cuenca, Ecuador"),
        (
            "Paseo de la Lechuza 404-803, Col. Juárez, Cuauhtémoc, 06600 Ciudad de México",
            "Paseo de la Lechuza 440, Col. Juárez, Cuauhtémoc, 06600 Ciudad de México",
        ),
    ],
)
def test_a_corner_or_room_is_no_range_of_houses(left: str, right: str) -> None:
    assert not is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Doutor Alberto Coruja, 1348 - Vila Madalena, São Paulo", "Rua Dr. A. Coruja, 1348 - V. Madalena, São Paulo"),
        ("C. Boyero 1215 y Octubre, Centro, Guayaquil, Ecuador", "Calle Boyero 1215, Guayaquil"),
        ("C. Arturo Lechuza 814, Valparaíso, Chile", "Calle Arturo Lechuza 814, Valparaíso, Chile"),
        ("C. Hipólito Buho 615, Piso 4, CABA", "Hipólito Buho 615, (C1086AAG) Buenos Aires, Argentina"),
        ("Calle El Buho No. 36, Santiago de los Caballeros", "C. El Buho #36, Santiago de los Caballeros"),
        ("Paseo de la Lechuza 404-803, Juárez, 06600 CDMX", "Paseo de la Lechuza 404, Col. Juárez, 06600 CDMX"),
        ("Calle Gran Lechuza 7-87, Cuenca, Ecuador", "GRAN LECHUZA #7-87, CUENCA, ECUADOR"),
    ],
)
def test_one_road_of_latin_america_in_two_spellings(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("R. XV de Novembro, 362, Centro, Curitiba - PR", "RUA QUINZE DE NOVEMBRO 362 CURITIBA PARANA"),
        ("Calzada Roosevelt 22-43, Zona 11, Torre Lechuza", "Calz. Roosevelt 22-43 z.11, Edificio Lechuza, Guatemala"),
    ],
)
def test_a_quarter_behind_the_number_is_no_other_road(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(
    "old",
    ["Antigua Carretera a Owlredo km 22.5, Apodaca, Nuevo León", "Antigua Carretera a Owlredo Km. 22,5, Apodaca, N.L."],
)
def test_the_old_road_to_a_town_is_another_than_the_road(old: str) -> None:
    assert not is_same("Carr. a Owlredo Km. 22.5, Apodaca, N.L.", old)
    assert is_same(old, "Antigua Carretera a Owlredo km 22.5, Apodaca, N.L., México")
