"""Values that a block has already, maybe written otherwise."""

import re
from dataclasses import replace

from falsefront.contact.email import emails
from falsefront.parse.draft import Draft
from falsefront.parse.firm_names import are_two_vendors
from falsefront.parse.names import folded
from falsefront.records import Said


def has(block: Draft, field: str, raw: str) -> bool:
    """Whether a block has a number already, maybe among others in one string, or a mailbox otherwise written."""
    known = block.fields.get(field, ())
    if field == "phone":
        return any(told("phone", raw) in re.sub(r"\D", "", said.raw) for said in known)
    return field == "email" and any(told("email", raw) == told("email", said.raw) for said in known)


def say_with_prefix(block: Draft, raw: str) -> None:
    """Give a number that a block has by itself and without its country as `raw`, which is the same with it."""
    block.fields["phone"] = [
        replace(said, raw=raw)
        if said.raw.lstrip(" (").startswith("0") and told("phone", said.raw) == told("phone", raw)
        else said
        for said in block.fields["phone"]
    ]


def told(name: str, raw: str) -> str:
    """Return what is the same in all spellings of a value of a field."""
    if name == "phone":
        return "".join(char for char in raw if char.isdigit())[-9:]
    return (name == "email" and " ".join(emails(raw)).lower()) or folded(raw)


def each_once(blocks: list[Draft], *, is_by_name: bool) -> list[Draft]:
    """Leave out of later blocks what an earlier one says: a footer repeats the page. Two firms may say the same."""
    seen: dict[tuple[str, str], list[str | None]] = {}
    kept: list[Draft] = []
    for block in blocks:
        whose = block.raw("vendor")

        def is_fresh(name: str, said: Said, whose: str | None = whose) -> bool:
            before = seen.get((name, told(name, said.raw)), ())
            if is_by_name:
                return whose not in before
            return all(are_two_vendors(whose, other) for other in before)

        for name in list(block.fields):
            if name == "vendor":
                continue
            fresh = [said for said in block.fields[name] if is_fresh(name, said)]
            for said in fresh:
                seen.setdefault((name, told(name, said.raw)), []).append(whose)
            if fresh:
                block.fields[name] = fresh
            else:
                del block.fields[name]
        if set(block.fields) - {"vendor"}:
            kept.append(block)
    return kept
