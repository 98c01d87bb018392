"""Lanes, zones, numbered roads, sectors and blocks: one place where all of them agree, two where one is another."""

import pytest
from tests.gazetteer import load

from falsefront import address

LANE = "上海市普陀区中江路879弄天地软件园27号楼"
ZONE = "深圳市宝安区西乡镇麻布第二工业区B1栋"
INFO = "北京市海淀区信息路甲28号科实大厦A座"
PLAZA = "1 Lantern Plaza, Holtsville NY 11742"
AREA = "17 Dhanmondi R/A, Road No. 2, Dhaka 1205"
SECTOR = "House 17, Road 2, Sector 4, Uttara, Dhaka"
COMPLEX = "C-38/39, G Block, Bandra Kurla Complex, Bandra (East), Mumbai 400051"
INDONESIA = "Jl. Meranti IV Blok V No. 74, Cikarang, Bekasi"
PENANG = "Plot 47, Lebuhraya Kampung Melati, Bayan Lepas, 11900 Pulau Pinang"
FREE_ZONE = "Plot 23, Phase IV, Free Industrial Zone, Bayan Lepas, Penang 11900, Malaysia"
BANGI = "Lot 16, Jalan P/7, Kawasan Perindustrian Bangi, 43650 Bangi, Selangor"
VIETNAM = "Lot B2, Road D3, Hong Sa 2 Industrial Park, Di An, Binh Duong"
PHILIPPINES = "Block 17 Lot 3, Phase 2, Sampaguita Village, Dasmarinas, Cavite"
ECONOMIC = "Lots 15 & 16 Blk. 17, Sampaguita Economic Zone, Rosario, Cavite"
NOIDA = "Plot No. 3 Block B, Sector 5, Surya Industrial Area, Noida"
MILE = "Lot 718, Jalan Kenari, Batu 9, Off Jalan Melor, 41050 Klang"
BLOCK = "House 17, Road 2, Block C, Banani, Dhaka"
QUOZ = "Warehouse 21, Street 8, Al Quoz Industrial Area 2, Dubai"
SALMIYA = "Yasmin St, Salmiya, Block 2, Building 9"
NOUR = "Office 405, Al Yasmin Building, Deira, Dubai"
NGO = "18 ngõ 27 phố Sen, Cầu Giấy, Hà Nội"
TAMBON = "99/5 Moo 3, Tambon Bang Pla, Amphoe Bang Phli, Samut Prakan"
KORPUS = "г. Москва, ул. Кедровая, д. 5, корп. 2"
MANAN = "12 Beodeul-ro, Manan-gu, Anyang"
ZONE_QATAR = "Building 54, Street 21, Zone 57, Doha"
CROSS = "21/3, 4th Cross, 5th Main, Jayanagar, Bangalore"
WAY = "Way 7311, Building 2143, Al Khuwair, Muscat"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (MILE, "LOT 718 JALAN KENARI, 9TH MILE, OFF JALAN MELOR, KLANG"),
        (MILE, "LOT 718 JALAN KENARI, MILE 9, OFF JALAN MELOR, KLANG, SELANGOR"),
        (COMPLEX, "C-38/39, 'G' Block, BKC, Bandra East, Mumbai - 400 051"),
        (
            "Plot 45, Okhla Industrial Area, Phase III, New Delhi 110020",
            "45, Okhla Industrial Estate Phase-3, New Delhi-110020",
        ),
        (LANE, "Building 12, Tiandi Software Park, Lane 879 Zhongjiang Road, Putuo District, Shanghai"),
        (ZONE, "Building B1, Mabu No.2 Industrial Area, Xixiang Town, Bao'an District, Shenzhen"),
        ("深圳市宝安区西乡街道麻布第二工业区B1栋", "Building B1, Mabu No.2 Industrial Area, Xixiang, Bao'an, Shenzhen"),
        (INFO, "Room 5A1, Block A, Keshi Plaza, No. 28A Info. Road, Haidian District, Beijing 100085"),
        (PLAZA, "One Lantern Plz, Holtsville, New York 11742-1300"),
        (AREA, "House # 17, Road # 02, Dhanmondi Residential Area, Dhaka, Bangladesh"),
        (SECTOR, "House # 17, Road # 02, Sector # 04, Uttara Model Town, Dhaka, Bangladesh"),
        (BLOCK, "House # 17, Road # 2, Block # C, Banani, Dhaka, Bangladesh"),
        (INDONESIA, "Jl. Meranti IV Blok V No. 74, Cikarang"),
        (SECTOR, "H-17, R-02, Sec-04, Uttara, Dhaka, Bangladesh"),
        (PENANG, "Plot 47 Lebuh Raya Kg. Melati, Bayan Lepas FIZ, Penang, Malaysia"),
        (PENANG, "Plot 47 Lebuhraya Kg. Melati, Bayan Lepas Free Industrial Zone, Penang, Malaysia"),
        (BANGI, "LOT 16 JLN P/7, BANGI, SELANGOR"),
        (INDONESIA, "Jl. Meranti IV Blok 5 No. 74, Cikarang"),
        (VIETNAM, "Lot B2, Road No. D3, Hong Sa 2 Industrial Park, Di An, Binh Duong, Vietnam"),
        (PHILIPPINES, "Lot 3, Blk. 17, Ph. II, Sampaguita Vill., Dasmarinas, Cavite, Philippines"),
        (ECONOMIC, "Block 17 Lot 15-16, Sampaguita Economic Zone, Rosario, Cavite, Philippines"),
        (NOIDA, "Plot No 3, B Block, Sector-5, Surya Indl. Area, Noida"),
        (
            "Block B-12, Plot 3, Sector 5, Surya Industrial Area, Noida",
            "Block-B12, Plot 3, Sector-5, Surya Indl. Area, Noida",
        ),
        ("Meşelik Cad. No: 185 A Blok Kat 3, Şişli, İstanbul", "Meselik Cad. No:185 B Blok, Sisli, Istanbul"),
        ("Jl. Meranti II Blok C No. 12, Cikarang, Bekasi", "Jl. Meranti 2 Blok C No. 12, Cikarang, Bekasi"),
        ("Lot B-5, Road N2, Kenari Industrial Park, Bien Hoa", "Lô B-5, Đường N2, KCN Kenari, Biên Hòa"),
        ("225 Lane 54, An Ho Road, Section 2nd, Tainan City", "台南市安南區安和路二段54巷225號"),
        ("401, Surya Complex, Borivali West, Mumbai", "401, Surya Complex, Borivali (W), Mumbai 400092"),
        ("Surya Plaza, I.I. Chinar Road, Karachi", "Surya Plaza, I I Chinar Rd., Karachi 75650"),
        (QUOZ, "W/H No. 21, Street 8, Al Quoz Industrial 2, Dubai, United Arab Emirates"),
        (QUOZ, "مستودع 21، شارع 8، القوز الصناعية 2، دبي"),
        (QUOZ, "Warehouse 21, Street 8, Al Quoz, Dubai"),
        (SALMIYA, "Salmiya, Block 2, Yasmin Street, Bldg 9"),
        (NOUR, "Deira, Al Yasmin Bldg., Office 405, Dubai, U.A.E."),
        (WAY, "Building 2143, Way 7311, Al Khuwair, Muscat, Oman"),
        (NGO, "No. 18, Lane 27 Sen Street, Cau Giay, Hanoi"),
        (TAMBON, "99/5 หมู่ 3 ต.บางปลา อ.บางพลี สมุทรปราการ"),
        (KORPUS, "Москва, Кедровая 5к2"),
        (MANAN, "경기도 안양시 만안구 버들로 12"),
        (ZONE_QATAR, "مبنى 54، شارع 21، منطقة 57، الدوحة"),
        (CROSS, "21/3, 4th Cross, 5th Main, Jaya Nagar, Bengaluru"),
        ("12 Lantern Street Place, London", "12, Lantern Street Place, London EC4"),
        ("Plot 21, Kerman Special Economic Zone, Kerman", "Plot 21, Kerman SEZ, Kerman, Iran"),
        ("21 Kenari Road East #05-12, Singapore", "#05-12, 21 Kenari Rd East, Singapore"),
        ("Rua 10, 250, Setor Oeste, Goiânia", "RUA 10 250 GOIANIA"),
        ("Rua 10, 250, Setor Oeste, Goiânia", "Rua 10, nº 250, Qd. 5, Setor Oeste, Goiânia"),
        ("Çınar OSB 1204. Sokak No:5, Yenimahalle, Ankara", "Cinar Organize Sanayi Bölgesi 1204 Sk. 5 Ankara"),
        ("Calle 21 No. 105 x 20 y 22, Col. Fresnos, Mérida", "C. 21 #105 x 20 y 22, Colonia Fresnos, 97000 Mérida"),
        ("Çınar Sanayi Sitesi 105. Sk. A Blok No:9, Ümraniye", "Çınar San. Sit. 105 Sok. A Blok 9 Ümraniye İstanbul"),
        ("12/32/71 Vườn Lài, Ba Đình, Hà Nội", "Số 12 ngách 32 ngõ 71 phố Vườn Lài, Ba Đình, Hà Nội"),
        ("8/120 Vuon Lai, Dong Da, Hanoi", "Số 8 ngõ 120 Vườn Lài, Đống Đa, Hà Nội"),
        ("225/14 Vườn Lài, Quận 3, TP.HCM", "Hẻm 225, số nhà 14 Vườn Lài, Q.3, HCM"),
        ("K225/14 Vườn Lài, Đà Nẵng", "Số 14 kiệt 225 Vườn Lài, Đà Nẵng"),
        ("#12, 7003 30 Street SE, Calgary, AB", "Bay 12, 7003 - 30th St. S.E., Calgary, Alberta"),
    ],
)
def test_one_place_is_one_in_both_ways_to_write_its_parts(one: str, other: str) -> None:
    assert address.compare_fields(one, other, load())[2].same_premises


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (MILE, "LOT 718 JALAN KENARI, 8TH MILE, OFF JALAN MELOR, KLANG"),
        (MILE, "LOT 718 JALAN KENARI, BATU 8, OFF JALAN MELOR, KLANG"),
        (
            "Plot 45, Okhla Industrial Area, Phase III, New Delhi 110020",
            "45, Okhla Industrial Estate Phase-II, New Delhi-110020",
        ),
        (
            "Plot 45, Okhla Industrial Area, Ph-III, New Delhi 110020",
            "45, Okhla Industrial Estate, 2nd Phase, New Delhi-110020",
        ),
        (
            "Plot 45, Sector 16, Okhla Industrial Area, New Delhi 110020",
            "45, Okhla Industrial Estate Sector-18, New Delhi-110020",
        ),
        (COMPLEX, "C-38/39, 'E' Block, BKC, Bandra East, Mumbai - 400 051"),
        (COMPLEX, "C-38/39, Block E, Bandra Kurla Complex, Bandra East, Mumbai - 400 051"),
        (LANE, "Building 12, Tiandi Software Park, Lane 897 Zhongjiang Road, Putuo District, Shanghai"),
        (LANE, "Building 12, Tianchi Software Park, Lane 879 Zhongjiang Road, Putuo District, Shanghai"),
        (LANE, "上海市普陀区中江路879弄12号楼"),
        ("上海市普陀区中江路879弄绿洲花园27号", "上海市普陀区中江路879弄绿洲花园12号"),
        (ZONE, "Building B1, Mabu No.3 Industrial Area, Xixiang Town, Bao'an District, Shenzhen"),
        (ZONE, "Building B2, Mabu No.2 Industrial Area, Xixiang Town, Bao'an District, Shenzhen"),
        (INFO, "Block A, Keshi Plaza, No. 28 Info. Road, Haidian District, Beijing 100085"),
        (PLAZA, "Two Lantern Plz, Holtsville, New York 11742-1300"),
        (AREA, "House # 17, Road # 12, Dhanmondi Residential Area, Dhaka, Bangladesh"),
        (AREA, "House # 17, Road # 02, Gulshan Residential Area, Dhaka, Bangladesh"),
        (SECTOR, "House # 17, Road # 02, Sector # 14, Uttara Model Town, Dhaka, Bangladesh"),
        (SECTOR, "House 17, Road 2, Sector No. 14, Uttara Model Town, Dhaka, Bangladesh"),
        (BLOCK, "House 17, Road 2, Block D, Banani, Dhaka, Bangladesh"),
        (INDONESIA, "Jl. Meranti IV Blok U No. 74, Kawasan Industri Jababeka, Cikarang"),
        (INDONESIA, "Jl. Meranti IV Blok U No. 74, Cikarang"),
        (SECTOR, "H-17, R-02, Sec-14, Uttara, Dhaka, Bangladesh"),
        (SECTOR, "H-17, R-12, Sec-04, Uttara, Dhaka, Bangladesh"),
        (SECTOR, "H-27, R-02, Sec-04, Uttara, Dhaka, Bangladesh"),
        (PENANG, "Plot 4 Lebuh Raya Kg. Melati, Bayan Lepas FIZ, Penang, Malaysia"),
        (FREE_ZONE, "Plot 23, Fasa 8, Zon Perindustrian Bebas Bayan Lepas, 11900 Pulau Pinang"),
        (BANGI, "LOT 16 JLN P/17, BANGI, SELANGOR"),
        (VIETNAM, "Lot B2, Road D7, Hong Sa 2 Industrial Park, Di An, Binh Duong, Vietnam"),
        ("Lô B2, Đường D3, KCN Hồng Sa 2, Dĩ An, Bình Dương", "Lô B2, Đường số D7, KCN Hồng Sa 2, Dĩ An, Bình Dương"),
        (PHILIPPINES, "Block 21 Lot 3, Phase 2, Sampaguita Village, Dasmarinas, Cavite"),
        (PHILIPPINES, "Lot 17 Bl. 3, Phase 2, Sampaguita Village, Dasmarinas, Cavite"),
        (PHILIPPINES, "Block 21, Lot 3, Rosal Street, Phase 2, Sampaguita Village, Dasmarinas, Cavite"),
        (ECONOMIC, "Lots 15 & 16 Block 21, Sampaguita Economic Zone, Rosario, Cavite"),
        (NOIDA, "Plot No. 3 Block C, Sector 5, Surya Industrial Area, Noida"),
        (
            "Block B-12, Plot 3, Sector 5, Surya Industrial Area, Noida",
            "Block B-14, Plot 3, Sector-5, Surya Indl. Area, Noida",
        ),
        (BLOCK, "House 17, Road 2, Block - D, Banani, Dhaka, Bangladesh"),
        (BLOCK, "House # 17, Road # 2, Block # D, Banani, Dhaka, Bangladesh"),
        ("House 17, Road 2, Block 13-A, Banani, Dhaka", "House 17, Road 2, Block 13-D, Banani, Dhaka, Bangladesh"),
        ("Jl. Meranti II Blok C No. 12, Cikarang, Bekasi", "Jl. Meranti XI Blok C No. 12, Cikarang, Bekasi"),
        ("Jl. Meranti II Blok C No. 12, Cikarang, Bekasi", "Jl. Meranti Blok C No. 12, Cikarang, Bekasi"),
        ("Jl. Gaya Meranti I No. 3, Jakarta Utara", "Jl. Gaya Meranti III No. 3, Jakarta"),
        ("Jl. Meranti Raya No. 8, Jakarta Utara", "Jl. Meranti Raya 8, South Jakarta"),
        ("Lot A3, Sampaguita II, Binh Duong", "Lô A3, KCN Sampaguita I, Bình Dương"),
        ("Lot B-5, Road N2, Kenari Industrial Park, Bien Hoa", "Lô B-5, Đường N4, KCN Kenari, Biên Hòa"),
        ("Surya Chambers IV, Nariman Point, Mumbai", "Surya Chambers V, Nariman Point, Mumbai 400021"),
        ("25 Main Boulevard, Surya II, Lahore", "25 Main Boulevard, Surya-III, Lahore"),
        ("401, Surya Complex, Borivali East, Mumbai", "401, Surya Complex, Borivali (W), Mumbai"),
        ("Unit 3 Lantern Park North, Carlisle", "Unit 3 Lantern Park South, Carlisle"),
        ("4500 US Highway 19 N, Clearwater, FL", "4500 US Hwy 19 S, Clearwater, Florida"),
        ("Zona Industriale Nord, Via 2, n. 5, Padova", "Zona Industriale Sud, Via 2, n. 5, Padova"),
        ("3rd Floor, Surya Chambers V, 222, Nariman Point, Mumbai", "Surya Chamber IV, 222 Nariman Pt., Mumbai"),
        ("6A Surya Nagar, Santa Cruz West, Mumbai", "6A, Suryanagar, Santacruz (E), Mumbai 400055"),
        ("225 Lane 54, An Ho Road, Section 2nd, Tainan City", "台南市安南區安和路三段54巷225號"),
        (QUOZ, "W/H No. 21, Street 8, Al Quoz Industrial 4, Dubai, United Arab Emirates"),
        (QUOZ, "Warehouse 21, 8th Street, Al Quoz 4, Dubai"),
        (QUOZ, "مستودع 21، شارع 8، القوز الصناعية 4، دبي"),
        (SALMIYA, "Yasmin St, Salmiya, Block 6, Building 9"),
        (NOUR, "Office 405, Al Yasmin Building, Oud Metha, Dubai"),
        (NOUR, "مكتب 405، برج الياسمين، القصيص، دبي"),
        (WAY, "Building 2143, Way 7311, Ghubra, Muscat, Oman"),
        (NGO, "Số 18 ngách 27 ngõ 4 phố Sen, Cầu Giấy, Hà Nội"),
        (TAMBON, "99/5 Moo 3, Tambon Bang Phli, Amphoe Bang Phli, Samut Prakan"),
        (TAMBON, "99/5 Mu 7, Tambon Bang Pla, Amphoe Bang Phli, Samut Prakan"),
        (KORPUS, "Москва, Кедровая 5с2"),
        (MANAN, "경기도 안양시 동안구 버들로 12"),
        (ZONE_QATAR, "مبنى 54، شارع 21، منطقة 91، الدوحة"),
        (CROSS, "21/3, 4th Cross, 5th Main, J.P. Nagar, Bengaluru"),
        ("12 Lantern Street Place, London", "12 Lantern Street, London"),
        ("Plot 21, Kerman Special Economic Zone, Kerman", "Plot 21, Kerman Industrial Estate, Kerman"),
        ("21 Kenari Road East #05-12, Singapore", "12 Kenari Road East, Singapore"),
        ("Rua Coronel Azinheira 21, São Paulo", "Av. Coronel Azinheira 21, São Paulo"),
        ("Plot 21, Phase 3, GIDC Vatva, Ahmedabad", "Plot 21, Phase III, GIDC Naroda, Ahmedabad"),
        ("Budapest, XIII. kerület, Fűzfa út 12", "Budapest, IV. kerület, Fűzfa út 12"),
        ("Çınar OSB 1204. Sokak No:5, Yenimahalle, Ankara", "Ihlamur OSB 1204 Sk. No:5 Yenimahalle/Ankara"),
        ("Çınar Org. San. Böl. 1204. Cad. 5, Gebze", "Ihlamur Organize Sanayi Bölgesi 1204. Cadde No:5 Gebze"),
        ("Çınar Mah. 1204. Sokak No:5, Keçiören, Ankara", "Ihlamur Mahallesi 1204. Sk. No:5, Keçiören/Ankara"),
        ("Calle 21 No. 105 x 20 y 22, Col. Fresnos, Mérida", "Calle 21 #105 x 20 y 22, Fracc. Álamos, Mérida"),
        ("Rua 10, 250, Setor Oeste, Goiânia", "RUA 10 250 SETOR CENTRAL GOIANIA"),
        ("Rua 10 nº 250, Setor Oeste, Goiânia - GO", "Rua 10, 250, Setor Bueno, Goiânia"),
        ("Rua 2, 100, Bairro Novo, Fortaleza", "Rua 2, 100, Conjunto Ceará, Fortaleza"),
        ("Rua A, 100, Bairro Novo, Fortaleza", "Rua A, 100, Conjunto Ceará, Fortaleza"),
        ("Çınar San. Sit. 5. Blok No:12, Başakşehir", "Çınar Sanayi Sitesi 12.Blok 5 34306 Başakşehir/İstanbul"),
        ("Çınar San. Sit. A Blok No:12, Başakşehir", "Çınar Sanayi Sitesi B Blok 12 34306 Başakşehir/İstanbul"),
        ("120/8 Vườn Lài, Đống Đa, Hà Nội", "Số 8 ngõ 120 Vườn Lài, Đống Đa, Hà Nội"),
        ("12/71/32 Vườn Lài, Ba Đình, Hà Nội", "Số 12 ngách 32 ngõ 71 Vườn Lài, Ba Đình, Hà Nội"),
        ("14/225 Vườn Lài, Quận 3, TP.HCM", "Hẻm 225, số 14 Vườn Lài, Q.3, HCM"),
        ("225/14 Vườn Lài, Quận 3, TP.HCM", "Hẻm 225, số 14 Vườn Lài, Q.5, HCM"),
        ("225/14 Vườn Lài, Quận 3, TP.HCM", "Hẻm 225, số 14 Vườn Lài Hạ, Q.3, HCM"),
        ("#12, 7003 30 Street SE, Calgary, AB", "Bay 12, 7003 - 30th Ave. S.E., Calgary, Alberta"),
        ("#12, 7003 30 Street SE, Calgary, AB", "Bay 12, 7003 - 31st St. S.E., Calgary, Alberta"),
        ("Dr. Tulpkade 64, Den Haag", "Ir. Tulpkade 64, Den Haag"),
        ("200 metros norte de la Ermita, San Pedro, San José", "200 metros sur de la Ermita, San Pedro, San José"),
        ("Calle 72 Sur # 10-07, Bogotá", "Calle 72 No. 10-07, Bogotá"),
        ("义乌市柚岸商贸城二区3街12号", "义乌市柚岸商贸城三区3街12号"),
        ("合肥市经济技术开发区柳芽路A区3号", "合肥市经济技术开发区柳芽路B区3号"),
    ],
)
def test_another_lane_zone_road_sector_or_block_is_another_place(one: str, other: str) -> None:
    assert not address.compare_fields(one, other, load())[2].same_premises
