"""Reads the supplier pages of one site: the example of docs/sites.md."""

import json
import re
from collections.abc import Iterator

from falsefront.records import Offer, Said

DATA = re.compile(rb"supplierData\s*=\s*(\{.*?\});", re.DOTALL)
FIELDS = {"vendor": "companyName", "address": "fullAddress", "phone": "tel"}


def suppliers(body: bytes, url: str) -> Iterator[Offer]:
    """Yield one offer for each supplier that the page's own script names."""
    for found in DATA.finditer(body):
        data = json.loads(found[1])
        said = {field: (Said(raw=data[key], source=f"own:{key}"),) for field, key in FIELDS.items() if data.get(key)}
        yield Offer(fields={**said, "vendor_url": (Said(raw=url, source="the page's own address"),)})
