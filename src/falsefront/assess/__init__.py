"""Findings: one function a code, each a checkable sign that premises or a claim are implausible."""
