"""One box of one post office: what two addresses have in common that name no road and no house, and no premises.

A box is let to one customer, and counted by its post office: its number says nothing without the postcode. Where
neither side gives that, a long number and the town say it, if neither names a station, a quarter or another thing that
the other does not: a city has many post offices. Private bags, locked bags and the boxes of the general post office are
counted apart from the others. Whoever gives a house besides is found by that, since in the Gulf and in East Africa all
tenants of a tower share its owner's box.
"""

from typing import Final

from falsefront.address.abroad.canonical import are_not_chinese, is_world
from falsefront.address.compare.apart.named_apart import named_apart
from falsefront.address.compare.apart.words_apart import told_apart
from falsefront.address.compare.box_lines import one_box_line
from falsefront.address.compare.china.boxes_of_china import same_box_of_china
from falsefront.address.compare.names_of_places.names import developments_agree
from falsefront.address.compare.world.places_abroad import in_one_place
from falsefront.address.lexicon.table import longest_first, values
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_ASK_FOR_MORE: Final = frozenset({"US"})  # where private mail boxes of thousands stand under one number
_ONE_OFFICE: Final = frozenset({"NP"})  # where all boxes of a city are those of its general post office
_LONG: Final = 3  # digits of a box that is hardly another town's
_CLASSES: Final = {words: said for words, said in values("abroad.post_box.whole").items() if said}
_LONGEST: Final = longest_first(_CLASSES)


def box_in_common(a: Reading, b: Reading) -> str | None:
    """Return, as a reason, the one box of one post office that two addresses have, and nothing else, in any country."""
    box = (same_box_of_china(a, b) or _same_abroad(a, b)) if a.po_box or b.po_box else None
    if box is None or named_apart(a, b) or told_apart(a, b):
        return None
    return f"one post-office box, which is a lead and no premises: {box}"


def _same_abroad(a: Reading, b: Reading) -> str | None:
    """Return the box and its post office where two addresses abroad have nothing else, and one box; None otherwise.

    First by what was read of them, then by their texts (see `box_lines`).
    """
    if not are_not_chinese(a, b) or _are_of_two_classes(a, b):
        return None
    return _as_read(a, b) or one_box_line(a, b)


def _as_read(a: Reading, b: Reading) -> str | None:
    if a.po_box is None or a.po_box != b.po_box or not (is_world(a) and is_world(b)) or a.country in _ASK_FOR_MORE:
        return None
    if not (_is_box_alone(a) and _is_box_alone(b)) or (a.country and b.country and a.country != b.country):
        return None
    if (a.developments or b.developments) and not _share_a_house(a, b):
        return None
    if a.postcode and b.postcode:
        return f"{a.po_box}, {a.postcode}" if a.postcode == b.postcode and not _are_in_two_towns(a, b) else None
    if len(a.po_box) < _LONG or a.city is None or a.country is None or not _name_one_place(a, b):
        return None
    return f"{a.po_box}, {a.city.text}" if in_one_place(a, b, is_sure=False) else None


def are_boxes(a: Reading, b: Reading) -> bool:
    """Whether both addresses name a box and no house, so that no more than a box can be what they have in common."""
    return all(it.po_box and not (it.road or it.number or it.developments or it.building) for it in (a, b))


def _is_box_alone(reading: Reading) -> bool:
    has_house = reading.road or reading.number or reading.lane or reading.crossing or reading.unit or reading.building
    return not has_house and not reading.stands_beside


def _share_a_house(a: Reading, b: Reading) -> bool:
    return any(developments_agree(one, other) for one in a.developments for other in b.developments)


def _are_of_two_classes(a: Reading, b: Reading) -> bool:
    """Whether both say which class of box it is, and another one: a private bag, a box of the general post office."""
    if a.country == b.country and a.country in _ONE_OFFICE:
        return False
    one, other = _class_of_box(a.raw), _class_of_box(b.raw)
    return one is not None and other is not None and one != other


def _class_of_box(raw: str) -> str | None:
    """Return the class that the words of a box say; None where they say none: Postfach, BP."""
    letters = "".join(sign if sign.isalpha() else " " for sign in folded_again(raw).text.lower())
    text = f" {' '.join(letters.split())} "
    return next((_CLASSES[words] for words in _LONGEST if f" {words} " in text), None)


def _name_one_place(a: Reading, b: Reading) -> bool:
    """Whether neither of two addresses names a country, postcode, town, part of it or word that the other does not."""
    left, right = (
        (
            it.country,
            it.postcode,
            it.town and it.town.key,
            it.county and it.county.key,
            {area.name.key for area in it.areas},
            sorted(word.lower() for word in it.leftover),
        )
        for it in (a, b)
    )
    return left == right and _is_one_city(a, b)


def _is_one_city(a: Reading, b: Reading) -> bool:
    """Whether the cities are called alike, or are one known city of which no part is named: Cologne; Ikeja, Lagos."""
    if a.city is None or b.city is None:
        return False
    if a.city.text.lower() == b.city.text.lower():
        return True
    return "," not in a.city.text + b.city.text and bool(a.city.codes) and a.city.codes == b.city.codes


def _are_in_two_towns(a: Reading, b: Reading) -> bool:
    return bool(a.cities and b.cities and a.cities.isdisjoint(b.cities))
