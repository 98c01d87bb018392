"""Addresses that a form or an export left without spaces, or without those behind commas; and what each is not."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "FLATC,9/F.,NO.143PAKSHANST,KOWLOONCITY,KOWLOON,H.K.",
            "Flat C, 9/F, 143 Pak Shan Street, Kowloon City, Hong Kong",
        ),
        (
            "Unit1807,18/F,No.88WillowStreet,ShamShuiPo,HK",
            "Unit 1807, 18/F, 88 Willow Street, Sham Shui Po, Hong Kong",
        ),
        (
            "ROOM904,9/F,HANGWOBUILDING,131JOHNSTONROAD,WANCHAI,HONGKONG",
            "Room 904, 9/F, Hang Wo Building, 131 Johnston Road, Wan Chai, Hong Kong",
        ),
        (
            "FLAT/RM705,7/F,TAIPOBANKBUILDING,120-122DESVOEUXROADCENTRAL,HK",
            "Flat/Rm 705, 7/F, Tai Po Bank Building, 120-122 Des Voeux Road Central, HK",
        ),
        ("JalanHayamWurukno27B,Kec.Coblong,Bandung,JawaBarat40132", "Jl. Hayam Wuruk No. 27B, Coblong, Bandung"),
        ("JALANGAJAHMADANO27B,BANDUNG,JAWABARAT40132", "Jl. Gajah Mada No. 27B, Bandung"),
        ("Jl.Sudarno27,Bandung,JawaBarat40132", "Jalan Sudarno 27, Bandung"),
        (
            "Unit4,OwlIndustrialEstate,143KestrelStreet,Clifton,BristolBS8 3AB",
            "Unit 4, Owl Industrial Estate, 143 Kestrel Street, Bristol BS8 3AB",
        ),
        ("14RuedelaChouette,75002Paris", "14 Rue de la Chouette, 75002 Paris"),
        ("Eulenstraße14,10827Berlin", "Eulenstr. 14, 10827 Berlin"),
        ("No.17,JalanMelur5,TamanMelur,43000Kajang,Selangor", "17, Jalan Melur 5, Taman Melur, 43000 Kajang"),
        ("14/3Moo4,SukhumvitRoad,Bangna,Bangkok10260", "14/3 Moo 4, Sukhumvit Road, Bang Na, Bangkok 10260"),
        ("23-7,Owlmachi 3-chome,Naka-ku,Nagoya,JP", "23-7 Owlmachi 3-chome, Naka-ku, Nagoya"),
        (
            "#286 ,Owl Rd. ,Sakinaka ,Mumbai-400074 ,Maharashtra ,IN",
            "286 Owl Road, Sakinaka, Mumbai 400074, Maharashtra, India",
        ),
        ("164 KestrelStreet, Bristol", "164 Kestrel Street, Bristol"),
    ],
)
def test_a_text_without_its_spaces_is_the_one_with_them(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "FLATC,9/F.,NO.143PAKSHANST,KOWLOONCITY,KOWLOON,H.K.",
            "Flat C, 9/F, 134 Pak Shan Street, Kowloon City, Hong Kong",
        ),
        (
            "ROOM904,9/F,HANGWOBUILDING,131JOHNSTONROAD,WANCHAI,HONGKONG",
            "Room 904, 9/F, 313 Johnston Road, Wan Chai, Hong Kong",
        ),
        ("JalanHayamWurukno27B,Bandung,JawaBarat40132", "Jl. Hayam Wuruk No. 27, Bandung"),
        ("JalanHayamWurukno27B,Bandung,JawaBarat40132", "Jl. Hayam Wuruk No. 27B, Surabaya"),
        ("Jl.Sudarno27,Bandung,JawaBarat40132", "Jalan Sudar No. 27, Bandung"),
        ("Eulenstraße14,10827Berlin", "Eulenweg 14, 10827 Berlin"),
        ("143KestrelStreet,Clifton,BristolBS8 3AB", "143 Kestrel Road, Clifton, Bristol BS8 3AB"),
        ("23-7,Owlmachi 3-chome,Naka-ku,Nagoya,JP", "23-7 Owlmachi 2-chome, Naka-ku, Nagoya"),
        ("#286 ,Owl Rd. ,Sakinaka ,Mumbai-400074 ,Maharashtra ,IN", "286 Owl Road, Gary, IN"),
    ],
)
def test_another_number_road_or_city_stays_another(one: str, other: str) -> None:
    assert not is_same(one, other)
