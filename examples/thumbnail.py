"""A thumbnail of a PNG that stands in a key, by the C library libpng and its simplified interface, on a thread."""

import struct

import numpy as np
from numpy.typing import NDArray

from redisjit import Context, Module, String, c

module = Module("png")
png = c.library("libpng16.so.16")

IMAGE = "<QIIIIIII64sxxxx"  # png_image: opaque, version, width, height, format, flags, colours, problem, message
VERSION, RGBA = 1, 3
MOST_PIXELS = 1 << 24


@png.function
def png_image_begin_read_from_memory(image: bytearray, data: bytes, size: c.size_t = c.length("data")) -> c.int:
    """Read the header. C keeps the address of `data` until the image is read, or freed."""
    raise NotImplementedError


@png.function
def png_image_finish_read(
    image: bytearray, background: c.Pointer, pixels: NDArray[np.uint8], row: c.i32, colours: c.Pointer
) -> c.int:
    """Read the pixels."""
    raise NotImplementedError


@png.function
def png_image_write_to_memory(
    image: bytearray,
    out: bytearray,
    size: c.Ref[c.size_t],
    fewer_bits: c.int,
    pixels: c.Const[NDArray[np.uint8]],
    row: c.i32,
    colours: c.Pointer,
) -> c.int:
    """Write an image."""
    raise NotImplementedError


@png.function
def png_image_free(image: bytearray) -> None:
    """Free what an unfinished reading holds."""


def new_image(width: int, height: int) -> bytearray:
    """A structure for libpng."""
    return bytearray(struct.pack(IMAGE, 0, VERSION, width, height, RGBA, 0, 0, 0, b""))


def problem(image: bytearray) -> ValueError:
    """What libpng says of an image."""
    message = image[36:100].split(b"\0")[0]
    return ValueError(message.decode("utf-8", "replace"))


def read(data: bytes) -> tuple[NDArray[np.uint8], int, int]:
    """The pixels of a PNG, four bytes each, and its width and height."""
    image = new_image(0, 0)
    try:
        if not png_image_begin_read_from_memory(image, data):
            raise problem(image)
        width, height = struct.unpack_from("<II", image, 12)
        if width * height > MOST_PIXELS:
            raise ValueError(f"an image of {width} x {height} is too large")
        struct.pack_into("<I", image, 20, RGBA)
        pixels = np.zeros(width * height * 4, np.uint8)
        if not png_image_finish_read(image, c.NULL, pixels, 0, c.NULL):
            raise problem(image)
        c.keep(data)
    finally:
        png_image_free(image)
    return pixels, width, height


def write(pixels: NDArray[np.uint8], width: int, height: int) -> bytes:
    """A PNG."""
    size = c.Ref(len(pixels) + 8 * height + 4096)
    out = bytearray(size.value)
    image = new_image(width, height)
    if not png_image_write_to_memory(image, out, size, 0, pixels, 0, c.NULL):
        raise problem(image)
    return bytes(out[: size.value])


def shrink(pixels: NDArray[np.uint8], width: int, height: int, across: int, down: int) -> NDArray[np.uint8]:
    """Each pixel is the mean of those that it stands for."""
    out = np.zeros(across * down * 4, np.uint8)
    for y in range(down):
        top, bottom = y * height // down, (y + 1) * height // down
        for x in range(across):
            left, right = x * width // across, (x + 1) * width // across
            for channel in range(4):
                total = 0
                for row in range(top, bottom):
                    for column in range(left, right):
                        total += int(pixels[(row * width + column) * 4 + channel])
                out[(y * across + x) * 4 + channel] = np.uint8(total // ((bottom - top) * (right - left)))
    return out


@module.command(background=True)
def thumbnail(ctx: Context, source: String, target: String, size: int) -> tuple[int, int]:
    """Store a thumbnail of at most `size` pixels each way, and return its width and height."""
    with ctx.lock():
        data = source.get()
    if data is None:
        raise ValueError("there is no image")
    if size < 1:
        raise ValueError("the size is not positive")
    pixels, width, height = read(data)
    longest = max(width, height, size)
    across, down = max(width * size // longest, 1), max(height * size // longest, 1)
    small = write(shrink(pixels, width, height, across, down), across, down)
    with ctx.lock():
        target.set(small)
    return across, down


@module.command
def dimensions(source: String) -> tuple[int, int] | None:
    """The width and height of an image."""
    data = source.get()
    if data is None:
        return None
    _, width, height = read(data)
    return width, height
