"""One word of an address abroad as it is compared with those of another."""

from dataclasses import dataclass

SHORT = 2  # letters of a code, an initial or a particle: it says nothing by itself
POSTCODE = 5  # digits
_POSTCODES = frozenset({(2, 3), (3, 3), (3, 4), (4, 3), (5, 3), (5, 4), (5, 5)})  # Poland to Iran
_FURTHER = ("bis", "ter", "quater")  # 12bis


@dataclass(slots=True, eq=False)
class Word:
    """One word as it is compared: its kind, in which part of the text, which of all; `partners` are its like elsewhere.

    Kinds: number, name, type (of a road), side, generic, label (of a house), room (label of rooms, floors and post
    boxes), firm, and region (a country or state, which narrows and may be missing). A short number may be known to be a
    postcode (`is_code`), a long one a house's (`is_house`).
    """

    kind: str
    text: str
    part: int
    at: int = 0
    partners: tuple["Word", ...] = ()
    is_code: bool = False
    is_house: bool = False


def has_form_of_postcode(text: str) -> bool:
    """Whether a number is as long as a postcode, and has its hyphen where postcodes have one: 4485-629, not 801-23.

    >>> has_form_of_postcode("4485-629"), has_form_of_postcode("801-23"), has_form_of_postcode("393002")
    (True, False, True)
    """
    parts = text.split("-")
    if text.endswith(_FURTHER):
        return False
    return len(digits_of(text)) >= POSTCODE and (len(parts) == 1 or tuple(map(len, parts)) in _POSTCODES)


def digits_of(text: str) -> str:
    """Return a number without its hyphens."""
    return text.replace("-", "")
