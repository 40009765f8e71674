"""Formats written again from finished transcripts."""
