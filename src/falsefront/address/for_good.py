"""The tables of addresses as a process that lives on uses them."""

import gc
from typing import TYPE_CHECKING

from falsefront import address
from falsefront.text.once import once

if TYPE_CHECKING:
    from falsefront.address import Gazetteer


@once
def load_for_good() -> "Gazetteer":
    """Load the gazetteer and keep it out of every later collection, as all there is at that moment.

    Each full collection would walk half a million objects that stay, a third of the time that reading takes. While they
    are made nothing is collected, since nothing of it goes.
    """
    is_on = gc.isenabled()
    gc.disable()
    try:
        gazetteer = address.load()
    finally:
        if is_on:
            gc.enable()
    gc.freeze()
    return gazetteer
