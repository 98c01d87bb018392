"""Umlauts written out are letters of the same name; a slip is still told as one."""

import pytest
from tests.gazetteer import load

from falsefront import address


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mühlenstraße 12, 80331 München", "Muehlenstrasse 12, 80331 Muenchen"),
        ("Mühlenstr. 12, 80331 München", "MUEHLENSTR 12, MUENCHEN"),
        ("Größeweg 12, 20095 Hamburg", "Groesseweg 12, 20095 Hamburg"),
        ("Möbelhof 3, 1010 Wien", "Moebelhof 3, 1010 Wien"),
    ],
)
def test_a_road_with_its_umlauts_written_out_is_the_same_road(one: str, other: str) -> None:
    for left, right in ((one, other), (other, one)):
        found = address.compare(address.read(left, load()), address.read(right, load()))
        assert found.level == "number"
        heads = [reason.split(": ")[0] for reason in found.reasons]
        assert "same road" in heads
        assert not any("typing error" in head or "different" in head for head in heads)


def test_another_letter_is_a_slip_or_another_road() -> None:
    one = address.read("Mühlenkranichstraße 12, 20095 Hamburg", load())
    slip = address.compare(one, address.read("Muehlenkrannichstrasse 12, 20095 Hamburg", load()))
    assert not any(reason.startswith("same road: ") for reason in slip.reasons)
    baur = address.read("Baurweg 12, 80331 München", load()), address.read("Bauerweg 12, 80331 München", load())
    assert not any(reason.startswith("same road: ") for reason in address.compare(*baur).reasons)
