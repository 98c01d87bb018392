"""Numbers under labels that have the name of the shop in them: "RS Stock No.", "Kod x-kom", "Mouser No", "BH #"."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Final
from urllib.parse import urlsplit

from falsefront.parse.article_codes import article_code, is_sure_code
from falsefront.parse.bare_numbers import is_code_alone, parts_of_line
from falsefront.parse.draft import Draft
from falsefront.parse.label_words import field_of_label, folded_label
from falsefront.parse.opengraph import open_graph
from falsefront.parse.title_parts import title_parts
from falsefront.parse.tree import MAIN, PageTree
from falsefront.parse.words import PAGE_NAMES
from falsefront.records import Said
from falsefront.text.remembered import shape

_MARKS: Final = "#\u2116"
_DIGIT: Final = re.compile(r"\d")
_MOST_CHARS: Final = 80  # of a line
_MOST_WORDS: Final = 5  # of a label
_FEWEST_LETTERS: Final = 3  # of the beginning of a domain; two capitals are enough
_MOST_NAME_WORDS: Final = 3
# What is left of a label without the shop's name, where it is no label by itself.
_NUMBER_WORDS: Final = frozenset({"no", "nr", "num", "number", "item", "itemno", "code", "kod", "id", "art", "sku"})


def numbers_under_name(tree: PageTree, main: Draft, url: str) -> Iterator[Said]:
    """Yield the numbers that a page shows under such labels, those that stand in rows and behind colons first."""
    names = _names_of_site(tree, url)
    begins = _begins(names)
    for label, said in main.other:
        if said.source == f"label:{label}" and _is_own(label, names) and (value := article_code("", said.raw)):
            yield Said(raw=value, source=said.source)
    for line in tree.lines_shaped(_may_have_one(names)):
        if line.zone != MAIN or (line.text.isascii() and not begins.search(line.text.lower())):
            continue
        for part in parts_of_line(line.text):
            label, _, value = part.rpartition(" ")
            is_marked = value[:1] in _MARKS or label[-1:] in _MARKS
            is_number = is_code_alone(value.lstrip(_MARKS)) if is_marked else is_sure_code(value)
            if label and is_number and _is_own(label if label[-1:] in _MARKS or not is_marked else f"{label} #", names):
                yield Said(raw=value.lstrip(_MARKS), source=f"label:{label}")


def _may_have_one(names: Iterable[str]) -> Callable[[str], bool]:
    """Return what asks whether a line may have such a number by its shape."""
    begins = _begins(map(shape, names))

    def may_have_one(shaped: str) -> bool:
        if len(shaped) > _MOST_CHARS or _DIGIT.search(shaped) is None:
            return False
        return not shaped.isascii() or begins.search(shaped.lower()) is not None

    return may_have_one


def _begins(names: Iterable[str]) -> re.Pattern[str]:
    """Return the pattern of a word that begins as one of the names does and has another behind it.

    A label of the shop's has such a word, and its number stands behind it.
    """
    heads = {head for name in names for head in (re.escape(name[:2]), rf"{re.escape(name[:1])}(?![a-z0-9])")}
    return re.compile(rf"(?<![a-z0-9])(?:{'|'.join(sorted(heads)) or '(?!)'})\S*\s")


def _names_of_site(tree: PageTree, url: str) -> frozenset[str]:
    """Return how a site may call itself: words of its domain, what it says for other sites, the end of its title.

    An address of numbers is no domain, and nobody is called by the first of them.
    """
    host = (urlsplit(url).hostname or "").removeprefix("www.").split(".")
    domain = [] if host[-1].isdecimal() else host[:-1]
    words = {word for label in domain for word in (label.replace("-", ""), *label.split("-"))}
    said = [open_graph(tree).get("og:site_name") or ""]
    for title in tree.titles:
        said += title_parts(title)[-1:]
    told = [name for name in said if len(name.split()) <= _MOST_NAME_WORDS and not PAGE_NAMES.is_all(name)]
    words |= set(map(folded_label, told))
    return frozenset(word for word in words if len(word) > 1)


def _is_own(label: str, names: frozenset[str]) -> bool:
    """Whether a label is one of numbers but for the shop's name before or behind it."""
    words = label.split()
    if not 1 <= len(words) <= _MOST_WORDS:
        return False
    if len(words) == 1 and not label.isascii():
        return any(label.lower().startswith(name) and _is_of_numbers(label[len(name) :]) for name in names)
    return any(
        _is_shop(name, names) and _is_of_numbers(rest)
        for count in (1, 2)
        for name, rest in (
            ("".join(words[:count]), " ".join(words[count:])),
            ("".join(words[-count:]), " ".join(words[:-count])),
        )
    )


def _is_shop(word: str, names: frozenset[str]) -> bool:
    folded = folded_label(word)
    if folded in names:
        return True
    is_long = len(folded) >= _FEWEST_LETTERS or (len(word) > 1 and word.isupper())
    return is_long and any(name.startswith(folded) for name in names)


def _is_of_numbers(label: str) -> bool:
    return (
        label.strip() in tuple(_MARKS) or folded_label(label) in _NUMBER_WORDS or field_of_label(label) == "product_id"
    )
