"""No file has over 300 lines of code, no class over 200: what grows beyond is two things."""

import ast
import io
import tokenize
from collections.abc import Iterator
from pathlib import Path

SRC = Path(__file__).parents[1] / "src" / "falsefront"
MOST_OF_FILE = 300
MOST_OF_CLASS = 200
_NO_CODE = frozenset(
    {tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER}
)
# Yet to be parted, each with its size: it may shrink, and must not grow.
LARGE: dict[str, int] = {}


def code_lines(source: str) -> set[int]:
    """Return the lines that bear code: no comments, no docstrings, no empty lines."""
    lines: set[int] = set()
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type not in _NO_CODE:
            lines.update(range(token.start[0], token.end[0] + 1))
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and ast.get_docstring(node, clean=False):
            said = node.body[0]
            lines -= set(range(said.lineno, (said.end_lineno or said.lineno) + 1))
    return lines


def sizes() -> Iterator[tuple[str, int, int]]:
    """Yield each file and class, its lines of code, and how many it may have.

    Left out are files that have, with all classes in them, no more lines of any kind than they may have of code.
    """
    for path in sorted(SRC.rglob("*.py")):
        source, name = path.read_text("utf-8"), path.relative_to(SRC).as_posix()
        classes = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.ClassDef)]
        longest = max(((node.end_lineno or node.lineno) - node.lineno + 1 for node in classes), default=0)
        if (
            source.count("\n") <= MOST_OF_FILE
            and longest <= MOST_OF_CLASS
            and not any(large.partition(" ")[0] == name for large in LARGE)
        ):
            continue
        lines = code_lines(source)
        yield name, len(lines), LARGE.get(name, MOST_OF_FILE)
        for node in classes:
            size = len(lines.intersection(range(node.lineno, (node.end_lineno or node.lineno) + 1)))
            yield f"{name} {node.name}", size, LARGE.get(f"{name} {node.name}", MOST_OF_CLASS)


def test_comments_docstrings_and_empty_lines_are_no_code() -> None:
    source = '"""One."""\n\n# two\nX = (\n    1,\n)\n\n\ndef f() -> None:\n    """Three."""\n    return\n'
    assert code_lines(source) == {4, 5, 6, 9, 11}


def test_no_file_and_no_class_is_two_things() -> None:
    found = list(sizes())
    assert len(found) > 20
    assert [f"{name}: {size} lines of code, at most {most}" for name, size, most in found if size > most] == []
