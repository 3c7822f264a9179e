"""A type that writes its values into the server's files itself, and wants to know where they lie."""

from __future__ import annotations

from dataclasses import dataclass, field

from redisjit import Key, Module, storage

module = Module("written")


@dataclass
class Unlinked:
    names: list[bytes] = field(default_factory=list)


unlinked = module.state(Unlinked())


@module.datatype("written-1", version=3)
@dataclass
class Reading:
    sensor: bytes
    count: int = 0
    mean: float = 0.0
    coarse: float = 0.0
    fine: float = 0.0
    notes: list[bytes] = field(default_factory=list)

    def rdb_save(self, out: storage.Writer) -> None:
        out.write_bytes(self.sensor)
        out.write_int(self.count)
        out.write_float(self.mean)
        out.write_float32(self.coarse)
        out.write_long_double(self.fine)
        out.write_unsigned(len(self.notes))
        for note in self.notes:
            out.write_bytes(note)

    @staticmethod
    def rdb_load(source: storage.Reader) -> Reading:
        made = Reading(source.read_bytes(), source.read_int(), source.read_float(), source.read_float32())
        if source.version > 1:
            made.fine = source.read_long_double()
        made.notes = [source.read_bytes() for _ in range(source.read_unsigned())]
        return made

    def copy(self, source: storage.Place, target: storage.Place) -> Reading:
        note = b"copy of " + (source.key or b"?") + b" for " + (target.key or b"?")
        if source.db >= 0:
            note += b", %d to %d" % (source.db, target.db)
        return Reading(self.sensor, self.count, self.mean, self.coarse, self.fine, [*self.notes, note])

    def digest(self, digest: storage.Digest) -> None:
        digest.add(self.sensor)
        digest.add_int(self.count)
        digest.end()
        for note in self.notes:
            digest.add(note)
            digest.end()
        digest.add(b"end")

    def aof_rewrite(self, at: storage.Place) -> list[list[bytes]]:
        name = at.key or b""
        return [[b"written.make", name, self.sensor, b"%d" % self.count], [b"written.note", name, b"db %d" % at.db]]

    def mem_usage(self, at: storage.Place) -> int:
        return 1000 * (at.db + 2) + len(at.key or b"")

    def free_effort(self, at: storage.Place) -> int:
        return len(at.key or b"")

    def unlink(self, at: storage.Place) -> None:
        unlinked.names.append((at.key or b"?") + b" %d" % at.db)


@module.command
def make(key: Key[Reading], sensor: bytes, count: int) -> None:
    key.value = Reading(sensor, count, count / 3, 0.5, count / 7)


@module.command
def note(key: Key[Reading], word: bytes) -> int:
    reading = key.value
    if reading is None:
        return -1
    reading.notes.append(word)
    return len(reading.notes)


@module.command
def coarse(key: Key[Reading], value: float) -> None:
    reading = key.get_or_create(lambda: Reading(b"new"))
    reading.coarse = value


@module.command
def show(key: Key[Reading]) -> tuple[bytes, int, float, float, float, list[bytes]] | None:
    r = key.value
    return None if r is None else (r.sensor, r.count, r.mean, r.coarse, r.fine, r.notes)


@module.command
def gone() -> list[bytes]:
    """The names of keys that objects were in. Under CPython nobody tells."""
    return unlinked.names


# case: show k
# case: make k thermometer 12345
# case: show k
# case: note k 12
# case: note k -1234567
# case: note k ""
# case: note k "a note that is long enough to be made shorter by the server, shorter, shorter, shorter, shorter"
# case: show k
# case: note none x
# case: make k "" -9223372036854775808
# case: show k
# case: coarse k 0.25
# case: show k
# case: coarse l 1e10
# case: show l
# case: make m x 9223372036854775807
# case: show m
