"""Addresses of Japan in letters whose parts are run together, and the postcodes that it had until 1998.

A building or town with its block glued on ("Owl Bldg3-16-3", "Owlda127"), wards without their hyphen (Bunkyoku), an n
that is typed twice before a consonant as on a keyboard (Gotannda), and three or five digits before the country (108-01
JP) are written as the reader knows them.
"""

import re
from typing import Final

from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.abroad import DEVELOPMENT_WORDS
from falsefront.address.lexicon.table import forms, longest_first, values
from falsefront.address.plain.japanese import even, is_place_of_japan

_NOTHING: Final = "|".join(map(re.escape, longest_first(forms("abroad.post.none"))))
_ENDS: Final = re.compile(r"(?:[ ,]jp|\bjapan)\b[^a-z]*$")
_OLDER_POST: Final = re.compile(
    rf"(?<=[a-z,.])[ ,]+(?:(\d{{3}}(?:-\d{{2}}(?:\d{{2}})?)?)[ ,]+jp(?:[ ,]+(?:{_NOTHING}|0{{2,}}))?"
    r"|jp (\d{3}(?:-\d{2})?))\W*$"
)
_POST_FIRST: Final = re.compile(r"^\W*(\d{3}-?\d{4})[ ,.]+(.*?)[ ,.]+(?:japan|jp)\W*$")
_GLUED_BLOCK: Final = re.compile(r"(?<![\w.-])([a-z][a-z'.-]{2,}?[.-]?)(\d{1,4}(?:-\d{1,4}){1,3})(?![\w-])")
_FOUR: Final = r"(?<![\w-])(\d{1,2}-\d{1,2}-\d{1,2})-(\d{3,4})"  # 2-12-7-503
_ROOM_AT_END: Final = re.compile(rf"(?<=[a-z] ){_FOUR}(?=,|$)")
_ROOM_BEHIND: Final = re.compile(rf"(?:^|(?<=, )){_FOUR}(?=,? [a-z])")
_GLUED_HOUSE: Final = re.compile(r"(?<![\w.-])([a-z]{4,})(\d{2,4})(?=[ ,]+[a-z])")
_DOT_BEFORE_BUILDING: Final = re.compile(r"(?<=[a-z])\.(?=(?:bld|bldg|building)\b)")
_END: Final = re.compile(r"[ ,]+jp\b[ ,\d-]*$")
_NAMES: Final = frozenset(map(even, values("abroad.script.japan").values())) - forms("abroad.japan.side")
_TOKYO: Final = re.compile(r"\btokyo[- ](?:to|met|meto|metropolis|metropolitan)\b\.?")
_TOWN: Final = re.compile(r"(?<=[a-z])-(?:(chou|tyou?)|(mati))(?=[ ,]|$)")
_TYPED_N: Final = re.compile(r"(?<=[aiueo])nn(?=[bcdfghjkmpqrstwz])")
_WARD: Final = re.compile(r"(?<![\w-])([a-z]{3,})ku(?![\w-])")

_CHOME_BEHIND: Final = re.compile(
    rf"\b(\d+(?:-\d+)*)(?:, ?| )([a-z]+(?:[ -](?!(?:{'|'.join(sorted(DEVELOPMENT_WORDS))})\b)[a-z]+)?)"
    r"(?:, ?| )(\d+)[- ]?chome\b"
)
# No. 7, 12 Ban, 2 Chome; 12-ban 7-go; 12-banchi; 12-7-go
_HOUSE_FIRST: Final = re.compile(r"\b(?:no\.? ?)?(\d+)(?:[- ]?go)?,? (\d+)[- ]?ban(?:chi)?,? (\d+)[- ]?chome\b")
_BAN: Final = re.compile(r"\b(\d+)[- ]?ban(?:chi)?[- ,]+(?:no[- ])?(\d+)\b")
_BAN_ALONE: Final = re.compile(r"(?<=\d)[- ]?ban(?:chi)?(?=[ ,]|$)")
_GO: Final = re.compile(r"(?<=\d)[- ]?go(?:u)?(?=[ ,]|$)")
_CHOME_ALONE: Final = re.compile(r"\b(\d+)[- ]?chome[- ,]+(\d+(?:-\d+)*)")  # 6-chome 10-1


def with_chomes(text: str) -> str:
    """Return a lower-case text with each chome before its block.

    >>> with_chomes("no. 7, 12 ban, 2 chome, owlmachi"), with_chomes("2-chome 12-ban 7-go, owlmachi")
    ('2-12-7, owlmachi', '2-12-7, owlmachi')
    >>> with_chomes("10-1, roppongi 6-chome"), with_chomes("403 owl bldg, 5 chome-13-19 owlmachi")
    ('6-10-1 roppongi', '403 owl bldg, 5-13-19 owlmachi')
    """
    if any(map(str.isdigit, text)):
        text = _HOUSE_FIRST.sub(r"\3-\2-\1", text)
        text = _GO.sub("", _BAN_ALONE.sub("", _BAN.sub(r"\1-\2", text)))
    return _CHOME_ALONE.sub(r"\1-\2", _CHOME_BEHIND.sub(r"\3-\1 \2", text))


