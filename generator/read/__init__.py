"""What editors write, read strictly: YAML without implicit types, front matter, source texts."""
