"""How a name is written: two names of one house in two scripts may be one."""

from falsefront.text.hanzi import HAN
from falsefront.text.pinyin import syllable_count


def written_in(name: str) -> str:
    """Return how a name is written: in characters, in pinyin, or in words of another language."""
    if HAN.search(name):
        return "characters"
    return "pinyin" if all(syllable_count(word.lower()) for word in name.split()) else "words"
