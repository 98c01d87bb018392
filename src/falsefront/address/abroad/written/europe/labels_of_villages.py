"""Villages between the Oder and the Black Sea without the words that label them, their commune and their county.

"m. Sowinek 12, gm. Mosina, 62-050" is "Sowinek 12, 62-050 Mosina": who writes from there labels all parts, who writes
to it gives the village, its house and the town of its post.
"""

import re
from collections.abc import Sequence
from typing import Final

from falsefront.address.lexicon.table import countries, longest_first, values
from falsefront.address.plain.transliteration import transliterate
from falsefront.text.folding import fold

_LABELS: Final = values("abroad.europe.village")
_IN: Final = countries("abroad.europe.village", "in")
_WORD: Final = re.compile(r"[^\W\d_]+")
_LABEL: Final = re.compile(
    rf"(?P<code>[\d -]{{5,7}} )?(?P<label>{'|'.join(longest_first(_LABELS))})"
    r"(?:\.? (?=[^\W\d_]{3})|\.(?=[^\W\d_]{3}))(?P<name>[^\d]+\b\W{0,2})(?:\d.*)?"
)
_CODES: Final = {"CZ": r"\d{3} ?\d{2}", "PL": r"\d{2}-\d{3}", "RO": r"\d{6}", "SK": r"\d{3} ?\d{2}"}
_CODE: Final = {country: re.compile(rf"(?<![\d-]){code}(?![\d-])") for country, code in _CODES.items()}
_SETTLEMENT, _COMMUNE, _COUNTY = "settlement", "commune", "county"
_FEWEST: Final = 2  # parts besides a county's


def written(text: str) -> str:
    """Return a text without the labels of its village, its commune and county; any other as it is.

    >>> written("m. Sowinek 12, gm. Mosina, 62-050"), written("62-050 Mosina, wieś Sowinek 12, pow. poznański")
    ('Sowinek 12, 62-050 Mosina', '62-050 Mosina, Sowinek 12')
    >>> written("ul. Sowia 12 m. 5, 62-050 Mosina"), written("M. Sowy 12, 62-050 Mosina"), written("gm. Leeds, 5")
    ('ul. Sowia 12 m. 5, 62-050 Mosina', 'M. Sowy 12, 62-050 Mosina', 'gm. Leeds, 5')
    """
    words = _plain(text).replace(".", " ").split() if "," in text else ()
    if _LABELS.keys().isdisjoint(words):
        return text
    for country in _CODES:
        if _tells(text, words, country):
            return _without_labels(text, country)
    return text


def _tells(text: str, words: Sequence[str], country: str) -> bool:
    """Whether labels tell a country: two of them, or its postcode beside one that is no initial."""
    said = {word for word in words if country in _IN.get(word, ())}
    return len(said) > 1 or (any(len(word) > 1 for word in said) and _CODE[country].search(text) is not None)


def _without_labels(text: str, country: str) -> str:
    parts = [part.strip() for part in text.split(",") if part.strip()]
    kept: list[str] = []
    for at, part in enumerate(parts):
        found = _LABEL.fullmatch(_plain(part))
        label = found["label"] if found is not None else ""
        if found is None or len(_plain(part)) != len(part) or country not in _IN.get(label, ()):
            kept.append(part)
            continue
        name, rest = part[found.start("name") : found.end("name")].strip(), part[found.start("name") :]
        others = [*kept, *parts[at + 1 :]]
        kind = _LABELS[label]
        if kind == _SETTLEMENT:
            kept.append((found["code"] or "") + rest)
        elif kind == _COUNTY:
            kept += [] if len(others) >= _FEWEST else [part]
        elif not any(_names(other, name) for other in others):
            kept.append(rest)
    return ", ".join(_with_town(kept, parts, country))


def _with_town(kept: list[str], parts: list[str], country: str) -> list[str]:
    """Return the parts with a postcode that stands alone before the commune, which is the town of its post."""
    bare = [it for it in kept if _CODE[country].fullmatch(it)]
    towns = [it for it in kept if it not in parts and not any(map(str.isdigit, it))]
    if len(bare) != 1 or len(towns) != 1:
        return kept
    return [f"{bare[0]} {it}" if it == towns[0] else it for it in kept if it != bare[0]]


def _names(part: str, name: str) -> bool:
    return f" {_plain(name)} " in f" {' '.join(_WORD.findall(_plain(part)))} "


def _plain(text: str) -> str:
    return transliterate(fold(text).text.lower())
