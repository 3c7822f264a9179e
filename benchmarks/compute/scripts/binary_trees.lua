local function grow(depth)
    if depth == 0 then
        return {}
    end
    return {left = grow(depth - 1), right = grow(depth - 1)}
end
local function size(tree)
    if not tree.left then
        return 1
    end
    return 1 + size(tree.left) + size(tree.right)
end
local total = 0
for _ = 1, 16 do
    total = total + size(grow(tonumber(ARGV[1])))
end
return total
