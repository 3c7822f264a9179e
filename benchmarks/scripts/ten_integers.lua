local start = tonumber(ARGV[1])
local numbers = {}
for i = 1, 10 do
    numbers[i] = start + i - 1
end
return numbers
