"""Mailboxes that a page shows to browsers only: put together by a small script, kept in two attributes, backwards.

Joomla's cloak, `document.write('info' + '@' + ...)`, `<joomla-hidden-mail first="..." last="...">`, words that run from
right to left by their style. What is put together has to be a mailbox; nothing of a script is run.
"""

import re
from base64 import b64decode
from binascii import Error
from collections.abc import Iterator
from html import unescape
from typing import Final, NamedTuple

from falsefront.contact.email import emails
from falsefront.parse.element import attribute
from falsefront.parse.tree import ELSEWHERE, PageTree

_MOST_SCRIPTS, _MOST_CHARS, _MOST_FOUND = 100, 6_000, 20
_STRING: Final = r"(?:'(?:[^'\\\n]|\\.){0,200}'|\"(?:[^\"\\\n]|\\.){0,200}\")"
_TERM: Final = rf"(?:{_STRING}|[A-Za-z_$][\w$]{{0,30}})"
_ASSIGNED: Final = re.compile(rf"([A-Za-z_$][\w$]{{0,30}})\s*(\+?)=\s*({_TERM}(?:\s*\+\s*{_TERM}){{0,20}})\s*[;,\n}}]")
_WRITTEN: Final = re.compile(
    rf"(?:document\.write(?:ln)?|\.innerHTML\s*\+?=|\.html|\.append)\s*\(?\s*({_TERM}(?:\s*\+\s*{_TERM}){{0,40}})"
)
_TERMS: Final = re.compile(_TERM)
_ESCAPED: Final = re.compile(r"\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|(.))")
_WRITES: Final = ("document.write", "innerHTML", ".html(", ".append(")
_SIGNS: Final = ("@", "#64", "%40", "\\x40", "\\u0040")
_BACKWARDS: Final = re.compile(r"direction\s*:\s*rtl", re.IGNORECASE)
_OVERRIDE: Final = "bidi-override"
_HIDDEN: Final = "joomla-hidden-mail"


class HiddenMailbox(NamedTuple):
    """A mailbox, how the page keeps it, and the element that shows it."""

    mail: str
    source: str
    at: int


def hidden_mailboxes(tree: PageTree) -> Iterator[HiddenMailbox]:
    """Yield the mailboxes that a page hides in such ways, each once."""
    seen: set[str] = set()
    for found in _found(tree):
        if found.mail not in seen and tree.zone(found.at) != ELSEWHERE:
            seen.add(found.mail)
            yield found
        if len(seen) >= _MOST_FOUND:
            return


def _found(tree: PageTree) -> Iterator[HiddenMailbox]:
    for at in tree.by_name.get(_HIDDEN, ()):
        parts = [_decoded(attribute(tree.elements[at], name) or "") for name in ("first", "last")]
        for mail in emails("@".join(parts)) if all(parts) else ():
            yield HiddenMailbox(mail, f"layout:{_HIDDEN}", at)
    if tree.holds(_OVERRIDE.encode()):
        for element in tree.elements:
            style = element.attrs.get("style", "")
            if _OVERRIDE in style and _BACKWARDS.search(style):
                for mail in emails(tree.text(element.at)[::-1]):
                    yield HiddenMailbox(mail, "layout:[style=direction]", element.at)
    if any(tree.holds(word.encode()) for word in _WRITES) and any(tree.holds(sign.encode()) for sign in _SIGNS):
        yield from _of_scripts(tree)


def _decoded(word: str) -> str:
    try:
        return b64decode(word, validate=True).decode("utf-8", "replace")
    except (Error, ValueError):
        return ""


def _of_scripts(tree: PageTree) -> Iterator[HiddenMailbox]:
    for at in tree.by_name.get("script", ())[:_MOST_SCRIPTS]:
        text = tree.unread(at)
        parent = tree.elements[at].parent
        is_asked = len(text) <= _MOST_CHARS and any(sign in text for sign in _SIGNS) and parent is not None
        if is_asked and parent is not None and any(word in text for word in _WRITES):
            for mail in mailboxes_written(text):
                yield HiddenMailbox(mail, "layout:script", parent.at)


def mailboxes_written(script: str) -> Iterator[str]:
    """Yield the mailboxes that a script writes into its page, by the strings that it joins.

    >>> list(mailboxes_written("var u='info'; document.write('<a>' + u + '@' + 'lumo.example' + '</a>');"))
    ['info@lumo.example']
    >>> list(mailboxes_written("var m='info'+'&#64;'; m=m+'lumo'+'&#46;'+'example'; x.innerHTML = m;"))
    ['info@lumo.example']
    >>> list(mailboxes_written("var m='info@lumo.example'; send(m);"))
    []
    """
    known: dict[str, str] = {}
    for name, adds, terms in _ASSIGNED.findall(script):
        known[name] = (known.get(name, "") if adds else "") + _joined(terms, known)
    for found in _WRITTEN.finditer(script):
        yield from emails(unescape(_joined(found[1], known)))


def _joined(terms: str, known: dict[str, str]) -> str:
    return "".join(_value(term, known) for term in _TERMS.findall(terms))[:_MOST_CHARS]


def _value(term: str, known: dict[str, str]) -> str:
    if term[0] not in "'\"":
        return known.get(term, "")
    return _ESCAPED.sub(
        lambda found: chr(int(found[1] or found[2], 16)) if found[1] or found[2] else found[3], term[1:-1]
    )
