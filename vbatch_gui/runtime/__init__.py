"""What drives a batch: scheduler, memory gate, engine client, and what happens to one job in the pool.

`batch_processor` is the one door to all of it, for window, command line and scripts; what stands behind each
of its subjects lies in `door`. The other folders hold what these need, a subject each.
"""
