"""A report is one page that says who claims what where, asks nobody for anything, and runs nothing of a page."""

import io
import re
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache
from html.parser import HTMLParser
from itertools import pairwise
from typing import Any

import pytest
from tests.export.report.cases import T0, case_of, case_with, evidence

from falsefront.assess.findings import STRANGERS
from falsefront.export import report
from falsefront.export.report import summary
from falsefront.export.report.across import across
from falsefront.export.report.flags import told as told_of
from falsefront.export.report.pages import gathered
from falsefront.export.report.safe import style
from falsefront.export.scrub import LEFT_OUT
from falsefront.records import (
    SIGNS,
    Absence,
    Afterwards,
    ClaimKind,
    Decision,
    FlagMember,
    Hub,
    Level,
    MemberDecision,
    OtherName,
    Outcome,
    ReadWithout,
    Renaming,
    SharedValue,
    Silence,
    Verdict,
)
from falsefront.records.case import Case, CaseClaim, CaseFinding, CaseSignal
from falsefront.records.flag import Term
from falsefront.store.case.claims import signals

HOSTILE = (
    "</style><script>alert(1)</script><img src=http://evil.example/x onerror=alert(2)>\u202egnp.\u2066"
    " \"'` {{7*7}} مرحبا"
)


def written(case: Case) -> str:
    out = io.StringIO()
    report.write(case, out, page_of=lambda number: f"evidence/pages/{number}.html")
    return out.getvalue()


@cache
def told(number: int) -> str:
    """Return the report of one flag of so many vendors."""
    return written(case_of(number))


