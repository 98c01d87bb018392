"""The dealers or members that a page draws by its own scripts: a list in its state, of which no reader sees a name.

Read where the page's title or heading says that it lists others than its own firm. Under words that a firm may have
over its own shops ("Points of sale"), no name may share a word with the page's own name or begin as its domain does.
"""

from collections.abc import Iterator, Sequence
from typing import Final
from urllib.parse import urlsplit

from falsefront.parse.draft import Draft
from falsefront.parse.firm_records import firm_of_record
from falsefront.parse.names import folded
from falsefront.parse.names_of_many import share_a_word
from falsefront.parse.opengraph import open_graph
from falsefront.parse.own_signs import telling_words
from falsefront.parse.seller_heads import Lists, list_under
from falsefront.parse.shell_records import lists_of_records
from falsefront.parse.state import embedded_state
from falsefront.parse.title_parts import title_parts
from falsefront.parse.tree import MAIN, PageTree

_HEADINGS: Final = ("h1", "h2")
_MOST_HEADINGS: Final = 8
_FEWEST: Final = 3
_OF_RECORDS: Final = 0.6  # that are firms
_MOST_SEEN: Final = 0.3  # of the names, that stand on the page already
_MOST: Final = 1_000


def listed_records(tree: PageTree, base: str) -> list[Draft]:
    """Return the firms of the longest list in a page's state, if the page says that it lists others."""
    if "script" not in tree.by_name or not (told := {list_under(words) for words in _heads(tree)} - {None}):
        return []
    best: list[Draft] = []
    for records in lists_of_records(embedded_state(tree)):
        drafts = [draft for record in records[:_MOST] if (draft := firm_of_record(record, base))]
        if len(drafts) >= max(_FEWEST, _OF_RECORDS * len(records), len(best) + 1):
            best = drafts
    if Lists.OTHERS not in told and _may_be_own(tree, best, base):
        return []
    return [] if _are_seen(tree, best) else best


def _heads(tree: PageTree) -> Iterator[str]:
    for title in tree.titles:
        yield from title_parts(title)
    for name in _HEADINGS:
        for at in tree.by_name.get(name, ())[:_MOST_HEADINGS]:
            if tree.zone(at) == MAIN or name == "h1":
                yield tree.text(at, separator=" ")


def _may_be_own(tree: PageTree, drafts: Sequence[Draft], base: str) -> bool:
    """Whether some names may be those of the shops of one firm, the page's own too: of butchers all may be one's."""
    names = [draft.raw("vendor") or "" for draft in drafts]
    own = [*(part for title in tree.titles for part in title_parts(title)), open_graph(tree).get("og:site_name", "")]
    words = {word for name in own if list_under(name) is None for word in telling_words(name)}
    domain = (urlsplit(base).hostname or "").removeprefix("www.").partition(".")[0]
    if any(not words.isdisjoint(telling_words(name)) or folded(name).startswith(domain or "\n") for name in names):
        return True
    return not words and share_a_word(names)


def _are_seen(tree: PageTree, drafts: Sequence[Draft]) -> bool:
    """Whether a reader sees the names of such a list on the page, which is read as it stands then."""
    texts = {line.text for line in tree.lines}
    seen = sum(any((draft.raw("vendor") or "") in text for text in texts) for draft in drafts[:_MOST_HEADINGS])
    return seen > _MOST_SEEN * min(len(drafts), _MOST_HEADINGS)
