"""Titles of whom a road is named after: one may be left out, but a general is no priest of the same name."""

from falsefront.address.lexicon.abroad import ALIASES, HONORIFICS
from falsefront.address.reading import Reading


def ranks_apart(a: Reading, b: Reading) -> str | None:
    """Return why two roads are two: each is named after somebody by a title that the other has not; None if not.

    Ulica Generała Sowy is not ulica Księdza Sowy, but Prof. Dr. Sowy is Dr. Sowy, and may be Sowy alone.
    """
    left, right = _titles(a), _titles(b)
    if left.keys() <= right.keys() or right.keys() <= left.keys():
        return None
    one, other = (
        next(these[rank] for rank in these if rank not in those) for these, those in ((left, right), (right, left))
    )
    return f"roads named after two people: {one!r} and {other!r}"


def _titles(reading: Reading) -> dict[str, str]:
    """Return the ranks in a road's name, and the word that says each."""
    words = reading.road.name.text.lower().split() if reading.road is not None else []
    ranks = ((HONORIFICS.get(word) or HONORIFICS.get(ALIASES.get(word, "")), word) for word in words[:-1])
    return {rank: word for rank, word in ranks if rank}
