"""A thing's number by the word for its model, where a shop tells no number of its own."""

import re
from typing import Final

from falsefront.parse.draft import Draft
from falsefront.parse.label_words import MODEL_LABELS, PUBLISHED_LABELS, folded_label
from falsefront.records import Said

# "QB-1780", "HV-3", "ZD 8951": letters and figures, no measure and no name of a car.
_NUMBER: Final = re.compile(r"(?=[^\d\s]*\d)(?=[\d\W_]*[^\W\d_])[\w./-]{3,30}(?: [\w./-]{1,12})?")

_OF_LIST: Final = re.compile(r"\d{8,}")


def say_model_for_number(draft: Draft) -> None:
    """Say the one model that a page labels as the number of its thing, where it has a price and no other number.

    A long number of digits that data call `productID`, or a market's word for what it publishes, is the market's own of
    its list, and no more than that.
    """
    told = draft.fields.get("product_id")
    if (told and not _is_of_list(told[0])) or "price" not in draft.fields:
        return
    models = {said.raw: said for label, said in draft.other if folded_label(label) in MODEL_LABELS}
    if len(models) == 1 and all(map(_NUMBER.fullmatch, models)):
        [said] = models.values()
        if told:
            draft.note("productID", told[0].raw, draft.fields.pop("product_id")[0].source)
        draft.say("product_id", said.raw, said.source)


def _is_of_list(said: Said) -> bool:
    label = folded_label(said.source.removeprefix("label:")) if said.source.startswith("label:") else ""
    is_so_called = said.source.endswith(".productID") or label in PUBLISHED_LABELS
    return is_so_called and _OF_LIST.fullmatch(said.raw) is not None
