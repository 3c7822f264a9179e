"""Takes over the values of the module in `elder.c`: what it saves, that one loads, and the other way round."""

from __future__ import annotations

from dataclasses import dataclass, field

from redisjit import Key, Module, storage

module = Module("heir")


@module.datatype("elder-typ", version=2)
@dataclass
class Value:
    name: bytes
    amount: int
    mean: float
    coarse: float
    fine: float
    notes: list[bytes] = field(default_factory=list)

    def rdb_save(self, out: storage.Writer) -> None:
        out.write_bytes(self.name)
        out.write_int(self.amount)
        out.write_float(self.mean)
        out.write_float32(self.coarse)
        out.write_long_double(self.fine)
        out.write_unsigned(len(self.notes))
        for note in self.notes:
            out.write_bytes(note)

    @staticmethod
    def rdb_load(source: storage.Reader) -> Value:
        if source.version != 2:
            raise ValueError("it is of another version")
        name, amount, mean = source.read_bytes(), source.read_int(), source.read_float()
        coarse, fine = source.read_float32(), source.read_long_double()
        return Value(name, amount, mean, coarse, fine, [source.read_bytes() for _ in range(source.read_unsigned())])

    def digest(self, digest: storage.Digest) -> None:
        digest.add(self.name)
        digest.add_int(self.amount)
        digest.end()
        for note in self.notes:
            digest.add(note)
            digest.end()


@module.command
def note(key: Key[Value], word: bytes) -> int:
    value = key.value
    if value is None:
        return -1
    value.notes.append(word)
    return len(value.notes)


@module.command
def show(key: Key[Value]) -> list[bytes]:
    v = key.value
    if v is None:
        return []
    return [v.name, b"%d" % v.amount, str(v.mean).encode(), str(v.coarse).encode(), str(v.fine).encode(), *v.notes]


@module.command(replicate="effects")
def same(key: Key[Value], word: bytes) -> None:
    """The whole value goes to replicas."""
    value = key.value
    if value is not None:
        value.notes.append(word)
