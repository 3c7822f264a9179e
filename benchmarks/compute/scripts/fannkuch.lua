local n = tonumber(ARGV[1])
local permutation, count, q = {}, {}, {}
for i = 0, n - 1 do
    permutation[i] = i
end
local most, checksum, number, r = 0, 0, 0, n
while true do
    while r ~= 1 do
        count[r - 1] = r
        r = r - 1
    end
    if permutation[0] ~= 0 then
        for i = 0, n - 1 do
            q[i] = permutation[i]
        end
        local flips = 0
        local first = q[0]
        while first ~= 0 do
            local i, j = 0, first
            while i < j do
                q[i], q[j] = q[j], q[i]
                i = i + 1
                j = j - 1
            end
            flips = flips + 1
            first = q[0]
        end
        if flips > most then
            most = flips
        end
        if number % 2 == 0 then
            checksum = checksum + flips
        else
            checksum = checksum - flips
        end
    end
    while true do
        if r == n then
            return {checksum, most}
        end
        local first = permutation[0]
        for i = 0, r - 1 do
            permutation[i] = permutation[i + 1]
        end
        permutation[r] = first
        count[r] = count[r] - 1
        if count[r] > 0 then
            break
        end
        r = r + 1
    end
    number = number + 1
end
