"""Lists of dealers that stand on their page a second time in other words, and streets with their towns apart."""

from tests.parse.test_others import read
from tests.parse.test_people_and_offices_in_lists import LIST, told

from falsefront.parse.draft import Draft
from falsefront.parse.frames_of_lists import outside_of_frame
from falsefront.parse.tree import build_tree


def of(**said: tuple[str, ...]) -> Draft:
    draft = Draft()
    for name, values in said.items():
        for value in values:
            draft.say(name, value, "lines")
    return draft


def test_contacts_that_name_nobody_have_nothing_of_those_who_are_named() -> None:
    named = [of(vendor=("Otter Joinery",), phone=("01943 555 142",)), of(vendor=("Vale",), email=("a@vale.example",))]
    blocks = [of(phone=("(01943) 555-142", "01904 555 199"), email=("A@vale.example",)), of(phone=("01943 555142",))]
    kept = outside_of_frame(build_tree("<p>Moss</p>"), blocks, [], named)
    assert [{name: [each.raw for each in said] for name, said in block.fields.items()} for block in kept] == [
        {"phone": ["01904 555 199"]}
    ]


def test_an_entry_of_a_list_whose_name_is_not_told_is_no_frames() -> None:
    tree = build_tree("<main><p>Our dealers</p></main><footer>Call us: 01904 555 199</footer>")
    named = [of(vendor=(name,), phone=(f"01943 555 14{at}",)) for at, name in enumerate(("Otter", "Vale", "Dell"))]
    frame, nameless = of(phone=("01904 555 199",)), of(phone=("01943 555 149",))
    assert outside_of_frame(tree, [frame], [nameless], named) == [nameless]


def test_the_town_behind_a_street_and_a_number_is_in_the_dealers_address() -> None:
    cards = "".join(
        f"<article><p>{town}</p><h2>{firm}</h2><p>{street}</p><p>{phone}</p><p>{area}, {town}</p></article>"
        for firm, street, phone, area, town in (
            ("Meşe Mutfak", "Gürgen Sokak No:8", "0232 555 01 43", "Konak", "İzmir"),
            ("Çınar Pazarı", "Ihlamur Caddesi No:135", "0224 555 01 44", "Osmangazi", "Bursa"),
        )
    )
    assert [where for _, where, _ in told(read(f"<h1>Bayiler</h1>{cards}", url=LIST))] == [
        "Gürgen Sokak No:8\nKonak, İzmir",
        "Ihlamur Caddesi No:135\nOsmangazi, Bursa",
    ]
