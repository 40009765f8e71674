"""The batches: the list at the left and the head of the shown one."""
