"""Waiting for a key: None means that there is no answer yet, and the command is called again when a key is ready."""

from redisjit import Context, Hash, List, Module

module = Module("mailbox")


@module.command(block="ms")
def receive(ctx: Context, ms: int, *boxes: List) -> tuple[bytes, bytes] | None:
    """The oldest message of the first box that has any, and whose it is. Waits at most so many milliseconds."""
    if ctx.timed_out:
        return b"nobody", b"no mail today"
    for box in boxes:
        if len(box) > 0:
            return box.name, box.popleft()
    return None


@module.command(block="ms")
def answer(questions: Hash, question: bytes, ms: int) -> bytes | None:
    """The answer to a question, when there is one."""
    return questions.get(question)


@module.command
def tell(ctx: Context, questions: Hash, question: bytes, text: bytes) -> None:
    """Answer a question: whoever waits for it is woken, since a hash does not do that by itself."""
    questions[question] = text
    ctx.wake(questions)


@module.command
def send(box: List, text: bytes) -> int:
    """Put a message into a box. The server wakes who waits for a list."""
    box.append(text)
    return len(box)
