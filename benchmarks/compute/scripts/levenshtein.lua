local a, b = ARGV[1], ARGV[2]
local b_length = #b
local letters = {string.byte(b, 1, b_length)}
local row = {}
for j = 0, b_length do
    row[j] = j
end
for i = 1, #a do
    local diagonal, left = row[0], i
    local wanted = string.byte(a, i)
    row[0] = i
    for j = 1, b_length do
        local above = row[j]
        local best = diagonal
        if letters[j] ~= wanted then
            best = best + 1
        end
        if above < best then
            best = above + 1
        end
        if left < best then
            best = left + 1
        end
        diagonal, left = above, best
        row[j] = best
    end
end
return row[b_length]
