"""Programs that compute: beside the better of gcc and clang, and beside Lua."""
