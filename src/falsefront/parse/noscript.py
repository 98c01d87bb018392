"""What a page that scripts fill says to a reader without them: its `noscript` often gives a telephone and a mailbox."""

from html import escape
from typing import Final

from falsefront.parse.about_contacts import is_of_contacts
from falsefront.parse.blocks import contact_blocks
from falsefront.parse.draft import Draft
from falsefront.parse.tree import PageTree, build_tree

_MOST_READ: Final = 3  # elements
_MOST_CHARS: Final = 20_000  # of each
_CONTACTS: Final = frozenset({"address", "phone", "email"})


def contacts_without_scripts(tree: PageTree) -> list[Draft]:
    """Return the contact blocks that a page of contacts gives where no scripts run; none of any other page."""
    marked = tree.by_name.get("noscript", ())[:_MOST_READ]
    said = "\n".join(tree.unread(at)[:_MOST_CHARS] for at in marked)
    if not any(char.isdigit() for char in said) and "@" not in said:
        return []
    if not is_of_contacts(tree):
        return []
    titles = "".join(f"<title>{escape(title)}</title>" for title in tree.titles)
    blocks = contact_blocks(build_tree(f"<!doctype html>{titles}<body>{said}</body>"), is_platform=False)
    for block in blocks:
        block.fields.pop("vendor", None)
    return [block for block in blocks if _CONTACTS & set(block.fields)]
