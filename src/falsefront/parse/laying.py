"""A page walked over once more, with an element around each entry of a list that has none of its own."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from falsefront.parse.growing import Grown, Target, Walk, grow_by

_Step = Callable[[], None]
_AROUND = "div"
BEFORE, INSIDE, BEHIND = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Edge:
    """Where an entry begins or ends: before an element, right behind its start, or right behind its end."""

    at: int
    side: int = BEFORE


@dataclass(frozen=True, slots=True)
class Plan:
    """Where entries stand: between two edges, or in cells of a table that are no neighbours.

    `ends` has for each edge at which an entry begins the one where it ends, None for the end of what holds it.
    """

    ends: Mapping[Edge, Edge | None] = field(default_factory=dict)
    cells: Mapping[int, Sequence[Sequence[int]]] = field(default_factory=dict)  # by table, those of each entry


class _Laying:
    """A target of the HTML reader that hands on what it is told to a walk, and opens and closes entries between."""

    def __init__(self, walk: Walk, plan: Plan) -> None:
        self._walk, self._plan = walk, plan
        self.entries: list[int] = []  # where they stand in the new tree
        self._at = 0  # of the next element in the page as it is written
        self._open: list[tuple[str, int]] = []
        self._depth: int | None = None  # of what holds the open entry
        self._until: Edge | None = None
        self._table: int | None = None  # the open one whose cells are put in order
        self._cells: dict[int, list[_Step]] = {}
        self._taken: list[tuple[int, list[_Step]]] = []  # the open cell of it

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Open an element, and an entry that begins or ends with it."""
        at, self._at = self._at, self._at + 1
        if self._table is None:
            self._pass(Edge(at))
        self._open.append((name, at))
        if self._table is None and at in self._plan.cells:
            self._table = at
            self._cells = {cell: [] for entry in self._plan.cells[at] for cell in entry}
            return
        if self._table is not None and not self._taken and at in self._cells:
            self._taken = [(at, self._cells[at])]
            return
        self._do(partial(self._walk.start, name, attributes))
        if self._table is None:
            self._pass(Edge(at, INSIDE))

    def end(self, name: str) -> None:
        """Close an element, and the entry in it that has no other end."""
        closed = self._open.pop()[1] if self._open else -1
        if self._taken and self._taken[0][0] == closed:
            self._taken = []
            return
        if self._table is not None and self._table == closed:
            self._put_down_table(closed)
        else:
            if self._depth is not None and len(self._open) < self._depth:
                self._close_entry()
            self._do(partial(self._walk.end, name))
        if self._table is None:
            self._pass(Edge(closed, BEHIND))

    def data(self, text: str) -> None:
        """Take a run of text."""
        self._do(partial(self._walk.data, text))

    def comment(self, text: str) -> None:
        """Part the text around a comment."""
        self._do(partial(self._walk.comment, text))

    def pi(self, *_: str) -> None:
        """Part the text around a processing instruction."""
        self._do(partial(self._walk.pi))

    def close(self) -> Grown:
        """Return what was found."""
        return self._walk.close()

    def _do(self, step: _Step) -> None:
        """Hand a step on, or keep it with the cell that it is in; what stands in a table beside its cells is lost."""
        if self._table is None:
            step()
        elif self._taken:
            self._taken[0][1].append(step)

    def _pass(self, edge: Edge) -> None:
        if self._depth is not None and edge == self._until:
            self._close_entry()
        if edge in self._plan.ends:
            self._open_entry()
            self._depth, self._until = len(self._open), self._plan.ends[edge]

    def _open_entry(self) -> None:
        self._walk.start(_AROUND, {})
        self.entries.append(len(self._walk.grown.elements) - 1)

    def _close_entry(self) -> None:
        self._walk.end(_AROUND)
        self._depth = None

    def _put_down_table(self, at: int) -> None:
        """Put the cells of each entry of a table down together."""
        self._table = None
        self._walk.start(_AROUND, {})
        for entry in self._plan.cells[at]:
            self._open_entry()
            for cell in entry:
                self._walk.start(_AROUND, {})
                for step in self._cells[cell]:
                    step()
                self._walk.end(_AROUND)
            self._walk.end(_AROUND)
        self._walk.end(_AROUND)


def lay(html: bytes, plan: Plan) -> tuple[Grown, list[int]]:
    """Walk over a prepared page as `grow` does, and put elements around the entries; return where those stand."""
    made: list[_Laying] = []

    def target(walk: Walk) -> Target:
        made.append(_Laying(walk, plan))
        return made[-1]

    grown = grow_by(html, target)
    return grown, made[0].entries
