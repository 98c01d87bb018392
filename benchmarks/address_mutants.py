"""One fact of one address changed, and what still joins it with its pair.

    python -m benchmarks.address_mutants [SET...] [--show KIND]

Of each pair of the first runs that is one place and is joined, one side is written anew with another number, section,
side, phase, part of a zone or building, wherever the other side says the same fact in digits, numerals or words and
nowhere the new one. What still joins may be right (a tower of one number on one road, another room), so the shares are
to be read beside those of the commit before, and the rows by hand.
"""

import argparse
import re
from collections import Counter
from collections.abc import Iterator

from benchmarks.labelled_pairs import FIRST_RUNS, first_run
from falsefront import address
from falsefront.records import Comparison, Level

_HAN = "一二三四五六七八九"
_ROMAN = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_ORDINALS = ("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
_PINYIN = ("", "yi", "er", "san", "si", "wu", "liu", "qi", "ba", "jiu")
_SIDES = {"East": "West", "West": "East", "North": "South", "South": "North", "Norte": "Sur", "Utara": "Selatan"}
_HAN_SIDES = {"东": "西", "西": "东", "南": "北", "北": "南"}
_OF_SIDE = {
    "East": r"东|東|\beast|dong|timur|\be\b", "West": r"西|\bwest|xi\b|barat|\bw\b",
    "North": r"北|\bnorth|bei\b|utara|norte|\bn\b", "South": r"南|\bsouth|nan\b|selatan|sur\b|\bs\b",
    "Norte": r"norte|north|\bn\b", "Sur": r"\bsur\b|south|\bs\b", "Utara": "utara|north", "Selatan": "selatan|south",
}  # fmt: skip
_IN_ENGLISH = {"东": "East", "西": "West", "南": "South", "北": "North"}
# Numbers of rooms and floors are no fact about premises, and ends of ranges say little.
_ROOMS = re.compile(
    r"(?:room|rm|unit|suite|ste|floor|fl|flat|apt|office|shop|level|piso|lantai|kat|box|tel|km|室|楼|层)"
    r"\W*(?:no)?\W*[a-z]?-?$|\d\s*(?:[-–~至,&]|to)\s*$|[-–#A-Za-z]$",
    re.IGNORECASE,
)
_INSIDE = re.compile(
    r"^\s*(?:[a-z]?/f|f\b|floor|st fl|nd fl|rd fl|th fl|室|层|楼|樓|房|单元|km|米|[-/]?\d)", re.IGNORECASE
)
_KINDS = (
    ("building", r"(?:building|bldg|block|blk|tower|blok|torre|корпус)\W*$", "栋|幢|号楼|座"),
    ("lane", r"(?:lane|ln|alley|aly)\W*$", "[弄巷]"),
    ("section", r"(?:section|sec)\W*$", "段"),
    ("phase", r"(?:phase|stage)\W*$", "期"),
    ("part", r"(?:sector|zone|district|area|cluster)\W*$", "区"),
    (
        "numbered road",
        r"(?:street|road|soi|calle|carrera|avenue|gali|cross|rua|lorong|jalan|jl)\W*(?:no\W*)?$",
        "[路街道]",
    ),
)


def mutants(text: str, other: str) -> Iterator[tuple[str, str]]:
    """Yield a kind and the text with one fact changed that the other text says too."""
    for match in re.finditer(r"(?<![\d.])\d{1,4}(?![\d.]*\d)", text):
        before, behind, number = text[: match.start()], text[match.end() :], int(match[0])
        if number and not _ROOMS.search(before) and not _INSIDE.match(behind) and _may_change(text, other, number):
            kind = next(
                (kind for kind, ahead, after in _KINDS if _is(ahead, before) or re.match(after, behind)), "number"
            )
            yield kind, f"{before}{number + 2}{behind}"
    for match in re.finditer(f"([{_HAN}])(路|街|大道|段|期|区|工业区|村|组|号楼)", text):
        number = _HAN.index(match[1]) + 1
        if number < len(_HAN) - 1 and _may_change(text, other, number):
            yield f"numeral {match[2]}", text[: match.start()] + _HAN[number + 1] + text[match.end(1) :]
    for match in re.finditer(r"(?<![A-Za-z.'-])(II|III|IV|VI|VII|VIII|IX|XI)(?![A-Za-z.'])", text):
        number = _ROMAN.index(match[1])
        if _says(other, number) and not _says(other, number + 1):
            yield "Roman numeral", text[: match.start()] + _ROMAN[number + 1] + text[match.end() :]
    for match in re.finditer(rf"\b({'|'.join(_SIDES)})\b", text):
        yield from _on_other_side(text, other, match, match[1], _SIDES[match[1]])
    for match in re.finditer(r"([东西南北])(?=路|街|大街|大道|段|区)", text):
        yield from _on_other_side(text, other, match, _IN_ENGLISH[match[1]], _HAN_SIDES[match[1]])
    for match in re.finditer(
        r"(?<![A-Za-z0-9])([A-G])(?=栋|座|幢|区)|(?<=(?:Block|Tower|Phase) )[A-G]\b|(?<=Zone )[A-G]\b", text
    ):
        new = chr(ord(match[0]) + 1)
        if re.search(rf"(?<![A-Za-z]){match[0]}(?![a-z])", other) and not re.search(
            rf"(?<![A-Za-z]){new}(?![a-z])", other
        ):
            yield "letter", text[: match.start()] + new + text[match.end() :]


def _is(pattern: str, text: str) -> bool:
    return re.search(pattern, text, re.IGNORECASE) is not None


def _on_other_side(text: str, other: str, match: re.Match[str], side: str, new: str) -> Iterator[tuple[str, str]]:
    opposite = _IN_ENGLISH.get(new, new)
    if _is(_OF_SIDE[side], other) and not _is(_OF_SIDE.get(opposite, opposite), other):
        yield "side", text[: match.start()] + new + text[match.end() :]


def _may_change(text: str, other: str, number: int) -> bool:
    """Whether a number stands once in a text and in the other, and the one two further in neither."""
    return _says(other, number) and not _says(other, number + 2) and not _says(text, number + 2)


def _says(text: str, number: int) -> bool:
    """Whether a text says a number in digits, in Chinese or Roman numerals, in English or in pinyin."""
    if str(number) in re.findall(r"\d+", text):
        return True
    if number < len(_ROMAN) and re.search(rf"(?<![A-Za-z]){_ROMAN[number] or '-'}(?![A-Za-z])", text):
        return True
    if number > len(_HAN):
        return False
    low = text.lower()
    return (
        _HAN[number - 1] in text or _ORDINALS[number] in low or _is(rf"{_PINYIN[number]}(?:\b|lu|jie|qu|qi|duan)", low)
    )


def _is_joined(kind: str, found: Comparison) -> bool:
    """Whether a mutant is joined by what was changed; buildings and rooms of one number are one place."""
    if not found.same_premises or any(reason.startswith(("other room", "other entrance")) for reason in found.reasons):
        return False
    return kind not in ("building", "letter", "numeral 号楼") or found.level in (Level.BUILDING, Level.UNIT)


def main() -> None:
    """Print the share of mutants that are still joined, by kind."""
    parser = argparse.ArgumentParser()
    parser.add_argument("sets", nargs="*", default=FIRST_RUNS)
    parser.add_argument("--show", default="", help="print the rows of one kind")
    options = parser.parse_args()
    gazetteer = address.load()
    asked: Counter[str] = Counter()
    joined: Counter[str] = Counter()
    for pair in (pair for name in options.sets for pair in first_run(name) if pair.same_premises):
        if not address.compare_fields(pair.a, pair.b, gazetteer)[2].same_premises:
            continue
        for text, other in ((pair.a, pair.b), (pair.b, pair.a)):
            for kind, changed in mutants(text, other):
                found = address.compare_fields(changed, other, gazetteer)[2]
                asked[kind] += 1
                joined[kind] += _is_joined(kind, found)
                if kind == options.show and _is_joined(kind, found):
                    print(changed, other, *found.reasons, sep=" | ")
    for kind in sorted(asked):
        print(f"{kind:16} {joined[kind]:5} of {asked[kind]:5}  {100 * joined[kind] / asked[kind]:.1f} %")
    print(f"{'all':16} {joined.total():5} of {asked.total():5}  {100 * joined.total() / asked.total():.2f} %")


if __name__ == "__main__":
    main()
