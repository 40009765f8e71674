"""The window itself and its frame."""
