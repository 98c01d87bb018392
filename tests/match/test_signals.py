import random

from falsefront.match.firm_names import folded_name
from falsefront.match.parties import Contact, Party
from falsefront.match.signals import MIXED, ONE_OPERATOR, STRANGERS, story_of
from falsefront.records.comparable import not_compared, says_what_was_compared

WORDS = "We supply laboratory glass, filter paper and balances to schools and workshops all over the world since 2009."
OTHER_WORDS = "Bicycle parts and garden chairs, made to order in our own small works: ask us before you buy."


def party(vendor: int, name: str, site: str = "a", *contacts: tuple[str, str], source: str = "") -> Party:
    return Party(
        vendor=vendor,
        site=site,
        names=(name,),
        contacts=tuple(Contact(kind=kind, value=value, source=source) for kind, value in contacts),
    )


def test_that_nothing_was_read_of_any_of_them_is_said_of_all() -> None:
    silent = [party(1, "Jin Lab"), party(2, "Yin Tools", "b")]
    assert story_of(silent).reasons[-1].startswith("nothing could be compared: no kind of contact of their own that")
    some = [*silent, party(3, "Wei Glass", "a", ("phone", "1")), party(4, "Min Glass", "b", ("phone", "2"))]
    told = story_of(some).reasons[-1]
    assert "phones of 2 of the 4 (of “Jin Lab” and “Yin Tools” none of its own could be); not compared: e-mails" in told
    assert "messengers, registration codes, websites and accounts (none of their own could be)" in told
    who = "was read of more than one of them (“Jin Lab”, “Yin Tools” and “Wei Glass”)"
    assert story_of(some[:3]).reasons[-1].endswith(who)
    (against,) = not_compared(story_of(some[:3]).reasons)
    assert against.startswith("no contact could be compared: no kind of contact of their own that can be compared was")


def test_the_pairs_of_whom_nothing_could_be_compared_are_named_and_speak_against() -> None:
    three = [
        party(1, "Jin Lab", "a", ("phone", "1"), ("messenger", "m")),
        party(2, "Yin Tools", "b", ("phone", "2")),
        party(3, "Wei Glass", "a", ("messenger", "n")),
    ]
    told = story_of(three).reasons[-1]
    assert told.endswith("; of 1 of the 3 pairs nothing could be compared (“Yin Tools” with “Wei Glass”)")
    (against,) = not_compared([told])
    assert against.startswith("of 1 of the 3 pairs no contact could be compared (“Yin Tools” with “Wei Glass”); so")
    all_alike = [party(number, f"Firm {number}", "a", ("phone", str(number))) for number in (1, 2, 3)]
    assert not list(not_compared(story_of(all_alike).reasons))


def test_of_many_pairs_the_one_who_could_be_compared_with_fewest_is_named_first() -> None:
    firms = [party(number, f"Firm {number}", "a", ("phone", str(number))) for number in range(1, 8)]
    told = story_of([*firms, party(8, "Jin Lab", "a", ("email", "j@j.example")), party(9, "Yin Tools")]).reasons[-1]
    who = "“Jin Lab” with 8 of the others; “Yin Tools” with 7 of the others"
    assert told.endswith(f"; of 15 of the 36 pairs nothing could be compared ({who})")
    many = [party(number, f"Firm {number}", "a", ("phone", str(number))) for number in range(1, 60)]
    told = story_of([*many, party(60, "Yin Tools"), party(61, "Jin Lab")]).reasons[-1]
    assert told.endswith("; of 119 of the 1830 pairs nothing could be compared")


def test_what_is_common_on_its_site_is_not_compared() -> None:
    hotline = Contact(kind="phone", value="400")
    common = Party(vendor=1, site="a", names=("Jin Lab",), common=(hotline,))
    assert story_of([common, party(2, "Yin Tools", "b", ("phone", "2"))]).reasons[-1].startswith("nothing could be")


def test_nothing_else_in_common_makes_strangers() -> None:
    story = story_of([party(1, "Jin Lab", "a", ("phone", "1")), party(2, "Yin Tools", "b", ("phone", "2"))])
    assert story.kind == STRANGERS
    assert story.strangers == 2
    assert any("compared were phones of both" in reason for reason in story.reasons)


