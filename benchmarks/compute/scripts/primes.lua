local found = {2}
for n = 3, tonumber(ARGV[1]) - 1, 2 do
    for _, divisor in ipairs(found) do
        if divisor * divisor > n then
            found[#found + 1] = n
            break
        end
        if n % divisor == 0 then
            break
        end
    end
end
return #found
