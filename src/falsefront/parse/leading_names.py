"""Whom an address is of, before it on lines of their own or parted by a stroke: a person, a practice, a club.

"Dr. Ina Vole / Lindenrain 7 / 97082 Würzburg", "Vole | Physiotherapie | Rainweg 14, 64372 Ober-Ramstadt". What is left
is an address by itself; a name of a house or an estate stays.
"""

import re
from collections.abc import Sequence
from typing import Final

from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.table import expression, forms, longest_first
from falsefront.parse import address_shapes as shapes
from falsefront.parse.address_texts import is_address
from falsefront.parse.words import COMPANY_WORDS
from falsefront.text.caseless import Caseless
from falsefront.text.persons import is_person
from falsefront.text.remembered import remembered

_MOST_NAME_CHARS: Final = 80
_FEWEST_WORDS: Final = 2  # of a person's name
_FEWEST_OF_NAME: Final = 4  # letters of its first word
_TITLE_PARTS: Final = re.compile(r"\s*[|:·»–—]\s*|\s+-\s+")
_STROKE: Final = re.compile(r"\s+[|•·]\s+")
_DASH: Final = re.compile(r"\s[—–]\s")
_DIGIT: Final = re.compile(r"\d")
_WORD: Final = re.compile(r"[^\W\d_]+")
_TITLE: Final = re.compile(
    r"(?:(?:inh(?:aber(?:in)?)?|prop|owner)\.?:?\s+)?(?:(?:dr|prof|mr|mrs|ms|herr|frau|dipl|ing|med|mag|mme|avv|arch|dott"
    rf"|dra|sr|sra|{expression('page.profession', around=False)})\.?[\s-]+)*",
    re.IGNORECASE,
)
_PROFESSIONS: Final = re.compile(rf"(?:(?:{expression('page.profession', around=False)})\.?[\s-]+)+", re.IGNORECASE)
# What names of firms, practices and associations end in or begin with; none of a house or an estate.
_KIND_OF_FIRM: Final = Caseless(
    r".*\b(?:services?|church|club|association|society|practice|clinic|ministries|solutions|consulting|consultants"
    r"|studios?|salon|agency|foundation|charity|league|federation|council|team|orchestra|choir|academy|school"
    r"|praxis|verein|e\.\s?v\.?|gemeinde|stiftung|kanzlei|ordination|apotheke|cabinet|associazione|parrocchia"
    r"|asociación|parroquia|associação|igreja|clínica|stowarzyszenie|parafia|gabinet|spolek|förening|forening)\.?"
    r"|(?:by|praxis|physio\w*|zahnarzt\w*|kanzlei|cabinet|associazione|parrocchia"
    r"|studio (?:legale|medico|dentistico|tecnico)|asociación|parroquia|clínica|gabinet"
    r"|stowarzyszenie|parafia|stichting|vereniging) .+"
)


# How a firm's name ends before an address on the same line: legal forms alone, those of two letters in capitals.
_LEGAL_FORM: Final = re.compile(
    r"[^\d,;:]{2,60}?(?<![^\W\d_])(?:(?i:gmbh(?:\s?&\s?co\.?\s?kg(?:aa)?)?|(?:pvt\.?|pte\.?|co\.?,?)?\s?ltd\.?|llc|inc\.?"
    r"|s\.r\.l\.?|s\.p\.a\.?|s\.a\.r\.l\.?|sp\.\s?z\s?o\.\s?o\.|s\.\s?r\.\s?o\.|d\.o\.o\.|kft\.?|ltda\.?|a\.ş\.|sdn\.?\s?bhd\.?)"
    r"|AG|KG|SA|AS|A/S|ApS|AB|OÜ|Oy|SRL|Srl|SARL|SASU?|EURL|SNC|S\.A\.|S\.L\.U?|GbR|OHG|UG|B\.?V\.?|N\.V\.|PLC|plc|Lda|Limited)(?![\w.&-])\s*[,–-]?\s+(?=[A-ZÀ-Ž\d(]|ul\.)"
)
_QUOTED: Final = re.compile(r"[^\d,;:«»“”\"]{2,12}[«“\"„][^\d«»“”\"]{2,60}[»”\"]\.?\s?(?=\S)")
_HOUSE_WORDS: Final = "|".join(map(re.escape, longest_first(forms("abroad.development") | forms("abroad.building"))))
_OF_HOUSES: Final = re.compile(rf"(?:{_HOUSE_WORDS})(?![^\W\d_])", re.IGNORECASE)
_NUMBERED: Final = re.compile(r"\W{0,2}(?:\d{1,2}|[^\W\d_])\)\s+(?=\w)")  # "1) Office: ...", no "1. Mai-Straße"
_SAID_OF: Final = re.compile(r"[^\d:：,;]{2,90}[:：]\s+(?=\w)")


