"""Bytes to text with a whitelist of character sets (WHATWG Encoding Standard, section 4.2, minus what can execute).

A server can name `unicode_escape`, `utf-7` or `rot13` as its charset; only names in `CODECS` are ever looked up.
"""

import re

from falsefront.parse.charset import Sample, guessed

# Each set that is read, and what pages and servers call it; first what people do.
_NAMES = (
    ("utf-8", "utf-8 utf8 utf_8 unicode-1-1-utf-8 utf8mb4"),
    ("cp1252", "windows-1252 ascii us-ascii iso-8859-1 iso8859-1 iso_8859-1 latin1 latin-1 cp1252"),
    ("utf-16-le", "utf-16le utf-16"),
    ("utf-16-be", "utf-16be"),
    ("gb18030", "gb18030 gb2312 gbk x-gbk cp936 gb_2312-80 gb-2312 euc-cn csgb2312 chinese"),
    ("big5hkscs", "big5 big5-hkscs big-5 cp950 hkscs x-x-big5 cn-big5"),
    ("cp932", "shift_jis shift-jis sjis x-sjis windows-31j ms932 cp932"),
    ("euc_jp", "euc-jp x-euc-jp eucjp"),
    ("iso2022_jp", "iso-2022-jp"),
    ("cp949", "euc-kr euckr korean ksc5601 ks_c_5601 uhc ks_c_5601-1987 cp949 windows-949"),
    ("iso8859_2", "iso-8859-2 latin2 latin-2 iso8859-2"),
    ("cp1250", "windows-1250 cp1250"),
    ("iso8859_5", "iso-8859-5 iso_8859-5 cyrillic"),
    ("cp1251", "windows-1251 cp1251 win-1251 x-cp1251 1251"),
    ("koi8_r", "koi8-r"),
    ("koi8_u", "koi8-u"),
    ("cp866", "ibm866 cp866"),
    ("iso8859_7", "iso-8859-7"),
    ("cp1253", "windows-1253"),
    ("cp1254", "windows-1254 iso-8859-9 latin5 iso8859-9 cp1254 turkish"),
    ("iso8859_15", "iso-8859-15"),
    ("iso8859_16", "iso-8859-16"),
    ("iso8859_10", "iso-8859-10"),
    ("iso8859_14", "iso-8859-14"),
    ("iso8859_3", "iso-8859-3"),
    ("iso8859_4", "iso-8859-4"),
    ("mac_roman", "macintosh"),
    ("mac_cyrillic", "x-mac-cyrillic"),
    ("cp1255", "windows-1255 iso-8859-8-i logical hebrew"),
    ("iso8859_8", "iso-8859-8"),
    ("cp1256", "windows-1256"),
    ("iso8859_6", "iso-8859-6"),
    ("cp1257", "windows-1257"),
    ("iso8859_13", "iso-8859-13"),
    ("cp1258", "windows-1258"),
    ("cp874", "windows-874 tis-620 iso-8859-11"),
)  # fmt: skip
CODECS = {name: codec for codec, names in _NAMES for name in names.split()}
_CALLED = {codec: names.split()[0] for codec, names in _NAMES}

_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_IN_HEADER = re.compile(r"charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.\-]{2,40})", re.IGNORECASE)
_IN_PAGE = re.compile(
    rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.\-]{2,40})|^\s*<\?xml[^>]{0,100}encoding=[\"']([A-Za-z0-9_\-]{2,40})",
    re.IGNORECASE,
)
_UTF_16 = (("utf-16-le", re.compile(rb"(?:\s\0)*<\0[^\0]\0")), ("utf-16-be", re.compile(rb"(?:\0\s)*\0<\0[^\0]")))
_ESCAPED_JIS = re.compile(rb"\x1b\$[@B]")  # ISO-2022-JP goes to and fro by such escapes
_SNIFFED_BYTES = 4096
_LOOKED_AT = 60_000
_GOOD_FOR_A_BAD = 20  # characters of UTF-8 for each that is none
_CONTROL = re.compile("[\x00\x0b\x0e-\x1f]")  # never text in HTML; a NUL ends the page for some readers

_CONTROL_BYTES = bytes(byte for byte in range(32) if _CONTROL.fullmatch(chr(byte)))


