"""Numbers of things behind labels that no colon parts from them: "Artikelnummer 4711", "Item #4711 Model #AB-1"."""

import re
from itertools import islice
from typing import Final

from falsefront.parse.article_codes import is_sure_code
from falsefront.parse.label_words import FIELD_OF_LABEL, MODEL_LABELS, WORD_LABELS, folded_label, written_labels
from falsefront.text.late import late
from falsefront.text.remembered import remembered

MOST_CHARS: Final = 120  # of a line
_MOST_LABEL_WORDS: Final = 5
_FEWEST_CHARS: Final = 3  # of a number
_PARTED: Final = re.compile(r"\s*[|•·;,/]\s+|\s+[-\u2013\u2014•·|=]\s*|\s{2,}")
_BRACKETS: Final = str.maketrans(dict.fromkeys("\u3010\u3011\uff3b\uff3d", " "))  # 【商品番号】BR-12
_GLUED: Final = late(r"(?<=[\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3])(?=[A-Za-z0-9#])")
_VALUE: Final = re.compile(r"(?!\d+x\d+$)(?=[^\d]*\d)[A-Za-z0-9\u0400-\u04ff](?:[\w./-]*\w)?")
_MARKS: Final = "#\u2116"
_LETTERS: Final = re.compile(r"[A-Z]{1,4}")
_PARTS: Final = re.compile(r"[\s.\-/#\u00b0\u00ba\u2116()]+")

# "Item # GR-300", "SKU GR-300", "Ref. PI-10": a number that nothing but its label parts from it.
_NUMBERED: Final = re.compile(
    r"((?:item|sku|asin|cat(?:alog(?:ue)?)?|art(?:icle|ikel)?|r[ée]f(?:erence|erencia|érence)?|part|product|style"
    r"|stock|mpn|арт(?:икул)?|publicación|web|kód|kod|cód|cod)"
    r"\s?(?:no|nr|num|number|code|id)?\s?[.#№]?)\s*[:：]?\s*([A-Za-z]{1,6}[-_./]\d[\w\-./]{0,30}"
    r"|[A-Za-z]{0,6}\d[\w\-./]{2,30})",
    re.IGNORECASE,
)
# The same among others on a line: "Internet #300204 Model #HN3 Store SKU #2048".
_HASHED: Final = re.compile(
    r"(?<![^\W\d_])((?:store |web |vendor )?(?:sku|item|product|art(?:icle)?|ref)(?: no\.?| number| id)? ?#) ?"
    r"([\w-]*\d[\w-]*)",
    re.IGNORECASE,
)
_MOST_NUMBERED_CHARS: Final = 60
_MOST_HASHED_CHARS: Final = 200
_MOST_HASHED: Final = 40
_COLON: Final = re.compile("[:\uff1a\u055d\u17d6]")

_LABELS: Final = frozenset(label for label, field in FIELD_OF_LABEL.items() if field == "product_id") | MODEL_LABELS
_SHORTEST_LABEL: Final = 6  # folded: a shorter one may be a word of a sentence
_OTHER_SCRIPTS: Final = "\u0590"  # whose words are short


def _first_words() -> frozenset[str]:
    firsts: set[str] = set()
    for label in written_labels("product_id", "trade", "maker", "model"):
        firsts.add(folded_label(label.split()[0]))
        firsts.add(folded_label(next((part for part in _PARTS.split(label) if part), label)))
    return frozenset(firsts - {""})


_FIRSTS: Final = _first_words()


def may_tell_number(text: str) -> bool:
    """Whether a line may have such a label by its shape."""
    if "#" in text and _HASHED.search(text) is not None:
        return True
    return (len(text) <= _MOST_NUMBERED_CHARS and _NUMBERED.fullmatch(text) is not None) or _begins_as_label(text)