@remembered
def without_names(raw: str) -> str:
    r"""Return an address without the names before it, where what is left is an address; as it stands otherwise.

    >>> without_names("Dr. Petra Smith\nLangweg Str. 10\n97082 Würzburg")
    'Langweg Str. 10\n97082 Würzburg'
    >>> without_names("Notarin Dr. Petra Smith\nLangweg Str. 10\n97082 Würzburg")
    'Langweg Str. 10\n97082 Würzburg'
    >>> without_names("Ina Vole | Physio am Rain | Rainweg 14, 64372 Ober-Ramstadt")
    'Rainweg 14, 64372 Ober-Ramstadt'
    >>> without_names("Vole Webwaren AG Rainweg 14 CH-6032 Emmen"), without_names("1) Shop: Rainweg 14, 97082 Würzburg")
    ('Rainweg 14 CH-6032 Emmen', 'Rainweg 14, 97082 Würzburg')
    >>> without_names("Vole Ltd. Building 12, Mill Road, Leeds LS1 2AB"), without_names("Via SA Marta 5, 41049 Rocca")
    ('Vole Ltd. Building 12, Mill Road, Leeds LS1 2AB', 'Via SA Marta 5, 41049 Rocca')
    >>> without_names("榛木不動産\n〒520-0299 滋賀県榛木市今町140-3")
    '〒520-0299 滋賀県榛木市今町140-3'
    >>> without_names("The Old Creamery\nStation Yard 2\nLeyburn DL8 5EQ")
    'The Old Creamery\nStation Yard 2\nLeyburn DL8 5EQ'
    """
    lines = raw.split("\n")
    while len(lines) > 1 and (_names_somebody(lines[0]) or _is_over_code(lines)) and is_address(", ".join(lines[1:])):
        lines.pop(0)
    first = lines[0]
    while (mark := _STROKE.search(first)) and _is_no_part(first[: mark.start()]):
        rest = first[mark.end() :]
        if not is_address(", ".join((rest, *lines[1:]))):
            break
        first = rest
    first = _behind(_SAID_OF, _behind(_NUMBERED, first)) if _NUMBERED.match(first) else first
    return "\n".join((_behind_club(_behind_firm(_behind_quotes(first))), *lines[1:]))


def without_titled_name(raw: str, titles: Sequence[str]) -> str:
    r"""Return an address without a line over it that begins as a part of the page's title does: its firm's name.

    >>> without_titled_name("VOLE Ada i Syn\nul. Leśna 9\n63-500 Alderów", ["Contact - VOLE"])
    'ul. Leśna 9\n63-500 Alderów'
    >>> without_titled_name("Vole House\n9 Fern Road\nLeeds LS1 2AB", ["Contact - VOLE"])
    'Vole House\n9 Fern Road\nLeeds LS1 2AB'
    """
    first, _, rest = raw.partition("\n")
    names = {part.split()[0].lower() for title in titles for part in _TITLE_PARTS.split(title) if part.strip()}
    word = first.split()[0].lower() if first.strip() else ""
    if "\n" not in rest or len(word) < _FEWEST_OF_NAME or word not in names or _DIGIT.search(first) or "," in first:
        return raw
    return raw if is_of_place(first) or not is_address(rest.replace("\n", ", ")) else rest


