"""What addresses outside China cut short, glue or spell in their own ways, written out before it is cut into words."""
