"""Lists of dealers and members that no page holds but for its scripts: records whose keys are in any language."""

import pytest
from tests.parse.test_others import given

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import Offer, PageReading

OWN = "<footer><address>Hollow Lane 4<br>2381 Weelde</address><p>Tel. 014 00 00 11</p></footer>"


def page(head: str, script: str, *, body: str = "", name: str = "Fenmoor Cheese") -> PageReading:
    html = (
        f"<html><head><title>{head} — {name}</title></head><body><main><h1>{head}</h1>{body}<div id=map></div></main>"
        f"{OWN}{script}</body></html>"
    )
    url = "https://www.fenmoor.example/x.html"
    site = Site(name="case", start=(url,), allow=("https://*",))
    return read_page(html.encode(), url=url, content_type="text/html; charset=utf-8", site=site)


def told(reading: PageReading) -> list[tuple[str, str, str]]:
    def first(offer: Offer, name: str) -> str:
        said = offer.fields.get(name)
        return said[0].raw if said else ""

    return [(first(each, "vendor"), first(each, "address"), first(each, "phone")) for each in reading.offers]


@pytest.mark.parametrize(
    ("head", "script", "first", "count"),
    [
        (
            "Verkooppunten",
            "<script>const nav = document.body;\n/* data */\nconst winkels = [\n // north\n"
            "{ id: 1, naam: 'Bakkerij Otter', straat: 'Dorp 8', postcode: '2382', gemeente: 'Poppel',"
            " tel: '014 71 00 71', lat: 51.4, open: true },\n"
            "{ id: 2, naam: \"Bakkerij 't Veld\", straat: 'Vrijheid 41', postcode: '2370', gemeente: 'Arendonk' },\n"
            "{ id: 3, naam: 'Bakkerij Linde', straat: 'Markt 9', postcode: '2300', gemeente: 'Turnhout', tel: '' },\n"
            "];\nwinkels.forEach(w => draw(w));</script>",
            ("Bakkerij Otter", "Dorp 8, 2382 Poppel", "014 71 00 71"),
            3,
        ),
        (
            "Viszonteladók",
            '<script type="application/json" id="d">[{"név": "Otter Bt", "cím": "7700 Mohács, Budai út 5", "phones":'
            ' ["+36 70 333 0037"]}, {"név": "Sas Tüzép", "cím": "6000 Kecskemét, Mindszenti krt. 12."},'
            ' {"név": "Gomba Kft.", "cím": "5600 Békéscsaba, Kétegyházi út 18."}]</script>',
            ("Otter Bt", "7700 Mohács, Budai út 5", "+36 70 333 0037"),
            3,
        ),
        (
            "Revendeurs",
            "<script>var revendeurs = [{nom:'Garage Otter', rue:'12 rue du Lac', codePostal:'73000',"
            " ville:'Chambéry', telephone:'04 79 00 00 12'}, {nom:'Vélo Plus', rue:'3 quai Nord', codePostal:'74000',"
            " ville:'Annecy'}, {nom:'Moto Sud', rue:'8 rue Haute', codePostal:'38000', ville:'Grenoble'}];</script>",
            ("Garage Otter", "12 rue du Lac, 73000 Chambéry", "04 79 00 00 12"),
            3,
        ),
        (
            "Our members",
            "<script>window.members = [{title:'Otter Joinery', address:{street:'8 Mill Lane', city:'Otley', postcode:"
            "'LS21 1AA'}, contact:{phone:'01943 000 112'}}, {title:'Vale Roofing', address:{street:'2 High Street',"
            " city:'Ilkley', postcode:'LS29 8AB'}}, {title:'Dene Glass', address:{street:'5 Kirkgate', city:'Leeds',"
            " postcode:'LS1 6BY'}}]</script>",
            ("Otter Joinery", "8 Mill Lane, Otley, LS21 1AA", "01943 000 112"),
            3,
        ),
        (
            "Distribuidores",
            '<script>let DATOS = {"lista": [{"razon_social": "Otero y Cía", "direccion": "Calle Mayor 5", "ciudad":'
            ' "Burgos", "telefono": "947 000 112"}, {"razon_social": "Vega Hnos", "direccion": "Av. Norte 3", "ciudad":'
            ' "León"}, {"razon_social": "Ferretería Sol", "direccion": "Plaza Vieja 1", "ciudad": "Soria"}]};</script>',
            ("Otero y Cía", "Calle Mayor 5, Burgos", "947 000 112"),
            3,
        ),
        (
            "取扱店一覧",
            '<script>const shops=[{店舗名:"川獺商店",住所:"長野県松本市中央1-2-3",電話:"0263-00-0112"},'
            '{店舗名:"山野屋",住所:"長野県長野市南千歳2-3-4"},{店舗名:"岩瀬酒店",住所:"長野県上田市中央西1-1-1"}];</script>',
            ("川獺商店", "長野県松本市中央1-2-3", "0263-00-0112"),
            3,
        ),
    ],
)
def test_firms_that_scripts_draw_are_read_from_their_records(
    head: str, script: str, first: tuple[str, str, str], count: int
) -> None:
    reading = page(head, script)
    assert told(reading)[0] == first
    assert len(reading.offers) == count
    assert "Weelde" not in given(reading)


