"""A walk through VBatch with pictures: one module for each view, taken by tests.ui.screenshots."""
