"""Kinds of roads of western and northern Europe cut short, where a text tells the country in which they mean that.

"Keizersgr. 5" is a gracht in Amsterdam, "Euleng. 5" a Gasse in Vienna, "Chée de Wavre" a chaussée in Brussels, where
"ch." is none either, as it is in Geneva. The forms stand by country in
`abroad.road.short.*`: at the head of a road's name, behind it, or at the end of its last word, with a dot there unless
the form is marked `bare`.
"""

import re
from collections.abc import Collection
from typing import Final, NamedTuple

from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.table import entries, kinds, longest_first, values

_LEAST_STEM: Final = 3  # letters of a road's name before its kind
_PREFIX: Final = re.compile(r"\b([a-z]{1,2})-(?:\d{3,5}|\d{2}-\d{3})\b")
_OF_PREFIX: Final = {"a": "AT", "b": "BE", "d": "DE", "f": "FR", "l": "LU", "n": "NO", "s": "SE"}
_KIND: Final = "abroad.road.short."
# The article of "an d. Alster": the plural of what ends so, else the feminine.
_PREPOSITIONS: Final = values("abroad.german.preposition")
_ARTICLES: Final = {number: form for form, number in values("abroad.german.article").items()}
_ARTICLE: Final = re.compile(rf"\b({'|'.join(sorted(_PREPOSITIONS))})\.? d\. ([a-z]{{3,}})\b(?= \d)")
_PLURAL: Final = re.compile("(?:en|ern|ers|eln|s)$")
_GERMAN: Final = ("DE", "AT", "CH")


class _Shorts(NamedTuple):
    """The short kinds of one country: what is looked for by shape, and what each form stands for."""

    words: dict[str, str]
    ahead: re.Pattern[str] | None
    behind: re.Pattern[str] | None
    glued: re.Pattern[str] | None


def _shorts(country: str) -> _Shorts:
    here = entries(f"{_KIND}{country.lower()}")

    def one_of(mark: str, *, is_bare: bool = False) -> str:
        chosen = frozenset(it.form for it in here if mark in it.marks and (not is_bare or "bare" in it.marks))
        return "|".join(map(re.escape, longest_first(chosen)))

    ahead, behind, glued, bare = one_of("ahead"), one_of("behind"), one_of("glued"), one_of("glued", is_bare=True)
    ends = rf"({glued})\." + (rf"|({bare})" if bare else "")
    return _Shorts(
        {entry.form: entry.value for entry in here},
        re.compile(
            rf"(?:^|(?<=[,;:(] )|(?<=\d )|(?<=\d, ))({ahead})(?:\.? |(?<=[a-z]{{2}})\.|\.(?=[a-z]{{4}}))(?=[a-z'`])"
        )
        if ahead
        else None,
        re.compile(rf"(?<=[a-z]) ({behind})\b\.?,? ?(?=\d)") if behind else None,
        re.compile(rf"\b([a-z-]*?[a-z]{{{_LEAST_STEM}}})(?:{ends})(?=,? ?(?:nr\.? ?)?\d)") if glued else None,
    )


_BY_COUNTRY: Final = {
    country: _shorts(country)
    for country in (kind.removeprefix(_KIND).upper() for kind in sorted(kinds()) if kind.startswith(_KIND))
}


def _forms(*marks: str) -> frozenset[str]:
    rows = (it for country in _BY_COUNTRY for it in entries(f"{_KIND}{country.lower()}"))
    return frozenset(it.form for it in rows if not it.marks.isdisjoint(marks))


# Asked of every text first: a form as a word of its own, or at the end of one, with a dot but for few.
_WORDS: Final = frozenset(re.findall("[a-z]+", form)[0] for form in _forms("ahead", "behind"))
_ENDS: Final = tuple(sorted(_forms("glued")))
_BARE_ENDS: Final = tuple(sorted(_forms("glued") & _forms("bare")))
_LAST_LETTERS: Final = frozenset(end[-2:] for end in _BARE_ENDS)
_SHORT_ARTICLE: Final = " d. "


def written(text: str, words: Collection[str]) -> str:
    """Write out kinds of roads cut short; `words` are all letters of the text, word by word.

    >>> told = "uilengr. 5, amsterdam", "euleng. 5, wien", "ch. de wavre 5, bruxelles", "an d. alster 5, hamburg"
    >>> [written(it, it.replace(".", " ").replace(",", " ").split()) for it in told]
    ['uilengracht 5, amsterdam', 'eulengasse 5, wien', 'chaussee de wavre 5, bruxelles', 'an der alster 5, hamburg']
    """
    is_open = not _WORDS.isdisjoint(words) or _SHORT_ARTICLE in text or _may_be_glued(text, words)
    if not is_open or not (countries := _told(text, words)):
        return text
    for country in sorted(countries & _BY_COUNTRY.keys()):
        text = _in_full(text, _BY_COUNTRY[country])
        if country in _GERMAN and _SHORT_ARTICLE in text:
            text = _ARTICLE.sub(_with_article, text)
    return text


def _may_be_glued(text: str, words: Collection[str]) -> bool:
    if "." in text:
        return any(word.endswith(_ENDS) for word in words)
    return any(word[-2:] in _LAST_LETTERS and word.endswith(_BARE_ENDS) for word in words)


def _in_full(text: str, shorts: _Shorts) -> str:
    """Return a text with the short kinds of one country in full."""

    def ahead(match: re.Match[str]) -> str:
        return f"{shorts.words[match[1]]} "

    def behind(match: re.Match[str]) -> str:
        return f" {shorts.words[match[1]]} "

    def whole(match: re.Match[str]) -> str:
        return match[1] + shorts.words[next(it for it in match.groups()[1:] if it)]

    for pattern, instead in ((shorts.ahead, ahead), (shorts.behind, behind), (shorts.glued, whole)):
        text = pattern.sub(instead, text) if pattern is not None else text
    return text


def _with_article(match: re.Match[str]) -> str:
    article = _ARTICLES["plural" if _PLURAL.search(match[2]) else "feminine"]
    return f"{_PREPOSITIONS[match[1]]} {article} {match[2]}"


def _told(text: str, words: Collection[str]) -> set[str]:
    """Return the countries that a text names, by its cities or before its postcode."""
    places = world()
    found = {country for word in words if (country := places.countries.get(word))}
    if found & _BY_COUNTRY.keys():
        return found
    for prefix in _PREFIX.findall(text):
        found.add(_OF_PREFIX.get(prefix, prefix.upper()))
    for word in words:
        if len(word) > _LEAST_STEM and (cities := places.cities.get(word)):
            found.add(cities[0].country)
    return found
