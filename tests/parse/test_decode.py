"""Bytes to text: declared rightly, wrongly, twice, or not at all."""

import pytest

from falsefront.parse.decode import decode

PAGES = {
    "zh": "槐序茶具有限公司 地址：浙江省湖州市安吉县槐序路9号，电话0572-8765432。我们生产竹制茶具，欢迎来厂参观。",
    "zh-TW": "槐序茶具有限公司 地址：臺灣臺中市西屯區槐序路九號，電話04-23456789。我們生產竹製茶具，歡迎參觀。",
    "zh-HK": "槐序茶具有限公司 地址：香港九龍深水埗桂林街九號。呢度係我哋嘅舖頭，歡迎嚟睇，電話聯絡我們。",
    "ja": "〒500-0001 岐阜県岐阜市槐序町9番地 木の器をつくっています。ぜひお越しください。",
    "ko": "주소: 경기도 광주시 괴서로 9. 나무 그릇을 만드는 공방입니다. 언제든지 방문해 주세요.",
    "ru": "Адрес: г. Калуга, ул. Липовая, д. 9. Мы делаем деревянную посуду и ждём вас в гости.",
    "uk": "Адреса: м. Луцьк, вул. Липова, буд. 9. Ми робимо деревяний посуд і чекаємо на вас, їжте з нього.",
    "tr": "Adres: Çınar Mahallesi, Ihlamur Sokağı No: 9, Şişli, İstanbul. Ağaçtan kâse yapıyoruz.",
    "pl": "Adres: ul. Źródlana 9, 31-001 Kraków. Robimy drewniane miski i łyżki, zapraszamy do pracowni na żywo.",
    "el": "Διεύθυνση: Οδός Φλαμουριάς 9, 54621 Θεσσαλονίκη. Φτιάχνουμε ξύλινα μπολ και κουτάλια.",
    "fr": "Adresse : 9, allée du Château, 63000 Clermont-Ferrand. Nous tournons des bols à la main.",
    "cs": "Adresa: Příčná 9, 602 00 Brno. Děláme dřevěné misky a lžíce, těšíme se na vás.",
    "is": "Heimilisfang: Þórsgata 9, Reykjavík. Við búum til skálar úr viði og bjóðum þér að koma.",
    "en": "Our “best” bowls – made by hand’s work © 2024. Don’t miss “new” ones… Café, 5 m³.",
    "RU": "КОНТАКТЫ НАШ АДРЕС Г. КАЛУГА УЛ. ЛИПОВАЯ ДОМ 9 ТЕЛЕФОН КАТАЛОГ ДОСТАВКА",
    "zh in rare words": "朱砂壶 紫砂壶 翡翠镯 檀木梳 漆器盒",
    "ja in katakana": "カタログ ショッピング テーブル チェア ランプ サイトマップ",
}
UTF8 = "text/html; charset=utf-8"
LATIN = "text/html; charset=ISO-8859-1"


def page(language: str, codec: str, declared: str | None) -> bytes:
    meta = f"<meta charset={declared}>" if declared else ""
    return f"<html><head>{meta}</head><body><p>{PAGES[language]}</p></body></html>".encode(codec, "xmlcharrefreplace")