_A_SECTION: Final = min(forms("abroad.japan.small"), key=len)


def without_sections(text: str) -> str:
    """Return a folded, lower-case text without the words for a section of a village, which may stand or not.

    Ooaza says so itself, aza beside it or Japan; Ooaza is written before its name, behind it, or glued to it.

    >>> without_sections("12 oaza-owlmoto, komaki"), without_sections("12 owlmoto ooaza komaki")
    ('12 owlmoto, komaki', '12 owlmoto komaki')
    >>> without_sections("3-1 aza owlzawa oaza owlmoto nikaho"), without_sections("plaza aza 3")
    ('3-1 owlzawa owlmoto nikaho', 'plaza aza 3')
    """
    if _A_SECTION not in text or not (_OF_SECTION.search(text) or (_SMALL.search(text) and "japan" in text)):
        return text
    return _SMALL.sub("", _OF_SECTION.sub("", text))


_OF_SECTION: Final = re.compile(r"(?<![a-z])o{1,2}(?:[ -])?aza[ -]{1,2}(?=[a-z])| o{1,2}-?aza(?=,)")
_SMALL: Final = re.compile(r"(?<![a-z-])aza[ -](?=[a-z]{3})")

# Nakanoazahana and Nakano-aza-Hana are Nakano Aza Hana; a name of fewer letters may hold it: Kanazawa.
_GLUED_SMALL: Final = re.compile(rf"(?<![a-z-])([a-z]{{5,}}?)-?{_A_SECTION}-?([a-z]{{4,}})(?![a-z])")


def sections_apart(text: str) -> str:
    """Return a lower-case text of Japan with the word for a small section out of the names it is glued to.

    >>> sections_apart("nakanoazahana"), sections_apart("nakano-aza-hana"), sections_apart("minami-kanazawa")
    ('nakano hana', 'nakano hana', 'minami-kanazawa')
    """
    return _GLUED_SMALL.sub(r"\1 \2", text) if _A_SECTION in text else text


def in_japan(text: str) -> str:
    """Return a folded, lower-case text with what is run together apart, where it ends with Japan; others as they are.

    >>> in_japan("7-1 shiba 5-chome tokyo 108-01 jp 0000"), in_japan("2f owl bldg3-16-3 shibuyaku tokyo jp 150-0011")
    ('7-1 shiba 5-chome tokyo jp 108-0100', '2f owl bldg 3-16-3 shibuya-ku tokyo jp 150-0011')
    >>> in_japan("owlda127 iida nagano jp 399-2563"), in_japan("owlda127 5-6-7 iida jp 399-2563")
    ('owlda 127 iida nagano jp 399-2563', 'owlda127 5-6-7 iida jp 399-2563')
    """
    text = _with_country(_code_behind(_from_the_largest(without_sections(_divisions(text)))))
    if ("jp" not in text and "japan" not in text) or _ENDS.search(text) is None:
        return text
    if text.lstrip(", ")[:1].isdigit():
        text = _POST_FIRST.sub(r"\2 jp \1", text)
    text = _OLDER_POST.sub(_in_seven_digits, text)
    text = _ROOM_BEHIND.sub(r"#\2, \1", _ROOM_AT_END.sub(r"\1, #\2", text))
    text = _GLUED_BLOCK.sub(_apart, _DOT_BEFORE_BUILDING.sub(" ", text))
    head = _END.sub("", text)
    if sum(map(str.isdigit, head)) and len(re.findall(r"\d+", head)) == 1:
        text = _GLUED_HOUSE.sub(r"\1 \2", text)
    if "nn" in text:
        text = _TYPED_N.sub("n", text)
    text = _TOWN.sub(_town, text)
    text = sections_apart(text)
    if "tokyo" in text:
        text = _TOKYO.sub("tokyo", text)
    return _WARD.sub(_ward, text) if "ku" in text else text


_WORDS: Final = re.compile(r"[a-z]+(?:-[a-z]+)*")
_MOST_WORDS: Final = 2  # of a prefecture's name and the word for it
_KINDS: Final = forms("abroad.japan.division")
_CODE_FIRST: Final = re.compile(r"^\W*(\d{3}-\d{4})[ ,]+(?=[a-z\d])")


def _code_behind(text: str) -> str:
    """Return a text that ends in a place of Japan alone with the postcode behind it that stands in front.

    >>> _code_behind("590-0155 1-14-1 owlda, minami-ku, osaka"), _code_behind("590-0155 owl road, springfield")
    ('1-14-1 owlda, minami-ku, osaka 590-0155', '590-0155 owl road, springfield')
    """
    found = _CODE_FIRST.match(text) if text[-1:].isalpha() else None
    if found is None or "jp" in text or "japan" in text:
        return text
    words = [word for word in _WORDS.findall(text)[-_MOST_WORDS:] if word not in _KINDS]
    last = words[-1].rpartition("-")[0] or words[-1] if words else ""
    return f"{text[found.end() :]} {found[1]}" if is_place_of_japan(last) else text


