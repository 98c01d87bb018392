"""Two roads of one name that a word before or behind it tells apart; and one road, written in two ways."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Nedre Uglegate 12, Oslo", "Nedre Uglegt. 12, 0150 Oslo"),
        ("An d. Eulenau 7, 53111 Bonn", "An der Eulenau 7, Bonn"),
        ("Résidence Hibou, 12 rue Hibou, Paris", "12 rue Hibou, 75002 Paris"),
        ("skw. Sowi 12, Warszawa", "skwer Sowi 12, Warszawa"),
        ("52485 Owlmere Bay, Elmhope, ON", "52485 Owlmere Bay, Elmhope, Ont."),
        ("Iso Pöllönkatu 12, Helsinki", "Iso Pöllönk. 12, Helsinki"),
    ],
)
def test_one_road(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Nedre Uglegate 12, Oslo", "Øvre Uglegate 12, Oslo"),
        ("Iso Pöllönk. 12, Helsinki", "Pieni Pöllönk. 12, Helsinki"),
        ("Vanha Pöllönkatu 12, Helsinki", "Uusi Pöllönkatu 12, Helsinki"),
        ("Itäinen Pöllönk. 12, Helsinki", "Läntinen Pöllönk. 12, Helsinki"),
        ("An d. Eulenau 7, 53111 Bonn", "Auf der Eulenau 7, Bonn"),
        ("In d. Eulenau 7, Bonn", "An der Eulenau 7, Bonn"),
        ("Zu d. Eulenau 7, Bonn", "In der Eulenau 7, Bonn"),
        ("Am Eulenbach 7, Bonn", "Im Eulenbach 7, Bonn"),
        ("Rue Hibou 12, Paris", "Res. Hibou 12, Paris"),
        ("Chem. Hibou 12, Paris", "Esp. Hibou 12, Paris"),
        ("pl. Sowi 12, Warszawa", "skw. Sowi 12, Warszawa"),
        ("2408 carré Hibou, Gatineau, Québec", "2408 place Hibou, Gatineau QC"),
        ("52485 Owlmere Bay, Elmhope, ON", "52485 Owlmere Way, Elmhope, Ont."),
        ("12740 Owlmere Sq, Elmhope, OH", "12740 Owlmere Plaza, Elmhope"),
    ],
)
def test_two_roads(left: str, right: str) -> None:
    assert not is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Bagoly u. 12, Győr, Hungary", "Bagoly tér 12, Győr, Hungary"),
        ("Bagoly L. u. 12, Győr, Hungary", "Bagoly L. tér 12, Győr, Hungary"),
        ("Pelėdos g. 12, Kaunas, Lithuania", "Pelėdos pr. 12, Kaunas, Lithuania"),
        ("Pūces iela 12, Rīga", "Pūces gatve 12, Rīga"),
        ("Öökulli tn 12, Tallinn, Estonia", "Öökulli mnt 12, Tallinn, Estonia"),
        ("г. Тула, ул. Совина, 12", "г. Тула, б-р Совина, 12"),
        ("г. Тула, Совина ул., 12", "г. Тула, мкр. Совина, 12"),
        ("вул. Совина, 12, м. Львів, Україна", "б-р Совина, 12, м. Львів, Україна"),
        ("ul. Sovin 12, Varna, Bulgaria", "zh.k. Sovin 12, Varna, Bulgaria"),
        ("Baykuş Mahallesi No:12, Bursa, Turkey", "Baykuş Cad. No:12, Bursa, Turkey"),
        ("12 Ulluka Nagar, Nagpur, India", "12 Ulluka Road, Nagpur, India"),
        ("12 Ulluka Nagar, Nagpur, India", "12 Ulluka Colony, Nagpur, India"),
        ("12 Taman Pungguk, Ipoh, Malaysia", "12 Jalan Pungguk, Ipoh, Malaysia"),
        ("Komplek Pungguk No. 12, Bandung, Indonesia", "Jl. Pungguk No. 12, Bandung, Indonesia"),
        ("Blvd. Lechuza 12, Puebla, Mexico", "Calle Lechuza 12, Puebla, Mexico"),
        ("Pº Lechuza 12, Sevilla, Spain", "Plaza Lechuza 12, Sevilla, Spain"),
        ("P.º de la Lechuza, 12, 41001 Sevilla", "Plaza de la Lechuza 12, 41001 Sevilla"),
        ("Av.ª de la Lechuza, 12, 41001 Sevilla", "Calle de la Lechuza 12, 41001 Sevilla"),
        ("P.za Gufo 12, Milano", "P.le Gufo 12, Milano"),
        ("12 square Hibou, Lyon, France", "12 place Hibou, Lyon, France"),
        ("12 villa Hibou, Lyon, France", "12 rue Hibou, Lyon, France"),
        ("Al. Coruja 12, Recife, Brazil", "Av. Coruja 12, Recife, Brazil"),
        ("Sovina ulica 12, Split, Croatia", "Sovina cesta 12, Split, Croatia"),
        ("12 Owl Court, Leeds, UK", "12 Owl View, Leeds, UK"),
        ("12 Owl Park, Leeds, UK", "12 Owl Bank, Leeds, UK"),
        ("Nedre Uglegt. 12, Bergen", "Øvre Uglegt. 12, Bergen"),  # a town of three countries
        ("Gl. Uglegade 12, Odense, Denmark", "Ny Uglegade 12, Odense, Denmark"),
    ],
)
def test_two_kinds_of_road_or_a_part_of_a_town(left: str, right: str) -> None:
    assert not is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Bagoly u. 12, Győr, Hungary", "Bagoly utca 12, 9021 Győr"),
        ("Öökulli tn 12, Tallinn, Estonia", "Öökulli tänav 12, Tallinn"),
        ("г. Тула, ул. Совина, 12", "г. Тула, Совина улица, 12"),
        ("Baykuş Mah. Baykuş Cad. No:12, Bursa, Turkey", "Baykuş Caddesi No:12, Bursa, Turkey"),
        ("12 Ulluka Road, Ulluka Nagar, Nagpur, India", "12 Ulluka Road, Nagpur, India"),
        ("12 Ulluka Marg, Nagpur, India", "12 Ulluka Road, Nagpur, India"),
        ("12 Jalan Pungguk, Taman Pungguk, Ipoh, Malaysia", "12 Jalan Pungguk, Ipoh, Malaysia"),
        ("Blvd. Lechuza 12, Puebla, Mexico", "Boulevard Lechuza 12, Puebla, Mexico"),
        ("P.za Gufo 12, Milano", "Piazza Gufo 12, 20121 Milano"),
        ("P.º de la Lechuza, 12, 41001 Sevilla", "Paseo de la Lechuza 12, Sevilla"),
        ("12 Owl Court, Owl Road, Leeds, UK", "12 Owl Court, Leeds, UK"),
        ("Nedre Uglegt. 12, Bergen", "Nedre Uglegate 12, 5005 Bergen"),
    ],
)
def test_one_kind_in_two_ways(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Am Eulentor 106, D-20457 Hamburg", "Eulentorstr. 106, Hamburg, Germany"),
        ("Am Eulenturm 12, 50667 Köln", "Eulenturm Platz 12, Köln"),
        ("Zum Eulenhof 4, 80331 München", "Eulenhofweg 4, 80331 München"),
        ("An der Eule 4, Wien", "Eulengasse 4, 1010 Wien"),
    ],
)
def test_a_preposition_is_no_kind_of_road(left: str, right: str) -> None:
    assert not is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Am Eulentorkai 62, 20457 Hamburg", "Eulentorkai 62, Hamburg"),
        ("Am Eulenplatz 62, 20457 Hamburg", "Eulenplatz 62, Hamburg"),
        ("Mainstrasse 4, Frankfurt am Main", "Mainstr. 4, 60325 Frankfurt"),
        ("Am Eulentor 106, D-20457 Hamburg", "Am Eulentor 106 (Ecke Eulentorstr.), Hamburg"),
    ],
)
def test_who_leaves_the_preposition_out_says_the_same_road(left: str, right: str) -> None:
    assert is_same(left, right)
