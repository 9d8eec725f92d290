"""States of a briefing compared: what changed since a git revision, and the log of it."""
