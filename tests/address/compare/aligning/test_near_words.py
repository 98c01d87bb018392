"""Given names left out, initials, cut words, types one letter short, postcodes of mailboxes: and what they are not."""

import pytest
from tests.gazetteer import load

from falsefront import address

GIVEN = "ul. Jana Kowalczyka 21, 87-100 Toruń"
WHOLE = "Calle José Miguel Olmeda 21, 28011 Madrid"
SHORT = "V. A. Bianchini, 14 - 35129 PADOVA PD"
BROTHERS = "Via F.lli Solaro 3/a CUNEO IT 12100"
SLIP = "12, Avenu Camille Tilleul, 92130 Issy les Moulineaux, FRANCE"
MAILBOX = "7-9, Avenue Morand Tilleul, VELIZY 78141"
TITLE = "Av. Lib. B. Olmeda 340, Santiago, Chile"
BEHIND = "Verőci Miklós utca 21., 6720 Szeged, Hungary"
BEFORE = "Bulevar Mihajla Vasića 21, 18106 Niš, Serbia"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (GIVEN, "Kowalczyka 21, 87-100, Torun,Poland"),
        ("ул. Ивана Кедрова, 12, Самара", "ul. Kedrova 12, Samara, Russia"),
        (WHOLE, "C/ J.M. Olmeda, 21, Madrid E-28011"),
        (WHOLE, "C/ Olmeda, 21, 28011 Madrid, Spain"),
        (SHORT, "Via Ascanio Bianchini 14, Padova, Italy"),
        (BROTHERS, "Via Fratelli Solaro, 3/A, 12100 Cuneo (CN)"),
        (SLIP, "12 avenue Camille Tilleuls, Issy-les-Moulineaux"),
        (MAILBOX, "7/9 av. Morand-Tilleul, 78140 Vélizy-Villacoublay"),
        (TITLE, "Avenida Libertador Bernardo Olmeda 340, Santiago"),
        ("21 Owls Lnae, Leeds LS1 4AP", "21 Owls Lane Leeds GB LS1 4AP"),
        ("vai Friuli 21 Dalmine (Bergamo) IT 20044", "via Friuli 21 Dalmine Bergamo IT 24044"),
        ("Rau Olmeda 21 Porto PT 4050-123", "Rua Olmeda 21, 4050-123 Porto"),
        (BEHIND, "21. Veroci Str. Szeged Csongrad HU 6720"),
        (BEFORE, "Bulevar Vasica 21, Nis RS 18106"),
        ("Strada Ion Luca Teodorescu nr. 21, Cluj RO 400001", "Str. Teodorescu 21, Cluj-Napoca RO 400001"),
        ("Krisjana Kalnina iela 21 Riga LV 1010", "Kalnina iela 21 Riga LV 1010"),
    ],
)
def test_one_road_is_one_with_less_of_its_name(one: str, other: str) -> None:
    assert address.compare_fields(one, other, load())[2].same_premises


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (GIVEN, "ul. Adama Kowalczyka 21, 87-100 Torun, Poland"),
        (GIVEN, "Kowalskiego 21, 87-100 Torun, Poland"),
        (GIVEN, "Kowalczyka 23, 87-100 Torun, Poland"),
        (GIVEN, "Kowalczyka 21, 80-200 Gdansk, Poland"),
        ("ul. Nowa Lipowa 21, 87-100 Toruń", "Lipowa 21, 87-100 Torun, Poland"),
        ("Bolshaya Kedrovaya ul. 21, Samara 443105, Russia", "Kedrovaya 21, 443105 Samara, Russia"),
        ("ul. Ivana Kedrova 12, Samara", "ul. Petra Kedrova 12, Samara, Russia"),
        (WHOLE, "C/ J.P. Olmeda, 21, Madrid E-28011"),
        (WHOLE, "Calle Juan Olmeda 21, 28011 Madrid, Spain"),
        ("Calle José Antonio 21, 28011 Madrid", "Calle Antonio 21, 28011 Madrid, Spain"),
        ("vai Friuli 21 Dalmine (Bergamo) IT 24044", "viale Friuli 21 Dalmine Bergamo IT 24044"),
        ("vai Friuli 21 Dalmine (Bergamo) IT 24044", "via Friuli 23 Dalmine Bergamo IT 24044"),
        ("Rau Olmeda 21 Porto PT 4050-123", "Travessa Olmeda 21, 4050-123 Porto"),
        (BEHIND, "Verőci Lajos u. 21 Szeged HU 6720"),
        (BEHIND, "Verőci u. 23 Szeged HU 6720"),
        (BEHIND, "Verőci út 21 Szeged HU 6720"),
        (BEHIND, "Verőci u. 21 Pécs HU 7620"),
        (BEHIND, "Kis Verőci u. 21 Szeged HU 6720"),
        ("Károly Róbert krt. 21 Szeged HU 6720", "Károly krt. 21 Szeged HU 6720"),  # a given name alone
        ("Szent István krt. 21 Szeged HU 6720", "István krt. 21 Szeged HU 6720"),
        ("Rózsa Sándor u. 21 Szeged HU 6720", "Rózsa u. 21 Szeged HU 6720"),  # a rose
        (BEFORE, "Bulevar Jovana Vasica 21, Nis RS 18106"),
        (BEFORE, "Mihajla Vasica 23, Nis RS 18106"),
        ("C/ San José 21, 28011 Madrid", "Calle San Juan 21, 28011 Madrid, Spain"),
        (SHORT, "Via Carlo Bianchini 14, Padova, Italy"),
        (SHORT, "Viale Ascanio Bianchini 14, Padova, Italy"),
        ("V. Bianchini 14, 35129 Padova", "Vicolo Bianchini 14, 35129 Padova, Italy"),
        ("Via Pietro Bianchini 14, 35129 Padova", "Via Paolo Bianchini 14, 35129 Padova, Italy"),
        (BROTHERS, "Via Fratelli Rossini, 3/A, 12100 Cuneo (CN)"),
        (SLIP, "12 avenue Paul Tilleul, Issy-les-Moulineaux"),
        (SLIP, "12 rue Camille Tilleul, Issy-les-Moulineaux"),
        (MAILBOX, "7-9 avenue Morand Tilleul, VERSAILLES 78000"),
        (MAILBOX, "11 avenue Morand Tilleul, 78140 Vélizy-Villacoublay"),
        (TITLE, "Avenida Libertador Carlos Olmeda 340, Santiago"),
        ("Rua João Amarelo 120, Curitiba", "Rua Paulo Amarelo 120, Curitiba - PR"),
        ("Karl-Ahlers-Str. 5, 20095 Hamburg", "Otto-Ahlers-Straße 5, 20095 Hamburg"),
        (
            "BAT 9 - Miniparc, 6 Avenue des Tilleuls, LES ULIS 91940",
            "6 av. des Olmes, Miniparc Bât. 9, ZA du Lac, 91940 Les Ulis",
        ),
    ],
)
def test_another_name_type_or_town_is_another_road(one: str, other: str) -> None:
    forth, back = address.compare_fields(one, other, load())[2], address.compare_fields(other, one, load())[2]
    assert not forth.same_premises
    assert (forth.level, forth.score) == (back.level, back.score)
