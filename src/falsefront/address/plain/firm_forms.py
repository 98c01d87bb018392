"""Forms of firms in letters with dots before a street, with no comma behind: "CZ.SOVA, z. s. p. o. Sovova 5".

Left there the letters would be initials in the street's name. The forms are small letters as the registers write them;
capitals are initials (ul. A. S. Sovy 5).
"""

import re
from typing import Final

from falsefront.address.lexicon.table import forms, longest_first

# The first letter is small, the others may be large: e. V.
_FORMS: Final = (
    f"{form[0]}(?i:{re.escape(form[1:])})".replace("\\.", "\\. ?").removesuffix(" ?)") + ")"
    for form in longest_first(forms("abroad.firm.dotted"))
)
_FORM: Final = re.compile(rf" (?<=[\w,.] )({'|'.join(_FORMS)})(?= \w)")  # the space first: few places are tried


def parted(text: str) -> str:
    """Return a text with a comma behind such a form; any other as it is.

    >>> parted("CZ.SOVA, z. s. p. o. Sovova 5, Praha"), parted("ul. A. S. Sovy 5, Praha")
    ('CZ.SOVA, z. s. p. o., Sovova 5, Praha', 'ul. A. S. Sovy 5, Praha')
    """
    return _FORM.sub(r" \1,", text) if ". " in text else text