def decode(body: bytes, content_type: str | None) -> tuple[str, str | None]:
    """Return the text of a page and a warning, or None where its own declaration held.

    Trust: byte order mark, UTF-8 where bytes are that, then the header, then the page's own declaration, unless the
    letters speak against it; then the letters alone, and windows-1252. Never raises; what cannot be read becomes
    U+FFFD. NUL and other control characters are left out.
    """
    text, warning = _by_mark(body) or _by_bytes(body, *_declared(body, content_type))
    text = text.removeprefix("\ufeff")
    return _CONTROL.sub("", text) if _may_have_control(body) else text, warning


def _may_have_control(body: bytes) -> bool:
    """Whether a control character may stand in a text: in each set that is read it has the byte of its own number."""
    return len(body.translate(None, _CONTROL_BYTES)) < len(body)


def _by_mark(body: bytes) -> tuple[str, str | None] | None:
    """Return the text by its byte order mark, or by the zero bytes of UTF-16 around its first element."""
    codec = next((codec for mark, codec in _MARKS if body.startswith(mark)), None)
    if codec == "utf-8" and _strictly(body, codec) is None and not _is_nearly_utf8(body):
        return None
    codec = codec or next((codec for codec, start in _UTF_16 if start.match(body)), None)
    if codec is None:
        return None
    text = _strictly(body, codec)
    return (body.decode(codec, "replace"), f"some bytes are not {_CALLED[codec]}") if text is None else (text, None)


def _declared(body: bytes, content_type: str | None) -> tuple[list[tuple[str, str]], str | None]:
    """Return the sets that are declared, each with the name it was given, the likelier first; and a name we lack."""
    found = _IN_HEADER.search(content_type or "")
    names = [found[1]] if found else []
    inside = _IN_PAGE.search(body[:_SNIFFED_BYTES])
    if inside:
        names.append((inside[1] or inside[2]).decode("ascii"))
    # What could be read as ASCII is not UTF-16, whatever it says of itself (WHATWG HTML 13.2.3.2).
    known = [("utf-8" if codec.startswith("utf-16") else codec, name) for name in names if (codec := _codec(name))]
    # Western Europe's set is what servers say that were never told.
    known.sort(key=lambda each: each[0] == "cp1252")
    return known, names[0] if names and not known else None


def _codec(name: str) -> str | None:
    return CODECS.get(name.lower())


def _is_nearly_utf8(body: bytes) -> bool:
    """Whether bytes are UTF-8 but for a few, as where somebody cut a text or pasted one into it."""
    text = body[:_LOOKED_AT].decode("utf-8", "replace")
    bad = text.count("\ufffd")
    return _GOOD_FOR_A_BAD * bad <= sum(char > "\x7f" for char in text) - bad


def _by_bytes(body: bytes, declared: list[tuple[str, str]], unknown: str | None) -> tuple[str, str | None]:
    codec, name = declared[0] if declared else (None, unknown)
    text = None
    if body.isascii():
        chosen = "iso2022_jp" if _ESCAPED_JIS.search(body) else codec or "utf-8"
    elif (text := _strictly(body, "utf-8")) is not None:  # no other text of any length is that by chance
        chosen = "utf-8"
    elif codec in (None, "utf-8") and _is_nearly_utf8(body):
        chosen = codec = "utf-8"
    else:
        chosen = _by_letters(body, [codec for codec, _ in declared])
    text = _strictly(body, chosen) if text is None else text
    if text is None:
        return body.decode(chosen, "replace"), f"some bytes are not {name or _CALLED[chosen]}"
    if declared and chosen != codec:
        return text, f"the page declares {name} but is {_CALLED[chosen]}"
    if unknown:
        return text, f"the charset {unknown!r} is not one we read; {_CALLED[chosen]} was used"
    if codec is None and chosen == "cp1252":
        return text, "no charset is declared and none fits; windows-1252 was used"
    return text, None


def _by_letters(body: bytes, declared: list[str]) -> str:
    """Return the set of bytes that are no UTF-8: a declared one that holds, unless its letters speak against it."""
    sample = Sample(body)
    held = next((codec for codec in declared if _strictly(body, codec) is not None), None)
    found = guessed(sample, held) or held
    if found:
        return found
    if declared and declared[0] != "utf-8":
        return declared[0]
    if sample.is_latin:
        return "cp1252"
    return "gb18030" if _strictly(body, "gb18030") is not None else declared[0] if declared else "cp1252"


def _strictly(body: bytes, codec: str) -> str | None:
    try:
        return body.decode(codec)
    except UnicodeError:
        return None
