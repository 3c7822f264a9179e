"""Commands in the background beside the same in the foreground."""
