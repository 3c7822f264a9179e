local limit = tonumber(ARGV[1])
local composite = {}
local count = 0
for n = 2, limit - 1 do
    if not composite[n] then
        count = count + 1
        for multiple = n * n, limit - 1, n do
            composite[multiple] = true
        end
    end
end
return count
