"""Addresses of western Europe part by part: roads with kind and number, in any order and however short."""

import pytest
from tests.address.same import GAZETTEER, is_same

from falsefront import address
from falsefront.address.compare.comparison import seen_again

ONE = [
    ("24 bis boulevard du Général de Gaulle, 92120 Montrouge", "24 B BD GAL DE GAULLE, 1ER ETAGE, 92120 MONTROUGE"),
    ("103 avenue des Champs-Élysées, 75008 Paris", "5e étage 103 AV des Champs Elysées Paris 8e"),
    ("103 avenue Champs Elysees, Bâtiment C, Paris 8", "Lumexa SAS - 103 Ave des Champs-Elysées, 75008 Paris"),
    ("rue du Docteur Roux, 7 à 9, F-44000 Nantes, Loire-Atlantique", "Porte 12 7 - 9 rue Docteur Roux Nantes"),
    ("212, rue Saint-Honoré, 75001 Paris", "212 r. St Honoré - Esc. 2 - PARIS 1er"),
    ("12 rue du 8 mai 1945, 69003 Lyon", "12, RUE DU 8 MAI 1945 LYON"),
    ("155, RUE DE LA LOI, 3E ETAGE, 1040 BRUSSEL", "155 r. Loi Bruxelles"),
    ("1135 chaussée de Waterloo, 1180 Uccle", "Chaussée de Waterloo 1135 1180 Uccle"),
    ("Koning Albert II-laan 28, 1030 Brussel", "1030 Brussel, Koning Albert II laan 28"),
    ("Rue de-Candolle 20, 1205 Genève", "20 r. de Candolle, Geneva 1205"),
    ("rue du Rhône 42, c.p. 3211, Genève", "42 R DU RHONE, 1204 GENEVE, SWITZERLAND"),
    ("Via Nassa 17, 6900 Lugano", "V. Nassa 17, CH-6900 Lugano (Ticino)"),
    ("9 rue de Bitbourg, L-1273 Luxembourg", "Lumexa SA, 9, r. Bitbourg, B.P. 12, Luxembourg"),
    ("35A avenue John F. Kennedy, 1855 Luxembourg", "35 A, av. J.F. Kennedy, Luxembourg"),
    ("Piazza Leonardo da Vinci 32, 20133 Milano", "P.zza L. da Vinci, 32, Milan, Italy"),
    ("via G. Verdi, 12, piano 2, I-20121 Milano", "V. Giuseppe Verdi 12 scala B I-20121 Milano"),
    ("corso V.Emanuele, 98, Palazzo Carpano, Torino 10121", "cso Vittorio Emanuele II - 98, Turin"),
    ("Via XX Settembre, 12 - 16121 Genova (GE)", "Via Venti Settembre 12/5, Genoa, Italy"),
    ("Via Monsignor Giovanni Rossi, n.7, 24121 Bergamo BG", "LUMEXA SRL, VIA MONS. G. ROSSI 7, PRIMO PIANO, BERGAMO"),
    ("Strada Statale 16 Adriatica, km 645, Molfetta", "S.S. 16, Km 645+000, 70056 Molfetta (BA)"),
    ("viale dell'Industria 45/A, 36100 Vicenza (VI)", "V.le Industria 45 A, Zona Industriale, Vicenza"),
    ("C/ Alcalá 45, 3º B, esc. A, 28014 Madrid", "calle de Alcalá, nº 45, Madrid"),
    ("calle S. Fco. Javier nº 9 E-41018 Seville", "C/ San Francisco Javier 9 - planta 5, Sevilla, España"),
    ("640 avinguda Diagonal, E-08017 Barcelona", "Av. Diagonal nº 640, 6a planta, Barcelona"),
    ("C/ Jordi Camp s/n, nave 3, P.I. Congost, 08403 Granollers", "Carrer Jordi Camp Nave 3, P.I. Congost, Granollers"),
    ("4º, R. Dr. António Cândido 10, Lisboa, Portugal", "rua Doutor António Cândido, nº 10, 1050-076 Lisbon"),
    ("Avenida da Boavista, 1277/81, 4100-130 Porto", "Av. Boavista 1277, Oporto, Portugal"),
    ("r/c R. Ouro 88 Lisboa Portugal", "88 R. do Ouro, Lisboa"),
    ("120/124 Old Kent Road, London SE1 5UB", "120 - 124 Old Kent Rd., London, SE1 5UB, UK"),
    ("85 Great Portland Street, London W1W 7LT", "First Floor, 85 Gt. Portland St, London"),
    ("58 Baggot Street Lower, Dublin 2", "58 Lr. Baggot St, Dublin D02 Y754"),
    ("41 O'Connell Street, Dublin 1, Ireland", "2nd Floor, 41, O Connell Str, D01 X4X0, Dublin"),
]  # fmt: skip
TWO = [
    ("27 rue du Hibou, 75011 Paris", "27 petite r. du Hibou, 75011 Paris"),
    ("Via dei Tigli 14, Rho (Milano)", "V. dei Tigli 14, 20141 Milano"),
    ("5 Owl Court, Kestrel Road, Leeds LS1 4AB", "5 Kestrel Rd, Leeds LS1 4AB"),
    ("19 Owlmere Road, Enfield, London", "19 Owlmere Rd, Croydon, London"),
    ("Rue du Hibou 12, Brussels", "12 r. du Hibou, Evere, Belgium"),
    ("Via P. Velana 12, 20122 Milano", "V. Velana 12, 20122 Milano"),
    ("24 bis boulevard du Général de Gaulle, 92120 Montrouge", "24 ter bd du Général de Gaulle, 92120 Montrouge"),
    ("24 bis boulevard du Général de Gaulle, 92120 Montrouge", "24 bis avenue du Général de Gaulle, 92120 Montrouge"),
    ("212 rue Saint-Honoré, 75001 Paris", "212 rue du Faubourg Saint-Honoré, 75008 Paris"),
    ("35 chemin de la Croix-Blanche, Dardilly 69570", "35 CHE DE LA CROIX BLANCHE, F-69380 LISSIEU"),
    ("12 rue Victor Hugo, 59000 Lille", "12 rue Victor Segalen, 59000 Lille"),
    ("Via Roma 42, 35010 Limena (PD)", "Via Roma 42, 35010 Vigonza (PD)"),
    ("Via Roma 42, 20121 Milano", "V. Roma 42, 20121 Bologna"),
    ("pza San Giovanni, 3, Firenze", "p.zzale San Giovanni, 3, I-50129 Firenze"),
    ("corso V. Emanuele II n. 98 10121 Torino (TO)", "P.zza Vittorio Emanuele II, 98, Torino"),
    ("Zona Industriale, VII Strada 15, Padova", "Zona Industriale, IV Strada 15, Padova"),
    ("Strada Statale 16 Adriatica, km 645, Molfetta", "Strada Statale 16 bis, Km 645, Molfetta (BA)"),
    ("Strada Statale 16 Adriatica, km 645, Molfetta", "S.S. 16, Km 654, Molfetta (BA)"),
    ("C/ San Javier 9, Sevilla", "C/ San Francisco Javier 9, Sevilla"),
    ("carrer de Balmes, nº 114, 08008 Barcelona", "Plza. de Balmes 114 - Barcelona E-08008"),
    ("calle de los Torneros 12, Getafe, Madrid", "Avd. Torneros, 12, Pol. Ind. Los Ángeles, Getafe"),
    ("C/ Jordi Camp, s/n, nave 3, 08403 Granollers", "Carrer Jordi Camp Nave 5, Granollers"),
    ("Av. Eng. Duarte Pacheco, 19, Lisboa", "R. Eng. Duarte Pacheco 19, 1070-100 Lisbon, Portugal"),
    ("9 Mill Lane, Cambridge CB2 1TN", "9 Mill Cl, Cambridge"),
    ("22 Church Street, Rickmansworth", "22 Church La., Rickmansworth, WD3 1JD"),
    ("27 High Street, Newport, Isle of Wight PO30 1SS", "27 High St, Newport, Gwent"),
    ("120-124 Old Kent Rd, London", "120-124 Old Kent Rd, Manchester M1 2AB"),
    ("41 O'Connell Street, Dublin 1", "41, O'Connell Quay, Dublin 1"),
    ("41 O'Connell Street, Dublin 1, Ireland", "41 O'Donnell Street, 2nd Floor, Dublin 1, Ireland"),
    ("58 Lower Baggot Street, Dublin 2", "58 Upper Baggot Street, Dublin 4"),
    ("15 Eden Quay, Dublin 1", "15 Eden Street, Dublin 1"),
]  # fmt: skip


