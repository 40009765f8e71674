"""The models behind the one door: which there are, what fits, downloads, imports, measurements."""
