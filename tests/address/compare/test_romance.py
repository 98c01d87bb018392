"""Addresses in Spanish, Portuguese, Italian and French, and of Greece: as two hands write one place, and near misses.

Each class of spelling has its pairs of one place, and beside them pairs that are two.
"""

import pytest
from tests.gazetteer import load

from falsefront import address

GAZETTEER = load()
SAME = [
    # A letter of the house, apart from its number
    ("12 B rue des Aulnes, 75002 Paris", "12B, rue des Aulnes, Paris"),
    ("7 C Chemin du Lac, 74000 Annecy", "7c chemin du Lac, Annecy"),
    # A town that no table has, behind its postcode
    ("Via dei Tigli 14, 36099 Borgolieve (VI)", "Via dei Tigli, 14 - 36099 Borgolieve, Vicenza"),
    ("Rua das Amendoeiras 31, 4999-123 Vilarinho Novo", "R. das Amendoeiras, 31, Vilarinho Novo, Portugal"),
    ("Rue des Aulnes 18, 8899 Montclos", "18 rue des Aulnes, 8899 Montclos, Belgique"),
    ("Calle Encinar 22, 45999 Valdelobera", "C/ Encinar, 22, 45999 Valdelobera (Toledo)"),
    # Words and accents that no Chinese address has
    ("Chaussée de Marvaux 120, Zaventem", "Chaussee de Marvaux 120, 1930 Zaventem"),
    ("Bv. Aurora 845, Rosario", "Boulevard Aurora 845, Rosario, Argentina"),
    # Elided prepositions with their articles
    ("Via dell'Argilla 14, Padova", "VIA ARGILLA 14, PADOVA PD"),
    ("Viale dell' Ulivo 3, 36010 Borgolieve (VI)", "Viale Ulivo, 3, Borgolieve, Vicenza"),
    ("8 rue de l'Olivette, 67000 Strasbourg", "8 rue de Olivette, Strasbourg"),
    ("Via all'Erta 22, Bergamo", "Via Erta 22, 24100 Bergamo"),
    # Rulers by their number
    ("Corso Umberto II 82, 10121 Torino", "CORSO UMBERTO SECONDO 82 TORINO TO"),
    ("Rua Dom Afonso III 45, Recife", "R. D. Afonso 3º, 45, Recife - PE"),
    ("Calle Alfonso XII 45, Madrid", "C/ Alfonso XII, 45, 28014 Madrid"),
    ("Paseo Carlos I 12, 29004 Málaga", "Paseo Carlos Primero 12, Málaga"),
    # Given names left out, short or by their initials
    ("Calle Arturo Olmedo 214, Puebla", "Calle Olmedo 214, Puebla, Pue."),
    ("Avenida Adolfo Peñaranda Ruiz 2211, Zapopan, Jal.", "Av. Peñaranda Ruiz 2211, 45050 Zapopan, Jalisco"),
    ("Via Giuseppe Bellaspina 12, 20099 Sesto San Giovanni", "Via G. Bellaspina, 12 - Sesto S. Giovanni MI"),
    ("Av. Fco. I. Terrazas Vela 32, Puebla", "Avenida Francisco Ignacio Terrazas Vela #32, Puebla"),
    ("Rua Joaquim Pederneiras 140, São Paulo", "R. Pederneiras, 140 - São Paulo - SP"),
    ("Calle Hdez. Corrales 77, Murcia", "Calle Hernández Corrales, 77, 30001 Murcia"),
    ("Av. Rep. de Andorra 791, San Isidro, Lima", "Avenida República de Andorra N° 791, San Isidro"),
    ("Rua Marechal Teodoro 630, Curitiba", "Rua Marechal Teodoro da Pedreira 630, Curitiba PR"),
    # A quarter on one side, its city on the other
    ("Los Maitenes 2810, Las Condes", "Av. Los Maitenes N° 2810, Santiago, Chile"),
    (
        "Av. Miguel Asturias y Calle 61, Edif. Bruma, piso 9, Obarrio",
        "Bruma Building, 9th Floor, Miguel Asturias Avenue and 61st Street, Panama City",
    ),
    ("Av. Los Sauces 1450, Surco", "Av. Los Sauces 1450, Santiago de Surco, Lima"),
    ("Av. Eng. Bernardo Sales 1297, Brooklin", "AVENIDA ENGENHEIRO BERNARDO SALES 1297, SAO PAULO SP"),
    ("Calle Tres Cedros 54, Naco, Santo Domingo", "Calle Tres Cedros #54, Ens. Naco, Sto. Dgo."),
    # Ways instead of numbers, and halves of kilometres
    ("San José, Sabana Norte, del BNX 300 m este y 75 m sur", "300 mts Este y 75 Sur del BNX, Sabana Norte, San José"),
    ("Del Banco Alfa 200 m norte, Escazú, Costa Rica", "200 metros al norte del Banco Alfa, Escazu"),
    ("Km 14.5 Vía a Daule, Guayaquil", "Vía Daule Km. 14 1/2, Guayaquil, Ecuador"),
    ("Bv. Las Heras 1065, X5000 Córdoba", "Boulevard Las Heras 1065, Córdoba, Argentina"),
    # Streets by number: Colombia, Guatemala, Panama
    ("Carrera 63A # 4-50, Torre 2, Bosque Plaza, Medellín", "Cra 63 A No 4 - 50, Bosque Plaza Torre II, Medellin"),
    ("Transversal 85 Bis A No. 25G-55, Bogotá", "TV 85 BIS A # 25 G 55, Bogota D.C."),
    ("Av. 6N # 28N-102, Cali", "Avenida 6 Norte No. 28 N 102, Santiago de Cali"),
    ("Calle 72 Bis # 10-34, Bogotá", "Cl. 72 BIS No. 10 - 34, Bogota D.C."),
    ("Transversal 23 # 97-73, Bogotá", "TV 23 No 97 73, Bogota"),
    ("Carrera 13 No. 27 - 00, Bogotá D.C.", "Carrera 13 No. 27-00 piso 5, Bogotá"),
    ("Carrera 43A No. 1 Sur - 220, Medellín", "Cra. 43A #1 Sur-220, Medellín, Antioquia"),
    ("Avenida 6 Norte No. 23DN-16, Cali", "Av. 6N # 23 DN - 16, Cali, Valle del Cauca"),
    ("Calle 10 Sur # 50FF-28, Medellín", "Cl. 10 Sur No. 50 FF 28, Medellín"),
    ("Avenida El Dorado No. 68C-61, Bogotá", "Av. El Dorado # 68 C - 61, Oficina 521, Bogotá"),
    ("Cra 43 A No. 7 - 50A, Medellín", "Carrera 43A # 7-50 A, Medellín"),
    ("SIA Trecho 3, Lote 630, Brasília - DF", "Setor de Indústria e Abastecimento, Tr. 3 Lt. 630, Brasília"),
    ("Uno Norte 461, Viña del Mar", "1 Norte 461, Viña del Mar"),
    ("48 Nº 920, La Plata, Buenos Aires", "Calle 48 N° 920 e/ 13 y 14, La Plata"),
    ("Periférico Sur 1249, Tlalpan, CDMX", "Anillo Periférico Sur 1249, Tlalpan, Ciudad de México"),
    ("Alte. Garza 1234, CABA", "Almirante Garza 1234, Buenos Aires"),
    ("8a Avenida 5-10, Zona 4, Guatemala", "8 Ave. 5-10 Z.4, Ciudad de Guatemala"),
    ("12 Calle 1-25 Zona 10, Edificio Bruma, Guatemala", "12 calle 1-25, z.10, Edif. Bruma, Guatemala City"),
    ("Avenida Ceiba 48-00 Zona 12, Guatemala", "Av. Ceiba 48-00 Z. 12, Guatemala, C.A."),
    ("Edificio Bruma Tower, Calle 61, Obarrio, Panamá", "Bruma Tower, 61st Street, Obarrio, Panama"),
    ("P.H. Sol Naciente, Piso 3, Calle 61, Panamá", "Sol Naciente Building, 3rd Floor, 61st Street, Panama City"),
    # Main roads by class, name and number; prolongations
    ("S.S. 26 Vallese km 208,5, 60099 Fontelunga (AN)", "Strada Statale Vallese 26, km 208+500, Fontelunga, Ancona"),
    ("Prol. Av. Los Sauces 120, Lima", "Prolongación Los Sauces 120, Lima"),
]
APART = [
    ("12 B rue des Aulnes, 75002 Paris", "12 rue des Aulnes, 75002 Paris"),
    ("12 B rue des Aulnes, 75016 Paris", "12 C rue des Aulnes, 75016 Paris"),
    ("7 C quai du Lac, 74000 Annecy", "7 quai du Lac, Annecy"),
    ("Carrera 7 # 12-30, Bogotá", "Carrera 7 # 12-30 Sur, Bogotá"),
    ("Carrera 7 Bis # 12-30, Bogotá", "Carrera 7 # 12-30, Bogotá"),
    ("Carrera 15 # 93A-62, Bogotá", "Cra. 15 No. 93 B 62, Bogotá"),
    ("Carrera 15 # 93A-62, Bogotá", "Calle 15 No. 93A-62, Bogotá"),
    ("Transversal 23 # 97-73, Bogotá", "Diagonal 23 No 97 73, Bogota"),
    ("Calle 10 Sur # 50FF-28, Medellín", "Calle 10 Sur # 50F-28, Medellín"),
    ("Carrera 43A No. 1 Sur - 220, Medellín", "Carrera 43A No. 1 - 220, Medellín"),
    ("Av. 6N # 23DN-16, Cali", "Av. 6N # 23N-16, Cali"),
    ("Av. El Dorado # 68C-61, Bogotá", "Av. El Dorado # 68-61, Bogotá"),
    ("Carrera 43A # 7-50A, Medellín", "Carrera 43A # 7-50, Medellín"),
    ("SIA Trecho 3, Lote 630, Brasília - DF", "SIA Trecho 4, Lote 630, Brasília - DF"),
    ("1 Norte 461, Viña del Mar", "1 Oriente 461, Viña del Mar"),
    ("48 Nº 920, La Plata", "Calle 49 N° 920, La Plata"),
    ("Calle 26 # 69-76, Edificio Bruma, Torre Fuego, Bogotá", "Cl. 26 No. 69 - 76, Edificio Bruma, Torre Agua, Bogotá"),
    ("8a Avenida 5-10, Zona 4, Guatemala", "8a Avenida 5-10, Zona 9, Guatemala"),
    ("8a Avenida 5-10, Zona 4, Guatemala", "8a Calle 5-10, Zona 4, Guatemala"),
    ("8a Avenida 5-10, Zona 4, Guatemala", "8a Avenida 5-10, Zona 4, Mixco"),
    ("Edificio Bruma Tower, Calle 61, Obarrio, Panamá", "Bruma Plaza, 61st Street, Obarrio, Panama"),
    ("S.P. 24 Vallese km 8, 60099 Fontelunga (AN)", "S.P. 25 Vallese km 8, 60099 Fontelunga (AN)"),
    ("Prol. Av. Los Sauces 120, Lima", "Av. Los Sauces 120, Lima"),
    ("Via dell'Argilla 14, Padova", "Via dell'Argilla 16, Padova"),
    ("Corso Umberto I 82, Torino", "Corso Umberto Secondo 82, Torino"),
    ("Rua Dom Afonso III 45, Recife", "Rua D. Afonso 4º, 45, Recife"),
    ("12 rue du Moulin, 69003 Lyon", "12 rue Jean Moulin, 69003 Lyon"),
    ("Calle de la Granja 12, Madrid", "Calle José Granja 12, Madrid"),
    ("Calle Arturo Olmedo 214, Puebla", "Calle Ramón Olmedo 214, Puebla"),
    ("Calle Arturo Olmedo 214, Puebla", "Calle Olmedo 216, Puebla"),
    ("Via Giuseppe Bellaspina 12, Milano", "Via Carlo Bellaspina 12, Milano"),
    ("Av. Rep. de Andorra 791, Lima", "Av. República de Malta 791, Lima"),
    ("Paseo Carlos 12, Málaga", "Paseo Carlos III 12, Málaga"),
    # Two districts, two quarters, two towns
    ("Av. Los Maitenes 3000, Las Condes", "Av. Los Maitenes 3000, Providencia"),
    ("Calle Los Sauces 450, San Borja, Lima", "Calle Los Sauces 450, Surquillo, Lima"),
    ("Calle Los Sauces 123, San Isidro, Lima", "Calle Los Sauces 123, Miraflores, Lima"),
    ("Calle Los Sauces 123, Cuauhtémoc, CDMX", "Calle Los Sauces 123, Iztapalapa, CDMX"),
    ("Calle 54, Edif. Bruma, Obarrio, Panamá", "Calle 56, Edif. Bruma, Obarrio, Panamá"),
    ("Av. Los Maitenes 300, Las Condes", "Av. Los Maitenes 300, Concepción, Chile"),
    # Other ways, other sides, another road of the name
    ("200 m sur de la Iglesia, Escazú", "200 m norte de la Iglesia, Escazú"),
    ("300 m este y 75 m sur del BNX, San José", "300 m este y 50 m sur del BNX, San José"),
    ("Del Banco Alfa 200 m norte, Escazú", "Del Banco Beta 200 m norte, Escazú"),
    ("Km 14.5 Vía a Daule, Guayaquil", "Km 14 Vía a Daule, Guayaquil"),
    ("Carr. Costanera Sur Km 29.5, Lurín", "Antigua Costanera Sur km. 29,5, Lurin, Lima"),
    # Small towns that share a postcode
    ("Via dei Tigli 14, 36099 Borgolieve (VI)", "Via dei Tigli 14, 36099 Selvapiana (VI)"),
    ("Rue des Aulnes 18, 8899 Montclos", "Rue des Aulnes 18, 8899 Rochefaux"),
    ("Calle Encinar 22, 45999 Valdelobera", "Calle Encinar 22, 45999 Fuenteclara"),
    ("Calle Encinar 22, 45999 Valdelobera", "Calle Encinar 24, 45999 Valdelobera"),
    # Two parks of one town that number their buildings, two sides of one avenue
    ("Alvor Park, Edifício 3, Porto Salvo", "Vegapark, Edifício 3, Porto Salvo"),
    ("Av. Los Maitenes Sur 210, Las Condes", "Los Maitenes Norte 0210, Las Condes"),
]


def same(left: str, right: str) -> bool:
    return address.compare_fields(left, right, GAZETTEER)[2].same_premises


@pytest.mark.parametrize(("left", "right"), SAME)
def test_one_place_in_two_hands_is_one(left: str, right: str) -> None:
    assert same(left, right)
    assert same(right, left)


@pytest.mark.parametrize(("left", "right"), APART)
def test_a_near_miss_stays_apart(left: str, right: str) -> None:
    assert not same(left, right)
