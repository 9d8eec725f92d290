"""A first draft of a briefing from one article: every sheet, each fact with its sentence."""
