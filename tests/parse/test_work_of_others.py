"""Who takes back, sends or settles something for a firm, and who else may interest its reader: neither is the firm."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.parse.label_words import field_of_label

OWN_PHONE, OTHER_PHONE = "0113 496 0128", "01924 496 077"
OTHER = f"<p>Packbarn, Unit 6, Foundry Way, Wakefield WF2 7AN</p><p>Tel: {OTHER_PHONE}</p>"
OTHER_GOING_ON = OTHER.replace("</p><p>", "<br>").removeprefix("<p>")


OWN = f"<p><strong>Flaxen Thread Ltd</strong><br>14 Mill Row<br>Leeds LS9 8AA</p><p>Tel: {OWN_PHONE}</p>"


def given(body: str, title: str = "Contact – Flaxen Thread Ltd", *, own: str = f"<main>{OWN}") -> str:
    """Return all that a page gives of addresses, telephones and mailboxes, whoever is said to have them."""
    page = f"<html><head><meta charset=utf-8><title>{title}</title></head><body>{own}{body}</body></html>"
    url = "https://www.flaxenthread.example/contact"
    site = Site(name="case", start=(url,), allow=("https://*",))
    read = read_page(page.encode(), url=url, content_type="text/html", site=site)
    fields = ("address", "phone", "email")
    return "\n".join(
        said.raw for offer in (*read.offers, *read.blocks) for name in fields for said in offer.fields.get(name, ())
    )


def is_own_alone(said: str) -> bool:
    return OWN_PHONE in said and "Mill Row" in said and OTHER_PHONE not in said and "Foundry" not in said


@pytest.mark.parametrize(
    "sentence",
    [
        "Returns of online orders are handled by our fulfilment partner:",
        "Orders are packed and shipped for us by an outside warehouse:",
        "Retouren bearbeitet für uns unser Logistikpartner:",
        "Die Abrechnung erledigt ein externer Dienstleister:",
        "Les retours sont traités par notre prestataire logistique :",
        "I resi sono gestiti dal nostro partner logistico:",
        "Las devoluciones las gestiona nuestro operador logístico:",
        "Zwroty obsługuje nasz operator logistyczny:",
        "Wysyłkę obsługuje dla nas firma zewnętrzna:",
        "Vratky vyřizuje náš logistický partner:",
        "Retouren worden verwerkt door onze logistieke partner:",
        "Возвраты принимает наш логистический партнёр:",
        "Повернення приймає наш логістичний партнер:",
        "İadeler anlaşmalı lojistik firma tarafından yürütülür:",
        "退换货由合作仓库处理：",
        "返品は提携倉庫が対応しております：",
        "반품은 위탁업체에서 처리합니다:",
    ],
)
def test_what_stands_below_a_sentence_about_an_outsider_is_his(sentence: str) -> None:
    assert is_own_alone(given(f"<p>{sentence}</p>{OTHER}"))
    assert is_own_alone(given(f"<p>{sentence}<br>{OTHER_GOING_ON}"))


@pytest.mark.parametrize(
    "head",
    [
        "Return address", "Returns centre", "Where to send your returns", "Rücksendeadresse", "Retourenzentrum",
        "Adresse de retour", "Entrepôt des retours", "Indirizzo per i resi", "Dirección para devoluciones",
        "Adres do zwrotów", "Retouradres", "Adresa pro vrácení zboží", "Адрес для возврата товара", "İade adresi",
        "退货地址", "返品先住所", "반품 주소",
    ],
)  # fmt: skip
def test_who_takes_back_goods_is_not_the_firm_that_says_where_it_is(head: str) -> None:
    assert is_own_alone(given(f"<h3>{head}</h3><p>Not to our office, please.</p>{OTHER}"))


@pytest.mark.parametrize(
    "own",
    [
        f"<h3>Returns</h3><p>All repairs are handled at our own workshop:</p>{OTHER}",
        f"<p>Orders are processed by our team at the depot:</p>{OTHER}",
        f"<p>Our partners know our depot:</p><p>Unit 6, Foundry Way, Wakefield WF2 7AN</p><p>Tel: {OTHER_PHONE}</p>",
        f"<h3>Returns desk</h3>{OTHER}<p>returns@flaxenthread.example</p>",
    ],
)
def test_a_desk_of_the_firms_own_stays_its_own(own: str) -> None:
    said = given(own)
    assert OTHER_PHONE in said
    assert "Foundry Way" in said


@pytest.mark.parametrize(
    "head",
    [
        "Companies that may interest you", "Others in this category", "Das könnte Sie auch interessieren",
        "Firmen, die Sie interessieren könnten", "Andere Besucher suchten auch",
        "Ces sociétés pourraient vous intéresser", "Vous aimerez aussi", "Empresas que podrían interesarte",
        "Potrebbero interessarti anche", "Empresas que podem lhe interessar", "Misschien ook interessant voor u",
        "Te firmy mogą Cię zainteresować", "Mohlo by vás také zajímat", "Возможно, вас заинтересуют",
        "Вам также может понравиться", "İlginizi çekebilecek firmalar", "Du kanske också är intresserad av",
        "Có thể quý khách quan tâm", "您可能感兴趣的同行", "こちらの会社もおすすめ", "이런 업체는 어떠세요",
        "Önt is érdekelheti", "V-ar putea interesa și", "Mungkin Anda juga tertarik",
    ],
)  # fmt: skip
def test_who_else_may_interest_a_reader_is_not_the_firm(head: str) -> None:
    items = (
        f"<li><b>Packbarn Looms</b> Unit 6, Foundry Way, Wakefield WF2 7AN, {OTHER_PHONE}</li>"
        "<li><b>Spindles</b> 9 High Street, Goole DN14 6AA</li>"
    )
    said = given(f"<h1>Flaxen Thread Ltd</h1><h2>{head}</h2><ul>{items}</ul>", "Flaxen Thread Ltd | Tradeleaf")
    assert is_own_alone(said)
    assert "High Street" not in said


def test_lines_that_begin_with_a_name_are_others_in_a_directory() -> None:
    def entry(*items: str) -> str:
        listed = "".join(f"<li>{item}</li>" for item in items)
        frame = "<header><a href=/>Tradeleaf</a> <a href=/add>Add your company</a></header>"
        head = f"{frame}<main><h1>Flaxen Thread Ltd</h1>{OWN}"
        rest = f"<h2>All about weaving</h2><ul>{listed}</ul></main><footer>© Tradeleaf</footer>"
        return given(rest, "Flaxen Thread Ltd | Tradeleaf", own=head)

    marked = f"<b>Packbarn Looms</b> Unit 6, Foundry Way, Wakefield WF2 7AN, tel. {OTHER_PHONE}"
    linked = "<a href=/s>Spindle & Bell</a> – 9 High Street, Goole DN14 6AA"
    said = entry(marked, linked)
    assert is_own_alone(said)
    assert "High Street" not in said
    own = entry(
        "<b>Workshop</b> Unit 6, Foundry Way, Wakefield WF2 7AN", "<b>Depot Goole</b> 9 High Street, Goole DN14 6AA"
    )
    assert "Foundry Way" in own
    assert "High Street" in own


@pytest.mark.parametrize(
    "label",
    [
        "经理手机", "厂部电话", "店長携帯", "담당자연락처", "Manager's mobile", "Owner: phone", "Handy Geschäftsführer",
        "Teléfono del gerente", "Portable du gérant", "Телефон менеджера", "Tel. kierownika", "SĐT quản lý",
    ],
)  # fmt: skip
def test_a_label_says_whose_number_it_is(label: str) -> None:
    assert field_of_label(label) == "phone"


def test_a_person_alone_and_a_person_of_another_language_are_no_labels_of_numbers() -> None:
    assert field_of_label("gérant mobile number") is None
    assert field_of_label("Owner") != "phone"
