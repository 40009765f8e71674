"""The engine process besides what is said to it: its environment, health, rest and death."""
