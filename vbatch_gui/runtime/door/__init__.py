"""What stands behind the one door, BatchProcessor: its state in core.py, and a module for each subject.

core (what all share) · running (start, pause, cancel, retry) · batches (make, change, delete, bring back) ·
files (into and out of batches) · results (transcripts, exports) · facets (subjects that are built when first
used) · result_removal (deleting what was done, once nobody writes there any more).
"""
