"""Words of names that stand in translation or older spelling: what they are in pinyin."""

from falsefront.address.lexicon.table import values

# Words of road and development names that are translated as often as romanised.
TRANSLATED = values("china.translated")
ALONE = TRANSLATED | values("china.translated.alone")  # where the word is all the name: Port Road is 港口路
# Words that are a translation of another name besides: Digital is 数码 and 数字.
ALSO_TRANSLATED = values("china.translated.also")
# Words of one syllable, and the characters that they translate: Red is 红, and neither 洪 nor 宏.
CHARACTERS = values("china.translated.character")
# Firms, bodies and towns, and all their characters: CITIC is 中信, and neither 忠信 nor 中鑫.
WHOLE = values("china.translated.whole")
# Road names of Taiwan in the older romanisation.
OLD_ROMANISATION = values("china.old_romanisation")
# Two words that are one name when translated.
TRANSLATED_PAIRS: dict[tuple[str, str], str] = {
    (first, second): pinyin
    for (first, _, second), pinyin in (
        (words.partition(" "), pinyin) for words, pinyin in values("china.translated_pair").items()
    )
}
