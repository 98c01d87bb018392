"""Pages that leave out the tag of their body (HTML, 13.1.2.4), as those do that a build tool made small.

The reader of HTML knows of old elements that they open it. Before the first newer one ("<title>Moss</title><main>...")
it has to be told: it would keep all of that in the head, which no reader sees.
"""

import re
from typing import Final

_XML_MARK: Final = re.compile(r"^\s*<\?xml[^>]*>", re.IGNORECASE)
_BODY: Final = re.compile(r"<(?:body|frameset)[\s>]", re.IGNORECASE | re.ASCII)
# What is no markup of the page, with what ends it; newer elements that open a body; old ones, which the reader knows.
_FIRST: Final = re.compile(
    r"<(?=[!a-z])(?:(?P<aside>!--)|(?P<unread>script|style|template|noscript|textarea|title|svg)[\s>]"
    r"|(?P<newer>header|main|nav|section|article|aside|footer|figure|hgroup|details|search|[a-z]+-[a-z-]{1,40})[\s>/]"
    r"|(?:div|p|table|ul|ol|h[1-6]|form|a|span|img|center|font)[\s>/])",
    re.IGNORECASE | re.ASCII,
)


def prepared(text: str) -> bytes:
    """Return a decoded page as it is handed to the reader of HTML.

    A mark of XML would name another encoding; a doctype keeps markup without one from being guessed at. "</br>" is a
    <br> (HTML, 13.2.6.4.7), which the reader leaves out.
    """
    mark = _XML_MARK.match(text)
    text = text.replace("</br>", "<br>") if "</br>" in text else text
    text = with_body(text)
    return ("<!doctype html>" + (text[mark.end() :] if mark else text)).encode("utf-8", "replace")


def with_body(text: str) -> str:
    """Return a page with the tag of its body, where that is left out before an element that the reader does not know.

    >>> with_body("<title>Moss</title><main>Tel. 1</main>"), with_body("<title>Moss</title><p>Tel. 1")
    ('<title>Moss</title><body><main>Tel. 1</main>', '<title>Moss</title><p>Tel. 1')
    """
    if "<body>" in text or "<body " in text:
        return text
    at = 0
    while (found := _FIRST.search(text, at)) is not None:
        unread = found["unread"]
        if found["newer"] is not None and _BODY.search(text) is None:
            return f"{text[: found.start()]}<body>{text[found.start() :]}"
        if unread is None and found["aside"] is None:
            break
        closed = re.compile(f"</{unread}" if unread else "-->", re.IGNORECASE).search(text, found.end())
        if closed is None:
            break
        at = closed.end()
    return text
