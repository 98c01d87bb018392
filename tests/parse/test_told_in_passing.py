"""Who is told in passing beside a firm: whom to call by name, a body it is in, its delegate, who sends its goods."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page

URL = "https://www.flaxenthread.example/contact"
OWN = (
    "<p><strong>Flaxen Thread Ltd</strong><br>14 Mill Row<br>Leeds LS9 8AA</p>"
    "<p>Tel: 0113 496 0128<br>E-mail: hello@flaxenthread.example</p>"
)


def given(body: str, title: str = "Contact – Flaxen Thread Ltd", own: str = OWN) -> str:
    """Return all that a page gives of addresses, telephones and mailboxes, whoever is said to have them."""
    page = f"<html><head><meta charset=utf-8><title>{title}</title></head><body><main>{own}{body}</main></body></html>"
    site = Site(name="case", start=(URL,), allow=("https://*",))
    read = read_page(page.encode(), url=URL, content_type="text/html", site=site)
    fields = ("address", "phone", "email")
    return "\n".join(
        said.raw for offer in (*read.offers, *read.blocks) for name in fields for said in offer.fields.get(name, ())
    )


def is_own_kept(said: str) -> bool:
    return "14 Mill Row" in said and "0113 496 0128" in said and "hello@flaxenthread.example" in said


@pytest.mark.parametrize(
    "sentence",
    [
        "Instalments are set up by EasyTerm Credit – please call EasyTerm on tel. 0345 496 0117 about your plan.",
        "For repairs of a loom frame you may want to ring Packbarn Joinery Ltd, tel. 0345 496 0117, directly.",
        "Die Raten laufen über die Fernmark Kasse – bei Fragen erreichen Sie Fernmark unter Tel. 0345 496 0117 direkt.",
        "Delbetalning sker genom Granfors Finans – ring Granfors på tel. 0345 496 0117 om du har frågor.",
        "Las cuotas las ofrece Pinoverde Crédito; para dudas llame a Pinoverde al tel. 0345 496 0117 hoy.",
        "Рассрочку оформляет «ЛегкоПлатёж» — по вопросам графика звоните в «ЛегкоПлатёж», тел. 0345 496 0117.",
    ],
)
def test_the_number_behind_anothers_name_in_a_sentence_is_his(sentence: str) -> None:
    said = given(f"<p>{sentence}</p>")
    assert is_own_kept(said)
    assert "0117" not in said


@pytest.mark.parametrize(
    "sentence",
    [
        "For orders of more than ten rolls please call Anna Moss on tel. 0345 496 0117 any day of the week.",
        "For orders placed before noon please call Customer Services on tel. 0345 496 0117 any day.",
        "Please leave your message with our Leeds Showroom on tel. 0345 496 0117 at any time.",
        "To have the thread dyed please call Flaxen on tel. 0345 496 0117 before you send it.",
    ],
)
def test_a_person_a_desk_and_the_firm_itself_keep_their_number(sentence: str) -> None:
    assert "0117" in given(f"<p>{sentence}</p>")


@pytest.mark.parametrize(
    "line",
    [
        "Proud member of the Northern Guild of Weavers", "Mitglied im Fachverband der Weber Hessen",
        "Mitglied der Hessischen Kammer für Gewerbe und Handel", "Adhérent du Syndicat normand des tisserands",
        "Associati al Consorzio Tessitori del Garda", "Miembro de la Asociación Riojana de Tejedores",
        "Członek Łódzkiego Cechu Tkaczy", "Aangesloten bij de Branchevereniging Textiel",
        "Anggota Persatuan Tenun Jaya",
        "Medlem i Norrlands Vävareförbund", "Член Ивановской ассоциации ткачей", "İnegöl Dokumacılar Birliği üyesi",
    ],
)  # fmt: skip
def test_what_stands_under_a_body_that_a_firm_is_in_is_that_bodys(line: str) -> None:
    said = given(f"<p>{line}<br>3 Castle Square, York YO1 7AA<br>01904 496 018</p>")
    assert is_own_kept(said)
    assert "Castle Square" not in said
    assert "01904" not in said


def test_a_badge_inside_the_firms_own_card_takes_nothing_from_it() -> None:
    own = (
        "<p><strong>Flaxen Thread Ltd</strong><br>Member of the Northern Guild of Weavers<br>14 Mill Row<br>"
        "Leeds LS9 8AA<br>Tel: 0113 496 0128<br>E-mail: hello@flaxenthread.example</p>"
    )
    assert is_own_kept(given("", own=own))
    second = "<h3>Workshop</h3><p>Member of our family since 1970<br>9 Fern Road, York YO1 7AB</p>"
    assert "9 Fern Road" in given(second)


@pytest.mark.parametrize(
    "line",
    [
        "Our external delegate: dpo@clerkworks.example", "Externer Datenschutzbeauftragter: dpo@clerkworks.example",
        "Responsabile protezione dati (esterno): dpo@clerkworks.example",
        "Inspektor ochrony danych: dpo@clerkworks.example",
        "Invoices are taken in by the operator’s desk at dpo@clerkworks.example.",
        "E-facturen gaan naar de servicedesk van de operator: dpo@clerkworks.example",
        "Le délégué externe, chargé des données du formulaire : dpo@clerkworks.example",
    ],
)  # fmt: skip
def test_a_mailbox_of_somebody_told_in_passing_is_not_the_firms(line: str) -> None:
    said = given(f"<p>{line}</p>")
    assert is_own_kept(said)
    assert "clerkworks" not in said


@pytest.mark.parametrize(
    "line",
    [
        "Export: desk@threadabroad.example", "Please write to our export desk at desk@threadabroad.example for prices",
        "Accounts: desk@threadabroad.example", "Anna Moss, sales: desk@threadabroad.example",
    ],
)  # fmt: skip
def test_a_desk_of_the_firm_may_have_a_mailbox_anywhere(line: str) -> None:
    assert "threadabroad" in given(f"<p>{line}</p>")


def test_who_stands_with_a_mailbox_called_as_he_is_keeps_it_under_documentation_names_too() -> None:
    own = OWN.replace("flaxenthread.example", "flaxenthread.example.de")
    body = (
        "<p>Our wool is tested and sealed by the Prüfring Spessart, Waldstraße 6, 63739 Aschaffenburg, Tel. 06021 "
        "447120, post@pruefring-spessart.example.de.</p>"
    )
    said = given(body, own=own)
    assert "hello@flaxenthread.example.de" in said
    assert "Waldstraße" not in said
    assert "06021" not in said
    assert "spessart" not in said


def test_a_domain_without_the_signs_of_the_name_is_the_firms() -> None:
    own = (
        "<h1>Công ty TNHH Dệt Sông Lam</h1><p>Địa chỉ: 18 Lê Lợi, P. Hưng Bình, TP. Vinh, Nghệ An<br>"
        "Điện thoại: 0238 384 2719<br>Email: ban@songlamdet.example</p>"
    )
    other = (
        "<p>Khách mua FOB liên hệ đại lý:<br>Công ty CP Giao nhận Sao Biển<br>Tầng 2, 15 Điện Biên Phủ, TP. Hải Phòng"
        "<br>ĐT: 0225 374 6612 – Email: docs@saobien.example</p>"
    )
    said = given(other, "Liên hệ - Dệt Sông Lam", own)
    assert "ban@songlamdet.example" in said
    assert "0238 384 2719" in said
    assert "0225" not in said
    assert "saobien" not in said


@pytest.mark.parametrize(
    "head",
    [
        "Carriers we work with", "Frachtführer, mit denen wir arbeiten", "Transporteurs avec lesquels nous travaillons",
        "Corrieri con cui lavoriamo", "Transportistas con los que trabajamos", "Карго, с которыми мы работаем",
        "Перевізники, з якими ми співпрацюємо", "Przewoźnicy, z którymi współpracujemy", "合作物流公司",
    ],
)  # fmt: skip
def test_those_a_firm_works_with_are_others(head: str) -> None:
    body = (
        f"<h3>{head}</h3><p><b>Packbarn Cargo</b> – drop-off: Unit 6, Foundry Way, Wakefield WF2 7AN, desk "
        "+44 1924 496 077. Pick-up: 64 Harbour Road, Hull HU1 1AA, +44 1482 496 078.</p>"
    )
    said = given(body)
    assert is_own_kept(said)
    assert "Foundry" not in said
    assert "496 07" not in said


@pytest.mark.parametrize(
    "line",
    [
        "Site por Agência Tucano – (47) 98811-2044", "Вэб хөгжүүлэлт: Мод Студи, info@modstudio.example",
        "Website by Packbarn Pixels, 01924 496 077", "Dibangunkan oleh Kreasi Utara 01924 496 077",
        "Сайтты жасаған: Дала Студия, info@dala.example",
    ],
)  # fmt: skip
def test_who_made_the_site_is_told_in_more_languages(line: str) -> None:
    said = given(f"<p>© 2024 Flaxen Thread. {line}</p>")
    assert is_own_kept(said)
    assert "98811" not in said
    assert "modstudio" not in said
    assert "077" not in said
    assert "dala." not in said


def test_a_host_named_over_the_firms_notice_of_rights_is_no_second_firm() -> None:
    told = "The site is hosted by Cloudbarn SAS, 12 quai Voltaire, 59000 Lille – 03 20 11 22 33"
    body = f"<h3>Legal notice</h3><p>{told}</p>"
    said = given(f"{body}<p>© 2024 Flaxen Thread Ltd</p>")
    assert is_own_kept(said)
    assert "Voltaire" not in said
    assert "03 20" not in said


def test_a_number_free_of_charge_in_the_head_of_a_site_is_no_address() -> None:
    head = "<div>Lada sin costo <strong>800 496 0142</strong> <span><a href=#>Facturación</a></span></div>"
    said = given("", own=f"{head}{OWN}")
    assert "800 496 0142" in said
    assert "Facturación" not in said


def test_stars_behind_a_whole_number_are_a_note_and_behind_a_part_of_one_hide_the_rest() -> None:
    assert "912 496 014" in given("<p>Telem. (+351) 912 496 014 **<br>** Chamada para a rede móvel nacional</p>")
    assert "06 12 34" not in given("<p>Tel. 06 12 34 56 **</p>")


def test_a_mailbox_ends_where_the_word_of_the_next_element_begins() -> None:
    said = given("<div><span>shop@flaxenthread.example</span><span>Email</span></div>")
    assert "shop@flaxenthread.example" in said
    assert "exampleemail" not in said.lower()
