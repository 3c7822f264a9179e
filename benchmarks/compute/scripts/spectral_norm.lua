local n = tonumber(ARGV[1])
local function element(i, j)
    return 1 / ((i + j) * (i + j + 1) / 2 + i + 1)
end
local function times(v, out)
    for i = 0, n - 1 do
        local total = 0
        for j = 0, n - 1 do
            total = total + element(i, j) * v[j]
        end
        out[i] = total
    end
end
local function times_transposed(v, out)
    for i = 0, n - 1 do
        local total = 0
        for j = 0, n - 1 do
            total = total + element(j, i) * v[j]
        end
        out[i] = total
    end
end
local u, v, between = {}, {}, {}
for i = 0, n - 1 do
    u[i] = 1
end
for _ = 1, 10 do
    times(u, between)
    times_transposed(between, v)
    times(v, between)
    times_transposed(between, u)
end
local uv, vv = 0, 0
for i = 0, n - 1 do
    uv = uv + u[i] * v[i]
    vv = vv + v[i] * v[i]
end
return string.format('%.17g', math.sqrt(uv / vv))