class Elements(HTMLParser):
    """Every element of a document, with its attributes and the texts."""

    def __init__(self, document: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(document)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data

    def named(self, *tags: str) -> list[dict[str, str | None]]:
        return [attributes for tag, attributes in self.elements if tag in tags]


def hostile(member: FlagMember) -> FlagMember:
    return replace(member, name=HOSTILE, address=HOSTILE, site=HOSTILE, url=f"javascript:{HOSTILE}")


def test_a_report_says_who_claims_what_where_since_when_and_how_we_know() -> None:
    text = Elements(written(case_of(3))).text
    for words in ("Brightmere 1 Labware Co., Ltd.", "青橡北路", "2026-04-09", "page 1", "+864006330199", "50-99-7"):
        assert words in text
    assert "the map is old" in text  # a decision with its reason
    assert "an owner's home, or a shop" in text  # what speaks against a finding
    assert "F10: the place of a real, unrelated firm" in text  # what was left out


def test_nothing_of_a_hostile_page_becomes_markup() -> None:
    plain, made = Elements(written(case_of(3))), Elements(written(case_of(3, change=hostile)))
    assert {tag for tag, _ in made.elements} <= {tag for tag, _ in plain.elements}
    assert not made.named("script", "img", "link", "iframe", "object", "form", "base")
    assert not [name for _, attributes in made.elements for name in attributes if name.startswith("on")]
    assert "<U+202E>gnp.<U+2066>" in made.text
    assert "{{7*7}}" in made.text
    assert not re.search("[\u202a-\u202e\u2066-\u2069\u200e\u200f]", made.text)


def test_every_link_leads_into_the_bundle_or_to_an_anchor_that_is_there() -> None:
    made = Elements(written(case_of(30, change=hostile)))
    anchors = {attributes["id"] for _, attributes in made.elements if "id" in attributes}
    links = [str(attributes["href"]) for attributes in made.named("a")]
    assert len(links) > 100
    for link in links:
        assert re.fullmatch(r"evidence/pages/\d+\.html", link) or link.removeprefix("#") in anchors, link
    ids = [attributes["id"] for _, attributes in made.elements if "id" in attributes]
    assert len(ids) == len(set(ids))


def test_the_policy_allows_nothing_but_the_one_style_sheet() -> None:
    made = Elements(written(case_of(3)))
    (policy,) = [m["content"] for m in made.named("meta") if m.get("http-equiv") == "Content-Security-Policy"]
    assert re.fullmatch(
        r"default-src 'none'; style-src 'sha256-[\w+/=]{44}'; img-src data:; base-uri 'none'; form-action 'none'",
        str(policy),
    )
    assert not [attributes for _, attributes in made.elements if "style" in attributes]


def test_the_same_case_gives_the_same_report() -> None:
    assert written(case_of(30)) == written(case_of(30))
    assert written(case_of(30)) != written(case_of(29))


def test_a_page_that_the_bundle_does_not_hold_is_named_without_a_link() -> None:
    out = io.StringIO()
    report.write(case_of(3), out, page_of=lambda number: None if number == 1 else f"evidence/pages/{number}.html")
    assert "evidence/pages/1.html" not in out.getvalue()
    assert '<span class="page none"' in out.getvalue()


def test_parts_that_agree_are_told_by_a_sign_and_in_words() -> None:
    made = written(case_of(7))
    assert '<span class="sign" aria-hidden="true">=</span><span class="name">road</span>' in made
    assert "(the same in all 7 that name it)" in made
    assert (
        '<li class="part other"><span class="sign" aria-hidden="true">≠</span><span class="name">building</span>'
        in made
    )
    assert "(named by this one alone of those in this building)" in made  # its room: no other is in that building
    assert '<mark class="eq"><span lang="zh">青橡北路</span></mark>' in made


def test_addresses_that_agree_on_a_number_are_not_said_to_name_a_road() -> None:
    text = Elements(written(case_of(3))).text
    assert "the house number (" in text  # of a pair; in a village or zone no road is named
    assert "the road and the number" not in text


def test_findings_are_told_as_signs_to_look_into() -> None:
    text = Elements(written(case_of(3))).text
    assert "Signs to look into, each with what speaks against it" in text
    assert "codes of the kinds of signs to look into" in text
    assert "may be false" not in text
    assert "F2 is said of three firms or more" in text


def test_a_code_in_the_contents_says_no_more_than_its_findings() -> None:
    case = case_of(3)
    ((finding,),) = (flag.detail.findings for flag in case.flags())
    contents = " ".join(Elements(written(case).split("</nav>")[0]).text.split())
    assert f"{finding.title} (F1)" in contents
    assert "(F2)" not in contents  # the view names it, and no finding stands behind it
    assert STRANGERS == 3
    assert "Three or more" in SIGNS["strangers"].title


def test_a_report_says_how_far_its_dates_its_words_and_its_names_go() -> None:
    text = " ".join(Elements(written(case_of(3))).text.split())
    for words in (
        "in its text or in data in its source that a reader of the page may not see",
        "answered that a page had not changed, it sent no page",
        "Whether a name in Latin letters and one in Chinese characters are one firm's is not told by the names",
        "all behind it have to be made anew, and whoever noted the hash of a later one elsewhere before sees that",
    ):
        assert words in text
    assert "unseen)" not in text
    assert "How new a flag is counts for nothing here." in text


def test_a_sign_leads_to_a_page_that_was_there_when_it_was_found() -> None:
    (flag,) = case_of(3).flags()
    sellers = {each.vendor.vendor.id: each for each in case_of(3).sellers([1, 2, 3])}
    first = flag.detail.members[0]
    for found_after, page in ((timedelta(hours=1), 1), (timedelta(days=9), 7)):
        newer = replace(first, evidence=replace(evidence(7), fetched_at=first.first_seen + timedelta(days=7)))
        finding = replace(flag.detail.findings[0], at=first.first_seen + found_after)
        detail = replace(flag.detail, members=(newer, *flag.detail.members[1:]), findings=(finding,))
        document = written(case_with([replace(flag, detail=detail)], sellers))
        grounds = Elements(document[document.index('class="grounds"') :]).text
        assert re.search(r"page (\d+)", grounds)[1] == str(page)  # type: ignore[index]


def test_those_who_name_one_door_are_counted_in_the_lead() -> None:
    text = " ".join(Elements(written(case_of(3, change=at_one_door))).text.split())
    assert "their addresses agree. 2 of them name the same door: Building 2, Room 1206." in text
    assert "name the same door" not in written(case_of(3))


def at_one_door(member: FlagMember) -> FlagMember:
    door = {"building": "2", "unit": "1206"} if member.vendor < 3 else {"building": None, "unit": None}
    return replace(member, reading={**(member.reading or {}), **door})


def of_one_name(member: FlagMember) -> FlagMember:
    return replace(member, name="Weirstone") if member.vendor < 3 else member


def test_a_phone_of_one_firm_is_given_by_name_and_site_and_no_reason_for_the_flag() -> None:
    case = case_of(3, change=of_one_name)
    (flag,) = case.flags()
    sellers = {each.vendor.vendor.id: each for each in case.sellers([1, 2, 3])}
    phone = CaseSignal(flag=1, kind=ClaimKind.PHONE, value="+86317", vendors=(1, 2), claims=(), hub=None)
    alone = replace(flag, detail=replace(flag.detail, findings=()), signals=(phone,))
    text = " ".join(Elements(written(case_with([alone], sellers))).text.split())
    assert "2: Weirstone (huabo), Weirstone (labstock)" in text
    assert "none of the other vendors here was read with it" in text
    assert "The flag stands on the shared place alone. That no contact in common was read of vendors" in text
    two = replace(alone, signals=(replace(phone, vendors=(1, 3)),))
    assert "the shared place and the shared contacts alone" in written(case_with([two], sellers))


def test_what_changed_since_the_last_word_about_a_flag_stands_below_it() -> None:
    (flag,) = case_of(3).flags()
    case = case_of(3)
    sellers = {each.vendor.vendor.id: each for each in case.sellers([1, 2, 3])}
    word = Decision(
        id=1, flag=1, verdict=Verdict.CONFIRMED, reason="seen", by="Ann", at=T0, undoes=None, seen={}
    )  # fmt: skip
    line = "new, 2026-03-08: “Acme” [huabo] was seen with the phone 5, as was “Orrin” [huabo]"
    decided = replace(flag, detail=replace(flag.detail, decisions=(word,)))
    assert "Changed since the last" not in written(case_with([decided], sellers))
    text = " ".join(Elements(written(case_with([replace(decided, since=(line,))], sellers))).text.split())
    _, _, told = text.partition("Changed since the last of these words about the flag")
    assert " ".join(line.split()) in told


def test_which_contacts_could_be_compared_stands_where_the_vendors_are_joined_and_that_none_could_speaks_against() -> (
    None
):
    said = "no contact of their own that was compared is the same: compared were phones of both"
    made = written(case_of(2, reasons=(said,)))
    assert made.count(said) == 1
    assert made.index("What joins the vendors") < made.index(said) < made.index("What speaks against the flag")
    assert "no contact could be compared" not in made
    said = "nothing could be compared: no kind of contact of their own that can be compared was read of both"
    made = written(case_of(2, reasons=(said,)))
    assert made.index("What speaks against the flag") < made.index("no contact could be compared")
    assert made.index("What joins the vendors") < made.index(said)


@pytest.mark.parametrize(
    ("selector", "in_text", "label", "is_put_together"),
    [
        (
            "json-ld:Store.address{streetAddress,addressCountry}",
            False,
            "from 2 fields in its source (streetAddress,",
            True,
        ),
        (
            "json-ld:Store.address{streetAddress,addressCountry}",
            True,
            "in its text, and put together from 2 fields",
            False,
        ),
        ("microdata:Store.address{streetAddress,addressCountry}", False, "put together by the program from 2", True),
        ("json-ld:Store.address", True, "in its text and in its source", False),
        ("json-ld:Store.address", False, "only in its source", False),
        ("json-ld:Store.address", None, "in its source", False),
    ],
)
def test_what_was_read_in_a_source_says_whether_its_text_has_it_and_whether_it_was_put_together(
    selector: str, in_text: bool | None, label: str, is_put_together: bool
) -> None:
    def of_data(member: FlagMember) -> FlagMember:
        return replace(member, evidence=replace(member.evidence, selector=selector))

    def text_of(path: str) -> str | None:
        text = "".join(member.address for member in case.flags().__next__().detail.members) if in_text else "else"
        return None if in_text is None else f"{text}, {path}"

    case = case_of(1, change=of_data)
    out = io.StringIO()
    report.write(case, out, page_of=lambda number: f"{number}.html", text_of=text_of)
    table = out.getvalue().split('<table class="claims">')[1].split("</table>")[0]
    assert label in " ".join(Elements(table).text.split())
    assert ("not as a whole the words of the page" in table) is is_put_together


def test_of_an_address_that_was_put_together_the_part_is_told_that_its_page_shows() -> None:
    def of_data(member: FlagMember) -> FlagMember:
        selector = "json-ld:Store.address{streetAddress,addressCountry}"
        return replace(member, address="7 Mill Road, Leeds, GB", evidence=replace(member.evidence, selector=selector))

    out = io.StringIO()
    shown = "A shop\n7 Mill Road, Leeds, England"
    report.write(case_of(1, change=of_data), out, page_of=lambda number: f"{number}.html", text_of=lambda _path: shown)
    table = out.getvalue().split('<table class="claims">')[1].split("</table>")[0]
    text = " ".join(Elements(table).text.split())
    assert "its text has “7 Mill Road, Leeds”, and not “GB”" in text
    assert "not as a whole the words of the page" in text
    assert "does not have it so" not in text


@pytest.mark.parametrize(
    ("shows", "behind"), [("Acme Glass Works", "page 9 in its text"), ("a shop", "page 1 only in its source")]
)
def test_a_name_is_cited_from_a_page_that_shows_it_where_any_of_the_vendor_does(shows: str, behind: str) -> None:
    case = case_of(1)
    (seller,) = case.sellers([1])
    first, *others = seller.claims
    name = replace(seller.vendor.vendor, name="Acme Glass Works")
    in_source = replace(seller.vendor.evidence, selector="json-ld:Product.offers.seller.name")
    other_page = replace(first.claim.evidence, capture=9)
    seller = replace(
        seller,
        vendor=replace(seller.vendor, vendor=name, evidence=in_source),
        claims=(replace(first, claim=replace(first.claim, evidence=other_page)), *others),
    )
    out = io.StringIO()
    report.write(
        replace(case, sellers=lambda _ids: iter([seller])),
        out,
        page_of=lambda number: f"{number}.html",
        text_of=lambda path: shows if path == "9.html" else "else",
    )
    row = out.getvalue().split('<table class="sellers">')[1].split("</th>")[3]
    assert behind in " ".join(Elements(row).text.split())


def test_where_pages_name_different_buildings_no_more_than_the_whole_is_said_to_agree() -> None:
    contents, flag = written(case_of(3)).split("</nav>")
    told = "Vendors whose addresses agree on one estate (3 different buildings)"
    assert told in contents
    assert told in flag

    def of_one_building(member: FlagMember) -> FlagMember:
        return replace(member, reading={**(member.reading or {}), "building": "3"})

    assert "Vendors whose addresses read as one place" in written(case_of(3, change=of_one_building))


def test_a_shared_value_stands_with_the_words_of_its_pages() -> None:
    case = case_of(3)
    (flag,) = case.flags()
    sellers = {each.vendor.vendor.id: each for each in case.sellers([1, 2, 3])}
    phones = [claim for number in (1, 2) for claim in _phones(case, number)]
    shared = CaseSignal(
        flag=1, kind=ClaimKind.PHONE, value="+86139", vendors=(1, 2), claims=tuple(c.claim.id for c in phones), hub=None
    )  # fmt: skip
    (value,) = told_of(replace(flag, signals=(shared,)), list(sellers.values()), gathered(case, str)).shared
    told = [(words, source.capture) for words, sources in value.spelled for source in sources]
    assert told == [(c.claim.raw, c.vendor) for c in phones]


def test_pages_that_spell_a_shared_value_alike_stand_behind_one_spelling() -> None:
    case = case_of(30)
    (flag,) = case.flags()
    shared = told_of(flag, list(case.sellers(range(1, 31))), gathered(case, str)).shared
    assert all(len({words for words, _ in each.spelled}) == len(each.spelled) for each in shared)
    assert max(len(sources) for each in shared for _, sources in each.spelled) > 1


def test_what_differs_between_two_addresses_is_no_reason_why_they_are_one() -> None:
    case = case_of(2)
    (flag,) = case.flags()
    (link,) = flag.detail.links
    link = replace(link, reasons=("same city: 'x' and 'x'", "other building: 3 and 5", "word by word: mill"))
    (pair,) = told_of(
        replace(flag, detail=replace(flag.detail, links=(link,))), list(case.sellers([1, 2])), gathered(case, str)
    ).joined
    assert pair.other == ("other building: 3 and 5",)
    assert pair.alike == ("same city: x (as read) and x (as read)", "words that stand in both: mill")


@pytest.mark.parametrize(
    ("code", "told"),
    [
        (
            "130503",
            "other district: 信都区 (as read) and 桥西区 (as read), taken for one: what was 桥西区 until 2020-06-05",
        ),
        (
            "130502",
            "other district: 信都区 (as read) and 桥西区 (as read), as read: the matcher did not take them for two",
        ),
    ],
)
def test_districts_that_differ_stand_with_the_pair_that_was_joined(code: str, told: str) -> None:
    def in_district(member: FlagMember) -> FlagMember:
        name, codes = ("信都区", "130503") if member.vendor == 1 else ("桥西区", code)
        return replace(member, reading={**(member.reading or {}), "county": name, "codes": {"county": [codes]}})

    text = " ".join(Elements(written(case_of(2, change=in_district))).text.split())
    table = text.partition("They differ in, or what else was noted")[2]
    assert told in table
    assert ("Where the table of former names is from" in text) is (code == "130503")
    assert "from the list of renamed divisions in the software jionlp" in table
    alike = case_of(2, change=lambda each: replace(each, reading={**(each.reading or {}), "county": "信都区"}))
    assert "other district" not in written(alike)


def test_pages_of_a_day_that_were_not_read_are_named_and_those_that_offer_nothing_are_told_apart() -> None:
    made = gathered(case_of(3), str)
    site = "huabo"
    made.read_on[site, T0.date()] = 4
    made.unread_on[site, T0.date()] = [(76, Outcome.EMPTY), (77, Outcome.FORBIDDEN)]
    assert made.told_of(site, T0) == (
        "on that day 4 pages of huabo were read, on 1 more nothing that is offered was read (page 76) and 1 could not"
        " be read (page 77: refused by the server), which may have had it"
    )
    made.unread_on[site, T0.date()] = []
    assert made.told_of(site, T0).endswith("4 pages of huabo were read and each that was asked for was read")


def test_a_report_names_what_is_in_its_folder_and_not_in_it() -> None:
    case = case_of(3)
    ((finding,),) = (flag.detail.findings for flag in case.flags())
    found = CaseFinding(id=1, finding=finding, premises=None, claim=1, flags=(), withdrawn_at=None)
    others = (found, replace(found, flags=(1,)), replace(found, withdrawn_at=T0))
    text = " ".join(Elements(written(replace(case, findings=lambda: iter(others)))).text.split())
    assert "In the folder and not in this report: 0 vendors in no flag" in text
    assert "; 1 finding about places and vendors of no flag (data/findings.csv, where flags and withdrawn_at" in text


def test_a_vendor_who_came_later_is_not_counted_for_the_first_day() -> None:
    text = " ".join(Elements(written(case_of(2, change=lambda each: replace(each, first_seen=T0)))).text.split())
    assert "after the first of these days" not in text
    text = " ".join(Elements(written(case_of(3))).text.split())
    assert "2 of the vendors were first seen there after the first of these days" in text


def test_the_row_of_a_site_says_at_what_address_and_when_it_was_visited() -> None:
    case = case_of(1)
    made = gathered(case, str)
    site = next(iter(made.hosts))
    assert made.hosts[site] == {"market.example"}
    ((first, last),) = [
        visit for each in summary.gathered(case, made).sites if each.name == site for visit in each.visits
    ][:1]
    assert f"{first:%Y-%m-%d %H:%M} to {last:%H:%M} UTC" in written(case)


def test_a_first_day_stands_with_the_day_on_which_its_page_was_read_without_it() -> None:
    case = case_of(3)
    sellers = {}
    for each in case.sellers([1, 2, 3]):
        without = ReadWithout(capture=1, at=T0 - timedelta(days=4)) if each.vendor.vendor.id == 2 else None
        said = tuple(replace(claim, before=without) for claim in each.claims)
        sellers[each.vendor.vendor.id] = replace(each, claims=said)
    text = " ".join(Elements(written(case_with(list(case.flags()), sellers))).text.split())
    assert text.count("The page that first gave it was read on 2026-02-27") == 1


def test_pages_of_two_days_are_not_said_to_have_been_read_on_the_days_between() -> None:
    case = case_of(2, first_seen=T0, last_seen=T0 + timedelta(days=7))
    assert "they were read first on 3 March 2026 and last on 10 March 2026" in written(case)


def test_a_report_from_which_something_was_left_out_does_not_say_that_it_has_everything() -> None:
    case = case_of(2)
    besides = "Everything that had been collected when this copy was made, but for what is named under"
    assert besides in written(case)
    whole = written(replace(case, left_out=()))
    assert "Everything that had been collected when this copy was made." in whole
    assert "Nothing was left out of this folder: all that was asked for is here." in whole


def test_a_chinese_place_is_named_in_latin_letters_too() -> None:
    assert '<p class="latin">Zhenyan Garden, No. 218 Qingxiang North Road, Xingtai</p>' in written(case_of(3))


@pytest.mark.parametrize("number", [3, 30, 300])
def test_headings_are_in_order_and_tables_have_heads(number: int) -> None:
    made = Elements(told(number))
    levels = [int(tag[1]) for tag, _ in made.elements if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert all("scope" in attributes for attributes in made.named("th"))
    assert len(made.named("caption")) == len(made.named("table"))
    assert all(attributes["aria-labelledby"] for attributes in made.named("svg"))


def test_words_in_chinese_letters_name_their_language() -> None:
    document = re.sub(
        r"<style>.*?</style>|<title>.*?</title>|<desc.*?</desc>|<title .*?</title>", "", written(case_of(3)), flags=re.S
    )
    outside = re.sub(r'<(span|text)[^>]* lang="zh"[^>]*>.*?</\1>', "", document, flags=re.S)
    assert not re.search("[\u4e00-\u9fff]", outside)


def test_three_hundred_vendors_are_drawn_as_groups() -> None:
    boxes = [len(re.findall('class="vendor', told(number))) for number in (3, 30, 300)]
    assert boxes[:2] == [3, 30]
    assert 2 < boxes[2] <= 40


def test_flags_are_told_in_full_until_their_vendors_are_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(summary, "MOST_VENDORS", 7)
    case = case_of(3)
    (flag,) = case.flags()
    shown = flag.detail
    flags = [replace(flag, detail=replace(shown, flag=replace(shown.flag, id=number))) for number in (1, 2, 3)]
    text = written(replace(case, flags=lambda: iter(flags), flag_ids=(1, 2, 3)))
    assert [f'id="flag-{number}"' in text for number in (1, 2, 3)] == [True, True, False]
    assert "only the first 2 are told in full here" in text


def test_a_flag_that_was_withdrawn_says_so_first() -> None:
    made = written(case_of(3, withdrawn_at=T0, withdrawn_because="the rule was changed"))
    assert "The matcher no longer stands by this flag" in made
    assert "; by 1 of them the matcher no longer stands." in made
    assert "of them the matcher no longer stands" not in written(case_of(3))
    assert made.index("no longer stands by") < made.index("Who is named here")


def test_what_joins_different_places_is_told_save_what_half_a_site_shares() -> None:
    said = [claim for each in case_of(6).sellers([3, 6]) for claim in each.claims]
    one = replace(said[1].claim, value="+8631955550100", raw="0319 5555 0100")
    claims = [replace(said[1], claim=one), replace(said[4], claim=one)]
    flags_of = {3: [1], 6: [2, 4]}
    (found,) = across(claims, flags_of, hubs=[])
    assert (found.label, found.value, found.flags) == ("Telephone", "+8631955550100", (1, 2, 4))
    assert across(claims, flags_of, hubs=[(one.kind, "+8631955550100")]) == []
    assert across(claims[:1], flags_of, hubs=[]) == []
    both = [replace(said[1], claim=one), replace(said[1], claim=replace(one, id=99))]
    assert across(both, {3: [1]}, hubs=[]) == []


def test_the_places_of_a_flag_and_of_one_that_went_into_it_are_not_two() -> None:
    case = case_of(3)
    (flag,) = case.flags()
    gone = replace(flag.detail.flag, id=2, withdrawn_at=T0, withdrawn_because="its place is one with another now")
    flags = [flag, replace(flag, detail=replace(flag.detail, flag=gone))]
    text = written(replace(case, flags=lambda: iter(flags), flag_ids=(flag.detail.flag.id, 2)))
    assert "What joins different places" not in text
    standing = [flag, replace(flags[1], detail=replace(flag.detail, flag=replace(gone, withdrawn_at=None)))]
    again = written(replace(case, flags=lambda: iter(standing), flag_ids=(flag.detail.flag.id, 2)))
    assert "What joins different places" in again


def test_two_contacts_that_are_left_out_join_no_places() -> None:
    said = [claim for each in case_of(6).sellers([3, 6]) for claim in each.claims]
    out = replace(said[1].claim, value=LEFT_OUT, raw=LEFT_OUT)
    assert across([replace(said[1], claim=out), replace(said[4], claim=out)], {3: [1], 6: [2]}, hubs=[]) == []


def test_a_contact_that_is_left_out_is_not_taken_for_the_hotline_that_is_left_out() -> None:
    case = case_of(3)
    (flag,) = case.flags()
    hub = Hub(
        id=1, shared=SharedValue(site="huabo", kind=ClaimKind.PHONE, value=LEFT_OUT, vendors=12),
        reason="12 of the 23 vendors give it",
        found_at=T0, is_overruled=False, overruled_by=None, overruled_because=None,
    )  # fmt: skip
    with_hub = replace(flag, signals=(), detail=replace(flag.detail, hubs=(hub,)))
    sellers = {}
    for each in case.sellers([1, 2, 3]):
        said = [replace(c, claim=replace(c.claim, value=LEFT_OUT, raw=LEFT_OUT)) for c in each.claims]
        sellers[each.vendor.vendor.id] = replace(each, claims=tuple(said))
    document = written(case_with([with_hub], sellers))
    assert LEFT_OUT in document
    assert "12 of the 23" not in document


def test_a_vendor_whom_an_analyst_left_out_is_marked_where_it_stands() -> None:
    (flag,) = case_of(3).flags()
    word = MemberDecision(id=1, flag=1, vendor=3, verdict="leave_out", reason="another firm", by="Ann", at=T0)
    sellers = {each.vendor.vendor.id: each for each in case_of(3).sellers([1, 2, 3])}
    changed = replace(flag, detail=replace(flag.detail, member_decisions=(word,)))
    made = Elements(written(case_with([changed], sellers))).text
    assert made.count("left out by Ann") == 1
    assert "Ann left the vendor out: “Orrin 3" in made
    back = replace(word, verdict="put_back")
    changed = replace(flag, detail=replace(flag.detail, member_decisions=(word, back)))
    assert "left out by Ann" not in Elements(written(case_with([changed], sellers))).text


def test_a_claim_leads_to_the_first_page_that_says_it_and_to_the_newest() -> None:
    (flag,) = case_of(3).flags()
    sellers = {each.vendor.vendor.id: each for each in case_of(3).sellers([1, 2, 3])}
    newer = tuple(replace(member, evidence=evidence(member.vendor + 4)) for member in flag.detail.members)
    doors = tuple(replace(door, members=tuple(newer[m.vendor - 1] for m in door.members)) for door in flag.doors)
    changed = replace(flag, detail=replace(flag.detail, members=newer), doors=doors)
    made = Elements(written(case_with([changed], sellers)))
    assert re.search(r"page 1\s*to\s*page 5", made.text)
    assert not re.search(r"page \d+\s*to\s*page", Elements(written(case_of(3))).text)


@pytest.mark.parametrize(
    ("since", "told", "drawn"),
    [
        (Absence(capture=7, at=T0, outcome=Outcome.LIVE), "✕ not there on 2026-03-03", "not there on 3 March 2026"),
        (Absence(capture=7, at=T0, outcome=Outcome.GONE), "✕ the page is gone on 2026-03-03", "the page is gone on"),
        (
            Silence(
                since=T0,
                first=6,
                capture=7,
                at=T0 + timedelta(days=1),
                outcome=Outcome.BLOCKED,
                reason="a captcha: 'x'",
            ),
            "? since 2026-03-03 the page answers with a check for humans: what it says now is not known",
            "the page answers with a check for humans",
        ),
        (
            OtherName(vendor=9, name=f"Skerryvane {HOSTILE}", capture=7, at=T0),
            "→ the page gave it under the name “Skerryvane",
            "under the name “Skerryvane",
        ),
    ],
)
def test_what_a_page_gave_or_answered_since_stands_beside_the_claim_and_in_the_drawing(
    since: Afterwards, told: str, drawn: str
) -> None:
    case = case_of(2)
    (flag,) = case.flags()
    sellers = {each.vendor.vendor.id: each for each in case.sellers([1, 2])}
    claims = tuple(replace(claim, afterwards=since) for claim in sellers[1].claims)
    document = written(case_with([flag], {**sellers, 1: replace(sellers[1], claims=claims)}))
    text = " ".join(Elements(document).text.split())
    assert told in text
    drawing = document[document.index("-timeline-title") :]
    assert drawn in " ".join(Elements(drawing[: drawing.index("</svg>")]).text.split())
    assert "<script>alert" not in document


def test_vendors_of_one_page_are_counted_once_and_share_nothing_with_each_other() -> None:
    renamed = Renaming(
        before=1, after=2, name_before="Acme", name="Brightmere", site="huabo", url="http://x.example/a", capture=2,
        at=T0,
    )  # fmt: skip
    case = case_of(
        3, renamed=(renamed,), change=lambda member: replace(member, of_page=1) if member.vendor < 3 else member
    )
    (flag,) = case.flags()
    text = " ".join(Elements(written(case)).text.split())
    assert "named 2 vendors here" in text
    assert "One place, and 2 vendors named there" in text
    assert "3 vendors here" not in text
    said = [(vendor, replace(claim.claim, value="+86 1")) for vendor in (1, 2) for claim in _phones(case, vendor)]
    assert signals(flag.detail.flag, said, []) == []
    both = [*said, *((3, replace(claim.claim, value="+86 1")) for claim in _phones(case, 3))]
    assert [each.vendors for each in signals(flag.detail.flag, both, [])] == [(1, 3)]


def _phones(case: Case, vendor: int) -> list[CaseClaim]:
    return [claim for each in case.sellers([vendor]) for claim in each.claims if claim.claim.kind is ClaimKind.PHONE]


def test_the_visit_by_which_words_were_last_seen_is_named_where_it_brought_no_page_of_its_own() -> None:
    case = case_of(3)
    first, second, third, *rest = case.captures()
    again = replace(second, holder=1)
    unchanged = replace(third, reading=replace(third.reading, outcome=Outcome.UNCHANGED))
    pages = gathered(replace(case, captures=lambda: iter((first, again, unchanged, *rest))), lambda _number: None)
    told = [pages.later(capture, 1, T0) for capture in (1, 2, 3, 4, 99)]
    assert [each and each.what for each in told] == [
        None,
        "the same bytes again",
        "the server answered “not changed”",
        None,
        None,
    ]


def test_requests_and_what_was_not_asked_for_are_counted_apart() -> None:
    case = case_of(3)
    first, *rest = case.captures()
    refused = replace(first, reading=replace(first.reading, outcome=Outcome.ROBOTS))
    text = " ".join(Elements(written(replace(case, captures=lambda: iter((refused, *rest))))).text.split())
    assert f"{len(rest)} requests to them" in text
    assert "1 more was not made, as robots.txt or the configuration forbids it" in text


def test_each_request_is_counted_once_in_the_row_of_its_site() -> None:
    case = case_of(3)
    captures = list(case.captures())
    outcomes = (Outcome.ROBOTS, Outcome.UNCHANGED, Outcome.GONE, *[Outcome.LIVE] * (len(captures) - 3))
    site = captures[0].reading.capture.site
    changed = [
        replace(
            each,
            reading=replace(each.reading, outcome=outcome, capture=replace(each.reading.capture, site=site)),
        )
        for each, outcome in zip(captures, outcomes, strict=True)
    ]
    made = replace(case, captures=lambda: iter(changed))
    (row,) = summary.gathered(made, gathered(made, lambda _number: None)).sites
    assert (row.not_asked, row.unchanged, row.asked) == (1, 1, len(captures) - 1)
    assert [number for _, number in row.outcomes] == [1]
    assert row.read + 1 == row.asked
    assert "1 of them not changed since the visit before" in written(made)


def test_the_sign_behind_words_that_agree_is_no_quotation_mark() -> None:
    assert re.search(r'mark\.eq::after\{content:"=";[^}]*vertical-align:sub', str(style()))


def test_a_site_without_robots_txt_has_lost_no_page() -> None:
    case = case_of(3)
    first, second, third, *rest = case.captures()
    host = "https://market.example"
    paths = ((first, "/robots.txt", None), (second, "/de/robots", first.reading.capture.seq), (third, "/item/3", None))
    gone = [
        replace(
            each,
            redirected_from=source,
            reading=replace(
                each.reading,
                outcome=Outcome.GONE,
                capture=replace(each.reading.capture, site="huabo", url=f"{host}{path}"),
            ),
        )
        for each, path, source in paths
    ]
    made = gathered(replace(case, captures=lambda: iter(gone)), lambda _number: None)
    assert (made.outcomes["huabo"].total(), made.no_robots["huabo"]) == (3, 2)
    text = " ".join(Elements(written(replace(case, captures=lambda: iter((*gone, *rest))))).text.split())
    assert "1 gone (the server says the page is not there); 2 for a robots.txt that the site does not have" in text


def times_told(first: datetime, last: datetime) -> set[str]:
    """Return how a report writes the times of vendors that were first and last seen then; no other times of theirs."""
    document = written(case_of(3, change=lambda member: replace(member, first_seen=first, last_seen=last)))
    claims = document[document.index('<table class="claims">') : document.index("<h3>When</h3>")]
    return set(re.findall("<time[^>]*>(.*?)</time>", claims))


def test_two_visits_of_one_day_are_told_apart_by_their_times() -> None:
    assert times_told(T0, T0) == {"2026-03-03"}  # seen by one visit
    assert times_told(T0, T0 + timedelta(days=1)) == {"2026-03-03", "2026-03-04"}
    assert times_told(T0, T0 + timedelta(hours=5)) == {"2026-03-03 09:00 UTC", "2026-03-03 14:00 UTC"}
    hour = timedelta(hours=1)
    document = written(case_of(1, change=lambda member: replace(member, last_seen=member.first_seen + hour)))
    assert "they were read on 9 April 2026, 09:00 UTC to 10:00 UTC" in document
    assert re.search(r"since <time[^>]*>2026-04-09 09:00 UTC</time>", document)  # beside a contact and a listing


def test_the_title_of_one_flag_says_that_a_place_is_claimed_where_one_is() -> None:
    def title(**told: Any) -> str:
        (found,) = re.findall("<h1[^>]*>(.*?)</h1>", written(case_of(3, **told)), re.DOTALL)
        return re.sub("<[^>]*>", "", found)

    assert title() == "One place, and 3 vendors named there: 邢台市青橡北路218号榛砚花园"
    assert title(level=Level.INSUFFICIENT, premises="Xingtai") == "One flag: Xingtai"


def test_the_sum_of_priorities_stands_with_the_flag_and_in_the_contents_as_one_number() -> None:
    terms = (Term(name="a", points=30.0, because="on a watch list"), Term(name="b", points=2.5, because="two sites"))
    made = written(case_of(3, terms=terms))
    contents, flag = made.split("</nav>")[0], made.split('<article class="flag"')[1]
    assert "on a watch list" not in contents
    assert "+30 (on a watch list); +2.5 (two sites)" in flag


def test_visits_of_one_day_do_not_lie_over_each_other_in_the_drawing() -> None:
    later = T0 + timedelta(hours=2)
    case = case_of(
        2, change=lambda each: replace(each, first_seen=T0, last_seen=T0 + timedelta(hours=each.vendor), name="Acme")
    )
    (flag,) = case.flags()
    sellers = {each.vendor.vendor.id: each for each in case.sellers([1, 2])}
    gone = Absence(capture=9, at=later + timedelta(hours=1), outcome=Outcome.GONE)
    claims = tuple(replace(claim, afterwards=gone) for claim in sellers[1].claims)
    drawing = told_of(flag, [replace(sellers[1], claims=claims), sellers[2]], gathered(case, lambda _: None)).timeline
    dots = [float(x) for x in re.findall(r'<circle cx="([0-9.]+)"', str(drawing))]
    assert len(dots) == 4
    assert abs(dots[0] - dots[1]) > 8
    (cross,) = re.findall(r'<path d="M([0-9.]+) [^"]*" class="gone"', str(drawing))
    assert float(cross) + 4 - dots[1] > 8


def test_a_vendor_whose_address_holds_a_telephone_is_not_said_to_give_nothing_else() -> None:
    assert "nothing else was read apart" not in written(case_of(3))
    (flag,) = case_of(1, change=lambda each: replace(each, address=f"{each.address} Tel 0319 5550 123")).flags()
    (seller,) = case_of(1).sellers([1])
    (member,) = flag.detail.members
    (said,) = [each for each in seller.claims if each.claim.id == member.claim]
    shown = [replace(said, claim=replace(said.claim, raw=member.address))]
    one = replace(seller, claims=tuple(shown), listings=())
    assert told_of(flag, [one], gathered(case_of(1), lambda _: None)).sellers[0].has_more_in_words


def test_the_answer_of_a_page_that_is_gone_is_linked_where_it_brought_the_bytes_of_another() -> None:
    case = case_of(3)
    first, second, third, *_ = case.captures()
    made = replace(case, captures=lambda: iter((first, second, replace(third, holder=1))))
    pages = gathered(made, lambda number: f"{number}.html" if number == 1 else None)
    assert [pages.answer(number, T0).href for number in (1, 2, 3)] == ["1.html", None, "1.html"]


def test_each_claim_that_a_finding_stands_on_has_its_page_also_where_it_is_of_another_place() -> None:
    case = case_of(2)
    (flag,) = case.flags()
    sellers = {each.vendor.vendor.id: each for each in case.sellers([1, 2])}
    members = {member.claim for member in flag.detail.members}
    other = next(each.claim for each in sellers[1].claims if each.claim.id not in members)
    moved = replace(flag.detail.findings[0], grounds=(f"claim {other.id}: “elsewhere”",))
    changed = replace(flag, detail=replace(flag.detail, findings=(moved,)))
    (sign,) = told_of(changed, list(sellers.values()), gathered(case, lambda number: f"{number}.html")).signs
    ((_, (ground,)),) = sign.findings
    assert ground.text == "“elsewhere”"
    assert ground.source is not None
    assert ground.source.capture == other.evidence.capture


def test_chinese_names_and_prices_have_their_sound_and_meaning_in_grey_which_the_key_explains() -> None:
    def chinese(member: FlagMember) -> FlagMember:
        return replace(member, name="邢台汀禾试剂制造有限公司")

    made = written(case_of(1, change=chinese))
    told = "Xingtai Tinghe shiji (reagents) zhizao (manufacture) youxiangongsi (limited company)"
    assert f'<span class="sound">{told}</span>' in made
    assert "by the program, how they sound in Mandarin" in made
    assert 'class="sound">Brightmere' not in made


def test_the_rule_of_the_points_stands_once_and_each_flag_leads_to_it() -> None:
    out = io.StringIO()
    case = case_of(2, terms=(Term(name="apart", points=12, because="2 firms at one place"),))
    report.write(case, out, page_of=lambda number: f"{number}.html", rule="Points: 12 for each doubling.")
    assert out.getvalue().count("Points: 12 for each doubling.") == 1
    assert '<p class="label" id="points">Points: 12' in out.getvalue()
    assert '(<a href="#points">their rule</a>)' in out.getvalue()
    assert "#points" not in written(case)


def test_the_pages_behind_what_is_told_stand_at_the_end_with_their_addresses_and_times() -> None:
    made = written(case_of(3))
    table = made.split('<table class="cited">')[1].split("</table>")[0]
    rows = [" ".join(Elements(row).text.split()) for row in table.split("<tr>")[2:]]
    assert rows
    assert all(re.search(r"^page \d+ ?https?://\S+?2026-\d\d-\d\d \d\d:\d\d:\d\d$", row) for row in rows)
    cited = {int(number) for number in re.findall(r'<tr class="claimant">.*?>page (\d+)</a>', made)}
    assert cited <= {int(row.split()[1].split("http")[0]) for row in rows}


def test_a_report_of_many_pages_says_that_it_names_the_first_of_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("falsefront.export.report.pages.MOST_CITED", 2)
    table = written(case_of(5)).split('<table class="cited">')[1].split("</table>")[0]
    assert table.count("<tr>") == 3
