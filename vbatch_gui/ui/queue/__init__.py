"""The queue: the files of the shown batch as a table."""
