"""Sums, extremes, sorting of arrays. Floats are added as NumPy adds them: in halves, and in eights below 128 items."""


def array_sum(a: ndarray1[T]) -> R:
    total = convert(R, 0)
    if a.s0 == 1:
        for i in range(a.n0):
            total = total + convert(R, load(T, a.data, i))
        return total
    for i in range(a.n0):
        total = total + convert(R, load(T, a.data, wrap_mul(i, a.s0)))
    return total


@inline
def array_eights(data: Ptr, count: int, stride: int, zero: T) -> T:
    """The sum of 8 to 128 items: eight sums side by side, then those two by two, then what is left over."""
    one = load(T, data, 0)
    two = load(T, data, stride)
    three = load(T, data, wrap_mul(stride, 2))
    four = load(T, data, wrap_mul(stride, 3))
    five = load(T, data, wrap_mul(stride, 4))
    six = load(T, data, wrap_mul(stride, 5))
    seven = load(T, data, wrap_mul(stride, 6))
    eight = load(T, data, wrap_mul(stride, 7))
    i = 8
    while i < wrap_sub(count, count & 7):
        one = one + load(T, data, wrap_mul(i, stride))
        two = two + load(T, data, wrap_mul(wrap_add(i, 1), stride))
        three = three + load(T, data, wrap_mul(wrap_add(i, 2), stride))
        four = four + load(T, data, wrap_mul(wrap_add(i, 3), stride))
        five = five + load(T, data, wrap_mul(wrap_add(i, 4), stride))
        six = six + load(T, data, wrap_mul(wrap_add(i, 5), stride))
        seven = seven + load(T, data, wrap_mul(wrap_add(i, 6), stride))
        eight = eight + load(T, data, wrap_mul(wrap_add(i, 7), stride))
        i = wrap_add(i, 8)
    total = ((one + two) + (three + four)) + ((five + six) + (seven + eight))
    while i < count:
        total = total + load(T, data, wrap_mul(i, stride))
        i = wrap_add(i, 1)
    return total


def array_pairwise(data: Ptr, count: int, stride: int, zero: T) -> T:
    if count < 8:
        total = convert(T, -0.0)
        for i in range(count):
            total = total + load(T, data, wrap_mul(i, stride))
        return total
    if count <= 128:
        if stride == 1:
            return array_eights(data, count, 1, zero)
        return array_eights(data, count, stride, zero)
    half = (count >> 1) & -8
    first = array_pairwise(data, half, stride, zero)
    rest = offset(data, wrap_mul(wrap_mul(half, stride), sizeof(T)))
    return first + array_pairwise(rest, wrap_sub(count, half), stride, zero)


def array_sum_floats(a: ndarray1[T]) -> T:
    zero = convert(T, 0.0)
    if a.n0 == 0:
        return zero
    return zero + array_pairwise(a.data, a.n0, a.s0, zero)


def array_sum_floats2(a: ndarray2[T]) -> T:
    """In memory's order: an array whose items do not lie side by side NumPy adds in an order of its own."""
    zero = convert(T, 0.0)
    if a.n0 == 0 or a.n1 == 0:
        return zero
    if a._contiguous() or a.T._contiguous():
        return zero + array_pairwise(a.data, wrap_mul(a.n0, a.n1), 1, zero)
    if a.n0 == 1:
        return zero + array_pairwise(a.data, a.n1, a.s1, zero)
    if a.n1 == 1:
        return zero + array_pairwise(a.data, a.n0, a.s0, zero)
    raise ValueError("the sum of floats of a part of a two-dimensional array: write .copy().sum()")


def array_sum_as_floats(a: ndarray1[T]) -> np_float64:
    """For the mean of integers: as floats, 8,192 at a time."""
    total = convert(np_float64, 0.0)
    scratch: ndarray1[np_float64] = new_array1(min(a.n0, 8192))
    done = 0
    while done < a.n0:
        count = min(wrap_sub(a.n0, done), 8192)
        for i in range(count):
            item = convert(np_float64, load(T, a.data, wrap_mul(wrap_add(done, i), a.s0)))
            store(np_float64, scratch.data, i, item)
        total = total + array_pairwise(scratch.data, count, 1, total)
        done = wrap_add(done, count)
    return total


def array_prod(a: ndarray1[T]) -> R:
    total = convert(R, 1)
    for i in range(a.n0):
        total = total * convert(R, load(T, a.data, wrap_mul(i, a.s0)))
    return total


def array_cumsum(a: ndarray1[T]) -> ndarray1[R]:
    out = new_array1(a.n0)
    if a.n0 > 0:
        total = convert(R, load(T, a.data, 0))
        store(R, out.data, 0, total)
        for i in range(1, a.n0):
            total = total + convert(R, load(T, a.data, wrap_mul(i, a.s0)))
            store(R, out.data, i, total)
    return out


def array_min(a: ndarray1[T]) -> T:
    if a.n0 == 0:
        raise ValueError("zero-size array to reduction operation minimum which has no identity")
    found = load(T, a.data, 0)
    for i in range(1, a.n0):
        item = load(T, a.data, wrap_mul(i, a.s0))
        found = item if item < found else found
    return found


