"""A page whose list has no element around each entry, read as if one stood there."""

from falsefront.parse.bodiless import prepared
from falsefront.parse.columns import columns_of_page
from falsefront.parse.laid import note_entries
from falsefront.parse.laying import Plan, lay
from falsefront.parse.runs import Run, runs_in_holders
from falsefront.parse.tree import PageTree, tree_of


def laid_anew(tree: PageTree, text: str) -> PageTree | None:
    """Return another tree of a decoded page with elements around the entries, None where none is missing."""
    run = max((*runs_in_holders(tree), *columns_of_page(tree)), key=_priced, default=None)
    if run is None:
        return None
    html = prepared(text)
    grown, entries = lay(html, Plan(ends=run.ends, cells=run.cells))
    if len(entries) != len(run.names):
        return None
    anew = tree_of(grown, html)
    note_entries(anew, dict(zip(entries, run.names, strict=True)))
    return anew


def _priced(run: Run) -> int:
    return run.priced
