"""Who stands before his address behind one label: "Sold by: Orrin Lamps, 12 Fern Road, Leeds", "Impressum: ..."."""

import re
from typing import Final

from falsefront.address.gazetteer.gazetteer import world
from falsefront.parse import address_shapes as shapes
from falsefront.parse.address_texts import is_address
from falsefront.parse.firm_names import MOST_NAME_CHARS, is_firm
from falsefront.parse.label_words import field_of_label
from falsefront.parse.name_labels import is_imprint
from falsefront.text.remembered import remembered

_MARK: Final = re.compile("[,，;；\n]")


def name_and_address(label: str, value: str) -> tuple[str, str] | None:
    """Return whom the label of a seller or of an imprint names, and his address; None where both are not there.

    >>> name_and_address("Sold by", "Orrin Lamps, 12 Fern Road, Leeds LS1 4AB")
    ('Orrin Lamps', '12 Fern Road, Leeds LS1 4AB')
    >>> name_and_address("Sold by", "Orrin Lamps"), name_and_address("Impressum", "AGB, Datenschutz")
    (None, None)
    """
    if field_of_label(label) != "vendor" and not is_imprint(label):
        return None
    return _firm_and_address(value) or _parted(value)


@remembered
def _firm_and_address(value: str) -> tuple[str, str] | None:
    """Return a firm's name by its form and the address behind it on one line; None where there is no such thing.

    >>> _firm_and_address("Ox Tools Co., Ltd., 7 Elm Street, Derby DE1 2AB"), _firm_and_address("Ox Tools, Ltd.")
    (('Ox Tools Co., Ltd.', '7 Elm Street, Derby DE1 2AB'), None)
    """
    for mark in reversed(list(_MARK.finditer(value))):
        name, rest = value[: mark.start()].strip(), value[mark.end() :].strip()
        if is_firm(name) and not any(map(str.isdigit, name)) and is_address(rest):
            return name, rest
    return None


@remembered
def _parted(value: str) -> tuple[str, str] | None:
    """Return any other name before an address that begins with its street or house; a town is nobody's.

    >>> _parted("Lampenladen, Inh. Karl Moos, Lindenweg 4, 10115 Berlin"), _parted("Leeds, 12 Fern Road, LS1 4AB")
    (('Lampenladen, Inh. Karl Moos', 'Lindenweg 4, 10115 Berlin'), None)
    """
    for mark in _MARK.finditer(value[: MOST_NAME_CHARS + 1]):
        name, rest = value[: mark.start()].strip(), value[mark.end() :].strip()
        if any(map(str.isdigit, name)) or shapes.street_words(name) or world().has_city(name):
            return None
        first = _MARK.split(rest, maxsplit=1)[0]
        if (any(map(str.isdigit, first)) or shapes.street_words(first)) and is_address(rest):
            return name, rest
    return None
