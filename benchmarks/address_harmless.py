"""One side of a pair written as a page or a form has it, and what is not joined any more.

    python -m benchmarks.address_harmless [KIND...] [--pairs N] [--show KIND]

Of pairs of the first runs that are one place and are joined as they stand, one side is written anew: with a label
before it, a link to a map, a contact or a person beside it, in quotes or markup, its last part said twice, with other
signs between its parts, in another case, its parts in another order, its words run together, or with a slip of the
pen. Nothing of it changes where the place is, but for what is left out on purpose (`no last part`, `no numeral sign`).
Each share is of the pairs that the kind changes; behind it stand the near misses that are joined so, of those that are
not as they stand.
"""

import argparse
import random
import re
import unicodedata
from collections.abc import Callable
from typing import Final

from benchmarks.labelled_pairs import FIRST_RUNS, first_run
from falsefront import address

_PAIRS: Final = 2_000
_SEED: Final = 5
_HAN: Final = re.compile("[\u3400-\u9fff]")
_COMMA: Final = re.compile("[,，;]")
_NUMBER_SIGN: Final = re.compile(r"\b[Nn][Oo]\.? ?(?=\d)")
_LEAST_PARTS: Final = 3
_LONG_WORD: Final = re.compile("[A-Za-z]{7,}")
_SIDE: Final = re.compile(r"\b([A-Z][a-z]{2,}) (East|West|North|South|Middle)(?= (?:Road|Rd|Street|St)\b)")

Rewriting = Callable[[str], str]


def _parts(text: str) -> list[str]:
    return [part for part in (part.strip() for part in _COMMA.split(text)) if part]


def _in_latin(rewriting: Rewriting) -> Rewriting:
    return lambda text: text if _HAN.search(text) else rewriting(text)


def _by_commas(sign: str) -> Rewriting:
    return lambda text: text.replace(", ", sign)


def _last_in_brackets(text: str) -> str:
    parts = _parts(text)
    return f"{', '.join(parts[:-1])} ({parts[-1]})" if len(parts) >= _LEAST_PARTS else text


def _said_twice(text: str) -> str:
    parts = _parts(text)
    return f"{text}, {parts[-1]}" if parts else text


def _last_two_twice(text: str) -> str:
    parts = _parts(text)
    return ", ".join((text, *parts[-2:])) if len(parts) >= _LEAST_PARTS else text


def _without_last(text: str) -> str:
    parts = _parts(text)
    return ", ".join(parts[:-1]) if len(parts) > _LEAST_PARTS else text


