"""Ornaments among the letters of a text, and figures in circles, brackets and keys."""

import re
import unicodedata

# Arrows, technical and geometric signs, dingbats but its figures, pictographs: they say nothing of a place.
_ORNAMENT = (
    "[\u2190-\u21ff\u2300-\u23ff\u25a0-\u2775\u2794-\u27bf\u2900-\u297f\u2b00-\u2bff\u3012\u3013\u3020"
    "\U0001f000-\U0001f0ff\U0001f18b-\U0001f1ff\U0001f300-\U0001faff]"
)
_KEY = "\u20e3"  # combining enclosing keycap, behind a digit
_FIGURE = "[\u24ea-\u24ff\u2776-\u2793]"  # in black circles, double circles: no compatibility form
_LISTED = "[\u2474-\u2487\u2488-\u249b]"  # (1), 1.
_LISTED_NUMBER = re.compile(f"{_LISTED}{{2,}}|{_LISTED}(?=[号號弄室层層楼樓栋棟座])")
_ANY = re.compile(f"{_ORNAMENT}|{_KEY}|{_FIGURE}|{_LISTED}")
_ORNAMENTS = re.compile(f" *{_ORNAMENT}+ *")
_SPACED_ORNAMENTS = re.compile(f" {_ORNAMENT}|{_ORNAMENT} ")
_HAN = re.compile("[\u3400-\u9fff]")
_BETWEEN = re.compile(f"(?<=[\u3400-\u9fff]){_ORNAMENT}+[\u3400-\u9fff](?={_ORNAMENT}+[\u3400-\u9fff])")  # 人❤民★路

_STARRED = re.compile("(?<=[\u3400-\u9fff])[*\uff0a]+(?=[\u3400-\u9fff])")  # 人*民*路


def without_ornaments(text: str) -> str:
    r"""Return a text with a comma, or a space between words, for ornaments, and with plain digits.

    >>> without_ornaments("★南宁❤大学路❶❻号"), without_ornaments("1\u20e36\u20e30\u20e3号"), without_ornaments("⑴⑹号")
    (', 南宁, 大学路16号', '160号', '16号')
    >>> without_ornaments("人❤民★路"), without_ornaments("⒈ 人民路"), without_ornaments("8★Mill★Road")
    ('人民路', '⒈ 人民路', '8 Mill Road')
    """
    if "*" in text:
        text = _STARRED.sub("", text) if len(_STARRED.findall(text)) > 1 else text
    if not _ANY.search(text):
        return text
    text = _LISTED_NUMBER.sub(_digits, text.replace(_KEY, ""))
    text = re.sub(_FIGURE, _digits, text)
    if _BETWEEN.search(text):
        text = re.sub(f"(?<=[\u3400-\u9fff]){_ORNAMENT}+(?=[\u3400-\u9fff])", "", text)
    is_space = " " not in _SPACED_ORNAMENTS.sub("", text).strip("<> ")
    return _ORNAMENTS.sub(" " if is_space and not _HAN.search(text) else ", ", text)


def _digits(match: re.Match[str]) -> str:
    return "".join(str(int(unicodedata.numeric(character))) for character in match[0])
