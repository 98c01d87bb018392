"""Cells that pages could put into a case file to make somebody's program do or show something else."""

FORMULAS = tuple(
    f"{start}{rest}"
    for start in (
        "=",
        "+",
        "-",
        "@",
        "\t=",
        "\r=",
        "\n=",
        " =",
        "　=",
        "＝",
        "＋",
        "－",
        "＠",
        "'=",
        '"=',
        ";=",
        "|=",
        "%0A=",
    )
    for rest in ("1+1", 'HYPERLINK("http://x.example","y")', "cmd|'/C calc'!A0", "SUM(A1:A9)*2")
)
NUMBERS = (
    "007", "0", "00", "1e5", "1E+05", "3.0", "1,000", "1.000,00", "+86 319 555 0100", "0086-319-5550100", "-5", "1/2",
    "3-4", "50-00-0", "7732-18-5", "1990-01-02", "2026/3/4", "12:30", "TRUE", "FALSE", "NULL", "#N/A", "#REF!", "NaN",
    "91130500MA0ABCDE1X", "911305000000000012", "123456789012345678901234567890", "0x1F", "١٢٣", "１２３", "½", "10%",
    "$5", "¥12.50", "1 000", "1_000", "MAR1", "SEPT2", "1E2", "2E10", "1:1",
)  # fmt: skip
LINKS = (
    "http://x.example/", "https://x.example/?a=1&b=2", "mailto:a@x.example", "ftp://x.example", "file:///etc/passwd",
    "internal:Sheet1!A1", "external:c:\\x.xlsx", "javascript:alert(1)", "\\\\server\\share", "www.x.example",
    "x" * 3000 + "http://x.example",
)  # fmt: skip
MARKUP = (
    "<script>alert(1)</script>", "]]>", "<!--", "&amp;", "&#0;", "<?xml?>", "</t></is></c>", "<is><t>=1</t></is>",
    "<b>x</b>", "{=1}", "{{7*7}}", "${7*7}", "%s%n", "_x0041_", "_x000D_", "_x0000_", "__x0041__", "\\u0041",
)  # fmt: skip
CHARACTERS = (
    "a\x00b", "a\x01b", "a\x07b", "a\x08b", "a\x0bb", "a\x0cb", "a\x1bb[31m", "a\x7fb", "a\x85b", "a\x9bb",
    "a\u200bb", "a\u202eb", "\u2066x\u2069", "\ufeffx", "a\ufffeb", "a\uffffb", "a\u2028b", "a\u2029b", "a\u00adb",
    "a\nb", "a\tb", "a\r\nb", "a\rb", " a ", "  ", "\n", "\t", "\u3000", "e\u0301", "ﬁ", "😀", "𠮷野家", "钟厂",
    "עברית", "العربية", "ไทย", "a" * 10_000, "钟" * 10_000, "b" * 40_000, '"', "'", '""', "a,b", "a;b", 'a"b', "a\\b",
    "a|b", "`a`", "", "\ufffd", "\U000e0041", "\u0338", "\u1160", "Ａ", "ｱ", "\ud7ff", "\ue000", "\U0010ffff",
)  # fmt: skip
PAYLOADS = (*FORMULAS, *NUMBERS, *LINKS, *MARKUP, *CHARACTERS)
