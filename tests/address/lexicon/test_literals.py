"""The words stand in the lexicon alone: a rule of reading or comparing names kinds of words, not words.

Other rooms than these two read pages and records, where "site" or "phone" is another thing.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

from falsefront.address.lexicon.table import entries, kinds
from falsefront.address.reading import Precision, part_names
from falsefront.records import Level

SRC = Path(__file__).parents[3] / "src" / "falsefront"
ROOMS = ("address", "match")

# Rules of one word, which no other of its kind shares; each says at its place what the word does there.
ONE_WORD = {
    "address/abroad/where/border.py": "box",
    "address/abroad/where/coded_ends.py": "code post",
    "address/abroad/written/europe/european.py": "str",
    "address/abroad/finer/houses_of_floors.py": "the",
    "address/abroad/finer/labels.py": "str",
    "address/abroad/finer/parts.py": "nr",
    "address/abroad/where/place_names.py": "dist",
    "address/abroad/where/places.py": "gr",
    "address/abroad/where/registered.py": "cedex taiwan",
    "address/abroad/finer/road_names.py": "sk",
    "address/abroad/written/asia/south_eastern_forms.py": "gg toko",
    "address/abroad/written/written_out.py": "blok chome",
    "address/assemble/assembly.py": "fu",
    "address/assemble/nameless.py": "cheng",
    "address/assemble/placing.py": "china 街道",
    "address/assemble/towns.py": "街道",
    "address/compare/america/american_line.py": "pk",
    "address/compare/sites/around.py": "zhen",
    "address/compare/sites/hamlets.py": "zu",
    "address/compare/china/in_letters.py": "fl lt",
    "address/compare/labelled_parts.py": "behind",
    "address/compare/names_of_places/names.py": "da",
    "address/compare/china/numbers_said.py": "duan",
    "address/compare/china/places_in_names.py": "街道",
    "address/compare/apart/europe/post_towns.py": "cedex",
    "address/compare/china/premises.py": "cun zhen",
    "address/compare/world/road_words.py": "str",
    "address/compare/world/words_abroad.py": "la el",
    "address/gazetteer/taiwan.py": "en",
    "address/gazetteer/places.py": "kowloon 新区 xinqu qu",
    "address/parts/lots.py": "地段 hs",
    "address/parts/roads.py": "di",
    "address/parts/taiwan_zones.py": "工业区 industr",
    "address/parts/zones.py": "工业园区",
    "address/plain/beside.py": "对面",
    "address/plain/declined.py": "ti",
    "address/plain/scripts.py": "번지 ll bs",
    "address/plain/text.py": "地址",
    "address/scan/chinese/estates.py": "新区 国际 工业园 基地",
    "address/scan/chinese/labels.py": "号门",
    "address/scan/chinese/places.py": "市场",
    "address/scan/chinese/scanner.py": "社区 街道 大马路",
    "address/scan/latin/ahead.py": "pr",
    "address/scan/latin/brief.py": "haolou nong",
    "address/scan/latin/divisions.py": "new cty commerce xincheng qu cheng",
    "address/scan/latin/estates.py": "haolou new shangcheng lou zhen yuan",
    "address/scan/latin/labels.py": "fu",
    "address/scan/latin/names.py": "inner qu",
    "address/scan/latin/numbers.py": "lou",
    "address/scan/latin/roads.py": "nong",
    "address/scan/latin/scanner.py": "pr republic shi",
    "address/scan/latin/sides.py": "of duan the to and cross",
    "address/scan/latin/syllables.py": "shaanxi zhuang zuo nong lou sheng xian shi zhen",
    "address/scan/latin/zones.py": "di of",
    "match/names.py": "da",
    "match/offering.py": "hao qu zhen",
}
# What is written, not read: one spelling for all.
WRITTEN = {
    "address/abroad/written/written_out.py": "viale piazza piazzale",
    "address/abroad/canonical.py": "ground upper lower basement northeast northwest southeast southwest ulitsa "
    "prospekt pereulok proyezd ploshchad rue lorong jalan soi calle cadde sokak",
    "address/canonical.py": "bazaar 东北 西北 东南 西南 中国 交叉口 号楼 单元 工业区",
}
# No word of an address: a key of a table, a mark, a letter's transliteration, a part of a token.
ANOTHER_THING = {
    "address/abroad/written/america/american.py": "expwy",
    "address/abroad/written/asia/asian_forms.py": "phnom hissa km sk ktm mandalay",
    "address/abroad/where/city.py": "ken",
    "address/abroad/written/europe/european.py": "german ker kerulet",
    "address/abroad/written/asia/japanese_forms.py": "-ku -cho -machi",
    "address/abroad/written/asia/korean_parts.py": "behind code kr",
    "address/abroad/written/america/mail_stops.py": "mail",
    "address/abroad/written/europe/labels_of_villages.py": "commune county settlement",
    "address/abroad/written/europe/said_in_cases.py": "lt sk",
    "address/abroad/where/postcodes.py": "lt si sk",
    "address/abroad/written/europe/romance.py": "km kilometro calle",
    "address/abroad/written/run_together.py": "phnom",
    "address/abroad/finer/text.py": "first second count free one",
    "address/compare/sites/around.py": "kowloon mainland",
    "address/compare/box_lines.py": "for of on",
    "address/compare/lands/lands.py": "india small",
    "address/compare/europe/labels_of_europe.py": "arrondissement cedex lot post",
    "address/compare/apart/roads/numbered_streets.py": "behind",
    "address/compare/europe/same_in_europe.py": "lot",
    "address/hongkong/estates.py": "lau",
    "address/parts/lots.py": "small lot",
    "address/parts/zones.py": "quarter",
    "address/plain/full_stops.py": "american gr str stwg",
    "address/plain/japanese.py": "-ku -shi ward oh",
    "address/plain/eastern_sounds.py": "sch tch",
    "address/plain/heard_across.py": "ck gg nt sch sk sz tch",
    "address/plain/korean_places.py": "si",
    "address/plain/scripts.py": "kk km kr lt mr nr pr tr ya",
    "address/plain/transliteration.py": "av ps sh ya",
    "address/plain/triggers.py": "of from block building shop bank min",
    "address/scan/chinese/labels.py": "free",
    "address/scan/latin/segment.py": "at",
    "address/assemble/draft.py": "streets",
    "address/hongkong/chinese.py": "block lot",
    "address/hongkong/english.py": "and",
    "address/hongkong/english_labels.py": "and block lot",
    "address/hongkong/reading.py": "block lot",
    "address/gazetteer/places.py": "new hongkong kl",
    "address/scan/latin/divisions.py": "part",
    "address/record.py": "key",
    "match/parts.py": "first li",
    "match/premises.py": "first",
    "match/signals.py": "site",
}


def allowed(name: str) -> set[str]:
    return {word for table in (ONE_WORD, WRITTEN, ANOTHER_THING) for word in table.get(name, "").split()}


def literals(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the string literals of a file; docstrings are none."""
    tree = ast.parse(path.read_text("utf-8"))
    said = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said:
            yield node.lineno, node.value


