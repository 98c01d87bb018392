"""Short titles, ranks, saints and given names at the head of a road's name in Romance languages: Av. Brig. Faria Lima.

A language has its words, and every country that speaks it has them: one rule for Lisbon, Luanda and Recife.
"""

from collections.abc import Mapping, Sequence

from falsefront.address.lexicon.table import forms, values

PORTUGUESE = frozenset({"AO", "BR", "CV", "GW", "MZ", "PT", "ST", "TL"})
SPANISH = frozenset(
    {"AR", "BO", "CL", "CO", "CR", "CU", "DO", "EC", "ES", "GT", "HN", "MX", "NI", "PA", "PE", "PR", "PY", "SV", "UY",
     "VE"}
)  # fmt: skip
FRENCH = frozenset({"BE", "CH", "CI", "DZ", "FR", "LU", "MA", "MC", "SN", "TN"})
ITALIAN = frozenset({"IT", "SM", "VA"})
_LANGUAGES = (
    (PORTUGUESE, values("abroad.title.portuguese")),
    (SPANISH, values("abroad.title.spanish")),
    (FRENCH, values("abroad.title.french")),
    (ITALIAN, values("abroad.title.italian")),
)
_LEAST_TOLD = 3  # letters of a short form that tells its word in no country


def _of_any() -> dict[str, str]:
    """Return the short forms that stand for one word whichever of the languages it is: Calle Sto. Tirso, Madrid."""
    said: dict[str, set[str]] = {}
    for _, words in _LANGUAGES:
        for short, whole in words.items():
            said.setdefault(short, set()).add(whole)
    doubtful = forms("abroad.small") | forms("abroad.cross.joint") | forms("abroad.road") | forms("abroad.number.spelt")
    return {
        short: min(wholes)
        for short, wholes in said.items()
        if len(wholes) == 1 and len(short) >= _LEAST_TOLD and short not in doubtful
    }


# For each country, and where none is known, short forms and what they stand for.
TITLES: Mapping[str | None, Mapping[str, str]] = {None: _of_any()} | {
    country: words for countries, words in _LANGUAGES for country in countries
}
_WHOLE = {country: frozenset(words.values()) for country, words in TITLES.items()}


ANY_TITLE = frozenset(word for words in TITLES.values() for pair in words.items() for word in pair)


def is_titled(word: str, country: str | None) -> bool:
    """Whether a word, short or in full, is one that stands at the head of a road's name in a country."""
    return word in TITLES.get(country, ()) or word in _WHOLE.get(country, ())


def with_titles(name: Sequence[str], country: str | None) -> list[str]:
    """Return the words of a road's name, those at its head in full; the last word is a name and stays.

    >>> with_titles(["brig", "faria", "lima"], "BR"), with_titles(["gral", "paz"], "AR"), with_titles(["sen"], "BR")
    (['brigadeiro', 'faria', 'lima'], ['general', 'paz'], ['sen'])
    """
    if name[:1] and name[0] not in ANY_TITLE:
        return list(name)
    short, full = TITLES.get(country), list(name)
    if short is None:
        return full
    for at, word in enumerate(full[:-1]):
        if not is_titled(word, country):
            break
        full[at] = short.get(word, word)
    return full
