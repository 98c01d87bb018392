"""Walls in front of a page: captcha, bot check, login, script shell. A wall is no page without offers.

Few false alarms matter more than many finds: a mark that ordinary pages carry too counts only where there is little
to read, and none counts on a page that gave an offer or says that nothing was found.
"""

from typing import Final

from falsefront.parse.absent import absence
from falsefront.parse.shell import shell
from falsefront.parse.tree import CHROME, PageTree, attribute
from falsefront.parse.wall_words import (
    ASKED,
    EXPLAINED,
    LOGIN,
    LOGIN_HEADING,
    MARKS,
    SCRIPT_ASKED,
    WEAK,
    WIDGETS,
)
from falsefront.parse.words import NOTHING_FOUND

LITTLE_CHARS: Final = 1_500  # visible text of a wall, at the most
FEW_CHARS: Final = 280  # text beside a word of walls where there is no heading, at the most
FEW_CHARS_UNDER_HEADING: Final = 120  # and where a heading says something else
NO_CHARS: Final = 80  # text beside a request for scripts or cookies, at the most
_MOST_LINKS: Final = 200  # a page of so little text has no more
_MARKED_CHARS: Final = 300_000  # of the source are searched
_MOST_FIELDS: Final = 4  # of a form to log in
_FILLED_IN: Final = frozenset({"text", "email", "tel", "password", "search", ""})  # kinds of inputs


def wall(tree: PageTree, source: str, *, has_contacts: bool = False) -> str | None:
    """Return what stands in front of a page that gave no offer, in words; None where nothing does.

    `has_contacts`: it tells all that a page of contacts is there for, whatever scripts would add to it.
    """
    text = "\n".join(line.text for line in tree.lines[:400])[: LITTLE_CHARS * 3]
    found = None
    if len(text) < LITTLE_CHARS:
        found = _marked(tree, source[:_MARKED_CHARS].lower()) or _said(tree, text, asks=not has_contacts)
    if found is None and not (has_contacts or absence(tree)):
        found = shell(tree, source[:_MARKED_CHARS])
    return None if found is None or NOTHING_FOUND.is_in(text) else found  # asked last: nearly all pages have no wall


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
    return bool(tree.by_name.get("textarea")) or any(_is_filled_in(tree, at) for at in tree.by_name.get("input", ()))


def _is_filled_in(tree: PageTree, at: int) -> bool:
    return (attribute(tree.elements[at], "type") or "").lower() in _FILLED_IN


def _said(tree: PageTree, text: str, *, asks: bool) -> str | None:
    """Return what a page of little text says of itself that makes it a wall; `asks`: or what it asks for."""
    heads = "\n".join((_title(tree), *_headings(tree)))
    outside = _outside_links(tree, text)
    for what, words in ASKED:
        found = words.first_in(f"{heads}\n{outside}")
        if found is not None:
            return f"{what}: {found!r}"
    few = FEW_CHARS_UNDER_HEADING if _headings(tree) else FEW_CHARS
    is_short = _weight(outside) <= few and not any(map(EXPLAINED.match, _all_headings(tree)))
    for what, words in WEAK:
        found = words.first_in(f"{heads}\n{outside}" if is_short else heads)
        if found is not None:
            return f"{what}: {found!r}"
    for_browsers = f"{outside}\n{_noscript(tree)}"
    found = SCRIPT_ASKED.first_in(for_browsers) if asks else None
    if found and _weight(outside.replace(found, "")) <= NO_CHARS and not absence(tree):
        what = "a bot check" if "cookie" in for_browsers.lower() else "a script shell"  # a shell has no use for cookies
        return f"{what}: {found!r}"
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
    inputs = tree.by_name.get("input", ())
    passwords = [at for at in inputs if (attribute(tree.elements[at], "type") or "").lower() == "password"]
    if passwords and LOGIN.search(f"{heads}\n{outside}"):
        return True
    return bool(outside) and _is_all_login(tree, passwords)


def _is_all_login(tree: PageTree, passwords: list[int]) -> bool:
    """Whether a page that says little has nothing but a form with a password, in no header: "Welcome back"."""
    to_fill_in = [at for at in tree.by_name.get("input", ()) if _is_filled_in(tree, at)]
    is_in_frame = any(tree.zone(at) == CHROME for at in passwords)
    return bool(passwords) and not is_in_frame and len(to_fill_in) <= _MOST_FIELDS and not tree.by_name.get("textarea")


def _headings(tree: PageTree) -> list[str]:
    """Return the first headings of a page but for those that ask what they go on to explain."""
    return [heading for heading in _all_headings(tree) if not EXPLAINED.match(heading)]


def _all_headings(tree: PageTree) -> list[str]:
    return [tree.text(at, separator=" ").strip() for name in ("h1", "h2") for at in tree.by_name.get(name, ())[:3]]


def _title(tree: PageTree) -> str:
    return " ".join(tree.titles)


def _noscript(tree: PageTree) -> str:
    return " ".join(tree.unread(at)[:300] for at in tree.by_name.get("noscript", ())[:3])
