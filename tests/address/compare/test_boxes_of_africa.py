"""Boxes of the post in Africa, Arabia and southern Asia: labels, letters before the number, codes behind it, zones."""

import pytest
from tests.address.same import is_same, share_a_box


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("University of Owlby, P.O. Box 47113-00100, Nairobi", "PO Box 47113, GPO, Nairobi, Kenya"),
        ("P.O. Box 47113-00100 GPO Nairobi", "P O Box 47113 - 00100, NRB"),
        ("POB 47113 DUBAI UAE", "Jebel Ali Free Zone, P.O. Box 47113, Dubai"),
        ("P.O.BOX 4713 RAK", "PO Box: 4713, Ras Al-Khaimah, United Arab Emirates"),
        ("P.O. Box AN 4713, Adabraka, Accra", "Post Office Box AN4713 Adabraka-Accra"),
        ("P O Box CY 4713, Causeway, Harare, Zimbabwe", "PO BOX CY4713 CAUSEWAY HARARE ZIMBABWE"),
        ("S.L.P. 4713, Arusha", "P.O. Box 4713, Arusha, Tanzania"),
        ("Sanduku la Posta 4713, Mwanza, Tanzania", "P.O. Box 4713, Mwanza"),
        ("P.O. Box 14713-4713, Tehran", "صندوق پستی ۱۴۷۱۳-۴۷۱۳ تهران"),
        ("P.O. Box 4713, Doha, Qatar", "صندوق بريد 4713 الدوحة قطر"),
        ("GPO Box 4713, EPC 2713, Kathmandu", "P.O. Box: 4713 (EPC-2713), Kathmandu, Nepal"),
        ("P.O. Box 24713 Safat 13108 Kuwait", "Safat, PO Box 24713, State of Kuwait"),
        ("P.M.B. 4713, Ibadan, Nigeria", "Private Mail Bag 4713, Ibadan, Nigeria"),
        ("B.P. 4713, Casablanca, Maroc", "BP 4713 CASABLANCA MOROCCO"),
    ],
)
def test_one_box_is_a_lead_and_no_premises(one: str, other: str) -> None:
    assert share_a_box(one, other)
    assert not is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("P.O. Box 47113-00200, Nairobi", "PO Box 47113, GPO, Nairobi, Kenya"),
        ("P.O. Box 47113-00100 GPO Nairobi", "P O Box 47114 - 00100, NRB"),
        ("P.O. Box 47113-80100 GPO Mombasa", "P O Box 47113 - 00100, NRB"),
        ("POB 47113 ABU DHABI UAE", "Jebel Ali Free Zone, P.O. Box 47113, Dubai"),
        ("Dubai Airport Free Zone, POB 47113 DUBAI UAE", "Jebel Ali Free Zone, P.O. Box 47113, Dubai"),
        ("P.O.BOX 4713 RAK", "PO Box: 4713, Fujairah, United Arab Emirates"),
        ("P.O. Box AN 4713, Adabraka, Accra", "Post Office Box KN4713 Adabraka-Accra"),
        ("P.O. Box AN 4713, Adabraka, Accra", "P.O. Box 4713, Adabraka, Accra"),
        ("P O Box CY 4713, Causeway, Harare, Zimbabwe", "PO BOX BW4713 CAUSEWAY HARARE ZIMBABWE"),
        ("S.L.P. 4713, Arusha", "P.O. Box 4713, Dodoma, Tanzania"),
        ("P.O. Box 14713-4713, Tehran", "صندوق پستی ۱۴۷۱۳-۴۷۱۵ تهران"),
        ("P.O. Box 4713, Doha, Qatar", "صندوق بريد 4718 الدوحة قطر"),
        ("GPO Box 4713, EPC 2713, Kathmandu", "P.O. Box: 4713 (EPC-2718), Kathmandu, Nepal"),
        ("GPO Box 4713, Dhaka", "P.O. Box 4713, Dhaka, Bangladesh"),
        ("P.O. Box 24713 Safat 13108 Kuwait", "Salmiya, PO Box 24713, State of Kuwait"),
        ("P.M.B. 4713, Ibadan, Nigeria", "P.O. Box 4713, Ibadan, Nigeria"),
        ("B.P. 4713, Casablanca, Maroc", "BP 4713 RABAT MOROCCO"),
    ],
)
def test_another_box_office_letter_or_class_is_another_place(one: str, other: str) -> None:
    assert not share_a_box(one, other)
    assert not is_same(one, other)