def test_mailboxes_under_one_domain_are_told_and_join_nobody() -> None:
    four = [
        party(1, "Jin Lab", "a", ("email", "sales@brook.example")),
        party(2, "Yin Tools", "b", ("email", "li@mail.brook.example"), ("email", "li@qq.com")),
        party(3, "Wei Glass", "a", ("website", "https://www.brook.example/shop"), ("email", "wei@qq.com")),
        party(4, "Min Glass", "a", ("website", "https://min.shops.example")),
    ]
    story = story_of(four)
    assert (story.kind, story.strangers) == (STRANGERS, 4)
    (told,) = story.domains
    assert told in story.reasons
    who = "“Jin Lab”, “Yin Tools” and “Wei Glass” were seen with mailboxes or websites under one domain, brook.example"
    assert told.startswith(f"{who}: it may")


def test_a_shared_phone_makes_one_operator_and_says_which_number() -> None:
    story = story_of([party(1, "Jin Lab", "a", ("phone", "+86139")), party(2, "Yin Tools", "b", ("phone", "+86139"))])
    assert story.kind == ONE_OPERATOR
    assert story.operators == ((1, 2),)
    assert any("+86139" in reason and "Jin Lab" in reason and "Yin Tools" in reason for reason in story.reasons)


def test_one_firm_on_three_marketplaces_counts_once() -> None:
    three = [party(1, "Jin Lab Co., Ltd", "a"), party(2, "JIN LAB", "b", ("phone", "1")), party(3, "Jin Lab Ltd.", "c")]
    story = story_of(three)
    assert story.kind is None
    assert story.firms == ((1, 2, 3),)


def test_listings_of_one_firm_that_share_a_phone_are_not_said_to_share_none() -> None:
    two = [party(1, "Jin Lab", "a", ("phone", "1")), party(2, "Jin Lab", "b", ("phone", "1"))]
    reasons = story_of([*two, party(3, "Yin Tools", "c", ("phone", "2"))]).reasons
    assert any("for counting alone, these 2 vendors are taken for one firm" in reason for reason in reasons)
    assert any("is named on a and b with one name and the same phone:" in reason for reason in reasons)
    assert any(
        reason.startswith("of these 2 firms no contact of their own that was compared is the same: ")
        for reason in reasons
    )
    assert sum(map(says_what_was_compared, reasons)) == 1


def test_one_name_with_contacts_in_conflict_is_two_firms() -> None:
    story = story_of([party(1, "Jin Lab", "a", ("phone", "1")), party(2, "Jin Lab", "b", ("phone", "2"))])
    assert len(story.firms) == 2


def test_one_name_twice_on_one_site_is_two_vendors() -> None:
    assert len(story_of([party(1, "Jin Lab", "a"), party(2, "Jin Lab", "a")]).firms) == 2


def test_values_of_one_template_are_one_signal() -> None:
    both = (("phone", "1"), ("email", "x@example.org"), ("messenger", "m"))
    one_place = story_of(
        [party(1, "Jin", "a", *both, source="css:.foot"), party(2, "Yin", "a", *both, source="css:.foot")]
    )
    alone = story_of(
        [party(1, "Jin", "a", both[1], source="css:.foot"), party(2, "Yin", "a", both[1], source="css:.foot")]
    )
    apart = story_of([party(1, "Jin", "a", *both), party(2, "Yin", "b", *both)])
    assert one_place.score == alone.score < apart.score
    assert any("not counted again" in reason for reason in one_place.reasons)


def test_a_number_that_is_a_messenger_too_is_one_signal() -> None:
    def score(*contacts: tuple[str, str]) -> float:
        return story_of([party(1, "Jin Lab", "a", *contacts), party(2, "Yin Tools", "b", *contacts)]).score

    number, other = "+86555", "+86556"
    both = (("phone", number), ("messenger", f"whatsapp:{number}"))
    assert score(*both) == score(both[1])
    assert score(("phone", other), both[1]) > score(*both)
    told = story_of([party(1, "Jin Lab", "a", *both), party(2, "Yin Tools", "b", *both)]).reasons
    assert sum("the number of another shared value" in reason for reason in told) == 1


def test_nearly_the_same_words_are_a_signal() -> None:
    story = story_of(
        [
            party(1, "Jin", "a", ("description", WORDS)),
            party(2, "Yin", "b", ("description", WORDS.replace("2009", "2012"))),
            party(
                3,
                "Min",
                "b",
                ("description", "Bicycle parts and garden chairs, made to order in our own small works, ask us."),
            ),
        ]
    )
    assert story.kind == MIXED
    assert story.operators == ((1, 2), (3,))


