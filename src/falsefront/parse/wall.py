"""Walls in front of a page: captcha, bot check, login, script shell. A wall is no page without offers.

Few false alarms matter more than many finds: a mark that ordinary pages carry too counts only where there is little
to read, and none counts on a page that gave an offer or says that nothing was found.
"""

import re
from dataclasses import dataclass
from typing import Final

from falsefront.parse.absent import absence
from falsefront.parse.tree import PageTree, attribute
from falsefront.parse.wall_words import (
    ASKED,
    LOADING,
    LOGIN,
    LOGIN_HEADING,
    MARKS,
    SCRIPT_ASKED,
    WEAK,
    WIDGETS,
)
from falsefront.parse.words import NOTHING_FOUND
from falsefront.wording import counted

LITTLE_CHARS: Final = 1_500  # visible text of a wall, at the most
BARE_CHARS: Final = 200  # visible text of a page that is all script, at the most
FEW_CHARS: Final = 280  # text beside a word of walls where there is no heading, at the most
FEW_CHARS_UNDER_HEADING: Final = 120  # and where a heading says something else
NO_CHARS: Final = 80  # text beside a request for scripts or cookies, at the most
MUCH_SCRIPT_CHARS: Final = 800  # inline script beside so little text
MANY_SCRIPTS: Final = 2  # or so many scripts loaded from elsewhere
_MOST_LINKS: Final = 200  # a page of so little text has no more
_MOST_TARGET_CHARS: Final = 2_000  # of a refresh, and where it leads
_MARKED_CHARS: Final = 300_000  # of the source are searched

_LOGIN_JUMP: Final = re.compile(
    r"(?:location(?:\.href)?|\.href|location\.replace\()\s*[=(]?\s*[\"'][^\"']{0,200}(?:login|signin|sign-in"
    r"|passport)|login\.(?:taobao|1688|alibaba|jd|tmall)\.com",
    re.IGNORECASE,
)
_LOGIN_PAGE: Final = re.compile(r"url\s*=.{0,200}(?:login|signin|sign-in|passport|captcha|challenge)", re.IGNORECASE)
_ROOTS: Final = frozenset({
    "root", "app", "__next", "__nuxt", "app-root", "react-root", "ice-container", "main-iframe", "application",
})  # fmt: skip
_DATA: Final = ("json", "template", "html", "x-handlebars", "x-mustache", "importmap", "speculationrules")
_FILLED_IN: Final = frozenset({"text", "email", "tel", "password", "search", ""})  # kinds of inputs
_PICTURES: Final = ("img", "iframe", "frame", "frameset", "object", "embed", "svg", "canvas", "video", "picture")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Scripts:
    inline_chars: int
    loaded: int  # by an address, or imported as a module


def wall(tree: PageTree, source: str) -> str | None:
    """Return what stands in front of a page that gave no offer, in words; None where nothing does."""
    text = "\n".join(line.text for line in tree.lines[:400])[: LITTLE_CHARS * 3]
    if NOTHING_FOUND.is_in(text):
        return None
    if len(text) < LITTLE_CHARS:
        found = _marked(tree, source[:_MARKED_CHARS].lower()) or _said(tree, text)
        if found:
            return found
    return None if absence(tree) else _shell(tree, text, source)


def _marked(tree: PageTree, low: str) -> str | None:
    for what, marks in MARKS:
        if marks.search(low):
            return what
    if not _has_more_to_fill_in(tree):
        for what, marks in WIDGETS:
            if marks.search(low):
                return what
    return None


def _has_more_to_fill_in(tree: PageTree) -> bool:
    inputs = ((attribute(tree.elements[at], "type") or "").lower() for at in tree.by_name.get("input", ()))
    return bool(tree.by_name.get("textarea")) or any(kind in _FILLED_IN for kind in inputs)