def array_max(a: ndarray1[T]) -> T:
    if a.n0 == 0:
        raise ValueError("zero-size array to reduction operation maximum which has no identity")
    found = load(T, a.data, 0)
    for i in range(1, a.n0):
        item = load(T, a.data, wrap_mul(i, a.s0))
        found = item if item > found else found
    return found


def array_min_floats(a: ndarray1[T]) -> T:
    found = array_min(a)
    for i in range(a.n0):
        item = load(T, a.data, wrap_mul(i, a.s0))
        if item != item:
            return item
    return array_one_zero(a, found)


def array_max_floats(a: ndarray1[T]) -> T:
    found = array_max(a)
    for i in range(a.n0):
        item = load(T, a.data, wrap_mul(i, a.s0))
        if item != item:
            return item
    return array_one_zero(a, found)


@inline
def array_one_zero(a: ndarray1[T], found: T) -> T:
    if found == 0.0:
        array_check_zeros(a)
    return found


def array_check_zeros(a: ndarray1[T]) -> None:
    """Which of 0.0 and -0.0 is the lesser, or comes first, differs between machines."""
    seen = 0
    for i in range(a.n0):
        item = load(T, a.data, wrap_mul(i, a.s0))
        if item == 0.0:
            seen |= 1 if float_bits(convert(float, item)) < 0 else 2
    if seen == 3:
        raise ValueError("both 0.0 and -0.0: which of them NumPy takes differs between machines")


def array_argmin(a: ndarray1[T]) -> np_int64:
    if a.n0 == 0:
        raise ValueError("attempt to get argmin of an empty sequence")
    found = load(T, a.data, 0)
    place = 0
    if found != found:
        return convert(np_int64, 0)
    for i in range(1, a.n0):
        item = load(T, a.data, wrap_mul(i, a.s0))
        if item < found:
            found = item
            place = i
        if item != item:
            return convert(np_int64, i)
    return convert(np_int64, place)


def array_argmax(a: ndarray1[T]) -> np_int64:
    if a.n0 == 0:
        raise ValueError("attempt to get argmax of an empty sequence")
    found = load(T, a.data, 0)
    place = 0
    if found != found:
        return convert(np_int64, 0)
    for i in range(1, a.n0):
        item = load(T, a.data, wrap_mul(i, a.s0))
        if item > found:
            found = item
            place = i
        if item != item:
            return convert(np_int64, i)
    return convert(np_int64, place)


def array_any(a: ndarray1[T]) -> np_bool:
    for i in range(a.n0):
        if load(T, a.data, wrap_mul(i, a.s0)):
            return convert(np_bool, True)
    return convert(np_bool, False)


def array_all(a: ndarray1[T]) -> np_bool:
    for i in range(a.n0):
        if not load(T, a.data, wrap_mul(i, a.s0)):
            return convert(np_bool, False)
    return convert(np_bool, True)


def array_list1(a: ndarray1[T]) -> list[P]:
    out = new_list(a.n0)
    for i in range(a.n0):
        out._push(convert(P, a._at(i)))
    return out


def array_list2(a: ndarray2[T]) -> list[list[P]]:
    out = new_list(a.n0)
    for i in range(a.n0):
        out._push(array_list1(a._at(i)))
    return out


def array_reshape1(a: ndarray1[T], n0: int) -> ndarray1[T]:
    if (n0 != a.n0 and n0 >= 0) or n0 < -1:
        raise ValueError(f"cannot reshape array of size {a.n0} into shape ({n0},)")
    return a[:]


def array_new_shape(size: int, n0: int, n1: int) -> tuple[int, int]:
    """The sizes of a new shape, of which one may be -1."""
    rows = n0
    columns = n1
    if n0 < 0 and n1 < 0:
        raise ValueError("can only specify one unknown dimension")
    if n0 < 0 and n1 > 0:
        rows = udiv(size, n1)
    if n1 < 0 and n0 > 0:
        columns = udiv(size, n0)
    if rows < 0 or columns < 0 or rows * columns != size:
        first = "newaxis" if n0 < 0 else f"{n0}"
        second = "newaxis" if n1 < 0 else f"{n1}"
        raise ValueError(f"cannot reshape array of size {size} into shape ({first},{second})")
    return rows, columns


def array_reshape2(a: ndarray1[T], n0: int, n1: int) -> ndarray2[T]:
    rows, columns = array_new_shape(a.n0, n0, n1)
    return array_view2(a.data, rows, columns, wrap_mul(columns, a.s0), a.s0, a.writable, a._holder())


def array_reshape22(a: ndarray2[T], n0: int, n1: int) -> ndarray2[T]:
    rows, columns = array_new_shape(wrap_mul(a.n0, a.n1), n0, n1)
    if rows == a.n0 and columns == a.n1:
        return a._part(0, rows, 1, 0, columns, 1)
    return array_reshape2(a._line(), rows, columns)


