"""What stands beside a house's number in Latin America, and grids and forms with it."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ('Av. Lechuza 2763, 5º "A", CABA, Argentina', "Av. Lechuza 2763, (1046) CABA"),
        (
            "Av. Lechuza 2763 P.5 Dpto. A - CABA - Argentina",
            "Av. Lechuza 2763 5° Piso Dto. A, Ciudad Autónoma de Buenos Aires",
        ),
        (
            "Av. Lechuza 2763 Galpón 2, Rosario, Provincia de Santa Fe",
            "Av. Lechuza 2763 (S2000) Rosario, Pcia. de Santa Fe, Argentina",
        ),
        (
            "Av. Lechuza 4850 e/ Belgrano y Moreno, CABA",
            "Avenida Lechuza 4850, Ciudad Autónoma de Buenos Aires, Argentina",
        ),
        ("Calle 45 esq. 11 N° 823, La Plata", "Calle 45 #823, (1900) La Plata"),
        ("Jr. Lechuza 1218 (altura cdra. 12), Cercado de Lima, Lima", "Jr. Lechuza 1218 Tda. 5, Cercado de Lima, Lima"),
        (
            "Repuestos Búho S.A.C. Av. Lechuza 612 Cayma - Arequipa",
            "Av. Lechuza N° 612 Urb. La Libertad - Cayma - Arequipa",
        ),
        ("Passage Lechuza 174, Santa Anita District, Lima 15011, Peru", "Pasaje Lechuza 174, Santa Anita, Lima, Perú"),
        ("Av. Lechuza N34 - 120 y Rumipamba, Quito", "Avenida Lechuza N34-120, Quito, Ecuador"),
        (
            "Al. Coruja, 2104 lj 71 Alphaville Industrial Barueri SP",
            "Alameda Coruja, 2104, Alphaville Industrial, Barueri - SP, 06455-000, Brasil",
        ),
        ("XV de Novembro, 1050, Curitiba, PR", "Rua XV de Novembro, 1050 - Centro - Curitiba/PR"),
        ("Calle 13 con No. 68D-40, Bogotá", "C. 13 # 68 D - 40 Of. 5, Bogotá"),
        ("Calle 13 - 68D - 40, Bogotá, Cundinamarca", "Calle 13 No. 68D-40, Bogotá D.C., Colombia"),
        ("AV 2 N 7 N 55 OF 501 CALI", "Avenida 2 Norte No. 7N-55, Cali, Colombia"),
        ("Calle 86A # 23 Bis-14, Bogotá", "CLL 86 A NO. 23 BIS 14 BOGOTA COLOMBIA"),
        ("Street 29 Norte No. 6N-43, Cali, Colombia", "Cll 29 Norte # 6N - 43, Cali"),
        (
            "Calzada Lechuza 22 - 43, Zona 11, Guatemala",
            "Calzada Lechuza 22-43 Zona 11, Edif. Búho, Of. 2, Guatemala",
        ),
        ("14 C. 3-51 Z.10, Guatemala", "Repuestos Búho, S.A. 14 Calle 3-51, Zona 10, Guatemala"),
        (
            "CALLE LECHUZA NO. 12 SANTO DOMINGO OESTE REPUBLICA DOMINICANA",
            "Calle Lechuza #12, Santo Domingo Oeste",
        ),
        ("Calle Norte 45 1014, Industrial, 02300 Ciudad de México", "Calle Norte 45 #1014, Colonia Industrial, CDMX"),
        ("491 60 Street, Centro, Merida, 97000 Mexico", "Calle 60 No. 491, Col. Centro, C.P. 97000, Mérida, Yuc."),
        (
            "Plaza Lechuza Building, 8th Floor, Office 804, Av. Balboa, Panama City, Panama",
            "Av. Balboa, Edificio Plaza Lechuza, Piso 8, Oficina 804, Bella Vista, Ciudad de Panamá",
        ),
        (
            "Warehouse No. 5, Lechuza Industrial Park, Calle 13 # 32-417, Yumbo, Colombia",
            "Calle 13 # 32-417, Bodega 5, Parque Industrial Lechuza, Yumbo, Valle del Cauca",
        ),
        ("Cll. 110 No 6Q 380 Barrio Lechuza, Barranquilla, Atlántico", "Calle 110 # 6Q - 380, Barranquilla, Colombia"),
        (
            "Calle: Avenida Lechuza Sur Número exterior: 1602 Número interior: 402 Colonia: Búho Municipio: Benito"
            " Juárez Estado: Ciudad de México C.P.: 03940",
            "Av. Lechuza Sur 1602 esq. 5 de Mayo, Col. Búho, 03940, Ciudad de México, CDMX",
        ),
        (
            "Logradouro: Rua Coruja Número: 2450 Complemento: Sala 5 Bairro: Santo Antônio Município: Joinville UF: SC",
            "Rua Coruja, n. 2450, Joinville, Santa Catarina, Brasil",
        ),
        (
            "Carretera Lechuza-Silao Km 37.5, Parque Industrial Búho, Cuautitlán Izcalli, Edo. de Méx., C.P. 54730",
            "Carretera Lechuza-Silao Km 37.5 S/N, Cuautitlán Izcalli, Estado de México, 54730",
        ),
    ],
)
def test_a_house_is_one_in_the_ways_that_lists_write_it(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Calle 45 #823, (1900) La Plata", "Calle 45 #835, (1900) La Plata"),
        ("Diagonal 25G # 95A - 85, Bogotá, Colombia", "CRA 25G 95A 85 BOGOTA DC"),
        ("Calle Lechuza 7-87, Cuenca", "Calle Lechuza 7-95, Cuenca"),
        (
            "Calle Lechuza 215, Piso 2, Col. Centro, Mérida",
            "Calle Lechuza #215 Col. Industrial CP 64010 Monterrey N.L. Mexico",
        ),
        (
            "Av. Lechuza 2890, Of. 3, El Agustino, Lima",
            "Av. Lechuza Nro. 2890, Distrito de La Esperanza, Provincia de Trujillo",
        ),
        (
            "Repuestos Búho S.A.C. Av. Lechuza 441 Chorrillos - Lima",
            "Repuestos Búho S.A.C. Av. Garza 441 Chorrillos - Lima",
        ),
        ("Calle 86A # 23 Bis-14, Bogotá", "Calle 86A # 23-14, Bogotá"),
        (
            "R DR. CORUJA 2450 SALA 5 SANTO ANTONIO JOINVILLE SC",
            "Travessa Dr. Coruja, 2450, Santo Antônio, Joinville - SC",
        ),
        ("Calle Norte 45 1014, Industrial, Ciudad de México", "Calle Norte 47 1014, Industrial, Ciudad de México"),
        ("Calzada Lechuza 22 - 43, Zona 11, Guatemala", "Calzada Lechuza 22-46, Zona 11, Guatemala"),
        ("Calle Lechuza Número: 12, Cuenca, Ecuador", "Calle Lechuza 14, Cuenca, Ecuador"),
    ],
)
def test_another_house_street_or_town_is_another_place(left: str, right: str) -> None:
    assert not is_same(left, right)
