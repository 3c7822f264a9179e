"""Values of data types beside C by hand."""
