"""What firms call places of their own, in many languages, as one expression: "Sucursal", "Hauptsitz"."""

from typing import Final

from falsefront.text.word_lists import word_lists

OFFICES: Final = word_lists(__file__).any_of("office")
