"""Every reason that comparing can give is in the rulebook: one that is not would keep nobody apart in groups."""

import ast
from collections.abc import Iterator
from pathlib import Path

from falsefront.address.compare import rules
from falsefront.address.compare.rules import SIGNS, sign_of

_HEADS = ("different ", "other ", "perhaps ", "not known ", "only one ", "too coarse", "nothing in common")


def _said(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "say":
            node = node.args[0]
        if isinstance(node, ast.JoinedStr):
            node = node.values[0]
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.startswith(_HEADS):
            yield node.value


def test_every_reason_in_the_comparer_has_a_sign() -> None:
    files = Path(rules.__file__).parent.rglob("*.py")
    heads = {
        head.split(": ")[0]
        for file in files
        if file.name != "rules.py"
        for head in _said(ast.parse(file.read_text(encoding="utf-8")))
    }
    assert len(heads) > len(SIGNS) // 2
    assert [head for head in heads if sign_of(head) is None] == []
