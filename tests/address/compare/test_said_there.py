"""What addresses of a country say in its own words, beside the same in English or in letters."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # Kinds of roads that are names: Quay Street; Meydan is no square but in Iran.
        (
            "62 Quay St, Auckland CBD, Auckland 1010, New Zealand",
            "Level 6, Owl Tower 62 Quay Street, Auckland CBD 1010",
        ),
        ("12 Gate Road, London NW2 1AA", "12 Gate Rd, London, NW2 1AA, UK"),
        ("Meydan Hotel, Nad Al Sheba, Dubai", "The Meydan Hotel, Nad Al Sheba 1, Dubai, United Arab Emirates"),
        # Phnom Penh and Jakarta by their quarters.
        ("No. 66, Owlvong Blvd, Sangkat Wat Phnom, Khan Daun Penh", "#66 Owlvong Boulevard, Phnom Penh, Cambodia"),
        ("House 12, Street 271, Sangkat Boeung Tumpun, Khan Meanchey", "#12, St. 271, Phnom Penh, Cambodia"),
        # Thai words for buildings, and districts in letters.
        (
            "อาคารเอ็มไพร์ทาวเวอร์ ชั้น 33 ถนนสาทรใต้ แขวงยานนาวา เขตสาทร กรุงเทพฯ 10120",
            "1 Empire Tower, 47th Fl., Room 4703, Sathorn, Bangkok 10120",
        ),
        # Roads of Korea that are called by foreign words.
        ("경기도 용인시 처인구 에버랜드로 199", "199, Everland-ro, Cheoin-gu, Yongin-si, Gyeonggi-do, Korea"),
        ("대전광역시 유성구 사이언스로 38", "38 Science-ro, Yuseong-gu, Daejeon"),
        ("서울특별시 마포구 월드컵북로 396", "396, World Cup buk-ro, Mapo-gu, Seoul, Korea"),
        # Lanes of Vietnam in English, whose houses are counted from the lane or from the street.
        ("6/82 Tran Kim, Cau Giay, Hà Nội", "No. 6 Lane 82, Tran Kim Street, Cau Giay District, Hanoi"),
        ("35/12 Trần Kim, Quận 3, TP.HCM", "12 Alley 35 Tran Kim Str., D3, HCMC"),
        # A town before its street without a comma, and initials of Russia before a type.
        ("Kazan st. N. Sovina, 76/1, office. 213", "Казань ул. Н. Совина, 76/1, оф. 213"),
        ("Пресненская набережная, дом 12 Башня «Сова» Восток, 31 этаж", "Москва, Пресненская набережная, 12"),
        # Floors, doors and towers of Spain.
        ("C/ Búho, 12, bajo dcha., 28010 Madrid", "Calle del Búho 12, Bajo Derecha, Madrid 28010"),
        ("C/Búho nº12 1ºB, 28010 Madrid", "Calle Búho, 12, 1 B, 28010, Madrid, España"),
        (
            "Edificio Torre Cernícalo Floors 39 & 40 Plaza Pablo Búho 1 Madrid, 28020",
            "Torre Cernícalo Madrid, Madrid 28020 España",
        ),
        # A box without its word, parts in another order.
        (
            "6th Floor, Owl Grandstand, Meydan Road, Nad Al Sheba, Dubai, UAE",
            "Owl Grandstand, 6th Floor, Meydan Road, Nad Al Sheba, PO 17965, Dubai, UAE",
        ),
        # A firm in capitals before its street, a side that is a road's name, a state with a slip.
        ("3&3 OWLOS SE Elgendorfer Str. 57 56410 Montabaur, Allemagne", "Elgendorfer Straße 57, 56410 Montabaur"),
        ("2511 S Blvd, Charlotte, 28203", "2511 South Boulevard, Charlotte, NC 28203"),
        ("16192 owl highway, lewes, Delware 19958, county of Sussex.", "16192 Owl Hwy Lewes, Delaware 19958"),
        # A flat of Turkey behind a stroke or its word, doors of Catalonia, short words of Dubai, Thailand by its words.
        ("Kartal Cad. No:12/5 Kat:3 Ümraniye / İstanbul", "Kartal Caddesi No 12 D 5, Umraniye, Istanbul 34764"),
        ("Passeig del Mussol 12, 4t 2a, 08008 Barcelona", "Paseo del Mussol, 12, 4º 2ª, Barcelona 08008"),
        ("Warehouse 3, Plot 597-123, Dubai Investment Park 1, Dubai", "WH 3, DIP 1, Plot No. 597-123, Dubai, UAE"),
        (
            "55/5 หมู่ที่ 2 ถนนเพชรเกษม ตำบลอ้อมใหญ่ อำเภอสามพราน จังหวัดนครปฐม 73160",
            "55/5 Moo 2, Petchkasem Road, Omyai, Sampran, Nakornpathom 73160",
        ),
        # Postcodes of Oslo behind NO, and of Greece behind Str., which is no German street there.
        ("Uglegata 12B, 0150 Oslo", "Uglegata 12 B, NO-0150 Oslo, Norway"),
        ("12 Koukouvagias Str., Maroussi, 15125 Athens, Greece", "Koukouvagias 12, Marousi 151 25, Greece"),
    ],
)
def test_one_place(a: str, b: str) -> None:
    assert is_same(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("62 Quay St, Auckland CBD, Auckland 1010", "62 Gate Street, Auckland CBD 1010"),
        ("62 Quay St, Auckland 1010", "62 Quay Road, Auckland 1010"),
        ("62 Owl Quay, St Kilda, Dunedin", "62 Owl Street, St Kilda, Dunedin"),
        ("No. 66, Owlvong Blvd, Sangkat Wat Phnom", "#68 Owlvong Boulevard, Phnom Penh"),
        ("House 12, Street 271, Khan Meanchey", "#12, St. 271, Siem Reap, Cambodia"),
        (
            "1 Empire Tower, 47th Fl., Sathorn, Bangkok",
            "1 อาคารเอ็มไพร์เพลส ถนนสาทรใต้ แขวงยานนาวา เขตสาทร กรุงเทพฯ 10120",
        ),
        ("25 ถนนสาทรใต้ แขวงทุ่งมหาเมฆ เขตสาทร กรุงเทพฯ 10120", "25 North Sathorn Road, Silom, Bangrak, Bangkok 10500"),
        ("경기도 용인시 처인구 에버랜드로 199", "199, Everlong-ro, Cheoin-gu, Yongin-si, Gyeonggi-do, Korea"),
        ("경기도 용인시 처인구 에버랜드로 199", "199, Everland-ro, Giheung-gu, Yongin-si, Gyeonggi-do, Korea"),
        ("경기도 용인시 에버랜드로 199", "199, Everland-ro, Suwon-si, Gyeonggi-do, Korea"),
        ("6/82 Tran Kim, Cau Giay, Hà Nội", "No. 82 Lane 6, Tran Kim Street, Cau Giay District, Hanoi"),
        ("35/12 Tran Kim St., District 3, HCMC", "No. 35, Alley 12 Tran Kim, Dist. 3, Ho Chi Minh City"),
        ("35/12 Tran Kim St., District 3, HCMC", "No. 12, Alley 36 Tran Kim, Dist. 3, Ho Chi Minh City"),
        ("Kazan st. N. Sovina, 76/1", "Казань ул. К. Совина, 76/1"),
        ("Kazan st. N. Sovina, 76/1", "Самара ул. Н. Совина, 76/1"),
        ("Kazan st. M. Sovina, 76", "Kazan st. Sovina, 76"),
        ("Дубки ул. Мира, 5, Казань", "Липки ул. Мира, 5, Казань"),
        ("경기도 용인시 처인구 홀리로 12", "12, Holi-ro, Cheoin-gu, Yongin-si, Gyeonggi-do"),
        ("12 St. 163, Khan Mean Chey, Cambodia", "12 St. 163, Khan Sen Sok, Phnom Penh, Cambodia"),
        ("#12, Monivong Blvd, Sangkat Olympic", "#12, Monivong Blvd, Sangkat Teuk Thla"),
        ("6 Lane 82, Thai Binh Street, Da Nang", "6/82 Thai Binh Street, Da Nang, Vietnam"),
        ("6 Lane 82 Ha Noi Street, Ho Chi Minh City", "6/82 Ha Noi Street, Ho Chi Minh City"),
        ("Owl Place Tower A, SCBD, Jakarta", "Owl Place Tower B, SCBD, Jakarta"),
        ("5th Floor, Owl Place, Bangkok", "5th Floor, Owl Place Residence, Bangkok"),
        ("C/ Búho, 12, bajo dcha., 28010 Madrid", "Calle del Búho 14, Bajo Derecha, Madrid 28010"),
        ("Pol. Ind. El Búho, nave 12, 50012 Zaragoza", "Polígono El Búho Nave 13, Zaragoza 50012, España"),
        ("Pol. Ind. El Búho, nave 12, 50012 Zaragoza", "Polígono El Cernícalo Nave 12, Zaragoza 50012"),
        # The number of a hall is no plot's, block's, module's or road's.
        ("Pol. Ind. El Búho, nave 12, 50012 Zaragoza", "Pol. Ind. El Búho, parcela 12, 50012 Zaragoza"),
        ("Pol. Ind. El Búho, nave 12, 50012 Zaragoza", "Pol. Ind. El Búho, bloque 12, 50012 Zaragoza"),
        ("Pol. Ind. El Búho, nave 12, 50012 Zaragoza", "Pol. Ind. El Búho, módulo 12, 50012 Zaragoza"),
        ("Pol. Ind. Las Cornejas, nave 12, 50012 Zaragoza", "Calle Las Cornejas 12, 50012 Zaragoza"),
        # A park of science or of technology is no estate of works.
        ("Parque Tecnológico Las Cornejas, 12, 50012 Zaragoza", "Polígono Las Cornejas, 12, 50012 Zaragoza"),
        ("Parque Científico El Búho, Edificio 3, 29590 Málaga", "Parque Tecnológico El Búho, Edificio 3, 29590 Málaga"),
        # Names that are a road's word alone, which say nothing.
        ("서울특별시 마포구 테헤란로 12", "12, City-ro, Mapo-gu, Seoul"),
        ("12 City Street, District 1, Ho Chi Minh City", "12 Duong Cu Meo, Quan 1, Ho Chi Minh City"),
        ("12 Church Road, London SE19 2EZ", "12 Church Road, London SE11 4AB"),
        ("Pacific Owl Place, SCBD, Jakarta", "Pacific Owl Tower, SCBD, Jakarta"),
        ("Sathorn Owl Square, Silom, Bangkok", "Sathorn Owl Place, Silom, Bangkok"),
        (
            "6th Floor, Owl Grandstand, Meydan Road, Nad Al Sheba, Dubai, UAE",
            "Owl Gallery, 6th Floor, Meydan Road, Nad Al Sheba, PO 17965, Dubai, UAE",
        ),
        (
            "6th Floor, Owl Grandstand, Meydan Road, Nad Al Sheba, Dubai, UAE",
            "Owl Grandstand, 7th Floor, Meydan Road, Al Quoz, PO 17965, Dubai, UAE",
        ),
        (
            "5th Floor, Kestrel Tech Village, Outer Ring Road, Bengaluru",
            "5th Floor, Kestrel Business Park, Outer Ring Road, Bengaluru",
        ),
        (
            "Unit 12, Kestrel Tech Village, Outer Ring Road, Bengaluru",
            "Unit 12, Kestrel Village, Outer Ring Road, Pune",
        ),
        (
            "6th Floor, Owl Grandstand, Meydan Road, Nad Al Sheba, Mumbai, 400001",
            "Owl Grandstand, 6th Floor, Meydan Road, Nad Al Sheba, Mumbai, 400703",
        ),
        (
            "6th Floor, Owl Gallery PO Box 555, Owl Old Town, Meydan Road, Nad Al Sheba, Dubai",
            "6th Floor, Kestrel Gallery PO Box 555, Owl Old Town, Meydan Road, Nad Al Sheba, Dubai",
        ),
        (
            "6th Floor, Building 1-23, Owl Old Town, Meydan Road, Nad Al Sheba, Dubai",
            "6th Floor, Building 12-3, Owl Old Town, Meydan Road, Nad Al Sheba, Dubai",
        ),
        (
            "Office 3, Owl Grandstand, Poland, Nad Al Sheba, Meydan Road, Dubai",
            "Office 3, Owl Grandstand, Russia, Nad Al Sheba, Meydan Road, Dubai",
        ),
        ("2511 S Blvd, Charlotte, NC 28203", "2511 North Boulevard, Charlotte, NC 28203"),
        ("1310 E Rd, Owlton, WI 54521", "1310 East Rd, Owlton, WI 54521"),
        ("1310 S Ln, Owlton, FL 33601", "1310 South Lane, Owlton, FL 33601"),
        ("12 Owl Street, Umhlanga", "12 Owl Street, Durban 4001"),
        ("300 E St NW, Washington, DC 20001", "300 East Street NW, Washington, DC 20001"),
        ("CP 1234, București", "BP 1234, București"),
        ("Kartal Cad. No:12/5 Kat:3 Ümraniye / İstanbul", "Kartal Caddesi No 12 D 6, Umraniye, Istanbul 34764"),
        ("Kartal Cad. No:12/5 Ümraniye / İstanbul", "Kartal Caddesi No 14 D 5, Umraniye, Istanbul 34764"),
        ("Passeig del Mussol 12, 4t 2a, 08008 Barcelona", "Paseo del Mussol, 14, 4º 2ª, Barcelona 08008"),
        ("Warehouse 3, Plot 597-123, Dubai Investment Park 1, Dubai", "WH 4, DIP 1, Plot No. 597-123, Dubai, UAE"),
        (
            "55/5 หมู่ที่ 2 ถนนเพชรเกษม ตำบลอ้อมใหญ่ อำเภอสามพราน จังหวัดนครปฐม 73160",
            "55/5 Moo 3, Petchkasem Road, Omyai, Sampran, Nakornpathom 73160",
        ),
        ("Uglegata 12B, 0150 Oslo", "Uglegata 150, NO-0150 Oslo, Norway"),
        ("12 Owl Road, Sandton 2196", "12 Owl Rd, Randburg 2194"),
        ("12 Koukouvagias Str., 10557 Athens, Greece", "Koukouvagias Str. 12, 10557 Berlin"),
    ],
)
def test_two_places(a: str, b: str) -> None:
    assert not is_same(a, b)
