"""The one checker: does every quote stand in its source, and does it say what the fact says?"""
