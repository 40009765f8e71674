"""The computer: sleep and power, staying awake, and the limits of a container."""