@pytest.mark.parametrize(("a", "b"), ONE)
def test_a_road_with_its_number_is_one_in_whatever_spelling(a: str, b: str) -> None:
    assert is_same(a, b)


@pytest.mark.parametrize(("a", "b"), TWO)
def test_another_kind_number_town_or_name_makes_two_places(a: str, b: str) -> None:
    assert not is_same(a, b)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("12 & 18 Mill Road, Leeds LS6 2AB", "14 Mill Road, Leeds LS6 2AB"),
        ("Dorfstrasse 1, CH-8005", "Dorfstrasse 1, 8005 Zürich"),
        ("12 rue du Hibou, Valence (26)", "12 rue du Hibou, Valence (82)"),
    ],
)
def test_a_second_look_joins_none_that_comparing_parts(one: str, other: str) -> None:
    a, b = (address.read(text, GAZETTEER) for text in (one, other))
    assert not address.compare(a, b).same_premises
    assert not seen_again(a, b)
    assert not seen_again(b, a)


def test_two_houses_side_by_side_are_a_range_and_others_a_list() -> None:
    assert is_same("12 & 14 Mill Road, Leeds LS6 2AB", "12-14 Mill Rd, Leeds LS6 2AB")
    assert not is_same("12 & 18 Mill Road, Leeds LS6 2AB", "16 Mill Rd, Leeds LS6 2AB")
