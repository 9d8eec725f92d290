"""All that depends on a language: how it writes numbers, dates and names."""
