"""Text made plain: folded, cut into segments and tokens, without what is no address."""
