"""Search over all batches, and its index."""
