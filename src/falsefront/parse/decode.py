"""Bytes to text with a whitelist of character sets (WHATWG Encoding Standard, section 4.2, minus what can execute).

A server can name `unicode_escape`, `utf-7` or `rot13` as its charset; only names in `CODECS` are ever looked up.
"""

import re

CODECS = {
    "utf-8": "utf-8", "utf8": "utf-8", "ascii": "cp1252", "us-ascii": "cp1252",
    "utf-16": "utf-16-le", "utf-16le": "utf-16-le", "utf-16be": "utf-16-be",
    "gb2312": "gb18030", "gbk": "gb18030", "gb18030": "gb18030", "x-gbk": "gb18030", "cp936": "gb18030",
    "gb_2312-80": "gb18030", "csgb2312": "gb18030", "chinese": "gb18030",
    "big5": "big5hkscs", "big5-hkscs": "big5hkscs", "x-x-big5": "big5hkscs", "cn-big5": "big5hkscs",
    "shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932", "x-sjis": "cp932", "windows-31j": "cp932",
    "euc-jp": "euc_jp", "iso-2022-jp": "iso2022_jp",
    "euc-kr": "cp949", "ks_c_5601-1987": "cp949", "cp949": "cp949", "windows-949": "cp949",
    "iso-8859-1": "cp1252", "latin1": "cp1252", "latin-1": "cp1252", "windows-1252": "cp1252", "cp1252": "cp1252",
    "iso-8859-2": "iso8859_2", "windows-1250": "cp1250", "cp1250": "cp1250",
    "iso-8859-5": "iso8859_5", "windows-1251": "cp1251", "cp1251": "cp1251",
    "koi8-r": "koi8_r", "koi8-u": "koi8_u", "ibm866": "cp866", "cp866": "cp866",
    "iso-8859-7": "iso8859_7", "windows-1253": "cp1253",
    "iso-8859-9": "cp1254", "windows-1254": "cp1254", "iso-8859-15": "iso8859_15",
    "windows-1255": "cp1255", "iso-8859-8": "iso8859_8", "windows-1256": "cp1256", "iso-8859-6": "iso8859_6",
    "windows-1257": "cp1257", "iso-8859-13": "iso8859_13", "windows-1258": "cp1258",
    "windows-874": "cp874", "tis-620": "cp874", "iso-8859-11": "cp874",
}  # fmt: skip

_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_IN_HEADER = re.compile(r"charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.\-]{2,40})", re.IGNORECASE)
_IN_PAGE = re.compile(
    rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.\-]{2,40})|^\s*<\?xml[^>]{0,100}encoding=[\"']([A-Za-z0-9_\-]{2,40})",
    re.IGNORECASE,
)
_SNIFFED_BYTES = 4096
_GUESSED_BYTES = 60_000
_ONE_BYTE = ("cp125", "iso8859", "koi8", "cp866", "cp874")
_CONTROL = re.compile("[\x00\x0b\x0e-\x1f]")  # never text in HTML; a NUL ends the page for some readers

_CONTROL_BYTES = bytes(byte for byte in range(32) if _CONTROL.fullmatch(chr(byte)))


def decode(body: bytes, content_type: str | None) -> tuple[str, str | None]:
    """Return the text of a page and a warning, or None where its own declaration held.

    Trust: byte order mark, then the header, then the page's own declaration, then UTF-8, GB18030 and windows-1252
    by trial. Never raises; what cannot be read becomes U+FFFD. NUL and other control characters are left out.
    """
    codec, declared = _declared(body, content_type)
    text, warning = _by_codec(body, codec, declared)
    text = text.removeprefix("\ufeff")
    return _CONTROL.sub("", text) if _may_have_control(body) else text, warning


def _may_have_control(body: bytes) -> bool:
    """Whether a control character may stand in a text: in each set that is read it has the byte of its own number."""
    return len(body.translate(None, _CONTROL_BYTES)) < len(body)


