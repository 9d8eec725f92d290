"""What a briefing is: frozen records that import nothing else of ours."""
