"""Findings by code, each a checkable sign that premises or a claim are implausible. Leads, not proof."""

from collections.abc import Callable, Iterator

from falsefront.assess.contacts import contradicted_by_contacts
from falsefront.assess.findings import (
    contradicts_itself,
    residential_or_retail,
    several_addresses,
    shared_by_strangers,
    too_coarse,
)
from falsefront.assess.subject import Claimed, Subject
from falsefront.records import Finding

__all__ = ["FINDINGS", "Claimed", "Subject", "assess"]

FINDINGS: dict[str, tuple[Callable[[Subject], Iterator[Finding]], ...]] = {
    "F1": (residential_or_retail,),
    "F2": (shared_by_strangers,),
    "F6": (too_coarse,),
    "F7": (contradicts_itself, contradicted_by_contacts),
    "F9": (several_addresses,),
}


def assess(subject: Subject) -> tuple[Finding, ...]:
    """Return every finding about a subject, by code, each said once."""
    found = (finding for functions in FINDINGS.values() for function in functions for finding in function(subject))
    return tuple(dict.fromkeys(found))
