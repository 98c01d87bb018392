"""A profile's card is each row of a table: what stands over the columns once says what stands in each of its cells."""

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import Offer

SITE = Site(
    name="list", start=("https://liste.example/",), allow=("https://liste.example/*",), item="tr",
    fields={"vendor": "td:nth-child(2)"},
)  # fmt: skip
HEADS = ("Sıra", "Firma", "Adres", "Tel", "Faks", "E-posta")
OWL = ("1", "Baykuş Vida", "Serçe Mah. Kumru Cad. No: 21 Bornova / İzmir", "0232 549 71 20", "0232 549 71 21", "-")
TIT = ("2", "Saka Plastik", "Kumru Cad. No: 18 Bornova", "(0232) 485 20 19", "-", "saka@sakaplastik.example")


def read(*rows: tuple[str, ...], heads: tuple[str, ...] = HEADS) -> list[Offer]:
    head = "".join(f"<th>{cell}</th>" for cell in heads)
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    page = f"<html><body><h1>Firmalar</h1><table><tr>{head}</tr>{body}</table></body></html>".encode()
    return list(read_page(page, url="https://liste.example/", content_type="text/html; utf-8", site=SITE).offers)


def told(offers: list[Offer], name: str) -> list[list[str]]:
    return [[said.raw for said in offer.fields.get(name, ())] for offer in offers]


def test_each_row_has_what_its_columns_are_headed_by_though_the_head_is_a_row_too() -> None:
    found = read(OWL, TIT)
    assert told(found, "phone") == [[OWL[3]], [TIT[3]]]
    assert told(found, "address") == [[OWL[2]], [TIT[2]]]
    assert told(found, "email") == [[], [TIT[5]]]


def test_a_fax_in_a_column_of_its_own_is_no_telephone() -> None:
    assert told(read(OWL, TIT, heads=("Sıra", "Firma", "Adres", "Faks", "Faks", "E-posta")), "phone") == [[], []]


def test_a_row_of_other_cells_than_the_head_has_nothing_by_its_columns() -> None:
    [_, short] = read(OWL, (TIT[0], TIT[1], "Bornova", TIT[5], "-"))
    assert all(not said.source.startswith("column:") for values in short.fields.values() for said in values)
