"""Threads beside the event loop, and how what they have done comes back to it."""
