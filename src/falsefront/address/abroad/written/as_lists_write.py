"""Habits of supplier lists, guides and registers undone before a text is cut into words; nothing is added to it."""

from falsefront.address.abroad.written import named_estates, run_together
from falsefront.address.abroad.written.america import cross_streets
from falsefront.address.abroad.written.asia import japanese_forms


def undone(text: str, *, is_parted: bool = False) -> str:
    """Return a folded, lower-case text apart where it was run together, its estate in full, its cross streets left out.

    `is_parted`: all that was done already, by the reader of addresses abroad.

    >>> undone("18 owl ave. at 6th st., elmhope"), undone("lot 14 bepz malwana sri lanka")
    ('18 owl ave., elmhope', 'lot 14, biyagama export processing zone, malwana sri lanka')
    """
    text = japanese_forms.without_sections(text)
    return text if is_parted else named_estates.in_full(run_together.parted(cross_streets.left_out(text)))
