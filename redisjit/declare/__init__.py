"""Declarations: modules, and command signatures turned into specifications."""
