"""Colours, icons and strokes."""
