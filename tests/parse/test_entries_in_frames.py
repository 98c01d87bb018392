"""What stands in a firm's entry in the foot of a directory is that firm's, and not the portal's."""

from falsefront.config import Site
from falsefront.parse import read_page

KEEPER = (
    "<div><h2>Provozovatel</h2><address><div>LIPA PORTAL, a.s.</div><div>Mlýnská 19</div>"
    "<div>143 00, Praha 4</div><div>244 555 010</div></address></div>"
)


def numbers(entries: str) -> set[str]:
    site = Site(name="case", start=("https://site.example/",), allow=("https://*",))
    html = f"<title>Lípa</title><body><h1>Lípa</h1><p>Vítejte</p><footer>{entries}{KEEPER}</footer></body>"
    reading = read_page(html.encode(), url="https://site.example/", content_type="text/html; charset=utf-8", site=site)
    said = (each for offer in (*reading.offers, *reading.blocks) for each in offer.fields.get("phone", ()))
    return {"".join(filter(str.isdigit, each.raw)) for each in said}


def entry(name: str, words: str) -> str:
    page = "".join(filter(str.isalpha, name)).lower()
    return f"<div><a href='/{page}'><h3>{name}</h3><div>{words}</div></a></div>"


FIRMS = [("Vrba Dřevo s.r.o.", "Prkna"), ("Jedle podlahy", "Více na tel: 777 555 068."), ("KENTA CZ, s.r.o.", "Okna")]


def test_a_firms_number_in_the_foot_of_a_directory_is_not_its_keepers() -> None:
    entries = "".join(entry(*each) for each in FIRMS)
    assert numbers(f"<section><h2>Nové firmy</h2>{entries}</section>") == {"244555010"}


def test_links_of_a_foot_without_firms_keep_what_stands_in_them() -> None:
    entries = "".join(entry(*each) for each in (("Kontakt", "Volejte tel: 777 555 068"), ("Prodejna", "Praha")))
    assert "777555068" in numbers(entries)