def found(path: Path, forms: frozenset[str], exceptions: set[str]) -> list[str]:
    return sorted(
        f"{path}:{line}: {word}"
        for line, word in literals(path)
        if len(word) > 1 and " " not in word and word in forms - exceptions
    )


_PINYIN = ("hangul.initial", "hangul.final", "hangul.syllable", "cyrillic.palladius.", "cyrillic.sound")


def words() -> frozenset[str]:
    """Return the forms of the lexicon that are no name of a class, part or level besides.

    What says nothing in a name of Hong Kong or Macau (at, on, main) are ordinary words, and other things in other
    rules; so are the words by which a page shows that it has an address, those of the sentences around one, of firms
    and shops, the ends of ordinals, Chinese syllables and parts of them, and letters of Russian. What stands
    around an address is looked up at the edge of a text alone.
    """
    letters = ("abroad.province.code", "abroad.highway.class", "abroad.post.city")  # letters, digits of many things
    cut_short = (
        "abroad.road.short.",
        "abroad.form.label",
        "abroad.given.cut",
        "abroad.number.flats",
        "abroad.city.epithet",
        "abroad.europe.",
    )  # letters, and words that stand before a colon only
    in_macau = ("macau.beside", "macau.site.")  # ordinary words beside the name of a place
    ordinary = (
        *in_macau,
        "hongkong.",
        "page.",
        "around.",
        "beside.lead",
        "abroad.ordinal.end",
        "abroad.case.",
        "abroad.house.no_name",
        "abroad.line.no_word",
        *letters,
        *cut_short,
        *_PINYIN,
    )
    of_kinds = [entry for kind in kinds() if not kind.startswith(ordinary) for entry in entries(kind)]
    names = {entry.value for entry in of_kinds} | set(part_names()) | {part.value for part in Precision}
    return frozenset(entry.form for entry in of_kinds) - names - {level.value for level in Level}


def test_no_word_of_the_lexicon_stands_in_a_rule() -> None:
    forms = words()
    over: list[str] = []
    for path in sorted(path for room in ROOMS for path in (SRC / room).rglob("*.py")):
        name = path.relative_to(SRC).as_posix()
        if not name.startswith("address/lexicon/"):
            over += found(path, forms, allowed(name))
    assert over == [], "a word is a row in src/falsefront/address/lexicon, with its kind"


def test_a_word_in_a_list_a_table_or_a_condition_is_found(tmp_path: Path) -> None:
    rule = tmp_path / "rule.py"
    source = '"""Of a strasse."""\nA = frozenset({"strasse"})\nB = {"gasse": "ln"}\nC = A == "caddesi"\n'
    rule.write_text(source, "utf-8")
    assert [text.rpartition(" ")[2] for text in found(rule, words(), set())] == ["strasse", "gasse", "caddesi"]
