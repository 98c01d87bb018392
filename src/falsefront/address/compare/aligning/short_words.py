"""Words of one address abroad that the other writes out: a given name's initial, the first letters of some words.

"Rue J. Monnet" is Rue Jean Monnet where the word behind the initial is in common; "K.I.A." is Korangi Industrial Area,
three letters at least, each the first of one word.
"""

from falsefront.address.compare.world.word import Word
from falsefront.address.lexicon.abroad import SMALL_WORDS

_LEAST_INITIALS, _MOST_INITIALS = 3, 6
_WRITTEN_OUT = frozenset({"name", "generic", "type"})


def pair_initials(these: list[Word], those: list[Word]) -> None:
    """Pair a letter with the name it begins, where the next word of both is one: P. et M. Curie.

    A letter that is also a side's (S. Lorenzo, E. Garza) is an initial only behind the type of a road.
    """
    for word in reversed(these):
        if word.partners or not word.text.isalpha() or len(word.text) > 1 or not _may_be_initial(word, these):
            continue
        behind = these[word.at + 1] if word.at + 1 < len(these) else None
        if behind is None or behind.part != word.part or not behind.partners or behind.kind in ("type", "number"):
            continue
        at = behind.partners[0].at - 1
        other = those[at] if at >= 0 else None
        if other is None or other.part != behind.partners[0].part or other.partners:
            continue
        if other.kind in ("name", "generic") and len(other.text) > 1 and other.text[0] == word.text:
            word.partners, other.partners = (other,), (word,)


def _may_be_initial(word: Word, words: list[Word]) -> bool:
    if word.kind in ("name", "room"):
        return True
    before = words[word.at - 1] if word.at else None
    return word.kind == "side" and before is not None and before.kind == "type" and before.part == word.part


def pair_first_letters(these: list[Word], those: list[Word]) -> None:
    """Pair a word with those that stand together and begin with its letters: HTC, High Tech Campus."""
    for word in these:
        is_short = _LEAST_INITIALS <= len(word.text) <= _MOST_INITIALS and word.text.isalpha()
        if word.partners or word.kind != "name" or not is_short or word.text in SMALL_WORDS:
            continue
        if run := _begun(word.text, those):
            word.partners = tuple(run)
            for it in run:
                it.partners = (word,)


def _begun(letters: str, words: list[Word]) -> list[Word]:
    for start in range(len(words) - len(letters) + 1):
        run = words[start : start + len(letters)]
        is_run = all(
            it.text.startswith(letter) and len(it.text) > 1 and it.kind in _WRITTEN_OUT and not it.partners
            for it, letter in zip(run, letters, strict=True)
        )
        if is_run and run[0].part == run[-1].part and any(it.kind == "name" for it in run):
            return run
    return []
