"""Devices: ports and slots, the chip worker process, token delivery, self-report, simulated devices."""
