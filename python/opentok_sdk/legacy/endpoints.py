"""Addresses, under the name of old."""

from ._endpoints import Endpoints as Endpoints
