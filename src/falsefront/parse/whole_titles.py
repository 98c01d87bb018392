"""The whole title of a thing where a card shows its beginning: "Oak tray with two ...", all of it in an attribute."""

from typing import Final

from falsefront.parse.draft import Draft
from falsefront.parse.tree import PageTree

_CUT: Final = ("...", "…")
_KEYS: Final = ("title", "alt")
_FEWEST_CHARS, _MOST_CHARS = 6, 300


def say_whole_title(tree: PageTree, at: int, draft: Draft) -> None:
    """Put what an attribute in a card says in full for a title that is cut.

    >>> from falsefront.parse.tree import build_tree
    >>> tree = build_tree("<li><a href='/7' title='Oak tray with two handles'>Oak tray with...</a><img alt='Oak'>")
    >>> draft = Draft()
    >>> draft.say("title", "Oak tray with...", "layout:a")
    >>> say_whole_title(tree, tree.by_name["li"][0], draft)
    >>> draft.raw("title"), draft.fields["title"][0].source
    ('Oak tray with two handles', 'layout:a@title')
    """
    title = draft.raw("title") or ""
    stem = title.rstrip(" .…").casefold()
    if not title.endswith(_CUT) or len(stem) < _FEWEST_CHARS:
        return
    found = [
        (words, f"layout:{tree.elements[each].name}@{key}")
        for each in range(at, tree.last[at])
        for key in _KEYS
        if (words := " ".join(tree.elements[each].attrs.get(key, "").split())).casefold().startswith(stem)
        and len(words) <= _MOST_CHARS
        and not words.endswith(_CUT)
    ]
    if found:
        words, source = max(found, key=lambda each: len(each[0]))
        del draft.fields["title"]
        draft.say("title", words, source)
