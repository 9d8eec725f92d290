"""What editors are told: problems in words, as text, JSON or annotations."""
