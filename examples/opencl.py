"""A vector kernel on the vectors of two keys, by OpenCL: on whatever device there is, with PoCL the processor."""

import numpy as np
from numpy.typing import NDArray

from redisjit import Module, String, c

module = Module("opencl")
cl = c.library("libOpenCL.so.1", load="first use")

SOURCE = b"""
kernel void axpy(float a, global const float *x, global float *y) {
    size_t i = get_global_id(0);
    y[i] = a * x[i] + y[i];
}
"""
ANY_DEVICE = 0xFFFFFFFF
READ_WRITE, COPY = 1, 32  # a buffer, and that it begins with the host's items
POINTER, FLOAT = 8, 4  # sizes


@cl.function(fails="nonzero")
def clGetPlatformIDs(room: c.uint, platforms: c.Ref[c.Pointer], count: c.Pointer = c.NULL) -> c.int:
    """The installed implementations."""
    raise NotImplementedError


@cl.function(fails="nonzero")
def clGetDeviceIDs(
    platform: c.Pointer, kind: c.u64, room: c.uint, devices: c.Ref[c.Pointer], count: c.Pointer = c.NULL
) -> c.int:
    """The devices of one."""
    raise NotImplementedError


@cl.function(fails="null")
def clCreateContext(
    properties: c.Pointer,
    count: c.uint,
    devices: c.Ref[c.Pointer],
    notify: c.Pointer,
    data: c.Pointer,
    error: c.Ref[c.int],
) -> c.Pointer:
    """What all that follows belongs to."""
    raise NotImplementedError


@cl.function(fails="null")
def clCreateCommandQueue(context: c.Pointer, device: c.Pointer, options: c.u64, error: c.Ref[c.int]) -> c.Pointer:
    """Where work is put in."""
    raise NotImplementedError


@cl.function(fails="null")
def clCreateProgramWithSource(
    context: c.Pointer, count: c.uint, sources: c.Ref[c.string], lengths: c.Pointer, error: c.Ref[c.int]
) -> c.Pointer:
    """A program, not yet compiled."""
    raise NotImplementedError


@cl.function(fails="nonzero")
def clBuildProgram(
    program: c.Pointer,
    count: c.uint = 0,
    devices: c.Pointer = c.NULL,
    options: c.string = b"",
    notify: c.Pointer = c.NULL,
    data: c.Pointer = c.NULL,
) -> c.int:
    """Compile a program."""
    raise NotImplementedError


@cl.function(fails="null")
def clCreateKernel(program: c.Pointer, name: c.string, error: c.Ref[c.int]) -> c.Pointer:
    """A function of a program."""
    raise NotImplementedError


@cl.function(fails="null")
def clCreateBuffer(
    context: c.Pointer,
    options: c.u64,
    size: c.size_t = c.nbytes("items"),
    *,
    items: c.Const[NDArray[np.float32]],
    error: c.Ref[c.int],
) -> c.Pointer:
    """Memory of the device, with a copy of these items."""
    raise NotImplementedError


@cl.function(fails="nonzero", name="clSetKernelArg")
def set_buffer(kernel: c.Pointer, index: c.uint, size: c.size_t, value: c.Ref[c.Pointer]) -> c.int:
    """Give a kernel an argument that is a buffer."""
    raise NotImplementedError


@cl.function(fails="nonzero", name="clSetKernelArg")
def set_number(kernel: c.Pointer, index: c.uint, size: c.size_t, value: c.Ref[c.float]) -> c.int:
    """Give a kernel an argument that is a number."""
    raise NotImplementedError


@cl.function(fails="nonzero")
def clEnqueueNDRangeKernel(
    queue: c.Pointer,
    kernel: c.Pointer,
    dimensions: c.uint,
    offset: c.Pointer,
    items: c.Ref[c.size_t],
    group: c.Pointer = c.NULL,
    events: c.uint = 0,
    wait: c.Pointer = c.NULL,
    event: c.Pointer = c.NULL,
) -> c.int:
    """Run a kernel once for each item."""
    raise NotImplementedError


