"""Finished transcripts: read, found in, corrected, written again, exported."""
