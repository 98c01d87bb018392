"""The readings of some hundreds of texts, read together, and kept as long as these texts are worked on."""

import pickle
from array import array
from collections.abc import Collection, Iterable, Mapping
from itertools import accumulate

from falsefront import address
from falsefront.address.gazetteer.gazetteer import Gazetteer
from falsefront.address.reading import Reading

MOST_KEPT = 150_000  # packed readings, of some 400 bytes each
PIECE = 1 << 20  # more than are ever kept together


def packed(reading: Reading) -> bytes:
    """Return a reading as one process of a pass hands it to another: to unpack it takes a fifth of reading again."""
    return pickle.dumps(reading, pickle.HIGHEST_PROTOCOL)


class Kept:
    """Packed readings of texts that were just read, by node, for whoever judges them next.

    Those that come together lie in one stretch of memory: each by itself would keep whole arenas from being given back.
    """

    def __init__(self) -> None:
        """Begin without any."""
        self._pieces: list[tuple[bytes, array[int]]] = []  # readings one behind the other, and where each ends
        self._place: dict[int, int] = {}  # of a node: number of the piece times PIECE, and its place in there

    def keep(self, of_node: Mapping[int, bytes]) -> None:
        """Keep some, if there is room."""
        if len(self._place) >= MOST_KEPT:
            return
        first = len(self._pieces) * PIECE
        self._place.update((node, first + at) for at, node in enumerate(of_node))
        self._pieces.append((b"".join(of_node.values()), array("q", accumulate(map(len, of_node.values())))))

    def take(self, nodes: Collection[int]) -> tuple[bytes, ...]:
        """Hand out those of these nodes that are kept: each is asked for once."""
        return tuple(self._reading(self._place.pop(node)) for node in nodes if node in self._place)

    def _reading(self, place: int) -> bytes:
        piece, at = divmod(place, PIECE)
        whole, ends = self._pieces[piece]
        return whole[ends[at - 1] if at else 0 : ends[at]]


class Readings:
    """Readings by text. What was not asked for ahead is read when it is."""

    def __init__(self, gazetteer: Gazetteer, kept: Iterable[bytes] = ()) -> None:
        """Begin with those that this pass has read."""
        self.gazetteer = gazetteer
        unpacked: Iterable[Reading] = map(pickle.loads, kept)
        self._found = {reading.raw: reading for reading in unpacked}

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
