"""Tones that Taiwan's spellings say: Fwu is 福, Fuh is 復, and both are Fu, which may be either.

Gwoyeu Romatzyh spells the tone of a syllable in its letters. A spelling of another tone is another name, and so is a
common character of the same sound that has another tone.
"""

from falsefront.address.lexicon.table import values
from falsefront.address.reading import Name


def tones_apart(left: Name, right: Name) -> bool:
    """Whether two names differ in the tone of one syllable, of which letters say it.

    >>> fwu, fuh = Name("Fwu Guo", "fuguo", None), Name("Fuh Guo", "fuguo", None)
    >>> tones_apart(fwu, fuh), tones_apart(fwu, Name("Fu Guo", "fuguo", None))
    (True, False)
    >>> tones_apart(fwu, Name("富国", "fuguo", "富国")), tones_apart(fuh, Name("富国", "fuguo", "富国"))
    (True, False)
    """
    one, other = _syllables(left), _syllables(right)
    if len(one) != len(other) or (_TONES.keys().isdisjoint(one) and _TONES.keys().isdisjoint(other)):
        return False
    return any(_are_apart(*pair) or _are_apart(*pair[::-1]) for pair in zip(one, other, strict=True))


def _syllables(name: Name) -> list[str]:
    """Return the characters of a name, or its words, which in Taiwan's letters are a syllable each."""
    return list(name.hanzi) if name.hanzi is not None else name.text.lower().split()


def _are_apart(said: str, other: str) -> bool:
    if said not in _TONES:
        return False
    tone, others = _TONES[said]
    if other in _TONES:
        return _SOUNDS[said] == _SOUNDS[other] and tone != _TONES[other][0]
    return other in others


_SOUNDS = values("taiwan.syllable")
_TONES = {
    form: (value.partition("|")[0], frozenset(value.partition("|")[2])) for form, value in values("taiwan.tone").items()
}
