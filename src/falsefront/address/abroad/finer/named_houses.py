"""A named house, estate or market of an address abroad, by the words of its name."""

from string import capwords

from falsefront.address.abroad.finer.road_names import key
from falsefront.address.reading import Development, Name


def development(name: list[str], kind: str | None, use: str | None, phase: str | None = None) -> Development:
    """Return a development by the words of its name."""
    text = " ".join(name)
    return Development(Name(capwords(text), key(text), None), kind, use, phase)
