class Missing(Exception):
    """What the tests need and this machine lacks; the message is one sentence on what to do."""
