"""The readings of some hundreds of texts, read together, and kept as long as these texts are worked on."""

from array import array
from collections.abc import Collection, Iterable, Mapping

from falsefront import address
from falsefront.address.gazetteer.gazetteer import Gazetteer
from falsefront.address.reading import Reading
from falsefront.pipeline.packed_readings import unpacked

MOST_KEPT = 150_000  # packed readings, of some 400 bytes each


class Kept:
    """Packed readings of texts that were just read, by node, for whoever judges them next.

    They lie one behind the other in one stretch of memory: as objects of their own they would take half as much again.
    """

    def __init__(self) -> None:
        """Begin without any."""
        self._all = bytearray()
        self._ends = array("q", [0])  # where each ends, and where the first begins
        self._place: dict[int, int] = {}  # of the reading of a node among them

    def keep(self, of_node: Mapping[int, bytes]) -> None:
        """Keep some, if there is room."""
        if len(self._place) >= MOST_KEPT:
            return
        for node, reading in of_node.items():
            self._place[node] = len(self._ends)
            self._all += reading
            self._ends.append(len(self._all))

    def look(self, nodes: Collection[int]) -> dict[int, bytes]:
        """Hand out those of these nodes that are kept, by node; they stay."""
        places = {node: self._place[node] for node in nodes if node in self._place}
        return {node: bytes(self._all[self._ends[at - 1] : self._ends[at]]) for node, at in places.items()}

    def take(self, nodes: Collection[int]) -> tuple[bytes, ...]:
        """Hand out those of these nodes that are kept: each is asked for once."""
        places = [self._place.pop(node) for node in nodes if node in self._place]
        return tuple(bytes(self._all[self._ends[at - 1] : self._ends[at]]) for at in places)


class Readings:
    """Readings by text. What was not asked for ahead is read when it is."""

    def __init__(self, gazetteer: Gazetteer, kept: Iterable[bytes] = ()) -> None:
        """Begin with those that this pass has read."""
        self.gazetteer = gazetteer
        self._found = {reading.raw: reading for reading in map(unpacked, kept)}

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
