"""The kinds of fact sheet: one module each."""
