"""A generator of briefing sites whose every fact is quoted."""

__version__ = "0.1.0"
