"""The parts of a page's title, which says in one line what the page is and whose it is: "Contact | Lumo Glass"."""

import re
from typing import Final

_MARKS: Final = re.compile(r"\s[-–—:·|»]\s|[|｜_»]")


def title_parts(title: str) -> list[str]:
    """Return the parts of a title between its marks, as they stand; of a title without marks the whole.

    >>> title_parts("Contact | Lumo Glass"), title_parts("Contact|Lumo Glass"), title_parts("Lumo-Glass")
    (['Contact', 'Lumo Glass'], ['Contact', 'Lumo Glass'], ['Lumo-Glass'])
    """
    return _MARKS.split(title)
