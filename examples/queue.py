"""Lists: jobs that are taken in turn, and put back when they failed."""

from redisjit import List, Module, RedisError

module = Module("jobs")


@module.command
def put(queue: List, *jobs: bytes) -> int:
    """Add jobs at the end. Returns how many there are."""
    queue.extend(jobs)
    return len(queue)


@module.command
def take(queue: List, running: List) -> bytes | None:
    """Move the next job to the list of those that are being worked on."""
    if not queue:
        return None
    job = queue.popleft()
    running.append(job)
    return job


@module.command
def done(running: List, job: bytes) -> None:
    """Forget a job that is being worked on."""
    if job not in running:
        raise RedisError("NOJOB there is no such job")
    running.remove(job)


@module.command
def retry(queue: List, running: List) -> int:
    """Put everything that is being worked on back to the front, in its order. Returns how many jobs that are."""
    jobs = running[:]
    queue.extendleft(reversed(jobs))
    running.clear()
    return len(jobs)
