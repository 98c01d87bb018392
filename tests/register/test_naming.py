"""The premises of a flag are entered in the register by words that bear on all who claim them."""

import pytest
from tests.gazetteer import load

from falsefront.register.naming import entry_for

GAZETTEER = load()
TOWER = ("Silver Tower, Handan", "Silver Tower, 71 Jiefang Road, Handan", "Room 9, 71 Jiefang Road, Handan")


@pytest.mark.parametrize(
    ("premises", "addresses", "entry"),
    [
        (
            "邢台市兴达路188号 (most name 桂澜花园)",
            ("邢台市信都区兴达路188号桂澜花园2号楼2009室", "No.188, Xingda Rd., Xingtai, Hebei"),
            "邢台市兴达路188号",
        ),
        ("南京市青溪科技园", ("南京市江宁区青溪科技园1号楼", "南京市江宁区青溪科技园2号楼"), "南京市青溪科技园"),
        # All agree on the city alone: the place is that of the member which bears on all of them.
        ("Handan (most name No. 71 Jiefang Road; some name Silver Tower)", TOWER, TOWER[1]),
        (
            "Handan (most name No. 71 Jiefang Road)",
            ("Room 5, 71 Jiefang Road, Handan", "Room 9, 71 Jiefang Road, Handan"),
            "No. 71 Jiefang Road, Handan, China",
        ),
        ("Xingtai", ("Xingtai", "Xingtai, Hebei"), None),
        # A town that only the postcode puts into a country is not found without it.
        ("5 Reed Lane, Ely", ("5 Reed Lane, Ely CB7 4AA", "5 Reed Ln, Ely CB7 4AA"), "5 Reed Lane, Ely CB7 4AA"),
        # A box of one house that all name is not all of that house.
        (
            "PMB 101, 4400 Larkspur Blvd, Tulsa",
            ("4400 Larkspur Blvd, PMB 101, Tulsa, OK 74135", "4400 Larkspur Blvd PMB 101, Tulsa, OK 74135"),
            "4400 Larkspur Blvd, PMB 101, Tulsa, OK 74135",
        ),
    ],
)
def test_a_flag_is_entered_by_a_place_that_bears_on_its_members(
    premises: str, addresses: tuple[str, ...], entry: str | None
) -> None:
    assert entry_for(premises, addresses, GAZETTEER) == entry
