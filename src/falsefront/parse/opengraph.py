"""OpenGraph and its kin: `og:`, `product:`, `business:contact_data:` and `place:location:` in meta elements."""

from falsefront.parse.tree import PageTree, attribute

PREFIXES = ("og:", "product:", "business:", "place:", "profile:")


def open_graph(tree: PageTree) -> dict[str, str]:
    """Return each property's first content, as it stands."""
    found: dict[str, str] = {}
    for at in tree.by_name.get("meta", ()):
        tag = tree.elements[at]
        name = (attribute(tag, "property") or attribute(tag, "name") or "").strip().lower()
        content = attribute(tag, "content")
        if content and name.startswith(PREFIXES):
            found.setdefault(name, content)
    return found
