import pickle
from dataclasses import dataclass, field

from falsefront.pipeline import packing


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A record as a pass has them: frozen, with what is found once."""

    text: str
    many: tuple["Told", ...] = ()
    size: int = field(init=False, compare=False)

    def __post_init__(self) -> None:
        """Find what is asked first."""
        object.__setattr__(self, "size", len(self.text))


def test_records_come_back_as_they_were_with_what_was_found_once() -> None:
    before = Told(text="泉北大街", many=(Told(text="398"), Told(text="")))
    plain = pickle.dumps(before)
    packing.by_values(Told)
    packed = pickle.dumps(before)
    for back in map(pickle.loads, (plain, packed)):
        assert back == before
        assert (back.size, [one.size for one in back.many]) == (4, [3, 0])
    assert b"_unpacked" in packed
    assert b"_unpacked" not in plain
