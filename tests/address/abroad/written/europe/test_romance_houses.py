"""Houses of Latin America and France as lists abroad write them, and quarters, kinds and sides that tell them apart."""

import pytest
from tests.address.same import is_same

PANAMA = "Torre Buho, piso 3, Ave. Federico Lechuza con Calle 51, Panamá, Rep. de Panamá"
BRAZIL = "Avenida Caminho da Coruja 100, Bairro dos Bugios, Jundiaí - SP, 13214-870"
MEXICO = "Calle Lechuza 45, Col. Industrial Vallejo, 02300 Azcapotzalco, Ciudad de México, CDMX, México"
COLOMBIA = "Diagonal 25G Sur # 95A-85, Bodega 3, Bogotá, Colombia"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (PANAMA, "Torre Buho Building, 3rd Floor, Federico Lechuza Avenue and 51st Street, Panama City, Panama"),
        (BRAZIL, "Avenida Caminho da Coruja 100 Bairro dos Bugios Jundiai Sao Paulo Brazil"),
        (
            "Avenida República da Coruja, 65, Centro, Rio de Janeiro, RJ, 20031-912",
            "Av. República da Coruja 65, 24º andar, Edifício Sede (Edico), Rio de Janeiro",
        ),
        (
            "Rua Quinze de Novembro 321, Conj. 45, Centro, Curitiba, Parana 80020-310, Brazil",
            "321 Quinze de Novembro Street, Centro, Curitiba, Parana 80020-310, Brazil",
        ),
        (
            "Calle 16 de Septiembre 78, Int. 201, Col. Centro, 72000 Puebla",
            "16 de Septiembre #78-201, Col. Centro, Puebla",
        ),
        (
            "16 Rue Pierre et Marie Hibou Tours CX2 Tours France",
            "16 rue Pierre-et-Marie-Hibou, BP 7155, 37071 Tours Cedex 2",
        ),
        (COLOMBIA, "DG 25G SUR 95A 85 BODEGA 3 BOGOTA"),
        ("Calle 100 # 19-61, Oficina 801, Bogotá, Colombia", "Cll. 100 N° 19-61, Bogotá, D.C."),
        ("Calle 15 Norte # 6N-34, Cali, Colombia", "Cll. 15 Norte N° 6N-34, Cali, Valle del Cauca"),
    ],
)
def test_one_house_as_lists_abroad_write_it(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (MEXICO, "C. Lechuza No. 45, Colonia Del Valle Sur, C.P. 02999, Azcapotzalco, CDMX"),
        (BRAZIL, "R. Caminho da Coruja, 100 - Bloco B - Bairro dos Bugios - Jundiaí/SP - CEP 13219-000"),
        (
            "Rua das Corujas 150 Vila Madalena Sao Paulo Sao Paulo Brazil",
            "Avenida das Corujas, 150, Sala 12, Vila Madalena, São Paulo - SP, 05419-000",
        ),
        (COLOMBIA, "Diagonal 25G # 95A-85, Warehouse 3, Bogota, Colombia"),
        (COLOMBIA, "Diagonal 25H Sur No. 95A - 85, Bodega 3, Bogotá"),
        (COLOMBIA, "Transversal 25G Sur No. 95A - 85, Bodega 3, Bogotá"),
        ("Calle 100 # 19-61, Oficina 801, Bogotá, Colombia", "Cll. 100 N° 19-63, Bogotá, D.C."),
    ],
)
def test_other_quarters_kinds_and_sides_stay_apart(left: str, right: str) -> None:
    assert not is_same(left, right)
