"""The speech models on this disk: found, checked, imported, deleted. File work: no engine, no library.

Shared by the engine, which downloads and loads them, and the window's process, which shows them.
"""
