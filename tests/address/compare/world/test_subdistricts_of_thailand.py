"""Villages of Thailand are counted anew in each subdistrict, in whatever script that is named."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("100 Moo 4, Bangplee-Yai, Bangplee, Samutprakarn", "100 ม.4 ต.บางแก้ว อ.บางพลี สมุทรปราการ"),
        ("100 Moo 4, Bangplee-Yai, Bangplee, Samutprakarn", "100 Moo 4, Bangkaew, Bangplee, Samutprakarn"),
        ("100 หมู่ 4 ตำบลบางแก้ว อำเภอบางพลี สมุทรปราการ", "100 ม.4 ต.บางพลีใหญ่ อ.บางพลี สมุทรปราการ"),
        ("99/9 Moo 2, T. Klong Nueng, A. Klong Luang, Pathumthani", "99/9 หมู่ที่ 2 ต.คลองสอง อ.คลองหลวง ปทุมธานี"),
        ("55 Moo 5, Tambol Mahasawat, Nakhon Chaisi, Nakhon Pathom", "55 ม.5 ต.ศาลายา อ.พุทธมณฑล นครปฐม"),
        ("60 Moo 1 Nong Ki, Kabin Buri, Prachinburi", "60 ม.1 ต.ลาดตะเคียน อ.กบินทร์บุรี ปราจีนบุรี"),
        ("9 Moo 2, Phaholyothin Rd., Lam Sai, Wang Noi, Ayutthaya", "9 ม.2 ถ.พหลโยธิน ต.พยอม อ.วังน้อย อยุธยา"),
        (
            "120 Moo 9 Bang Wua Sub-district, Bang Pakong, Chachoengsao",
            "120 Moo 9, Bang Samak, Bang Pakong, Chachoengsao",
        ),
    ],
)
def test_two_subdistricts_are_two_places(a: str, b: str) -> None:
    assert not is_same(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("100 Moo 4, Bangplee-Yai, Bangplee, Samutprakarn", "100 ม.4 ต.บางพลีใหญ่ อ.บางพลี สมุทรปราการ"),
        ("99/9 Moo 2, T. Klong Nueng, A. Klong Luang, Pathumthani", "99/9 หมู่ที่ 2 ต.คลองหนึ่ง อ.คลองหลวง ปทุมธานี"),
        ("700/50 Moo 1, T. Klong Tamru, A. Muang, Chonburi", "700/50 ม.1 ต.คลองตำหรุ อ.เมือง ชลบุรี 20000"),
        ("60 Moo 1 Nong Ki, Kabin Buri, Prachinburi", "60 ม.1 ต.หนองกี่ อ.กบินทร์บุรี ปราจีนบุรี"),
        ("9 Moo 2, Phaholyothin Rd., Lam Sai, Wang Noi, Ayutthaya", "9 ม.2 ถ.พหลโยธิน ต.ลำไทร อ.วังน้อย อยุธยา"),
        ("100 Moo 4, Bangplee, Samutprakarn", "100 ม.4 ต.บางแก้ว อ.บางพลี สมุทรปราการ"),
        ("45 Moo 4, Klong Gluar, Pakkred, Nonthaburi", "45 หมู่ 4 ต.คลองเกลือ อ.ปากเกร็ด นนทบุรี"),
        (
            "30 Moo 5 Owl Industrial Estate, Ban Len, Bang Pa-in, Ayutthaya",
            "30 Moo 5 Owl Ind. Est., T. Ban Len, A. Bang Pa-in, Ayutthaya",
        ),
    ],
)
def test_one_subdistrict_is_one_in_both_scripts(a: str, b: str) -> None:
    assert is_same(a, b)
