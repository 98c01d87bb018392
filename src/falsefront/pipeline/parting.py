"""The rows of a sheet that stand at one premises and are apart by the words of their texts (see `match.kept_apart`)."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache, partial

import numpy as np

from falsefront import address
from falsefront.address.gazetteer.gazetteer import Gazetteer
from falsefront.match.arrays import Bools, Ints
from falsefront.match.kept_apart import OPEN_PARTS, is_open_in_china, kept_apart, stated_cities
from falsefront.match.parts import AT, CHINA
from falsefront.match.vocabulary import Vocabulary
from falsefront.pipeline.bulk import Crew
from falsefront.pipeline.verifying import Texts

AT_ONCE = 100  # groups in one piece of work
READ_ONCE = 1_024  # readings that are kept while groups are asked

Groups = Sequence[Mapping[str, str]]  # the texts of each, with the cities that were read of them


def part(rows: Ints, vocabulary: Vocabulary, premises: Ints, texts: Texts, workers: Crew) -> None:
    """Give the rows of a premises that falls apart several; changes `premises`.

    Asked are those abroad, and in China those whose road or estate `is_open_in_china` or that lie in several grounds.
    """
    asked = _in_open_groups(rows, vocabulary, premises)
    rows_of: dict[int, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for row, text in texts(asked).items():
        rows_of[int(premises[row])][text].append(row)
    groups = [found for _, found in sorted(rows_of.items()) if len(found) > 1]
    count = int(premises.max(initial=0)) + 1
    pieces = _pieces(groups, rows, vocabulary)
    parts = (group for some in workers.each(_parted, pieces) for group in some)
    for found, places in zip(groups, parts, strict=True):
        for place in places[1:]:
            premises[[row for text in place for row in found[text]]] = count
            count += 1


def _in_open_groups(rows: Ints, vocabulary: Vocabulary, premises: Ints) -> Bools:
    """Return the rows of premises that several rows are at whose words may keep them apart."""
    asked = premises >= 0
    in_china = np.isin(rows[:, AT["country"]], [vocabulary.number(code) for code in CHINA])
    count = int(premises.max(initial=-1)) + 2
    is_open = np.bincount(premises[asked & ~in_china], minlength=count) > 1
    several = np.bincount(premises[asked], minlength=count) > 1
    parts = rows[:, [AT[name] for name in OPEN_PARTS]]
    for row in np.flatnonzero(asked & in_china & several[premises]).tolist():
        if not is_open[premises[row]] and is_open_in_china(*(vocabulary.words[at] for at in parts[row].tolist())):
            is_open[premises[row]] = True
    grounds = _grounds(rows, vocabulary)
    is_open |= _in_several_grounds(rows, premises, asked & in_china & several[premises], count, grounds)
    asked[asked] = is_open[premises[asked]]
    return asked


def _grounds(rows: Ints, vocabulary: Vocabulary) -> Ints:
    """Return the village or zone of each row, or its industrial park, which one writer calls so and another a zone."""
    area, kind, development = (rows[:, AT[name]] for name in ("area", "kind", "development"))
    is_park = (area == 0) & (kind == vocabulary.ids.get(_WORKS_PARK, -1))
    return np.where(is_park, development, area)


_WORKS_PARK = "park industrial"


def _in_several_grounds(rows: Ints, premises: Ints, asked: Bools, count: int, ground: Ints) -> Bools:
    """Return the premises on a road or of an estate at which rows name several villages or zones, with own houses."""
    has_more = (rows[:, AT["road"]] != 0) | (rows[:, AT["development"]] != 0)
    said = asked & has_more & (ground != 0)
    grounds = np.unique(np.stack([premises[said], ground[said]]), axis=1)[0]
    return np.bincount(grounds, minlength=count) > 1


def _pieces(groups: Sequence[dict[str, list[int]]], rows: Ints, vocabulary: Vocabulary) -> Iterator[Groups]:
    def cities(row: int) -> str:
        return stated_cities([vocabulary.words[at] for at in rows[row].tolist()])

    for start in range(0, len(groups), AT_ONCE):
        yield [{text: cities(at[0]) for text, at in found.items()} for found in groups[start : start + AT_ONCE]]


def _parted(groups: Groups, gazetteer: Gazetteer) -> list[list[list[str]]]:
    read = lru_cache(maxsize=READ_ONCE)(partial(address.read, gazetteer=gazetteer))
    return [kept_apart(cities, read) for cities in groups]
