"""Mailboxes that are a firm's own by their name: the domain is what the page's title calls the firm."""

from typing import Final

from falsefront.contact.email import emails
from falsefront.parse.names import folded
from falsefront.parse.tree import PageTree

_FEWEST_LETTERS: Final = 5  # of a domain's own label; a shorter one may stand in any title


def is_own_box(tree: PageTree, raw: str) -> bool:
    """Whether an e-mail address is at a domain that the page's title names: info@fallowlane.example, "Fallow Lane"."""
    titles = [folded(title) for title in tree.titles]
    for mail in emails(raw):
        label = folded(mail.partition("@")[2].rsplit(".", 1)[0].rpartition(".")[2])
        if len(label) >= _FEWEST_LETTERS and any(label in title for title in titles):
            return True
    return False
