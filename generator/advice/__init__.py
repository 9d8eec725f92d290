"""What to write instead: the words of an editor in the notation of the format.

For hints alone: what is proposed here decides nothing.
"""
