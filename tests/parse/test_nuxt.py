"""State written as a call or as a flat list is read by the paths that a profile names."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.parse.nuxt import as_json

URL = "https://market.example/shop"
CALL = (
    '<script>window.__NUXT__=(function(a,b,c){return {layout:"default",data:[{shop:{name:b,contact:{address:\'5 Moyu '
    'Road, Hangzhou\',tel:a}},isOpen:c,rate:.5,none:void 0}]}}("+86 571 5550 0100","Orrin\\u0020Glass Works",'
    "!0));</script>"
)
FLAT = (
    '<script type="application/json" id="__NUXT_DATA__">[["ShallowReactive",1],{"data":2},{"shop":3},'
    '{"name":4,"contact":5},"Orrin Glass Works",{"address":6,"tel":7},'
    '"5 Moyu Road, Hangzhou","+86 571 5550 0100"]</script>'
)


@pytest.mark.parametrize(("script", "root"), [(CALL, "__NUXT__.data.0.shop"), (FLAT, "__NUXT_DATA__.data.shop")])
def test_a_profile_reads_the_state_of_nuxt(script: str, root: str) -> None:
    fields = {
        "vendor": f"state:{root}.name", "address": f"state:{root}.contact.address",
        "phone": f"state:{root}.contact.tel",
    }  # fmt: skip
    site = Site(name="case", start=(URL,), allow=("https://market.example/*",), fields=fields)
    body = f"<div id=__nuxt></div>{script}".encode()
    offer = read_page(body, url=URL, content_type="text/html", site=site).offers[0]
    assert {name: offer.fields[name][0].raw for name in fields} == {
        "vendor": "Orrin Glass Works", "address": "5 Moyu Road, Hangzhou", "phone": "+86 571 5550 0100",
    }  # fmt: skip


@pytest.mark.parametrize(
    "script", ["(function(a){return {b:a.c}}({}))", "(function(){return {", "(function(a){return {b:f(a)}}(1))", "x"]
)
def test_what_is_no_plain_literal_is_left_out(script: str) -> None:
    assert as_json(script, 0) is None