def without_titled_piece(raw: str, titles: Sequence[str]) -> str:
    """Return an address without the firm's name before it on its line: all of a part of the page's title, or its end.

    >>> without_titled_piece("Vole Roofing, 5 Kiln Lane, Derby DE1 2ZQ.", ["Contact Vole Roofing"])
    '5 Kiln Lane, Derby DE1 2ZQ'
    >>> without_titled_piece("Vole House, 5 Kiln Lane, Derby DE1 2ZQ", ["Vole House"])
    'Vole House, 5 Kiln Lane, Derby DE1 2ZQ'
    >>> without_titled_piece("Derby, 5 Kiln Lane, DE1 2ZQ", ["Roofing in Derby"])
    'Derby, 5 Kiln Lane, DE1 2ZQ'
    """
    first, _, below = raw.partition("\n")
    name, mark, rest = first.partition(",")
    words = name.casefold().split()
    parts = (part.casefold().split() for title in titles for part in _TITLE_PARTS.split(title))
    is_told = mark and len(words) >= _FEWEST_WORDS and any(part[-len(words) :] == words for part in parts)
    if not is_told or _DIGIT.search(name) or is_of_place(name):
        return raw
    street = rest.partition(",")[0]
    if not (_DIGIT.search(street) or shapes.street_words(street)):
        return raw  # more of the name, or the building that it is in
    whole = "\n".join(filter(None, (rest.strip(), below))).rstrip(".")
    return whole if is_address(whole.replace("\n", ", ")) else raw


def is_of_place(first: str) -> bool:
    """Whether words before an address are a street, a town or a house."""
    is_place = shapes.street_words(first) or shapes.STREET_ENDING.search(first) or world().has_city(first)
    return bool(is_place) or any(map(_OF_HOUSES.match, first.split()))


def _behind_firm(line: str) -> str:
    """Return a line behind a firm's name, but for a name of a road or of a house: "Vole Ltd. Building, 4 Rain Road"."""
    rest = _behind(_LEGAL_FORM, line)
    name = line.removesuffix(rest)
    return line if shapes.street_words(name) or _OF_HOUSES.match(rest) else rest


def _behind_quotes(line: str) -> str:
    """Return a line behind a firm's name in quotes that at most a dot parts from its address: «Vole».ul. Lenina."""
    rest = _behind(_QUOTED, line)
    name = line.removesuffix(rest)
    return rest if name and COMPANY_WORDS.is_in(name) and not shapes.street_words(name) else line


def _behind(lead: re.Pattern[str], line: str) -> str:
    """Return a line behind what leads it, where the rest is an address by itself."""
    found = lead.match(line)
    return line[found.end() :] if found and is_address(line[found.end() :]) else line


def _is_over_code(lines: list[str]) -> bool:
    """Whether a line without a number stands over one that begins with a Japanese postcode: a name, never a part."""
    return lines[1].startswith("〒") and not _DIGIT.search(lines[0])


def _behind_club(line: str) -> str:
    """Return a line behind the name of a club or a practice that a comma parts from the street."""
    name, comma, rest = line.partition(", ")
    is_name = bool(comma) and not _DIGIT.search(name) and _KIND_OF_FIRM.is_all(name)
    return rest if is_name and bool(shapes.street_words(rest.partition(",")[0])) and is_address(rest) else line


def _is_no_part(piece: str) -> bool:
    """Whether what stands before a stroke has nothing of an address in it."""
    is_short = len(piece) <= _MOST_NAME_CHARS and not _DIGIT.search(piece)
    return is_short and (
        _names_somebody(piece) or not (shapes.street_words(piece) or shapes.STREET_ENDING.search(piece))
    )


def _names_somebody(line: str) -> bool:
    """Whether a line is the name of a person, a practice or a club, and no part of an address."""
    if len(line) > _MOST_NAME_CHARS or _DIGIT.search(line) or shapes.HAN.search(line):
        return False
    if _KIND_OF_FIRM.is_all(line.strip()):
        return True
    if _DASH.search(line):  # a firm and whose it is
        return not shapes.street_words(line) and all(part[:1].isupper() for part in _DASH.split(line))
    if "," in line:
        return all(part.strip() and _names_somebody(part.strip()) for part in line.split(","))
    title = _TITLE.match(line)
    name = line[title.end() :] if title else line
    is_name = len(_WORD.findall(name)) >= _FEWEST_WORDS and not shapes.street_words(name)
    return is_name and (is_person(line) or is_person(name) or is_person(_PROFESSIONS.sub("", line, count=1)))
