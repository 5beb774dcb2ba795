"""What calls leave behind: resources and the bytes of files, in SQLite.

Knows records, not APIs: what a resource is and which errors it gives is the handlers' business.
"""
