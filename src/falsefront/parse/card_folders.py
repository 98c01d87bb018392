"""Which cards of a list lead where most of them do: one without a price that does is one of them, a banner is none."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from falsefront.parse.draft import Draft

_USUAL: Final = 0.8  # of the cards
_OF_HOST: Final = 2  # slashes of an address that has no folder
_NUMBER: Final = re.compile(r"\d{3}")


def beside_most(drafts: Sequence[Draft]) -> set[int]:
    """Return those of some drafts, by their identity, that are titled and lead into the folder into which most do."""
    folders = Counter(map(_folder, drafts))
    usual = {folder for folder, times in folders.items() if folder and times >= _USUAL * len(drafts)}
    return {id(draft) for draft in drafts if _folder(draft) in usual}


def _folder(draft: Draft) -> str:
    """Return where the page of a titled thing lies, without its own number and name; nothing for others."""
    path, slash, last = (draft.raw("url") or "").partition("?")[0].rstrip("/").rpartition("/")
    return path + slash if "title" in draft.fields and _NUMBER.search(last) and path.count("/") > _OF_HOST else ""
