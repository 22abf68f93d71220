"""Units in the admin."""
