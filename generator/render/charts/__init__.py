"""The geometry of the charts: pure functions from facts to frozen coordinates; templates draw."""
