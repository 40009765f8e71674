#!/usr/bin/env python3
"""Builds the frozen application: python3 packaging/build.py [DIR]; see frozen_build.py."""

import sys

from frozen_build import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
