"""Streets of Macau: their Portuguese and their Chinese names, which are no translations of each other."""

from falsefront.address.lexicon.table import forms, values

TYPES = forms("china.road", "macau")  # words that stand before the name of a street
# Chinese name with type -> (key, type) of the Portuguese name. (Facts from the signs: each street has both names.)
STREETS: dict[str, tuple[str, str]] = {
    chinese: (name.replace(" ", ""), kind)
    for chinese, (kind, _, name) in ((chinese, said.partition(" ")) for chinese, said in values("macau.street").items())
}
