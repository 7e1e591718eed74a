"""Labels: layout, PDF, proof, printers."""
