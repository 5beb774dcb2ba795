"""What the local tokenizer is made of: which tokenizer a model has, where its file is, what is counted.

Nothing here talks to the Gemini API; the one thing fetched from elsewhere is a tokenizer's model file.
"""