def test_a_hundred_shops_with_one_text_are_one_operator_and_told_once_each() -> None:
    story = story_of([party(at, f"Firm {at}", "a", ("description", f"{WORDS} {at}")) for at in range(100)])
    assert story.kind == ONE_OPERATOR
    assert sum("nearly the same words" in reason for reason in story.reasons) == 99


def test_what_one_site_fills_in_for_its_vendors_is_told_and_not_counted() -> None:
    source = "opengraph:og:description"
    here, there = (party(at, f"Firm {at}", "a", ("description", WORDS), source=source) for at in (1, 2))
    elsewhere = party(2, "Firm 2", "b", ("description", WORDS), source=source)
    assert story_of([here, there]).kind == STRANGERS
    assert any("not counted" in reason for reason in story_of([here, there]).reasons)
    assert story_of([here, elsewhere]).kind == ONE_OPERATOR


def test_more_strangers_weigh_more() -> None:
    scores = [story_of([party(at, f"Firm {at}") for at in range(count)]).score for count in (2, 4, 12)]
    assert scores == sorted(scores)
    assert scores[0] < scores[-1] <= 1


def test_the_order_does_not_matter() -> None:
    parties = [party(at, f"Firm {at % 5}", f"site{at % 3}", ("phone", str(at % 4))) for at in range(14)]
    mixed = random.Random(3).sample(parties, len(parties))
    assert story_of(mixed) == story_of(parties)


def test_legal_forms_tell_no_firm_from_another() -> None:
    assert folded_name("金星科技有限公司") == folded_name("金星科技")
    assert folded_name("Ltd") == "ltd"


def test_profiles_of_one_name_at_one_place_are_no_strangers_whatever_their_telephones() -> None:
    same, other = ("phone", "1"), ("phone", "2")
    assert story_of([party(1, "Jin Lab Ltd", "a", same), party(2, "JIN LAB", "a", same)]).kind is None
    assert story_of([party(1, "Jin Lab", "a", same), party(2, "Yin Lab", "a", same)]).kind == ONE_OPERATOR
    assert story_of([party(1, "Jin Lab", "a", same), party(2, "Jin Lab", "a", other)]).kind is None
    assert story_of([party(1, "Jin Lab"), party(2, "Jin Lab")]).kind is None
    assert story_of([party(1, "Jin Lab"), party(2, "Jin Lab"), party(3, "Yin Lab")]).kind == STRANGERS


def test_namesakes_whose_telephones_differ_are_two_firms_and_no_strangers() -> None:
    two = [party(1, "Jin Lab Ltd.", "a", ("phone", "1")), party(2, "JIN LAB", "b", ("phone", "2"))]
    story = story_of([*two, party(3, "Yin Tools", "a", ("phone", "3"))])
    assert story.kind == STRANGERS
    assert len(story.firms) == 3
    assert story.operators == ((1, 2), (3,))
    assert sum("have one name but for spelling and legal form" in reason for reason in story.reasons) == 1
    assert not any("may come to" in reason for reason in story.reasons)  # said of what pages share


def test_a_namesake_of_one_who_shares_a_telephone_adds_no_operator() -> None:
    shared = [party(number, name, "a", ("phone", "1")) for number, name in ((1, "Jin Lab"), (2, "Yin Tools"))]
    story = story_of([*shared, party(3, "Jin Lab", "b", ("phone", "2"))])
    assert story.kind == ONE_OPERATOR
    assert story.strangers == 1
    with_another = story_of([*shared, party(3, "Jin Lab", "b", ("phone", "2")), party(4, "Wool Mill", "b")])
    assert with_another.kind == MIXED
    assert any(reason == "by what was read of them, these 4 may come to 2 operators" for reason in with_another.reasons)


def test_a_name_that_only_holds_another_is_another() -> None:
    story = story_of([party(1, "Jin Lab", "a", ("phone", "1")), party(2, "Jin Lab East", "b", ("phone", "2"))])
    assert story.strangers == 2


