"""Whom an address outside China is sent to: the name behind a word of care, the firm before its house."""

from falsefront.address.abroad.finer.draft import AbroadDraft
from falsefront.address.abroad.finer.text import Words
from falsefront.address.abroad.written.written_out import CARE_OF_WORD
from falsefront.address.lexicon.abroad import CARE_OF, FIRM_WORDS, NOISE
from falsefront.address.lexicon.table import forms

_BESIDE_HOUSE = forms("abroad.beside.house")  # Rear of Unit 6


def care_of(draft: AbroadDraft) -> None:
    """Take the name behind a word of care: c/o Owl & Heron Ltd."""
    words = draft.words
    for at, word in enumerate(words.text):
        if word not in CARE_OF and word != CARE_OF_WORD:
            continue
        end = at + 1
        while words.joins(at, end) and words.is_name(end):
            end += 1
        words.take(at, at + 1)
        if end > at + 1 and draft.care_of is None:
            draft.care_of = words.take(at + 1, end)


def addressee(draft: AbroadDraft) -> None:
    """Take the firm that stands before a house and its road, or ends as firms do: Taylor Viney & Marlow, 46 High St."""
    words = draft.words
    if draft.care_of is not None or draft.road is None or not (draft.number or draft.developments):
        return
    at = 0
    while at < words.count:
        start = at
        while at < words.count and words.free[at] and not words.digit[at] and words.joins(start, at):
            at += 1
        if at == start:
            at += 1
        elif _is_firm(words, start, at):
            draft.care_of = words.take(start, at)
            return


def _is_firm(words: Words, start: int, end: int) -> bool:
    """Whether free words in one part are a firm's name: by their last word, or as what an address begins with."""
    if words.text[end - 1] in FIRM_WORDS:
        return True
    return (
        start == 0 and any(word not in NOISE for word in words.text[:end]) and not _BESIDE_HOUSE & {*words.text[:end]}
    )
