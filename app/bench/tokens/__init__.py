"""What is done with tokens away from the slots."""
