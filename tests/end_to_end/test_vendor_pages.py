"""Pages of several vendors, from the web to the flags: no value of one is another's."""

import json
from typing import Any

from tests.end_to_end.desk import Desk, Shop
from tests.http_server import reply

FORM = (
    "<form action=/send><h3>Send inquiry</h3><p>Title:</p><input type=text><p>Company:</p><input type=text name=c>"
    "<p>Address: City, State, Zip</p><input type=text name=a><p>Your Message :</p><textarea name=m></textarea></form>"
)
NAMES = ("Tealwick Glass Works", "Mirefield Stands", "Larkfield Filtration", "Hollowmere Glass")


def vendor_page(name: str, number: int) -> str:
    return (
        f"<title>{name}</title><h1>{name}</h1><p>Company: {name}</p>"
        "<p>Address: Room 1206, Qingyan Building, No. 77 Dixi Street, Xiangdu District, Xingtai, Hebei, China</p>"
        f"<p>Tel: +86 319 5550 1{number:02d}</p>{FORM}<footer>Gatehouse, 12 Gate Street, London EC1A 9ZZ, "
        "+44 20 7946 0100, help@gatehouse.example</footer>"
    )


def test_four_pages_of_one_address_with_inquiry_forms_are_four_vendors_and_one_flag(desk: Desk, shop: Shop) -> None:
    paths = [f"/vendor/{number}.html" for number in range(4)]
    pages = zip(paths, NAMES, range(4), strict=True)
    shop.serve({path: reply(vendor_page(name, number)) for path, name, number in pages})
    desk.write(shop.site(start=paths), hosts=[shop.server.host])
    desk.run("crawl").ok()
    desk.run("match").ok()
    vendors = desk.run("vendor", "list", "--json").ok().lines()
    assert sorted(vendor["name"] for vendor in vendors) == sorted(NAMES)
    flags = desk.run("flag", "list", "--json").ok().lines()
    assert [len(flag["vendors"]) for flag in flags] == [4]


def record(page: int, number: int) -> dict[str, Any]:
    address = f"No. {10 + page * 10 + number} Dixi Street, Xiangdu District, Xingtai, Hebei"
    company = {"name": f"Firm {page}-{number} Works", "address": address}
    return {"id": f"{page}{number:02d}77", "url": f"/shop/{page}-{number}", "company": company}


def test_eighty_vendors_on_eight_state_pages_share_nothing_that_their_pages_do_not_say(desk: Desk, shop: Shop) -> None:
    handlers = {}
    for page in range(8):
        records = [record(page, number) for number in range(10)]
        market = {"address": "No. 8 Platform Road, Hangzhou, Zhejiang", "phone": "+86 571 5550 0100"}
        state = {"market": market, "list": records}
        cards = "".join(f"<div class=card><a href={each['url']}>Beaker</a><b>US$ 3.00</b></div>" for each in records)
        handlers[f"/list-{page}.html"] = reply(
            f"<script>window.__STATE__ = {json.dumps(state)};</script><h1>Beakers</h1>{cards}"
        )
    shop.serve(handlers)
    site = shop.site(start=list(handlers)).split("item =")[0]
    fields = (
        'item = ".card"\n[site.fields]\nvendor = "state:list.company.name"\nvendor_url = "state:list.url"\n'
        'address = "state:list.company.address"\nphone = "state:market.phone"\ntitle = "a"\n'
    )
    desk.write(site + fields, hosts=[shop.server.host])
    desk.run("crawl").ok()
    desk.run("match").ok()
    vendors = desk.run("vendor", "list", "--json").ok().lines()
    assert len({vendor["name"] for vendor in vendors}) == 80
    assert desk.run("flag", "list", "--json").ok().lines() == []
