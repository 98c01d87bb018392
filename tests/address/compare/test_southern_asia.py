"""Addresses from Karachi to Manila, and of Panama, as two people write them, and what each of them is not."""

import pytest
from tests.gazetteer import load

from falsefront import address


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # India, Pakistan
        ("SCO 45, Sector 8-C, Chandigarh 160009", "S.C.O. No. 45, Sec. 8C, Chandigarh (U.T.)"),
        ("12, C.G. Road, Navrangpura, Ahmedabad", "12 Chimanlal Girdharlal Road, Navrangpura, Ahmedabad"),
        ("60 Mall Road, Lahore", "60 Sharah-e-Quaid-i-Azam, Lahore"),
        ("60 The Mall, Lahore", "60 Shahrah-e-Quaid-e-Azam, Lahore"),
        ("House 8, Street 15, F-7/2, Islamabad", "H.No. 8, St. 15, Sector F 7/2, Islamabad 44000"),
        ("House 8, Street 15, Sector G-9/1, Islamabad", "H # 8, St # 15, G 9/1, Islamabad"),
        ("Plot 12, I-9/3, Islamabad", "Plot No. 12, Sector I-9/3, Islamabad"),
        ("House # 8 St # 15 F-7/2, Islamabad 44000", "House 8, Street 15, Sector F-7/2, Islamabad"),
        ("Owl Tower, Sheikh Zayed Road, Dubai 12345", "Owl Tower, Sheikh Zayed Road, Dubai 67890, UAE"),
        ("Owl Hall, University of Elmstead, Leeds LS2 9AB, UK", "Owl Hall, University of Elmstead, Leeds, UK"),
        ("Office 5, Lotus Plaza, F-10 Markaz, Islamabad", "Office No. 5, Lotus Plaza, Sector F-10, Islamabad"),
        ("56 Lotus Road, Kolkata 700016", "56, Lotus Road, Calcutta-16, West Bengal"),
        (
            "302, 3rd Floor, Jasmine Bhavan, Nariman Point, Mumbai",
            "Jasmine Bhavan, 27 Lotus Marg, Nariman Point, Mumbai",
        ),
        ("ए-24, कनॉट प्लेस, नई दिल्ली - 110001", "A-24, Connaught Place, New Delhi 110001"),
        ("301, Lotus Complex, Nehru Place, New Delhi", "301 Lotus Complex, Nehru Place, Delhi-19"),
        ("پلاٹ نمبر 10، بلاک 7، شاہراہ فیصل، کراچی", "Plot 10, Block 7, Shahrah-e-Faisal, Karachi"),
        # the Emirates
        ("SAIF Zone, Q4-113, Sharjah", "Office Q4-113, Sharjah Airport International Free Zone, P.O. Box 120001"),
        (
            "Office 301, Lotus Building, Hamdan Street, Abu Dhabi",
            "301, Lotus Bldg., Sheikh Hamdan Bin Mohammed St., AUH",
        ),
        ("Warehouse 5, DIP 1, Dubai", "Warehouse 5, Dubai Investments Park 1"),
        ("Plot M-15, ICAD I, Musaffah, Abu Dhabi", "Plot M15, Industrial City of Abu Dhabi 1, Mussafah"),
        ("Office 301, Building 64, DHCC, Dubai", "Office 301, Building 64, Dubai Healthcare City"),
        ("Office 1501, Lotus Tower, DIFC, Dubai", "1501 Lotus Tower, Dubai International Financial Centre"),
        ("Warehouse 12, Street 6A, Al Quoz Industrial Area 3, Dubai", "W/H 12, 6A St, Al Qouz Ind. Area 3, Dubai"),
        # Singapore without its name
        ("Blk 5022 Ang Mo Kio Industrial Park 2, #03-41", "Blk 5022 AMK Ind Pk 2, #03-41 Singapore 569525"),
        ("3 Tuas Sth Ave 2", "3 Tuas South Avenue 2, Singapore 637457"),
        ("Blk 12 Lor 8 Toa Payoh #01-05", "Block 12 Lorong 8 Toa Payoh, Singapore 319074"),
        ("20 Upp Circular Rd, The Lotus, #B1-01", "20 Upper Circular Road, Singapore 058416"),
        ("新加坡桥北路470号", "470 North Bridge Road, Singapore 188735"),
        # Malaysia, Indonesia
        ("吉隆坡茨厂街88号", "No. 88, Jalan Petaling, 50000 Kuala Lumpur"),
        ("22, Jalan Sultan Ahmad Shah, 10050 Penang", "No 22, Northam Road, George Town, Pulau Pinang"),
        ("12A, Jln SS 2/72, PJ", "12-A, Jalan SS2/72, 47300 Petaling Jaya, Selangor D.E."),
        ("12 Leboh Melati, George Town", "12 Lebuh Melati, Penang"),
        ("22, Persiaran Melur, 50480 KL", "No. 22, Psrn Melur, Kuala Lumpur"),
        ("Jl. Jend. Melati Kav 1, Jakarta", "Jl Melati Kav. 1, Jakarta 10220"),
        ("Jl. Gatot Subroto No. 17, Jakarta", "Jl. Gatsu No. 17, Jakarta Selatan"),
        ("Jl. Melati No. 60, Yogyakarta 55213", "Jalan Melati No. 60, Suryatmajan, DIY"),
        ("Jl. Kenanga Gg. Melati No. 5, Bandung", "Jalan Kenanga, Gang Melati 5, Bandung"),
        ("302, Lotus House, MG Road, Pune", "302, Lotus House, M.G. Road, Pune 411001"),
        ("Jl. Melati 5 No. 3, Semarang", "Jalan Melati 5 no 3, Semarang"),
        # the Philippines
        ("1255 EDSA, Quezon City", "1255 Epifanio de los Santos Avenue, Brgy. Melati, QC"),
        ("45 Sen. Gil Puyat Avenue, Makati", "45 Buendia Ave., Makati City 1200"),
        ("12 Pasong Tamo, Makati", "12 Chino Roces Avenue, Makati City"),
        ("Lot 5 Block 2, Cavite Export Processing Zone, Rosario, Cavite", "Blk. 2 Lot 5, CEPZA, Rosario, Cavite 4106"),
        ("12 Taft Ave., Malate, Mla.", "12 Taft Avenue, Malate, Manila"),
        # Panama
        ("Boulevard El Lirio, Centro Comercial Plaza Lirio, Betania", "C.C. Plaza Lirio, Blvd. El Lirio, Panama"),
        ("Vía Ricardo J. Alfaro, P.H. The Lirio Tower", "Lirio Tower, Tumba Muerto (Ave. Ricardo J. Alfaro), Panama"),
        ("Ave. Balboa, P.H. Lirio Mall, Local 15", "Lirio Mall, Avenida Balboa, Bella Vista, Ciudad de Panama"),
        ("Ciudad del Saber, Edificio 215, Clayton", "City of Knowledge, Bldg. 215, Clayton, Ancón, Panama"),
        ("Vía Lirio, P.H. Copper Tower, Panamá", "Copper Tower, Ave. Lirio, Panama"),
    ],
)
def test_one_place_is_one(one: str, other: str) -> None:
    assert address.compare_fields(one, other, load())[2].same_premises


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("SCO 12-13, Sector 22-A, Chandigarh", "SCF 12-13, Sector 22-B, Chandigarh (U.T.)"),
        ("412, Lotus House, Nariman Point, Mumbai", "412, Lotus House, Lower Parel, Mumbai"),
        ("301, Lotus Complex, Nehru Place, New Delhi", "301, Lotus Complex, Karol Bagh, New Delhi"),
        ("14, Lotus Chambers, Anna Nagar, Chennai", "14, Lotus Chambers, T. Nagar, Chennai"),
        ("पी-24, कनॉट प्लेस, नई दिल्ली", "A-24, Connaught Place, New Delhi 110001"),
        ("پلاٹ نمبر 10، بلاک 7، شاہراہ فیصل، کراچی", "Plot 10, Block 8, Shahrah-e-Faisal, Karachi"),
        ("新加坡桥北路470号", "470 South Bridge Road, Singapore 188735"),
        ("12 Jalan Raja Chulan, KL", "12 Lorong Weld, Kuala Lumpur"),
        ("Unit 1201, Lotus Corporate Center, Makati City", "Unit 1201, Lotus Corporate Plaza, Makati City"),
        ("SAIF Zone, Q4-113, Sharjah", "Hamriyah Free Zone, Q4-113"),
        ("Warehouse 5, Dubai Investment Park 1", "Warehouse 5, Dubai Investment Park 2"),
        (
            "Office 301, Lotus Building, Hamdan Street, Abu Dhabi",
            "Office 301, Lotus Building, Khalifa Street, Abu Dhabi",
        ),
        ("Ave. Balboa, P.H. Lirio Mall, Local 15", "Ave. Balboa, P.H. Lirio Mall, David"),
        ("302, Lotus House, MG Road, Pune", "302, Lotus House, F.C. Road, Pune"),
        ("302, 3rd Floor, Lotus House, J.P. Road, Mumbai", "302, 3rd Floor, Lotus House, LT Road, Mumbai"),
        ("Jl. Melati No. 3, Bandung", "Jl. Melati Gg. Mawar No. 3, Bandung"),
        ("Jl. Melati No. 3, Bandung", "Jl. Melati, Gang Mawar No. 3, Bandung"),
        ("60 Mall Road, Lahore", "60 Canal Road, Lahore"),
        ("60 The Mall, Lahore", "60 The Mall, Rawalpindi"),
        ("House 8, Street 15, F-7/2, Islamabad", "House 8, Street 15, F-7/1, Islamabad"),
        ("House 8, Street 15, F-7/2, Islamabad", "House 8, Street 15, E-7/2, Islamabad"),
        ("House # 8 St # 15 F-7/2, Islamabad 44000", "House 8, Street 15, F-8/2, Islamabad"),
        ("House 8, Street 15, F-7/2, Islamabad 44000", "House 8, Street 15, G-7/2, Islamabad 44000"),
        (
            "Soda Hall, University of Elmstead, Berkeley, CA 94720",
            "Evans Hall, University of Elmstead, Berkeley, CA 94720",
        ),
        ("Plot 12, I-9/3, Islamabad", "Plot No. 12, I-10/3, Islamabad"),
        ("Office 5, Lotus Plaza, F-8 Markaz, Islamabad", "Office 5, Lotus Plaza, G-8 Markaz, Islamabad"),
        ("Office 5, Lotus Plaza, Blue Area, Islamabad", "Office No. 5, Lotus Plaza, G-9, Islamabad"),
        ("Plot M-15, ICAD 1, Abu Dhabi", "Plot M-15, ICAD III, Abu Dhabi"),
        ("Office 301, Building 5, Dubai Internet City", "Office 301, Building 5, Dubai Media City"),
        (
            "Warehouse 12, Street 6A, Al Quoz Industrial Area 3, Dubai",
            "Warehouse 12, 6B Street, Al Quoz Ind. Area 3, Dubai",
        ),
        ("3 Tuas South Avenue 2", "3 Tuas South Avenue 3"),
        ("3 Owl Street 2", "3 Owl Street 5"),
        ("Blk 5022 Ang Mo Kio Industrial Park 2A, #03-41", "Blk 5022 AMK Ind Pk 2 #03-41"),
        ("20 Upper Circular Road", "20 Circular Road, Singapore 049376"),
        ("12 Lebuh Melati, George Town", "12 Jalan Melati, Penang"),
        ("12 Lorong Melati, Penang", "12 Lebuh Melati, Penang"),
        ("Gang Melati 5 No. 3, Semarang", "Gang Melati 3 No. 5, Semarang"),
        ("Jl. Melati 5 No. 3, Semarang", "Jl. Melati No. 3, Semarang"),
        ("Jl. Melati 5 No. 3, Semarang", "Jl. Melati 5, Semarang"),
        ("Jl. Bali Blok T-3, Kawasan Melati, Bekasi", "Jl. Bali Blok T-5, Kawasan Melati, Bekasi"),
        ("12 E. Melati Sr. Ave., Quezon City", "12 E. Melati Jr. Ave., Quezon City"),
        ("1255 EDSA, Quezon City", "1255 EDSA, Makati City"),
        ("12 Pasong Tamo, Makati", "12 Pasong Tamo Extension, Makati"),
        ("Vía Lirio, P.H. Copper Tower, Panamá", "Copper Tower, Calle Lirio Norte, Panama"),
        ("Vía Lirio 12, Panamá", "Calle Lirio 12, Panama"),
    ],
)
def test_a_near_miss_is_none(one: str, other: str) -> None:
    assert not address.compare_fields(one, other, load())[2].same_premises