def _without_accents(text: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFD", text) if not unicodedata.combining(sign))


def _full_width(text: str) -> str:
    return "".join(chr(ord(sign) + 0xFEE0) if "!" <= sign <= "~" else sign.replace(" ", "\u3000") for sign in text)


def _in_entities(text: str) -> str:
    return text.replace("&", "&amp;").replace("'", "&#39;").replace(" ", "&nbsp;", 1)


def _with_firm(text: str) -> str:
    return ("鸿隼贸易有限公司 " if _HAN.search(text) else "Kestrel Trading Co., Ltd., ") + text


def _slip(text: str, change: Callable[[str, int], str]) -> str:
    """Return a text with a slip in one of its long words, the same for the same text."""
    words = list(_LONG_WORD.finditer(text))
    if not words:
        return text
    chance = random.Random(text)
    word = chance.choice(words)
    return text[: word.start()] + change(word[0], chance.randrange(2, len(word[0]) - 2)) + text[word.end() :]


def _spaced(text: str) -> str:
    return " ".join(text) if _HAN.search(text) and not re.search("[A-Za-z]", text) else text


# What a page writes around an address.
AROUND: Final[dict[str, Rewriting]] = {
    "Address:": lambda text: f"Address: {text}",
    "Add.:": lambda text: f"Add.: {text}",
    "Registered Office Address -": lambda text: f"Registered Office Address - {text}",
    "HQ:": lambda text: f"HQ: {text}",
    "地址：": lambda text: f"地址：{text}",
    "label on its own line": lambda text: f"Visit us\n{text}",
    "Tel:": lambda text: f"{text} Tel: +86-311-88123456",
    "Email:": lambda text: f"{text}, Email: sales@kestrel.example",
    "page": lambda text: f"{text} www.kestrel.example",
    "(View map)": lambda text: f"{text} (View map)",
    "hours": lambda text: f"{text} | Opening hours: Mon-Fri 9:00-17:00",
    "firm": _with_firm,
    "Attn:": _in_latin(lambda text: f"Attn: Mr. Kestrel, {text}"),
    "c/o": _in_latin(lambda text: f"c/o Kestrel Ltd, {text}"),
    "quotes": lambda text: f'"{text}"',
    "bullet": lambda text: f"• {text}",
    "entities": _in_entities,
    "last part twice": _said_twice,
    "last two parts twice": _last_two_twice,
}
# How its parts stand.
WRITTEN: Final[dict[str, Rewriting]] = {
    "upper case": str.upper,
    "lower case": str.lower,
    "title case": str.title,
    "no commas": lambda text: re.sub(r"[,，;]\s*", " ", text),
    "no spaces behind commas": _by_commas(","),
    "spaces before commas": _by_commas(" , "),
    "strokes": _by_commas(" / "),
    "dashes": _by_commas(" - "),
    "bars": _by_commas(" | "),
    "semicolons": _by_commas("; "),
    "full stops": _by_commas(". "),
    "lines": _by_commas("\n"),
    "commas and lines": _by_commas(",\r\n"),
    "full stop at the end": lambda text: f"{text}.",
    "last part in brackets": _last_in_brackets,
    "parts from behind": _in_latin(lambda text: ", ".join(reversed(_parts(text)))),
    "full width": _full_width,
    "hard spaces": lambda text: text.replace(" ", "\u00a0"),
    "two spaces": lambda text: text.replace(" ", "  "),
    "no accents": _without_accents,
    "no full stops": lambda text: text.replace(".", ""),
    "# for No.": lambda text: _NUMBER_SIGN.sub("#", text),
    "no numeral sign": lambda text: _NUMBER_SIGN.sub("", text),
    "no last part": _without_last,
    "characters apart": _spaced,
    "characters without spaces": lambda text: text.replace(" ", "") if _HAN.search(text) else text,
    "3rd Floor": _in_latin(lambda text: f"3rd Floor, {text}"),
}
# What a hand or a scanner does, and a form that loses its spaces.
SLIPPED: Final[dict[str, Rewriting]] = {
    "a letter lost": lambda text: _slip(text, lambda word, at: word[:at] + word[at + 1 :]),
    "letters in turn": lambda text: _slip(text, lambda word, at: word[:at] + word[at + 1] + word[at] + word[at + 2 :]),
    "stops run on": lambda text: re.sub(r"\.\s+", ".", text),
    "sides run on": _in_latin(lambda text: _SIDE.sub(lambda side: side[1] + side[2].lower(), text)),
    "No. as # behind": _in_latin(lambda text: re.sub(r"\b[Nn][Oo]\.? ?(\d+)", r"\1#", text, count=1)),
    "capitals run on": _in_latin(lambda text: re.sub(r"(?<=[a-z]),? (?=[A-Z][a-z])", "", text)),
}
KINDS: Final = AROUND | WRITTEN | SLIPPED


def pairs(most: int, *, same: bool = True) -> list[tuple[str, str]]:
    """Return pairs of one place, or near misses, each once in an order of chance: the second is to be written anew."""
    chance = random.Random(_SEED)
    said = {(pair.a, pair.b) for name in FIRST_RUNS for pair in first_run(name) if pair.same_premises is same}
    found = [pair if chance.random() < 1 / 2 else pair[::-1] for pair in sorted(said)]
    chance.shuffle(found)
    return found[:most]


def right(most: int, gazetteer: address.Gazetteer, *, same: bool) -> list[tuple[str, str]]:
    """Return those of them that are told rightly as they stand."""
    found = pairs(most, same=same)
    address.read_all([text for pair in found for text in pair], gazetteer)
    return [pair for pair in found if address.compare_fields(*pair, gazetteer)[2].same_premises is same]


def main() -> None:
    """Print the share of pairs that each kind loses, most first, and that of all."""
    parser = argparse.ArgumentParser()
    parser.add_argument("kinds", nargs="*", default=list(KINDS))
    parser.add_argument("--pairs", type=int, default=_PAIRS, help="how many pairs are asked")
    parser.add_argument("--show", default="", help="print the rows of one kind")
    options = parser.parse_args()
    gazetteer = address.load()
    asked = {same: right(options.pairs, gazetteer, same=same) for same in (True, False)}
    rows: list[tuple[str, int, int, int, int]] = []
    for kind in options.kinds:
        wrong, count = {True: 0, False: 0}, {True: 0, False: 0}
        for same, some in asked.items():
            for first, second in some:
                if (new := KINDS[kind](second)) == second:
                    continue
                found = address.compare_fields(first, new, gazetteer)[2]
                count[same] += 1
                wrong[same] += found.same_premises is not same
                if kind == options.show and found.same_premises is not same:
                    print("lost" if same else "joined", first, repr(new), *found.reasons, sep=" | ")
        rows.append((kind, wrong[True], count[True], wrong[False], count[False]))
    for kind, lost, of, joined, of_near in sorted(rows, key=lambda row: -row[1] / max(row[2], 1)):
        print(f"{kind:28} {lost:5} of {of:6}  {100 * lost / max(of, 1):5.1f} %  joined {joined:4} of {of_near:6}")
    lost, of = sum(row[1] for row in rows), sum(row[2] for row in rows)
    joined, of_near = sum(row[3] for row in rows), sum(row[4] for row in rows)
    print(f"{'all':28} {lost:5} of {of:6}  {100 * lost / max(of, 1):5.2f} %  joined {joined:4} of {of_near:6}")


if __name__ == "__main__":
    main()
