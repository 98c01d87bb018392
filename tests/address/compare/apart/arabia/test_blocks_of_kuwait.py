"""Blocks of Kuwait, in which streets and houses are counted anew."""

from tests.address.same import is_same

HOUSE = "Salmiya, Block 12, Salem Mubarak Street, House 78, Kuwait"


def test_another_block_is_another_place_however_it_is_labelled() -> None:
    assert not is_same(HOUSE, "Salmiya, Q. 14, Salem Al Mubarak St, H. 78")
    assert not is_same(HOUSE, HOUSE.replace("Block 12", "Blk 14"))


def test_one_block_under_two_labels_is_one_place() -> None:
    assert is_same(HOUSE, "Salmiya, Q. 12, Salem Al Mubarak St, H. 78")