_POST: Final = re.compile(r"(?<=[a-z,.])[ ,.]+(\d{3})-?(\d{4})\W*$")
_CODED: Final = 9  # characters of a postcode and a sign behind it


def _with_country(text: str) -> str:
    """Return a text that ends in a city or prefecture of Japan alone and in a postcode as Japan has it with its code.

    >>> _with_country("owlda 1-5-12, matsuyama ehime 790-0044"), _with_country("1-20 owlaoka, kani gifu 5090249")
    ('owlda 1-5-12, matsuyama ehime jp 790-0044', '1-20 owlaoka, kani gifu jp 509-0249')
    >>> _with_country("12 owl road, springfield 555-0123"), _with_country("12 owl road, kochi 236-1234")
    ('12 owl road, springfield 555-0123', '12 owl road, kochi 236-1234')
    """
    found = _POST.search(text) if text[-_CODED:].count("-") < _MOST_WORDS and text[-1:].isdigit() else None
    if found is None or "jp" in text or "japan" in text:
        return text
    words = [word for word in _WORDS.findall(text[: found.start()])[-_MOST_WORDS:] if word not in _KINDS]
    last = words[-1].rpartition("-")[0] or words[-1] if words else ""
    if not is_place_of_japan(last) or any(city.country != "JP" for city in world().cities.get(last, ())):
        return text
    return f"{text[: found.start()]} jp {found[1]}-{found[2]}"


_TOLD: Final = re.compile(r"(?<!\d)\d{3}-\d{4}\W*$|[ ,]jp\b|\bjapan\b")
_DIVISIONS: Final = values("abroad.japan.division.english")
_DIVISION: Final = "|".join(longest_first(_DIVISIONS))
_IN_ENGLISH: Final = re.compile(rf"(?<=[a-z]{{3}})(?:-({_DIVISION})(?=[ ,]|$)| ({_DIVISION})(?=,|$))")
_ESTATES: Final = values("abroad.japan.estate")
_ESTATE: Final = re.compile(rf"(?<=[a-z])[ -]({'|'.join(longest_first(_ESTATES))})(?=[ ,]|$)")
_SIGNS: Final = (*_DIVISIONS, *_ESTATES)


def _divisions(text: str) -> str:
    """Return a text of Japan with its own words for a city and a ward, and with English ones for its estates.

    >>> _divisions("1-2-3 owlmachi, nishi-ward, iwaki-city fukushima 970-1192"), _divisions("12 owl road, quezon-city")
    ('1-2-3 owlmachi, nishi-ku, iwaki-shi fukushima 970-1192', '12 owl road, quezon-city')
    >>> _divisions("2-1 owlma-kogyodanchi, iwaki 970-1192")
    '2-1 owlma industrial park, iwaki 970-1192'
    """
    if not any(map(text.__contains__, _SIGNS)) or _TOLD.search(text) is None:
        return text
    text = _ESTATE.sub(lambda match: f" {_ESTATES[match[1]]}", text)
    return _IN_ENGLISH.sub(lambda match: f"-{_DIVISIONS[match[1] or match[2]]}", text)


_LARGEST: Final = re.compile(
    r"^([a-z]{3,}-(?:to|fu|ken|shi),? )?([a-z]{3,}-(?:shi|gun),? )?([a-z]{3,}-ku),? ([a-z]{3,}(?:[ -][a-z]{2,})?),? "
    r"(\d{1,4}(?:-\d{1,4}){1,2})(?=$|[ ,])"
)


def _from_the_largest(text: str) -> str:
    """Return an address in letters that begins with its prefecture or city in the order of English.

    >>> _from_the_largest("osaka-shi chuo-ku owlmachi 1-2-3 lark bldg")
    'lark bldg, 1-2-3 owlmachi, chuo-ku, osaka-shi, japan'
    """
    match = _LARGEST.match(text) if "-ku" in text else None
    if match is None or not (match[1] or match[2]):
        return text
    places = (it.rstrip(" ,") for it in (match[3], match[2], match[1]) if it)
    rest = text[match.end() :].strip(" ,")
    return ", ".join(filter(None, (rest, f"{match[5]} {match[4]}", *places, "" if "japan" in rest else "japan")))


def _in_seven_digits(match: re.Match[str]) -> str:
    """Return a postcode behind the country; one of before 1998 with zeros, as codes that are of no town end."""
    first, _, last = (match[1] or match[2]).partition("-")
    return f" jp {first}-{last:0<4}"


def _apart(match: re.Match[str]) -> str:
    return f"{match[1].rstrip('-')} {match[2]}"


def _town(match: re.Match[str]) -> str:
    """Return the kind of a town in Hepburn's letters, without its long vowel: Owl-tyou is Owl-cho."""
    return "-cho" if match[1] else "-machi"


def _ward(match: re.Match[str]) -> str:
    return f"{match[1]}-ku" if even(match[1]) in _NAMES else match[0]
