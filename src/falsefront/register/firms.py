"""By what a firm is found in a register: its registration code, else its name as names are compared."""

from falsefront.contact.registration import registrations
from falsefront.text.hanzi import simplified
from falsefront.text.names import fold_name, fold_name_in_short


def firm_key(text: str) -> str:
    """Return the code that a text gives, of any kind, else the folded name; "" where nothing is left of it.

    >>> firm_key("Quanbei Glass Company Limited") == firm_key("QUANBEI GLASS CO., LTD.")
    True
    """
    codes = [*registrations(text), *registrations(text, label="registration number VAT USCC")]
    return codes[0] if codes else name_keys(text)[-1]


def name_keys(name: str) -> tuple[str, ...]:
    """Return what a firm's name is found by, folded and in simplified characters: as it stands, its form in short.

    >>> name_keys("Alder Limited"), name_keys("Alder Inc")
    (('alderlimited', 'alderltd'), ('alderinc',))

    Entries of registers older than the second have the first.
    """
    return tuple(dict.fromkeys(simplified(folded) for folded in (fold_name(name), fold_name_in_short(name))))
