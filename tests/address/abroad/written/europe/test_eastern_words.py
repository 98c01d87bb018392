"""Habits of addresses from Prague to Athens and Moscow: buildings of a house, saints, embankments, letters."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("UL. SOWIA 56 C WARSZAWA", "ul. Sowia 56C, 00-680 Warszawa"),
        ("AL. SOWIE 56 A WARSAW", "Aleje Sowie 56a, 00-803 Warszawa"),
        ("ul. Sowia 3 bud. C, 62-080 Poznań", "Sowia 3, budynek C, Poznan"),
        ("Sovia č.p. 700, č.o. 19, Brno", "Sovia 700/19, 602 00 Brünn"),
        ("Sovia čp. 700, 370 01 České Budějovice", "Sovia 700, Budweis"),
        ("Bagoly út 76, 5. torony, 1133 Budapest", "Bagoly út 76, Budapest"),
        ("Bd. Bufniței nr. 7, corp A, sector 6, București", "Bulevardul Bufnitei 7, Bucharest"),
        ("ul. Sovina 12, bl. B, Sofia, Bulgaria", "ul. Sovina 12, Sofia 1618, Bulgaria"),
        ("Intr. Bufniței nr. 3, Brașov", "Intrarea Bufnitei 3, Brasov"),
        ("бул. „Ал. Бухалов“ 51, 1784 София", "51 Alexander Buhalov Blvd., Sofia"),
        ("Αγ. Σοφού 31, Θεσσαλονίκη", "Agiou Sofou 31, Thessaloniki"),
        ("Ελ. Κουκουβαγίδη 14, Πειραιάς", "Eleftheriou Koukouvagidi 14, Piraeus 185 31"),
        ("наб. реки Совушки, 34, СПб", "Sovushka River Emb., 34, Saint-Petersburg"),
        ("3-я ул. Совиного Поля, д. 2, стр. 26, Москва", "3rd Sovinogo Polya str. 2 bld 26, Moscow"),
        ("Москва, Совиный пр-т, 42к5, подъезд 3", "Sovinyy prospect 42 bldg 5, Moscow, 109316"),
        ("Trg kralja Sovinskog 4, Zagreb", "Trg kr. Sovinskog 4, HR-10000 Zagreb"),
        ("Sova br. 1, 10000 Zagreb", "Sova 1, Agram"),
        ("Rr. Bufi nr. 27, Tiranë", "Rruga Bufi 27, Tirana, Albania"),
        ("Sova br. 1/XVI, 10000 Zagreb", "Sova 1, Zagreb"),
        ("str. Sovinov 16, 1000 Skopje, North Macedonia", "ul. Sovinov 16, Skopje"),
        ("Leof. Koukouvagidi 106, 117 41 Athina", "Athanasiou Koukouvagidi Avenue 106, Athens"),
        ("26is Martiou 42, Thessaloniki", "26 Martiou 42, 54627 Salonica"),
        ("ул. Бухалов 4, Габрово", "ul. Hristo Buhalov 4, 5300 Gabrovo"),
        ("ul. Sovinskog 12, Zagreb", "Ulica Ljubomira Sovinskog 12, 10000 Zagreb"),
    ],
)
def test_one_house_is_written_in_many_ways(a: str, b: str) -> None:
    assert is_same(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("UL. SOWIA 56 C WARSZAWA", "ul. Sowia 56B, 00-680 Warszawa"),
        ("UL. SOWIA 56 C WARSZAWA", "ul. Sowia 58C, 00-680 Warszawa"),
        ("Sovia č.p. 700, č.o. 19, Brno", "Sovia 700/21, 602 00 Brno"),
        ("Sovia č.p. 700, č.o. 19, Brno", "Sovia 702/19, 602 00 Brno"),
        ("Sovia čp. 700, 370 01 České Budějovice", "Sovia 702, Budweis"),
        ("Sovia 700, Brünn", "Sovia 700, Bratislava"),
        ("Bagoly út 76, 5. torony, 1133 Budapest", "Bagoly út 78, 5. torony, 1133 Budapest"),
        ("Bd. Bufniței nr. 7, corp A, București", "Bulevardul Bufnitei 9, corp A, Bucharest"),
        ("Intr. Bufniței nr. 3, Brașov", "Strada Bufnitei 3, Brasov"),
        ("бул. „Ал. Бухалов“ 51, 1784 София", "51 Boris Buhalov Blvd., Sofia"),
        ("Αγ. Σοφού 31, Θεσσαλονίκη", "Sofou 33, Thessaloniki"),
        ("Ελ. Κουκουβαγίδη 14, Πειραιάς", "Athanasiou Koukouvagidi 14, Piraeus 185 31"),
        ("наб. реки Совушки, 34, СПб", "Sovushka River Emb., 36, Saint-Petersburg"),
        ("наб. реки Совушки, 34, СПб", "ул. Совушки, 34, Санкт-Петербург"),
        ("3-я ул. Совиного Поля, д. 2, Москва", "5th Sovinogo Polya str. 2, Moscow"),
        ("Москва, Совиный пр-т, 42к5, подъезд 3", "Sovinyy prospect 42 bldg 3, Moscow, 109316"),
        ("Trg kralja Sovinskog 4, Zagreb", "Trg kneza Sovinog 4, Zagreb"),
        ("Sova br. 1/XVI, 10000 Zagreb", "Sova 16, Zagreb"),
        ("Athanasiou Koukouvagidi Avenue 106, Athens", "Georgiou Koukouvagidi Avenue 106, Athens"),
        ("26is Martiou 42, Thessaloniki", "25is Martiou 42, Thessaloniki"),
        ("ul. Ivane Sovinske 12, Zagreb", "Ulica Ljubomira Sovinskog 12, 10000 Zagreb"),
        ("Rr. Bufi nr. 27, Tiranë", "Rruga Bufi 29, Tirana"),
        ("Rr. Bufi nr. 27, Tiranë", "Rruga Bufi 27, Durrës"),
    ],
)
def test_another_house_letter_saint_or_town_is_another(a: str, b: str) -> None:
    assert not is_same(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Sovino 1, bl. 325, vh. A, Sofia 1799, Bulgaria", "Sovino 1, bl. 352, vh. A, Sofia 1799, Bulgaria"),
        ("zh.k. Sovino 4, bl. 325, Sofia, Bulgaria", "zh.k. Sovino 4, bl. 326, Sofia, Bulgaria"),
        ("kv. Sovino, bl. 8, vh. B, et. 3, ap. 12, Sofia", "kv. Sovino, bl. 9, vh. B, et. 3, ap. 12, Sofia"),
        ("ж.к. Совино 1, бл. 25, София", "ж.к. Совино 1, бл. 26, София"),
        ("ж.к. Совино 1, бл. 25, София", "Sovino 1, bl. 52, Sofia, Bulgaria"),
        ("Sovino 4, block 325, entr. A, Sofia, Bulgaria", "Sovino 4, block 352, entr. A, Sofia, Bulgaria"),
        ("Blok 95, zgrada 12, Beograd", "Blok 95, zgrada 13, Beograd"),
        ("Lamela 5, Sovina 2, Skopje, North Macedonia", "Lamela 6, Sovina 2, Skopje, North Macedonia"),
    ],
)
def test_a_block_of_a_district_is_the_house_there(a: str, b: str) -> None:
    assert is_same(a, a)
    assert not is_same(a, b)


def test_a_town_that_begins_with_a_letter_is_no_letter_of_a_house() -> None:
    assert is_same("Calle Lechuza 56 A Coruña", "Calle Lechuza 56, 15001 A Coruña")
    assert not is_same("Calle Lechuza 56 A Coruña", "Calle Lechuza 56 B, A Coruña")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Рязанская обл., г. Совинск, ул. Филина, 25", "Filina 25, Sovinsk, Ryazan Region 391351"),
        ("Тамбовская область, г. Совинск, ул. Филина, 25", "Filina street 25, Sovinsk, Tambov Oblast, Russia"),
        ("Полтавська обл., м. Совинськ, вул. Филина, 25", "25 Fylyna St., Sovynsk, Poltava region, Ukraine"),
    ],
)
def test_a_region_of_russia_and_ukraine_is_one_in_both_languages(a: str, b: str) -> None:
    assert is_same(a, b)
    assert not is_same(a, b.replace("25", "27"))


@pytest.mark.parametrize(
    "other",
    [
        "Filina 25, Sovinsk, Tambov Region",
        "Тамбовская обл., г. Совинск, ул. Филина, 25",
        "Рязанская обл., г. Бухалов, ул. Филина, 25",
        "Filina 25, Buhalov, Ryazan Region",
    ],
)
def test_two_regions_of_russia_are_two_and_two_towns_of_one(other: str) -> None:
    assert not is_same("Рязанская обл., г. Совинск, ул. Филина, 25", other)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("ul. Filina 5, Sovinsk, Penza Region, Russia", "ul. Filina 5, Sovinsk, Moscow, Russia"),
        ("ул. Филина, 5, Троицк, Челябинская обл.", "ул. Филина, 5, Троицк, Москва"),
        ("ul. Filina 5, Pushkin, St. Petersburg, Russia", "ul. Filina 5, Pushkino, Moscow Region, Russia"),
        ("ul. Filina 5, Sovinsk, Tambov Region", "ul. Filina 5, Sovinsk, Saratov, Russia"),
    ],
)
def test_a_town_of_one_region_is_no_quarter_of_another_city(a: str, b: str) -> None:
    assert not is_same(a, b)


def test_a_town_of_a_city_s_own_region_may_be_its_quarter() -> None:
    assert is_same("ul. Filina 5, Troitsk, Moscow Region", "ul. Filina 5, Troitsk, Moscow")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("ul. Akademika Sovinova 12, Moscow, Russia", "ul. Nikolaya Sovinova 12, Moscow, Russia"),
        ("Vojvode Sovica 12, Beograd, Serbia", "Petra Sovica 12, Beograd, Serbia"),
        ("Str. General Bufnita 12, Bucuresti", "Str. Ovidiu Bufnita 12, Bucuresti"),
        ("ul. Prof. Sowy 12, Warszawa", "ul. Piotra Sowy 12, Warszawa"),
        ("Dr. Koukouvagidi 12, Athens", "Georgiou Koukouvagidi 12, Athens"),
        ("Al. Buhalov 12, Sofia, Bulgaria", "Asen Buhalov 12, Sofia, Bulgaria"),
        ("Vl. Buhalov 12, Sofia, Bulgaria", "Al. Buhalov 12, Sofia, Bulgaria"),
        ("Ch. Koukouvagidi 12, Athens, Greece", "Spyridonos Koukouvagidi 12, Athens, Greece"),
        ("G. Koukouvagidi 12, Athens, Greece", "A. Koukouvagidi 12, Athens, Greece"),
        ("Na Sovem 12, Praha 4, Czech Republic", "Nadrazni Sovem 12, Praha 4, Czech Republic"),
        ("Za Sovou 12, Praha 4, Czech Republic", "Zadni Sovou 12, Praha 4, Czech Republic"),
        ("Sv. Sovy 12, Praha 4, Czech Republic", "Svatopluka Sovy 12, Praha 4, Czech Republic"),
        ("ul. Gen. Sovinova 12, Moscow, Russia", "ul. Gennadiya Sovinova 12, Moscow, Russia"),
    ],
)
def test_two_people_of_one_surname_have_two_roads(a: str, b: str) -> None:
    assert not is_same(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Ath. Koukouvagidi 12, Athens, Greece", "Athanasiou Koukouvagidi 12, Athens, Greece"),
        ("ul. Vas. Buhalov 12, Sofia, Bulgaria", "ul. Vasil Buhalov 12, Sofia, Bulgaria"),
        ("ul. Lva Sovinogo 12, Moscow, Russia", "Leo Soviny St. 12, Moscow, Russia"),
        ("Str. Gen. Bufnita 12, Bucuresti", "Str. General Bufnita 12, Bucuresti"),
        ("ul. Buhalov 12, Sofia, Bulgaria", "ul. Hristo Buhalov 12, Sofia, Bulgaria"),
    ],
)
def test_a_name_or_title_cut_short_as_people_do_is_one(a: str, b: str) -> None:
    assert is_same(a, b)
