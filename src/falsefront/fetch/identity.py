"""Who we say we are: the User-Agent, with a way to reach the people behind it."""

import re
from urllib.parse import quote

import falsefront
from falsefront.config import Desk
from falsefront.errors import FetchError

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_KEPT = "".join(map(chr, range(0x20, 0x7F)))


def user_agent(desk: Desk) -> str:
    r"""Return the User-Agent of a desk, all ASCII: other characters are percent-encoded, brackets escaped.

    Raises FetchError where a part is empty or has control characters, which could forge further headers.

    >>> user_agent(Desk(name="Example (north)", contact="desk@example.org")).partition(" ")[2]
    '(+Example \\(north\\); desk@example.org)'
    """
    return f"falsefront/{falsefront.__version__} (+{_comment('name', desk.name)}; {_comment('contact', desk.contact)})"


def _comment(key: str, text: str) -> str:
    """Return text as it may stand in a comment (RFC 9110 5.6.5)."""
    if not text.strip() or _CONTROL.search(text):
        raise FetchError(f"desk.{key} must be one line of text: it tells watched sites who collects")
    return re.sub(r"[()\\]", r"\\\g<0>", quote(text.strip(), safe=_KEPT))