def _declared(body: bytes, content_type: str | None) -> tuple[str | None, str | None]:
    for mark, codec in _MARKS:
        if body.startswith(mark):
            return codec, codec
    found = _IN_HEADER.search(content_type or "")
    names = [found[1]] if found else []
    inside = _IN_PAGE.search(body[:_SNIFFED_BYTES])
    if inside:
        # What could be read as ASCII is not UTF-16, whatever it says of itself (WHATWG HTML 13.2.3.2).
        name = (inside[1] or inside[2]).decode("ascii")
        names.append("utf-8" if name.lower().startswith("utf-16") else name)
    for name in names:
        known = CODECS.get(name.lower())
        if known:
            return known, name
    return None, names[0] if names else None


# Letters that a text of each of these is full of, and a misreading is not.
_FREQUENT = (
    ("gb18030", "的一是在有和公司地址电话产品联系我们了不人中大为上个国"),
    ("big5hkscs", "的一是在有和公司地址電話產品聯絡我們了不人中大為上個國"),
    ("cp932", "のにはをたがでてとしれさあるいなアインスル会社"),
    ("euc_jp", "のにはをたがでてとしれさあるいなアインスル会社"),
    ("cp949", "이다는의에을를가한고지로서사기주소전화"),
)
_TIMES_BETTER = 4.0
_FEWEST_FREQUENT = 0.12  # share of the letters beyond ASCII


def _guessed(body: bytes, declared: str | None = None) -> str | None:
    """Return which of the East Asian sets bytes are for certain, None where none stands out.

    A declared one is overruled only by one that fits several times as well: read as another set, bytes that fit two are
    other words.
    """
    shares: dict[str, float] = {}
    for codec, letters in _FREQUENT:
        text = _strictly(body[:_GUESSED_BYTES], codec, is_cut=len(body) > _GUESSED_BYTES)
        wide = [char for char in text or "" if char > "\u2e80"]
        shares[codec] = sum(char in letters for char in wide) / len(wide) if wide else 0.0
    best = max(shares, key=lambda codec: shares[codec])
    if shares[best] < _FEWEST_FREQUENT or best == declared:
        return None
    return best if shares[best] > _TIMES_BETTER * shares.get(declared or "", 0.0) else None


def _is_utf8(body: bytes) -> bool:
    """Whether bytes beyond ASCII are UTF-8: no other text of any length is that by chance."""
    return not body.isascii() and _strictly(body, "utf-8") is not None


def _by_codec(body: bytes, codec: str | None, declared: str | None) -> tuple[str, str | None]:
    if codec is None:
        guessed = None if _is_utf8(body) else _guessed(body)
        for trial in ("utf-8", guessed or "gb18030"):
            text = _strictly(body, trial)
            if text is not None:
                return text, f"the charset {declared!r} is not one we read; {trial} was used" if declared else None
        return body.decode("cp1252", "replace"), "no charset is declared and none fits; windows-1252 was used"
    if codec != "utf-8" and not codec.startswith("utf-16") and _is_utf8(body):
        return body.decode("utf-8"), f"the page declares {declared} but is utf-8"
    text = _strictly(body, codec)
    if text is not None and not codec.startswith(_ONE_BYTE):
        guessed = _guessed(body, codec) if codec in dict(_FREQUENT) else None
    else:
        guessed = _guessed(body) if not body.isascii() else None
    if guessed is not None:
        return body.decode(guessed, "replace"), f"the page declares {declared} but is {guessed}"
    if text is not None:
        return text, None
    trials = ("utf-8",) if codec != "utf-8" else ("gb18030",)
    for trial in trials:
        text = _strictly(body, trial)
        if text is not None:
            return text, f"the page declares {declared} but is {trial}"
    return body.decode(codec, "replace"), f"some bytes are not {declared}"


def _strictly(body: bytes, codec: str, *, is_cut: bool = False) -> str | None:
    try:
        return body.decode(codec)
    except UnicodeError as error:
        # A character of up to four bytes may be cut at the end.
        if is_cut and isinstance(error, UnicodeDecodeError) and error.start >= len(body) - 4:
            return body[: error.start].decode(codec)
        return None
