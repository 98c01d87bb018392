"""The ends of addresses that are a country's code and a postcode, the postcode in the one way that readers know.

A form asks for the country and for the postcode, and people give the country's letters with both ("CH CH-4016"), leave
a hyphen out (Japan's 1980025) or put a word that says that there is no postcode ("N/A", "0000"). Korea's postcodes had
two groups of three digits until 2015, Israel's five digits until 2013.
"""

import re
from typing import Final

from falsefront.address.abroad.where.postcodes import OF_PREFIXES, fits_country
from falsefront.address.gazetteer.zip_towns import post_of
from falsefront.address.lexicon.table import forms, longest_first, values
from falsefront.text.countries import CHINESE, country_names

_TAIL: Final = 40  # characters that a region, a code, its second mention and the longest postcode fill
_NOTHING: Final = "|".join(map(re.escape, longest_first(forms("abroad.post.none"))))
# Each begins with one sign, so that few places are tried.
_LETTERS: Final = re.compile(
    r"[ ,]([a-z]{2})((?:[ -]+[a-z]{1,3}){1,2})(?:[ -]?(?=\d[\da-z -]{3,}\W*$)|\W*$)"
)  # CH CH-4016, FI FIN 04301
_COUNTED: Final = "12345"  # given where a form asks for a postcode; Schenectady has it, for a company of its own
_NO_POST: Final = re.compile(rf"[ ,]([a-z]{{2}})[ ,]+(?:{_NOTHING}|0{{2,}}|{_COUNTED})\W*$")
# The same behind a town that has its own postcode before it: 20126 Milan 12345.
_NO_SECOND_POST: Final = re.compile(
    rf"(?<![^ ,])(?:[a-z]{{1,3}}-)?\d{{4,6}}(?:[ ,]+[^\W\d_][\w'.-]*){{1,4}}(?: \d{{1,2}})?"
    rf"(?P<none>[ ,]+(?:0{{4,6}}|{_COUNTED})\W*)$"
)
_NOTHINGS: Final = ("000", _COUNTED)
_BOX_AS_POST: Final = re.compile(r"(?<=[a-z])[ ,]+(ae)[ ,]+\d{3,6}\W*$")  # the Emirates have boxes, no postcodes
_FIRST_LETTERS: Final = "".join(sorted({form[0] for form in forms("abroad.post.none")}))
_NO_REGION: Final = re.compile(rf"[ ,][ ,]*(?=[{_FIRST_LETTERS}])(?:{_NOTHING})(?=[ ,]+[a-z]{{2}}\b[^,]*$)")
_RUN_TOGETHER: Final = re.compile(r"(?<=[ ,])(?:(jp \d{3}) ?(\d{4})|(kr \d{3}) ?(\d{3}))\W*$")
_NAME_AND_CODE: Final = re.compile(
    r"[ ,-](?<=[a-z].)[ ,-]*(?P<name>(?:[a-z]+ )?[a-z]{4,})[ ,]+(?P<code>[a-z]{2})[ ,]+"
    r"(?P<post>(?!0{2,})[\d-]{4,9})\W*$"
)  # Israel IL 58001
_CODE_AND_NAME: Final = re.compile(r"[ ,-][ ,-]*([a-z]{2})[ ,]+([a-z]{4,}(?: [a-z]+)?)\W*$")  # BR Brazil
_IN_BRACKETS: Final = re.compile(r" ?\(([a-z' -]{2,25})\),?(?= [a-z]{2} [\d-]{4,9}\W*$)")  # Lonigo (VI) IT 36045
_BEHIND_DASH: Final = re.compile(r" -(?= [a-z]{2} [\da-z-]{4,9}\W*$)")  # Istanbul - TR 34775
# Behind a state, as Australia has it: New South Wales AU 2113.
_STATES: Final = "|".join(longest_first(frozenset(values("abroad.state.australian").values())))
_STATE: Final = re.compile(rf"(?:[ ,]+({_STATES}))?[ ,]+au (\d{{4}})\W*$")


