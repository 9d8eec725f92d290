"""Reading numbers, dates and names."""
