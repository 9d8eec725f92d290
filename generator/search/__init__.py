"""What makes search find more than the words as written: an index in, an index out."""
