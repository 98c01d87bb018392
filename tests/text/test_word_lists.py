"""The tables of words beside their modules: each row has its place, and no row makes an expression that is slow."""

import ast
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from re import _constants as ops  # type: ignore[attr-defined] # no other part of Python takes an expression apart
from re import _parser as expressions  # type: ignore[attr-defined]
from typing import Any, Final

import pytest

from falsefront.parse.label_words import FIELDS, folded_label
from falsefront.text.word_lists import COLUMNS, WordLists, word_lists

SRC: Final = Path(__file__).parents[2] / "src" / "falsefront"
# Modules whose rows are compared as they are written, and are no part of an expression.
AS_WRITTEN: Final = frozenset({"label_words", "section_labels"})
OWNERS: Final = sorted(
    path
    for path in SRC.glob("*/*.py")
    if "word_lists(__file__)" in path.read_text("utf-8") and path.parent.name != "text"
)
LANGUAGE: Final = re.compile(
    r"mul|(?:ar|az|am|bg|bn|bs|ca|cs|cy|da|de|el|en|es|et|eu|fa|fi|fil|fr|ga|gl|gu|he|hi|hr|hu|hy|id|is|it|ja|ka|kk|km|kn|ko|ky|la|lo|lt|lv|mk"
    r"|ml|mn|mr|ms|my|nb|ne|nl|no|pa|pl|pt|ro|ru|si|sk|sl|sq|sr|sv|sw|ta|te|tg|th|tr|uk|ur|uz|vi|zh)"
)
SCRIPTS: Final = {
    "[\u0400-\u04ff]": "bg kk ky mk mn ru sr tg uk uz", "[\u0370-\u03ff]": "el", "[\u0590-\u05ff]": "he",
    "[\u0600-\u06ff]": "ar fa ur", "[\u3041-\u30fa]": "ja", "[\u4e00-\u9fff]": "ja zh",
    "[\uac00-\ud7a3]": "ko", "[\u0e00-\u0e7f]": "th",
}  # fmt: skip
REFERENCE: Final = re.compile(r"\{([a-z_]+)\}")
REPEATS: Final = (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT)


def rows(owner: Path) -> list[list[str]]:
    table = owner.parent / "data" / f"{owner.stem}.tsv"
    return [line.split("\t") for line in table.read_text("utf-8").splitlines()]


@pytest.mark.parametrize("owner", OWNERS, ids=lambda path: path.stem)
def test_each_row_stands_once_in_its_place_with_its_language_and_source(owner: Path) -> None:
    head, *found = rows(owner)
    assert tuple(head) == COLUMNS
    assert [row for row in found if len(row) != len(COLUMNS) or not all(row) or row[2] != row[2].strip()] == []
    languages = [row[1].split(",") for row in found]
    assert [each for each in languages if each != sorted(each) or not all(map(LANGUAGE.fullmatch, each))] == []
    assert [pair for pair in pairwise(found) if pair[0] >= pair[1]] == [], "rows are sorted"
    written = [(row[0], row[2]) for row in found]
    assert [row for row in written if written.count(row) > 1] == []


@pytest.mark.parametrize("owner", OWNERS, ids=lambda path: path.stem)
def test_a_row_in_letters_of_few_languages_is_of_one_of_them(owner: Path) -> None:
    _, *found = rows(owner)
    over = [
        row
        for row in found
        for letters, languages in SCRIPTS.items()
        if re.search(letters, row[2]) and not {"mul", *languages.split()} & set(row[1].split(","))
    ]
    assert over == []


@pytest.mark.parametrize("owner", OWNERS, ids=lambda path: path.stem)
def test_each_list_is_asked_for_by_its_module_or_another_list(owner: Path) -> None:
    """And no word of another alphabet or with an accent stands in the module itself."""
    texts = list(literals(ast.parse(owner.read_text("utf-8"))))
    _, *found = rows(owner)
    named = {*texts, *(name for row in found for name in REFERENCE.findall(row[2]))}
    assert {row[0] for row in found} - named == set()
    assert [text for text in texts if any(char.isalpha() and not char.isascii() for char in text)] == []


@pytest.mark.parametrize("owner", OWNERS, ids=lambda path: path.stem)
def test_a_row_takes_a_time_that_grows_as_its_text(owner: Path) -> None:
    lists = word_lists(str(owner))
    for name in sorted({row[0] for row in rows(owner)[1:]}):
        if owner.stem not in AS_WRITTEN or "(" in lists.any_of(name):
            assert faults(expressions.parse(lists.any_of(name))) == [], name


def test_a_label_names_one_field() -> None:
    lists = word_lists(str(SRC / "parse" / "label_words.py"))
    labels = [folded_label(word) for name in (*FIELDS, "sale", "trade", "no_field") for word in lists.words(name)]
    assert [label for label in labels if labels.count(label) > 1] == []


@pytest.mark.parametrize("slow", [r"(?:\w+ ?)+x", r"a.*b", r"(?:a*)*", r"(?:a+|b)*"])
def test_an_expression_that_may_be_slow_is_found(slow: str) -> None:
    assert faults(expressions.parse(slow))


def test_a_list_that_names_another_takes_its_rows_in() -> None:
    lists = WordLists({"those": ("shops?", "магазин(ы)?"), "fake": (r"fake \(or\) {those}", "[(]x[)]{0,2}", "a(?!b)")})
    found = re.compile(lists.any_of("fake"))
    said = ("fake (or) shop", "fake (or) магазин", "(x))", "a")
    assert [text for text in (*said, "fake (or) ы", "fake or shop", "ab") if found.fullmatch(text)] == list(said)
    assert found.groups == 0


def literals(tree: ast.Module) -> Iterator[str]:
    """Yield the strings of a module; docstrings are none."""
    said = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said:
            yield node.value


def faults(tree: Any, *, is_repeated: bool = False) -> list[str]:
    """Return what may make an expression slow: any character for ever, a repeat of a repeat with nothing between."""
    found: list[str] = []
    for op, given in tree:
        if op in REPEATS:
            _, most, inner = given
            is_endless = most == ops.MAXREPEAT
            if is_endless and any(each[0] is ops.ANY for each in inner):
                found.append("any character without an end")
            if is_endless and is_repeated:
                found.append("a repeat of a repeat")
            found += faults(inner, is_repeated=is_endless and not _is_parted(inner))
        elif op is ops.BRANCH:
            found += [
                fault for each in given[1] for fault in faults(each, is_repeated=is_repeated and not _is_parted(each))
            ]
        elif op is ops.SUBPATTERN:
            found += faults(given[3], is_repeated=is_repeated and not _is_parted(given[3]))
    return found


def _is_parted(tree: Any) -> bool:
    """Whether a space or a sign has to stand in what is repeated, which no word inside of it can be."""
    return any(_is_sign(*each) or (each[0] is ops.IN and all(_is_sign(*one) for one in each[1])) for each in tree)


def _is_sign(op: Any, value: Any) -> bool:
    return op is ops.LITERAL and not chr(value).isalnum()
