"""What the lines of one place of a firm are: an address, another contact, a day that is none of a place's."""

from collections.abc import Sequence
from itertools import groupby

from falsefront.parse.address_texts import has_street, is_address
from falsefront.parse.days_and_sums import has_day
from falsefront.parse.event_dates import is_date, names_day
from falsefront.parse.firm_lines import gives_contact
from falsefront.parse.headings import parted
from falsefront.parse.label_words import field_of_label
from falsefront.text.remembered import remembered


def is_whole(texts: Sequence[str]) -> bool:
    """Whether some lines give a place and a contact of another kind."""
    places = sum(map(begins_address, texts))
    return 0 < places < sum(gives_contact(text) or begins_address(text) for text in texts)


def holds_several(texts: Sequence[str]) -> bool:
    """Whether another address stands behind the telephone of one: under a heading over several places."""
    told = [begins_address(text) for text in texts if gives_contact(text) or begins_address(text)]
    return sum(begins for begins, _ in groupby(told)) > 1


@remembered
def begins_address(text: str) -> bool:
    """Whether a line is an address, begins one or is the label of one."""
    if is_address(text) or field_of_label(parted(text)[0]) == "address":
        return True
    return any(map(str.isdigit, text)) and has_street(text)


@remembered
def tells_day(text: str) -> bool:
    """Whether a line tells of a day on which something happens."""
    return is_date(text) or (not begins_address(text) and (has_day(text) or names_day(text)))
