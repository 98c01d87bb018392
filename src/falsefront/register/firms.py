"""By what a firm is found in a register: its registration code, else its name as names are compared."""

from falsefront.contact.registration import registrations
from falsefront.text.hanzi import simplified
from falsefront.text.names import fold_name


def firm_key(text: str) -> str:
    """Return the code that a text gives, of any kind, else the folded name; "" where nothing is left of it.

    >>> firm_key("Quanbei Glass Co., Ltd.") == firm_key("QUANBEI GLASS CO LTD")
    True
    """
    codes = [*registrations(text), *registrations(text, label="registration number VAT USCC")]
    return codes[0] if codes else name_key(text)


def name_key(name: str) -> str:
    """Return a name as names of firms are compared: folded, in simplified characters."""
    return simplified(fold_name(name))
