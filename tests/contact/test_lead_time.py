import pytest

from falsefront.contact.lead_time import lead_time


@pytest.mark.parametrize(
    ("raw", "meant"),
    [
        ("7-15 days", "7-15 days"),
        ("within 48 hours", "48 hours"),
        ("3 - 5 business days", "3-5 working days"),
        ("交货期：15至20天", "15-20 days"),
        ("4–6 Wochen", "4-6 weeks"),
        ("10 dias úteis", "10 working days"),
        ("3-4 tygodnie", "3-4 weeks"),
        ("5 рабочих дней", "5 working days"),
        ("2か月", "2 months"),
        ("30", None),
        ("on request", None),
        ("1" * 5_000, None),
    ],
)
def test_a_span_of_time_is_read_with_its_unit(raw: str, meant: str | None) -> None:
    assert lead_time(raw) == meant
