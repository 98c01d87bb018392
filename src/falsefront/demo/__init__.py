"""The bundled sample market and its server on loopback."""
