"""Answers about a text are kept within a bound: many of short ones, few of long ones."""

from falsefront.text.remembered import MOST_CHARS, MOST_LONG_CHARS, MOST_LONG_KEPT, remembered


def test_few_long_texts_are_asked_once_and_longer_ones_each_time() -> None:
    asked: list[str] = []

    def size(text: str) -> int:
        asked.append(text)
        return len(text)

    known = remembered(size)
    long, longer = "a" * (MOST_CHARS + 1), "a" * (MOST_LONG_CHARS + 1)
    assert [known(text) for text in (long, long, longer, longer)] == [len(long)] * 2 + [len(longer)] * 2
    assert asked == [long, longer, longer]
    for number in range(MOST_LONG_KEPT):
        known(f"{number} {long}")
    known(long)
    assert asked[-1] == long
