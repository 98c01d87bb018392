"""Estates and free zones by their initials are the estates, where their country or town stands by."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("lot # 18 bepz owlgama malwana biyagama sri lanka", "lot 18 biyagama export processing zone malwana 11672"),
        ("lot 26 kepz katunayake sri lanka", "Lot No. 26, Katunayake Export Processing Zone, Katunayake"),
        ("lot 7 epz koggala owlduwa sri lanka", "lot 7 koggala export processing zone koggala"),
        ("plot 12 sector 5 cepz south halishahar chittagong",
         "Plot # 12, Sector # 5, Chittagong Export Processing Zone, Chittagong, Bangladesh"),
        ("plots 21-24 kepz north patenga chittagong",
         "Plot 21-24, Karnaphuli EPZ, North Patenga, Chattogram, Bangladesh"),
        ("plot b-37 bscic i/a tongi gazipur", "Plot # B-37, BSCIC Industrial Area, Tongi, Gazipur, Bangladesh"),
        ("a-19 nsez noida dadri road phase ii noida up",
         "A-19, Noida Special Economic Zone, Noida-Dadri Road, Phase II, Noida, Uttar Pradesh"),
        ("lot 47 vsip ii binh duong", "Lot 47, Vietnam-Singapore Industrial Park II, Binh Duong, Vietnam"),
        ("kizad plot kz-31 taweelah abu dhabi",
         "Plot KZ-31, Khalifa Industrial Zone Abu Dhabi, Al Taweelah, Abu Dhabi"),
        ("warehouse d27 saif zone sharjah", "Warehouse D27, Sharjah Airport International Free Zone, Sharjah, UAE"),
        ("Lot 33 & 34 Jalan Hi-Tech 6 Kulim Hi-Tech Park Kulim Kedah Malaysia",
         "Lot 33 & 34 Jalan High Technology 6 Kulim High Technology Park Kulim Kedah"),
        ("km 17.5 ferozepur road lahore pakistan", "17.5 KM, Ferozepur Road, Lahore"),
    ],
)  # fmt: skip
def test_initials_are_the_estate(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("lot 26 kepz katunayake sri lanka", "Lot 26, Koggala Export Processing Zone, Sri Lanka"),
        ("lot 26 kepz katunayake sri lanka", "Lot 27, Katunayake Export Processing Zone, Katunayake"),
        ("plot 12 sector 5 cepz south halishahar chittagong",
         "Plot # 12, Sector # 5, Karnaphuli Export Processing Zone, Chittagong, Bangladesh"),
        ("plot 12 kepz anwara chittagong", "Plot 12, Karnaphuli Export Processing Zone, North Patenga, Chittagong"),
        ("lot 47 vsip ii binh duong", "Lot 47, Vietnam Singapore Industrial Park I, Binh Duong, Vietnam"),
        ("unit 1407 jlt cluster d dubai", "Unit 1407, Cluster F, Jumeirah Lakes Towers, Dubai"),
        ("18 owl road near biyagama epz, sri lanka", "18 Biyagama Export Processing Zone, Biyagama, Sri Lanka"),
        ("km 17.5 ferozepur road lahore pakistan", "17 KM, Ferozepur Road, Lahore"),
        ("km 17.5 ferozepur road lahore pakistan", "175 Ferozepur Road, Lahore"),
    ],
)  # fmt: skip
def test_another_estate_part_or_plot_is_another(one: str, other: str) -> None:
    assert not is_same(one, other)
