"""The engine process: decodes media, finds speech, transcribes. No Qt.

Only `protocol` may be imported by other rooms; everything else runs in the child process.
"""