def test_of_whom_no_name_was_read_is_not_said_that_they_have_one_name() -> None:
    def nameless(vendor: int, site: str, phone: str, *more: tuple[str, str]) -> Party:
        return party(vendor, "", site, ("phone", phone), *more)._replace(names=())

    two = [nameless(1, "a", "1"), nameless(2, "a", "2")]
    assert story_of(two).kind is None
    assert (
        story_of([nameless(1, "a", "1", ("description", WORDS)), nameless(2, "a", "2", ("description", WORDS))]).kind
        is None
    )
    told = "\n".join(story_of([*two, party(3, "Jin Lab", "a", ("phone", "3"))]).reasons)
    assert (
        "no name was read of vendor 1 (no name read) (a) and vendor 2 (no name read) (a): they may be one firm, and"
        " count once where strangers are counted"
    ) in told
    assert "one name" not in told.replace("no name", "")
    assert "“vendor" not in told


def test_a_page_without_a_name_is_no_stranger_to_the_one_firm_that_its_site_names_there() -> None:
    def page(vendor: int, site: str, *contacts: tuple[str, str]) -> Party:
        return party(vendor, "", site, *contacts)._replace(names=())

    firm, profile = party(1, "Jin Lab", "a", ("phone", "1")), party(2, "JIN LAB Ltd", "a", ("email", "a@jin.example"))
    assert story_of([firm, page(3, "a")]).kind is None
    assert story_of([firm, profile, page(3, "a"), page(4, "a", ("website", "jin.example"))]).kind is None
    # It may be anybody's where its telephone is another, the site names two, or another site gives it.
    assert story_of([firm, page(3, "a", ("phone", "2"))]).kind == STRANGERS
    assert story_of([firm, page(3, "b")]).kind == STRANGERS
    story = story_of([firm, page(3, "a"), party(5, "Yin Tools", "b")])
    assert story.operators == ((1, 3), (5,))
    assert (
        "no name was read of vendor 3 (no name read) (a), and no contact unlike those of “Jin Lab” (a), whom alone that"
        " site names here: they may be one firm, and count once where strangers are counted"
    ) in story.reasons
    assert story_of([firm, page(3, "a"), party(5, "Yin Tools", "a")]).strangers == 3


def test_pages_without_a_name_that_share_with_one_firm_by_name_are_no_operator_under_several_names() -> None:
    unnamed = [party(number, "", "a", ("phone", phone))._replace(names=()) for number, phone in ((1, "1"), (2, "2"))]
    story = story_of([*unnamed, party(3, "Jin Lab", "a", ("phone", "1")), party(4, "Yin Tools", "a", ("phone", "2"))])
    assert story.kind == STRANGERS
    assert story.operators == ((1, 3), (2, 4))
    head, first, second, *_, last = story.reasons
    assert head.startswith("pages of 1 site named 4 vendors (no name was read of 2 of them) at this place")
    assert first.startswith("vendor 1 (no name read) (a) and “Jin Lab” (a) share what is told below, and of all who")
    assert second.startswith("vendor 2 (no name read) (a) and “Yin Tools” (a) share what is told below")
    assert last.startswith("of these 2 operators no contact of their own that was compared is the same")
    other = party(4, "Yin Tools", "a", ("phone", "9"))
    of_two_sites = [unnamed[0], party(3, "Jin Lab", "a", ("phone", "1")), party(5, "Jin Lab", "b", ("phone", "3"))]
    assert story_of([*of_two_sites, other]).kind == STRANGERS


def test_a_page_without_a_name_that_shares_with_two_names_shows_one_operator() -> None:
    unnamed = party(1, "", "a", ("phone", "1"))._replace(names=())
    named = [party(3, "Jin Lab", "a", ("phone", "1")), party(4, "Yin Tools", "a", ("phone", "1"))]
    assert story_of([unnamed, *named]).kind == ONE_OPERATOR


def test_a_page_without_a_name_that_shares_with_one_firm_has_no_second_name() -> None:
    unnamed = party(1, "", "a", ("phone", "1"))._replace(names=())
    assert story_of([unnamed, party(2, "Jin Lab", "a", ("phone", "1"))]).kind is None
    assert story_of([unnamed, party(2, "Jin Lab", "a", ("phone", "2"))]).kind == STRANGERS
    both = [party(2, "Jin Lab", "a", ("phone", "1")), party(3, "Yin Tools", "a", ("phone", "1"))]
    assert story_of([unnamed, *both]).kind == ONE_OPERATOR


def test_a_fax_is_told_as_what_was_not_compared() -> None:
    story = story_of([party(1, "Jin Lab", "a", ("phone", "1")), party(2, "Yin Tools", "b", ("phone", "2"))])
    assert story.reasons[-1].endswith("(none of their own could be), numbers of a fax alone (never read)")
