"""Labels that a form puts before its fields, with a colon: "Domicilio: Calle Buho 4, Población: Madrid, CP: 28001".

They are taken off in western languages, wherever one stands at the head of a part and a colon behind it.
"""

import re
from typing import Final

from falsefront.address.lexicon.table import forms, longest_first

_LABELS: Final = longest_first(forms("abroad.form.label"))
_LABEL: Final = re.compile(rf"(?:^|[,;/|\n(-])\s*(?:{'|'.join(map(re.escape, _LABELS))}) ?\.? ?: ?(?=[\w'])")


def without_labels(text: str) -> str:
    """Return a text without the labels of a form's fields, each part of it behind a comma.

    >>> without_labels("address: eulenstr. 310 / address: 60327 frankfurt / address: de")
    'eulenstr. 310 , 60327 frankfurt , de'
    >>> without_labels("domicilio: calle buho 4, poblacion: madrid, cp: 28001"), without_labels("tel: 4, ville : paris")
    ('calle buho 4, madrid, 28001', 'tel: 4, paris')
    """
    if ":" not in text:
        return text
    return _LABEL.sub(lambda match: ", " if match.start() else "", text)
