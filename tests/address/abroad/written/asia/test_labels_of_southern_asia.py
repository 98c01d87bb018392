"""Plots, blocks, villages, zones and numbers of India, Indonesia, Malaysia, the Philippines and Singapore in lists."""

import pytest
from tests.address.same import is_same

OKHLA = "B-45, Okhla Industrial Area Phase I, New Delhi 110020, India"
NOIDA = "C-28, Sector 65, Noida, Uttar Pradesh 201301, India"
VILLAGE = "Survey No. 468/1, Village Moraiya, Taluka Sanand, Dist. Ahmedabad, Gujarat 382213, India"
ROOM = "23A, Netaji Subhas Road, Room No. 7, Kolkata, West Bengal 700001, India"
AREA = "B-XXX-1120, Link Road, Industrial Area-A, Ludhiana, Punjab 141003, India"
BLOK = "Kawasan Industri MM2100, Jl. Sulawesi II, Blok H-4, Cikarang Barat, Bekasi, Jawa Barat 17530, Indonesia"
RUNGKUT = "Jl. Rungkut Industri III No. 22, Surabaya, Jawa Timur 60293, Indonesia"
KAV = "Jl. Jend. Sudirman Kav. 25, Kel. Karet, Kec. Setiabudi, Jakarta Selatan, DKI Jakarta 12920, Indonesia"
MELATI = "Jl. Melati No. 17, RT 003/RW 005, Kel. Kebon Jeruk, Kec. Andir, Bandung, Jawa Barat 40181, Indonesia"
SHAH = "No. 12, Jalan Anggerik 15/3, Seksyen 15, 40200 Shah Alam, Selangor, Malaysia"
PLO = "PLO 15, Jalan Firma 1, Kawasan Perindustrian Tebrau IV, 81100 Johor Bahru, Johor, Malaysia"
LISP = "Lot 5, Block 12, Light Industry & Science Park 1, Brgy. Diezmo, Cabuyao, Laguna 4025, Philippines"
PEZA = "Lot 3, Block 7, Phase 2, Cavite Economic Zone, Rosario, Cavite 4106, Philippines"
CLARK = "Building N2845, Manuel A. Roxas Highway, Clark Freeport Zone, Pampanga 2023, Philippines"
LORONG = "21 Toa Payoh Lorong 8, #03-456, Singapore 319261"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (OKHLA, "Plot No. 45, Block B, Okhla Industrial Area Phase I, New Delhi 110020"),
        (OKHLA, "B-Block, 45, Okhla Indl. Area, Phase-1, New Delhi \u2013 110 020"),
        (NOIDA, "Block-C, Plot No. 28, Sector 65, Noida, Uttar Pradesh 201301, India"),
        (NOIDA, "28, C Block, Sec-65, Noida, U.P. 201301"),
        (VILLAGE, "Revenue Survey No. 468/1, Village - Moraiya, Tal: Sanand, Dist: Ahmedabad, Gujarat 382213"),
        (ROOM, "23A, Netaji Subhas Road, R. No. 7, 4th Flr, Kolkata, West Bengal 700001"),
        (
            "8-2-293/82, Road No. 36, Jubilee Hills, Hyderabad, Telangana 500033",
            "H.No. 8-2-293/82, Road Number 36, Jubilee Hills, Hyderabad 500033, India",
        ),
        (BLOK, "Kawasan Industri MM2100, Jl. Sulawesi II, Blok H No. 4, Cikarang Barat, Bekasi, Jawa Barat 17530"),
        (BLOK, "Kawasan Industri MM2100, Sulawesi II Street, Block H/4, West Cikarang, Bekasi 17530, Indonesia"),
        (BLOK, "Kawasan Industri MM2100, Jl. Sulawesi 2, Kav. H-4, Cikarang Barat, Kab. Bekasi, Jawa Barat 17530"),
        (RUNGKUT, "Rungkut Industri III Street No. 22, Surabaya, East Java 60293"),
        (KAV, "General Sudirman Street Kav. 25, Karet, Setiabudi, Jakarta Selatan, DKI Jakarta 12920, Indonesia"),
        (KAV, "Jl. Jend. Sudirman Kaveling 25, Kel. Karet, Kec. Setiabudi, Jakarta Selatan, DKI Jakarta 12920"),
        (SHAH, "No. 12, Jalan Anggerik 15 / 3, Seksyen 15, 40200 Shah Alam, Selangor, Malaysia"),
        (PLO, "PLO 15, Jalan Firma Satu, Kawasan Perindustrian Tebrau IV, 81100 Johor Baru, Johor, Malaysia"),
        (LISP, "B12 L5, LISP I, Brgy. Diezmo, Cabuyao City, Laguna 4025"),
        (
            LISP,
            "Blk 12 Lot 5, Light Industry and Science Park of the Philippines 1, Brgy. Diezmo, Cabuyao, Laguna 4025",
        ),
        (PEZA, "Lot 3 Blk 7, Phase II, CEPZ, Rosario, Cavite 4106, Philippines"),
        (CLARK, "Bldg. N2845, M.A. Roxas Hi-way, CSEZ, Pampanga 2023, Philippines"),
        (LORONG, "Blk 21 Lor. 8 Toa Payoh, #03-456, Singapore 319261"),
        (LORONG, "21 Toa Payoh Lorong 8, #03-456, S(319261)"),
        ("33 Ubi Avenue 3, #05-12, Singapore 408868", "No. 05-12, 33 Ubi Avenue Three, Singapore 408868"),
    ],
)
def test_a_plot_block_or_road_is_one_however_it_is_written(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (OKHLA, "Plot No. 45, Block C, Okhla Industrial Area Phase I, New Delhi 110020"),
        (OKHLA, "Block B, Plot No. 54, Okhla Industrial Area Phase I, New Delhi 110020"),
        (NOIDA, "Block-C, Plot No. 28, Sector 63, Noida, Uttar Pradesh 201301, India"),
        (VILLAGE, "Survey No. 468/1, Vill. Sari, Tal: Sanand, Dist: Ahmedabad, Gujarat 382213"),
        (AREA, "B-XXX-1120, Link Road, Industrial Area-B, Ludhiana, Punjab 141003, India"),
        (AREA, "B-XXX-1120, Link Road, Industrial Area C, Ludhiana, Punjab 141003, India"),
        (
            "402, Lotus Chambers, Plot No. 17, Saki Vihar Road, Andheri (East), Mumbai 400072",
            "402, Lily Chambers, Saki Vihar Road, Andheri (East), Mumbai 400072",
        ),
        (BLOK, "Kawasan Industri MM2100, Jl. Sulawesi III, Blok H No. 4, Cikarang Barat, Bekasi, Jawa Barat 17530"),
        (BLOK, "Kawasan Industri MM2100, Jl. Sulawesi II, Blok J/4, Cikarang Barat, Bekasi, Jawa Barat 17530"),
        (BLOK, "Kawasan Industri MM2100, Jl. Sulawesi II, Blok H/14, Cikarang Barat, Bekasi, Jawa Barat 17530"),
        (RUNGKUT, "Rungkut Industri II Street No. 22, Surabaya, East Java 60293"),
        (KAV, "Jl. M.H. Thamrin Kaveling 25, Kel. Karet, Setiabudi, Jakarta Selatan, DKI Jakarta 12920, Indonesia"),
        (MELATI, "Jl. Melati Raya No 17, RT 003 RW 005, Kelurahan Kebon Jeruk, Kota Bandung, Jawa Barat, Indonesia"),
        (MELATI, "JL. MELATI Nomor 17, RT 003/RW 005, Kel. Kebon Sirih, Bandung, Jawa Barat, INDONESIA"),
        (SHAH, "No. 12, Jalan Anggerik 15 / 4, Seksyen 15, 40200 Shah Alam, Selangor, Malaysia"),
        (PLO, "PLO No. 15, Jalan Firma 1, Tebrau II Industrial Estate, 81100 Johor Bahru, Johor, Malaysia"),
        (LISP, "Lot 5, Block 13, LISP I, Brgy. Diezmo, Cabuyao, Laguna 4025"),
        (LISP, "B12 L5, LISP II, Brgy. Diezmo, Cabuyao, Laguna 4025"),
        (PEZA, "Lot 3 Blk 7, Phase III, CEPZ, Rosario, Cavite 4106, Philippines"),
        (CLARK, "Bldg. N4285, M.A. Roxas Highway, Clark Freeport, Pampanga 2023"),
        (LORONG, "23 Lor. 8 Toa Payoh, Singapore 319263"),
        (LORONG, "21 Lorong 6 Toa Payoh, #03-456, Singapore 310021"),
    ],
)
def test_another_plot_block_village_or_zone_is_another(left: str, right: str) -> None:
    assert not is_same(left, right)