def _said(tree: PageTree, text: str) -> str | None:
    """Return what a page of little text says of itself that makes it a wall."""
    heads = "\n".join((_title(tree), *_headings(tree)))
    outside = _outside_links(tree, text)
    for what, words in ASKED:
        found = words.search(f"{heads}\n{outside}")
        if found:
            return f"{what}: {found[0]!r}"
    few = FEW_CHARS_UNDER_HEADING if _headings(tree) else FEW_CHARS
    is_short = _weight(outside) <= few
    for what, words in WEAK:
        found = words.search(f"{heads}\n{outside}" if is_short else heads)
        if found:
            return f"{what}: {found[0]!r}"
    found = SCRIPT_ASKED.search(f"{outside}\n{_noscript(tree)}")
    if found and _weight(outside.replace(found[0], "")) <= NO_CHARS and not absence(tree):
        return f"a bot check: {found[0]!r}"
    return "a login wall" if _asks_for_login(tree, heads, outside if is_short else "") else None


def _weight(text: str) -> int:
    """Return how long a text is for a reader: a Chinese character says as much as three letters."""
    return len(text.strip()) + 2 * sum("\u2e80" < char < "\ue000" for char in text)


def _outside_links(tree: PageTree, text: str) -> str:
    """Return the text without what its links say: a list that links to a page about captchas is no captcha."""
    for at in tree.by_name.get("a", ())[:_MOST_LINKS]:
        words = tree.text(at).strip()
        if words:
            text = text.replace(words, " ", 1)
    return text


def _asks_for_login(tree: PageTree, heads: str, outside: str) -> bool:
    if any(LOGIN_HEADING.fullmatch(heading.strip()) for heading in _headings(tree)):
        return True
    has_password = any(attribute(tree.elements[at], "type") == "password" for at in tree.by_name.get("input", ()))
    return has_password and LOGIN.search(f"{heads}\n{outside}") is not None


def _headings(tree: PageTree) -> list[str]:
    return [tree.text(at, separator=" ") for name in ("h1", "h2") for at in tree.by_name.get(name, ())[:3]]


def _shell(tree: PageTree, text: str, source: str) -> str | None:
    if len(text) > BARE_CHARS:
        return None
    scripts = _scripts(tree)
    refresh = [
        (attribute(tree.elements[at], "content") or "")[:_MOST_TARGET_CHARS]
        for at in tree.by_name.get("meta", ())
        if _refreshes(tree, at)
    ]
    if any(_LOGIN_PAGE.search(target) for target in refresh):
        return "a jump to a login page"
    if (scripts.inline_chars or scripts.loaded) and _LOGIN_JUMP.search(source[:_MARKED_CHARS]):
        return "a jump to a login page"
    is_empty_root = not _ROOTS.isdisjoint(tree.by_id)
    is_all_script = not LOADING.sub("", text).strip() and not any(tree.by_name.get(name) for name in _PICTURES)
    is_much = scripts.inline_chars >= MUCH_SCRIPT_CHARS or scripts.loaded >= MANY_SCRIPTS
    has_script = bool(scripts.inline_chars or scripts.loaded)
    if is_much or (is_empty_root and has_script) or (is_all_script and scripts.loaded):
        return (
            f"a script shell: {counted(len(text), 'character')} to read, {counted(scripts.loaded, 'script')} loaded, "
            f"{counted(scripts.inline_chars, 'character')} of script"
        )
    return None


def _refreshes(tree: PageTree, at: int) -> bool:
    return (attribute(tree.elements[at], "http-equiv") or "").lower() == "refresh"


def _scripts(tree: PageTree) -> _Scripts:
    inline = loaded = 0
    for at in tree.by_name.get("script", ()):
        tag = tree.elements[at]
        kind = (attribute(tag, "type") or "").lower()
        if any(data in kind for data in _DATA):
            continue
        if attribute(tag, "src"):
            loaded += 1
        else:
            code = tree.unread(at)
            inline += len(code)
            loaded += "import(" in code
    return _Scripts(inline_chars=inline, loaded=loaded)


def _title(tree: PageTree) -> str:
    return " ".join(tree.unread(at) for at in tree.by_name.get("title", ())[:1])


def _noscript(tree: PageTree) -> str:
    return " ".join(tree.unread(at)[:300] for at in tree.by_name.get("noscript", ())[:3])
