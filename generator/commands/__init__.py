"""The commands of `briefing`, by what they do."""
