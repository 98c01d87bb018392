"""Labels that a form puts before its fields, with a colon: "Domicilio: Calle Buho 4, Población: Madrid, CP: 28001".

They are taken off in western languages, wherever one stands at the head of a part and a colon behind it; where a label
leads, also those that stand behind the field before without a comma. Some are written in another way instead.
"""

import re
from typing import Final

from falsefront.address.lexicon.table import forms, longest_first, values

_SAID: Final = values("abroad.form.said")
_CROSS: Final = min(forms("abroad.cross.joint"), key=len)  # intersección: Owl
_LABELS: Final = "|".join(map(re.escape, longest_first(forms("abroad.form.label") | _SAID.keys())))
_LABEL: Final = re.compile(rf"(?:^|[,;/|\n(-])\s*({_LABELS}) ?\.? ?: ?(?=[\w'])")
_RUN_ON: Final = re.compile(rf"(?<=[\w.)]) ({_LABELS}) ?\.? ?: ?(?=[\w'])")


def without_labels(text: str) -> str:
    """Return a text without the labels of a form's fields, each part of it behind a comma.

    >>> without_labels("address: eulenstr. 310 / address: 60327 frankfurt / address: de")
    'eulenstr. 310 , 60327 frankfurt , de'
    >>> without_labels("calle: sol numero exterior: 12 numero interior: 4 colonia: centro")
    'sol, 12, int 4, centro'
    >>> without_labels("domicilio: calle buho 4, poblacion: madrid, cp: 28001"), without_labels("tel: 4, ville : paris")
    ('calle buho 4, madrid, 28001', 'tel: 4, paris')
    """
    if ":" not in text:
        return text
    if _LABEL.match(text):
        text = _RUN_ON.sub(_said, text)
    return _LABEL.sub(_said, text)


def _said(match: re.Match[str]) -> str:
    """Return what stands for a label: a comma, the word for a room, or what joins two streets."""
    said = _SAID.get(match[1], "")
    comma = ", " if match.start() and said != _CROSS else " " if match.start() else ""
    return f"{comma}{said} " if said else comma