@pytest.mark.parametrize(
    ("language", "codec", "declared", "header"),
    [
        # Declared rightly, by this name and that: never overruled.
        ("zh", "gbk", "gb2312", None), ("zh", "gbk", None, "text/html; charset=GBK"),
        ("zh in rare words", "gbk", "gbk", None), ("zh-TW", "gbk", "gbk", None), ("zh-TW", "big5", "Big5", None),
        ("zh-HK", "big5hkscs", "big5-hkscs", None), ("zh-HK", "big5hkscs", "big5", None),
        ("ja", "cp932", "x-sjis", None), ("ja in katakana", "cp932", "shift_jis", None),
        ("ja", "euc_jp", "euc-jp", None), ("ja", "iso2022_jp", "iso-2022-jp", None),
        ("ko", "cp949", "euc-kr", None), ("ru", "cp1251", "win-1251", None), ("RU", "cp1251", "windows-1251", None),
        ("RU", "koi8_r", "koi8-r", None), ("ru", "koi8_r", "koi8-r", None), ("uk", "koi8_u", "koi8-u", None),
        ("tr", "cp1254", "iso-8859-9", None), ("pl", "iso8859_2", "iso-8859-2", None),
        ("cs", "cp1250", "windows-1250", None), ("el", "cp1253", "iso-8859-7", None),
        ("fr", "cp1252", "latin1", None), ("is", "cp1252", "iso-8859-1", None),
        ("en", "cp1251", "windows-1251", None), ("en", "cp1252", "iso-8859-1", None),
        # Declared by nobody.
        ("zh", "gbk", None, None), ("zh-TW", "big5", None, None), ("ja", "cp932", None, None),
        ("ja", "euc_jp", None, None), ("ja", "iso2022_jp", None, None), ("ko", "cp949", None, None),
        ("ru", "cp1251", None, None), ("ru", "koi8_r", None, None), ("uk", "cp1251", None, None),
        ("tr", "cp1254", None, None), ("pl", "cp1250", None, None), ("el", "cp1253", None, None),
        ("fr", "cp1252", None, None),
        # Called UTF-8 and in the set of its language.
        ("zh", "gbk", "utf-8", None), ("zh-TW", "big5", None, UTF8), ("zh-HK", "big5hkscs", "utf-8", UTF8),
        ("ja", "cp932", "utf-8", None), ("ko", "cp949", None, UTF8), ("ru", "cp1251", "utf-8", UTF8),
        ("tr", "cp1254", "utf-8", None), ("pl", "cp1250", None, UTF8), ("fr", "cp1252", "utf-8", None),
        # Called by that of its language and UTF-8.
        ("zh", "utf-8", "gb2312", None), ("ja", "utf-8", "shift_jis", LATIN), ("ru", "utf-8", "windows-1251", None),
        ("tr", "utf-8", None, "text/html; charset=iso-8859-9"), ("fr", "utf-8", "iso-8859-1", LATIN),
        # The server says what it says of all pages, the page says what it is.
        ("zh", "gbk", "gb2312", LATIN), ("ru", "cp1251", "windows-1251", LATIN),
        ("tr", "cp1254", "windows-1254", LATIN), ("pl", "iso8859_2", "iso-8859-2", LATIN),
        ("el", "cp1253", "windows-1253", UTF8), ("tr", "cp1254", "iso-8859-9", UTF8),
        # The server is right and the page is wrong.
        ("ru", "cp1251", "koi8-r", "text/html; charset=windows-1251"),
        ("zh", "gbk", "utf-8", "text/html; charset=gbk"),
        # Called one set of its language or script and in another.
        ("zh", "gbk", "big5", None), ("zh-TW", "big5", "gb2312", None), ("ja", "euc_jp", "shift_jis", None),
        ("ko", "cp949", "gb2312", None), ("ru", "koi8_r", "windows-1251", None), ("ru", "cp1251", "koi8-r", None),
        ("tr", "cp1254", "iso-8859-1", None), ("pl", "cp1250", "windows-1252", None),
        ("el", "cp1253", "iso-8859-1", None),
    ],
)  # fmt: skip
def test_a_page_is_read_in_the_set_it_is_in(
    language: str, codec: str, declared: str | None, header: str | None
) -> None:
    body = page(language, codec, declared)
    text, _ = decode(body, header)
    assert text == body.decode(codec)


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("header", [None, UTF8, "text/html; charset=utf-16"])
@pytest.mark.parametrize("language", ["zh", "fr"])
def test_utf_16_is_told_by_its_mark_or_by_its_zero_bytes(codec: str, header: str | None, language: str) -> None:
    body = page(language, codec, None)
    assert decode(body, header)[0] == body.decode(codec)
    assert decode("\ufeff".encode(codec) + body, header)[0] == body.decode(codec)


def test_a_page_called_utf_16_that_is_none_is_read_as_what_it_is() -> None:
    assert decode(page("zh", "utf-8", None), "text/html; charset=utf-16") == (page("zh", "utf-8", None).decode(), None)


def test_a_byte_order_mark_is_believed_before_header_and_page() -> None:
    body = page("zh", "utf-8", "gbk")
    assert decode(b"\xef\xbb\xbf" + body, LATIN) == (body.decode(), None)


def test_a_few_bad_bytes_do_not_make_utf_8_another_set() -> None:
    text, warning = decode(page("ru", "utf-8", None) + b"\xff<p>\xc3</p>", UTF8)
    assert PAGES["ru"] in text
    assert warning == "some bytes are not utf-8"


@pytest.mark.parametrize(
    ("body", "header", "said"),
    [
        (page("ru", "cp1251", None), UTF8, "the page declares utf-8 but is windows-1251"),
        (
            page("zh", "gbk", None),
            "text/html; charset=rot13",
            "the charset 'rot13' is not one we read; gb18030 was used",
        ),
    ],
)
def test_what_a_declaration_does_not_say_is_said(body: bytes, header: str | None, said: str) -> None:
    warning = decode(body, header)[1]
    assert warning is not None
    assert said in warning


@pytest.mark.parametrize("name", ["石家庄", "邢台", "张家口", "义乌", "青岛", "济南", "南京", "温州"])
@pytest.mark.parametrize("times", [1, 40])
def test_one_name_among_plain_words_does_not_overrule_what_is_declared(name: str, times: int) -> None:
    body = ("<title>Baskets</title>" + f"<p>Willow Lane Crafts, {name}</p>" * times).encode("gbk")
    text, warning = decode(body, "text/html; charset=gb2312")
    assert (text.count(name), warning) == (times, None)
