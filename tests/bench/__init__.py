"""The benchmark: VBatch against what people use today, on the same files, with the same model.

`python -m tests.bench --help`; what it does and how to read it: README, "The benchmark".
"""