def array_dot11(a: ndarray1[T], b: ndarray1[U]) -> R:
    if a.n0 != b.n0:
        raise ValueError(f"shapes ({a.n0},) and ({b.n0},) not aligned: {a.n0} (dim 0) != {b.n0} (dim 0)")
    return array_inner(a, b)


@inline
def array_inner(a: ndarray1[T], b: ndarray1[U]) -> R:
    total = convert(R, 0)
    for i in range(a.n0):
        total = total + convert(R, a._at(i)) * convert(R, b._at(i))
    return total


def array_matmul11(a: ndarray1[T], b: ndarray1[U]) -> R:
    if a.n0 != b.n0:
        array_wrong_cores(b.n0, a.n0)
    return array_inner(a, b)


@cold
def array_wrong_cores(found: int, wanted: int) -> None:
    what = "matmul: Input operand 1 has a mismatch in its core dimension 0"
    signature = "with gufunc signature (n?,k),(k,m?)->(n?,m?)"
    raise ValueError(f"{what}, {signature} (size {found} is different from {wanted})")


def array_matmul21(a: ndarray2[T], b: ndarray1[U]) -> ndarray1[R]:
    if a.n1 != b.n0:
        array_wrong_cores(b.n0, a.n1)
    out = new_array1(a.n0)
    for i in range(a.n0):
        store(R, out.data, i, array_inner(a._at(i), b))
    return out


def array_matmul12(a: ndarray1[T], b: ndarray2[U]) -> ndarray1[R]:
    if a.n0 != b.n0:
        array_wrong_cores(b.n0, a.n0)
    out = new_array1(b.n1)
    for j in range(b.n1):
        store(R, out.data, j, array_inner(a, b._column(0, b.n0, 1, j)))
    return out


def array_matmul22(a: ndarray2[T], b: ndarray2[U]) -> ndarray2[R]:
    if a.n1 != b.n0:
        array_wrong_cores(b.n0, a.n1)
    out = array_zeros2(a.n0, b.n1)
    for i in range(a.n0):
        for k in range(a.n1):
            item = convert(R, load(T, a.data, wrap_add(wrap_mul(i, a.s0), wrap_mul(k, a.s1))))
            for j in range(b.n1):
                place = wrap_add(wrap_mul(i, b.n1), j)
                more = item * convert(R, load(U, b.data, wrap_add(wrap_mul(k, b.s0), wrap_mul(j, b.s1))))
                store(R, out.data, place, load(R, out.data, place) + more)
    return out


def array_sort(a: ndarray1[T]) -> None:
    """In place; stable."""
    if not a.writable:
        raise ValueError("sort array is read-only")
    array_merge_sort(a)


def array_sort_floats(a: ndarray1[T]) -> None:
    """Stable; nans go to the end."""
    array_sort(a)


def array_sort_unordered_zeros(a: ndarray1[T]) -> None:
    array_sort(a)
    array_check_zeros(a)


@inline
def array_before(a: T, b: T) -> bool:
    """Whether an item must come before another: nan comes after all."""
    return bool(a < b) or (bool(b != b) and bool(a == a))


def array_merge_sort(a: ndarray1[T]) -> None:
    """Stable, from below: runs of 1, 2, 4 ... items are merged."""
    source = a.copy()
    target = a.copy()
    width = 1
    while width < a.n0:
        low = 0
        while low < a.n0:
            middle = min(wrap_add(low, width), a.n0)
            high = min(wrap_add(middle, width), a.n0)
            array_merge(source, target, low, middle, high)
            low = high
        source, target = target, source
        width = wrap_mul(width, 2)
    a._store(source)


@inline
def array_merge(source: ndarray1[T], target: ndarray1[T], low: int, middle: int, high: int) -> None:
    left = low
    right = middle
    for i in range(low, high):
        take_right = left >= middle
        if not take_right and right < high:
            take_right = array_before(load(T, source.data, right), load(T, source.data, left))
        if take_right:
            store(T, target.data, i, load(T, source.data, right))
            right = wrap_add(right, 1)
        else:
            store(T, target.data, i, load(T, source.data, left))
            left = wrap_add(left, 1)


def array_argsort(a: ndarray1[T]) -> ndarray1[R]:
    """Stable: the places of the items in order."""
    source = new_array1(a.n0)
    target = new_array1(a.n0)
    for i in range(a.n0):
        store(R, source.data, i, convert(R, i))
    width = 1
    while width < a.n0:
        low = 0
        while low < a.n0:
            middle = min(wrap_add(low, width), a.n0)
            high = min(wrap_add(middle, width), a.n0)
            left = low
            right = middle
            for i in range(low, high):
                take_right = left >= middle
                if not take_right and right < high:
                    x = a._at(convert(int, load(R, source.data, right)))
                    take_right = array_before(x, a._at(convert(int, load(R, source.data, left))))
                place = right if take_right else left
                store(R, target.data, i, load(R, source.data, place))
                right = wrap_add(right, int(take_right))
                left = wrap_add(left, int(not take_right))
            low = high
        source, target = target, source
        width = wrap_mul(width, 2)
    return source
