"""Numbers that are no template's and need no word: in letters with their digits, and mobiles under a short word."""

import pytest
from tests.parse.test_contacts_of_pages import told

OFFICE = "<h1>Contact</h1><p>Lumo Signs<br>9 Fern Road<br>Springfield, MO 65807</p>"
SEMEY = "<h1>Контакты</h1><p>071400, Казахстан, г. Семей, ул. Джамбула, 9</p>"


@pytest.mark.parametrize(
    ("body", "title", "wanted"),
    [
        (f"{OFFICE}<p>Local: (417) 555-BEAK (2325)</p>", "Contact", ["+14175552325"]),
        (f"{OFFICE}<p>Local: (417) 555-BEAK (2013)</p>", "Contact", []),  # no digits of those letters
        (f"{OFFICE}<p>Fax: (417) 555-BEAK (2325)</p><p>Permit 417-555-BEAK (2325)</p>", "Contact", []),
        (f"{OFFICE}<p>Moss Towing, Inc. (417) 555-BEAK (2325)</p>", "Contact", []),
        (f"{SEMEY}<table><tr><th>Комиссия</th><td>сот. 8 707 366 01 42</td></tr></table>", "Контакты",
         ["+77073660142"]),
        (f"{SEMEY}<p>Участок 12 сот., 15000000</p>", "Контакты", []),  # a hundred square metres, and a price
        (f"{OFFICE}<p>Phone: +897 (676) 56 675 7</p><p>Phone: +(786) 7876 5675</p>", "Contact", []),
        (f"{OFFICE}<p>Phone: +(915) 550 142</p>", "Contact", [None]),  # read as no other country's
        (f"{OFFICE}<p>Phone: +(417) 555-2325</p>", "Contact", [None]),  # a plus before an area: given as it stands
    ],
)  # fmt: skip
def test_numbers_that_tell_themselves_and_those_of_no_country(body: str, title: str, wanted: list[str]) -> None:
    assert told(body, title, field="phone")[1] == wanted
