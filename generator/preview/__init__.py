"""The live preview: the last good content of each briefing, and over it what is wrong now."""
