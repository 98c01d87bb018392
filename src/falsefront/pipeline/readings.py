"""The readings of some hundreds of texts, read together, and kept as long as these texts are worked on."""

from collections.abc import Iterable

from falsefront import address
from falsefront.address.gazetteer.gazetteer import Gazetteer
from falsefront.address.reading import Reading


class Readings:
    """Readings by text. What was not asked for ahead is read when it is."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        """Begin without any."""
        self.gazetteer = gazetteer
        self._found: dict[str, Reading] = {}

    def read(self, texts: Iterable[str]) -> None:
        """Read all of these that were not read yet, in two thirds of the time of one after the other."""
        new = [text for text in dict.fromkeys(texts) if text not in self._found]
        self._found.update(zip(new, address.read_all(new, self.gazetteer), strict=True))

    def of(self, text: str) -> Reading:
        """Return the reading of a text."""
        found = self._found.get(text)
        if found is None:
            found = self._found[text] = address.read(text, self.gazetteer)
        return found
