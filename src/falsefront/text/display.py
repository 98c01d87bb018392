"""The one way in which text from a page reaches a terminal or a log: nothing in it can move a cursor or turn a line."""

import re

from falsefront.text.invisible import INVISIBLE

_UNSAFE = re.compile(
    "[\x00-\x1f\x7f-\x9f"  # C0, DEL and C1: escape sequences start here
    f"{INVISIBLE}\u2028\u2029\ufff9-\ufffb"  # what shows as nothing, bidi controls, line ends, interlinear marks
    "\ud800-\udfff]"  # lone surrogates
)
# What is safe and most text is made of: to see that there is nothing else takes half as long as to look for the above.
_PLAIN = re.compile("[ -~\u00ae-\u02ff\u2010-\u2027\u3000-\u3163\u3165-\ud7ff]*")
_LONGEST_SAID = 200  # characters of what another's program says
_LINE_BREAKS = re.compile(r"[\t\r\n\x0b\x0c\x85\u2028\u2029]+")


def printable(text: str, *, limit: int | None = None) -> str:
    r"""Return text as one line that a terminal shows as it is; what was unsafe stands as its code point.

    >>> printable("Lab\x1b[31m ware\u202e")
    'Lab<U+001B>[31m ware<U+202E>'

    A text longer than `limit` characters is cut and ends in "…". Not for CSV, HTML or SQL.
    """
    line = text
    if not _PLAIN.fullmatch(text):
        line = _UNSAFE.sub(lambda found: f"<U+{ord(found[0]):04X}>", _LINE_BREAKS.sub(" ", text))
    return line[: limit - 1] + "…" if limit is not None and len(line) > limit else line


def said_by_others(text: str) -> str:
    r"""Return what another's program says, to stand in a sentence of ours: short, and what does not show as "\ufffd".

    >>> said_by_others("no such\x1b[31m policy")
    'no such\ufffd[31m policy'
    """
    return "".join(char if char.isprintable() else "\ufffd" for char in text[:_LONGEST_SAID])


def escaped(line: str) -> str:
    r"""Return JSON text with what is unsafe in it written as JSON escapes: the same values, on one line everywhere.

    >>> escaped('{"name": "Lab\u202e"}')
    '{"name": "Lab\\u202e"}'

    JSON itself lets C1 controls, bidi controls and the line ends U+0085, U+2028 and U+2029 stand as they are.
    """
    return line if _PLAIN.fullmatch(line) else _UNSAFE.sub(_as_json_escape, line)


def _as_json_escape(found: re.Match[str]) -> str:
    units = found[0].encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))
