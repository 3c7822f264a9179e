"""The intermediate representation: operations, builder, printer, verifier."""
