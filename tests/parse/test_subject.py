from falsefront.parse.tree import ELSEWHERE, build_tree

PAGE = "<body><p>Kettle</p><p>Lot 17 of 203</p><p>Lot 18 of 203</p><footer>Fern Market</footer></body>"


def test_what_is_left_out_of_a_pages_subject_is_none_of_its_lines_any_more() -> None:
    tree = build_tree(PAGE)
    assert [line.text for line in tree.subject] == ["Kettle", "Lot 17 of 203", "Lot 18 of 203"]
    tree.leave_out_spans([(tree.subject[1].start, tree.subject[1].end)])
    assert [line.text for line in tree.subject] == ["Kettle", "Lot 18 of 203"]


def test_lines_that_are_left_out_are_still_found_by_their_shape() -> None:
    tree = build_tree(PAGE)
    tree.leave_out_spans([(tree.subject[1].start, tree.subject[1].end)])
    asked: list[str] = []

    def is_lot(shape: str) -> bool:
        asked.append(shape)
        return shape.startswith("Lot")

    found = tree.lines_shaped(is_lot)
    assert [(line.text, line.zone == ELSEWHERE) for line in found] == [
        ("Lot 17 of 203", True),
        ("Lot 18 of 203", False),
    ]
    assert sorted(asked) == ["Fern Market", "Kettle", "Lot 00 of 000"]
