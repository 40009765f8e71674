"""Search over all batches."""
