"""Contacts and numbers on a page: phone, e-mail, messenger, registration code, CAS number, price."""
