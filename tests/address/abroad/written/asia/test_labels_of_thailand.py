"""Labels of subdistricts, districts, provinces and numbered villages in Thailand, as lists write them."""

import pytest
from tests.address.same import is_same

MOO = "99/9 Moo 3 Phutthamonthon Sai 5 Road, Rai Khing, Sam Phran, Nakhon Pathom 73210, Thailand"
SOI = "159, Moo 2, Soi Wat Namdaeng, Srinakarin Road, Bang Kaeo, Bang Phli, Samut Prakan 10540, Thailand"
PARK = "1/65, Rojana Industrial Park, Moo 5, Rojana Road, Khan Ham, Uthai, Ayutthaya 13210, Thailand"
ESTATE = "700/432, Amata Nakorn Industrial Estate, Moo 7, Don Hua Lo, Mueang, Chonburi 20000, Thailand"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (MOO, "99/9 Moo 3 Phutthamonthon Sai 5 Rd, Rai Khing, Sam Phran, Nakhon Pathom 73210, Thailand"),
        (MOO, "99/9 Moo 3 Thanon Phutthamonthon Sai 5, Rai Khing, Sam Phran, Nakhon Pathom 73210, Thailand"),
        (MOO, "99/9 Moo 3 Phutthamonthon Sai 5 Road, TambonRai Khing, Sam Phran, Nakhon Pathom 73210, Thailand"),
        (MOO, "No.99/9 Muu 3, Rai Khing Sub-district, Amphoe Sam Phran, NAKHON PATHOM 73210"),
        (SOI, "159, Village No. 2, Soi Wat Namdaeng, Srinakarin Road, Bang Kaeo, Bang Phli, Samut Prakan 10540"),
        (SOI, "159, Mhoo 2, Soi Wat Namdaeng, Srinakarin Road, T. Bang Kaew, Bang Phli, Samut Prakan 10540"),
        (SOI, "159, Moo 2, Soi Wat Namdaeng, Srinakarin Road, Bangkaew, Bang Plee, Samutprakarn 10540, Thailand"),
        (
            "159, Moo2, Soi Wat Namdaeng, Srinakarin Rd., Bang Kaeo Subdistrict, Amphur Bang Phli, Samut Prakan 10540",
            "159, Mu 2, Soi Wat Nam Daeng, Srinakarin Road, Bang Kaeo, Bang Phli Dist., Chang Wat Samut Prakan 10540",
        ),
        (PARK, "1/65, Rojana Industrial Park, M.5, Rojana Road, Khan Ham, Uthai, Ayutthaya 13210, Thailand"),
        (PARK, "1/65, Rojana Industrial Park, Moo 5, Rojana Road, Khan Ham, AmphurUthai, Ayuthaya 13210, Thailand"),
        (ESTATE, "No. 700/432, Amata Nakorn Ind. Estate, Moo 7, Don Hua Lo, Aumphur Mueang, Cholburi Thailand"),
        (ESTATE, "700/432, Amatanakorn Industrial Estate, Village No. 7, Don Hua Lo, Muang Chonburi, Chonburi 20000"),
        (
            "88 Soi Sukhumvit 23, Khlong Toei Nuea Sub-district, Wattana, Bangkok City 10110, Thailand",
            "88 Soi 23, Sukhumvit Road, Kwang Khlong Toei Nuea, Watthana, Bangkok 10110, Thailand",
        ),
    ],
)
def test_a_part_of_a_province_is_one_under_every_label(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (MOO, "99/9, M. 3 Phutthamonthon Sai 5 Road, Tambon Bang Toei, Sam Phran, Nakorn Pathom 73210"),
        (MOO, "99/9 Moo 13 Phutthamonthon Sai 5 Rd, Rai Khing Sub-district, Sam Phran, Nakhon Pathom 73210"),
        (MOO, "99/8 Mhoo 3 Phutthamonthon Sai 5 Rd, Rai Khing, Sam Phran, Nakhon Pathom 73210"),
        (SOI, "159, Village No. 12, Soi Wat Namdaeng, Srinakarin Road, Bang Kaeo, Bang Phli, Samut Prakan 10540"),
        (PARK, "1/65, Rojana Industrial Park, M.15, Rojana Road, Khan Ham, Uthai, Ayutthaya 13210, Thailand"),
        (ESTATE, "700/432, Amata Nakorn Industrial Estate, M.5, Don Hua Lo, Mueang, Chonburi 20000, Thailand"),
        (ESTATE, "700/432, Pinthong Industrial Estate, Moo 7, Don Hua Lo, Mueang, Chonburi 20000, Thailand"),
        (ESTATE, "700/432, Amata Nakorn Industrial Estate, Moo 7, Tambon Nong Mai Daeng, Muang, Chonburi 20000"),
        (ESTATE, "700/43, Amata Nakorn Industrial Estate, Moo.7, Don Hua Lo, Mueang, Chon Buri 20000"),
    ],
)
def test_another_village_subdistrict_estate_or_house_is_another(left: str, right: str) -> None:
    assert not is_same(left, right)
