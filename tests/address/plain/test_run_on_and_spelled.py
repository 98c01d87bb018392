"""Words run on to full stops, counted parts of districts, the vowel of Bulgaria, a quarter called as a state is."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Carr.Federal 57 km 14.5, Querétaro, Qro.", "Carretera Federal 57 Km 14.5, Querétaro"),
        ("8400 N.W.36 Street, Suite 450, Doral, Florida", "8400 NW 36th St, Doral, FL"),
        ("63 Owlwood Rd., Welshpool, W.A.6986", "63 Owlwood Road, Welshpool WA 6106"),
        ("12 K Street N.W., Washington, D.C.20005", "12 K St NW, Washington, DC"),
        ("深圳市宝安区新安街道71区留仙一路2号", "No. 2, Liuxian 1st Road, Area 71, Bao'an District, Shenzhen"),
        ("深圳市宝安28区新安二路30号", "深圳市宝安区新安二路30号"),
        ("гр. София 1407, бул. „Черни връх“ № 51", "51 Cherni Vrah Blvd, Sofia, Bulgaria"),
        ("гр. Варна, ул. Щъркел 5", "5 Shtarkel Str., Varna"),
        ("Kestrel House, 5 Bressenden Pl, Victoria, London", "Kestrel House, 5 Bressenden Place, London SW1E 5BH"),
        ("九龍覌塘鴻圖道78號", "78 Hung To Road, Kwun Tong, Kowloon"),
    ],
)
def test_it_is_read_as_it_was_meant(a: str, b: str) -> None:
    assert is_same(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("8400 N.W.36 Street, Doral, Florida", "8400 NW 37th St, Doral, FL"),
        ("深圳市宝安区新安街道71区留仙一路2号", "No. 2, Liuxian 2nd Road, Area 71, Bao'an District, Shenzhen"),
        ("深圳市宝安28区新安二路30号", "深圳市宝安区新安二路28号"),
        ("гр. София 1407, бул. „Черни връх“ № 51", "51 Cherni Vrag Street, Plovdiv, Bulgaria"),
        ("5 Kestrel Road, Victoria, London", "5 Kestrel Road, Melbourne, Victoria"),
    ],
)
def test_another_place_stays_another(a: str, b: str) -> None:
    assert not is_same(a, b)
