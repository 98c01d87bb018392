"""The groups and hamlets of one village: each counts its own houses, and a named group is a place by itself."""

from falsefront.address.compare.names import names_agree
from falsefront.address.reading import Development, Name, Reading
from falsefront.text.pinyin import syllable_count


def groups_apart(a: Reading, b: Reading) -> tuple[str, str] | None:
    """Return the named groups of a village, of which each side has another: 中心组, "Dongfang Group"."""
    left, right = _group(a), _group(b)
    if left is None or right is None or names_agree(left, right):
        return None
    return repr(left.text), repr(right.text)


def one_group(a: Reading, b: Reading) -> tuple[str, str] | None:
    """Return the named group of a village that both lie in."""
    left, right = _group(a), _group(b)
    if left is None or right is None or not names_agree(left, right):
        return None
    return repr(left.text), repr(right.text)


def hamlets_apart(a: Reading, b: Reading) -> tuple[str, str] | None:
    """Return the names without a generic word that two houses of one number have in one village, where they are two.

    A hamlet counts its own houses. Only what is spelled in characters or pinyin is known to be another name.
    """
    left, right = ([one.name for one in reading.developments if _is_hamlet(one)] for reading in (a, b))
    if not left or not right or len(left) < len(a.developments) or len(right) < len(b.developments):
        return None
    if any(names_agree(one, other) for one in left for other in right):
        return None
    return repr(left[0].text), repr(right[0].text)


def _is_hamlet(development: Development) -> bool:
    name = development.name
    is_spelled = name.hanzi is not None or bool(syllable_count(name.key))
    return development.kind is None and development.use is None and is_spelled


def _group(reading: Reading) -> Name | None:
    for development in reading.developments:
        text, key, hanzi = development.name
        if hanzi is not None and hanzi.endswith("组"):
            return Name(text, key.removesuffix("zu"), hanzi[:-1])
        if hanzi is None and text.rpartition(" ")[2] == "Group":
            return Name(text, key.removesuffix("group"), None)
    return None
