"""Chinese characters that are taken for one another: written otherwise, or drawn so nearly alike."""

from falsefront.text.hanzi import readings_of

# Characters drawn nearly alike, each group by itself: a slip of the eye or of a scanner.
_GROUPS = (
    "未末", "己已巳", "日曰", "土士", "人入", "干千于", "白自", "天夭", "贝见", "乌鸟", "戊戌戍", "侯候", "冶治",
    "桂挂", "晴睛", "泰秦", "辛幸", "免兔", "今令", "折析", "准淮", "师帅", "徽微", "崇祟", "竟竞", "州洲", "口囗",
    "木术", "田由", "赢嬴", "拔拨", "粱梁", "茶荼",
)  # fmt: skip
_GROUP_OF: dict[str, set[int]] = {}
for _number, _group in enumerate(_GROUPS):
    for _character in _group:
        _GROUP_OF.setdefault(_character, set()).add(_number)


def are_alike(one: str, other: str) -> bool:
    """Whether two names differ in one character, which is drawn like the other's or is a rare way to write it.

    It proves little by itself: number and city must be the same too.

    >>> are_alike("人民", "入民"), are_alike("柳泉", "桞泉"), are_alike("中兴", "忠兴"), are_alike("人民", "人民")
    (True, True, False, False)
    """
    if len(one) != len(other):
        return False
    if one[:1] != other[:1] and one[1:] != other[1:]:
        return False  # most that are asked
    pairs = [pair for pair in zip(one, other, strict=True) if pair[0] != pair[1]]
    return len(pairs) == 1 and _are_one(*pairs[0])


def _are_one(one: str, other: str) -> bool:
    if not _GROUP_OF.get(one, set()).isdisjoint(_GROUP_OF.get(other, set())):
        return True
    is_rare = _is_rare(one) or _is_rare(other)
    return is_rare and not set(readings_of(one)).isdisjoint(readings_of(other))


def _is_rare(character: str) -> bool:
    """Whether a character is none of the 6,763 of GB 2312, in which the mainland's roads are named."""
    try:
        character.encode("gb2312")
    except UnicodeEncodeError:
        return True
    return False
