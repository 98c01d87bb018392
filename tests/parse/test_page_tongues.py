"""A page that says in which language it is, and is, hints at the country of its numbers where nothing else does."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.pipeline.normalise import normalise

SITE = Site(name="firm", start=("https://firm.example/",), allow=("https://firm.example/*",))


def phones(language: str, body: str) -> list[str | None]:
    page = f"<html lang={language}><title>Lumo</title><body>{body}</body></html>".encode()
    read = read_page(page, url="https://firm.example/x", content_type="text/html; charset=utf-8", site=SITE)
    every = (normalise(offer, site=SITE).fields.get("phone", ()) for offer in (*read.offers, *read.blocks))
    return [value.value for held in every for value in (held if isinstance(held, tuple) else (held,))]


@pytest.mark.parametrize(
    ("language", "body", "wanted"),
    [
        ("uk", "<h1>Контакти</h1><p>Наші вироби</p><p>їдуть</p><p>Телефон: (0324) 45 01 42</p>",
         ["+380324450142"]),
        ("hu-HU", "<h1>Elérhetőség</h1><p>Üvegből főzött tűzálló edények</p><p>Telefon: (06 36) 789 142</p>",
         ["+3636789142"]),
        ("pl", "<h1>Kontakt</h1><p>Szkło dla każdego</p><p>Łódź wita</p><p>Tel. 22 620 01 42</p>",
         ["+48226200142"]),
        ("el", "<h1>Επικοινωνία</h1><p>Γυαλί για όλους</p><p>Τηλέφωνο: 25694142</p>", ["+35725694142"]),
        ("pl", "<h1>Kontakt</h1><p>Szkło dla każdego</p><p>Łódź wita</p><p>Oddział Kraków: tel. 12 620 01 42</p>",
         ["+48126200142"]),
        ("pl", "<h1>Kontakt</h1><p>Szkło dla każdego</p><p>Łódź wita</p><p>Jan Kowalski, tel. 22 620 01 42</p>",
         ["+48226200142"]),
        # an office abroad, or one of a name that no table knows
        ("pl", "<h1>Kontakt</h1><p>Szkło dla każdego</p><p>Łódź wita</p><p>Wilno: tel. 85 212 01 42</p>",
         ["+37052120142"]),
        ("pl", "<h1>Kontakt</h1><p>Szkło dla każdego</p><p>Łódź wita</p><p>Biuro w Pradze: tel. 224 200 142</p>",
         [None]),
        ("cs", "<h1>Kontakt</h1><p>Sklo pro každého</p><p>Děkujeme, příště</p><p>Pobočka Varšava: tel. 223 456 142</p>",
         [None]),
        ("da", "<h1>Kontakt</h1><p>Vi sælger glas</p><p>Åbent på lørdag, små øer</p><p>Oslo: tlf. 22 12 01 42</p>",
         ["+4722120142"]),
        # no line in the language, another country's way to dial, a language of many countries
        ("uk", "<h1>Contact</h1><p>Glass for all</p><p>Tel: (0324) 45 01 42</p>", [None]),
        ("pl", "<h1>Kontakt</h1><p>Szkło dla każdego</p><p>Niemcy też</p><p>Tel. 0511 620 142</p>", [None]),
        ("de", "<h1>Kontakt</h1><p>Gläser für Bärbel</p><p>Größe und Höhe</p><p>Tel. 0511 620142</p>", [None]),
    ],
)  # fmt: skip
def test_the_language_of_a_page_tells_the_country_of_a_number_dialled_as_there(
    language: str, body: str, wanted: list[str | None]
) -> None:
    assert phones(language, body) == wanted


def test_who_keeps_the_site_under_a_heading_in_hungarian_is_not_the_firm() -> None:
    own = "<h1>Lumo Kft.</h1><p>1117 Budapest, Kő utca 27.</p><p>Telefon: +36 1 456 7812</p>"
    host = "<h5>A weboldal tárhelyszolgáltatója: <b>Moha</b></h5><p>1117 Budapest, Fa utca 2., +36 1 523 4187</p>"
    assert phones("hu", own + host) == ["+3614567812"]
