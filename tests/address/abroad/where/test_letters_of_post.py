"""Letters before postcodes that stand apart or last, and parts of Austria cut short."""

import pytest
from tests.address.same import GAZETTEER, is_same

from falsefront import address


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Langestr. 12, Owldorf Lower Austria A-3872", "A 3872 Owldorf, Lange Straße 12, NÖ"),
        ("Eulengasse 12, 3100 St. Pölten, NÖ", "Eulengasse 12, A-3100 St. Poelten, Lower Austria"),
        ("Eulengasse 12, 8010 Graz Stmk.", "Eulengasse 12, A-8010 Graz"),
        ("CH 8005 Zürich, Eulenstr. 12", "Eulenstrasse 12, 8005 Zürich"),
        ("Rue du Hibou 12, Hibouville Vaud CH-1872", "1872 Hibouville VD, Rue du Hibou 12, Suisse"),
        ("Via Civetta 12, Civettano Lombardy I-20871", "Via Civetta 12, 20871 Civettano (MB), Italy"),
    ],
)
def test_letters_apart_or_last_are_read(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Langestr. 12, Owldorf Lower Austria A-3872", "A 3872 Owldorf, Lange Straße 14, NÖ"),
        ("Langestr. 12, Owldorf Lower Austria A-3872", "A 3872 Owldorf, Lange Gasse 12, NÖ"),
        ("Eulenstr. 12, Owldorf Lower Austria A-3872", "A 8155 Owldorf, Eulenstraße 12, Stmk."),
    ],
)
def test_another_house_road_or_part_is_another(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize("text", ["12 Yejin North Road, Xingtai, Tower A-3872", "A 12 Yejin Road, Xingtai, Hebei"])
def test_a_room_is_no_code(text: str) -> None:
    assert address.read(text, GAZETTEER).country == "CN"