def written(text: str) -> str:
    """Return a folded, lower-case text with the code and postcode at its end in one way.

    >>> written("im wiesli 5 basel bs ch ch4016"), written("owl 7 turku fi fin 20100")
    ('im wiesli 5 basel bs ch 4016', 'owl 7 turku fi 20100')
    >>> written("2-9 midori-cho ome jp 1980025"), written("28 bora-dong gumi kr 730350")
    ('2-9 midori-cho ome jp 198-0025', '28 bora-dong gumi kr 730-350')
    >>> written("5 owl road leeds n/a gb 0000"), written("5 owl road, leeds")
    ('5 owl road leeds, gb', '5 owl road, leeds')
    >>> written("viale owl 22, 20126 milan 12345"), written("22 owl road, schenectady ny 12345")
    ('viale owl 22, 20126 milan', '22 owl road, schenectady ny 12345')
    >>> written("22 rue owl, 75906 paris cedex 15 12345")
    '22 rue owl, 75906 paris cedex 15'
    """
    start = max(0, len(text) - _TAIL)
    head, tail = text[:start], text[start:]
    if (
        not tail[-1:].isdigit()
        and (named := _CODE_AND_NAME.search(tail)) is not None
        and _is_called(named[1], named[2])
    ):
        tail = f"{tail[: named.start()]}, {named[2]}"
    if not tail[-1:].isalpha():
        tail = _without_name(tail)
    if "(" in tail or " -" in tail:
        tail = _IN_BRACKETS.sub(r" \1", _BEHIND_DASH.sub(" ", tail))
    if (letters := _letters(tail)) is not None:
        tail = f"{tail[: letters.start(1)]}{letters[1]} {tail[letters.end() :]}".rstrip()
    if tail[-1:].isdigit():
        if "jp " in tail or "kr " in tail:
            tail = _RUN_TOGETHER.sub(_with_hyphen, tail)
        if "au " in tail:
            tail = _STATE.sub(_of_australia, tail)
    if (found := _NO_POST.search(tail)) is not None and _is_abroad(found[1]):
        tail = f"{tail[: found.start()].rstrip(' ,')}, {found[1]}"
    if any(it in tail for it in _NOTHINGS) and (found := _NO_SECOND_POST.search(tail)) is not None:
        tail = tail[: found.start("none")]
    if "ae" in tail and (found := _BOX_AS_POST.search(tail)) is not None:
        tail = f"{tail[: found.start()]}, {found[1]}"
    if (found := _NO_REGION.search(tail)) is not None:
        tail = tail[: found.start()] + tail[found.end() :]
    return head + tail


_CODES: Final = frozenset(code.lower() for code in country_names() if code != "CN")
_CODED_END: Final = 24  # characters that one of them and its postcode fill


def may_end_in_code(text: str) -> bool:
    """Whether the last word of a folded, lower-case text may be another country's code than China's, or the one before.

    >>> may_end_in_code("7 mill road, singapore sg 508769"), may_end_in_code("7 mill road, xingtai, hebei")
    (True, False)
    """
    *_, before, last = ("", *text[-_CODED_END:].split())
    return (last if last.isalpha() else before) in _CODES


def _without_name(tail: str) -> str:
    """Return an end without the country's name before its code; without the code where the postcode has not its form.

    Of New Zealand NZ 1010 and Israel IL 58001 the letters alone are known to be the country's.
    """
    found = _NAME_AND_CODE.search(tail)
    if found is None:
        return tail
    post = post_of(found["post"])
    if post is not None and post.state.lower() == found["code"]:
        return tail  # La Canada CA 91011, Malta MT 59538
    code, names = found["code"], (found["name"], found["name"].rpartition(" ")[2])
    name = next((it for it in names if _is_called(code, it)), None)
    if name is None:
        return tail
    head = tail[: found.end("name") - len(name)].rstrip(" ,-")
    return f"{head} {code} {found['post']}" if fits_country(found["post"], code.upper()) else f"{head}, {name}"


def _with_hyphen(match: re.Match[str]) -> str:
    return f"{match[1] or match[3]}-{match[2] or match[4]}"


def _of_australia(match: re.Match[str]) -> str:
    return f", {match[1]} {match[2]}, australia" if match[1] else f" {match[2]}, australia"


def _letters(tail: str) -> re.Match[str] | None:
    """Return a country's code with the code once more behind it, or with what post writes before its postcodes."""
    found = _LETTERS.search(tail)
    while found is not None:
        code, words = found[1], found[2].replace("-", " ").split()
        if _is_abroad(code) and all(word.startswith(code) or OF_PREFIXES.get(word) == code.upper() for word in words):
            return found
        found = _LETTERS.search(tail, found.start() + 1)
    return None


def _is_called(code: str, name: str) -> bool:
    return _is_abroad(code) and any(name == one.lower() for one in country_names()[code.upper()])


def _is_abroad(code: str) -> bool:
    return code.upper() in country_names() and code.upper() not in CHINESE
