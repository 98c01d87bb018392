"""The states of Nigeria as addresses end in them (Constitution of 1999, first schedule): they stand for a postcode."""

from typing import Final

_NAMES: Final = (
    "Abia|Adamawa|Akwa[ -]Ibom|Anambra|Bauchi|Bayelsa|Benue|Borno|Cross River|Delta|Ebonyi|Edo|Ekiti|Enugu|Gombe|Imo"
    "|Jigawa|Kaduna|Kano|Katsina|Kebbi|Kogi|Kwara|Lagos|Nas{1,2}arawa|Niger|Ogun|Ondo|Osun|Oyo|Plateau|Rivers|Sokoto"
    "|Taraba|Yobe|Zamfara"
)
# With its word, at the end of an address: "Delta State University" is in Mississippi too.
STATE: Final = rf"\b(?:{_NAMES})\s[Ss]tate(?=\W*(?:$|[,;]|\bNigeria\b))"
