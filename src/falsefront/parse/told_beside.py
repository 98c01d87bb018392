"""Where a page tells of others than the one it is about, whichever kind of page it is, in pieces of text."""

from falsefront.parse.agents import parts_of_agents
from falsefront.parse.entries_in_frames import entries_in_frames
from falsefront.parse.keeper_parts import parts_of_keeper
from falsefront.parse.other_bodies import under_names_of_bodies
from falsefront.parse.told_in_brackets import cards_told_in_brackets
from falsefront.parse.tree import PageTree


def told_beside(tree: PageTree) -> list[tuple[int, int]]:
    """Return where agents, others in brackets, who keeps the site, firms in its foot and other bodies are told of."""
    return [
        *parts_of_agents(tree),
        *cards_told_in_brackets(tree),
        *parts_of_keeper(tree),
        *entries_in_frames(tree),
        *((part.start, part.stop) for part in under_names_of_bodies(tree)),
    ]
