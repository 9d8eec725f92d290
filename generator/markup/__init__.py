"""Light Markdown, read safely: no raw HTML, few constructs, text with known offsets."""
