"""Lists of words in many languages, each in a table beside the module that owns it: `parse/data/section_words.tsv`.

A row is a word or a phrase: the list, its language (ISO 639; several with a comma; `mul` is a name, a sign or what is
put together from other lists), how it is written, and who says so (`usage`: seen on pages). Rows are sorted, so a new
one has one place.

What is written is a part of an expression; most are asked without regard to case. In it `(a|b)` keeps nothing, `{mine}`
stands for any of the list `mine` of the same table, and all else is as everywhere: `shops?`, `[aà]`, `.{3,40}` (such a
run always has an end). Other lists are compared as they are written.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

COLUMNS: Final = ("list", "language", "written", "source")
# A character by itself and a class of them stay; then a group, and the name of another list.
_NOTATION: Final = re.compile(r"\\.|\[\^?(?:\\.|[^\]\\])+\]|(\()(?!\?)|\{([a-z_]+)\}")


class WordLists:
    """The lists of one table, by name."""

    def __init__(
        self, lists: Mapping[str, tuple[str, ...]], languages: Mapping[str, tuple[str, ...]] | None = None
    ) -> None:
        self._lists = lists
        self._languages = languages or {}  # of each row, as the table has them

    def words(self, name: str) -> tuple[str, ...]:
        """Return the rows of a list as they are written."""
        return self._lists[name]

    def pairs(self, first: str, second: str) -> Iterator[tuple[str, str]]:
        """Yield each row of one list with each of another in a language of its own.

        >>> lists = WordLists({"who": ("owner", "chef"), "what": ("phone",)}, {"who": ("en", "de,fr"), "what": ("en",)})
        >>> list(lists.pairs("who", "what"))
        [('owner', 'phone')]
        """
        for one, of_one in zip(self._lists[first], self._languages[first], strict=True):
            for other, of_other in zip(self._lists[second], self._languages[second], strict=True):
                if not set(of_one.split(",")).isdisjoint(of_other.split(",")):
                    yield one, other

    def any_of(self, *names: str) -> str:
        """Return the alternatives of an expression that finds a row of these lists.

        >>> WordLists({"ours": ("our", "nos"), "bank": ("{ours} bank(s|ers)?", "banco")}).any_of("bank")
        '(?:our|nos) bank(?:s|ers)?|banco'
        """
        return _NOTATION.sub(self._part, "|".join(row for name in names for row in self._lists[name]))

    def _part(self, found: re.Match[str]) -> str:
        if found[2]:
            return f"(?:{self.any_of(found[2])})"
        return "(?:" if found[1] else found[0]


def word_lists(module: str) -> WordLists:
    """Return the lists of the module in a file (its `__file__`): those of `data/<module>.tsv` beside it."""
    path = Path(module)
    found: dict[str, list[str]] = {}
    languages: dict[str, list[str]] = {}
    for line in (path.parent / "data" / f"{path.stem}.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        name, language, written, _source = line.split("\t")
        found.setdefault(name, []).append(written)
        languages.setdefault(name, []).append(language)
    return WordLists(
        MappingProxyType({name: tuple(rows) for name, rows in found.items()}),
        MappingProxyType({name: tuple(rows) for name, rows in languages.items()}),
    )
