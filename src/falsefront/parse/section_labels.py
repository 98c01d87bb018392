"""Labels of somebody else than a page's vendor: before a name that the lines below are about, or before an address."""

from typing import Final

from falsefront.parse.label_words import folded_label
from falsefront.parse.section_words import Told
from falsefront.text.caseless import Caseless
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)


def _labels(name: str) -> frozenset[str]:
    return frozenset(map(folded_label, _LISTS.words(name)))


def _told(*lists: tuple[Told, str]) -> dict[str, Told]:
    return {label: told for told, name in lists for label in _labels(name)}


# Labels before the name of who the lines below are about, and of nobody else.
LABELS: Final = _told((Told.FRAUD, "fraud"), (Told.REVIEW, "review"), (Told.PARTNER, "partner"))
# The same, where a vendor's own address may follow too: believed only where the page has another one.
WEAK_LABELS: Final = _told(
    (Told.PARTNER, "carrier"),
    (Told.PARTNER, "returns"),
    (Told.BANK, "bank"),
    (Told.FAIR, "fair"),
    (Told.CUSTOMER, "customer"),
)
# Labels of what stands between a bank and where it is.
OF_BANKS: Final = _labels("of_bank")
# Plain labels of an address, that take their meaning from what stands over them.
PLAIN_ADDRESSES: Final = _labels("address")
# Labels that say themselves that the address behind them is somebody else's, or nobody's any more.
OTHERS_ADDRESS: Final = Caseless(_LISTS.any_of("others_address"))
