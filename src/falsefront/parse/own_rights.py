"""Whose rights a notice on a page tells of: "Moss Works © 2024" on a seller's page of a site that is another's."""

from falsefront.parse.names import folded
from falsefront.parse.rights import holders, tells_rights
from falsefront.parse.tree import PageTree


def holders_of_page(tree: PageTree) -> frozenset[str]:
    """Return the names, as they are compared, of whose the rights are that a page's lines tell of."""
    known: frozenset[str] | None = tree.memory.get(holders_of_page)
    if known is None:
        lines = tree.lines_of_shapes(tree.told_lines(tells_rights))
        known = frozenset(folded(name) for line in lines for name in holders(line.text)) - {""}
        tree.memory[holders_of_page] = known
    return known


def has_rights(tree: PageTree, name: str) -> bool:
    """Whether a notice of rights on a page is somebody's.

    >>> from falsefront.parse.tree import build_tree
    >>> tree = build_tree("<p>Moss Works © 2021. 18 Wharf Road</p><p>© 2011-2024 Fernmarkt Ltd</p>")
    >>> has_rights(tree, "Moss Works"), has_rights(tree, "Moss"), has_rights(tree, "Fernmarkt Ltd")
    (True, False, True)
    """
    return folded(name) in holders_of_page(tree)