@cl.function(fails="nonzero")
def clEnqueueReadBuffer(
    queue: c.Pointer,
    buffer: c.Pointer,
    blocking: c.uint,
    offset: c.size_t,
    size: c.size_t = c.nbytes("items"),
    *,
    items: NDArray[np.float32],
    events: c.uint = 0,
    wait: c.Pointer = c.NULL,
    event: c.Pointer = c.NULL,
) -> c.int:
    """Wait for what was put in, and read a buffer."""
    raise NotImplementedError


@cl.function
def clReleaseMemObject(buffer: c.Pointer) -> c.int:
    """Free a buffer."""
    raise NotImplementedError


@cl.function
def clReleaseKernel(kernel: c.Pointer) -> c.int:
    """Free a kernel."""
    raise NotImplementedError


@cl.function
def clReleaseProgram(program: c.Pointer) -> c.int:
    """Free a program."""
    raise NotImplementedError


@cl.function
def clReleaseCommandQueue(queue: c.Pointer) -> c.int:
    """Free a queue."""
    raise NotImplementedError


@cl.function
def clReleaseContext(context: c.Pointer) -> c.int:
    """Free a context."""
    raise NotImplementedError


def first_device() -> c.Ref[c.Pointer]:
    """Some device."""
    platform, device = c.Ref(c.NULL), c.Ref(c.NULL)
    clGetPlatformIDs(1, platform)
    clGetDeviceIDs(platform.value, ANY_DEVICE, 1, device)
    return device


def run(
    context: c.Pointer, queue: c.Pointer, kernel: c.Pointer, a: float, x: NDArray[np.float32], y: NDArray[np.float32]
) -> None:
    """Run the kernel on the items of two arrays, the second of which gets the result."""
    error = c.Ref(0)
    left = clCreateBuffer(context, READ_WRITE | COPY, items=x, error=error)
    try:
        right = clCreateBuffer(context, READ_WRITE | COPY, items=y, error=error)
        try:
            set_number(kernel, 0, FLOAT, c.Ref(a))
            set_buffer(kernel, 1, POINTER, c.Ref(left))
            set_buffer(kernel, 2, POINTER, c.Ref(right))
            clEnqueueNDRangeKernel(queue, kernel, 1, c.NULL, c.Ref(len(y)))
            clEnqueueReadBuffer(queue, right, 1, 0, items=y)
        finally:
            clReleaseMemObject(right)
    finally:
        clReleaseMemObject(left)


def axpy_of(a: float, x: NDArray[np.float32], y: NDArray[np.float32]) -> None:
    """`y = a * x + y`."""
    error = c.Ref(0)
    device = first_device()
    context = clCreateContext(c.NULL, 1, device, c.NULL, c.NULL, error)
    try:
        queue = clCreateCommandQueue(context, device.value, 0, error)
        try:
            program = clCreateProgramWithSource(context, 1, c.Ref(SOURCE), c.NULL, error)
            try:
                clBuildProgram(program)
                kernel = clCreateKernel(program, b"axpy", error)
                try:
                    run(context, queue, kernel, a, x, y)
                finally:
                    clReleaseKernel(kernel)
            finally:
                clReleaseProgram(program)
        finally:
            clReleaseCommandQueue(queue)
    finally:
        clReleaseContext(context)


@module.command(replicate="effects")
def axpy(y: String, a: float, x: String) -> int:
    """Add `a` times the vector `x` to the vector `y`, both of 32-bit floats, and return how long they are."""
    left, right = x.get() or b"", y.get() or b""
    if not left or len(left) != len(right) or len(left) % FLOAT:
        raise ValueError("the vectors have not the same length")
    items = np.frombuffer(right, np.float32).copy()
    axpy_of(a, np.frombuffer(left, np.float32), items)
    y.set(items.tobytes())
    return len(items)
