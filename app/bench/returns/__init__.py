"""Devices that came back."""
