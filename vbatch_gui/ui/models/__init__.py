"""The speech models: the manager, and the page of the first start."""