def numbers_beside_labels(text: str) -> tuple[tuple[str, str], ...]:
    """Return labels and numbers of a line that says nothing else, or has no colon, each with its mark.

    >>> numbers_beside_labels("SKU: GR-300"), numbers_beside_labels("Internet #300204 Store SKU #2048")
    ((('SKU', 'GR-300'),), (('Internet no', '300204'), ('Store SKU #', '2048')))
    """
    numbered = _NUMBERED.fullmatch(text) if len(text) <= _MOST_NUMBERED_CHARS else None
    if numbered is not None:
        return ((numbered[1].strip(), numbered[2]),)
    if _COLON.search(text) is not None:
        return ()
    hashed = islice(_HASHED.finditer(text[:_MOST_HASHED_CHARS]) if "#" in text else (), _MOST_HASHED)
    return numbers_of(text) or tuple((found[1].strip(), found[2]) for found in hashed)


def _begins_as_label(text: str) -> bool:
    """Whether a part of a line begins as a label, and there is a figure in it."""
    if len(text) > MOST_CHARS or not ("0" in text or any(map(str.isdigit, text))):
        return False
    return any(folded_label(part.split(" ", 1)[0]) in _FIRSTS for part in parts_of_line(text) if part)


@remembered
def numbers_of(text: str) -> tuple[tuple[str, str], ...]:
    """Return labels and numbers of a line without a colon; nothing where other words stand beside them.

    >>> numbers_of("Artikelnummer 123456"), numbers_of("(Cód. 132118612)"), numbers_of("Article 12 of the terms")
    ((('Artikelnummer', '123456'),), (('Cód.', '132118612'),), ())
    >>> numbers_of("Item #1234567 Model #ABC-1"), numbers_of("Weight 2 kg | Art.nr 4711")
    ((('Item #', '1234567'), ('Model #', 'ABC-1')), (('Art.nr', '4711'),))
    """
    if not _begins_as_label(text):
        return ()
    parts = parts_of_line(text)
    for number, part in enumerate(parts[:-1]):  # "Item no. | AB-12"
        if part.isalpha() and folded_label(part) in _LABELS:
            parts[number : number + 2] = [f"{part} {parts[number + 1]}", ""]
    return tuple(pair for part in parts if part for pair in _of_part(part.split()))


def parts_of_line(text: str) -> list[str]:
    """Return the parts of a line between its strokes and dots; a gap parts a word of other letters from a number."""
    if not text.isascii():
        text = _GLUED.sub(" ", text).translate(_BRACKETS)
    return [part.strip("()[] ") for part in _PARTED.split(text)]


def _of_part(words: list[str]) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    at = 0
    while at < len(words):
        pair = next(
            (
                (count, *pair)
                for count in range(min(_MOST_LABEL_WORDS, len(words) - at - 1), 0, -1)
                if (pair := _pair(words[at : at + count], words[at + count :])) is not None
            ),
            None,
        )
        if pair is None:
            return []
        found.append((pair[1], pair[2]))
        at += pair[0] + pair[3]
    return found


def _pair(label: list[str], behind: list[str]) -> tuple[str, str, int] | None:
    """Return a label, the number behind it, and of how many words that is."""
    is_marked = behind[0][:1] in _MARKS or label[-1] in _MARKS
    name = " ".join(label).rstrip(f"{_MARKS} ")
    folded = folded_label(name)
    if folded not in _LABELS and not (is_marked and f"{folded}no" in _LABELS):
        return None
    value, size = behind[0].lstrip(_MARKS).strip("()[],;."), 1
    if len(behind) > 1 and _LETTERS.fullmatch(value) and behind[1].isdecimal():
        value, size = f"{value} {behind[1]}", 2
    is_number = _VALUE.fullmatch(value.replace(" ", "")) is not None and len(value) >= _FEWEST_CHARS
    if not is_number or (_is_loose(folded) and not is_marked and not all(map(is_sure_code, value.split()))):
        return None
    is_known = folded in _LABELS
    return f"{name}{(' #' if is_known else ' no') if is_marked else ''}", value, size


def _is_loose(folded: str) -> bool:
    is_short = len(folded) < _SHORTEST_LABEL and folded[0] < _OTHER_SCRIPTS
    return is_short or folded in WORD_LABELS or folded in MODEL_LABELS


def is_code_alone(text: str) -> bool:
    """Whether a text is one number with figures in it, and nothing else."""
    return _VALUE.fullmatch(text) is not None and len(text) >= _FEWEST_CHARS