def test_showrooms_of_the_firm_beside_such_a_list_are_none_of_it() -> None:
    rooms = "".join(
        f"<div class=site><h3>{town}</h3><address>{code} {town}, Pesti út {code[:1]}.</address>"
        f"<a href=/way?{code}>Map</a><a href='tel:+36{n}335118'>+36 {n} 335 118</a></div>"
        for n, (town, code) in enumerate((("Budapest", "1106"), ("Győr", "9027"), ("Miskolc", "3526")), 91)
    )
    script = (
        '<script type="application/json">[{"name": "Otter Bt", "address": "7700 Mohács, Budai út 5"}, {"name":'
        ' "Sas Tüzép", "address": "6000 Kecskemét, Mindszenti krt. 12."}, {"name": "Gomba Kft.", "address":'
        ' "5600 Békéscsaba, Kétegyházi út 18."}]</script>'
    )
    reading = page("Viszonteladók", script, body=rooms)
    assert [name for name, *_ in told(reading)] == ["Otter Bt", "Sas Tüzép", "Gomba Kft."]


SHOPS = "[{name:'%s', street:'8 Mill Lane', city:'Otley'}, {name:'%s', street:'2 High Street', city:'Ilkley'},"
THIRD = " {name:'%s', street:'5 Kirkgate', city:'Leeds'}]"


@pytest.mark.parametrize(
    ("head", "names", "body"),
    [
        ("Points of sale", ("Fenmoor Otley", "Fenmoor Ilkley", "Fenmoor Leeds"), ""),  # its own shops
        ("Where to buy", ("Otley", "Ilkley", "Leeds"), ""),  # towns
        ("Our story", ("Otter Joinery", "Vale Roofing", "Dene Glass"), "<p>Since 1920.</p>"),  # nothing says whose list
    ],
)
def test_places_of_the_firm_itself_and_lists_of_nobody_knows_whom_are_no_dealers(
    head: str, names: tuple[str, str, str], body: str
) -> None:
    reading = page(head, f"<script>var places = {SHOPS % names[:2]}{THIRD % names[2]};</script>", body=body)
    assert not {name for name, *_ in told(reading)} & set(names)


def test_a_list_that_a_reader_sees_is_read_as_it_stands() -> None:
    names = ("Otter Joinery", "Vale Roofing", "Dene Glass")
    body = "".join(
        f"<div class=m><h3>{name}</h3><p>{n} Mill Lane, Otley LS21 1AA</p></div>" for n, name in enumerate(names, 2)
    )
    reading = page("Our members", f"<script>var places = {SHOPS % names[:2]}{THIRD % names[2]};</script>", body=body)
    assert told(reading)[0][:2] == (names[0], "2 Mill Lane, Otley LS21 1AA")


def test_a_script_that_only_looks_like_a_list_gives_nothing() -> None:
    script = "<script>var places = [{name: get('a'), street: `x`}, {name: 'Otter'}, {}];</script>"
    assert told(page("Where to buy", script)) == [] or "Otter" not in str(told(page("Where to buy", script)))
