"""What stands around a house or a square tells its place: a landmark without a town, a quarter called as a use is."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("12 Owl Road, Pune, near the old mill", "12 Owl Road, Pune"),
        ("12 Owl Road, Pune, near the old mill", "12 Owl Road, Pune, opp. City Bank"),
        ("Trg 12, 4000 Kranj, Slovenia", "Trg 12, Kranj, Slovenia"),
        ("314, Owldong-dong, Suwon 442-848", "314 Owldong-dong, Suwon-si, Gyeonggi-do, Korea"),
    ],
)
def test_one_place(a: str, b: str) -> None:
    assert is_same(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("12 Station Road, Gujarat, near Owl Temple", "12 Station Road, Gujarat, near Lake View"),
        ("12 Main Road, near Rajkot", "12 Main Road, near Alwar"),
        ("Survey No. 112, Industrial Area, Gujarat, near Rajkot", "Survey No. 112, Industrial Area, Vapi, Gujarat"),
        ("Shed 4, Industrial Area, opp. City Hospital", "Shed 4, Industrial Area, behind SBI Bank"),
        ("Atatürk Cad. No:12, Burdur / Merkez", "Atatürk Cad. No:12, Bucak / Burdur"),
        ("Calle Real 22, Granada (Loja)", "Calle Real 22, Granada, Spain"),
        ("Náměstí 12, Míru, Jičín, Czechia", "Náměstí 12, Svobody, Jičín, Czechia"),
        ("Náměstí 12, Libáň, Jičín, Czechia", "Náměstí 12, Jičín, Czechia"),
        ("Míru, Náměstí 12, Jičín, Czechia", "Svobody, Náměstí 12, Jičín, Czechia"),
        ("Quai 12, Neuchâtel, Switzerland", "Quai Ouest 12, Neuchâtel, Switzerland"),
        ("314 Guro dong, Bucheon 152-848", "314 Gasan dong, Bucheon, 152-848"),
        ("8 Jiao Dong Road, Qingdao 266-300", "8 Jiao Dong Street, Qingdao 266-300"),
        ("山东省泰安市肥城市经济开发区12号", "山东省泰安市肥城市石横镇经济开发区12号"),
        (
            "No. 12 Feicheng Economic Development Zone, Tai'an",
            "12 Economic Development Zone, Shiheng Town, Feicheng",
        ),
        ("广州市天河区白德灯饰城南街12号铺", "广州市天河区南街12号"),
        ("天津市河东区林康路新城A区1街5号铺", "天津市河东区林康路新城B区1街5号铺"),
    ],
)
def test_another_place(a: str, b: str) -> None:
    assert not is_same(a, b)
