"""Addresses from Yangon to Manila as two people spell and shorten them, and what each of them is not."""

import pytest
from tests.gazetteer import load

from falsefront import address


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # Thai names as they are spelled and as they sound
        ("517 Rajadamri Rd, Lumpini, Pathumwan, Bangkok", "517 Ratchadamri Road, Lumphini, Pathum Wan, Bangkok 10330"),
        ("517 Rajdamnern Road, Phra Nakhon, Bangkok", "517 Ratchadamnoen Rd, Phranakorn, Bangkok"),
        ("517/3 Phahon Yothin Soi 24, Chom Phon, Bangkok", "517/3 Soi Phaholyothin 24, Jompol, Bangkok 10900"),
        ("517/3 Lat Phrao Rd, Wang Thonglang, Bangkok", "517/3 Ladprao Road, Wangthonglang, Bangkok"),
        ("517/3 Petchburi Road, Rajthevee, Bangkok 10400", "517/3 Phetchaburi Rd, Ratchathewi, Bangkok"),
        ("517 Huay Kaew Rd, Chang Phueak, Chiang Mai", "517 Huai Kaeo Road, T.Changpuak, A.Muang, Chiangmai"),
        ("517 Nimmanhaemin Rd, Suthep, Chiang Mai", "517 Nimmanahaeminda Road, Suthep, Chiangmai"),
        ("517 Sukhumvit 39 Road, Bangkok", "517 Sukhumvit Soi 39, Bangkok 10110"),
        ("517 ถ.เพชรบุรีตัดใหม่ แขวงมักกะสัน เขตราชเทวี กทม.", "517 New Petchburi Road, Makkasan, Rajthevi, Bangkok"),
        # roads of Vietnam of four words, by initials and after days; lanes of Da Nang
        ("517 CMT8, P.11, Q.3, TP.HCM", "517 Cách Mạng Tháng Tám, Phường 11, Quận 3, TP. Hồ Chí Minh"),
        ("517 XVNT, P.25, Q. Bình Thạnh, TPHCM", "517 Xô Viết Nghệ Tĩnh, Phường 25, Bình Thạnh, TP. Hồ Chí Minh"),
        ("517 Đường 30 Tháng 4, Q. Ninh Kiều, TP. Cần Thơ", "No 517, 30/4 Street, Can Tho City, Viet Nam"),
        ("K517/14 Nguyễn Lương Bằng, Liên Chiểu, Đà Nẵng", "517/14 Nguyen Luong Bang, Lien Chieu, Danang"),
        (
            "Lot T17, D1 Road, Saigon Hi-Tech Park, Thu Duc City, HCMC",
            "Lô T17, đường D1, Khu Công nghệ cao TP.HCM, TP. Thủ Đức, TP.HCM",
        ),
        ("517 Hùng Vương, TP. Buôn Ma Thuột, Đắk Lắk", "517 Hung Vuong, Buon Me Thuot, Dak Lak"),
        # older spellings and titles of Indonesia, initials that stand apart
        ("Jl. Gatot Soebroto Kav. 517, Jakarta", "Jln Jend Gatot Subroto Kav 517, Kuningan Timur, Jakarta Selatan"),
        ("Jl. Diponegoro 517, Makassar", "Jalan Pangeran Diponegoro No.517, Makassar"),
        ("Jl H R Rasuna Said Kav 517, Jakarta", "Jl. HR Rasuna Said Kav. 517, Jakarta"),
        ("Jl D I Panjaitan 517 Medan", "Jl. D.I. Panjaitan No. 517, Medan"),
        # Malaysia, Cambodia, Laos, Myanmar
        ("517, Lebuh Pantai, 10300 Georgetown, Pulau Pinang", "517 Beach Street, George Town, Penang, Malaysia"),
        ("517 Preah Norodom Blvd, Sangkat Phsar Thmei 3, Daun Penh", "517 Norodom Blvd, Phnom Penh"),
        ("517 St. 271, Toul Kork, PP", "517 Street 271, Khan Tuol Kouk, Phnom Penh"),
        ("517 Samsenthai Road, Vientiane", "517 Thanon Samsenthai, Viangchan"),
        ("517 Pyay Road, Kamayut Tsp, Yangon", "No. 517, Prome Road, Kamayut, Yangon"),
        # alleys of alleys, wards of today, zones with a commune on one side
        (
            "Số nhà 518, ngách 35, ngõ 8, phố Sen Vàng, phường Ô Chợ Dừa, quận Đống Đa, Hà Nội",
            "No. 518, Lane 8/35 Sen Vang Str, Dong Da Dist, Hanoi",
        ),
        ("Số 9 ngách 8/35 phố Sen Vàng, Đống Đa, Hà Nội", "Số nhà 9, ngách 35, ngõ 8 phố Sen Vàng, Đống Đa, Hà Nội"),
        ("Số 7 hẻm 12/5 Lê Văn Sỹ, Quận 3, TP.HCM", "12/5/7 Le Van Sy, District 3, HCMC"),
        ("517 Lý Tự Trọng, P. Bến Nghé, Quận 1, TP. Hồ Chí Minh", "517 Lý Tự Trọng, Phường Sài Gòn, TP. Hồ Chí Minh"),
        ("517 Láng Hạ, P. Thành Công, Q. Ba Đình, Hà Nội", "517 Láng Hạ, phường Giảng Võ, Hà Nội"),
        (
            "LOT CN07 SEN VANG INDUSTRIAL ZONE SEN VANG DIST BAC NINH PROVINCE VIETNAM",
            "Lô CN-07, KCN Sen Vàng, xã Long Châu, huyện Sen Vàng, tỉnh Bắc Ninh",
        ),
        # houses of estates, lettered roads, corners, Quezon City, houses of Phnom Penh
        ("Komp. Melati Indah Blok F/17, Jakarta Selatan", "Kompleks Melati Indah F-17, Jakarta"),
        (
            "Lot 61, Jalan P/10, Kawasan Perusahaan Bangi, 43650 Bangi",
            "Lot 61, Jalan P10, Bangi Industrial Area, Bangi",
        ),
        ("Ayala Ave. cor. Herrera St., Makati", "Herrera St. corner Ayala Avenue, Makati City"),
        ("517 Timog Ave., Diliman, QC", "517 Timog Avenue, Quezon City 1103"),
        ("517E1 Sothearos Blvd, Phnom Penh", "#517E1, Preah Sothearos (Street 3), Tonle Bassac, Phnom Penh, Kampuchea"),
        ("Building 517, Norodom Boulevard (St. 41), Sangkat Phsar Thmei 3, Daun Penh", "517 Norodom Blvd, Phnom Penh"),
    ],
)
def test_one_place(one: str, other: str) -> None:
    for a, b in ((one, other), (other, one)):
        assert address.compare_fields(a, b, load())[2].same_premises


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("517 Ratchadamri Road, Pathum Wan, Bangkok", "517 Ratchadaphisek Road, Pathum Wan, Bangkok"),
        ("517 Rajdamri Road, Bangkok", "517 Rajdamnern Road, Bangkok"),
        ("517 Ratchawithi Rd, Bangkok", "517 Ratchathewi Rd, Bangkok"),
        ("517 Soi Ladprao 12, Bangkok", "517 Lat Phrao Soi 122, Bangkok"),
        ("517 Petchburi Road, Ratchathewi, Bangkok", "517 New Phetchaburi Road, Ratchathewi, Bangkok"),
        ("517 Sukhumvit 39 Road, Bangkok", "517 Sukhumvit Soi 93, Bangkok"),
        ("517 Sukhumvit 39 Road, Bangkok", "517 Sukhumvit Road, Bangkok"),
        ("517 Rama 4 Road, Bangkok", "517 Rama 9 Road, Bangkok"),
        ("517 Phetkasem Rd, Bangkok", "517 Phetchaburi Rd, Bangkok"),
        ("517 Bang Phlat Road, Bangkok", "517 Bang Phli Road, Bangkok"),
        ("517 Huai Kaeo Road, Chiang Mai", "517 Huai Khwang Road, Chiang Mai"),
        # roads of four words in one district are two
        ("517 Xô Viết Nghệ Tĩnh, Q. Bình Thạnh, TPHCM", "517 Nam Kỳ Khởi Nghĩa, Quận Bình Thạnh, TP. Hồ Chí Minh"),
        ("517 CMT8, District 3, HCMC", "517 Tran Quoc Thao, District 3, HCMC"),
        ("517 CMT8, Quận 3, TP.HCM", "517 Cách Mạng Tháng Tám, Quận 10, TP.HCM"),
        ("517 CMT8, Quận 3, TP.HCM", "571 Cách Mạng Tháng Tám, Quận 3, TP.HCM"),
        ("517 Đường 30 Tháng 4, Cần Thơ", "517, 3/4 Street, Can Tho City, Viet Nam"),
        ("517 Đường 30 Tháng 4, Cần Thơ", "517, 30/7 Street, Can Tho City, Viet Nam"),
        ("K517/14 Nguyễn Lương Bằng, Đà Nẵng", "517/41 Nguyen Luong Bang, Danang"),
        ("K517/14 Nguyễn Lương Bằng, Đà Nẵng", "517 Nguyen Luong Bang, Danang"),
        ("Lot T17, D1 Road, Saigon Hi-Tech Park, HCMC", "Lô T17, đường D2, Khu Công nghệ cao, TP.HCM"),
        ("Lot T17, D1 Road, Saigon Hi-Tech Park, HCMC", "Lot T17, D1 Road, Da Nang Hi-Tech Park, Da Nang"),
        ("Jl. Letjen. S. Parman No. 517, Jakarta Barat", "Jl. Letjen Suprapto No. 517, Jakarta Barat"),
        ("Jl. Pangeran Antasari 517, Jakarta", "Jl. Pangeran Jayakarta 517, Jakarta"),
        ("Jl. Tjokroaminoto 517, Surabaya", "Jl. Tjokronegoro 517, Surabaya"),
        ("Jl H R Rasuna Said Kav 517, Jakarta", "Jl H R Muhammad Kav 517, Jakarta"),
        ("Jl. Mayjen Sungkono No. 517, Surabaya", "Jl. Letjen Sungkono No. 517, Surabaya"),
        ("Beg Berkunci 5170, 93658 Kuching, Sarawak", "P.O. Box 5170, 93658 Kuching, Sarawak"),
        ("Beg Berkunci 5170, 93658 Kuching", "Locked Bag 5107, 93658 Kuching, Malaysia"),
        ("517 Beach Street, George Town, Penang", "517 Lebuh Pasar, George Town, Pulau Pinang"),
        ("517 Norodom Blvd, Phnom Penh", "517 Monivong Blvd, PP, Cambodia"),
        ("517 Street 271, Toul Kork, PP", "517 Street 217, Toul Kork, Phnom Penh"),
        ("517 Pyay Road, Kamayut, Yangon", "517 Insein Road, Kamayut, Yangon"),
        ("Số 9, ngách 35, ngõ 8, phố Sen Vàng, Đống Đa, Hà Nội", "9/8/35 Sen Vang, Dong Da, Hanoi"),
        ("Số 9, ngách 35, ngõ 8, phố Sen Vàng, Đống Đa, Hà Nội", "No 9, lane 35/8 Sen Vang Str, Dong Da Dist, Hanoi"),
        ("Số 7 hẻm 12/5 Lê Văn Sỹ, Quận 3, TP.HCM", "7/5/12 Le Van Sy, District 3, HCMC"),
        ("517 Lý Tự Trọng, P. Bến Nghé, Quận 1, TP. Hồ Chí Minh", "517 Lý Tự Trọng, Phường Thủ Đức, TP. Hồ Chí Minh"),
        ("517 Lê Lợi, Phường 4, Quận Gò Vấp, TP. Hồ Chí Minh", "517 Lê Lợi, Phường Sài Gòn, TP. Hồ Chí Minh"),
        ("517 Lê Lợi, Phường Bến Thành, TP. Hồ Chí Minh", "517 Lê Lợi, Phường Hạnh Thông, TP. Hồ Chí Minh"),
        (
            "Lot CN17, Sen Vang Industrial Zone, Sen Vang Dist., Bac Ninh",
            "Lô CN-17, KCN Quế Võ, xã Long Châu, huyện Quế Võ, tỉnh Bắc Ninh",
        ),
        ("Lot CN17, Sen Vang Industrial Zone, Bac Ninh", "Lô CN-18, KCN Sen Vàng, Bắc Ninh"),
        ("Komp. Melati Indah Blok F/17, Jakarta Selatan", "Kompleks Melati Indah F-71, Jakarta"),
        ("Komp. Melati Indah Blok F/17, Jakarta Selatan", "Kompleks Melati Indah G-17, Jakarta"),
        ("Komp. Melati Indah Blok F/17, Jakarta Selatan", "Kompleks Kenanga Indah F-17, Jakarta"),
        ("Lot 61, Jalan P/10, 43650 Bandar Baru Bangi", "Lot 61, Jalan P/9, 43650 Bandar Baru Bangi"),
        ("Lot 61, Jalan P/10, 43650 Bandar Baru Bangi", "Lot 61, Jalan U10, 43650 Bandar Baru Bangi"),
        ("Ayala Ave. cor. Herrera St., Makati", "Ayala Ave. cor. Salcedo St., Makati"),
        ("Ayala Ave. cor. Herrera St., Makati", "Herrera St., Makati City"),
        ("517E1 Sothearos Blvd, Phnom Penh", "571E1 Sothearos Blvd, Phnom Penh"),
        ("Building 517, Norodom Blvd, Phnom Penh", "571 Norodom Blvd, Phnom Penh"),
    ],
)
def test_two_places(one: str, other: str) -> None:
    for a, b in ((one, other), (other, one)):
        assert not address.compare_fields(a, b, load())[2].same_premises
