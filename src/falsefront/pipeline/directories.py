"""Whether a page is a market's list of its firms: there each card speaks for the firm that it leads to.

What one vendor's page says of another is nobody's claim until that vendor's own page says it too (`pipeline.offers`).
A list of firms is nobody's page, and often the only one that says where they are.
"""

import re
from collections.abc import Collection
from typing import Final
from urllib.parse import SplitResult, urlsplit

# The end of a path that only counts the pages of a list: /suppliers/2, /suppliers/page/2, /suppliers-p2.html
_COUNT: Final = re.compile(r"(?:[/_-](?:p|pg|page|seite))?[/_-]?\d+(?:\.[a-z]{3,5})?$")
_FEWEST: Final = 2  # firms that make a list where nothing else tells that it is one
_FEWEST_UNDER_HEAD: Final = 3  # of a list under the page's first heading, which may lie beside their pages


def is_directory(
    page_url: str, *, presented: Collection[str | None], starts: Collection[str], heads_list: bool = False
) -> bool:
    """Whether the page presents firms and is the page of none of them, nor one of the same kind as theirs.

    It is none where it speaks of several others alone and its first heading stands right over them (`heads_list`):
    wherever it lies then, it is the page of nobody. Whoever has a page is found on it before the names of others.

    `presented` has for each thing that the page says the page of the firm that it is said of, None where it is said of
    nobody else. Where a pass begins, and the further pages of such a list, are the market's own word.

    >>> firms = ["https://m.example/firm/a", "https://m.example/firm/b"]
    >>> is_directory("https://m.example/list/hebei", presented=firms, starts=())
    True
    >>> is_directory("https://m.example/firm/mallory", presented=firms, starts=())
    False
    """
    page, firms = urlsplit(page_url), {url for url in presented if url is not None}
    theirs = [urlsplit(firm) for firm in firms]
    begun = [start for start in map(urlsplit, starts) if start.netloc == page.netloc]
    if any(page.path == start.path and not page.query for start in begun):
        return len(firms) >= _FEWEST
    if any(_uncounted(firm) == _uncounted(page) and firm.netloc == page.netloc for firm in theirs):
        return False
    if any(_uncounted(page) == _uncounted(start) for start in begun):
        return bool(firms)
    is_of_others_alone = None not in presented and len(firms) >= _FEWEST
    if is_of_others_alone and heads_list and len(firms) >= _FEWEST_UNDER_HEAD:
        return True
    return is_of_others_alone and not any(_is_one_of_a_kind(page, firm) for firm in theirs)


def _uncounted(page: SplitResult) -> str:
    return _COUNT.sub("", page.path.rstrip("/")).rstrip("/")


def _is_one_of_a_kind(page: SplitResult, firm: SplitResult) -> bool:
    """Whether a page may be a firm's as much as another one is: a host of its own, or a page of the same folder."""
    if page.netloc != firm.netloc:
        return page.netloc.count(".") > 1 and not page.netloc.startswith(("www.", "m."))
    return page.path.rstrip("/").rpartition("/")[0] == firm.path.rstrip("/").rpartition("/")[0]
