"""Questions and short lists that several parts ask."""
