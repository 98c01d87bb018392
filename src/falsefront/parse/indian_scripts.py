"""Addresses in the scripts of India and Bengal: a road, a quarter or a village by its word, and a postcode."""

from typing import Final

from falsefront.text.late import late
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_LETTER: Final = r"[\u0900-\u0d7f]"
# A code of six digits behind its town, and no more than the state behind that; of Bangladesh one of four at the end.
_STATE: Final = rf"[ ,(-]{{1,3}}{_LETTER}+(?:[ .,]{{1,2}}{_LETTER}+){{0,4}}\)?"
_OF_BANGLADESH: Final = r"(?<=[\u0980-\u09ff][ ,–-])[1-9\u09e7-\u09ef][\d\u09e6-\u09ef]{3}"
INDIAN_SCRIPTS: Final = late(
    rf"(?=.*[,،])(?=.*(?:{_LISTS.any_of('place')})).*{_LETTER}[ ,.:–(-]{{1,4}}"
    rf"(?:[1-8]\d{{2}} ?\d{{3}}\)?(?:{_STATE})?|{_OF_BANGLADESH})[.।]?$"
)
_PART: Final = late(rf"(?:{_LETTER}.*,|{_LETTER}.*\d.*|.*[,،].*)")
_PLACE: Final = late(
    rf"(?<!{_LETTER})(?:{_LISTS.any_of('place')})(?!{_LETTER})|{_LETTER}(?:{_LISTS.any_of('end')})(?!{_LETTER})"
)
_WITH_CODE: Final = late(rf"{_LETTER}[ ,–-]{{1,3}}[1-8]\d{{2}} ?\d{{3}}(?!\d)")


def is_indian_part(text: str) -> bool:
    """Whether a line in such a script has a word of a place, in a part of its own, or a postcode behind its town.

    >>> is_indian_part("मोहल्ला कटघर, लाजपत नगर रोड,"), is_indian_part("मुरादाबाद - 244001, उत्तर प्रदेश")
    (True, True)
    >>> is_indian_part("हमारे बारे में"), is_indian_part("रोड पर चलने वाले जूते")
    (False, False)
    """
    return _WITH_CODE.search(text) is not None or (_PART.match(text) is not None and _PLACE.search(text) is not None)
