"""Whether a page of a thing has a box of somebody who sells it, whoever that is: the site is not at his address."""

from collections.abc import Sequence
from itertools import islice
from typing import Final

from falsefront.parse.firm_lines import gives_contact
from falsefront.parse.names import folded
from falsefront.parse.shown_sellers import calls_box
from falsefront.parse.tree import MAIN, PageTree

_MOST_BOXES: Final = 3  # of one class
_MOST_READ: Final = 12  # of a page


def has_box_of_seller(tree: PageTree, own: Sequence[str]) -> bool:
    """Whether a box that its class calls a seller's gives a contact, and none of the site's own names.

    `<div class="vendeur">Atelier Mousse, depuis 2016 ... 18 rue du Hibou</div>`: who it is cannot always be read.
    """
    names = [folded(name) for name in own]
    boxes = (at for token, found in tree.by_class.items() if calls_box(token) for at in found[:_MOST_BOXES])
    return any(tree.zone(at) == MAIN and _is_of_another(tree, at, names) for at in islice(boxes, _MOST_READ))


def _is_of_another(tree: PageTree, box: int, names: Sequence[str]) -> bool:
    texts = [line.text for line in tree.lines_of(box)]
    here = folded(" ".join(texts))
    return any(map(gives_contact, texts)) and not any(name in here for name in names)
