local width = tonumber(ARGV[1])
local inside = 0
for row = 0, width - 1 do
    local imaginary = 2 * row / width - 1
    for column = 0, width - 1 do
        local real = 2 * column / width - 1.5
        local x, y = 0, 0
        local escaped = false
        for _ = 1, 50 do
            x, y = x * x - y * y + real, 2 * x * y + imaginary
            if x * x + y * y > 4 then
                escaped = true
                break
            end
        end
        if not escaped then
            inside = inside + 1
        end
    end
end
return inside
