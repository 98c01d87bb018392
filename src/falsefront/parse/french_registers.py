"""Whether a page is of a firm in France, where nine digits in groups of three are no telephone.

Spain, Poland and Portugal write telephones so; in France that is the number of a firm's register (SIREN).
"""

import re
from typing import Final

from falsefront.parse.tree import ELSEWHERE, PageTree

# What a page in France has: a telephone in pairs, a form of firm of there alone, the names of the registers.
_FRENCH: Final = re.compile(
    r"(?<![\d.])0[1-9](?:[ \u00a0.]\d\d){4}(?![\d.])|\+33(?!\d{10})"
    r"|(?<!\w)(?:SIREN|SIRET|SARL|SASU|EURL|RCS)(?!\w)"
)
_OF_ELSEWHERE: Final = re.compile(r"\+(?:34|48|351)(?!\d{10})")  # who writes telephones in groups of three


def is_french(tree: PageTree) -> bool:
    """Whether a page says somewhere that its firm is in France: by how it writes a telephone, or by a register."""
    shown = [line.text for line in tree.lines if line.zone != ELSEWHERE]
    return any(map(_FRENCH.search, shown)) and not any(map(_OF_ELSEWHERE.search, shown))
