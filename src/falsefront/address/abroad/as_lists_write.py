"""Habits of supplier lists, guides and registers undone before a text is cut into words; nothing is added to it."""

from falsefront.address.abroad import cross_streets, japanese_forms, named_estates, run_together


def undone(text: str) -> str:
    """Return a folded, lower-case text apart where it was run together, its estate in full, its cross streets left out.

    >>> undone("18 owl ave. at 6th st., elmhope"), undone("lot 14 bepz malwana sri lanka")
    ('18 owl ave., elmhope', 'lot 14, biyagama export processing zone, malwana sri lanka')
    """
    text = run_together.parted(cross_streets.left_out(japanese_forms.without_sections(text)))
    return named_estates.in_full(text)
